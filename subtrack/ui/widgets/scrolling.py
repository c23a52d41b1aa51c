"""Scrolling: a column that scrolls up and down and never sideways."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QEvent, QSize, Qt
from PySide6.QtWidgets import QFrame, QScrollArea, QVBoxLayout, QWidget

from subtrack.ui.widgets.viewport import lend_viewport

_AROUND = 40
_PASSES = 6
"""A change deep down takes a pass for each layout that it goes through."""


class ScrollColumn(QScrollArea):
    """A scroll area whose content is as wide as the area; put widgets into `column`."""

    def __init__(self, name: str) -> None:
        """Be empty; `name` tells readers what scrolls here."""
        super().__init__()
        lend_viewport(self)
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setAccessibleName(name)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.viewport().setAutoFillBackground(False)
        self.content = _Content()
        self.content.setAutoFillBackground(False)
        self.column = QVBoxLayout(self.content)
        self.column.setContentsMargins(0, 0, 0, 0)
        self.setWidget(self.content)
        self.content.setAutoFillBackground(False)

    def settle(self) -> None:
        """Lay out new content at once, so that it is not seen on its way to its place."""
        for _ in range(_PASSES if self.isVisible() else 0):
            before = self.content.size()
            QCoreApplication.sendPostedEvents(None, QEvent.Type.LayoutRequest.value)
            enough = self.content.heightForWidth(self.content.width()) <= self.content.height()
            if enough and self.content.size() == before:
                return

    def focusNextPrevChild(self, following: bool) -> bool:  # noqa: FBT001 - Qt's signature
        """Move the focus, and scroll to it."""
        moved = super().focusNextPrevChild(following)
        focus = self.content.focusWidget()
        if moved and focus is not None:
            self.ensureWidgetVisible(focus, 0, _AROUND)
        return moved


class _Content(QWidget):
    """What scrolls: as high as its width asks for, not as it would be at its narrowest."""

    def minimumSizeHint(self) -> QSize:
        """Leave the height to the width, where it follows from it."""
        found = super().minimumSizeHint()
        return QSize(found.width(), 0) if self.hasHeightForWidth() else found


def reveal(widget: QWidget) -> None:
    """Scroll to a widget that lies in something that scrolls."""
    around = _scrolls(widget)
    if around is not None:
        around.settle()
        around.ensureWidgetVisible(widget, 0, _AROUND)


def settle(widget: QWidget) -> None:
    """Lay out at once what scrolls around a widget whose height changed."""
    around = _scrolls(widget)
    if around is not None:
        around.settle()


def _scrolls(widget: QWidget) -> ScrollColumn | None:
    """Give what scrolls around a widget."""
    above = widget.parentWidget()
    while above is not None and not isinstance(above, ScrollColumn):
        above = above.parentWidget()
    return above


def clear(layout: QVBoxLayout) -> None:
    """Take everything out of a layout and let it go: widgets and room, for it has no layouts in it.

    What PySide gives for a layout that was taken out outlives it, and is let go of twice.
    """
    while (item := layout.takeAt(0)) is not None:
        widget = item.widget()
        if widget:
            widget.hide()
            widget.deleteLater()
