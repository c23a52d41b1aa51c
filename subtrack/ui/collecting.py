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
        """Take collecting over from Python for as long as the process runs."""
        super().__init__(parent)
        gc.disable()
        self._timer = QTimer(self)
        self._timer.setInterval(_EVERY_MS)
        self._timer.timeout.connect(self._collect)
        self._timer.start()

    def _collect(self) -> None:
        young, _, old = gc.get_count()
        if young > _ENOUGH:
            gc.collect(2 if old > _OLD_ENOUGH else 1)
