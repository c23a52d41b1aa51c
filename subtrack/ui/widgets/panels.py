"""Panels: the grounds that content lies on."""

from __future__ import annotations

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QFocusEvent, QPaintEvent
from PySide6.QtWidgets import QFrame, QWidget

from subtrack.ui.look import CARD_RADIUS, PANEL_RADIUS, Look
from subtrack.ui.widgets.painting import FOCUS, box, hairline, smooth


class Ground(QWidget):
    """A plain ground in one of the colours."""

    def __init__(self, look: Look, tone: str) -> None:
        """Lie in a tone."""
        super().__init__()
        self._look = look
        self._tone = tone
        look.changed.connect(self.update)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the ground."""
        smooth(self).fillRect(self.rect(), self._look.colour(self._tone))


class Panel(QWidget):
    """A quiet ground with round corners, for an aside; `tone` is sunken, accent_soft, soon_soft."""

    def __init__(self, look: Look, tone: str = "sunken") -> None:
        """Lie in a tone."""
        super().__init__()
        self._look = look
        self._tone = tone
        look.changed.connect(self.update)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the panel."""
        box(smooth(self), QRectF(self.rect()), PANEL_RADIUS, self._look.colour(self._tone))


class Card(QFrame):
    """A box that can be focused: it is where a thing begins and ends."""

    def __init__(self, look: Look, *, focusable: bool = True) -> None:
        """Lie on the surface with a hairline around."""
        super().__init__()
        self._look = look
        if focusable:
            self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        look.changed.connect(self.update)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Show the ring."""
        super().focusInEvent(event)
        self.update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Take the ring away."""
        super().focusOutEvent(event)
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the card."""
        focused = self.hasFocus()
        colour = self._look.colour("accent" if focused else "line")
        ground = self._look.colour("surface")
        width = FOCUS if focused else 1.0
        box(smooth(self), QRectF(self.rect()), CARD_RADIUS, ground, colour, width)


class Hairline(QWidget):
    """A line between sections."""

    def __init__(self, look: Look, *, upright: bool = False) -> None:
        """Lie across, or stand upright."""
        super().__init__()
        self._look = look
        if upright:
            self.setFixedWidth(1)
        else:
            self.setFixedHeight(1)
        look.changed.connect(self.update)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the line."""
        painter = smooth(self)
        if self.width() == 1:
            painter.fillRect(self.rect(), self._look.colour("line"))
        else:
            hairline(painter, 0, self.width(), 0, self._look.colour("line"))
