"""Kept: the window's settings while it is open, saved at once."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QObject, Signal

from subtrack.domain.settings import Settings
from subtrack.ui.tasks import Lane, Tasks


class Kept(QObject):
    """The settings in use.

    Signals:
        changed: a setting changed; `settings` holds what is in use now.
    """

    changed = Signal()

    def __init__(
        self, settings: Settings, save: Callable[[Settings], object], tasks: Tasks
    ) -> None:
        """Take what was read, and who saves."""
        super().__init__()
        self.settings = settings
        self._save = save
        self._tasks = tasks

    def put(self, **values: Any) -> None:  # noqa: ANN401 - each of its field's type
        """Change settings and save them beside the window."""
        after = self.settings._replace(**values)
        if after == self.settings:
            return
        self.settings = after
        self._tasks.run(lambda: self._save(after), self._saved, lane=Lane.WORLD)
        self.changed.emit()

    def _saved(self, _done: object) -> None:
        """Settings that cannot be written hold until the window closes; nothing else is lost."""
