"""Undo bar: says what was just done and takes it back; it never covers anything."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QRectF, QTimer, Signal
from PySide6.QtGui import QEnterEvent, QKeySequence, QPaintEvent
from PySide6.QtWidgets import QApplication, QHBoxLayout, QSizePolicy, QWidget

from subtrack.ui.look import PANEL_RADIUS, Look, Space
from subtrack.ui.speech import say
from subtrack.ui.widgets.buttons import Button
from subtrack.ui.widgets.painting import box, smooth
from subtrack.ui.widgets.text import Label

_STAYS_MS = 10_000
_ICON = 16


class UndoBar(QWidget):
    """A bar below the page; it leaves after ten seconds unless it is hovered or focused.

    Signals:
        undo: take the last thing back.
    """

    undo = Signal()

    def __init__(self, look: Look) -> None:
        """Show nothing yet."""
        super().__init__()
        self._look = look
        self._icon = "check"
        self._text = Label(look, "", "body", "bar_text", wraps=True)
        self._undo = Button(look, _undo_words(), kind="bar")
        self._undo.clicked.connect(self.undo)
        self._close = Button(look, say("Close"), kind="bar")
        self._close.clicked.connect(self.hide)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(_STAYS_MS)
        self._timer.timeout.connect(self._leave)
        row = QHBoxLayout(self)
        row.setContentsMargins(_ICON + 2 * Space.MEDIUM + Space.GROUP, 4, Space.GROUP + 4, 4)
        row.addWidget(self._text, 1)
        row.addWidget(self._undo)
        row.addWidget(self._close)
        self.setMinimumHeight(48)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.hide()
        look.changed.connect(self.update)

    def tell(self, text: str) -> None:
        """Say what was done; it can be taken back."""
        self._show(text, "check", can_undo=True)

    def note(self, text: str) -> None:
        """Say what was done that need not be taken back."""
        self._show(text, "check", can_undo=False)

    def warn(self, text: str) -> None:
        """Say what went wrong; it stays until it is closed."""
        self._show(text, "warning", can_undo=False)
        self._timer.stop()

    def taken_back(self) -> None:
        """Leave, for what is told here holds no longer; what went wrong stays."""
        if self._undo.isVisibleTo(self):
            self.hide()

    def enterEvent(self, event: QEnterEvent) -> None:
        """Stay while the pointer is here."""
        super().enterEvent(event)
        self._timer.stop()

    def leaveEvent(self, event: QEvent) -> None:
        """Leave some time after the pointer did."""
        super().leaveEvent(event)
        if self._undo.isVisible():
            self._timer.start()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the bar."""
        painter = smooth(self)
        rect = QRectF(self.rect()).adjusted(Space.GROUP, 2, -Space.GROUP, -4)
        box(painter, rect, PANEL_RADIUS, self._look.colour("bar"))
        ratio = self.devicePixelRatioF()
        pixmap = self._look.icons.pixmap(self._icon, self._look.tones.bar_link, _ICON, ratio)
        painter.drawPixmap(
            int(rect.left() + Space.MEDIUM), int(rect.center().y() - _ICON / 2), pixmap
        )

    def _show(self, text: str, icon: str, *, can_undo: bool) -> None:
        self._icon = icon
        self._text.setText(text)
        self.setAccessibleName(text)
        self._undo.setVisible(can_undo)
        self.show()
        self.update()
        self._timer.start()

    def _leave(self) -> None:
        focus = QApplication.focusWidget()
        if focus and self.isAncestorOf(focus):
            self._timer.start()
        else:
            self.hide()


def _undo_words() -> str:
    keys = QKeySequence(QKeySequence.StandardKey.Undo)
    return f"{say('Undo')}\u2002{keys.toString(QKeySequence.SequenceFormat.NativeText)}"
