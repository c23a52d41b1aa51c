"""Paper: a page of a letter, with what it shows through an envelope and what it lacks."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QPoint, QRectF, QSize, QSizeF, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QFocusEvent,
    QFontMetrics,
    QKeyEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QResizeEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import QFrame, QScrollArea, QWidget

from subtrack.ui.look import Look, Space
from subtrack.ui.rendering import PageImage
from subtrack.ui.speech import say
from subtrack.ui.tones import LIGHT
from subtrack.ui.widgets.painting import FOCUS, box, smooth

_PER_MM = 96 / 25.4
"""Logical pixels of a millimetre at 100 %."""
ZOOMS = (0.5, 0.67, 0.8, 1.0, 1.25, 1.5, 2.0, 3.0)
_SLACK = 0.001
_BELOW = 7.5
"""What every layout leaves free below the window of its envelope, mm."""


class Sheet(QWidget):
    """The page itself; it stays white in dark, for so it will be printed."""

    def __init__(self, look: Look) -> None:
        """Be empty."""
        super().__init__()
        self._look = look
        self._page: PageImage | None = None
        self._windows: Sequence[QRectF] = ()
        self.setAccessibleName(say("Page"))
        look.changed.connect(self.update)

    def show_page(self, page: PageImage) -> None:
        """Show a page; the one before stays until then."""
        self._page = page
        words = say("Page {number} of {count}")
        self.setAccessibleName(words.format(number=page.number + 1, count=page.count))
        self.setAccessibleDescription(page.text)
        self.update()

    def show_windows(self, windows: Sequence[QRectF]) -> None:
        """Show what an envelope shows, in mm, the recipient first; nothing where none is given."""
        self._windows = windows
        self.update()

    def page(self) -> PageImage | None:
        """Give the page that is shown."""
        return self._page

    def windows_shown(self) -> Sequence[QRectF]:
        """Give the windows of the envelope that are shown, in mm."""
        return self._windows

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the page and what lies over it."""
        page, painter = self._page, smooth(self)
        if page is None:
            painter.fillRect(self.rect(), self._look.colour("surface"))
            painter.setFont(self._look.font("body"))
            painter.setPen(self._look.colour("text2"))
            words = say("The page is being drawn …")
            painter.drawText(self.rect(), Qt.AlignmentFlag.AlignCenter, words)
            return
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        painter.drawImage(QRectF(self.rect()), page.image)
        scale = self.width() / page.size.width()
        self._mark_gaps(painter, page, scale)
        for window in self._windows if not page.number else ():
            self._draw_window(painter, _scaled(window, scale), _BELOW * scale)
        box(painter, QRectF(self.rect()), 0, None, self._look.colour("outline"))

    def _mark_gaps(self, painter: QPainter, page: PageImage, scale: float) -> None:
        painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_Multiply)
        for place in page.found:
            rect = _scaled(place, scale).adjusted(-1, 0, 1, 0)
            painter.fillRect(rect, QColor(LIGHT.soon_soft))
        painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_SourceOver)
        for place in page.found:
            rect = _scaled(place, scale).adjusted(-1, 0, 1, 0)
            painter.fillRect(
                QRectF(rect.bottomLeft(), QSizeF(rect.width(), 1.5)), QColor(LIGHT.soon)
            )

    def _draw_window(self, painter: QPainter, rect: QRectF, below: float) -> None:
        """Draw the window, and what it is where there is room below."""
        pen = QPen(QColor(LIGHT.accent), 1.5, Qt.PenStyle.DashLine)
        painter.setPen(pen)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(rect, 4, 4)
        font = self._look.font("small")
        if QFontMetrics(font).height() <= below:
            painter.setFont(font)
            painter.setPen(QColor(LIGHT.accent_text))
            side = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignTop
            place = QRectF(rect.left(), rect.bottom() + 1, rect.width() - 4, below)
            painter.drawText(place, side, say("envelope window"))


