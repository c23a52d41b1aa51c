"""Today check: one line on when reminders were last looked for."""

from __future__ import annotations

from datetime import datetime, timedelta

from PySide6.QtCore import QTimer
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QWidget

from subtrack.ui.pages.instants import when
from subtrack.ui.speech import say
from subtrack.ui.widgets.text import ElidedLabel
from subtrack.ui.workspace import Workspace

_SOON_MS, _AGAIN_MS = 3_000, 60_000
"""A program that was just started looks for reminders a moment after its page is there."""
_TOO_LONG = timedelta(hours=26)
"""Every day somebody should look; the day on which summer time ends is an hour longer."""


class CheckLine(ElidedLabel):
    """The line, which has its place before anything is known, and keeps itself up to date."""

    def __init__(self, workspace: Workspace, parent: QWidget) -> None:
        """Say nothing yet."""
        super().__init__(workspace.look, "", "small", "text2")
        self.setParent(parent)
        self._workspace = workspace
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self.ask)

    def showEvent(self, event: QShowEvent) -> None:
        """Ask anew, for it may have been out of sight for long."""
        super().showEvent(event)
        self.ask()
        self._timer.start(_SOON_MS)

    def ask(self) -> None:
        """Ask beside the window when somebody last looked; out of sight nobody needs to know."""
        if self.isVisible():
            self._timer.start(_AGAIN_MS)
            self._workspace.tasks.run(self._asked, self._show)

    def _asked(self) -> tuple[datetime | None, bool]:
        services = self._workspace.services
        at = services.last_check.at()
        if at is None:
            return None, False
        now = datetime.combine(services.today(), services.time_of_day())
        return at, now - at.astimezone().replace(tzinfo=None) > _TOO_LONG

    def _show(self, found: tuple[datetime | None, bool]) -> None:
        at, is_too_long = found
        self.setText(self._said(at, is_too_long=is_too_long))
        self.set_tone("soon" if is_too_long else "text2")

    def _said(self, at: datetime | None, *, is_too_long: bool) -> str:
        speech, settings = self._workspace.speech, self._workspace.kept.settings
        if is_too_long and at is not None:
            said = say("Nobody has looked for reminders in the background since {when}.")
            return said.format(when=when(speech, at))
        if settings.remind and settings.paused == speech.today().isoformat():
            return say("Reminders on the desktop pause until tomorrow.")
        if at is not None:
            local = at.astimezone()
            is_today = local.date() == speech.today()
            said = speech.time(local.time()) if is_today else when(speech, at)
            return say("Last background check: {when}").format(when=said)
        if settings.remind:
            return say("Nobody has looked for reminders in the background yet.")
        return say("No reminders are shown on the desktop")
