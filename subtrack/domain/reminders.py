"""Reminders: which deadlines a person must be told of today.

A reminder is a deadline and a lead time. It is a state, not an edge: owed while its day has come
and nobody answered, whatever happened in between. Who has seen it is left alone until a tighter
lead time comes, but on the last safe day everybody is told.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date, timedelta

from subtrack.domain.cancellation import NOT_CANCELLED, Cancellation
from subtrack.domain.contract import Contract
from subtrack.domain.dates import ONE_DAY
from subtrack.domain.deadlines import Deadline
from subtrack.domain.decisions import OF_A_CASE, Decision, Kind
from subtrack.domain.lead_times import LEAD_TIMES, Days, LeadTimes
from subtrack.domain.trial_access import TrialAccess
from subtrack.domain.unanswered import put_off_until, unanswered


@dataclass(frozen=True, slots=True)
class Owed:
    """A deadline to tell of today, with the tightest lead time that has come and the wider ones.

    `lead_days` counts back from the last safe day; `settled` are the wider ones, which showing
    this one settles. `trial_access` is what a record says of a trial, where somebody looked.
    """

    deadline: Deadline
    lead_days: int
    settled: tuple[int, ...]
    trial_access: TrialAccess | None = None

    def is_last_day(self, today: date) -> bool:
        """Whether tomorrow is too late: for the safe day, or if that has passed, for the event.

        A step of a cancellation is asked for until it is done.
        """
        deadline = self.deadline
        if deadline.kind in OF_A_CASE:
            return False
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
        leads = lead_times.of(contract, deadline)
        if put_off_until(deadline, answers, today) or is_seen(deadline, answers, leads, today):
            continue
        come = sorted(_come(deadline, leads, today))
        if come:
            yield Owed(deadline, come[0], tuple(come[1:]))


def has_come(deadline: Deadline, leads: Days, today: date) -> bool:
    """Whether a person is to be told of a deadline by today."""
    return next(_come(deadline, leads, today), None) is not None


def is_seen(deadline: Deadline, answers: Iterable[Decision], leads: Days, today: date) -> bool:
    """Whether a person has seen the reminders that have come, so that they need not come again.

    On the last safe day nobody has. What comes afterwards, that the day has passed, and that the
    event has come, has to be seen anew.
    """
    if today == deadline.date:
        return False
    stage = _stage(deadline, leads, today)
    return any(
        one.has_seen(deadline.kind, deadline.event, deadline.price)
        and _stage(deadline, leads, one.decided_on) == stage
        for one in answers
    )


def next_reminder(deadline: Deadline, leads: Days, today: date) -> date | None:
    """Give the day on which what was seen today comes again: with a tighter lead time.

    That is the last safe day at the latest. None where that has passed.
    """
    if today >= deadline.date:
        return None
    days_left = (deadline.date - today).days
    following = max((lead for lead in leads if lead < days_left), default=0)
    return deadline.date - timedelta(days=following)


def _come(deadline: Deadline, leads: Days, today: date) -> Iterator[int]:
    days_left = (deadline.date - today).days
    return (lead for lead in leads if days_left <= lead)


_LATE, _PASSED, _NOT_YET = -1, -2, None


def _stage(deadline: Deadline, leads: Days, day: date) -> int | None:
    """Tell what a person is told on a day from what they are told before and after it."""
    if day >= deadline.event:
        return _PASSED
    if day > deadline.date:
        return _LATE
    return min(_come(deadline, leads, day), default=_NOT_YET)


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
