"""Empty state: a drawing, a title, a sentence, and what one can do first."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QPaintEvent, QPen
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from subtrack.ui.look import Look, Space
from subtrack.ui.widgets.painting import smooth
from subtrack.ui.widgets.text import Label

_LEAF = QSize(44, 46)
_GAP = 8
_WIDEST = 520
"""Width of lines that are read with ease, in logical pixels."""
DRAWING = 40
"""Width and height of an icon that stands in place of the drawing, in logical pixels."""


class Drawing(QWidget):
    """Three leaves of a calendar in the icons' stroke: due, answered, to come."""

    def __init__(self, look: Look) -> None:
        """Draw in the colours in use."""
        super().__init__()
        self._look = look
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        look.changed.connect(self.update)

    def sizeHint(self) -> QSize:
        """Give the size."""
        return QSize(3 * _LEAF.width() + 2 * _GAP + 4, _LEAF.height() + 8)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the leaves."""
        look, painter = self._look, smooth(self)
        for number in range(3):
            left = 2 + number * (_LEAF.width() + _GAP)
            rect = QRectF(left, 5, _LEAF.width(), _LEAF.height())
            is_last = number == 2  # noqa: PLR2004 - of the three
            pen = QPen(look.colour("outline" if is_last else "edge"), 1.5)
            if is_last:
                pen.setStyle(Qt.PenStyle.DashLine)
            painter.setPen(pen)
            painter.drawRoundedRect(rect, 6, 6)
            painter.drawLine(int(left), 18, int(left + _LEAF.width()), 18)
            painter.drawLine(int(left + 12), 1, int(left + 12), 8)
            painter.drawLine(int(left + 32), 1, int(left + 32), 8)
        painter.setPen(QPen(look.colour("accent"), 1.8))
        painter.drawEllipse(QRectF(2 + 17, 29, 10, 10))
        middle = 2 + _LEAF.width() + _GAP
        painter.drawPolyline(
            [_point(middle, 13, 34), _point(middle, 19, 40), _point(middle, 31, 27)]
        )


class EmptyState(QWidget):
    """What a page shows where there is nothing yet; further widgets go below, into `column`."""

    def __init__(
        self, look: Look, title: str, sentence: str, drawing: QWidget | None = None
    ) -> None:
        """Show a title and a sentence in the middle, below a drawing."""
        super().__init__()
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(Space.SECTION, Space.SMALL, Space.SECTION, Space.SMALL)
        self.column.setSpacing(Space.SMALL)
        self.column.addStretch(2)
        self.column.addWidget(drawing or Drawing(look), 0, Qt.AlignmentFlag.AlignHCenter)
        self.column.addSpacing(Space.LARGE)
        self.title = Label(look, title, "title", wraps=True)
        self.sentence = Label(look, sentence, "body", "text2", wraps=True)
        for label in (self.title, self.sentence):
            label.setAlignment(Qt.AlignmentFlag.AlignHCenter)
            label.setMaximumWidth(look.wide(_WIDEST))
            row = QHBoxLayout()
            row.addStretch(1)
            row.addWidget(label, 100)  # all the room up to its width
            row.addStretch(1)
            self.column.addLayout(row)
        self.column.addSpacing(Space.MEDIUM)

    def close_up(self) -> None:
        """Say that nothing more comes below."""
        self.column.addStretch(3)


def _point(left: float, x: float, y: float) -> QPointF:
    return QPointF(left + x, y)
