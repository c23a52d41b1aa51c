"""Unanswered: the deadlines that are open, and what passed while nobody answered."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, timedelta

from subtrack.domain.cancellation import NOT_CANCELLED, Cancellation
from subtrack.domain.contract import Contract
from subtrack.domain.dates import ONE_DAY
from subtrack.domain.deadlines import (
    Deadline,
    by_hand,
    deadlines,
    is_kept,
    is_short,
    paid_events,
    trial_events,
)
from subtrack.domain.decisions import Answer, Decision, Kind
from subtrack.domain.reckoning import Chance, trial_chance

Answers = tuple[Decision, ...]
STILL_MATTERS = timedelta(days=7)
"""How long a trial that turned into a paid plan, or a renewal by hand that was due, asks on."""


def unanswered(
    contract: Contract,
    today: date,
    answers: Answers,
    cancellation: Cancellation = NOT_CANCELLED,
) -> Iterator[Deadline]:
    """Yield the deadlines that are open, one that was put off included, in no order.

    A trial that turned into a paid plan within the last week is open still, and late.
    """
    yield from deadlines(contract, today, answers, cancellation)
    if not cancellation.sent:
        missed = missed_trial(contract, today - STILL_MATTERS, today, answers)
        if missed:
            yield missed


def asking(
    contract: Contract,
    today: date,
    answers: Answers,
    cancellation: Cancellation = NOT_CANCELLED,
) -> Iterator[Deadline]:
    """Yield what can be answered: what is open, and renewals by hand of which nobody told.

    Those were due within the last week; they are late.
    """
    yield from unanswered(contract, today, answers, cancellation)
    if not (contract.auto_renew or contract.ends or cancellation.sent):
        yield from _untold(contract, today, answers)


def _untold(contract: Contract, today: date, answers: Answers) -> Iterator[Deadline]:
    for day in contract.charges(today - STILL_MATTERS, today + ONE_DAY):
        if day != contract.first_charge and day not in contract.paid:
            found = by_hand(day)
            deadline = _unless_kept(contract, Kind.RENEWAL, found, answers, late=True)
            if deadline:
                yield deadline


def put_off_until(deadline: Deadline, answers: Answers, today: date) -> date | None:
    """Give the day until which a deadline was put off, or None where it asks today.

    On its last safe day every deadline asks.
    """
    if today >= deadline.date:
        return None
    return next(
        (one.until for one in answers if one.snoozes(deadline.kind, deadline.event, today)), None
    )


def missed_trial(contract: Contract, first: date, today: date, answers: Answers) -> Deadline | None:
    """Give the trial that turned into a paid plan from `first` to `today`, both included.

    Any answer given since then is one to the trial too; that something was seen is none.
    """
    found = None if contract.ends else trial_chance(contract)
    if found is None or not first <= found.event <= today:
        return None
    if any(one.decided_on >= found.event for one in answers if one.answer is not Answer.SEEN):
        return None
    return _unless_kept(contract, Kind.TRIAL, found, answers, late=True)


def passed_safe_day(
    contract: Contract, first: date, today: date, answers: Answers
) -> Deadline | None:
    """Give the last safe day from `first` to before `today` that passed without an answer.

    None for a trial that turned into a paid plan, which `missed_trial` gives, nor for a plan that
    can be left at any time.
    """
    if contract.ends or not contract.auto_renew:
        return None
    kept = (
        _unless_kept(contract, kind, found, answers, late=found.event > today)
        for kind, found in reversed(list(_passed(contract, first, today)))
    )
    return next((one for one in kept if one), None)


def _passed(contract: Contract, first: date, today: date) -> Iterator[tuple[Kind, Chance]]:
    """Yield what could be avoided by safe days from `first` to before `today`.

    While the trial can safely be ended, no later safe day has passed for good.
    """
    for trial in trial_events(contract, today):
        if trial.safe_day >= today:
            return
        if trial.safe_day >= first:
            yield Kind.TRIAL, trial
    for found in paid_events(contract, first):
        if found.safe_day >= today:
            return
        if found.safe_day >= first and not is_short(contract, found.event):
            yield Kind.CANCEL_BY, found


def _unless_kept(
    contract: Contract, kind: Kind, found: Chance, answers: Answers, *, late: bool
) -> Deadline | None:
    if is_kept(contract, kind, found, answers):
        return None
    return Deadline.of(contract, kind, found, late=late)
