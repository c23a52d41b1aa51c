"""Cancellation: what a running case means for the reckoning of its subscription."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING

from subtrack.domain.reckoning import Reckoning

if TYPE_CHECKING:  # a book without cases needs none of it
    from collections.abc import Sequence

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
    """Give what the newest case means on a day; one that is over means nothing."""
    if not is_running(cases, contract):
        return NOT_CANCELLED
    from subtrack.domain.case_state import facts  # noqa: PLC0415 - as above
    from subtrack.domain.decisions import Kind  # noqa: PLC0415 - as above
    from subtrack.domain.follow_up import pending  # noqa: PLC0415 - as above

    found, asked = facts(cases[-1]), pending(cases[-1], contract, today)
    return Cancellation(
        sent=found.sent,
        confirmed=found.confirmed,
        follow_ups=tuple(one.reckoning for one in asked if one.kind is Kind.FOLLOW_UP),
        watches=tuple(one.reckoning for one in asked if one.kind is Kind.WATCH),
    )
