"""Monogram: the first letter of a name on a ground that the name always gets."""

from __future__ import annotations

from zlib import crc32

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from subtrack.ui.look import Look
from subtrack.ui.widgets.painting import box, smooth

_ROUND = 0.26


def letter_of(name: str) -> str:
    """Give the letter or digit that stands for a name."""
    found = next((sign for sign in name if sign.isalnum()), "")
    return found.upper()[:1] or "\u2022"


def monogram_key(name: str, look: Look) -> tuple[str, int]:
    """Give what tells the monograms of names apart: the letter, and which pair of colours."""
    return letter_of(name), crc32(name.casefold().encode()) % len(look.tones.monograms)


def paint_monogram(painter: QPainter, rect: QRectF, name: str, look: Look) -> None:
    """Paint the monogram of a name into a square."""
    letter, pair = monogram_key(name, look)
    ground, ink = look.tones.monograms[pair]
    side = rect.height()
    box(painter, rect, side * _ROUND, QColor(ground))
    font = look.font("strong")
    font.setPixelSize(max(round(side * 0.46), 8))
    painter.setFont(font)
    painter.setPen(QColor(ink))
    painter.drawText(rect, Qt.AlignmentFlag.AlignCenter, letter)


class Monogram(QWidget):
    """A monogram as a widget; it says nothing to readers, for the name stands beside it."""

    def __init__(self, look: Look, name: str, side: int) -> None:
        """Show the monogram of a name, `side` logical pixels wide and high."""
        super().__init__()
        self._look = look
        self._name = name
        self._side = side
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        look.changed.connect(self.update)

    def set_name(self, name: str) -> None:
        """Show another name's monogram."""
        self._name = name
        self.update()

    def sizeHint(self) -> QSize:
        """Give the size."""
        return QSize(self._side, self._side)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the monogram."""
        painter = smooth(self)
        paint_monogram(painter, QRectF(self.rect()), self._name, self._look)
