"""Troubles: what keeps reminders from the person, said above all pages until it is over."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal

from subtrack.domain.attempts import ChannelName
from subtrack.ui.look import Look
from subtrack.ui.main_window import MainWindow
from subtrack.ui.speech import say
from subtrack.ui.widgets.banner import Banner
from subtrack.ui.workspace import PageName


class Troubles(QObject):
    """Knows which channels fail and why.

    Signals:
        changed: the names of the channels that fail.
    """

    changed = Signal(object)

    def __init__(self, window: MainWindow, look: Look, parent: QObject) -> None:
        """Know of none."""
        super().__init__(parent)
        self._window = window
        self._look = look
        self._reasons: dict[ChannelName, str] = {}
        self._is_left = False

    def tell(self, channel: ChannelName, why: str) -> None:
        """Say why a channel fails; an empty sentence where it works again."""
        if why == self._reasons.get(channel, ""):
            return
        self._reasons.pop(channel, None)
        if why:
            self._reasons[channel] = why
        self.tell_again()
        self._show()

    def tell_again(self) -> None:
        """Name the channels that fail once more."""
        self.changed.emit(frozenset(self._reasons))

    def begin_day(self) -> None:
        """Say what still fails although the banner was left: that may have been by accident."""
        if self._is_left:
            self._show()

    def _show(self) -> None:
        self._is_left = False
        sentences = [_said(channel, why) for channel, why in self._reasons.items()]
        banner = Banner(self._look, " ".join(sentences), say("Settings")) if sentences else None
        if banner is not None:
            banner.left.connect(self._show_settings)
        self._window.set_banner(banner)

    def _show_settings(self) -> None:
        """Show where channels are switched and tried; the banner has done its work for today."""
        self._is_left = True
        self._window.set_banner(None)
        self._window.turn_to(PageName.SETTINGS)


def _said(channel: ChannelName, why: str) -> str:
    """Say what does not work, and why."""
    match channel:
        case ChannelName.CALENDAR_FILE:
            said = say("The calendar file is not up to date: {why}")
        case ChannelName.CALDAV:
            said = say("The published calendar is not up to date: {why}")
        case ChannelName.MAIL:
            said = say("The mail of the day was not sent: {why}")
        case ChannelName.DESKTOP:
            return why
    again = say("It is tried again by itself.")
    return f"{said.format(why=why)} {again}"
