"""Cells: the values of a table of somebody else's: money, cycles, days, and yes or no."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from typing import Final

from subtrack.domain.currencies import CODES, minor_digits
from subtrack.domain.periods import Period
from subtrack.services.quick_cycles import take_cycles
from subtrack.services.quick_line import Line
from subtrack.services.quick_money import MoneyReader
from subtrack.services.written_amounts import amount_readings
from subtrack.services.written_days import day_readings
from subtrack.services.written_periods import PERIOD, period_of

_INSTANT: Final = re.compile(r"([0-9]{4}-[0-9]{2}-[0-9]{2})[T ][0-9:.]+(?:Z| ?[+-][0-9:]+)?")
"""A day with a time of day; the day is the one that is written, in whatever zone."""
_MOST_DIGITS = 3
_ZEROS_CUT: Final = re.compile(r"[0-9]+\.[0-9]")
_LONG: Final = re.compile(r"([0-9]+\.[0-9]*?)0{4,}")
"""A number as a database holds it, `9.990000000000`; three zeros can be a thousand."""
_SLASHED: Final = re.compile(r"([0-9]{1,2})([/-])([0-9]{1,2})\2(?:[0-9]{2}){1,2}")
_MONTHS = 12
_NO_DATE: Final = re.compile(r"0{4}-0{2}-0{2}.*|0001-01-01.*")
_YES = frozenset(
    {"yes", "true", "1", "on", "enabled", "active", "automatic", "ja", "auto", "aktiv"}
)
_NO = frozenset(
    {"no", "false", "0", "off", "disabled", "inactive", "manual", "nein", "manuell", "inaktiv"}
)


@dataclass(frozen=True, slots=True)
class Amount:
    """An amount as typed, and its currency.

    `sign` is what the currency was taken from, where that can mean several.
    """

    amount: str
    currency: str
    sign: str = ""


def money_of(text: str, currency: str, home: str | None) -> Amount | None:
    """Read an amount, with its currency beside it or in it; None where it is not clear."""
    code = currency.strip().upper()
    if code in CODES:
        beside = _with_sign(text, code)
        agrees = beside is None or beside.currency == code
        return _plain(_bare(text, code), code) if agrees else None
    found = _with_sign(f"{currency.strip()} {text}".strip(), home)
    return found or (_plain(text.strip(), home) if home and not currency.strip() else None)


def cycle_of(text: str, interval: str = "") -> Period | None:
    """Read how often: `Monthly`, `Every 3 Months`, `month`; None where nothing or several is meant.

    An `interval` multiplies a cycle; a text that counts itself has it already.
    """
    period = _cycle(text)
    counted = interval.isascii() and interval.isdecimal() and len(interval) <= _MOST_DIGITS
    if period is None or not counted or any(sign.isdigit() for sign in text):
        return period
    return period.times(max(int(interval), 1))


def says_no_day(text: str) -> bool:
    """Whether nothing stands there, or what a program writes for no day."""
    return not text.strip() or bool(_NO_DATE.fullmatch(text.strip()))


def day_of(
    text: str, today: date, *, day_first: bool | None = None, ahead: bool | None = None
) -> date | None:
    """Read a day, with or without a time; None where there is none, or it can be two.

    `day_first` says how a day with slashes is meant that can be two; `ahead` whether one without a
    year lies ahead.
    """
    words = text.strip()
    instant = _INSTANT.fullmatch(words)
    if says_no_day(words):
        return None
    readings = day_readings(instant[1] if instant else words, today, ahead=ahead)
    slashed = _SLASHED.fullmatch(words)
    if len(readings) > 1 and slashed and day_first is not None:
        day = int(slashed[1 if day_first else 3])
        readings = tuple(one for one in readings if one.day == day)
    return readings[0] if len(readings) == 1 else None


def days_come_first(texts: Iterable[str]) -> bool | None:
    """Whether the slashed days of a column have the day before the month.

    None where none of them says so, for each can be read both ways, or where two disagree.
    """
    pairs = [(int(one[1]), int(one[3])) for text in texts if (one := _SLASHED.fullmatch(text))]
    day_first = any(first > _MONTHS for first, _ in pairs)
    month_first = any(second > _MONTHS for _, second in pairs)
    return None if day_first == month_first else day_first


def notice_of(text: str) -> Period | None:
    """Read how long before it has to be said: `14`, days where there is a number alone."""
    words = text.strip()
    if words.isascii() and words.isdecimal():
        return Period(days=int(words)) if len(words) <= _MOST_DIGITS and int(words) else None
    line = re.fullmatch(PERIOD, words, re.IGNORECASE)
    return period_of(words) if line else None


def truth_of(text: str) -> bool | None:
    """Read yes or no; None where neither is said."""
    word = text.strip().casefold()
    return True if word in _YES else False if word in _NO else None


def _cycle(text: str) -> Period | None:
    words = text.strip()
    line = Line(words)
    take_cycles(line)
    readings = [one.understood for one in line.found]
    if len(readings) == 1 and readings[0] is not None:
        found = readings[0].value
        return found if isinstance(found, Period) else None
    return (period_of(f"1 {words}") or period_of(words)) if not readings else None


def _with_sign(text: str, home: str | None) -> Amount | None:
    """Read an amount that stands with its currency."""
    line = Line(text)
    MoneyReader(line, home).take_amounts()
    said = {one.key: (found, one.value) for found in line.found if (one := found.understood)}
    if "price" not in said or "currency" not in said:
        return None
    found, chosen = said["currency"]
    sign = line.text[found.start : found.end] if found.assumed else ""
    return Amount(str(said["price"][1]), str(chosen), sign)


def _bare(text: str, code: str) -> str:
    """Give a number without the sign or the code of its currency."""
    return re.sub(rf"^(?:{code}|[^\w.,-])+|(?:{code}|[^\w.,])+$", "", text.strip()).strip()


def _plain(text: str, currency: str) -> Amount | None:
    """Read a number that programs write, with a dot, or one as people do."""
    long = _LONG.fullmatch(text)
    text = long[1].rstrip(".") if long else text
    if _ZEROS_CUT.fullmatch(text) and minor_digits(currency):
        return Amount(text, currency)
    readings = amount_readings(text, currency)
    return Amount(readings[0], currency) if len(readings) == 1 else None
