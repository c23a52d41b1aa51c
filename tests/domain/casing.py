"""Casing: cancellations walked through in one line, as tests want them."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import Any

from subtrack.domain.case import Case
from subtrack.domain.case_event import CaseState
from subtrack.domain.case_moves import Move, moved, opened, the_case, with_case
from subtrack.domain.case_state import state
from subtrack.domain.contract import Contract
from subtrack.domain.deadlines import deadlines
from subtrack.domain.decisions import OF_A_CASE
from subtrack.domain.follow_up import pending
from subtrack.domain.status import Status, status
from subtrack.domain.subscription import Subscription
from tests.domain.making import contract, day

TODAY = date(2026, 11, 23)
"""A Monday."""


def subscription(made: Contract | None = None, **fields: Any) -> Subscription:
    """Give an entry; its contract is billed yearly from 1 July, so that nothing is near."""
    made = made or contract("1y", first="2026-07-01")
    return Subscription(uid="a", name="Thing", contract=made, **fields)


def started(made: Contract | None = None, on: date | str = TODAY, **fields: Any) -> Subscription:
    """Give an entry with a case that was just opened; fields are those of the case."""
    entry = opened(subscription(made), day(on))
    return with_case(entry, replace(the_case(entry), **fields))


def walked(entry: Subscription, *steps: str) -> Subscription:
    """Move on step by step: `sent 2026-11-23`, `confirmed 2026-12-01 2027-07-01`."""
    for step in steps:
        name, on, *ends = step.split()
        move = Move(state=CaseState(name), day=day(on), ends=day(ends[0]) if ends else None)
        entry = moved(entry, move, day(on))
    return entry


def state_on(entry: Subscription, on: date | str) -> str:
    return str(state(the_case(entry), entry.contract, day(on)))


def status_on(entry: Subscription, on: date | str) -> Status:
    return status(entry.contract, day(on), entry.cancellation(day(on)))


def asked(entry: Subscription, on: date | str) -> list[tuple[str, str]]:
    """Give what the case asks for: days and rules, shortened."""
    found = pending(the_case(entry), entry.contract, day(on))
    return [(one.day.isoformat(), str(one.rule).removeprefix("case-")) for one in found]


def due(entry: Subscription, on: date | str) -> list[tuple[str, str, bool]]:
    """Give the deadlines of the case: kinds, days, and whether they are late."""
    today = day(on)
    found = deadlines(entry.contract, today, entry.decisions, entry.cancellation(today))
    return sorted(
        (str(one.kind), one.date.isoformat(), one.late) for one in found if one.kind in OF_A_CASE
    )


def case(entry: Subscription) -> Case:
    return the_case(entry)
