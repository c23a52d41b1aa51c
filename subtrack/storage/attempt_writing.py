"""Attempt writing: what was tried, into the database."""

from __future__ import annotations

import json

from sqlalchemy import Connection, delete, insert, select, update

from subtrack.domain.attempts import MOST_KEPT, Attempt
from subtrack.storage.rows import AttemptRow
from subtrack.storage.subscriptions import table_of


class AttemptWriter:
    """Writes attempts within a transaction that the caller holds."""

    def __init__(self, connection: Connection) -> None:
        """Remember the transaction."""
        self._connection = connection
        self._table = table_of(AttemptRow)

    def put(self, attempt: Attempt, number: int | None = None) -> None:
        """Add an attempt, or put it in the place of the row of that number; drop the oldest."""
        values = {
            "channel": str(attempt.channel),
            "since": attempt.since.isoformat(),
            "until": attempt.until.isoformat(),
            "failure": json.dumps(attempt.failure.plain()) if attempt.failure else None,
        }
        rows, column = self._table, self._table.c
        if number is not None:
            changed = update(rows).where(column.id == number).values(values)
            if self._connection.execute(changed).rowcount:
                return
        self._connection.execute(insert(rows).values(values))
        oldest = select(column.id).order_by(column.id.desc()).offset(MOST_KEPT)
        self._connection.execute(delete(rows).where(column.id.in_(oldest)))
