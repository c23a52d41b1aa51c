"""Tasks: what takes time runs beside the window and reports back to it."""

from __future__ import annotations

from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from enum import StrEnum
from itertools import count
from typing import Any, Protocol, TypeVar

import shiboken6
from PySide6.QtCore import QObject, Qt, Signal, Slot

from subtrack.domain.errors import KnownError

Result = TypeVar("Result")
Then = Callable[[Any], None]
Failed = Callable[[KnownError], None]


class Lane(StrEnum):
    """Where a task waits for its turn: each lane runs one task at a time, in order.

    Each way to reach the person has a lane under its own name: one that hangs holds up no other.
    """

    STORAGE = "storage"
    DESKTOP = "desktop"
    CALENDAR_FILE = "calendar-file"
    CALDAV = "caldav"
    MAIL = "mail"
    WORLD = "world"
    PAPER = "paper"


class Tasks(Protocol):
    """Runs calls and delivers what they give; `failed` gets bugs, and known errors nobody took."""

    def run(
        self,
        call: Callable[[], Result],
        then: Callable[[Result], None],
        failed: Failed | None = None,
        lane: Lane = Lane.STORAGE,
    ) -> None:
        """Run `call` beside the window; `then` gets its result, `failed` a known error.

        Both are methods of something with a life of its own: once it is gone, nothing is delivered.
        """


@dataclass(frozen=True, slots=True)
class _Task:
    call: Callable[[], object]
    then: Then
    failed: Failed | None


@dataclass(frozen=True, slots=True)
class _Outcome:
    result: object = None
    error: Exception | None = None


class ThreadTasks(QObject):
    """Tasks in one thread a lane; results arrive on the thread that the tasks were made on.

    A task and its outcome are kept under a number until they are delivered: whoever lets go of a
    widget last deletes it, and that must not be the thread that worked for it.

    Signals:
        failed: a bug, or a known error that nobody took.
    """

    failed = Signal(object)
    _done = Signal(int)

    def __init__(self, parent: QObject | None = None) -> None:
        """Start no thread before there is work."""
        super().__init__(parent)
        self._lanes = {
            lane: ThreadPoolExecutor(max_workers=1, thread_name_prefix=lane) for lane in Lane
        }
        self._tasks: dict[int, _Task] = {}
        self._outcomes: dict[int, _Outcome] = {}
        self._numbers = count()
        self._drained = False
        self._done.connect(self._deliver, Qt.ConnectionType.QueuedConnection)

    def run(
        self,
        call: Callable[[], Result],
        then: Callable[[Result], None],
        failed: Failed | None = None,
        lane: Lane = Lane.STORAGE,
    ) -> None:
        """Run `call` in its lane; its result goes to `then`, a known error to `failed`."""
        if not self._drained:
            number = next(self._numbers)
            self._tasks[number] = _Task(call, then, failed)
            self._lanes[lane].submit(self._work, number)

    def drain(self) -> None:
        """Finish what was begun and take nothing more; waits, and delivers nothing after it."""
        self._drained = True
        for pool in self._lanes.values():
            pool.shutdown(wait=True)
        self._tasks.clear()
        self._outcomes.clear()

    def _work(self, number: int) -> None:
        self._outcomes[number] = _outcome(self._tasks[number].call)
        if shiboken6.isValid(self):
            self._done.emit(number)

    @Slot(int)
    def _deliver(self, number: int) -> None:
        outcome, task = self._outcomes.pop(number, None), self._tasks.pop(number, None)
        if outcome is None or task is None or not is_alive(task.then):
            return
        if outcome.error is None:
            task.then(outcome.result)
        elif isinstance(outcome.error, KnownError) and task.failed:
            task.failed(outcome.error)
        else:
            self.failed.emit(outcome.error)


def _outcome(call: Callable[[], object]) -> _Outcome:
    try:
        return _Outcome(call())
    except Exception as error:  # noqa: BLE001 - whatever happens there is told on the other side
        return _Outcome(error=error)


def is_alive(method: Callable[..., object]) -> bool:
    """Whether the widget or object that a method belongs to is still there."""
    owner = getattr(method, "__self__", None)
    return not isinstance(owner, QObject) or shiboken6.isValid(owner)
