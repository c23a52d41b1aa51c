"""Shell: the window itself, painted in its final shape before there is anything to put into it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QTimer, Signal
from PySide6.QtGui import QColor, QPainter
from PySide6.QtWidgets import QWidget

from subtrack.ui.tones import Tones

if TYPE_CHECKING:
    from PySide6.QtCore import QEvent
    from PySide6.QtGui import QCloseEvent, QPaintEvent, QResizeEvent

MINIMUM = (760, 520)
USUAL = (1400, 900)
NARROW = 1180
"""Below this width, in logical pixels, side columns give way."""
RAIL = 204
NARROW_RAIL = 190
_FRAME = 40
"""Height that the frame of a window takes at most, in logical pixels."""
_USUAL_FONT = 13
"""Height of the font, in logical pixels, for which lengths are written down."""


def grown(length: int, font: int) -> int:
    """Give a length in which a font of a height has room for what a usual one has in `length`.

    All are logical pixels.
    """
    return round(length * max(font / _USUAL_FONT, 1))


def rail_width(window: int, font: int) -> int:
    """Give the width of the rail in a window of a width, for a font of a height.

    All are logical pixels.
    """
    return grown(RAIL if window >= grown(NARROW, font) else NARROW_RAIL, font)


class Shell(QWidget):
    """The window: its grounds first, its content later.

    Signals:
        painted: the grounds were painted for the first time.
        closing: the window is about to go.
        hidden: the window was closed, and the program goes on.
        font_changed: the platform has another font.
    """

    painted = Signal()
    closing = Signal()
    hidden = Signal()
    font_changed = Signal()

    def __init__(self, tones: Tones) -> None:
        """Be empty, in the colours of a theme."""
        super().__init__()
        self._tones = tones
        self._content: QWidget | None = None
        self._told = False
        self._stays = False
        self.setWindowTitle("Subtrack")
        self.setMinimumSize(*MINIMUM)
        self._fit_screen()

    def _fit_screen(self) -> None:
        """Be as large as usual, or as the screen with the frame of a window leaves room for."""
        room = self.screen().availableGeometry()
        width, height = USUAL
        self.resize(min(width, room.width()), min(height, room.height() - _FRAME))

    def fill(self, content: QWidget) -> None:
        """Put the content in, as large as the window."""
        self._content = content
        content.setParent(self)
        content.setGeometry(self.rect())
        content.show()
        # Else the first button would wear a ring before anybody touched a key.
        content.setFocus()

    def geometry_text(self) -> str:
        """Give where the window is and how large, as text to keep."""
        return bytes(self.saveGeometry().toBase64().data()).decode()

    def take_geometry(self, text: str) -> None:
        """Go where the window was before; a text that says nothing changes nothing."""
        if text:
            from PySide6.QtCore import QByteArray  # noqa: PLC0415 - not at the first start

            self.restoreGeometry(QByteArray.fromBase64(text.encode()))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the content as large as the window."""
        super().resizeEvent(event)
        if self._content is not None:
            self._content.setGeometry(self.rect())

    def changeEvent(self, event: QEvent) -> None:
        """Tell of another font."""
        super().changeEvent(event)
        if event.type() is event.Type.FontChange:
            self.font_changed.emit()

    def stay(self, *, stays: bool) -> None:
        """Only hide when it is closed; wanted where the program can be reached without it."""
        self._stays = stays

    def leave(self) -> None:
        """Go for good, and end the program, also where the window is hidden."""
        self._stays = False
        hidden = self.isHidden()
        self.close()
        if hidden:
            QCoreApplication.quit()

    def closeEvent(self, event: QCloseEvent) -> None:
        """Hide where the program goes on, else tell before the window goes."""
        if self._stays:
            event.ignore()
            self.hide()
            self.hidden.emit()
            return
        self.closing.emit()
        super().closeEvent(event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the grounds; the content covers them once it is there."""
        painter, width = QPainter(self), rail_width(self.width(), self.fontInfo().pixelSize())
        for colour, left, right in (
            (self._tones.rail, 0, width - 1),
            (self._tones.line, width - 1, width),
            (self._tones.ground, width, self.width()),
        ):
            painter.fillRect(left, 0, right - left, self.height(), QColor(colour))
        if not self._told:
            self._told = True
            QTimer.singleShot(0, self.painted.emit)
