"""Told parts: what was understood, as words in a row that wraps."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from subtrack.ui.look import RADIUS, Look, Space
from subtrack.ui.quick_words import Sureness, Told
from subtrack.ui.speech import say
from subtrack.ui.widgets.painting import box, elided, smooth
from subtrack.ui.widgets.text import set_tip

_PAD = 9
_HEIGHT = 28
_GROUNDS = {
    Sureness.WRITTEN: "accent_soft",
    Sureness.ASSUMED: "sunken",
}


class ToldParts(QWidget):
    """Parts side by side; what is missing has only an outline."""

    def __init__(self, look: Look) -> None:
        """Be empty."""
        super().__init__()
        self._look = look
        self._parts: Sequence[Told] = ()
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        look.changed.connect(self.updateGeometry)

    def show_parts(self, parts: Sequence[Told]) -> None:
        """Show other parts."""
        self._parts = tuple(parts)
        self.setAccessibleName(self.text())
        set_tip(self, self.text())
        self.updateGeometry()
        self.update()

    def text(self) -> str:
        """Give all parts as one text."""
        return ", ".join(f"{self._name(part)} {part.value}".strip() for part in self._parts)

    def hasHeightForWidth(self) -> bool:
        """Say that the height follows from the width."""
        return True

    def heightForWidth(self, width: int) -> int:
        """Give the height that the parts need in a width."""
        rects = [rect for _, rect in self._placed(width)]
        return int(rects[-1].bottom()) if rects else 0

    def sizeHint(self) -> QSize:
        """Give the size in a middling width."""
        return QSize(320, self.heightForWidth(max(self.width(), 320)))

    def minimumSizeHint(self) -> QSize:
        """Let the parts wrap."""
        return QSize(120, self.heightForWidth(max(self.width(), 120)))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the parts."""
        painter = smooth(self)
        for part, rect in self._placed(self.width()):
            self._paint(painter, part, rect)

    def _paint(self, painter: QPainter, part: Told, rect: QRectF) -> None:
        look = self._look
        if part.sureness is Sureness.MISSING:
            painter.setPen(QPen(look.colour("edge"), 1, Qt.PenStyle.DashLine))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(rect.adjusted(0.5, 0.5, -0.5, -0.5), RADIUS, RADIUS)
        else:
            box(painter, rect, RADIUS, look.colour(_GROUNDS[part.sureness]))
        left = rect.left() + _PAD
        left = self._write(painter, rect, left, self._name(part), "small", "text2")
        left += Space.SMALL
        self._write(painter, rect, left, part.value, "medium", "text")

    def _write(
        self, painter: QPainter, rect: QRectF, left: float, text: str, step: str, tone: str
    ) -> float:
        font = self._look.font(step)
        metrics = QFontMetrics(font)
        painter.setFont(font)
        painter.setPen(self._look.colour(tone))
        room = rect.right() - _PAD - left + 1
        shown = elided(QFontMetrics(font), text, room)
        line = QRectF(QPointF(left, rect.top()), rect.bottomRight())
        painter.drawText(line, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, shown)
        return left + metrics.horizontalAdvance(shown)

    def _placed(self, width: int) -> Iterator[tuple[Told, QRectF]]:
        """Yield each part with where it stands in a width."""
        left, top = 0.0, 0.0
        height = max(_HEIGHT, QFontMetrics(self._look.font("body")).height() + Space.SMALL)
        for part in self._parts:
            wanted = min(self._width(part), width)
            if left and left + wanted > width:
                left, top = 0.0, top + height + Space.TINY
            yield part, QRectF(left, top, wanted, height)
            left += wanted + Space.TINY

    def _width(self, part: Told) -> float:
        name, value = self._name(part), part.value
        small, medium = (QFontMetrics(self._look.font(step)) for step in ("small", "medium"))
        gap = Space.SMALL if name and value else 0
        words = small.horizontalAdvance(name) + medium.horizontalAdvance(value)
        return words + gap + 2 * _PAD + 2

    @staticmethod
    def _name(part: Told) -> str:
        if part.sureness is Sureness.ASSUMED:
            return say("{name} (assumed)").format(name=part.name)
        template = say("{name}?") if part.sureness is Sureness.MISSING else "{name}"
        return template.format(name=part.name)
