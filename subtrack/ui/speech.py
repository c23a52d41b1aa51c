"""Speech: how the window says things, in the person's language and in the forms of their locale."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from datetime import date, time, timedelta
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QDate, QLocale, Qt, QTime

from subtrack.domain.currencies import minor_digits
from subtrack.services.translating import PLURAL, english

if TYPE_CHECKING:  # only named here; importing them would hold up the first paint
    from subtrack.domain.dates import WeekStart
    from subtrack.domain.money import Money
    from subtrack.domain.periods import Period

CONTEXT = "subtrack"
"""The one context of all texts in the translation files."""
_DOT_OF_NAME = re.compile(r"(?<=[^\W\d])\.")
SOON = timedelta(days=14)
"""Days that are said with their weekday in lists."""


def say(template: str, count: int = 1) -> str:
    """Give a text in the person's language; `(s)` in English marks a plural."""
    # With a count Qt finds only texts that have forms for one.
    forms = count if PLURAL in template else -1
    said = QCoreApplication.translate(CONTEXT, template, "", forms)
    return english(said, count) if said == template else said


class Speech:
    """Says days, money and periods; `say` gives any other text.

    Days are civil dates; `today` is asked anew each time, for a window outlives a day.
    """

    def __init__(
        self, locale: QLocale, today: Callable[[], date], name_of: Callable[[str], str] = str
    ) -> None:
        """Take the locale for forms, the clock, and the names of provider records."""
        from subtrack.services.wording import Wording  # noqa: PLC0415 - the shell has no sentences

        self.locale = locale
        self.today = today
        self.wording = Wording(say, self.day, self.money, name_of)

    @property
    def language(self) -> str:
        """The language of what is said, as a code of ISO 639."""
        return "de" if self.locale.language() is QLocale.Language.German else "en"

    def day(self, day: date) -> str:
        """Say a day in a sentence: `Tue 24 Nov`, with the year where it is another one."""
        pattern = say("ddd d MMM") if day.year == self.today().year else say("ddd d MMM yyyy")
        return self._formed(day, pattern)

    def listed_day(self, day: date) -> str:
        """Say a day in a list: `Today`, `Tomorrow`, `Tue 24 Nov`, `5 Jan`, `5 Jan 2027`."""
        left = day - self.today()
        if timedelta(0) <= left <= timedelta(days=1):
            return say("Tomorrow") if left.days else say("Today")
        if timedelta(0) < left <= SOON:
            return self.day(day)
        pattern = say("d MMM") if day.year == self.today().year else say("d MMM yyyy")
        return self._formed(day, pattern)

    def week_day(self, day: date) -> str:
        """Say a day of the next week: `Today`, `Tue 24`."""
        return say("Today") if day == self.today() else self._formed(day, say("ddd d"))

    def yearless_day(self, day: date) -> str:
        """Say a day beside others of its year, with its weekday: `Tue 24 Nov`."""
        return self._formed(day, say("ddd d MMM"))

    def short_day(self, day: date) -> str:
        """Say a day beside others of its year: `24 Nov`."""
        return self._formed(day, say("d MMM"))

    def dated(self, day: date) -> str:
        """Say a day with its year and without its weekday: `24 Nov 2026`."""
        return self._formed(day, say("d MMM yyyy"))

    def full_day(self, day: date) -> str:
        """Say a day in full: `Tuesday, 24 November 2026`."""
        return self.locale.toString(_qdate(day), QLocale.FormatType.LongFormat)

    def near(self, day: date) -> str:
        """Say how near a day is: `today`, `tomorrow`, `in 4 days`, `3 days ago`."""
        left = (day - self.today()).days
        if left in {0, 1}:
            return say("tomorrow") if left else say("today")
        if left < 0:
            return say("{count} day(s) ago", -left).format(count=self.number(-left))
        return say("in {count} day(s)", left).format(count=self.number(left))

    def exactly(self, day: date) -> str:
        """Say a day in full and how near it is, for a tooltip."""
        return f"{self.full_day(day)}, {self.near(day)}"

    def time(self, at: time) -> str:
        """Say a time of day: `09:00`."""
        return self.locale.toString(QTime(at.hour, at.minute), QLocale.FormatType.ShortFormat)

    def month(self, day: date) -> str:
        """Say the month of a day: `November`."""
        return self.locale.standaloneMonthName(day.month)

    def short_month(self, day: date) -> str:
        """Say the month of a day in short: `Nov`."""
        name = self.locale.standaloneMonthName(day.month, QLocale.FormatType.ShortFormat)
        return _DOT_OF_NAME.sub("", name)

    def month_of_year(self, day: date) -> str:
        """Say the month of a day with its year: `November 2026`."""
        return self.locale.toString(_qdate(day), say("MMMM yyyy"))

    def weekday(self, number: int) -> str:
        """Say a day of the week in short, Monday being 0: `Mon`."""
        return self.locale.standaloneDayName(number + 1, QLocale.FormatType.ShortFormat)

    def whole_weekday(self, number: int) -> str:
        """Say a day of the week, Monday being 0: `Monday`."""
        return self.locale.standaloneDayName(number + 1, QLocale.FormatType.LongFormat)

    def listed(self, things: Sequence[str]) -> str:
        """Say several things one after the other: `name, price and cycle`."""
        return self.locale.createSeparatedList(things)

    def money(self, money: Money) -> str:
        """Say an amount with its currency: `1,299.00 EUR`."""
        return f"{self.amount(money)} {money.currency}"

    def amount(self, money: Money) -> str:
        """Say an amount without its currency, with exactly the currency's minor digits."""
        digits = minor_digits(money.currency)
        whole, part = divmod(money.minor, 10**digits)
        text = self.locale.toString(whole)
        return f"{text}{self.locale.decimalPoint()}{part:0{digits}}" if digits else text

    def currency(self) -> str:
        """Give the currency that is usual in the locale; empty where it names none."""
        return self.locale.currencySymbol(QLocale.CurrencySymbolFormat.CurrencyIsoCode)

    def week_start(self) -> WeekStart:
        """Give the day on which weeks begin in the locale."""
        from subtrack.domain.dates import WeekStart  # noqa: PLC0415 - not wanted by the shell

        first = self.locale.firstDayOfWeek()
        starts = {Qt.DayOfWeek.Sunday: WeekStart.SUNDAY, Qt.DayOfWeek.Saturday: WeekStart.SATURDAY}
        return starts.get(first, WeekStart.MONDAY)

    def number(self, count: int) -> str:
        """Say a count."""
        return self.locale.toString(count)

    def cycle(self, cycle: Period) -> str:
        """Say how often: `every month`."""
        return self.wording.cycle(cycle)

    def period(self, period: Period) -> str:
        """Say how long: `1 month`."""
        return self.wording.period(period)

    def _formed(self, day: date, pattern: str) -> str:
        # Some locales end short names with a dot, which reads like the end of a sentence.
        return _DOT_OF_NAME.sub("", self.locale.toString(_qdate(day), pattern))


def _qdate(day: date) -> QDate:
    return QDate(day.year, day.month, day.day)
