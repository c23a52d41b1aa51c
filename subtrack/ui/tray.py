"""Tray: the program while its window is closed."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QAction, QIcon
from PySide6.QtWidgets import QMenu, QSystemTrayIcon

from subtrack.ui.speech import Speech, say

if TYPE_CHECKING:  # only named here; importing it would hold up the first page
    from subtrack.services.inbox import Question

MOST = 3


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
    """

    open_wanted = Signal()
    leave_wanted = Signal()
    paused = Signal(bool)
    chosen = Signal(int)

    def __init__(
        self,
        icon: QIcon,
        parent: QObject,
        is_available: Callable[[], bool] = QSystemTrayIcon.isSystemTrayAvailable,
    ) -> None:
        """Be invisible until there is a tray."""
        super().__init__(parent)
        self._is_available = is_available
        self._icon = QSystemTrayIcon(icon, self)
        self._icon.activated.connect(self._activated)
        self.menu = QMenu()
        self._icon.setContextMenu(self.menu)
        self._ahead = Ahead()
        self._warning = ""
        self._pause: bool | None = None
        self._say()

    def appear(self) -> bool:
        """Show the icon if there is a tray now; say whether there is."""
        there = self._is_available()
        if there and not self._icon.isVisible():
            self._icon.show()
        return there

    def leave(self) -> None:
        """Take the icon away."""
        self._icon.hide()
        self.menu.deleteLater()

    def tool_tip(self) -> str:
        """Give what is said under the pointer."""
        return self._icon.toolTip()

    def tell(self, ahead: Ahead) -> None:
        """Say what waits."""
        self._ahead = ahead
        self._say()

    def warn(self, why: str) -> None:
        """Say what keeps reminders from being shown; an empty sentence is no warning."""
        self._warning = say("Reminders are not shown.") if why else ""
        self._say()

    def offer_pause(self, paused: bool | None) -> None:  # noqa: FBT001 - None offers none
        """Offer a pause until tomorrow, or its end; None where no reminders are shown."""
        self._pause = paused
        self._say()

    def _say(self) -> None:
        ahead = self._ahead
        self._icon.setToolTip("\n".join(filter(None, ("Subtrack", self._warning, ahead.nearest))))
        self.menu.clear()
        self._add(say("Open Subtrack"), self.open_wanted.emit)
        self.menu.addSeparator()
        if not ahead.waiting:
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
