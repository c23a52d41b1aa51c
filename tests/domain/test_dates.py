"""Civil dates."""

from __future__ import annotations

from datetime import date

import pytest
from dateutil.relativedelta import relativedelta
from hypothesis import given
from hypothesis import strategies as st

from subtrack.domain.dates import (
    add_months,
    month_end,
    months_between,
    parse_date,
    working_day_on_or_before,
    working_days_before,
)
from subtrack.domain.errors import InvalidInputError

DAYS = st.dates(date(1900, 1, 1), date(2200, 12, 31))


@given(DAYS, st.integers(-1_200, 1_200))
def test_months_are_added_as_dateutil_adds_them(day: date, months: int) -> None:
    assert add_months(day, months) == day + relativedelta(months=months)


@given(DAYS)
def test_the_month_s_end_is_followed_by_a_first(day: date) -> None:
    end = month_end(day)
    assert (end.year, end.month) == (day.year, day.month)
    assert end == add_months(day.replace(day=1), 1) - relativedelta(days=1)


@given(DAYS, st.integers(-600, 600))
def test_months_between_undoes_adding_them(day: date, months: int) -> None:
    assert months_between(day, add_months(day, months)) == months


@pytest.mark.parametrize(
    ("day", "expected"),
    [
        ("2026-11-27", "2026-11-27"),
        ("2026-11-28", "2026-11-27"),
        ("2026-11-29", "2026-11-27"),
        ("2026-11-30", "2026-11-30"),
    ],
)
def test_a_weekend_gives_way_to_the_friday_before(day: str, expected: str) -> None:
    assert working_day_on_or_before(date.fromisoformat(day)) == date.fromisoformat(expected)


@pytest.mark.parametrize(
    ("day", "count", "expected"),
    [
        ("2026-11-27", 0, "2026-11-27"),
        ("2026-11-27", 4, "2026-11-23"),
        ("2026-11-27", 5, "2026-11-20"),
        ("2026-11-29", 1, "2026-11-26"),
        ("2026-11-27", 12, "2026-11-11"),
    ],
)
def test_working_days_are_counted_back(day: str, count: int, expected: str) -> None:
    assert working_days_before(date.fromisoformat(day), count) == date.fromisoformat(expected)


def test_a_day_is_read_only_as_it_is_written_everywhere_else() -> None:
    assert parse_date("2028-02-29") == date(2028, 2, 29)
    for text in ("2026-02-30", "2026-2-3", "20260203", "2026-W05-2", "1899-12-31", "2201-01-01"):
        with pytest.raises(InvalidInputError):
            parse_date(text)
