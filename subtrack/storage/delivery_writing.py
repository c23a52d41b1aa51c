"""Delivery writing: claims and what was shown, into the database."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import datetime

from sqlalchemy import ColumnElement, Connection, and_, delete, insert, select, update

from subtrack.domain.reminders import Claim
from subtrack.storage.deliveries import Delivery, taken
from subtrack.storage.rows import DeliveryRow, SubscriptionRow
from subtrack.storage.subscriptions import table_of


class DeliveryWriter:
    """Writes deliveries within a transaction that the caller holds."""

    def __init__(self, connection: Connection) -> None:
        """Remember the transaction."""
        self._connection = connection
        self._table = table_of(DeliveryRow)
        subscriptions = table_of(SubscriptionRow)
        rows = connection.execute(select(subscriptions.c.uid, subscriptions.c.id))
        self._numbers = {row.uid: row.id for row in rows}

    def claim(self, wanted: Sequence[Claim], now: datetime) -> Mapping[Claim, bool]:
        """Claim reminders; give those won, each with whether it is a repeat."""
        won: dict[Claim, bool] = {}
        for claim in self._known(wanted):
            deliveries = self._deliveries(claim)
            if not taken(deliveries, claim.day, now):
                won[claim] = any(one.shown_at for one in deliveries)
                self._record(claim, now)
        return won

    def shown(self, claims: Sequence[Claim], now: datetime) -> None:
        """Mark reminders as shown; one that was not claimed is entered as shown."""
        for claim in self._known(claims):
            self._record(claim, now, shown=True)

    def release(self, claims: Sequence[Claim], claimed_at: datetime) -> None:
        """Forget what was claimed at that instant and not shown; a claim taken over since stays."""
        column = self._table.c
        for claim in self._known(claims):
            mine = column.shown_at.is_(None) & (column.claimed_at == claimed_at.isoformat())
            self._connection.execute(delete(self._table).where(self._on_its_day(claim) & mine))

    def _known(self, claims: Sequence[Claim]) -> list[Claim]:
        return [claim for claim in claims if claim.uid in self._numbers]

    def _deliveries(self, claim: Claim) -> list[Delivery]:
        column = self._table.c
        rows = self._connection.execute(
            select(column.day, column.claimed_at, column.shown_at)
            .where(self._same(claim))
            .order_by(column.day)
        )
        return [Delivery(row.day, row.claimed_at, row.shown_at) for row in rows]

    def _same(self, claim: Claim) -> ColumnElement[bool]:
        """Match the rows of one reminder on any day."""
        column = self._table.c
        return and_(
            column.subscription_id == self._numbers[claim.uid],
            column.kind == str(claim.kind),
            column.event == claim.event,
            column.lead_days == claim.lead_days,
            column.channel == claim.channel,
        )

    def _on_its_day(self, claim: Claim) -> ColumnElement[bool]:
        return self._same(claim) & (self._table.c.day == claim.day)

    def _record(self, claim: Claim, now: datetime, *, shown: bool = False) -> None:
        at = now.isoformat()
        values = {"shown_at": at} if shown else {"claimed_at": at, "shown_at": None}
        row = update(self._table).where(self._on_its_day(claim)).values(values)
        if self._connection.execute(row).rowcount:
            return
        self._connection.execute(
            insert(self._table).values(
                subscription_id=self._numbers[claim.uid],
                kind=str(claim.kind),
                event=claim.event,
                lead_days=claim.lead_days,
                channel=claim.channel,
                day=claim.day,
                **{"claimed_at": at, **values},
            )
        )
