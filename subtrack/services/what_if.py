"""What if: what stopping a subscription would save within a year.

It is counted from the first day no longer owed if the cancellation arrives today: a minimum term
and a notice are counted in, and what is charged until then is not saved.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

from subtrack.domain.dates import ONE_DAY, add_months
from subtrack.domain.money import Money, sums
from subtrack.domain.standing import standing
from subtrack.domain.status import Status, status
from subtrack.domain.subscription import Subscription
from subtrack.services.spending import rank, ranked

RUNNING = frozenset({Status.TRIAL, Status.ACTIVE, Status.PAUSED})
_MONTHS = 12


@dataclass(frozen=True, slots=True)
class Stop:
    """What stopping one subscription would save, per currency; empty where nothing.

    `since` is the first day no longer owed, None where it is not known: then nothing is counted.
    `owed` is what is charged after today and before it all the same.
    """

    entry: Subscription
    since: date | None
    owed: tuple[Money, ...] = ()
    saves: tuple[Money, ...] = ()


def year_end(today: date) -> date:
    """Give the first day that is not counted any more."""
    return add_months(today, _MONTHS)


def stops(entries: Iterable[Subscription], today: date, home: str | None) -> tuple[Stop, ...]:
    """Give what stopping each running subscription would save, the most first.

    The home currency leads, then the largest number; what saves nothing, and then what is not
    known, comes last.
    """
    found = [_stop(one, today, home) for one in entries if is_running(one, today)]
    return tuple(sorted(found, key=lambda one: _order(one, home)))


def is_running(entry: Subscription, today: date) -> bool:
    """Whether it neither ended nor is on its way out."""
    return status(entry.contract, today, entry.cancellation(today)) in RUNNING


def together(chosen: Iterable[Stop], home: str | None) -> tuple[Money, ...]:
    """Sum what several stops would save, each currency on its own."""
    return ranked(sums(money for one in chosen for money in one.saves), home)


def _stop(entry: Subscription, today: date, home: str | None) -> Stop:
    contract = entry.contract
    since = standing(contract, today, entry.decisions, entry.cancellation(today)).earliest_end
    if since is None:
        return Stop(entry, None)

    def of(first: date, end: date) -> tuple[Money, ...]:
        days = (day for day in contract.charges(first, end) if day not in contract.paid)
        return ranked(sums(map(contract.prices.on, days)), home)

    return Stop(entry, since, of(today + ONE_DAY, since), of(max(since, today), year_end(today)))


def _order(one: Stop, home: str | None) -> tuple[object, ...]:
    saves = any(money.minor for money in one.saves)
    by_amount = rank(one.saves[0], home) if one.saves else ()
    return (not saves, one.since is None, by_amount if saves else (), one.entry.order)
