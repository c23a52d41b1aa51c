"""Figure lines: what parts come to, below each other, each with a bar of its share or a note."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetrics, QHelpEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QToolTip, QWidget

from subtrack.ui.look import Look, Space
from subtrack.ui.widgets.painting import box, elided, smooth
from subtrack.ui.widgets.text import plain_tip

_AIR = 7
_BAR = 6
_LEAST_BAR = 24
_WORDS = 0.44
"""How much of the width the words may take."""


@dataclass(frozen=True, slots=True)
class Figure:
    """A line: a word, a note or the share of the largest (0 to 1), an amount, and a last word."""

    word: str
    amount: str
    note: str = ""
    share: float | None = None
    last: str = ""
    tone: str = "text"

    @property
    def told(self) -> str:
        """All of it, for readers."""
        return " ".join(filter(None, (self.word, self.note, self.amount, self.last)))


class FigureLines(QWidget):
    """The lines, painted; words that do not fit are told whole in the tooltip."""

    def __init__(self, look: Look) -> None:
        """Be empty."""
        super().__init__()
        self._look = look
        self._figures: Sequence[Figure] = ()
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        look.changed.connect(self.updateGeometry)

    def show_figures(self, figures: Sequence[Figure]) -> None:
        """Show lines."""
        self._figures = tuple(figures)
        self.setAccessibleName("; ".join(one.told for one in figures))
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        """Give the size."""
        return QSize(320, len(self._figures) * self._height())

    def minimumSizeHint(self) -> QSize:
        """Let words be shortened."""
        return QSize(200, self.sizeHint().height())

    def event(self, event: QEvent) -> bool:
        """Tell the whole line under the pointer."""
        if isinstance(event, QHelpEvent):
            place = event.pos().y() // self._height()
            told = self._figures[place].told if place < len(self._figures) else ""
            QToolTip.showText(event.globalPos(), plain_tip(told), self)
            return True
        return super().event(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the lines that are seen."""
        painter, height = smooth(self), self._height()
        font = self._look.font("body")
        painter.setFont(font)
        metrics = QFontMetrics(font)
        amounts = _widest(metrics, (one.amount for one in self._figures))
        lasts = _widest(metrics, (one.last for one in self._figures))
        words = _widest(metrics, (one.word for one in self._figures))
        right = self.width() - (lasts + Space.MEDIUM if lasts else 0)
        left = min(words, int(right * _WORDS)) + Space.MEDIUM
        middle = (left, right - amounts - Space.MEDIUM)
        for number, one in enumerate(self._figures):
            rect = QRectF(0, number * height, self.width(), height)
            if rect.intersects(QRectF(event.rect())):
                self._paint(painter, metrics, one, rect, middle, right)

    def _paint(
        self,
        painter: QPainter,
        metrics: QFontMetrics,
        one: Figure,
        rect: QRectF,
        middle: tuple[int, int],
        right: int,
    ) -> None:
        look, (start, end) = self._look, middle
        ahead = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft
        back = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight
        word = start - Space.MEDIUM
        painter.setPen(look.colour("text"))
        painter.drawText(rect, ahead, elided(metrics, one.word, word))
        painter.setPen(look.colour("text2"))
        painter.drawText(rect, back, one.last)
        room = QRectF(start, rect.top(), max(end - start, 0), rect.height())
        painter.drawText(room, ahead, elided(metrics, one.note, room.width()))
        if one.share is not None and room.width() >= _LEAST_BAR:
            self._paint_share(painter, room, one.share)
        painter.setPen(look.colour(one.tone))
        painter.drawText(QRectF(0, rect.top(), right, rect.height()), back, one.amount)

    def _paint_share(self, painter: QPainter, room: QRectF, share: float) -> None:
        trough = QRectF(room.left(), room.center().y() - _BAR / 2, room.width(), _BAR)
        box(painter, trough, _BAR / 2, self._look.colour("line"))
        trough.setWidth(max(trough.width() * share, _BAR if share else 0))
        box(painter, trough, _BAR / 2, self._look.colour("accent"))

    def _height(self) -> int:
        return QFontMetrics(self._look.font("body")).height() + _AIR


def _widest(metrics: QFontMetrics, texts: Iterable[str]) -> int:
    return max(map(metrics.horizontalAdvance, texts), default=0)
