"""Hours: what comes up outside of them waits until they begin; a last day is never lost to them."""

from __future__ import annotations

from datetime import datetime, time, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from subtrack.domain.errors import InvalidInputError
from subtrack.domain.hours import (
    ALWAYS,
    LAST_DAY_WAITS_UNTIL,
    THE_NEXT_DAY,
    Hours,
    Span,
    parse_time,
    time_text,
)

TIMES = st.times().map(lambda one: one.replace(second=0, microsecond=0))


def hours(text: str) -> Hours:
    """Read `09:00 22:00-07:00`; either may be missing."""
    before, quiet = None, None
    for word in text.split():
        if "-" in word:
            quiet = Span(*map(parse_time, word.split("-")))
        else:
            before = parse_time(word)
    return Hours(before, quiet)


@pytest.mark.parametrize(
    ("said", "at", "until"),
    [
        ("", "00:00", None),
        ("09:00", "08:59", "09:00"),
        ("09:00", "09:00", None),
        ("09:00", "23:59", None),
        ("22:00-07:00", "22:00", THE_NEXT_DAY),
        ("22:00-07:00", "21:59", None),
        ("22:00-07:00", "00:00", "07:00"),
        ("22:00-07:00", "07:00", None),
        ("13:00-15:00", "13:30", "15:00"),
        ("13:00-15:00", "12:59", None),
        ("18:00-00:00", "00:00", None),
        ("18:00-00:00", "23:59", THE_NEXT_DAY),
        ("09:00 22:00-07:00", "06:00", "09:00"),
        ("09:00 22:00-10:00", "06:00", "10:00"),
        ("09:00 08:00-10:00", "07:00", "10:00"),
        ("09:00 10:00-12:00", "08:00", "09:00"),
        ("09:00 10:00-12:00", "11:00", "12:00"),
    ],
)
def test_what_comes_up_outside_waits_until_it_may_be_shown(
    said: str, at: str, until: str | time | None
) -> None:
    found = hours(said).waits_until(parse_time(at), is_last_day=False)
    assert found == (parse_time(until) if isinstance(until, str) else until)


@pytest.mark.parametrize(
    ("said", "at", "until"),
    [
        ("09:00", "08:00", "09:00"),
        ("14:00", "08:00", "11:00"),
        ("14:00", "11:00", None),
        ("22:00-07:00", "06:00", "07:00"),
        ("22:00-07:00", "23:00", None),
        ("08:00-18:00", "07:00", None),
        ("08:00-18:00", "08:00", "11:00"),
        ("08:00-18:00", "13:00", None),
    ],
)
def test_a_last_day_waits_until_eleven_at_most(said: str, at: str, until: str | None) -> None:
    found = hours(said).waits_until(parse_time(at), is_last_day=True)
    assert found == (parse_time(until) if until else None)


@pytest.mark.parametrize("said", ["09:00 09:00-00:00", "00:00-00:00", "22:00 21:00-06:00"])
def test_hours_that_leave_no_time_are_refused(said: str) -> None:
    with pytest.raises(InvalidInputError, match="leave no time"):
        hours(said)


def some_hours(before: time | None, quiet: tuple[time, time] | None) -> Hours:
    try:
        return Hours(before, Span(*quiet) if quiet else None)
    except InvalidInputError:
        return ALWAYS


HOURS = st.builds(some_hours, st.none() | TIMES, st.none() | st.tuples(TIMES, TIMES))


@given(HOURS, TIMES, st.booleans())
def test_who_waited_need_not_wait_again(some: Hours, at: time, is_last_day: bool) -> None:  # noqa: FBT001 - drawn
    until = some.waits_until(at, is_last_day=is_last_day)
    if until == THE_NEXT_DAY:
        assert not is_last_day
        assert not any(may_show(some, minute) for minute in minutes_of_day() if minute >= at)
    elif until is not None:
        assert until > at
        assert some.waits_until(until, is_last_day=is_last_day) is None


@given(HOURS)
def test_some_minute_of_every_day_is_free(some: Hours) -> None:
    assert any(may_show(some, minute) for minute in minutes_of_day())


@given(HOURS, TIMES)
def test_from_eleven_on_a_last_day_never_waits(some: Hours, at: time) -> None:
    if at >= LAST_DAY_WAITS_UNTIL:
        assert some.waits_until(at, is_last_day=True) is None


def may_show(some: Hours, at: time) -> bool:
    return some.waits_until(at, is_last_day=False) is None


def minutes_of_day() -> list[time]:
    start = datetime(2026, 11, 22)  # noqa: DTZ001 - only its times are wanted
    return [(start + timedelta(minutes=one)).time() for one in range(24 * 60)]


@given(TIMES)
def test_a_time_is_read_as_it_is_written(at: time) -> None:
    assert parse_time(time_text(at)) == at


@pytest.mark.parametrize("text", ["", "9:00", "24:00", "09:60", "09.00", " 09:00", "٠٩:٠٠", "0900"])
def test_what_is_no_time_is_refused(text: str) -> None:
    with pytest.raises(InvalidInputError, match="is not a time of day"):
        parse_time(text)
