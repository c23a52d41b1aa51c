"""Minutes: a look at the clock on the wall as each of its minutes begins."""

from __future__ import annotations

import time
from collections.abc import Callable

from PySide6.QtCore import QObject, Qt, QTimer, Signal

_MINUTE_S = 60.0
_LAG_MS = 20
"""Timers may come a little early; a minute must have begun."""


class Minutes(QObject):
    """Tells that a minute began, for what is due at a time of day is due as one begins.

    It never waits longer than a minute, and reads the clock anew each time: a computer that slept,
    a clock that was set and a change of zone or of summer time put it off by a minute at most.

    Signals:
        begun: a minute began.

    Attributes:
        timer: runs until the next minute.
    """

    begun = Signal()

    def __init__(self, parent: QObject, wall: Callable[[], float] = time.time) -> None:
        """Tell nothing yet; `wall` gives the seconds since any full minute."""
        super().__init__(parent)
        self._wall = wall
        self.timer = QTimer(self)
        self.timer.setSingleShot(True)
        self.timer.setTimerType(Qt.TimerType.PreciseTimer)
        self.timer.timeout.connect(self._tell)

    def start(self) -> None:
        """Tell of each minute from now on."""
        self.timer.start(self.left())

    def stop(self) -> None:
        """Tell nothing more."""
        self.timer.stop()

    def left(self) -> int:
        """Give the time until the next minute has begun, ms."""
        return round((_MINUTE_S - self._wall() % _MINUTE_S) * 1000) + _LAG_MS

    def _tell(self) -> None:
        self.start()
        self.begun.emit()
