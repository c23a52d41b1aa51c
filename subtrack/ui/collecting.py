"""Collecting: garbage is collected on the window's own thread and nowhere else.

A cycle that holds a widget may become garbage at any time; collected in a thread beside the window,
the widget would be deleted there, which Qt does not survive.
"""

from __future__ import annotations

import gc

from PySide6.QtCore import QObject, QTimer

_EVERY_MS = 5_000
_ENOUGH = 2_000
"""Objects made since the last time that make collecting worth its while."""

_OLD_ENOUGH = 10
"""Smaller collections after which a whole one is due."""


class Collecting(QObject):
    """Collects now and then while the window has nothing else to do."""

    def __init__(self, parent: QObject) -> None:
        """Take collecting over from Python until it is stopped."""
        super().__init__(parent)
        gc.disable()
        self._is_settled = False
        self._timer = QTimer(self)
        self._timer.setInterval(_EVERY_MS)
        self._timer.timeout.connect(self._collect)
        self._timer.start()

    def stop(self) -> None:
        """Give collecting back to Python."""
        self._timer.stop()
        gc.unfreeze()
        gc.enable()

    def _collect(self) -> None:
        if not self._is_settled:
            # What a start made stays as long as the window: nobody need look through it again.
            self._is_settled = True
            gc.freeze()
            return
        young, _, old = gc.get_count()
        if young > _ENOUGH:
            gc.collect(2 if old > _OLD_ENOUGH else 1)
