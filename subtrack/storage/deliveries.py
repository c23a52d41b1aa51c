"""Deliveries in the database: which reminder was claimed and shown when."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date, datetime, timedelta
from typing import NamedTuple

from subtrack.domain.errors import StorageError
from subtrack.domain.reminders import Claim
from subtrack.storage.connecting import Connection
from subtrack.storage.database import Database

CLAIM_HOLDS = timedelta(minutes=2)
CLOCK_IS_WRONG = timedelta(days=2)
"""What was shown so long from now was shown by a clock that ran ahead."""
_SINCE = """
SELECT uid, kind, event, delivery.lead_days, channel, day, claimed_at, shown_at
FROM delivery JOIN subscription ON subscription.id = subscription_id
WHERE day >= ?
"""


class Delivery(NamedTuple):
    """That a reminder was claimed for a day at an instant, and when it was shown."""

    day: date
    claimed_at: str
    shown_at: str | None


class SqlLedger:
    """The port `Ledger` over a database."""

    def __init__(self, database: Database) -> None:
        """Remember the database; it is opened when it is first used."""
        self._database = database

    def open(self, wanted: Sequence[Claim], now: datetime) -> Sequence[Claim]:
        """Give the reminders that a claim would win now, with SQLite alone; nothing is written.

        Raises:
            StorageError: the file was refused, or holds a delivery that cannot be right.
        """
        if not wanted:
            return ()
        with self._database.reading() as connection:
            try:
                known = _known(connection, min(claim.day for claim in wanted)) if connection else {}
                return [one for one in wanted if not taken(known.get(_key(one), ()), one.day, now)]
            except (ValueError, TypeError) as error:
                raise StorageError(
                    "The table {table} in {path} holds something that cannot be right: {reason}. "
                    "Restore a backup, such as one from the folder backups.",
                    table="delivery",
                    path=self._database.file.path,
                    reason=error,
                ) from error

    def claim(self, wanted: Sequence[Claim], now: datetime) -> Mapping[Claim, bool]:
        """Claim reminders in one transaction; give those won, each with whether it is a repeat."""
        if not wanted:
            return {}
        from subtrack.storage.delivery_writing import DeliveryWriter  # noqa: PLC0415 - it imports this

        with self._database.noting() as connection:
            return DeliveryWriter(connection).claim(wanted, now)

    def shown(self, claims: Sequence[Claim], now: datetime) -> None:
        """Mark reminders as shown; one that was not claimed is entered as shown."""
        if not claims:
            return
        from subtrack.storage.delivery_writing import DeliveryWriter  # noqa: PLC0415 - it imports this

        with self._database.noting() as connection:
            DeliveryWriter(connection).shown(claims, now)

    def release(self, claims: Sequence[Claim], claimed_at: datetime) -> None:
        """Take back what was claimed at that instant and not shown, so that it comes again."""
        if not claims:
            return
        from subtrack.storage.delivery_writing import DeliveryWriter  # noqa: PLC0415 - it imports this

        with self._database.noting() as connection:
            DeliveryWriter(connection).release(claims, claimed_at)


def taken(deliveries: Sequence[Delivery], day: date, now: datetime) -> bool:
    """Whether a reminder was shown on `day` or soon after it, or is just being shown.

    Of two processes that claim at once, the one that waited for the other has the earlier `now`. A
    claim from farther in the future is one of a clock that was set back; it does not hold. What
    was shown days from now holds on its own day alone: the person was told too early.
    """
    for one in deliveries:
        if one.shown_at and (one.day == day or (one.day > day and _is_near(one.shown_at, now))):
            return True
        age = now - datetime.fromisoformat(one.claimed_at)
        if one.day == day and not one.shown_at and abs(age) < CLAIM_HOLDS:
            return True
    return False


def _is_near(shown_at: str, now: datetime) -> bool:
    return datetime.fromisoformat(shown_at) - now < CLOCK_IS_WRONG


_Key = tuple[str, str, str, int, str]


def _key(claim: Claim) -> _Key:
    """Tell a reminder from others, on whatever day."""
    return (claim.uid, str(claim.kind), claim.event.isoformat(), claim.lead_days, claim.channel)


def _known(connection: Connection, first: date) -> Mapping[_Key, list[Delivery]]:
    """Give the deliveries of `first` and later; those before take nothing."""
    found: dict[_Key, list[Delivery]] = {}
    for *key, day, claimed_at, shown_at in connection.execute(_SINCE, (first.isoformat(),)):
        delivery = Delivery(date.fromisoformat(day), claimed_at, shown_at)
        found.setdefault(tuple(key), []).append(delivery)
    return found
