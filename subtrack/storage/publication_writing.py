"""Publication writing: which events may be in calendars on servers, into the database."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from sqlalchemy import Connection, bindparam, delete
from sqlalchemy.dialects.sqlite import insert

from subtrack.storage.rows import PublishedRow
from subtrack.storage.subscriptions import table_of


class PublicationWriter:
    """Writes publications within a transaction that the caller holds."""

    def __init__(self, connection: Connection) -> None:
        """Remember the transaction."""
        self._connection = connection
        self._table = table_of(PublishedRow)

    def put(self, calendar: str, marks: Mapping[str, str | None]) -> None:
        """Enter events of a calendar by their names, in the place of what was known of them."""
        if not marks:
            return
        added = insert(self._table)
        put = added.on_conflict_do_update(
            index_elements=["calendar", "uid"], set_={"mark": added.excluded.mark}
        )
        rows = [{"calendar": calendar, "uid": uid, "mark": mark} for uid, mark in marks.items()]
        self._connection.execute(put, rows)

    def remove(self, gone: Sequence[tuple[str, str]]) -> None:
        """Forget events by their calendars and names."""
        if not gone:
            return
        column = self._table.c
        one = delete(self._table).where(
            column.calendar == bindparam("of_calendar"), column.uid == bindparam("of_uid")
        )
        rows = [{"of_calendar": calendar, "of_uid": uid} for calendar, uid in gone]
        self._connection.execute(one, rows)
