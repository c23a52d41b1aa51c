"""Maintenance: backups, and looking for damage."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

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
