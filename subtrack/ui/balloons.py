"""Balloons: notices that the tray shows, for whoever asks beside the window."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from threading import Event, Lock
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, QThread, Signal, Slot

from subtrack.domain.errors import OutsideError

if TYPE_CHECKING:  # only named here; importing them would hold up the first page
    from subtrack.domain.notice import Notice
    from subtrack.ui.tray import Tray

PATIENCE_S = 2.0
"""How long the window's thread may take to answer."""


@dataclass(eq=False, slots=True)
class _Request:
    """A notice to show, or None for whether one could be; `taken` says how it was answered."""

    notice: Notice | None
    answered: Event = field(default_factory=Event)
    taken: bool = False


class Balloons(QObject):
    """The port `Channel` over the tray of the program that runs.

    Only the window's thread may touch the tray. A request that it does not come to in time is
    withdrawn: whoever was told that nothing was shown can rely on it.
    """

    _asked = Signal()

    def __init__(
        self, find: Callable[[], Tray | None], parent: QObject, patience_s: float = PATIENCE_S
    ) -> None:
        """Remember who finds the tray, called on the window's thread; none is sought yet."""
        super().__init__(parent)
        self._find = find
        self._patience_s = patience_s
        self._lock = Lock()
        self._waiting: list[_Request] = []
        self._is_over = False
        self._asked.connect(self._answer, Qt.ConnectionType.QueuedConnection)

    def check(self) -> None:
        """Make sure that there is a tray that shows messages.

        Raises:
            OutsideError: there is none, or the window does not answer.
        """
        self._ask(_Request(None))

    def show(self, notice: Notice) -> None:
        """Show a notice at the tray.

        Raises:
            OutsideError: it was not shown.
        """
        self._ask(_Request(notice))

    def leave(self) -> None:
        """Show nothing more, for the program ends; nobody waits for it any longer."""
        with self._lock:
            self._is_over = True
            for request in self._waiting:
                request.answered.set()
            self._waiting.clear()

    def _ask(self, request: _Request) -> None:
        with self._lock:
            if self._is_over:
                request.answered.set()
            else:
                self._waiting.append(request)
        if QThread.currentThread() is self.thread():
            self._answer()
        else:
            self._asked.emit()
            self._wait(request)
        if not request.taken:
            raise OutsideError(
                "The tray of this desktop shows no messages at the moment, so no reminder was "
                "shown."
            )

    def _wait(self, request: _Request) -> None:
        if request.answered.wait(self._patience_s):
            return
        with self._lock:
            is_withdrawn = request in self._waiting
            if is_withdrawn:
                self._waiting.remove(request)
        if not is_withdrawn:  # it is being shown right now
            request.answered.wait(self._patience_s)

    @Slot()
    def _answer(self) -> None:
        while request := self._next():
            tray = self._find()
            if tray is not None:
                notice = request.notice
                request.taken = tray.show(notice) if notice else tray.shows_messages()
            request.answered.set()

    def _next(self) -> _Request | None:
        with self._lock:
            return self._waiting.pop(0) if self._waiting else None
