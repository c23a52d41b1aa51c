"""Reminders: which deadlines a person must be told of today.

A reminder is a deadline and a lead time. It is a state, not an edge: owed while its day has come
and nobody answered, whatever happened in between.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date

from subtrack.domain.cancellation import NOT_CANCELLED, Cancellation
from subtrack.domain.contract import Contract
from subtrack.domain.dates import ONE_DAY
from subtrack.domain.deadlines import Deadline
from subtrack.domain.decisions import Decision, Kind
from subtrack.domain.lead_times import LEAD_TIMES, LeadTimes
from subtrack.domain.unanswered import put_off_until, unanswered


@dataclass(frozen=True, slots=True)
class Owed:
    """A deadline to tell of today, with the tightest lead time that has come and the wider ones.

    `lead_days` counts back from the last safe day; `settled` are the wider ones, which showing
    this one settles.
    """

    deadline: Deadline
    lead_days: int
    settled: tuple[int, ...]

    def is_last_day(self, today: date) -> bool:
        """Whether tomorrow is too late: for the safe day, or if that has passed, for the event."""
        deadline = self.deadline
        return today == (deadline.event - ONE_DAY if deadline.late else deadline.date)


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
        come = sorted(lead for lead in lead_times.of(contract, deadline) if days_left <= lead)
        if come:
            yield Owed(deadline, come[0], tuple(come[1:]))


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
