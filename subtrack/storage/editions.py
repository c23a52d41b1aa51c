"""Editions: counts how often the book was written, for others to see that it is another one."""

from __future__ import annotations

from sqlalchemy import Connection, update

from subtrack.storage.rows import EditionRow
from subtrack.storage.subscriptions import table_of


def count_edition(connection: Connection) -> None:
    """Count one more, within a transaction that the caller holds."""
    table = table_of(EditionRow)
    connection.execute(update(table).values(number=table.c.number + 1))
