"""Chips: a word on a soft ground, and filters that can be chosen."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from subtrack.ui.look import Look
from subtrack.ui.widgets.painting import FOCUS, box, smooth

_HEIGHT = 20
CHIP_PAD = 7
"""Space on either side of a chip's word, in logical pixels."""
_FILTER_HEIGHT = 26
_FILTER_PAD = 14
_GROUNDS = {
    "text2": "sunken",
    "accent_text": "accent_soft",
    "urgent": "urgent_soft",
    "soon": "soon_soft",
    "good": "good_soft",
}


def paint_chip(
    painter: QPainter, left: float, middle: float, text: str, tone: str, look: Look
) -> None:
    """Paint a chip that begins at `left` and is centred on the height `middle`."""
    metrics = QFontMetrics(look.font("small"))
    height = max(_HEIGHT, metrics.height() + 4)
    rect = QRectF(left, middle - height / 2, chip_width(text, look), height)
    box(painter, rect, 5, look.colour(_GROUNDS[tone]))
    painter.setFont(look.font("small"))
    painter.setPen(look.colour(tone))
    painter.drawText(rect, Qt.AlignmentFlag.AlignCenter, text)


def chip_width(text: str, look: Look) -> int:
    """Give the width of a chip, in logical pixels."""
    return QFontMetrics(look.font("small")).horizontalAdvance(text) + 2 * CHIP_PAD


class Chip(QWidget):
    """A word on a soft ground; `tone` is text2, accent_text, urgent, soon or good."""

    def __init__(self, look: Look, text: str, tone: str = "text2") -> None:
        """Show a word."""
        super().__init__()
        self._look = look
        self._text = text
        self._tone = tone
        self.setAccessibleName(text)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        look.changed.connect(self.updateGeometry)

    def set_text(self, text: str, tone: str = "text2") -> None:
        """Show another word."""
        self._text, self._tone = text, tone
        self.setAccessibleName(text)
        self.updateGeometry()
        self.update()

    def text(self) -> str:
        """Give the word."""
        return self._text

    def sizeHint(self) -> QSize:
        """Give the size."""
        height = max(_HEIGHT, QFontMetrics(self._look.font("small")).height() + 4)
        return QSize(chip_width(self._text, self._look), height)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the chip."""
        paint_chip(smooth(self), 0, self.height() / 2, self._text, self._tone, self._look)


class FilterChip(QAbstractButton):
    """A filter that can be chosen, with the count of what it leaves."""

    def __init__(self, look: Look, text: str) -> None:
        """Show a word; the count comes later."""
        super().__init__()
        self._look = look
        self._count = ""
        self.setText(text)
        self.setAccessibleName(text)
        self.setCheckable(True)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        look.changed.connect(self.updateGeometry)

    def set_count(self, count: str) -> None:
        """Show how many it leaves."""
        self._count = count
        self.setAccessibleName(f"{self.text()} {count}".strip())
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        """Give the size."""
        metrics = QFontMetrics(self._look.font("body"))
        width = metrics.horizontalAdvance(self._shown()) + 2 * _FILTER_PAD
        return QSize(width, max(_FILTER_HEIGHT, metrics.height() + 8))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the chip."""
        look, painter = self._look, smooth(self)
        rect = QRectF(self.rect())
        chosen = self.isChecked()
        ground = "accent_soft" if chosen else "hover" if self.underMouse() else "surface"
        outline = "accent" if self.hasFocus() else "accent_soft" if chosen else "outline"
        width = FOCUS if self.hasFocus() else 1.0
        box(painter, rect, rect.height() / 2, look.colour(ground), look.colour(outline), width)
        painter.setFont(look.font("body"))
        painter.setPen(look.colour("accent_text" if chosen else "text2"))
        painter.drawText(rect, Qt.AlignmentFlag.AlignCenter, self._shown())

    def _shown(self) -> str:
        return f"{self.text()}  {self._count}" if self._count else self.text()
