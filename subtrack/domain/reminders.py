"""Reminders: which deadlines a person must be told of today.

A reminder is a deadline and a lead time. It is a state, not an edge: owed while its day has come
and nobody answered, whatever happened in between.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from types import MappingProxyType

from subtrack.domain.cancellation import NOT_CANCELLED, Cancellation
from subtrack.domain.contract import Contract
from subtrack.domain.deadlines import Deadline, is_news
from subtrack.domain.decisions import Decision, Kind
from subtrack.domain.unanswered import put_off_until, unanswered

LeadTimes = Mapping[Kind, tuple[int, ...]]
LEAD_TIMES: LeadTimes = MappingProxyType(
    {
        Kind.TRIAL: (7, 3, 1, 0),
        Kind.CANCEL_BY: (30, 7, 1),
        Kind.RENEWAL: (7, 1),
        Kind.PROMO_ENDS: (30, 7, 1),
        Kind.PRICE_CHANGE: (30, 7, 1),
        Kind.REFUND_WINDOW: (3, 1, 0),
        Kind.CONTRACT_END: (7, 1),
        Kind.CARD_EXPIRES: (30, 7),
        Kind.FOLLOW_UP: (0,),
        Kind.WATCH: (0,),
    }
)
"""Days before the last safe day on which a person is told, widest first."""
SHORT_PLAN = (1,)


@dataclass(frozen=True, slots=True)
class Owed:
    """A deadline to tell of today, with the tightest lead time that has come and the wider ones.

    `lead_days` counts back from the last safe day; `settled` are the wider ones, which showing
    this one settles.
    """

    deadline: Deadline
    lead_days: int
    settled: tuple[int, ...]


def owed(
    contract: Contract,
    today: date,
    decisions: Iterable[Decision] = (),
    cancellation: Cancellation = NOT_CANCELLED,
    lead_times: LeadTimes = LEAD_TIMES,
) -> Iterator[Owed]:
    """Yield what a person must be told of today, in no order."""
    answers = tuple(decisions)
    for deadline in unanswered(contract, today, answers, cancellation):
        if put_off_until(deadline, answers, today):
            continue
        days_left = (deadline.date - today).days
        come = sorted(lead for lead in _leads(contract, deadline, lead_times) if days_left <= lead)
        if come:
            yield Owed(deadline, come[0], tuple(come[1:]))


def _leads(contract: Contract, deadline: Deadline, lead_times: LeadTimes) -> tuple[int, ...]:
    """Give the lead times in days; a plan of a month or less without notice needs only one."""
    if is_news(contract, deadline.kind, deadline.event):
        return SHORT_PLAN
    return lead_times[deadline.kind]


@dataclass(frozen=True, slots=True)
class Claim:
    """One reminder on one day through one channel, keyed by its event.

    Because the event is the key, an edit that does not move the event fires nothing again.
    """

    uid: str
    kind: Kind
    event: date
    lead_days: int
    channel: str
    day: date
