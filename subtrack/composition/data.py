"""Data: builds what writes the book to files, reads it from them, and cares for the database."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from subtrack.clock import utc_now
from subtrack.composition.cases import CaseServices
from subtrack.composition.elsewhere import ElsewhereServices

if TYPE_CHECKING:
    from subtrack.services.backups import Backups
    from subtrack.services.foreign.importing import ForeignLists
    from subtrack.services.insights import Insights
    from subtrack.services.ports.book import Maintenance
    from subtrack.services.transfer import Transfer
    from subtrack.services.trash import Trash


class DataServices(ElsewhereServices, CaseServices):
    """What a person does with all of their data."""

    @cached_property
    def transfer(self) -> Transfer:
        """Export and import."""
        from subtrack.adapters.files import LocalFiles  # noqa: PLC0415 - when wanted
        from subtrack.services.transfer import Means, Transfer  # noqa: PLC0415 - when wanted

        means = Means(
            calendar=self._calendar,
            files=LocalFiles(),
            maintenance=self.maintenance,
            seen=lambda: self.subscriptions.listed(everything=True),
            foreign=lambda: self._foreign,
        )
        return Transfer(self._book, means)

    @cached_property
    def _foreign(self) -> ForeignLists:
        from subtrack.services.entering import Entering  # noqa: PLC0415 - when wanted
        from subtrack.services.foreign.importing import ForeignLists  # noqa: PLC0415 - as above

        entering = Entering(self._book, self.providers, self.today, utc_now)
        return ForeignLists(self._book, self.browsing, entering, self.today)

    @cached_property
    def insights(self) -> Insights:
        """What goes out and where to, and what stopping would save."""
        from subtrack.adapters.files import LocalFiles  # noqa: PLC0415 - when wanted
        from subtrack.services.insights import Insights  # noqa: PLC0415 - when wanted

        return Insights(self._book, self.providers, self.overview, LocalFiles(), self.today)

    @cached_property
    def backups(self) -> Backups:
        """Everything in one file, and the way back from it."""
        from subtrack.adapters.backup_files import BackupFiles  # noqa: PLC0415 - when wanted
        from subtrack.services.backups import Backups  # noqa: PLC0415 - when wanted
        from subtrack.storage.copies import SqlCopies  # noqa: PLC0415 - when wanted

        files = BackupFiles(self._paths)
        return Backups(self._book, SqlCopies(self._database), files, files, self.today)

    @cached_property
    def trash(self) -> Trash:
        """Deleting for good."""
        from subtrack.services.trash import Trash  # noqa: PLC0415 - when wanted

        return Trash(self._book, self.evidence, self.maintenance)

    @cached_property
    def maintenance(self) -> Maintenance:
        """Backups, and looking for damage."""
        from subtrack.storage.maintenance import SqlMaintenance  # noqa: PLC0415 - slow to import

        return SqlMaintenance(self._database)
