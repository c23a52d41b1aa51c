"""Reading: days, amounts and lengths of time as people type them into a field.

The words are read by the services; what can mean several things means what it does in the locale.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from typing import Final

from PySide6.QtCore import QLocale

from subtrack.domain.dates import EARLIEST, LATEST
from subtrack.domain.errors import InvalidInputError
from subtrack.domain.periods import Period, parse_period
from subtrack.services.written_amounts import amount_readings
from subtrack.services.written_days import day_readings
from subtrack.services.written_periods import PERIOD, period_of
from subtrack.ui.speech import say

UNITS: Final = ("days", "weeks", "months", "years")
HOURS: Final = "hours"
_PERIOD = re.compile(PERIOD, re.IGNORECASE)
_FIRST_WORD = re.compile(r"([^\W\d]{2,})[.,]*\s+(?=[0-9])")
_END_OF_NAME = re.compile(r"(?<=[^\W\d])(?=\s)")
_DECIMAL = re.compile(r"([0-9]+)[.,]([0-9]+)")
_GAP = re.compile(r"(?<=[0-9]) (?=[0-9]{3})")
_HARD_SPACE = "\u00a0"
_MARKS = ",."


@dataclass(frozen=True, slots=True)
class Reader:
    """Reads what a person types."""

    locale: QLocale

    def day(self, text: str, today: date) -> date | None:
        """Read a day, in the years 1900 to 2200; None where it cannot be read.

        `2026-12-05`, `5 Dec`, `5.12.`, the locale's short form, `tomorrow`, `+14d`. Where there is
        no year the nearest such day is meant.
        """
        written = text.strip()
        found = self._ahead(written, today) or self._shown(written) or self._written(written, today)
        return found if found and EARLIEST <= found <= LATEST else None

    def amount(self, text: str, currency: str | None) -> str | None:
        """Read an amount in a currency into the form `1234.56`; None where it cannot be read."""
        number = _GAP.sub(_HARD_SPACE, text.strip())
        found = amount_readings(number, currency)
        decimal = _DECIMAL.fullmatch(number)
        if len(found) > 1:
            groups = self.locale.groupSeparator()
            parts_thousands = groups in number if groups in _MARKS else "." not in number
            return found[0] if parts_thousands else found[-1]
        if not found and decimal:  # with more digits than the currency has, which is said elsewhere
            return f"{decimal[1]}.{decimal[2]}"
        return found[0] if found else None

    def period(self, text: str) -> Period | None:
        """Read a length of time such as `14d`, `3 months` or `1 year and 6 months`."""
        written = text.strip()
        if _PERIOD.fullmatch(written):
            return period_of(written)
        return _hours(written)

    def _ahead(self, text: str, today: date) -> date | None:
        length = self.period(text[1:]) if text.startswith("+") else None
        return length.after(today) if length else None

    def _shown(self, text: str) -> date | None:
        """Read a day as the window writes it, in whatever language the months are."""
        forms = (text, _END_OF_NAME.sub(".", text))  # the window leaves out the dot of short names
        found = (self.locale.toDate(form, say("d MMM yyyy")) for form in forms)
        days = (date(day.year(), day.month(), day.day()) for day in found if day.isValid())
        return next(days, None)

    def _written(self, text: str, today: date) -> date | None:
        bare = self._without_weekday(text)
        found = (self._meant(day_readings(bare, today, ahead=ahead)) for ahead in (True, False))
        days = [day for day in found if day]
        return min(days, key=lambda day: abs(day - today)) if days else None

    def _without_weekday(self, text: str) -> str:
        found = _FIRST_WORD.match(text)
        names = (locale.dayName(at) for at in range(1, 8) for locale in (self.locale, QLocale.c()))
        if found and any(name.casefold().startswith(found[1].casefold()) for name in names):
            return text[found.end() :]
        return text

    def _meant(self, days: Sequence[date]) -> date | None:
        """Give the day that the locale means where day and month may be exchanged."""
        pattern = self.locale.dateFormat(QLocale.FormatType.ShortFormat)
        month_first = 0 <= pattern.find("M") < pattern.find("d")
        return (days[-1] if month_first else days[0]) if days else None


def unit_word(unit: str, count: int) -> str:
    """Say a unit for a count: `month`, `months`."""
    if unit == "days":
        return say("day(s)", count)
    if unit == "weeks":
        return say("week(s)", count)
    if unit == "months":
        return say("month(s)", count)
    return say("hour(s)", count) if unit == HOURS else say("year(s)", count)


def checked(period: Period) -> Period | None:
    """Give a length of time if it lasts from one day to 100 years."""
    try:
        return parse_period(str(period), hours=True)
    except InvalidInputError:
        return None


def _hours(text: str) -> Period | None:
    words = [re.escape(word) for word in ("h", unit_word(HOURS, 1), unit_word(HOURS, 2))]
    found = re.fullmatch(rf"([0-9]{{1,5}})\s*(?:{'|'.join(words)})", text, re.IGNORECASE)
    return checked(Period(hours=int(found[1]))) if found else None
