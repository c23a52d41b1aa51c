"""Records: builds what reads, keeps and takes in the providers' records."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from subtrack.composition.ground import Ground
from subtrack.services.browsing import Browsing

if TYPE_CHECKING:
    from subtrack.services.own_records import OwnRecords
    from subtrack.services.record_import import RecordImport


class RecordServices(Ground):
    """What a person does with the provider records."""

    @cached_property
    def browsing(self) -> Browsing:
        """The records."""
        return Browsing(self.providers, self.providers)

    @cached_property
    def own_records(self) -> OwnRecords:
        """The records that the person wrote or changed."""
        from subtrack.adapters.files import LocalFiles  # noqa: PLC0415 - when wanted
        from subtrack.adapters.record_text import TomlRecordText  # noqa: PLC0415 - as above
        from subtrack.services.own_records import OwnRecords  # noqa: PLC0415 - as above

        return OwnRecords(self.providers, TomlRecordText(), LocalFiles(), self.today)

    @cached_property
    def record_import(self) -> RecordImport:
        """Records from files."""
        from subtrack.adapters.record_text import TomlRecordText  # noqa: PLC0415 - when wanted
        from subtrack.services.record_import import RecordImport  # noqa: PLC0415 - as above

        return RecordImport(self.providers, TomlRecordText(), self.today)
