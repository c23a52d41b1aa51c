"""Letter: the letter of a subscription, with the page as it will be printed."""

from __future__ import annotations

from PySide6.QtWidgets import QDialog, QWidget

from subtrack.ui.workspace import Workspace


class LetterDialog(QDialog):
    """The dialog."""

    def __init__(self, workspace: Workspace, number: int, parent: QWidget) -> None:
        """Build it."""
        super().__init__(parent)
        self._workspace = workspace
        self._number = number
