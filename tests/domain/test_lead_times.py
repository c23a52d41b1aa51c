"""Lead times: in order, within bounds, and the usual ones where nothing else was said."""

from __future__ import annotations

import pytest

from subtrack.domain.deadlines import deadlines
from subtrack.domain.decisions import Kind
from subtrack.domain.errors import InvalidInputError
from subtrack.domain.lead_times import LEAD_TIMES, USUAL, LeadTimes
from tests.domain.making import contract, day


def test_are_kept_widest_first_and_each_once() -> None:
    found = LeadTimes({Kind.TRIAL: (1, 7, 1, 30)}, (0, 2))
    assert found.by_kind[Kind.TRIAL] == (30, 7, 1)
    assert found.short_plan == (2, 0)


def test_kinds_that_are_left_out_get_the_usual_ones() -> None:
    assert LeadTimes({}) == LEAD_TIMES
    assert LeadTimes({Kind.TRIAL: ()}).by_kind == {**USUAL, Kind.TRIAL: ()}


@pytest.mark.parametrize("days", [0, 3_650])
def test_reach_from_the_day_itself_to_ten_years(days: int) -> None:
    assert LeadTimes({Kind.TRIAL: (days,)}).by_kind[Kind.TRIAL] == (days,)


@pytest.mark.parametrize("days", [-1, 3_651])
def test_outside_of_that_they_are_refused(days: int) -> None:
    with pytest.raises(InvalidInputError, match=f"{days} days is no time to be told ahead"):
        LeadTimes({Kind.TRIAL: (7, days)})
    with pytest.raises(InvalidInputError):
        LeadTimes(short_plan=(days,))


def test_a_kind_has_at_most_ten() -> None:
    assert LeadTimes({Kind.TRIAL: (*range(10), 9)}).by_kind[Kind.TRIAL] == tuple(range(9, -1, -1))
    with pytest.raises(InvalidInputError, match="11 reminders of one deadline are too many"):
        LeadTimes({Kind.TRIAL: tuple(range(11))})


@pytest.mark.parametrize(
    ("notice", "leads"), [(None, (5,)), ("1w", (20,))], ids=["left at any time", "with notice"]
)
def test_a_plan_that_can_be_left_at_any_time_has_its_own(
    notice: str | None, leads: tuple[int, ...]
) -> None:
    one = contract(first="2026-01-15", notice=notice)
    (deadline,) = deadlines(one, day("2026-11-20"))
    assert LeadTimes({Kind.CANCEL_BY: (20,)}, (5,)).of(one, deadline) == leads
