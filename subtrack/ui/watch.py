"""Watch: reminders are shown on the desktop while the program runs, window open or not."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QObject, Signal

from subtrack.domain.errors import KnownError
from subtrack.ui.workspace import Workspace


class Watch(QObject):
    """Shows what is owed; the ledger knows what was shown, also by another process.

    It is asked to look every minute, and works only where the day or the book is another one since
    all was shown. What could not be shown is tried again at the next look.

    Signals:
        told: what keeps reminders from being shown, in a sentence; empty where nothing does.
    """

    told = Signal(str)

    def __init__(self, workspace: Workspace, parent: QObject) -> None:
        """Show nothing yet."""
        super().__init__(parent)
        self._services = workspace.services
        self._tasks = workspace.tasks
        self._kept = workspace.kept
        self._speech = workspace.speech
        self._all_shown_on: date | None = None
        self._kept.changed.connect(self.look)

    def look(self) -> None:
        """Show what is owed, if the person wants it and did not pause it today."""
        today = self._speech.today()
        wanted = self._kept.settings.remind and not self.is_paused()
        if wanted and self._all_shown_on != today:
            self._all_shown_on = today
            self._tasks.run(self._remind, self._shown, self._failed)

    def look_anew(self) -> None:
        """Look although all was shown today: the book is another one."""
        self._all_shown_on = None
        self.look()

    def is_paused(self) -> bool:
        """Whether the person wants to be left alone until tomorrow."""
        return self._kept.settings.paused == self._speech.today().isoformat()

    def pause(self, *, paused: bool) -> None:
        """Show nothing more until tomorrow, or go on."""
        self._kept.put(paused=self._speech.today().isoformat() if paused else "")

    def _remind(self) -> None:
        self._services.notifying.remind(self._speech.wording)

    def _shown(self, _nothing: None) -> None:
        self.told.emit("")

    def _failed(self, error: KnownError) -> None:
        self._all_shown_on = None
        self.told.emit(self._speech.wording.error(error))
