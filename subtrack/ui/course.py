"""Course: work in three steps, of which only those that need the book hold up its lane."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import time
from threading import Lock
from typing import Any, Protocol

from PySide6.QtCore import QObject, Signal

from subtrack.domain.errors import KnownError
from subtrack.ui.tasks import Lane, Tasks


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


@dataclass(frozen=True, slots=True)
class Ending:
    """How it ended: what went wrong, whether anything was tried, and whether all of it was done."""

    failure: KnownError | None = None
    is_tried: bool = False
    is_all: bool = True


class Course(QObject):
    """Takes the steps one after the other, and once more where that was wanted meanwhile.

    What was carried out is always noted, also when the program ends in between.

    Signals:
        ended: how, as an `Ending`.
    """

    ended = Signal(object)

    def __init__(
        self, steps: Callable[[], Steps | None], tasks: Tasks, lane: Lane, parent: QObject
    ) -> None:
        """Begin nothing. `steps` gives None where nothing is wanted; it is asked in storage's lane.

        `lane` is where they are carried out.
        """
        super().__init__(parent)
        self._steps = steps
        self._tasks = tasks
        self._lane = lane
        self._lock = Lock()
        self._made: Steps | None = None
        self._work: Any = None
        self._outcome: Outcome | None = None
        self._is_busy = False
        self._is_closing = False
        self._is_wanted_again = False

    @property
    def waits_until(self) -> time | None:
        """Give the time of day for which something waits; None where nothing does."""
        return self._made.waits_until if self._made else None

    @property
    def is_busy(self) -> bool:
        """Whether anything is under way."""
        return self._is_busy

    def begin(self) -> None:
        """Begin now; what is under way is finished first."""
        if self._is_closing:
            return
        if self._is_busy:
            self._is_wanted_again = True
            return
        self._is_busy, self._is_wanted_again = True, False
        self._tasks.run(self._prepare, self._prepared, self._failed)

    def finish(self) -> None:
        """Begin nothing more, for the program ends; what is under way is noted."""
        with self._lock:
            self._is_closing = True
            is_to_be_noted = self._outcome is not None
        if is_to_be_noted:
            self._tasks.run(self._settle, self._noted)
        if self._made is not None:
            self._made.stop()

    def _prepare(self) -> Any:  # noqa: ANN401 - known to the steps alone
        with self._free_after_a_bug():
            self._made = self._steps()
            return self._made.prepare() if self._made else None

    def _prepared(self, work: Any) -> None:  # noqa: ANN401 - as above
        self._work = work
        if work is None:
            self._end(Ending())
        else:
            self._tasks.run(self._carry_out, self._carried_out, self._failed, lane=self._lane)

    def _carry_out(self) -> None:
        made, work = self._made, self._work
        assert made is not None  # noqa: S101 - it gave the work
        with self._free_after_a_bug():
            outcome = made.carry_out(work)
        with self._lock:
            self._outcome = outcome
            is_closing = self._is_closing
        if is_closing:  # nobody would be told any more
            self._settle()

    def _carried_out(self, _nothing: None) -> None:
        self._tasks.run(self._settle, self._settled, self._failed)

    def _settle(self) -> Ending | None:
        """Note what was done; None where that is noted already."""
        with self._lock:
            outcome, self._outcome = self._outcome, None
        if outcome is None:
            return None
        assert self._made is not None  # noqa: S101 - as above
        with self._free_after_a_bug():
            is_all = self._made.settle(self._work, outcome)
        return Ending(outcome.failure, is_tried=True, is_all=is_all)

    def _settled(self, ending: Ending | None) -> None:
        if ending is not None:
            self._end(ending)

    def _noted(self, _ending: Ending | None) -> None:
        """Tell nobody, for the program ends."""

    def _failed(self, error: KnownError) -> None:
        self._end(Ending(error))

    def _end(self, ending: Ending) -> None:
        self._is_busy, self._work = False, None
        self.ended.emit(ending)
        if self._is_wanted_again:
            self.begin()

    @contextmanager
    def _free_after_a_bug(self) -> Iterator[None]:
        """Let it begin anew after a bug, which the window tells; reminders go on."""
        try:
            yield
        except KnownError:
            raise
        except Exception:
            self._is_busy = False
            raise
