"""Trash emptying: what lies in the trash goes for good, after one question."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from subtrack.ui.speech import say
from subtrack.ui.workspace import Workspace

if TYPE_CHECKING:
    from subtrack.services.trash import AtStake


class TrashEmptying:
    """Asks, and deletes what was shown and nothing else."""

    def __init__(self, workspace: Workspace, parent: QWidget) -> None:
        """Remember who does it, and over what to ask."""
        self._workspace = workspace
        self._parent = parent

    def ask(self, numbers: Sequence[str]) -> None:
        """Ask whether these entries of the trash are to go."""
        trash = self._workspace.services.trash
        self._look(lambda: trash.at_stake(numbers))

    def ask_for_all(self) -> None:
        """Ask whether all that lies in the trash is to go."""
        self._look(self._workspace.services.trash.at_stake)

    def _look(self, at: Callable[[], AtStake]) -> None:
        self._workspace.tasks.run(at, self._open, self._workspace.undo.failed.emit)

    def _open(self, stake: AtStake) -> None:
        if not stake.entries:
            self._workspace.undo.changed.emit()  # another process was quicker
            return
        from subtrack.ui.dialogs.deleting import DeletingDialog  # noqa: PLC0415 - when wanted

        dialog = DeletingDialog(self._workspace, self._parent.window(), stake)
        dialog.accepted.connect(partial(self._delete, stake))
        dialog.open()

    def _delete(self, stake: AtStake) -> None:
        workspace = self._workspace
        trash = workspace.services.trash
        workspace.tasks.run(
            lambda: trash.delete(stake.entries),
            partial(self._tell, stake),
            workspace.undo.failed.emit,
        )

    def _tell(self, stake: AtStake, _backup: Path | None) -> None:
        undo, count = self._workspace.undo, len(stake.entries)
        words = say("{count} subscription(s) deleted for good", count)
        undo.changed.emit()
        undo.told.emit(words.format(count=self._workspace.speech.number(count)))
