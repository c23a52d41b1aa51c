"""Insights out: the sum of a span, and its months as a chart or as a table."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFontMetrics, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QMenu, QSizePolicy, QVBoxLayout, QWidget

from subtrack.services.outgoing import CurrencyOut, Outgoing
from subtrack.ui.look import Look, Space
from subtrack.ui.pages.insights_table import Numbers, NumbersTable
from subtrack.ui.pages.insights_words import OutWords, stretches
from subtrack.ui.speech import Speech, say
from subtrack.ui.widgets.amounts import paint_part
from subtrack.ui.widgets.bar_chart import BarChart
from subtrack.ui.widgets.buttons import Button
from subtrack.ui.widgets.flow import Flow
from subtrack.ui.widgets.painting import smooth
from subtrack.ui.widgets.text import Label

_MARK = 9


class Mark(QWidget):
    """What a tone of the chart means."""

    def __init__(self, look: Look, part: str, word: str) -> None:
        """Show a tone with a word."""
        super().__init__()
        self._look = look
        self._part = part
        self._word = word
        self.setAccessibleName(word)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        look.changed.connect(self.updateGeometry)

    def sizeHint(self) -> QSize:
        """Give the size."""
        metrics = QFontMetrics(self._look.font("body"))
        width = _MARK + Space.SMALL + metrics.horizontalAdvance(self._word) + Space.MEDIUM
        return QSize(width, metrics.height() + Space.SMALL)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint tone and word."""
        look, painter, rect = self._look, smooth(self), QRectF(self.rect())
        square = QRectF(0, rect.center().y() - _MARK / 2, _MARK, _MARK)
        paint_part(painter, square, self._part, look, 2)
        painter.setFont(look.font("body"))
        painter.setPen(look.colour("text2"))
        rect.setLeft(_MARK + Space.SMALL)
        painter.drawText(rect, Qt.AlignmentFlag.AlignVCenter, self._word)


class OutSection(QWidget):
    """What goes out in one currency at a time.

    Signals:
        turned: another currency is shown, or the same one with other sums.

    Attributes:
        shown: the sums that are shown; None where nothing goes out.
    """

    turned = Signal()

    def __init__(self, look: Look, speech: Speech) -> None:
        """Be empty."""
        super().__init__()
        self._speech = speech
        self._words = OutWords(speech)
        self._out: Outgoing | None = None
        self._currency = ""
        self.shown: CurrencyOut | None = None
        self.title = Label(look, "", "strong", wraps=True)
        self.note = Label(look, "", "body", "text2", wraps=True)
        self.sum = Label(look, "", "amount")
        self.chart = BarChart(look)
        self.table = NumbersTable(look)
        self.marks = Flow(
            Mark(look, "first", say("every month or more often")),
            Mark(look, "second", say("yearly and other bills")),
        )
        self.currency = Button(look, "", kind="small")
        self._menu = QMenu(self)
        self.currency.set_menu(self._menu)
        self.copy = Button(look, say("Copy"), kind="link")
        self.as_table = Button(look, say("Show as a table"), kind="link")
        self._lay_out()
        self.table.hide()
        self.copy.clicked.connect(self.table.copy)
        self.as_table.clicked.connect(self._turn)

    def show_outgoing(self, out: Outgoing) -> None:
        """Show the sums of a span; the currency stays as long as something goes out in it."""
        self._out = out
        self._menu.clear()
        for one in out.currencies:
            code = one.total.currency
            self._menu.addAction(code).triggered.connect(
                lambda _=False, code=code: self.show_currency(code)
            )
        self.show_currency(self._currency)

    def show_currency(self, currency: str) -> None:
        """Show the sums in a currency, or in the one that leads where there are none in it."""
        out = self._out
        if out is None:
            return
        found = {one.total.currency: one for one in out.currencies}
        leading = out.currencies[0] if out.currencies else None
        shown = self.shown = found.get(currency, leading)
        self._currency = currency if currency in found else ""
        self.title.setText(self._words.title(out))
        self.note.setText(self._words.note(out, shown))
        self.sum.setText(self._speech.money(shown.total) if shown else say("nothing"))
        if shown:
            self._show_months(shown)
        self._show_ways(several=len(out.currencies) > 1)
        self.turned.emit()

    def _show_months(self, shown: CurrencyOut) -> None:
        code, words = shown.total.currency, self._words
        bars = words.bars(shown)
        name = say("Charges in {currency}").format(currency=code)
        self.chart.show_bars(name, bars, words.lines(bars, code))
        amount = self._speech.amount
        self.table.show_numbers(
            [
                Numbers(words.stretch(one, shown), *map(amount, (one.often, one.seldom, one.total)))
                for one in stretches(shown)
            ]
        )
        self.currency.set_text(code)
        self.currency.setAccessibleName(say("Currency: {code}").format(code=code))

    def _turn(self) -> None:
        """Show the table in place of the chart, or the other way round."""
        self.table.setVisible(self.table.isHidden())
        self._show_ways(several=not self.currency.isHidden())

    def _show_ways(self, *, several: bool) -> None:
        as_table, anything = not self.table.isHidden(), self.shown is not None
        self.chart.setVisible(anything and not as_table)
        self.marks.setVisible(anything and not as_table)
        self.table.setVisible(anything and as_table)
        self.copy.setVisible(anything and as_table)
        self.as_table.setVisible(anything)
        self.as_table.set_text(say("Show as a chart") if as_table else say("Show as a table"))
        self.currency.setVisible(several)

    def _lay_out(self) -> None:
        words = QVBoxLayout()
        words.setSpacing(Space.HAIR)
        words.addWidget(self.title)
        words.addWidget(self.note)
        head = QHBoxLayout()
        head.setSpacing(Space.SECTION)
        head.addLayout(words, 1)
        head.addWidget(self.sum, 0, Qt.AlignmentFlag.AlignTop)
        foot = QHBoxLayout()
        foot.setSpacing(Space.SMALL)
        foot.addWidget(self.marks, 1)
        foot.addStretch(0)
        for button in (self.currency, self.copy, self.as_table):
            foot.addWidget(button, 0, Qt.AlignmentFlag.AlignTop)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.SMALL)
        column.addLayout(head)
        column.addWidget(self.chart)
        column.addWidget(self.table)
        column.addLayout(foot)
