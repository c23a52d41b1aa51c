"""Preferences in the database: a row each, its value as JSON; what was left by default has none."""

from __future__ import annotations

import json
from pathlib import Path

from sqlalchemy import Connection, delete, insert

from subtrack.domain.errors import InvalidInputError, StorageError
from subtrack.domain.preferences import NAMES, Preferences, chosen, preferences_from
from subtrack.storage.rows import PreferenceRow
from subtrack.storage.subscriptions import rows_of, table_of


class PreferenceRepository:
    """Preferences, read and written within a transaction that the caller holds."""

    def __init__(self, connection: Connection, path: Path) -> None:
        """Remember the transaction, and the file's name for sentences."""
        self._connection = connection
        self._path = path
        self._table = table_of(PreferenceRow)

    def get(self) -> Preferences:
        """Give the preferences.

        Raises:
            StorageError: one of them holds something that cannot be right.
        """
        rows = rows_of(self._connection, self._table, self._path)
        try:
            return preferences_from({row["name"]: json.loads(row["value"]) for row in rows})
        except (InvalidInputError, ValueError, TypeError, RecursionError) as error:
            raise StorageError(
                "A preference in {path} holds something that cannot be right: {reason}. Put a "
                "copy from the folder backups in its place.",
                path=self._path,
                reason=str(error).rstrip("."),
            ) from error

    def put(self, preferences: Preferences) -> None:
        """Replace the preferences; rows of other names stay."""
        self._connection.execute(delete(self._table).where(self._table.c.name.in_(NAMES)))
        rows = [
            {"name": name, "value": json.dumps(value)}
            for name, value in chosen(preferences).items()
        ]
        if rows:
            self._connection.execute(insert(self._table), rows)
