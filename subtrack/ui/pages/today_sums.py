"""Today sums: what goes out in the month, in the next seven days, and in the year."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from itertools import groupby

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from subtrack.domain.money import Money
from subtrack.services.spending import MonthSum, Spending
from subtrack.services.subscriptions import Charge
from subtrack.ui.look import NARROW, Look, Space
from subtrack.ui.speech import Speech, say
from subtrack.ui.widgets.amounts import AmountLines, Line, PartsBar
from subtrack.ui.widgets.panels import Hairline
from subtrack.ui.widgets.scrolling import ScrollColumn
from subtrack.ui.widgets.text import Label

_DAYS = 56
_MOST = 14
_LEFT = 12
_LEAST, _MOST_WIDE = 252, 292
_GROWS = 0.18
"""How much of the room that a wider window has goes to the side."""


class SumsText:
    """Says sums: the first currency, and the others beside it; they are never added."""

    def __init__(self, speech: Speech) -> None:
        """Remember how money is said."""
        self._speech = speech

    def first(self, sums: Sequence[Money]) -> str:
        """Say the sum that leads."""
        return self._speech.money(sums[0]) if sums else say("nothing")

    def others(self, sums: Sequence[Money]) -> str:
        """Say the other sums; empty where there are none."""
        if not sums[1:]:
            return ""
        others = ", ".join(self._speech.money(one) for one in sums[1:])
        return say("and {sums}").format(sums=others)

    def all(self, sums: Sequence[Money]) -> str:
        """Say all sums."""
        return ", ".join(self._speech.money(one) for one in sums)


class MonthBlock(QWidget):
    """The month's sum, and which part of it went out, is still to come, or can be avoided."""

    def __init__(self, look: Look, speech: Speech) -> None:
        """Be empty."""
        super().__init__()
        self._speech = speech
        self._texts = SumsText(speech)
        self._month = Label(look, "", "strong")
        self._sum = Label(look, "", "amount")
        self._others = Label(look, "", "body", "text2", wraps=True)
        self._bar = PartsBar(look)
        self._lines = AmountLines(look)
        column = _column(self)
        for widget in (self._month, self._sum, self._others):
            column.addWidget(widget)
        column.addSpacing(Space.SMALL)
        column.addWidget(self._bar)
        column.addSpacing(Space.TINY + 2)
        column.addWidget(self._lines)

    def show_spending(self, spending: Spending) -> None:
        """Show the sums of the month of today."""
        self.show_sums(spending.month, spending.of_month)

    def show_sums(self, month: date, of_month: Sequence[MonthSum]) -> None:
        """Show the sums of a month, which `month` is the first day of."""
        sums = [one.total for one in of_month]
        self._month.setText(self._speech.month(month))
        self._sum.setText(self._texts.first(sums))
        self._others.setText(self._texts.others(sums))
        self._others.setVisible(len(sums) > 1)
        parts = _parts(of_month)
        self._bar.show_parts([(part, money.minor) for part, _, money in parts])
        self._bar.setVisible(bool(parts))
        self._lines.show_lines(
            [
                Line(word, self._speech.money(money), mark=part, word_tone="text2")
                for part, word, money in parts
            ]
        )


class YearBlock(QWidget):
    """The year's sums, a line a currency."""

    def __init__(self, look: Look, speech: Speech) -> None:
        """Be empty."""
        super().__init__()
        self._speech = speech
        self._lines = AmountLines(look)
        _column(self).addWidget(self._lines)

    def show_spending(self, spending: Spending) -> None:
        """Show the sums of a year."""
        year = str(spending.month.year)
        self._lines.show_lines(
            [
                Line("" if number else year, self._speech.money(money), word_tone="text2")
                for number, money in enumerate(spending.of_year)
            ]
        )
        self.setVisible(bool(spending.of_year))


class WeekBlock(QWidget):
    """The charges of the next seven days, by day."""

    def __init__(self, look: Look, speech: Speech) -> None:
        """Be empty."""
        super().__init__()
        self._speech = speech
        self._texts = SumsText(speech)
        self._head = AmountLines(look)
        self._others = Label(look, "", "body", "text2", wraps=True)
        self._others.setAlignment(Qt.AlignmentFlag.AlignRight)
        self._others.setContentsMargins(0, 0, 0, Space.TINY)
        self._nothing = Label(look, say("Nothing goes out."), "body", "text2", wraps=True)
        self._lines = AmountLines(look, _DAYS)
        self._more = Label(look, "", "body", "text2", wraps=True)
        column = _column(self)
        for widget in (self._head, self._others, self._nothing, self._lines, self._more):
            column.addWidget(widget)

    def show_spending(self, spending: Spending) -> None:
        """Show the charges of seven days."""
        sums = spending.of_week
        first = self._texts.first(sums) if sums else ""
        head = Line(say("Next seven days"), first, tone="text2", word_step="strong")
        self._head.show_lines([head])
        self._others.setText(self._texts.others(sums))
        self._others.setVisible(len(sums) > 1)
        self._nothing.setVisible(not spending.week)
        shown = spending.week[:_MOST]
        self._lines.show_lines(self._by_day(shown))
        more = len(spending.week) - len(shown)
        count = self._speech.number(more)
        self._more.setText(say("and {count} more", more).format(count=count) if more else "")
        self._more.setVisible(bool(more))

    def _by_day(self, charges: Sequence[Charge]) -> list[Line]:
        found = []
        for day, of_day in groupby(charges, key=lambda one: one.date):
            first = self._speech.week_day(day)
            for charge in of_day:
                price = self._speech.money(charge.price)
                found.append(Line(charge.entry.name, price, first=first))
                first = ""
        return found


class Side(ScrollColumn):
    """All three below each other, beside the decisions."""

    def __init__(self, look: Look, speech: Speech) -> None:
        """Be empty."""
        super().__init__(say("What goes out"))
        self._look = look
        self._blocks = (MonthBlock(look, speech), YearBlock(look, speech), WeekBlock(look, speech))
        month, year, week = self._blocks
        column = self.column
        column.setSpacing(0)
        column.setContentsMargins(_LEFT, Space.SECTION, Space.SECTION, Space.LARGE)
        column.addWidget(month)
        column.addSpacing(Space.MEDIUM)
        column.addWidget(Hairline(look))
        column.addSpacing(Space.MEDIUM)
        column.addWidget(year)
        column.addSpacing(Space.SECTION)
        column.addWidget(week)
        column.addStretch(1)

    def show_spending(self, spending: Spending) -> None:
        """Show what goes out."""
        for block in self._blocks:
            block.show_spending(spending)

    def fit(self, window: int, margin: int) -> None:
        """Take a part of the width of the window; `margin` is that of the page."""
        wide = self._look.wide
        grown = int(wide(_LEAST) + (window - wide(NARROW)) * _GROWS)
        self.setFixedWidth(min(grown, wide(_MOST_WIDE)) + margin)


def _parts(of_month: Sequence[MonthSum]) -> list[tuple[str, str, Money]]:
    """Give the parts of the month's sum in the currency that leads, those that are not nothing."""
    if not of_month:
        return []
    month = of_month[0]
    parts = (
        ("first", say("Out so far"), month.out),
        ("second", say("Still to come"), month.coming),
        ("open", say("Waits for you to decide"), month.waiting),
    )
    return [part for part in parts if part[2].minor]


def _column(widget: QWidget) -> QVBoxLayout:
    column = QVBoxLayout(widget)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(0)
    return column
