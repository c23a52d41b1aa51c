"""Charge row: a name with its monogram and an amount, which leads to the subscription."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QSizePolicy

from subtrack.ui.look import RADIUS, Look, Space
from subtrack.ui.widgets.monogram import paint_monogram
from subtrack.ui.widgets.painting import FOCUS, box, elided, smooth
from subtrack.ui.widgets.text import tell_whole

_SIDE = 24
HANGS = 4
"""How far the ring hangs out where texts are in line, in logical pixels."""


class ChargeRow(QAbstractButton):
    """One line that can be pressed."""

    def __init__(self, look: Look, name: str, amount: str, tone: str = "text") -> None:
        """Show a name and an amount, which is in a tone."""
        super().__init__()
        self._look = look
        self._amount = amount
        self._tone = tone
        self.setText(name)
        self.setAccessibleName(f"{name}, {amount}")
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        look.changed.connect(self.update)

    def sizeHint(self) -> QSize:
        """Give the size; a long name is shortened."""
        metrics = QFontMetrics(self._look.font("body"))
        return QSize(180, max(_SIDE, metrics.height()) + 2 * HANGS)

    def minimumSizeHint(self) -> QSize:
        """Let the name be shortened."""
        return QSize(120, self.sizeHint().height())

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the row."""
        look, painter, rect = self._look, smooth(self), QRectF(self.rect())
        if self.hasFocus():
            box(painter, rect, RADIUS, None, look.colour("accent"), FOCUS)
        elif self.underMouse():
            box(painter, rect, RADIUS, look.colour("hover"))
        side = QRectF(HANGS, rect.center().y() - _SIDE / 2, _SIDE, _SIDE)
        paint_monogram(painter, side, self.text(), look)
        font, middle = look.font("body"), Qt.AlignmentFlag.AlignVCenter
        metrics = QFontMetrics(font)
        painter.setFont(font)
        painter.setPen(look.colour(self._tone))
        words = rect.adjusted(HANGS + _SIDE + Space.SMALL, 0, -HANGS, 0)
        painter.drawText(words, middle | Qt.AlignmentFlag.AlignRight, self._amount)
        words.adjust(0, 0, -metrics.horizontalAdvance(self._amount) - Space.SMALL, 0)
        shown = elided(metrics, self.text(), words.width())
        tell_whole(self, self.text(), shown)
        painter.setPen(look.colour("text"))
        painter.drawText(words, middle, shown)
