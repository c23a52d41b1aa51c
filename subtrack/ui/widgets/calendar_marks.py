"""Calendar marks: a flag, a ring or a dot before what falls on a day."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QPainter

from subtrack.ui.look import Look
from subtrack.ui.models.calendar_cells import CellEntry, Mark
from subtrack.ui.widgets.painting import box

INDENT = 16
"""Room for a mark before its word, in logical pixels."""
_ICON = 12
_DOT = 6
_RING = 7


def paint_mark(painter: QPainter, rect: QRectF, entry: CellEntry, look: Look, ratio: float) -> None:
    """Paint the mark of an entry at the left of its line, on a screen of a pixel ratio."""
    tone, middle = look.colour(entry.tone), rect.center().y()
    if entry.mark is Mark.FLAG:
        pixmap = look.icons.pixmap("flag", tone.name(), _ICON, ratio)
        painter.drawPixmap(QPointF(rect.left() - 1, middle - _ICON / 2), pixmap)
    elif entry.mark is Mark.FIRST:
        ring = QRectF(rect.left() + 0.5, middle - _RING / 2, _RING, _RING)
        box(painter, ring, _RING / 2, None, tone, 1.5)
    else:
        box(painter, QRectF(rect.left() + 1, middle - _DOT / 2, _DOT, _DOT), _DOT / 2, tone)
