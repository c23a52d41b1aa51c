"""Ground: what every room of the composition stands on; the book, the records, the languages."""

from __future__ import annotations

import sqlite3
from functools import cached_property
from typing import TYPE_CHECKING

from subtrack.adapters.paths import Paths, resources
from subtrack.adapters.provider_files import ProviderFiles
from subtrack.adapters.record_catalog import RecordCatalog
from subtrack.clock import local_time
from subtrack.services.book import Book
from subtrack.services.ports.clock import TimeOfDay, Today
from subtrack.services.ports.reminders import Channel
from subtrack.services.posting import Posting

if TYPE_CHECKING:
    from collections.abc import Sequence

    from subtrack.adapters.countries import BabelCountries
    from subtrack.adapters.languages import Language
    from subtrack.storage.connecting import DatabaseFile
    from subtrack.storage.database import Database


def new_uid() -> str:
    """Give a name that nothing else has."""
    from uuid import uuid4  # noqa: PLC0415 - when wanted

    return uuid4().hex


class Ground:
    """The places, the clock, and what is read from there, each opened when it is first wanted.

    Importing storage is slow; what needs no book, such as searching the records, goes without.
    """

    def __init__(
        self,
        paths: Paths,
        today: Today,
        own: Paths | None = None,
        channels: Sequence[Channel] = (),
        time_of_day: TimeOfDay = local_time,
    ) -> None:
        """Remember the places and the clock; no file is opened.

        `own` are the places that the program starts with, where `paths` are others. `channels` are
        those that the program that runs has for notices, preferred ones first.
        """
        self._paths = paths
        self._own = own or paths
        self._settle()
        self._channels = channels
        self.today = today
        self.time_of_day = time_of_day
        self._languages: dict[str | None, Language] = {}
        self.providers = RecordCatalog(ProviderFiles(resources() / "providers"), paths.records)

    def open(self) -> None:
        """Read the book.

        Raises:
            StorageError: the file was refused, or holds something that cannot be right.
        """
        self._book.entries()

    def refresh(self) -> bool:
        """Look whether another process changed a file; what was read of it is dropped then."""
        self._settle()
        records = self.providers.refresh()
        return self._book.refresh() or records

    @cached_property
    def _book(self) -> Book:
        from subtrack.storage.store import SqlStore  # noqa: PLC0415 - slow to import

        return Book(SqlStore(self._database))

    @cached_property
    def _database(self) -> Database:
        from subtrack.storage.database import Database  # noqa: PLC0415 - slow to import

        return Database(self._database_file(), self._settle)

    def _database_file(self) -> DatabaseFile:
        from subtrack.storage.connecting import DatabaseFile  # noqa: PLC0415 - slow to import

        return DatabaseFile(self._paths.database, self._paths.backups, sqlite3)

    def _settle(self) -> None:
        """Go on with restoring a backup where a process was killed while it did so.

        Raises:
            StorageError: another process is writing, or the folder cannot be written.
        """
        try:
            if not self._paths.restoring.is_dir():
                return
        except OSError:  # whoever reads the data tells why they cannot
            return
        from subtrack.adapters.replacing import finish  # noqa: PLC0415 - hardly ever wanted
        from subtrack.storage.copies import SqlCopies  # noqa: PLC0415 - as above
        from subtrack.storage.database import Database  # noqa: PLC0415 - as above

        with SqlCopies(Database(self._database_file())).held():
            finish(self._paths)

    @cached_property
    def _posting(self) -> Posting:
        return Posting(self._countries)

    @cached_property
    def _countries(self) -> BabelCountries:
        from subtrack.adapters.countries import BabelCountries  # noqa: PLC0415 - when wanted

        return BabelCountries()

    def _language(self, code: str | None) -> Language:
        from subtrack.adapters.languages import Language  # noqa: PLC0415 - when wanted

        if code not in self._languages:
            self._languages[code] = Language(code, resources() / "i18n")
        return self._languages[code]

    def _name_of_record(self, slug: str) -> str:
        record = self.providers.get(slug)
        return record.name if record else slug
