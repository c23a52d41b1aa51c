"""Newest: asks beside the window what something comes to, and tells only the newest answer."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer, Signal

from subtrack.domain.errors import KnownError
from subtrack.ui.tasks import Lane, Tasks

Call = Callable[[], object]


class Newest(QObject):
    """Waits until the asking pauses, asks, and drops what is out of date by then.

    Signals:
        answered: what the newest question came to.
        failed: a known error of a question.
    """

    answered = Signal(object)
    failed = Signal(object)

    def __init__(
        self,
        tasks: Tasks,
        question: Callable[[], Call],
        wait_ms: int,
        parent: QObject,
        lane: Lane = Lane.STORAGE,
    ) -> None:
        """Ask `wait_ms` milliseconds after the last change.

        `question` is called in the window's thread; what it gives is called beside the window.
        """
        super().__init__(parent)
        self._tasks = tasks
        self._question = question
        self._lane = lane
        self._wanted = self._answered = 0
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(wait_ms)
        self._timer.timeout.connect(self._ask)

    @property
    def settled(self) -> bool:
        """Whether the newest question has been answered."""
        return self._wanted == self._answered

    def ask(self) -> None:
        """Ask soon; what was asked before is of no interest any more."""
        self._wanted += 1
        self._timer.start()

    def hurry(self) -> None:
        """Ask at once what was to be asked soon."""
        if self._timer.isActive():
            self._timer.stop()
            self._ask()

    def _ask(self) -> None:
        asked, call = self._wanted, self._question()

        def answer() -> tuple[int, object]:
            return asked, call() if asked == self._wanted else None

        self._tasks.run(answer, self._tell, self._fail, self._lane)

    def _tell(self, answer: tuple[int, object]) -> None:
        asked, found = answer
        if asked == self._wanted:
            self._answered = asked
            self.answered.emit(found)

    def _fail(self, error: KnownError) -> None:
        self.failed.emit(error)
