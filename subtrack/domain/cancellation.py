"""Cancellation: what a running case means for the reckoning of its subscription."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING

from subtrack.domain.reckoning import Reckoning

if TYPE_CHECKING:  # a book without cases needs none of it
    from collections.abc import Iterable, Sequence

    from subtrack.domain.case import Case
    from subtrack.domain.contract import Contract


@dataclass(frozen=True, slots=True, kw_only=True)
class Cancellation:
    """The facts of a case that dates depend on.

    Only `sent` takes the cancel-by deadline away; a draft leaves it as it is. `follow_ups` are the
    reckonings of the days on which something is to be done, `watches` of those on which to look
    whether a further charge came: of each the last one that has come, and those to come.
    """

    sent: date | None = None
    confirmed: date | None = None
    follow_ups: tuple[Reckoning, ...] = ()
    watches: tuple[Reckoning, ...] = ()


NOT_CANCELLED = Cancellation()


def is_running(cases: Sequence[Case], contract: Contract) -> bool:
    """Whether the newest case still says something about its contract."""
    if not cases:
        return False
    from subtrack.domain.case_state import counts  # noqa: PLC0415 - most books have no case

    return counts(cases[-1], contract)


def cancellation(cases: Sequence[Case], contract: Contract, today: date) -> Cancellation:
    """Give what the newest case means on a day.

    One that is over means nothing, but that what it left to do is still to be done if it was
    closed.
    """
    if not is_running(cases, contract):
        closed = bool(cases and contract.ends and cases[-1].is_closed)
        left = _left(cases, contract) if closed else ()
        return Cancellation(follow_ups=left) if left else NOT_CANCELLED
    from subtrack.domain.case_state import facts  # noqa: PLC0415 - as above
    from subtrack.domain.decisions import Kind  # noqa: PLC0415 - as above
    from subtrack.domain.follow_up import pending  # noqa: PLC0415 - as above

    found, asked = facts(cases[-1]), pending(cases[-1], contract, today)
    left = _left(cases, contract)
    of_state = tuple(one.reckoning for one in asked if one.kind is Kind.FOLLOW_UP)
    return Cancellation(
        sent=found.sent,
        confirmed=found.confirmed,
        follow_ups=_by_day((*of_state, *left)) if left else of_state,
        watches=tuple(one.reckoning for one in asked if one.kind is Kind.WATCH),
    )


def _left(cases: Sequence[Case], contract: Contract) -> tuple[Reckoning, ...]:
    """Give the reckonings of what is left to do around the end."""
    from subtrack.domain.follow_up import tasks_due  # noqa: PLC0415 - as above

    return _by_day(one.reckoning for one in tasks_due(cases[-1], contract))


def _by_day(found: Iterable[Reckoning]) -> tuple[Reckoning, ...]:
    """Give one reckoning a day, in their order: what falls on the same day is asked together.

    Each ends with the step that only names the day.
    """
    days: dict[date, Reckoning] = {}
    for one in sorted(found, key=lambda one: one[-1].to):
        day = one[-1].to
        days[day] = (*days.get(day, ())[:-1], *one)
    return tuple(days.values())
