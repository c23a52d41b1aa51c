"""Errand: what reaches the person elsewhere is brought up to date while the program runs."""

from __future__ import annotations

from collections.abc import Callable
from datetime import time
from typing import Any, Protocol

from PySide6.QtCore import QObject, QTimer, Signal

from subtrack.domain.errors import KnownError
from subtrack.ui.tasks import Lane, Tasks

_AFTER_START_MS = 5_000
_LONGEST_WAIT = 60
"""Minutes until a server that refuses or is silent is asked again, at most."""
_TOLD_AFTER = 2
"""A network is often away for a moment, such as after sleep: the second failure is told."""


class Outcome(Protocol):
    """What became of it."""

    @property
    def failure(self) -> KnownError | None:
        """Give what went wrong, if anything."""


class Steps(Protocol):
    """What is done in three steps, of which only the second takes time."""

    @property
    def waits_until(self) -> time | None:
        """Give the time of day for which something waits; None where nothing does."""

    def prepare(self) -> Any:  # noqa: ANN401 - known to the next steps alone
        """Give what is to be done; None for nothing."""

    def carry_out(self, work: Any, /) -> Outcome:  # noqa: ANN401 - as above
        """Do it, beside the window."""

    def settle(self, work: Any, outcome: Any, /) -> bool:  # noqa: ANN401 - as above
        """Note what was done; say whether all of it was."""

    def stop(self) -> None:
        """Leave what is not begun for the next time."""


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
        parent: QObject,
    ) -> None:
        """Begin soon. `steps` gives None where nothing is wanted; it is asked in storage's lane.

        Changes that follow each other within the delay are told at once.
        """
        super().__init__(parent)
        self._steps = steps
        self._tasks = tasks
        self._time_of_day = time_of_day
        self._delay_ms = delay_ms
        self._made: Steps | None = None
        self._work: Any = None
        self._is_busy = False
        self._is_closing = False
        self._is_wanted_again = False
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
        until = self._made.waits_until if self._made else None
        if until is not None and self._time_of_day() >= until:
            self.begin()

    def begin(self) -> None:
        """Begin now; what is under way is finished first."""
        self._timer.stop()
        if self._is_busy:
            self._is_wanted_again = True
            return
        self._is_busy, self._is_wanted_again, self._minutes = True, False, 0
        self._tasks.run(self._prepare, self._prepared, self._failed)

    def finish(self) -> None:
        """Begin nothing more, for the program ends; what is under way is noted."""
        self._is_closing = True
        self._timer.stop()
        if self._made is not None:
            self._made.stop()

    def _prepare(self) -> Any:  # noqa: ANN401 - known to the steps alone
        self._made = self._steps()
        return self._made.prepare() if self._made else None

    def _prepared(self, work: Any) -> None:  # noqa: ANN401 - as above
        self._work = work
        if work is None:
            self._end(None)
        else:
            self._tasks.run(self._carry_out, self._carried_out, self._failed, lane=Lane.WORLD)

    def _carry_out(self) -> Outcome | None:
        made, work = self._made, self._work
        assert made is not None  # noqa: S101 - it gave the work
        outcome = made.carry_out(work)
        if self._is_closing:  # nobody would be told any more
            made.settle(work, outcome)
            return None
        return outcome

    def _carried_out(self, outcome: Outcome | None) -> None:
        if outcome is not None:
            self._tasks.run(lambda: self._settle(outcome), self._settled, self._failed)

    def _settle(self, outcome: Outcome) -> tuple[KnownError | None, bool]:
        assert self._made is not None  # noqa: S101 - as above
        return outcome.failure, self._made.settle(self._work, outcome)

    def _settled(self, found: tuple[KnownError | None, bool]) -> None:
        failure, is_all = found
        self._end(failure)
        self.done.emit()
        if failure is None and not is_all:
            self.begin()

    def _failed(self, error: KnownError) -> None:
        self._end(error)

    def _end(self, failure: KnownError | None) -> None:
        self._is_busy, self._work = False, None
        self._failures = self._failures + 1 if failure else 0
        self._tell(failure)
        if self._is_wanted_again and not self._is_closing:
            self.begin()

    def _tell(self, failure: KnownError | None) -> None:
        if failure is not None and self._failures < _TOLD_AFTER:
            return
        said = str(failure) if failure else ""
        if said != self._told:
            self._told = said
            self.told.emit(failure)
