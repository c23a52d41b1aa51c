"""Icon line: a paragraph with an icon before it."""

from __future__ import annotations

from PySide6.QtCore import QSize
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QWidget

from subtrack.ui.look import Look
from subtrack.ui.widgets.painting import smooth, wraps
from subtrack.ui.widgets.text import Paragraph

_ICON = 16
_LEFT = 23


class IconLine(QWidget):
    """A text that wraps beside an icon; the icon takes the text's tone unless it has its own."""

    def __init__(
        self, look: Look, icon: str, text: str, tone: str = "text", icon_tone: str = "text2"
    ) -> None:
        """Show a text."""
        super().__init__()
        self._look = look
        self._icon = icon
        self._text = text
        self._tones = (tone, icon_tone)
        self._paragraph = Paragraph(look, [(text, "body", tone)])
        wraps(self)
        self.setAccessibleName(text)
        look.changed.connect(self._follow)

    def text(self) -> str:
        """Give the text."""
        return self._text

    def heightForWidth(self, width: int) -> int:
        """Give the height that the text needs in a width."""
        return max(self._paragraph.height(max(width - _LEFT, 1)), _ICON + 2)

    def sizeHint(self) -> QSize:
        """Give the width that it would like."""
        return QSize(240, _ICON + 2)

    def minimumSizeHint(self) -> QSize:
        """Let the text wrap."""
        return QSize(80, _ICON + 2)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint icon and text."""
        look, painter = self._look, smooth(self)
        colour = look.colour(self._tones[1]).name()
        pixmap = look.icons.pixmap(self._icon, colour, _ICON, self.devicePixelRatioF())
        painter.drawPixmap(0, 1, pixmap)
        self._paragraph.draw(painter, _LEFT, 0, self.width() - _LEFT)

    def _follow(self) -> None:
        self._paragraph = Paragraph(self._look, [(self._text, "body", self._tones[0])])
        self.updateGeometry()
        self.update()
