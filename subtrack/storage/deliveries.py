"""Deliveries in the database: which reminder was claimed and shown when."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date, datetime, timedelta
from typing import Any

from sqlalchemy import ColumnElement, Connection, and_, insert, select, update

from subtrack.domain.reminders import Claim
from subtrack.storage.database import Database
from subtrack.storage.rows import DeliveryRow, SubscriptionRow
from subtrack.storage.subscriptions import table_of

CLAIM_HOLDS = timedelta(minutes=2)


class SqlLedger:
    """The port `Ledger` over a database."""

    def __init__(self, database: Database) -> None:
        """Remember the database; it is opened when it is first used."""
        self._database = database
        self._table = table_of(DeliveryRow)

    def claim(self, wanted: Sequence[Claim], now: datetime) -> Mapping[Claim, bool]:
        """Claim reminders in one transaction; give those won, each with whether it is a repeat."""
        if not wanted:
            return {}
        won: dict[Claim, bool] = {}
        with self._database.writing() as connection:
            numbers = self._numbers(connection)
            for claim in wanted:
                if claim.uid not in numbers:
                    continue
                number = numbers[claim.uid]
                rows = connection.execute(
                    select(self._table.c.day, self._table.c.claimed_at, self._table.c.shown_at)
                    .where(self._same(claim, number))
                    .order_by(self._table.c.day)
                ).all()
                if not _taken(rows, claim.day, now):
                    won[claim] = any(row.shown_at for row in rows)
                    self._record(connection, claim, number, now)
        return won

    def shown(self, claims: Sequence[Claim], now: datetime) -> None:
        """Mark reminders as shown; one that was not claimed is entered as shown."""
        if not claims:
            return
        with self._database.writing() as connection:
            numbers = self._numbers(connection)
            for claim in claims:
                if claim.uid in numbers:
                    self._record(connection, claim, numbers[claim.uid], now, shown=True)

    def _numbers(self, connection: Connection) -> dict[str, int]:
        subscriptions = table_of(SubscriptionRow)
        rows = connection.execute(select(subscriptions.c.uid, subscriptions.c.id))
        return {row.uid: row.id for row in rows}

    def _same(self, claim: Claim, number: int) -> ColumnElement[bool]:
        """Match the rows of one reminder on any day."""
        column = self._table.c
        return and_(
            column.subscription_id == number,
            column.kind == str(claim.kind),
            column.event == claim.event,
            column.lead_days == claim.lead_days,
            column.channel == claim.channel,
        )

    def _record(
        self,
        connection: Connection,
        claim: Claim,
        number: int,
        now: datetime,
        *,
        shown: bool = False,
    ) -> None:
        values = {"claimed_at": now.isoformat(), "shown_at": now.isoformat() if shown else None}
        if shown:
            values.pop("claimed_at")
        today = self._same(claim, number) & (self._table.c.day == claim.day)
        if connection.execute(update(self._table).where(today).values(values)).rowcount:
            return
        connection.execute(
            insert(self._table).values(
                subscription_id=number,
                kind=str(claim.kind),
                event=claim.event,
                lead_days=claim.lead_days,
                channel=claim.channel,
                day=claim.day,
                **{"claimed_at": now.isoformat(), **values},
            )
        )


def _taken(rows: Sequence[Any], day: date, now: datetime) -> bool:
    """Whether a reminder was shown on `day` or later, or is just being shown.

    A claim from the future is one of a clock that was set back; it does not hold.
    """
    for row in rows:
        if row.shown_at and row.day >= day:
            return True
        age = now - datetime.fromisoformat(row.claimed_at)
        if row.day == day and not row.shown_at and timedelta(0) <= age < CLAIM_HOLDS:
            return True
    return False
