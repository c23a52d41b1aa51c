"""Case views: a case as it stands on a day, and what it asks for next."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from subtrack.domain.case import Case
from subtrack.domain.case_event import FINISHED, CaseState
from subtrack.domain.case_moves import moves
from subtrack.domain.case_state import CaseFacts, counts, facts, state_of
from subtrack.domain.decisions import Kind
from subtrack.domain.follow_up import FollowUp, pending, tasks_due
from subtrack.domain.provider import Channel, send_by
from subtrack.domain.standing import standing
from subtrack.domain.subscription import Subscription
from subtrack.domain.terms import Rule

_TO_SEND = frozenset({CaseState.DRAFT, CaseState.READY})


@dataclass(frozen=True, slots=True)
class NextAction:
    """What a case asks for next, as a rule that `services.case_words` says, and its day.

    `late`: the day has passed. `follow_up` is what it comes from, where that is a day of the case's
    own; the day of a draft is that of the subscription's deadline.
    """

    rule: Rule
    day: date | None = None
    late: bool = False
    follow_up: FollowUp | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class CaseSeen:
    """A case as it stands on `today`.

    `number` counts the cases of the entry from 1; only the newest one can be moved, and only it has
    a `next` action and `moves`, the states into which it can be moved. `ends` is the first day not
    owed, once a confirmation stands. `is_over`: it was closed or given up, or the contract was
    taken up again since.
    """

    entry: Subscription
    case: Case
    number: int
    today: date
    state: CaseState
    facts: CaseFacts
    is_over: bool
    ends: date | None = None
    next: NextAction | None = None
    moves: tuple[CaseState, ...] = ()

    @property
    def is_newest(self) -> bool:
        """Whether it is the one that counts."""
        return self.number == len(self.entry.cases)


def seen(entry: Subscription, number: int, today: date) -> CaseSeen:
    """Give a case of an entry by its number, counted from 1."""
    case = entry.cases[number - 1]
    found = facts(case)
    newest = number == len(entry.cases)
    return CaseSeen(
        entry=entry,
        case=case,
        number=number,
        today=today,
        state=state_of(found, entry.contract, today, abroad=case.abroad),
        facts=found,
        is_over=not counts(case, entry.contract),
        ends=_end(entry, case, found, newest=newest),
        next=next_action(entry, today) if newest else None,
        moves=moves(entry, today) if newest else (),
    )


def _end(entry: Subscription, case: Case, found: CaseFacts, *, newest: bool) -> date | None:
    if not found.confirmed:
        return None
    if newest:
        return entry.contract.ends
    return next((one.ends for one in reversed(case.events) if one.ends), None)


def next_action(entry: Subscription, today: date) -> NextAction | None:
    """Give what the newest case asks for next; None where it is over or only waits.

    One that was closed still asks for what it left to do.
    """
    case = entry.case
    if case is None:
        return None
    runs = counts(case, entry.contract)
    if not runs and not (case.is_closed and entry.contract.ends):
        return None
    of_state = pending(case, entry.contract, today) if runs else []
    found = [one for one in (*of_state, *tasks_due(case, entry.contract)) if not _kept(entry, one)]
    asked = min(found, key=lambda one: one.day, default=None)
    if asked:
        return NextAction(asked.rule, asked.day, asked.day < today, asked)
    if case.entered in _TO_SEND:
        return _sending(entry, case, today)
    return NextAction(Rule.CASE_CLOSE) if case.entered is CaseState.VERIFIED else None


def _kept(entry: Subscription, asked: FollowUp) -> bool:
    price = entry.contract.prices.on(asked.day)
    return any(one.keeps(asked.kind, asked.day, asked.day, price) for one in entry.decisions)


def _sending(entry: Subscription, case: Case, today: date) -> NextAction:
    """A draft is sent by the day on which its way still arrives in time."""
    stands = standing(entry.contract, today, entry.decisions)
    if stands.late:
        return NextAction(Rule.CASE_SEND, stands.late.safe_day, late=True)
    if stands.upcoming is None:
        return NextAction(Rule.CASE_SEND)
    channel = case.route.channel if case.route else Channel.WEB
    registered = case.route is not None and case.route.is_registered
    last = send_by(stands.upcoming.safe_day, channel, abroad=case.abroad, registered=registered)
    return NextAction(Rule.CASE_SEND, last, late=last < today)


def order(one: CaseSeen) -> tuple[bool, bool, date, tuple[str, str]]:
    """Order by the day of the next action; what waits comes later, what is over last."""
    day = one.next.day if one.next else None
    return (one.state in FINISHED, day is None, day or date.max, one.entry.order)


def is_watched(one: CaseSeen) -> bool:
    """Whether it asks to look for a further charge."""
    asked = one.next.follow_up if one.next else None
    return asked is not None and asked.kind is Kind.WATCH
