"""Amounts: lines with a word on the left and money on the right, and a bar of parts."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetrics, QHelpEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QToolTip, QWidget

from subtrack.ui.look import Look, Space
from subtrack.ui.widgets.painting import box, elided, smooth
from subtrack.ui.widgets.text import plain_tip

_MARK = 8
_BAR = 8
_SECOND = 0.34
"""How far the second tone of a bar is mixed towards the ground."""


@dataclass(frozen=True, slots=True)
class Line:
    """A line: what stands in the first column, a word, and an amount.

    `mark` is a part of the bar whose colour stands before the word. `tone` is that of the amount.
    """

    word: str
    amount: str
    first: str = ""
    mark: str = ""
    tone: str = "text"
    word_step: str = "body"
    word_tone: str = "text"


class AmountLines(QWidget):
    """Lines below each other, painted; amounts stand at the right edge."""

    def __init__(self, look: Look, first_column: int = 0) -> None:
        """Be empty; `first_column` is the width of the first column, in logical pixels."""
        super().__init__()
        self._look = look
        self._first = look.wide(first_column)
        self._lines: Sequence[Line] = ()
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        look.changed.connect(self.updateGeometry)

    def show_lines(self, lines: Sequence[Line]) -> None:
        """Show lines."""
        if list(lines) != list(self._lines):
            self._lines = tuple(lines)
            said = (" ".join(filter(None, (one.first, one.word, one.amount))) for one in lines)
            self.setAccessibleName("; ".join(said))
            self.updateGeometry()
            self.update()

    def sizeHint(self) -> QSize:
        """Give the size."""
        return QSize(220, len(self._lines) * self._height())

    def minimumSizeHint(self) -> QSize:
        """Let words be shortened."""
        return QSize(140, self.sizeHint().height())

    def event(self, event: QEvent) -> bool:
        """Show the whole word of the line under the pointer."""
        if isinstance(event, QHelpEvent):
            place = event.pos().y() // self._height()
            line = self._lines[place] if place < len(self._lines) else None
            QToolTip.showText(event.globalPos(), plain_tip(line.word) if line else "", self)
            return True
        return super().event(event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the lines."""
        painter, height = smooth(self), self._height()
        for number, line in enumerate(self._lines):
            self._paint(painter, line, QRectF(0, number * height, self.width(), height))

    def _paint(self, painter: QPainter, line: Line, rect: QRectF) -> None:
        look, middle = self._look, Qt.AlignmentFlag.AlignVCenter
        left = Qt.AlignmentFlag.AlignLeft | middle
        body = look.font("body")
        taken = QFontMetrics(body).horizontalAdvance(line.amount)
        painter.setFont(body)
        painter.setPen(look.colour(line.tone))
        painter.drawText(rect, Qt.AlignmentFlag.AlignRight | middle, line.amount)
        painter.setPen(look.colour("text2"))
        painter.drawText(rect, left, line.first)
        word = rect.adjusted(self._first, 0, -taken - Space.SMALL, 0)
        if line.mark:
            mark = QRectF(word.left(), rect.center().y() - _MARK / 2, _MARK, _MARK)
            paint_part(painter, mark, line.mark, look, 2)
            word.adjust(_MARK + Space.SMALL, 0, 0, 0)
        font = look.font(line.word_step)
        painter.setFont(font)
        painter.setPen(look.colour(line.word_tone))
        painter.drawText(word, left, elided(QFontMetrics(font), line.word, word.width()))

    def _height(self) -> int:
        return QFontMetrics(self._look.font("body")).height() + Space.TINY


class PartsBar(QWidget):
    """A bar of parts; the first is full, the second lighter, the third an outline."""

    def __init__(self, look: Look) -> None:
        """Be empty."""
        super().__init__()
        self._look = look
        self._parts: Sequence[tuple[str, int]] = ()
        self.setFixedHeight(_BAR)
        look.changed.connect(self.update)

    def show_parts(self, parts: Sequence[tuple[str, int]]) -> None:
        """Show parts, each with its share; those without one are left out."""
        self._parts = [part for part in parts if part[1] > 0]
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the bar."""
        painter, whole = smooth(self), sum(share for _, share in self._parts)
        room = self.width() - Space.HAIR * max(len(self._parts) - 1, 0)
        left = 0.0
        for part, share in self._parts:
            width = max(room * share / whole, 3.0)
            paint_part(painter, QRectF(left, 0, width, _BAR), part, self._look, 2)
            left += width + Space.HAIR


def paint_part(painter: QPainter, rect: QRectF, part: str, look: Look, radius: float) -> None:
    """Paint a part of a bar: `first`, `second`, or `open`."""
    accent, ground = look.colour("accent"), look.colour("ground")
    if part == "open":
        box(painter, rect, radius, None, accent)
    else:
        box(painter, rect, radius, _mixed(accent, ground) if part == "second" else accent)


def _mixed(one: QColor, other: QColor) -> QColor:
    pairs = (
        (one.red(), other.red()),
        (one.green(), other.green()),
        (one.blue(), other.blue()),
    )
    return QColor(*(round(a + (b - a) * _SECOND) for a, b in pairs))
