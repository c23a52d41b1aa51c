"""Import file: taking entries over from a file."""

from __future__ import annotations

from PySide6.QtWidgets import QDialog, QWidget

from subtrack.ui.workspace import Workspace


class ImportDialog(QDialog):
    """The dialog."""

    def __init__(self, workspace: Workspace, parent: QWidget) -> None:
        """Build it."""
        super().__init__(parent)
        self._workspace = workspace
