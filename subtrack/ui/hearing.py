"""Hearing: brings what was pressed on a notification over to the window's thread."""

from __future__ import annotations

from typing import TYPE_CHECKING

import shiboken6
from PySide6.QtCore import QObject, Qt, Signal

if TYPE_CHECKING:  # only named here; importing it would hold up the first page
    from subtrack.domain.notice import Notice, Press


class Hearing(QObject):
    """Told on any thread, it tells on the thread that it was made on.

    Signals:
        pressed: a notice, and what was pressed on it.
    """

    pressed = Signal(object, object)
    _heard = Signal(object, object)

    def __init__(self, parent: QObject) -> None:
        """Hear nothing yet."""
        super().__init__(parent)
        self._heard.connect(self.pressed, Qt.ConnectionType.QueuedConnection)

    def hear(self, notice: Notice, press: Press) -> None:
        """Take what was pressed; safe on any thread, and once the window is gone."""
        if shiboken6.isValid(self):
            self._heard.emit(notice, press)
