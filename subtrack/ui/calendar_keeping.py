"""Calendar keeping: lets the calendar file follow the book while the window is open."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer, Signal

from subtrack.domain.last_writing import LastWriting
from subtrack.ui.tasks import Tasks

Refresh = Callable[[], LastWriting | None]
_AFTER_START_MS = 3_000
_AFTER_CHANGE_MS = 1_000
"""Changes that follow each other so closely are written at once."""


class CalendarKeeping(QObject):
    """Writes the file a moment after the start and after changes, and again where that failed.

    Signals:
        told: why it cannot be written, as a known error; None once it could.
        done: it was written, or that failed otherwise than before.
    """

    told = Signal(object)
    done = Signal()

    def __init__(self, refresh: Refresh, tasks: Tasks, parent: QObject) -> None:
        """Write it soon; the start goes first."""
        super().__init__(parent)
        self._refresh = refresh
        self._tasks = tasks
        self._last = LastWriting()
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self._write)
        self._timer.start(_AFTER_START_MS)

    def follow(self) -> None:
        """Write it soon, for something changed."""
        self._timer.start(_AFTER_CHANGE_MS)

    def try_again(self) -> None:
        """Write it where that failed."""
        if self._last.failure is not None:
            self._write()

    def finish(self) -> None:
        """Write now what would be written soon."""
        if self._timer.isActive():
            self._timer.stop()
            self._write()

    def _write(self) -> None:
        self._tasks.run(self._refresh, self._tell)

    def _tell(self, last: LastWriting | None) -> None:
        before, self._last = self._last, last or LastWriting()
        if not self._last.failed_alike(before):
            self.told.emit(self._last.failure)
        if self._last != before:
            self.done.emit()
