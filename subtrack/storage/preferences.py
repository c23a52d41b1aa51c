"""Preferences in the database, as they are written: a row each, its value as JSON."""

from __future__ import annotations

import json

from sqlalchemy import Connection, delete, insert

from subtrack.domain.preferences import NAMES, Preferences, chosen
from subtrack.storage.rows import PreferenceRow
from subtrack.storage.subscriptions import table_of


class PreferenceWriter:
    """Writes preferences within a transaction that the caller holds."""

    def __init__(self, connection: Connection) -> None:
        """Remember the transaction."""
        self._connection = connection
        self._table = table_of(PreferenceRow)

    def put(self, preferences: Preferences) -> None:
        """Replace the preferences; what was left by default has no row; other names stay."""
        self._connection.execute(delete(self._table).where(self._table.c.name.in_(NAMES)))
        rows = [
            {"name": name, "value": json.dumps(value)}
            for name, value in chosen(preferences).items()
        ]
        if rows:
            self._connection.execute(insert(self._table), rows)
