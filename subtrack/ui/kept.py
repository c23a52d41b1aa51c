"""Kept: the window's settings while it is open, saved at once."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QObject, Signal

from subtrack.domain.settings import OF_THE_VIEW, Settings
from subtrack.ui.tasks import Tasks


class Kept(QObject):
    """The settings in use.

    Signals:
        changed: a setting changed; `settings` holds what is in use now.
        unwritten: what a person chose could not be saved, so that it holds until the window closes.
    """

    changed = Signal()
    unwritten = Signal()

    def __init__(self, settings: Settings, save: Callable[[Settings], bool], tasks: Tasks) -> None:
        """Take what was read, and who saves: false where it could not be written."""
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
        was_chosen = not values.keys() <= OF_THE_VIEW
        self._tasks.run(lambda: self._save(after), self._chosen if was_chosen else self._noted)
        self.changed.emit()

    def _chosen(self, written: bool) -> None:  # noqa: FBT001 - the result of a task
        if not written:
            self.unwritten.emit()

    def _noted(self, _written: object) -> None:
        """Where columns stand and the like is not worth a word, written or not."""
