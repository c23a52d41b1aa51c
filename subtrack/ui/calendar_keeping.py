"""Calendar keeping: lets the calendar file follow the book while the window is open."""

from __future__ import annotations

from PySide6.QtCore import QObject, QTimer, Signal

from subtrack.domain.errors import KnownError, alike
from subtrack.ui.course import Course, Ending, Steps
from subtrack.ui.tasks import Lane, Tasks
from subtrack.ui.workspace import Services

_AFTER_START_MS = 3_000
_AFTER_CHANGE_MS = 1_000
"""Changes that follow each other so closely are written at once."""


class CalendarKeeping(QObject):
    """Writes the file a moment after the start and after changes, and again where that failed.

    A drive that hangs holds up nothing else.

    Signals:
        told: why it cannot be written, as a known error; None once it could.
        done: it was written, or was up to date, or failed.
    """

    told = Signal(object)
    done = Signal()

    def __init__(self, services: Services, tasks: Tasks, parent: QObject | None = None) -> None:
        """Write nothing yet."""
        super().__init__(parent)
        self._services = services
        self._tasks = tasks
        self._failure: KnownError | None = None
        self._course = Course(self._steps, tasks, Lane.CALENDAR_FILE, self)
        self._course.ended.connect(self._end)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self.begin)

    def start(self) -> None:
        """Write it soon; the start goes first."""
        self._timer.start(_AFTER_START_MS)

    def follow(self) -> None:
        """Write it soon, for something changed."""
        self._timer.start(_AFTER_CHANGE_MS)

    def try_again(self) -> None:
        """Write it where that failed."""
        if self._failure is not None and not self._course.is_busy:
            self.begin()

    def begin(self) -> None:
        """Write it now; what is under way is finished first."""
        self._timer.stop()
        self._course.begin()

    def finish(self) -> None:
        """Write now what would be written soon; a drive that hangs is not waited for."""
        is_wanted = self._timer.isActive() or self._course.is_busy
        self._timer.stop()
        self._course.finish()
        if is_wanted:
            self._tasks.run(self._write, self._written)

    def _steps(self) -> Steps | None:
        """Give the steps; asked in the lane of storage."""
        wanted = self._services.preferences.get().calendar_file is not None
        return self._services.calendar_file if wanted else None

    def _write(self) -> None:
        """Write it in one go, for nobody takes the steps any more."""
        if self._steps() is not None:
            self._services.calendar_file.stop()
            self._services.calendar_file.refresh()

    def _written(self, _nothing: None) -> None:
        """Tell nobody, for the program ends."""

    def _end(self, ending: Ending) -> None:
        before, self._failure = self._failure, ending.failure
        if not alike(before, ending.failure):
            self.told.emit(ending.failure)
        if ending.is_tried:
            self.done.emit()
