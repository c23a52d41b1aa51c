"""Importing: modules of the window are imported one at a time, on its own thread.

PySide makes a class of Qt when it is first named, and two threads that name one at the same time
bring the process down (seen with 6.11). So no thread beside the window may import what names one.
"""

from __future__ import annotations

from collections.abc import Iterable
from importlib import import_module

from PySide6.QtCore import QObject, QTimer, Signal


class Importing(QObject):
    """Imports modules by name, and lets the window work between one and the next.

    `module:Name` is one name of a module; to name a large class of Qt is work of its own.

    Signals:
        done: all are there.
    """

    done = Signal()

    def __init__(self, names: Iterable[str], parent: QObject) -> None:
        """Begin once the window has nothing else to do."""
        super().__init__(parent)
        self._names = iter(names)
        self._timer = QTimer(self)
        # None at all would come twice before what else waits.
        self._timer.setInterval(1)
        self._timer.timeout.connect(self._import_next)
        self._timer.start()

    def _import_next(self) -> None:
        name = next(self._names, None)
        if name is None:
            self._timer.stop()
            self.done.emit()
        else:
            module, _, inner = name.partition(":")
            found = import_module(module)
            if inner:
                getattr(found, inner)
