"""Attempt writing: what was tried, into the database, with SQLite alone."""

from __future__ import annotations

import json

from subtrack.domain.attempts import MOST_KEPT, Attempt
from subtrack.storage.connecting import Connection

_PUT = "UPDATE attempt SET channel = ?, since = ?, until = ?, failure = ? WHERE id = ?"
_ADD = "INSERT INTO attempt (channel, since, until, failure) VALUES (?, ?, ?, ?)"
_DROP_OLDEST = """
DELETE FROM attempt WHERE id IN (SELECT id FROM attempt ORDER BY id DESC LIMIT -1 OFFSET ?)
"""


class AttemptWriter:
    """Writes attempts within a transaction that the caller holds."""

    def __init__(self, connection: Connection) -> None:
        """Remember the transaction."""
        self._connection = connection

    def put(self, attempt: Attempt, number: int | None = None) -> None:
        """Add an attempt, or put it in the place of the row of that number; drop the oldest."""
        values = (
            str(attempt.channel),
            attempt.since.isoformat(),
            attempt.until.isoformat(),
            json.dumps(attempt.failure.plain()) if attempt.failure else None,
        )
        if number is not None and self._connection.execute(_PUT, (*values, number)).rowcount:
            return
        self._connection.execute(_ADD, values)
        self._connection.execute(_DROP_OLDEST, (MOST_KEPT,))
