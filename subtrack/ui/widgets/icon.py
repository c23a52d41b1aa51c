"""Icon: a drawing by itself, in one of the colours."""

from __future__ import annotations

from PySide6.QtCore import QSize
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from subtrack.ui.look import Look
from subtrack.ui.widgets.painting import smooth


class Icon(QWidget):
    """An icon; it says nothing to readers, for the words stand beside it."""

    def __init__(self, look: Look, name: str, tone: str, side: int) -> None:
        """Show an icon, `side` logical pixels wide and high."""
        super().__init__()
        self._look = look
        self._name = name
        self._tone = tone
        self._side = side
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        look.changed.connect(self.update)

    def show_icon(self, name: str, tone: str) -> None:
        """Show another icon."""
        self._name, self._tone = name, tone
        self.update()

    def sizeHint(self) -> QSize:
        """Give the size."""
        return QSize(self._side, self._side)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the icon."""
        look = self._look
        ink = look.colour(self._tone).name()
        pixmap = look.icons.pixmap(self._name, ink, self._side, self.devicePixelRatioF())
        smooth(self).drawPixmap(0, 0, pixmap)
