"""Background: the program goes on in the tray when its window is closed, where there is a tray."""

from __future__ import annotations

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtGui import QGuiApplication

from subtrack.domain.attempts import ChannelName
from subtrack.ui.kept import Kept
from subtrack.ui.session import Session
from subtrack.ui.shell import Shell
from subtrack.ui.tray import Ahead, Tray

_LOOK_MS = 5_000
_LOOKS = 12
"""Desktops bring their tray after the programs that start at login: a minute is waited for it."""


class Background(QObject):
    """Lets the window hide only where the tray leads back to it, and has the tray say what waits.

    Signals:
        open_wanted: the window is to come back.
        chosen: the number of a subscription whose decision was chosen.
        all_wanted: everything that is to be decided.
        found: there is a tray, and there was none before.

    Attributes:
        timer: looks for a tray until there is one, for a minute.
    """

    open_wanted = Signal()
    chosen = Signal(int)
    all_wanted = Signal()
    found = Signal()

    def __init__(
        self, application: QGuiApplication, shell: Shell, kept: Kept, parent: QObject
    ) -> None:
        """Hide nothing before there is a tray to wait in."""
        super().__init__(parent)
        self._shell = shell
        self._kept = kept
        self._tray: Tray | None = None
        self._session: Session | None = None
        self._has_no_book = False
        self._there = False
        self._looks = 0
        self._gives_up = False
        self.timer = QTimer(self)
        self.timer.setInterval(_LOOK_MS)
        self.timer.timeout.connect(self._look_again)
        kept.changed.connect(self._follow_settings)
        # Who logs out wants the window to go: one that stays would hold up the whole desktop.
        application.commitDataRequest.connect(self._give_up)

    def wait_in(self, tray: Tray) -> None:
        """Use a tray as soon as the desktop has one."""
        self._tray = tray
        tray.open_wanted.connect(self.open_wanted)
        tray.chosen.connect(self.chosen)
        tray.all_wanted.connect(self.all_wanted)
        tray.leave_wanted.connect(self._shell.leave)
        tray.paused.connect(self._pause)
        self.timer.start()
        self._follow_settings()
        if self._session is not None:
            self._session.tell_again()
        if self._has_no_book:
            self.tell_nothing()

    def follow(self, session: Session) -> None:
        """Have the tray speak of another book."""
        self._session = session
        self._has_no_book = False
        session.ahead.connect(self._tell)
        session.troubled.connect(self._warn)
        self._warn(frozenset())
        self._follow_settings()

    def tell_nothing(self) -> None:
        """Have the tray claim nothing, for no book could be opened."""
        self._session = None
        self._has_no_book = True
        if self._tray is not None:
            self._tray.tell(None)
            self._tray.offer_pause(None)
            self._tray.warn(shows_none=True)

    def look(self) -> bool:
        """See whether there is a tray; say whether the window may hide."""
        there = self._tray is not None and self._tray.appear()
        stays = there and self._kept.settings.tray and not self._gives_up
        self._shell.stay(stays=stays)
        was_there, self._there = self._there, there
        if there and not was_there:
            self.found.emit()
        if not stays:
            self._seek()
        return stays

    def _seek(self) -> None:
        """Look for a tray for a minute where nothing but that leads to a hidden window."""
        waits = self._tray is not None and not self._gives_up and not self.timer.isActive()
        if waits and self._shell.isHidden():
            self._looks = 0
            self.timer.start()

    def leave(self) -> None:
        """Take the tray's icon away, for the program ends."""
        self._gives_up = True
        self.timer.stop()
        if self._tray is not None:
            self._tray.leave()

    def _look_again(self) -> None:
        self._looks += 1
        found = self.look()
        if found or self._looks >= _LOOKS:
            self.timer.stop()
        if not found and self._looks >= _LOOKS and self._shell.isHidden():
            # Nothing else would lead to it.
            self._shell.showMinimized()

    def _give_up(self) -> None:
        self._gives_up = True
        self.timer.stop()
        self.look()

    def _follow_settings(self) -> None:
        self.look()
        if self._tray is not None and self._session is not None:
            self._tray.offer_pause(self._session.is_paused())

    def _pause(self, paused: bool) -> None:  # noqa: FBT001 - what a signal carries
        if self._session is not None:
            self._session.pause(paused=paused)

    def _tell(self, ahead: Ahead) -> None:
        if self._tray is not None:
            self._tray.tell(ahead)

    def _warn(self, troubled: frozenset[ChannelName]) -> None:
        if self._tray is not None:
            elsewhere = troubled - {ChannelName.DESKTOP}
            self._tray.warn(shows_none=elsewhere != troubled, elsewhere=bool(elsewhere))
