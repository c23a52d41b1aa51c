"""Departures: what ended this year, and what cancelling it really saved."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

from subtrack.domain.case import Case
from subtrack.domain.case_event import CaseState
from subtrack.domain.case_state import facts
from subtrack.domain.dates import ONE_DAY
from subtrack.domain.money import Money, sums
from subtrack.domain.savings import saved
from subtrack.domain.subscription import Subscription
from subtrack.services.spending import ranked

_SETTLED = frozenset({CaseState.VERIFIED, CaseState.CLOSED})
_TROUBLED = frozenset(
    {CaseState.CHARGED_AGAIN, CaseState.DISPUTED, CaseState.ESCALATED, CaseState.REOPENED}
)


@dataclass(frozen=True, slots=True)
class Departure:
    """A subscription whose last day lies in this year.

    `verified` is the day on which it was seen that no charge came any more; None while nobody has:
    then nothing counts as saved. `may_count`: a cancellation that is not verified yet.
    """

    entry: Subscription
    last_day: date
    verified: date | None = None
    may_count: bool = False
    saved: tuple[Money, ...] = ()


def departures(
    entries: Iterable[Subscription], today: date, home: str | None
) -> tuple[Departure, ...]:
    """Give what ended or will end this year, by its last day."""
    found = [_departure(one, today, home) for one in entries]
    return tuple(sorted(filter(None, found), key=lambda one: (one.last_day, one.entry.order)))


def _departure(entry: Subscription, today: date, home: str | None) -> Departure | None:
    ends = entry.contract.ends
    if ends is None or (ends - ONE_DAY).year != today.year:
        return None
    case = next((one for one in reversed(entry.cases) if facts(one).confirmed), None)
    seen = _seen(case) if case else None
    spared = saved(entry, date(today.year, 1, 1), today + ONE_DAY) if seen else ()
    return Departure(
        entry=entry,
        last_day=ends - ONE_DAY,
        verified=seen,
        may_count=case is not None and seen is None and entry.contract.auto_renew,
        saved=ranked(sums(one.price for one in spared), home),
    )


def _seen(case: Case) -> date | None:
    """Give the day on which it was verified or closed last, unless there was trouble after it."""
    marks = (one for one in reversed(case.events) if one.state in _SETTLED | _TROUBLED)
    last = next(marks, None)
    return last.day if last and last.state in _SETTLED else None
