"""Choice card: one of several answers, with a line below that helps to tell it."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QAbstractButton

from subtrack.ui.look import PANEL_RADIUS, Look
from subtrack.ui.widgets.painting import FOCUS, box, smooth, wraps
from subtrack.ui.widgets.text import Paragraph

_PAD = 12
_AIR = 8
_GAP = 3
_LEAST = 44
WIDTH = 176
"""The least width of a card where there is room, in logical pixels."""


class ChoiceCard(QAbstractButton):
    """A card that can be chosen; `key` is what it stands for."""

    def __init__(self, look: Look, key: str, name: str, detail: str) -> None:
        """Show a name and a detail."""
        super().__init__()
        self._look = look
        self.key = key
        self._detail = detail
        self.setText(name)
        self.setAccessibleName(name)
        self.setAccessibleDescription(detail)
        self.setCheckable(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        wraps(self)
        self._follow()
        look.changed.connect(self._follow)

    def heightForWidth(self, width: int) -> int:
        """Give the height that both texts need in a width."""
        room = max(width - 2 * _PAD, 1)
        return self._name.height(room) + _GAP + self._small.height(room) + 2 * _AIR

    def sizeHint(self) -> QSize:
        """Give the width that it would like."""
        return QSize(WIDTH, _LEAST)

    def minimumSizeHint(self) -> QSize:
        """Let the texts wrap."""
        return QSize(120, _LEAST)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the card."""
        look, painter = self._look, smooth(self)
        chosen, focused = self.isChecked(), self.hasFocus()
        ground = "accent_soft" if chosen else "hover" if self.underMouse() else "surface"
        outline = "accent" if focused or chosen else "line"
        width = FOCUS if focused else 1.0
        rect = QRectF(self.rect())
        box(painter, rect, PANEL_RADIUS, look.colour(ground), look.colour(outline), width)
        room = self.width() - 2 * _PAD
        self._name.draw(painter, _PAD, _AIR, room)
        below = _AIR + self._name.height(room) + _GAP
        self._small.draw(painter, _PAD, below, room)

    def _follow(self) -> None:
        look = self._look
        self._name = Paragraph(look, [(self.text(), "medium", "text")])
        self._small = Paragraph(look, [(self._detail, "small", "text2")])
        self.updateGeometry()
        self.update()
