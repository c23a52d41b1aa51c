"""Follow-up: what a case asks for next, and on which day.

The days are those of reference/letters.md, section 4.3. Each is a step of a reckoning, so that a
day and its reason cannot disagree. Of the days that have come only the last one asks: what was to
be done before it is overtaken by it.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from datetime import date
from types import MappingProxyType

from subtrack.domain.case import Case
from subtrack.domain.case_event import CaseState
from subtrack.domain.case_state import CaseFacts, answer_due, facts, planned_arrival, safe_day_at
from subtrack.domain.case_task import CaseTask, TaskKind
from subtrack.domain.contract import Contract
from subtrack.domain.dates import ONE_DAY, working_day_on_or_before
from subtrack.domain.decisions import Kind
from subtrack.domain.periods import DAY, YEAR, Period
from subtrack.domain.provider import Channel
from subtrack.domain.reckoning import Reckoning, Step
from subtrack.domain.standing import standing
from subtrack.domain.terms import Rule
from subtrack.domain.timed_steps import timed_steps

_WEEK = Period(days=7)
_TWO_WEEKS = Period(days=14)
_THREE_DAYS = Period(days=3)
_POST_RECEIPT = Period(days=5)
_MONTHLY = (Period(days=30), Period(days=60), Period(days=90))
_WITH_DELIVERY_RECORD = frozenset({"DE"})
"""Where a posting slip proves no arrival, and the record of delivery does (letters.md 3.2)."""


@dataclass(frozen=True, slots=True)
class FollowUp:
    """Something to do for a case on a day: the end of its step, whose rule says what.

    `task` is what is left to do around the end, where it is that; `number` is that of a step of the
    way in use, counted from 1, which is to be done some days after the sending.
    """

    step: Step
    kind: Kind = Kind.FOLLOW_UP
    task: CaseTask | None = None
    number: int | None = None

    @property
    def day(self) -> date:
        """The day on which to do it."""
        return self.step.to

    @property
    def rule(self) -> Rule:
        """What is to be done."""
        return self.step.rule

    @property
    def reckoning(self) -> Reckoning:
        """How the day was reckoned, as a deadline has it."""
        return (self.step, Step(Rule.CASE, self.day, None, self.day))


@dataclass(frozen=True, slots=True)
class _Situation:
    case: Case
    contract: Contract
    found: CaseFacts


def follow_ups(case: Case, contract: Contract) -> list[FollowUp]:
    """Give all that the state asks for, in the order of its days; of one day the weightier last."""
    found = facts(case)
    plan = _PLANS.get(found.entered)
    steps = plan(_Situation(case, contract, found)) if plan else ()
    return sorted(steps, key=lambda one: one.day)


def pending(case: Case, contract: Contract, today: date) -> list[FollowUp]:
    """Give what is asked for now: the last day that has come, if any, and those to come."""
    found = follow_ups(case, contract)
    come = sum(one.day <= today for one in found)
    return found[max(come - 1, 0) :]


def tasks_due(case: Case, contract: Contract) -> list[FollowUp]:
    """Give what is left to do after the sending and around the end, in the order of its days.

    Each of them asks until it is done: none overtakes another, nor what the state asks for. What
    has no day that is known cannot ask; a step of a way that was confirmed need not be done.
    """
    found = facts(case)
    steps = ((one, one.step(contract.ends, found.sent)) for one in case.tasks if one.done is None)
    left = [FollowUp(step, task=one) for one, step in steps if step]
    if not (found.confirmed or case.is_over):
        timed = timed_steps(case.route, found.sent)
        left += [FollowUp(step, number=number) for number, step in timed]
    return sorted(left, key=lambda one: one.day)


def first_charge_from(contract: Contract, day: date) -> date | None:
    """Give the first day on or after `day` on which money would be due if nothing had ended it.

    Pauses are left aside. None where the contract does not renew by itself.
    """
    if not contract.auto_renew:
        return None
    running = replace(contract, ends=None, pauses=())
    return next(running.charges(day, date.max), None)


def _draft(at: _Situation) -> Iterator[FollowUp]:
    """A draft keeps the deadlines of its subscription; only where there is none it asks itself."""
    contract, since = at.contract, at.found.since
    if contract.ends or not contract.auto_renew:
        return
    found = standing(contract, since)
    if found.upcoming is None and found.late is None:
        yield _after(Rule.CASE_SEND, since, _THREE_DAYS)


def _sent(at: _Situation) -> Iterator[FollowUp]:
    found = at.found
    sent = found.last_sent or found.since
    by_post = found.channel is Channel.LETTER
    if not at.case.has_proof:
        yield _after(Rule.CASE_PROOF, sent, DAY)
    receipt = _after(Rule.CASE_RECEIPT, sent, _POST_RECEIPT if by_post else _THREE_DAYS)
    second = list(_second_way(at))
    if not second or receipt.day < second[0].day:
        yield receipt
    yield from _waiting(at)


def _waiting(at: _Situation) -> Iterator[FollowUp]:
    """Wait for a confirmation: until a reminder is due, and what comes then."""
    found, abroad = at.found, at.case.abroad
    sent = found.last_sent or found.since
    by_post = found.channel is Channel.LETTER
    if by_post and at.case.country in _WITH_DELIVERY_RECORD:
        yield _after(Rule.CASE_DELIVERY_RECORD, sent, _WEEK)
    yield from _second_way(at)
    due = answer_due(found, abroad=abroad)
    if due is None:
        return
    first = found.sendings == 1
    waited = _TWO_WEEKS if first else _WEEK
    origin = planned_arrival(found, sent, abroad=abroad)
    yield FollowUp(Step(Rule.CASE_REMIND if first else Rule.CASE_ESCALATE, origin, waited, due))
    if first:
        yield _after(Rule.CASE_ESCALATE, due, _WEEK)


def _second_way(at: _Situation) -> Iterator[FollowUp]:
    """Ask once more while there is time: on the last working day before the last safe day."""
    found = at.found
    if found.sent is None or found.confirmed:
        return
    safe_day = safe_day_at(at.contract, found.sent)
    if safe_day is None:
        return
    day = working_day_on_or_before(safe_day - ONE_DAY)
    if day > (found.last_sent or found.sent):
        by = Period(days=(safe_day - day).days)
        yield FollowUp(Step(Rule.CASE_SECOND_WAY, safe_day, by, day))


def _acknowledged(at: _Situation) -> Iterator[FollowUp]:
    since = at.found.since
    yield _after(Rule.CASE_ASK_FOR_END, since, _WEEK)
    yield _after(Rule.CASE_REMIND, since, _TWO_WEEKS)
    yield _after(Rule.CASE_ESCALATE, since, Period(days=21))


def _confirmed(at: _Situation) -> Iterator[FollowUp]:
    ends = at.contract.ends
    confirmed = at.found.confirmed or at.found.since
    if ends is None:  # the person took it out again: the contract goes on
        return
    before = _THREE_DAYS.before(ends)
    if confirmed < ends and not _is_saved(at.case):
        day = max(before, confirmed)
        yield FollowUp(Step(Rule.CASE_SAVE_DATA, ends, Period(days=(ends - day).days), day))
    yield _after(Rule.CASE_ACCESS, ends, DAY)
    yield from _look(Rule.CASE_STATEMENT, at.contract, ends)


def _is_saved(case: Case) -> bool:
    """Whether all is saved that the record says to save; where it says nothing, nobody knows."""
    to_save = [one for one in case.tasks if one.kind is TaskKind.SAVE]
    return bool(to_save) and all(one.done for one in to_save)


def _verified(at: _Situation) -> Iterator[FollowUp]:
    """Look again after one more period; a plan of a year or more is looked at once."""
    cycle = at.contract.billing_on(at.found.since).cycle
    if at.found.checks == 1 and cycle.length < YEAR.length:
        yield from _look(Rule.CASE_STATEMENT_AGAIN, at.contract, at.found.since + ONE_DAY)


def _look(rule: Rule, contract: Contract, first: date) -> Iterator[FollowUp]:
    charge = first_charge_from(contract, first)
    if charge:
        yield FollowUp(Step(rule, charge, _THREE_DAYS, _THREE_DAYS.after(charge)), Kind.WATCH)


def _refused(at: _Situation) -> Iterator[FollowUp]:
    since = at.found.since
    yield from _second_way(at)
    yield _on(Rule.CASE_REFUSAL, since)
    yield _after(Rule.CASE_ESCALATE, since, _WEEK)


def _offered(at: _Situation) -> Iterator[FollowUp]:
    """An offer to stay changes nothing about what was sent or confirmed before."""
    if at.found.confirmed:
        yield from _confirmed(at)
    elif at.found.sent:
        yield from _waiting(at)
    yield _after(Rule.CASE_OFFER, at.found.since, _THREE_DAYS)


def _charged(at: _Situation) -> Iterator[FollowUp]:
    since = at.found.since
    yield _on(Rule.CASE_WRITE, since)
    yield _after(Rule.CASE_STOP_PAYMENT, since, _THREE_DAYS)
    yield _after(Rule.CASE_MONEY_BACK, since, _WEEK)


def _disputed(at: _Situation) -> Iterator[FollowUp]:
    return (_after(Rule.CASE_ASK_BANK, at.found.since, time) for time in _MONTHLY)


def _escalated(at: _Situation) -> Iterator[FollowUp]:
    yield from _second_way(at)
    yield from (_after(Rule.CASE_ASK_AUTHORITY, at.found.since, time) for time in _MONTHLY)


def _reopened(at: _Situation) -> Iterable[FollowUp]:
    return (_on(Rule.CASE_REOPENED, at.found.since),)


def _after(rule: Rule, day: date, time: Period) -> FollowUp:
    return FollowUp(Step(rule, day, time, time.after(day)))


def _on(rule: Rule, day: date) -> FollowUp:
    return FollowUp(Step(rule, day, None, day))


_PLANS: Mapping[CaseState, Callable[[_Situation], Iterable[FollowUp]]] = MappingProxyType(
    {
        CaseState.DRAFT: _draft,
        CaseState.READY: _draft,
        CaseState.SENT: _sent,
        CaseState.DELIVERED: _waiting,
        CaseState.ACKNOWLEDGED: _acknowledged,
        CaseState.CONFIRMED: _confirmed,
        CaseState.VERIFIED: _verified,
        CaseState.REFUSED: _refused,
        CaseState.RETAINED_OFFER: _offered,
        CaseState.CHARGED_AGAIN: _charged,
        CaseState.DISPUTED: _disputed,
        CaseState.ESCALATED: _escalated,
        CaseState.REOPENED: _reopened,
    }
)
"""What each state asks for; those that are over ask for nothing."""
