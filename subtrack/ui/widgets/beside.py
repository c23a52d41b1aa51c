"""Beside: a panel beside something, or over its right edge where there is little room."""

from __future__ import annotations

from PySide6.QtCore import QPoint
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

_LEFT_FREE = 120


class Beside(QWidget):
    """Puts a panel to the right of a content, or over a part of it once `set_over` says so."""

    def __init__(self, content: QWidget, panel: QWidget, part: QWidget) -> None:
        """Lay the panel over `part` of the content, which asks for the least room at first."""
        super().__init__()
        self._panel = panel
        self._part = part
        self._width = panel.minimumWidth()
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(0)
        self._row.addWidget(content, 1)
        panel.setParent(self)
        self.is_over = True

    def set_over(self, over: bool) -> None:  # noqa: FBT001 - a state, not an option
        """Lay the panel over the content, or stand it beside it."""
        if over == self.is_over:
            return
        self.is_over = over
        if over:
            self._row.removeWidget(self._panel)
        else:
            self._panel.setFixedWidth(self._width)
            self._row.addWidget(self._panel)
        self.place()

    def place(self) -> None:
        """Put the panel over its part, if it lies over it."""
        if not self.is_over:
            return
        top = self._part.mapTo(self, QPoint(0, 0)).y()
        width = min(self._width, max(self.width() - _LEFT_FREE, 0))
        self._panel.setFixedWidth(width)
        self._panel.setGeometry(self.width() - width, top, width, self._part.height())
        self._panel.raise_()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Follow the room."""
        super().resizeEvent(event)
        self.place()
