"""Maintenance: backups, looking for damage, and how much room the data takes."""

from __future__ import annotations

import os
import stat
from collections.abc import Iterator, Sequence
from pathlib import Path

from subtrack.domain.data_size import DataSize
from subtrack.domain.errors import StorageError
from subtrack.storage.database import Database
from subtrack.storage.store import SqlStore


class SqlMaintenance:
    """The port `Maintenance` over a database."""

    def __init__(self, database: Database) -> None:
        """Remember the database; it is opened when it is first used."""
        self._database = database

    def back_up(self, label: str) -> Path | None:
        """Copy the database among the backups; None where there is none yet."""
        return self._database.back_up(label)

    def faults(self) -> Sequence[str]:
        """Look through every page, index and reference, and make a value of every row."""
        found = list(self._database.faults())
        store = SqlStore(self._database)
        for look in (store.subscriptions, store.profiles, store.preferences):
            try:
                look()
            except StorageError as error:
                found.append(str(error))
        return found

    def folder(self) -> Path:
        """Give the folder in which the database lies."""
        return self._database.file.path.parent

    def size_of_data(self) -> DataSize:
        """Count what lies in the database's folder; what cannot be read is left out."""
        sizes = list(_sizes(self.folder()))
        return DataSize(sum(sizes), len(sizes))


def _sizes(folder: Path) -> Iterator[int]:
    for place, _, names in os.walk(folder):
        for name in names:
            try:
                found = os.lstat(Path(place, name))
            except OSError:  # gone meanwhile
                continue
            if stat.S_ISREG(found.st_mode):
                yield found.st_size
