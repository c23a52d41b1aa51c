"""Delivery writing: claims and what was shown, into the database, with SQLite alone.

A reminder is seen as soon as it is due, and by a process that wrote nothing else.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date, datetime

from subtrack.domain.reminders import Claim
from subtrack.storage.connecting import Connection
from subtrack.storage.deliveries import Delivery, taken

_OF_A_REMINDER = """
SELECT day, claimed_at, shown_at FROM delivery
WHERE subscription_id = ? AND kind = ? AND event = ? AND lead_days = ? AND channel = ?
ORDER BY day
"""
_CLAIMED = """
INSERT INTO delivery
    (subscription_id, kind, event, lead_days, channel, day, claimed_at, shown_at)
VALUES (?, ?, ?, ?, ?, ?, ?, ?)
ON CONFLICT (subscription_id, kind, event, lead_days, channel, day)
DO UPDATE SET claimed_at = excluded.claimed_at, shown_at = NULL
"""
_SHOWN = """
INSERT INTO delivery
    (subscription_id, kind, event, lead_days, channel, day, claimed_at, shown_at)
VALUES (?, ?, ?, ?, ?, ?, ?, ?)
ON CONFLICT (subscription_id, kind, event, lead_days, channel, day)
DO UPDATE SET shown_at = excluded.shown_at
"""
_RELEASED = """
DELETE FROM delivery
WHERE subscription_id = ? AND kind = ? AND event = ? AND lead_days = ? AND channel = ? AND day = ?
    AND claimed_at = ? AND shown_at IS NULL
"""
_Key = tuple[int, str, str, int, str]


class DeliveryWriter:
    """Writes deliveries within a transaction that the caller holds."""

    def __init__(self, connection: Connection) -> None:
        """Remember the transaction."""
        self._connection = connection
        self._numbers = dict(connection.execute("SELECT uid, id FROM subscription").fetchall())

    def claim(self, wanted: Sequence[Claim], now: datetime) -> Mapping[Claim, bool]:
        """Claim reminders; give those won, each with whether it is a repeat."""
        won: dict[Claim, bool] = {}
        for claim, key in self._known(wanted):
            deliveries = self._deliveries(key)
            if not taken(deliveries, claim.day, now):
                won[claim] = any(one.shown_at for one in deliveries)
                self._write(_CLAIMED, key, claim, now.isoformat(), None)
        return won

    def shown(self, claims: Sequence[Claim], now: datetime) -> None:
        """Mark reminders as shown; one that was not claimed is entered as shown."""
        for claim, key in self._known(claims):
            self._write(_SHOWN, key, claim, now.isoformat(), now.isoformat())

    def release(self, claims: Sequence[Claim], claimed_at: datetime) -> None:
        """Forget what was claimed at that instant and not shown; a claim taken over since stays."""
        for claim, key in self._known(claims):
            self._write(_RELEASED, key, claim, claimed_at.isoformat())

    def _known(self, claims: Sequence[Claim]) -> list[tuple[Claim, _Key]]:
        return [
            (
                one,
                (
                    self._numbers[one.uid],
                    str(one.kind),
                    one.event.isoformat(),
                    one.lead_days,
                    one.channel,
                ),
            )
            for one in claims
            if one.uid in self._numbers
        ]

    def _deliveries(self, key: _Key) -> list[Delivery]:
        return [
            Delivery(date.fromisoformat(day), claimed_at, shown_at)
            for day, claimed_at, shown_at in self._connection.execute(_OF_A_REMINDER, key)
        ]

    def _write(self, statement: str, key: _Key, claim: Claim, *instants: str | None) -> None:
        self._connection.execute(statement, (*key, claim.day.isoformat(), *instants))
