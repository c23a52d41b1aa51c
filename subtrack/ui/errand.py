"""Errand: what reaches the person elsewhere is brought up to date while the program runs."""

from __future__ import annotations

from collections.abc import Callable
from datetime import time

from PySide6.QtCore import QObject, QTimer, Signal

from subtrack.domain.errors import KnownError
from subtrack.ui.course import Course, Ending, Steps
from subtrack.ui.tasks import Lane, Tasks

_AFTER_START_MS = 5_000
_LONGEST_WAIT = 60
"""Minutes until a server that refuses or is silent is asked again, at most."""
_TOLD_AFTER = 2
"""A network is often away for a moment, such as after sleep: the second failure is told."""


class Errand(QObject):
    """Does the steps after the start and after changes, and again where they failed.

    It is asked to look every minute. After each failure in a row it waits twice as long.

    Signals:
        told: what has gone wrong more than once, as a known error; None once all is well.
        done: something was tried.
    """

    told = Signal(object)
    done = Signal()

    def __init__(
        self,
        steps: Callable[[], Steps | None],
        tasks: Tasks,
        time_of_day: Callable[[], time],
        delay_ms: int,
        lane: Lane,
        parent: QObject,
    ) -> None:
        """Begin soon. `steps` gives None where nothing is wanted; it is asked in storage's lane.

        `lane` is where they are carried out. Changes that follow each other within the delay are
        told at once.
        """
        super().__init__(parent)
        self._time_of_day = time_of_day
        self._delay_ms = delay_ms
        self._course = Course(steps, tasks, lane, self)
        self._course.ended.connect(self._end)
        self._failures = 0
        self._minutes = 0
        self._told = ""
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self.begin)
        self._timer.start(_AFTER_START_MS)

    def follow(self) -> None:
        """Begin soon, for something changed."""
        self._timer.start(self._delay_ms)

    def try_again(self) -> None:
        """Begin where something failed long enough ago, or waited for this time of day."""
        if self._failures:
            self._minutes += 1
            if self._minutes >= min(2 ** (self._failures - 1), _LONGEST_WAIT):
                self.begin()
            return
        until = self._course.waits_until
        if until is not None and self._time_of_day() >= until:
            self.begin()

    def begin(self) -> None:
        """Begin now; what is under way is finished first."""
        self._timer.stop()
        self._minutes = 0
        self._course.begin()

    def finish(self) -> None:
        """Begin nothing more, for the program ends; what is under way is noted."""
        self._timer.stop()
        self._course.finish()

    def _end(self, ending: Ending) -> None:
        failure = ending.failure
        self._failures = self._failures + 1 if failure else 0
        self._tell(failure)
        if ending.is_tried:
            self.done.emit()
        if not failure and not ending.is_all:
            self.begin()

    def _tell(self, failure: KnownError | None) -> None:
        if failure is not None and self._failures < _TOLD_AFTER:
            return
        said = str(failure) if failure else ""
        if said != self._told:
            self._told = said
            self.told.emit(failure)
