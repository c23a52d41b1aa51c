"""Missed: what happened while a person was away."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

from subtrack.domain.dates import ONE_DAY
from subtrack.domain.deadlines import Deadline, sort_key
from subtrack.domain.money import Money
from subtrack.domain.standing import standing
from subtrack.domain.subscription import Subscription
from subtrack.domain.unanswered import missed_trial, passed_safe_day
from subtrack.services.subscriptions import Charge


@dataclass(frozen=True, slots=True)
class Passed:
    """A trial that turned into a paid plan, or a last safe day that passed, without an answer.

    `runs_to` is the first day not owed if the person leaves today; None where that is not known.
    """

    entry: Subscription
    deadline: Deadline
    runs_to: date | None


@dataclass(frozen=True, slots=True)
class Missed:
    """What happened after the last visit and before today; it is false where nothing did.

    `charges` went out, and `out` are their sums; `unpaid` are those that do not pay themselves and
    that nobody marked as paid. `trials` turned into paid plans, `safe_days` passed, both without
    an answer; `ended` are the entries whose contract is over.
    """

    last_visit: date
    charges: tuple[Charge, ...] = ()
    out: tuple[Money, ...] = ()
    unpaid: tuple[Charge, ...] = ()
    trials: tuple[Passed, ...] = ()
    safe_days: tuple[Passed, ...] = ()
    ended: tuple[Subscription, ...] = ()

    def __bool__(self) -> bool:
        """Whether anything happened."""
        return any((self.charges, self.unpaid, self.trials, self.safe_days, self.ended))


def trials(entries: Iterable[Subscription], last_visit: date, today: date) -> tuple[Passed, ...]:
    """Give the trials that turned into paid plans after `last_visit`, today included."""
    first = last_visit + ONE_DAY
    return _passed(
        (
            (entry, missed_trial(entry.contract, first, today, entry.decisions))
            for entry in entries
            if not entry.cancellation(today).sent
        ),
        today,
    )


def safe_days(entries: Iterable[Subscription], last_visit: date, today: date) -> tuple[Passed, ...]:
    """Give the safe days from the last visit to before today that passed; of each entry the last.

    A plan that can be left at any time misses nothing.
    """
    return _passed(
        (
            (entry, passed_safe_day(entry.contract, last_visit, today, entry.decisions))
            for entry in entries
            if not entry.cancellation(today).sent
        ),
        today,
    )


def ended(
    entries: Iterable[Subscription], last_visit: date, today: date
) -> tuple[Subscription, ...]:
    """Give the entries whose first day not owed came after the last visit, today included."""
    return tuple(
        entry
        for entry in entries
        if entry.contract.ends and last_visit < entry.contract.ends <= today
    )


def _passed(
    found: Iterable[tuple[Subscription, Deadline | None]], today: date
) -> tuple[Passed, ...]:
    passed = [
        Passed(entry, deadline, standing(entry.contract, today, entry.decisions).earliest_end)
        for entry, deadline in found
        if deadline
    ]
    return tuple(sorted(passed, key=lambda one: sort_key(one.deadline, one.entry.name)))
