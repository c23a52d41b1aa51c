"""Written days: days as people write them, `5 Dec`, `14.12.`, `2026-12-05`, `morgen`."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date, timedelta
from typing import Final

from subtrack.domain.dates import EARLIEST, LATEST
from subtrack.services.quick_words import DAYS_FROM_TODAY, MONTHS, alternatives, key_of

_MONTH_NUMBERS = {key_of(name): number for number, names in enumerate(MONTHS, 1) for name in names}
_MONTH = rf"(?:{alternatives(name for names in MONTHS for name in names)})(?![^\W_])\.?"
_YEAR = r"(?:(?:19|20|21)[0-9][0-9]|2200)"
_ORDINAL = r"(?:st|nd|rd|th|\.)?"
_CENTURY = 2000
_YEARS_TO_TRY = 9  # from one 29 February to the next there may be eight years

_TWO = r"[0-9]{1,2}"
_SHORT_OR_LONG_YEAR = rf"(?:(?P<y>{_YEAR})|(?P<yy>[0-9][0-9]))"
_ISO = rf"(?P<y>[0-9]{{4}})[-/](?P<m>{_TWO})[-/](?P<d>{_TWO})"
_DOTTED = rf"(?P<d>{_TWO})\.\s?(?P<m>{_TWO})\.(?:\s?(?P<y>{_YEAR})|(?P<yy>[0-9][0-9]))?"
_SLASHED = rf"(?P<a>{_TWO})[/-](?P<b>{_TWO})[/-]{_SHORT_OR_LONG_YEAR}"
_DAY_MONTH = (
    rf"(?P<d>{_TWO}){_ORDINAL}[\s-]*(?:of\s+)?(?P<month>{_MONTH})(?:[\s,-]*(?P<y>{_YEAR}))?"
)
_MONTH_DAY = rf"(?P<month>{_MONTH})[\s-]*(?P<d>{_TWO}){_ORDINAL}(?:,?\s+(?P<y>{_YEAR}))?"
_DOTTED_SHORT = rf"(?P<d>{_TWO})\.(?P<m>{_TWO})"
_SLASHED_SHORT = rf"(?P<a>{_TWO})/(?P<b>{_TWO})"
_RELATIVE = rf"(?P<relative>{alternatives(DAYS_FROM_TODAY)})(?![^\W_])"
_ALONE = (_ISO, _DOTTED, _SLASHED, _DAY_MONTH, _MONTH_DAY)
_AFTER_A_WORD = (*_ALONE, _DOTTED_SHORT, _SLASHED_SHORT, _RELATIVE)
_FORMS = [re.compile(form, re.IGNORECASE) for form in _AFTER_A_WORD]


def _pattern(forms: tuple[str, ...]) -> str:
    """Join forms to one pattern without names, with nothing joined to it on either side."""
    nameless = "|".join(re.sub(r"\?P<\w+>", "?:", form) for form in forms)
    return rf"(?<![\w.,/-])(?:{nameless})(?![\w/]|[.,-]?[0-9])"


DAY: Final = _pattern(_ALONE)
"""A pattern for a day that can be nothing else, to be used without regard to case."""
DAY_AFTER_A_WORD: Final = _pattern(_AFTER_A_WORD)
"""A pattern for a day after a word such as "from", where `5.12` and `tomorrow` are days too."""


def day_readings(text: str, today: date, *, ahead: bool | None) -> tuple[date, ...]:
    """Give the days that a written day may mean; several where day and month may be exchanged.

    Without a year it is the next such day on or after today, or the last on or before it; where it
    is not known whether it lies `ahead`, the nearer of the two.
    """
    for form in _FORMS:
        found = form.fullmatch(text)
        if found:
            days = (_day(*one, today, ahead=ahead) for one in _parts(found.groupdict(), today))
            return tuple(dict.fromkeys(day for day in days if day))
    return ()


def _parts(found: dict[str, str | None], today: date) -> Iterator[tuple[int | None, int, int]]:
    """Yield year, month and day; slashed days may be meant either way."""
    year = _year(found.get("y"), found.get("yy"))
    first, second = found.get("a"), found.get("b")
    word, relative, day = found.get("month"), found.get("relative"), found.get("d")
    if relative:
        that = today + timedelta(days=DAYS_FROM_TODAY[key_of(relative)])
        yield that.year, that.month, that.day
    elif first and second:
        yield year, int(second), int(first)
        yield year, int(first), int(second)
    elif word and day:
        yield year, _MONTH_NUMBERS[key_of(word.rstrip("."))], int(day)
    elif day:
        yield year, int(found["m"] or 0), int(day)


def _year(year: str | None, short: str | None) -> int | None:
    if year:
        return int(year)
    return _CENTURY + int(short) if short else None


def _day(year: int | None, month: int, day: int, today: date, *, ahead: bool | None) -> date | None:
    """Give the day if there is one, in the years 1900 to 2200."""
    if ahead is None:
        both = (_day(year, month, day, today, ahead=one) for one in (True, False))
        return min(filter(None, both), key=lambda found: abs(found - today), default=None)
    step = 1 if ahead else -1
    years = range(today.year, today.year + step * _YEARS_TO_TRY, step)
    for each in years if year is None else (year,):
        try:
            found = date(each, month, day)
        except ValueError:
            continue
        fits = year is not None or (found >= today if ahead else found <= today)
        if fits and EARLIEST <= found <= LATEST:
            return found
    return None
