"""Values: the texts of the command line turned into days, periods and amounts."""

from __future__ import annotations

import re
from argparse import ArgumentTypeError
from collections.abc import Callable
from datetime import date
from pathlib import Path
from typing import Literal, TypeVar

from subtrack.domain.dates import month_end, parse_date
from subtrack.domain.errors import InvalidInputError
from subtrack.domain.lead_times import Days, parse_days
from subtrack.domain.periods import Period, parse_period
from subtrack.domain.terms import OPEN

Value = TypeVar("Value")
CLEARED = "none"
_MOST_DAYS = 36_525
_DIGITS = 10
_MONTH = re.compile(r"\d{4}-\d{2}", re.ASCII)


def known(read: Callable[[str], Value]) -> Callable[[str], Value]:
    """Let argparse say in its own words what the domain refuses."""

    def reader(text: str) -> Value:
        try:
            return read(text)
        except InvalidInputError as error:
            raise ArgumentTypeError(str(error)) from error

    return reader


def or_none(read: Callable[[str], Value]) -> Callable[[str], Value | None]:
    """Read a value, or `none`, which clears it."""

    def reader(text: str) -> Value | None:
        return None if text == CLEARED else known(read)(text)

    return reader


def day(text: str) -> date:
    """Read a day written as `YYYY-MM-DD`."""
    return parse_date(text)


def period(text: str) -> Period:
    """Read a period of days or longer."""
    return parse_period(text)


def period_or_hours(text: str) -> Period:
    """Read a period that may be in hours."""
    return parse_period(text, hours=True)


def renewal(text: str) -> Period | Literal["open"]:
    """Read a renewal term: a period, or `open`."""
    return OPEN if text == OPEN else parse_period(text)


def day_or_open(text: str) -> date | Literal["open"]:
    """Read a day, or `open` for one that is not known."""
    return OPEN if text == OPEN else parse_date(text)


def month(text: str) -> date:
    """Read `YYYY-MM`; gives the last day of that month."""
    if not _MONTH.fullmatch(text):
        raise InvalidInputError("{text!r} is not a month; write it like 2027-03.", text=text)
    return month_end(parse_date(f"{text}-01"))


def days_before(text: str) -> Days:
    """Read days before, with commas between them."""
    found = parse_days(text)
    if not found:
        raise InvalidInputError("Write days before, such as 30,7,1, or none for the usual ones.")
    return found


def lines(text: str) -> tuple[str, ...]:
    """Read lines parted by semicolons; empty ones are left out."""
    found = tuple(line.strip() for line in text.split(";") if line.strip())
    if not found:
        raise InvalidInputError("The address has no line.")
    return found


def folder(text: str) -> Path:
    """Read the name of a folder; an empty one is none."""
    if not text.strip():
        raise InvalidInputError("The name of the data folder is empty.")
    return Path(text)


def text(value: str) -> str:
    """Give a text as it is."""
    return value


def count(text: str) -> int:
    """Read a whole number from 1 on, of at most nine digits."""
    if not (text.isascii() and text.isdecimal()) or len(text) >= _DIGITS or not int(text):
        raise InvalidInputError("{text!r} is not a whole number from 1 on.", text=text)
    return int(text)


def count_of_days(text: str) -> int:
    """Read a count of days from 0 to 36525."""
    if not (text.isascii() and text.isdecimal()) or int(text[:_DIGITS]) > _MOST_DAYS:
        raise InvalidInputError(
            "{text!r} is not a count of days from 0 to {most}.", text=text, most=_MOST_DAYS
        )
    return int(text)
