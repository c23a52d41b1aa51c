"""Tray: the program while its window is closed."""

from __future__ import annotations

import sys
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QAction, QIcon
from PySide6.QtWidgets import QMenu, QSystemTrayIcon

from subtrack.ui.speech import Speech, say

if TYPE_CHECKING:  # only named here; importing it would hold up the first page
    from subtrack.domain.notice import Notice
    from subtrack.services.inbox import Question

MOST = 3
_MESSAGE_MS = 10_000
_UNTIL_CLICKED_MS = 0


@dataclass(frozen=True, slots=True)
class Waiting:
    """A decision that waits: what the menu says of it, and where it leads."""

    number: int
    text: str


@dataclass(frozen=True, slots=True)
class Ahead:
    """What the tray tells: the next decisions, and how near the first one is, in words."""

    waiting: Sequence[Waiting] = ()
    nearest: str = ""


class Tray(QObject):
    """The icon, what it says under the pointer, and its menu.

    What is said under the pointer names nothing: others may look at the screen. The menu is opened
    by the person.

    Signals:
        open_wanted, leave_wanted: what was chosen.
        paused: whether reminders are to pause until tomorrow.
        chosen: the number of a subscription whose decision was chosen.
        all_wanted: everything that is to be decided.
    """

    open_wanted = Signal()
    all_wanted = Signal()
    leave_wanted = Signal()
    paused = Signal(bool)
    chosen = Signal(int)

    def __init__(
        self,
        icon: QIcon,
        parent: QObject,
        is_available: Callable[[], bool] = QSystemTrayIcon.isSystemTrayAvailable,
        platform: str = sys.platform,
    ) -> None:
        """Be invisible until there is a tray."""
        super().__init__(parent)
        self._is_available = is_available
        self._platform = platform
        self._icon = QSystemTrayIcon(icon, self)
        self._icon.activated.connect(self._activated)
        self._icon.messageClicked.connect(self._lead_to_what_was_told)
        self._told_of: tuple[int, ...] = ()
        self.menu = QMenu()
        self._icon.setContextMenu(self.menu)
        self._ahead: Ahead | None = None
        self._warning = ""
        self._pause: bool | None = None
        self._say()

    def appear(self) -> bool:
        """Show the icon if there is a tray now; say whether there is."""
        there = self._is_available()
        if there and not self._icon.isVisible():
            self._icon.show()
        return there

    def shows_messages(self) -> bool:
        """Whether a message would be seen now."""
        there = self._is_available() and self._icon.isVisible() and self._icon.supportsMessages()
        # On Linux only an icon that Qt itself paints has a place, and a message that Qt itself
        # paints beside it. Any other hands messages to the notification service, and says nothing
        # where there is none.
        return there and (self._platform != "linux" or not self._icon.geometry().isEmpty())

    def show(self, notice: Notice) -> bool:
        """Show a notice as a message at the icon; say whether it was shown."""
        if not self.appear() or not self.shows_messages():
            return False
        self._told_of = notice.about
        length = _UNTIL_CLICKED_MS if notice.presses else _MESSAGE_MS
        self._icon.showMessage(notice.title, notice.body, self._icon.icon(), length)
        return True

    def leave(self) -> None:
        """Take the icon away."""
        self._icon.hide()
        self.menu.deleteLater()

    def tool_tip(self) -> str:
        """Give what is said under the pointer."""
        return self._icon.toolTip()

    def tell(self, ahead: Ahead | None) -> None:
        """Say what waits; None where it is not known."""
        self._ahead = ahead
        self._say()

    def warn(self, *, shows_none: bool, elsewhere: bool = False) -> None:
        """Say whether reminders are not shown, or do not arrive elsewhere; the window says why."""
        said = (
            say("Reminders are not shown.") if shows_none else "",
            say("Reminders do not arrive elsewhere.") if elsewhere else "",
        )
        self._warning = "\n".join(filter(None, said))
        self._say()

    def offer_pause(self, paused: bool | None) -> None:  # noqa: FBT001 - None offers none
        """Offer a pause until tomorrow, or its end; None where no reminders are shown."""
        self._pause = paused
        self._say()

    def _say(self) -> None:
        ahead = self._ahead or Ahead()
        self._icon.setToolTip("\n".join(filter(None, ("Subtrack", self._warning, ahead.nearest))))
        self.menu.clear()
        self._add(say("Open Subtrack"), self.open_wanted.emit)
        self.menu.addSeparator()
        if self._ahead is not None and not ahead.waiting:
            self.menu.addAction(say("Nothing to decide")).setEnabled(False)
        for one in ahead.waiting[:MOST]:
            # An ampersand would make the next letter a key.
            self._add(one.text.replace("&", "&&"), partial(self.chosen.emit, one.number))
        self.menu.addSeparator()
        if self._pause is not None:
            pause = self._add(say("Pause reminders until tomorrow"), lambda: None)
            pause.setCheckable(True)
            pause.setChecked(self._pause)
            pause.toggled.connect(self.paused)
        self._add(say("Quit"), self.leave_wanted.emit)

    def _add(self, text: str, act: Callable[[], object]) -> QAction:
        action = QAction(text, self.menu)
        action.triggered.connect(lambda: act())  # noqa: PLW0108 - drops what the signal carries
        self.menu.addAction(action)
        return action

    def _lead_to_what_was_told(self) -> None:
        """Open what the last message told of; one message takes the place of another."""
        if len(self._told_of) == 1:
            self.chosen.emit(*self._told_of)
        else:
            self.all_wanted.emit()

    def _activated(self, reason: QSystemTrayIcon.ActivationReason) -> None:
        clicked = QSystemTrayIcon.ActivationReason
        if reason in {clicked.Trigger, clicked.DoubleClick, clicked.MiddleClick}:
            self.open_wanted.emit()


def ahead(questions: Sequence[Question], speech: Speech) -> Ahead:
    """Put the next decisions into words, soonest first."""
    if not questions:
        return Ahead()
    words = say("{name}: decide by {day}")
    waiting = [
        Waiting(
            one.entry.number,
            words.format(name=one.entry.name, day=speech.day(one.deadline.date)),
        )
        for one in questions
    ]
    day = questions[0].deadline.date
    nearest = say("A decision is due {near}, {day}")
    return Ahead(waiting, nearest.format(near=speech.near(day), day=speech.day(day)))
