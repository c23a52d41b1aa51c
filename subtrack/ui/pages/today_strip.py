"""Today strip: the sums in one line where the window is narrow; each shows its details below."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFontMetrics, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractButton, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from subtrack.domain.money import Money
from subtrack.services.spending import Spending
from subtrack.ui.look import Look, Space
from subtrack.ui.pages.today_sums import MonthBlock, SumsText, WeekBlock, YearBlock
from subtrack.ui.speech import Speech, say
from subtrack.ui.widgets.painting import FOCUS, box, elided, smooth
from subtrack.ui.widgets.panels import Card, Hairline, Panel
from subtrack.ui.widgets.text import set_tip

_PAD = 14


@dataclass(frozen=True, slots=True)
class _Words:
    head: str
    amount: str
    note: str


class StripCell(QAbstractButton):
    """One sum: what it is of, how much, and a note; checked while its details are shown."""

    def __init__(self, look: Look) -> None:
        """Be empty."""
        super().__init__()
        self._look = look
        self._words = _Words("", "", "")
        self.setCheckable(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        # As high as the highest beside it.
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        look.changed.connect(self.updateGeometry)

    def show_words(self, words: _Words) -> None:
        """Show a sum."""
        self._words = words
        self.setAccessibleName(f"{words.head}: {words.amount}")
        self.setAccessibleDescription(words.note)
        set_tip(self, ", ".join(filter(None, (words.amount, words.note))))
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        """Give the size."""
        small, strong = (QFontMetrics(self._look.font(step)) for step in ("small", "strong"))
        lines = 2 if self._wraps(small) else 1
        return QSize(130, (1 + lines) * small.height() + strong.height() + 22)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Make room for a second line of the note where one is needed."""
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self.updateGeometry()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the cell."""
        look, painter = self._look, smooth(self)
        rect = QRectF(self.rect()).adjusted(1, 1, -1, -1)
        ground = "accent_soft" if self.isChecked() else "hover" if self.underMouse() else "surface"
        outline = look.colour("accent") if self.hasFocus() else None
        box(painter, rect, 9, look.colour(ground), outline, FOCUS)
        top = rect.top() + 10
        for text, step, tone in (
            (self._words.head, "small", "text2"),
            (self._words.amount, "strong", "text"),
            (self._words.note, "small", "text2"),
        ):
            font = look.font(step)
            metrics = QFontMetrics(font)
            painter.setFont(font)
            painter.setPen(look.colour(tone))
            line = QRectF(_PAD, top, self.width() - 2 * _PAD, metrics.height())
            if text is self._words.note and self._wraps(metrics):
                line.setHeight(2 * metrics.height())
                painter.drawText(line, Qt.TextFlag.TextWordWrap, text)
            else:
                shown = elided(metrics, text, line.width())
                painter.drawText(line, Qt.AlignmentFlag.AlignLeft, shown)
            top += metrics.height()

    def _wraps(self, metrics: QFontMetrics) -> bool:
        """Whether the note needs two lines, and has room in them."""
        width = self.width() - 2 * _PAD
        note = self._words.note
        if metrics.horizontalAdvance(note) <= width:
            return False
        room = QRect(0, 0, width, 2 * metrics.height())
        needed = metrics.boundingRect(room, Qt.TextFlag.TextWordWrap, note)
        return needed.height() <= room.height() and needed.width() <= width


class Strip(QWidget):
    """Four sums side by side, and below them the details of the one that was clicked.

    Signals:
        opened: whether details are shown.
    """

    opened = Signal(bool)

    def __init__(self, look: Look, speech: Speech) -> None:
        """Be empty."""
        super().__init__()
        self._speech = speech
        self._texts = SumsText(speech)
        self._cells = tuple(StripCell(look) for _ in range(4))
        month, week, year = (
            MonthBlock(look, speech),
            WeekBlock(look, speech),
            YearBlock(look, speech),
        )
        self._blocks = (month, week, year)
        self._shown = (month, week, year, month)
        self._details = Panel(look)
        self._lay_out(look)
        for number, cell in enumerate(self._cells):
            cell.clicked.connect(lambda checked, number=number: self._turn(number, checked))

    def show_spending(self, spending: Spending) -> None:
        """Show what goes out."""
        words = (
            self._month(spending),
            self._sums(say("Next seven days"), spending.of_week),
            self._sums(str(spending.month.year), spending.of_year),
            self._waiting(spending),
        )
        for cell, one in zip(self._cells, words, strict=True):
            cell.show_words(one)
        for block in self._blocks:
            block.show_spending(spending)

    def _lay_out(self, look: Look) -> None:
        card = Card(look, focusable=False)
        row = QHBoxLayout(card)
        row.setContentsMargins(1, 1, 1, 1)
        row.setSpacing(0)
        for cell in self._cells:
            if cell is not self._cells[0]:
                row.addWidget(Hairline(look, upright=True))
            row.addWidget(cell, 1)
        inside = QVBoxLayout(self._details)
        inside.setContentsMargins(_PAD + 1, Space.MEDIUM, _PAD + 1, Space.MEDIUM)
        for block in self._blocks:
            inside.addWidget(block)
        self._details.hide()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.SMALL)
        column.addWidget(card)
        column.addWidget(self._details)

    def _turn(self, number: int, checked: bool) -> None:  # noqa: FBT001 - of Qt's signal
        for other, cell in enumerate(self._cells):
            cell.setChecked(checked and other == number)
        for block in self._blocks:
            block.setVisible(block is self._shown[number])
        self._details.setVisible(checked)
        self.opened.emit(checked)

    def _month(self, spending: Spending) -> _Words:
        head = self._speech.month(spending.month)
        if not spending.of_month:
            return _Words(head, say("nothing"), "")
        first = spending.of_month[0]
        note = say("{sum} out so far").format(sum=self._speech.money(first.out))
        return _Words(head, self._speech.money(first.total), note)

    def _sums(self, head: str, sums: Sequence[Money]) -> _Words:
        return _Words(head, self._texts.first(sums), self._texts.others(sums))

    def _waiting(self, spending: Spending) -> _Words:
        sums = [one.waiting for one in spending.of_month if one.waiting.minor]
        note = say("of what is to come this month") if sums else ""
        return _Words(say("Waits for you"), self._texts.first(sums), note)
