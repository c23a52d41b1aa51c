"""Price steps: what something cost from when on, as a line that goes up and down in steps."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from subtrack.ui.look import Look, Space
from subtrack.ui.widgets.painting import elided, smooth
from subtrack.ui.widgets.text import set_tip

Step = tuple[float, str, str]
"""How high, what is written over it, and what is written below its beginning."""
_RISE = 22
_DOT = 2.5
_LINE = 1.5


class PriceSteps(QWidget):
    """Steps of equal width, the last one open to the right."""

    def __init__(self, look: Look, steps: Sequence[Step]) -> None:
        """Show steps, oldest first."""
        super().__init__()
        self._look = look
        self._steps = steps
        said = "; ".join(f"{above} {below}".strip() for _, above, below in steps)
        self.setAccessibleName(said)
        set_tip(self, said)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        look.changed.connect(self.updateGeometry)

    def sizeHint(self) -> QSize:
        """Give the size."""
        return QSize(200, _RISE + self._text_height() * 2 + Space.MEDIUM)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the line, the amounts above it and the days below."""
        painter = smooth(self)
        painter.setFont(self._look.font("small"))
        width = self.width() / len(self._steps)
        points = [self._place(number, width) for number in range(len(self._steps))]
        self._paint_line(painter, points, width)
        for point, (_, above, below) in zip(points, self._steps, strict=True):
            self._paint_texts(painter, point, width, above, below)

    def _paint_line(self, painter: QPainter, points: Sequence[QPointF], width: float) -> None:
        accent = self._look.colour("accent")
        ends = [*(point.x() for point in points[1:]), len(points) * width]
        corners = [
            corner
            for point, end in zip(points, ends, strict=True)
            for corner in (point, QPointF(end, point.y()))
        ]
        pen = QPen(accent, _LINE)
        pen.setJoinStyle(Qt.PenJoinStyle.MiterJoin)
        painter.setPen(pen)
        painter.drawPolyline(corners)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(accent)
        for point in points:
            painter.drawEllipse(point, _DOT, _DOT)

    def _paint_texts(
        self, painter: QPainter, point: QPointF, width: float, above: str, below: str
    ) -> None:
        metrics, high = painter.fontMetrics(), self._text_height()
        left = max(point.x() - _DOT, 0)
        room = width - Space.SMALL
        painter.setPen(self._look.colour("text"))
        over = QRectF(left, point.y() - high - 3, room, high)
        painter.drawText(over, Qt.AlignmentFlag.AlignLeft, elided(metrics, above, room))
        painter.setPen(self._look.colour("text2"))
        under = QRectF(left, self.height() - high, room, high)
        painter.drawText(under, Qt.AlignmentFlag.AlignLeft, elided(metrics, below, room))

    def _place(self, number: int, width: float) -> QPointF:
        heights = [height for height, _, _ in self._steps]
        span = max(heights) - min(heights)
        part = (self._steps[number][0] - min(heights)) / span if span else 0.5
        bottom = self._text_height() + 3 + _RISE
        return QPointF(number * width + (0 if number else _DOT), bottom - part * _RISE)

    def _text_height(self) -> int:
        return QFontMetrics(self._look.font("small")).height()
