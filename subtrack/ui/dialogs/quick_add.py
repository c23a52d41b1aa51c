"""Quick add: one line in which a subscription is written as one would say it."""

from __future__ import annotations

from PySide6.QtWidgets import QDialog, QWidget

from subtrack.ui.workspace import Workspace


class QuickAddDialog(QDialog):
    """The dialog."""

    def __init__(self, workspace: Workspace, parent: QWidget, *, text: str = "") -> None:
        """Build it."""
        super().__init__(parent)
        self._workspace = workspace
        self._text = text
