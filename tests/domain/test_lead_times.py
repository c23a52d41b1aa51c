"""Lead times: in order, within bounds, and the usual ones where nothing else was said."""

from __future__ import annotations

import pytest

from subtrack.domain.deadlines import deadlines
from subtrack.domain.decisions import Kind
from subtrack.domain.errors import InvalidInputError
from subtrack.domain.lead_times import LEAD_TIMES, USUAL, LeadTimes, days_text, parse_days
from tests.domain.making import contract, day

ALL = (day("2200-12-31") - day("1900-01-01")).days


def test_are_kept_widest_first_and_each_once() -> None:
    found = LeadTimes({Kind.TRIAL: (1, 7, 1, 30)}, (0, 2))
    assert found.by_kind[Kind.TRIAL] == (30, 7, 1)
    assert found.short_plan == (2, 0)


def test_kinds_that_are_left_out_get_the_usual_ones() -> None:
    assert LeadTimes({}) == LEAD_TIMES
    assert LeadTimes({Kind.TRIAL: ()}).by_kind == {**USUAL, Kind.TRIAL: ()}


@pytest.mark.parametrize("days", [0, 3_651, ALL])
def test_reach_from_the_day_itself_as_far_as_dates_do(days: int) -> None:
    assert LeadTimes({Kind.TRIAL: (days,)}).by_kind[Kind.TRIAL] == (days,)


@pytest.mark.parametrize("days", [-1, ALL + 1])
def test_outside_of_that_they_are_refused(days: int) -> None:
    with pytest.raises(InvalidInputError, match=f"{days} days is no time to be told ahead"):
        LeadTimes({Kind.TRIAL: (7, days)})
    with pytest.raises(InvalidInputError):
        LeadTimes(short_plan=(days,))


def test_a_kind_has_at_most_a_hundred() -> None:
    many = (*range(100), 99)
    assert LeadTimes({Kind.TRIAL: many}).by_kind[Kind.TRIAL] == tuple(range(99, -1, -1))
    with pytest.raises(InvalidInputError, match="101 reminders of one deadline are too many"):
        LeadTimes({Kind.TRIAL: tuple(range(101))})


def test_own_ones_hold_for_all_but_the_steps_of_a_cancellation() -> None:
    found = LEAD_TIMES.with_own((60, 14))
    for kind in Kind:
        of_a_case = kind in {Kind.FOLLOW_UP, Kind.WATCH}
        assert found.by_kind[kind] == ((0,) if of_a_case else (60, 14))
    assert found.short_plan == (60, 14)
    assert LEAD_TIMES.with_own(()) is LEAD_TIMES


@pytest.mark.parametrize(
    ("text", "days"),
    [("", ()), ("7", (7,)), ("1, 7;30 0", (30, 7, 1, 0)), (" 7 ,7 ", (7,))],
)
def test_are_read_with_anything_between_them(text: str, days: tuple[int, ...]) -> None:
    assert parse_days(text) == days
    assert parse_days(days_text(days)) == days


@pytest.mark.parametrize("text", ["x", "-1", "7.5", str(ALL + 1), "1000000", "٧"])
def test_what_are_no_days_is_refused(text: str) -> None:
    with pytest.raises(InvalidInputError):
        parse_days(text)


@pytest.mark.parametrize(
    ("notice", "leads"), [(None, (5,)), ("1w", (20,))], ids=["left at any time", "with notice"]
)
def test_a_plan_that_can_be_left_at_any_time_has_its_own(
    notice: str | None, leads: tuple[int, ...]
) -> None:
    one = contract(first="2026-01-15", notice=notice)
    (deadline,) = deadlines(one, day("2026-11-20"))
    assert LeadTimes({Kind.CANCEL_BY: (20,)}, (5,)).of(one, deadline) == leads
