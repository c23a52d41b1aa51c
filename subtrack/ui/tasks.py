"""Tasks: what takes time runs beside the window and reports back to it."""

from __future__ import annotations

from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from enum import StrEnum
from typing import Any, Protocol, TypeVar

import shiboken6
from PySide6.QtCore import QObject, Qt, Signal, Slot

from subtrack.domain.errors import KnownError

Result = TypeVar("Result")
Then = Callable[[Any], None]
Failed = Callable[[KnownError], None]


class Lane(StrEnum):
    """Where a task waits for its turn: each lane runs one task at a time, in order."""

    STORAGE = "storage"
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
class _Report:
    then: Then
    failed: Failed | None
    result: object = None
    error: Exception | None = None


class ThreadTasks(QObject):
    """Tasks in one thread a lane; results arrive on the thread that the tasks were made on.

    Signals:
        failed: a bug, or a known error that nobody took.
    """

    failed = Signal(object)
    _reported = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        """Start no thread before there is work."""
        super().__init__(parent)
        self._lanes = {
            lane: ThreadPoolExecutor(max_workers=1, thread_name_prefix=lane) for lane in Lane
        }
        self._drained = False
        self._reported.connect(self._deliver, Qt.ConnectionType.QueuedConnection)

    def run(
        self,
        call: Callable[[], Result],
        then: Callable[[Result], None],
        failed: Failed | None = None,
        lane: Lane = Lane.STORAGE,
    ) -> None:
        """Run `call` in its lane; its result goes to `then`, a known error to `failed`."""
        if not self._drained:
            self._lanes[lane].submit(self._work, call, then, failed)

    def drain(self) -> None:
        """Finish what was begun and take nothing more; waits."""
        self._drained = True
        for pool in self._lanes.values():
            pool.shutdown(wait=True)

    def _work(self, call: Callable[[], object], then: Then, failed: Failed | None) -> None:
        try:
            report = _Report(then, failed, call())
        except Exception as error:  # noqa: BLE001 - whatever happens there is told here
            report = _Report(then, failed, error=error)
        if shiboken6.isValid(self):
            self._reported.emit(report)

    @Slot(object)
    def _deliver(self, report: _Report) -> None:
        if not is_alive(report.then):
            return
        if report.error is None:
            report.then(report.result)
        elif isinstance(report.error, KnownError) and report.failed:
            report.failed(report.error)
        else:
            self.failed.emit(report.error)


def is_alive(method: Callable[..., object]) -> bool:
    """Whether the widget or object that a method belongs to is still there."""
    owner = getattr(method, "__self__", None)
    return not isinstance(owner, QObject) or shiboken6.isValid(owner)
