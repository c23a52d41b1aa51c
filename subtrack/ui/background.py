"""Background: the program goes on in the tray when its window is closed, where there is a tray."""

from __future__ import annotations

from PySide6.QtCore import QObject, QTimer
from PySide6.QtGui import QGuiApplication

from subtrack.ui.kept import Kept
from subtrack.ui.shell import Shell
from subtrack.ui.tray import Tray

_LOOK_MS = 5_000
_LOOKS = 12
"""Desktops bring their tray after the programs that start at login: a minute is waited for it."""


class Background(QObject):
    """Lets the window hide only where the tray leads back to it.

    Attributes:
        timer: looks for a tray until there is one, for a minute.
    """

    def __init__(
        self, application: QGuiApplication, shell: Shell, tray: Tray, kept: Kept, parent: QObject
    ) -> None:
        """Look for a tray at once, and for a minute."""
        super().__init__(parent)
        self._shell = shell
        self._tray = tray
        self._kept = kept
        self._looks = 0
        self.timer = QTimer(self)
        self.timer.setInterval(_LOOK_MS)
        self.timer.timeout.connect(self._look_again)
        self.timer.start()
        kept.changed.connect(self.look)
        # Who logs out wants the window to go: one that stays would hold up the whole desktop.
        application.commitDataRequest.connect(self._give_up)
        self.look()

    def look(self) -> bool:
        """See whether there is a tray; say whether the window may hide."""
        there = self._tray.appear()
        stays = there and self._kept.settings.tray
        self._shell.stay(stays=stays)
        return stays

    def _look_again(self) -> None:
        self._looks += 1
        found = self.look()
        if found or self._looks >= _LOOKS:
            self.timer.stop()
        if not found and self._looks >= _LOOKS and self._shell.isHidden():
            # Nothing else would lead to it.
            self._shell.showMinimized()

    def _give_up(self) -> None:
        self._kept.changed.disconnect(self.look)
        self.timer.stop()
        self._shell.stay(stays=False)
