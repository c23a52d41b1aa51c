"""Owed charges: whether money that was taken was still owed when it was."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta

from subtrack.domain.case import Case
from subtrack.domain.case_event import CaseState
from subtrack.domain.case_state import earliest_end_at, facts
from subtrack.domain.contract import Contract
from subtrack.domain.dates import ONE_DAY
from subtrack.domain.errors import InvalidInputError
from subtrack.domain.periods import DAY, Period

_BOOKED_WITHIN = timedelta(days=3)
"""A bank books a charge that falls on a weekend so late (letters.md 4.1: "charge date +3")."""


def open_charges(case: Case) -> list[date]:
    """Give the days of charges whose money did not come back, as far as it was said."""
    found: list[date] = []
    for event in case.events:
        if event.state is CaseState.CHARGED_AGAIN:
            found.append(event.day)
        elif event.came_back:
            found.clear()
    return found


def was_owed(contract: Contract, ends: date, day: date) -> bool:
    """Whether what was charged on `day` was a charge of a contract that `ends`.

    It is one where a charge was due about then: booked some days later, or taken ahead as the terms
    allow. What is taken shortly before the end, when nothing is due, is for the next term.
    """
    ahead = _longer(DAY, contract.terms.charged_before_end)
    running = replace(contract, ends=ends)
    due = running.charges(day - _BOOKED_WITHIN, ahead.after(day) + ONE_DAY)
    return day < ends and any(ahead.before(one) <= day for one in due)


def check_not_owed(contract: Contract, case: Case, day: date) -> None:
    """Refuse a charge that is owed: who stops that payment is in the wrong.

    Who was let go earlier enters that end first. While none is confirmed, the earliest end counts
    as it was on the day of the first sending.

    Raises:
        InvalidInputError: it is owed.
    """
    sent = facts(case).sent
    if contract.ends and was_owed(contract, contract.ends, day):
        raise InvalidInputError(
            "What was charged on {day} was still owed: the first day not owed is {ends}. If it "
            "ended earlier, enter that end first.",
            day=day,
            ends=contract.ends,
        )
    ends = None if contract.ends or sent is None else earliest_end_at(case, contract, sent)
    if ends and was_owed(contract, ends, day):
        raise InvalidInputError(
            "What was charged on {day} was still owed: cancelled on {sent}, the first day not owed "
            "is {ends} at the earliest. If they let you go earlier, enter the confirmation of that "
            "end first.",
            day=day,
            sent=sent,
            ends=ends,
        )


def _longer(usual: Period, said: Period | None) -> Period:
    return said if said and said.length > usual.length else usual
