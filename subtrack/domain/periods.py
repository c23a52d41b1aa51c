"""Periods: lengths of time in the units in which they were given."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from datetime import date, timedelta
from functools import lru_cache

from subtrack.domain.dates import add_months
from subtrack.domain.errors import InvalidInputError

_SHORT = re.compile(r"(\d{1,6})([dwmy])", re.ASCII | re.IGNORECASE)
_ISO = re.compile(
    r"P(?=.)(?:(\d{1,6})Y)?(?:(\d{1,6})M)?(?:(\d{1,6})W)?(?:(\d{1,6})D)?(?:T(\d{1,6})H)?",
    re.ASCII,
)
_UNITS = {"y": "years", "m": "months", "w": "weeks", "d": "days"}
_HUNDRED_YEARS = (date(2000, 1, 1), date(2100, 1, 1))
HOURS_A_DAY = 24


@dataclass(frozen=True, slots=True)
class Period:
    """A length of time; its units are kept as given, so that 12 months stay 12 months.

    Months are moved first and clamped to the month's end, then weeks and days. Hours count as
    whole days, rounded up: 25 hours are two days.
    """

    years: int = 0
    months: int = 0
    weeks: int = 0
    days: int = 0
    hours: int = 0
    whole_months: int = field(init=False, repr=False, compare=False)
    whole_days: int = field(init=False, repr=False, compare=False)

    def __post_init__(self) -> None:
        """Work out what every calculation asks for: whole months and whole days."""
        object.__setattr__(self, "whole_months", self.years * 12 + self.months)
        rounded = -(-self.hours // HOURS_A_DAY)
        object.__setattr__(self, "whole_days", self.weeks * 7 + self.days + rounded)

    def after(self, day: date, times: int = 1) -> date:
        """Give the day that lies `times` periods after `day`: months first, then days."""
        moved = add_months(day, self.whole_months * times) if self.whole_months else day
        return moved + timedelta(days=self.whole_days * times) if self.whole_days else moved

    def before(self, day: date) -> date:
        """Give the day that lies one period before `day`: months first, then days."""
        return self.after(day, -1)

    def times(self, count: int) -> Period:
        """Give the period `count` times as long; hours become whole days first."""
        days = self.days + -(-self.hours // HOURS_A_DAY)
        return _period(self.years * count, self.months * count, self.weeks * count, days * count)

    def plus(self, other: Period) -> Period:
        """Give both lengths together, unit by unit; hours become whole days."""
        days = self.days + other.days + -(-(self.hours + other.hours) // HOURS_A_DAY)
        return _period(
            self.years + other.years, self.months + other.months, self.weeks + other.weeks, days
        )

    @property
    def length(self) -> tuple[int, int]:
        """A measure to compare by: days from 1 January 2000, then months."""
        return (self.after(_HUNDRED_YEARS[0]).toordinal(), self.whole_months)

    def __str__(self) -> str:
        """Write the period as ISO 8601, such as `P1Y6M` or `PT48H`."""
        units = (self.years, "Y"), (self.months, "M"), (self.weeks, "W"), (self.days, "D")
        text = "P" + "".join(f"{count}{unit}" for count, unit in units if count)
        return f"{text}T{self.hours}H" if self.hours else text


@lru_cache(maxsize=4096)
def _period(years: int, months: int, weeks: int, days: int) -> Period:
    """Make a period once: a book of subscriptions asks for the same few over and over."""
    return Period(years, months, weeks, days)


NO_TIME = Period()
DAY = Period(days=1)
MONTH = Period(months=1)
YEAR = Period(years=1)


@lru_cache(maxsize=1024)
def parse_period(text: str, *, hours: bool = False) -> Period:
    """Read `14d`, `4w`, `1m`, `2y` or ISO 8601 such as `P1Y6M`; hours (`PT48H`) only on request.

    A period lasts from one day to 100 years.

    Raises:
        InvalidInputError: the text is none of these, or the period is out of bounds.
    """
    short, iso = _SHORT.fullmatch(text), _ISO.fullmatch(text.upper())
    if short:
        period = Period(**{_UNITS[short[2].lower()]: int(short[1])})
    elif iso and not text.upper().endswith("T"):
        period = Period(*(int(number or 0) for number in iso.groups()))
    else:
        raise InvalidInputError(
            "{text!r} is not a period; write one like 14d, 4w, 1m, 2y or P1Y6M.", text=text
        )
    return _checked(period, text, hours=hours)


def _checked(period: Period, text: str, *, hours: bool) -> Period:
    first, last = _HUNDRED_YEARS
    if period.hours and not hours:
        raise InvalidInputError(
            "{text!r} has hours; here a period is in days or longer.", text=text
        )
    if not (period.whole_months or period.whole_days):
        raise InvalidInputError(
            "{text!r} is no time at all; a period lasts at least 1 day.", text=text
        )
    too_long = period.whole_months > 12 * 100 or period.whole_days > (last - first).days
    if too_long or period.after(first) > last:
        raise InvalidInputError("{text!r} is longer than 100 years.", text=text)
    return period