class PaperView(QScrollArea):
    """Shows a sheet as a whole or enlarged; keys and the wheel do what the buttons do.

    Signals:
        wanted: the page, or its size in pixels, is another one now.
        zoomed: the zoom changed.
        turn: so many pages on.
    """

    wanted = Signal()
    zoomed = Signal()
    turn = Signal(int)

    def __init__(self, look: Look) -> None:
        """Show an empty sheet as a whole."""
        super().__init__()
        self._look = look
        self._size = QSizeF(210, 297)
        self._zoom: float | None = None
        self.sheet = Sheet(look)
        self.setWidget(self.sheet)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName(say("Letter as it will be printed"))
        look.changed.connect(self.viewport().update)

    @property
    def zoom(self) -> float:
        """The factor in use, 1 being the size on paper."""
        return self._zoom or self._fitting()

    @property
    def fits(self) -> bool:
        """Whether the whole page is shown."""
        return self._zoom is None

    @property
    def pixels_per_mm(self) -> float:
        """How many pixels of the screen a millimetre takes."""
        return self.zoom * _PER_MM * self.devicePixelRatioF()

    def show_page(self, page: PageImage) -> None:
        """Show a page."""
        if page.size != self._size:
            self._size = page.size
            self._place()
        self.sheet.show_page(page)

    def fit(self) -> None:
        """Show the whole page."""
        self._set_zoom(None)

    def enlarge(self) -> None:
        """Go to the next larger size."""
        now = self.zoom
        self._set_zoom(next((one for one in ZOOMS if one > now + _SLACK), ZOOMS[-1]))

    def reduce(self) -> None:
        """Go to the next smaller size."""
        now = self.zoom
        self._set_zoom(next((one for one in reversed(ZOOMS) if one < now - _SLACK), ZOOMS[0]))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the page whole where it is shown as a whole."""
        super().resizeEvent(event)
        self._place()

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Zoom with Ctrl, else scroll."""
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            (self.enlarge if event.angleDelta().y() > 0 else self.reduce)()
            event.accept()
        else:
            super().wheelEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Zoom with plus, minus and 0; turn pages."""
        act = self._acts().get(Qt.Key(event.key()))
        if act:
            act()
        else:
            super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Show the ring."""
        super().focusInEvent(event)
        self.viewport().update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Take the ring away."""
        super().focusOutEvent(event)
        self.viewport().update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the desk that the page lies on."""
        super().paintEvent(event)
        painter, rect = QPainter(self.viewport()), self.viewport().rect()
        painter.fillRect(rect, self._look.colour("rail_selected"))
        if self.hasFocus():
            box(painter, QRectF(rect), 0, None, self._look.colour("accent"), FOCUS)

    def _acts(self) -> dict[Qt.Key, Callable[[], None]]:
        return {
            Qt.Key.Key_Plus: self.enlarge,
            Qt.Key.Key_Equal: self.enlarge,
            Qt.Key.Key_Minus: self.reduce,
            Qt.Key.Key_0: self.fit,
            Qt.Key.Key_PageDown: lambda: self.turn.emit(1),
            Qt.Key.Key_PageUp: lambda: self.turn.emit(-1),
        }

    def _set_zoom(self, zoom: float | None) -> None:
        self._zoom = zoom
        self._place()
        self.zoomed.emit()

    def _fitting(self) -> float:
        room = self.maximumViewportSize()
        across = (room.width() - 2 * Space.LARGE) / self._size.width()
        down = (room.height() - 2 * Space.LARGE) / self._size.height()
        return max(min(across, down), 0.2) / _PER_MM

    def _place(self) -> None:
        middle = self._middle()
        size = self._size * (self.zoom * _PER_MM)
        wanted = QSize(round(size.width()), round(size.height()))
        if wanted != self.sheet.size():
            self.sheet.resize(wanted)
            self._go_to(middle)
            self.wanted.emit()

    def _middle(self) -> tuple[float, float]:
        """Give which part of the sheet is in the middle, from 0 to 1."""
        centre = self.viewport().rect().center() - self.sheet.pos()
        return centre.x() / max(self.sheet.width(), 1), centre.y() / max(self.sheet.height(), 1)

    def _go_to(self, middle: tuple[float, float]) -> None:
        at = QPoint(round(middle[0] * self.sheet.width()), round(middle[1] * self.sheet.height()))
        corner = at - self.viewport().rect().center()
        self.horizontalScrollBar().setValue(corner.x())
        self.verticalScrollBar().setValue(corner.y())


def _scaled(rect: QRectF, scale: float) -> QRectF:
    return QRectF(rect.topLeft() * scale, rect.size() * scale)
