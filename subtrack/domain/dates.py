"""Civil dates: adding months, working days, ranges.

Ranges include their first day and exclude their end. A date is a day on the wall calendar, never
an instant; no function here knows what day it is.
"""

from __future__ import annotations

import re
from calendar import isleap
from datetime import date, timedelta
from enum import IntEnum

from subtrack.domain.errors import InvalidInputError

ONE_DAY = timedelta(days=1)
EARLIEST = date(1900, 1, 1)
LATEST = date(2200, 12, 31)
SATURDAY = 5
DAYS_A_WEEK = 7
_LENGTHS = (31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31)
_FEBRUARY = 1
_ISO_DATE = re.compile(r"\d{4}-\d{2}-\d{2}", re.ASCII)


def add_months(day: date, months: int) -> date:
    """Move `day` by whole months, clamped to the end of a month that is too short."""
    years, month = divmod(day.month - 1 + months, 12)
    year, number = day.year + years, day.day
    if number > _LENGTHS[month]:
        number = _month_length(year, month)
    return date(year, month + 1, number)


def month_end(day: date) -> date:
    """Give the last day of the month in which `day` lies."""
    return day.replace(day=_month_length(day.year, day.month - 1))


def _month_length(year: int, month: int) -> int:
    """Give the days of a month; January is 0."""
    return 29 if month == _FEBRUARY and isleap(year) else _LENGTHS[month]


def months_between(first: date, second: date) -> int:
    """Count calendar months from the month of `first` to that of `second`; days do not matter."""
    return (second.year - first.year) * 12 + second.month - first.month


def working_day_on_or_before(day: date) -> date:
    """Give `day`, or the Friday before it when it falls on a weekend."""
    return day - timedelta(days=max(0, day.weekday() - SATURDAY + 1))


def working_days_before(day: date, count: int) -> date:
    """Give the working day (Monday to Friday) that lies `count` working days before `day`."""
    found = working_day_on_or_before(day)
    for _ in range(count):
        found = working_day_on_or_before(found - ONE_DAY)
    return found


def working_days_after(day: date, count: int) -> date:
    """Give the working day (Monday to Friday) that lies `count` working days after `day`."""
    found = day
    for _ in range(count):
        found += ONE_DAY
        while found.weekday() >= SATURDAY:
            found += ONE_DAY
    return found


class WeekStart(IntEnum):
    """The day on which a week begins, counted as `date.weekday` does."""

    MONDAY = 0
    SATURDAY = 5
    SUNDAY = 6


def coming_week_end(day: date, start: WeekStart) -> date:
    """Give the first day after `day` that is the last one of a week."""
    return day + timedelta(days=(start - 2 - day.weekday()) % DAYS_A_WEEK + 1)


def parse_date(text: str) -> date:
    """Read a day written as `YYYY-MM-DD`, in the years 1900 to 2200.

    Raises:
        InvalidInputError: it is written otherwise, no such day exists, or it is out of bounds.
    """
    try:
        day = date.fromisoformat(text) if _ISO_DATE.fullmatch(text) else None
    except ValueError as error:
        raise InvalidInputError("There is no day {text}.", text=text) from error
    if day is None:
        raise InvalidInputError(
            "{text!r} is not a day; write it like 2026-12-31, the year first.", text=text
        )
    if not EARLIEST <= day <= LATEST:
        raise InvalidInputError("{text} lies outside the years 1900 to 2200.", text=text)
    return day
