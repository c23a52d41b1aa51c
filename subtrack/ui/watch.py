"""Watch: reminders are shown on the desktop while the program runs, window open or not."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, time
from time import monotonic as time_passed
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from subtrack.domain.errors import KnownError
from subtrack.ui.course import Course, Ending
from subtrack.ui.tasks import Lane
from subtrack.ui.workspace import Workspace

if TYPE_CHECKING:  # only named here; importing it would hold up the first page
    from subtrack.services.notifying import Round


_CLAIM_HOLDS_S = 130.0
"""After that, what a process claimed that was killed before it showed it is free again."""
_AN_HOUR_S = 3_600.0


class Watch(QObject):
    """Shows what is owed; the ledger knows what was shown, also by another process.

    It is asked to look every minute, and works only where the day or the book is another one since
    all was shown, or the quiet hours are over for which something waited, once more when whoever
    was about to show something must have done so, and every hour. What could not be shown is tried
    again at the next look, once somebody is there to show it. A desktop that does not answer holds
    nothing else up.

    Signals:
        told: what keeps reminders from being shown, in a sentence; empty where nothing does.
    """

    told = Signal(str)

    def __init__(
        self,
        workspace: Workspace,
        parent: QObject,
        elapsed: Callable[[], float] = time_passed,
    ) -> None:
        """Show nothing yet; `elapsed` gives seconds that pass whatever the clock is set to."""
        super().__init__(parent)
        self._elapsed = elapsed
        self._services = workspace.services
        self._tasks = workspace.tasks
        self._kept = workspace.kept
        self._speech = workspace.speech
        self._all_shown_on: date | None = None
        self._waits_until: time | None = None
        self._again_at: float | None = None
        self._is_failing = False
        self._course = Course(self._round, self._tasks, Lane.DESKTOP, self)
        self._course.ended.connect(self._end)
        self._kept.changed.connect(self.look)

    def look(self) -> None:
        """Show what is owed, if the person wants it and did not pause it today."""
        today = self._speech.today()
        wanted = self._kept.settings.remind and not self.is_paused()
        if wanted and (self._is_new(today) or self._is_free_again()):
            self._all_shown_on, self._waits_until = today, None
            self._begin()

    def look_anew(self) -> None:
        """Look although all was shown today: the book is another one."""
        self._all_shown_on, self._is_failing = None, False
        self.look()

    def is_paused(self) -> bool:
        """Whether the person wants to be left alone until tomorrow."""
        return self._kept.settings.paused == self._speech.today().isoformat()

    def pause(self, *, paused: bool) -> None:
        """Show nothing more until tomorrow, or go on."""
        self._kept.put(paused=self._speech.today().isoformat() if paused else "")

    def finish(self) -> None:
        """Show nothing more, for the program ends; what is being shown is noted."""
        self._course.finish()

    def _begin(self) -> None:
        """Show what is owed, once somebody is there where nobody was the last time.

        What is claimed is written, and that would be every minute.
        """
        if self._is_failing:
            self._tasks.run(self._check, self._checked, self._fail, lane=Lane.DESKTOP)
        else:
            self._course.begin()

    def _check(self) -> None:
        self._services.notifying.check()

    def _checked(self, _nothing: None) -> None:
        self._course.begin()

    def _is_new(self, today: date) -> bool:
        """Whether the day, the book or the hour is another one; it is looked twice then."""
        new = self._all_shown_on != today or self._waited_enough()
        if new:
            self._again_at = self._elapsed() + _CLAIM_HOLDS_S
        return new

    def _is_free_again(self) -> bool:
        free = self._again_at is not None and self._elapsed() >= self._again_at
        if free:
            self._again_at = self._elapsed() + _AN_HOUR_S
        return free

    def _waited_enough(self) -> bool:
        until = self._waits_until
        return until is not None and self._services.time_of_day() >= until

    def _round(self) -> Round:
        return self._services.notifying.round(self._speech.wording)

    def _end(self, ending: Ending) -> None:
        if ending.failure is not None:
            self._fail(ending.failure)
            return
        self._is_failing, self._waits_until = False, self._course.waits_until
        self.told.emit("")

    def _fail(self, error: KnownError) -> None:
        self._all_shown_on, self._is_failing = None, True
        self.told.emit(self._speech.wording.error(error))
