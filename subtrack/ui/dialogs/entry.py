"""Entry: the form of a subscription."""

from __future__ import annotations

from PySide6.QtWidgets import QDialog, QWidget

from subtrack.ui.workspace import Workspace


class EntryDialog(QDialog):
    """The dialog."""

    def __init__(
        self,
        workspace: Workspace,
        parent: QWidget,
        *,
        slug: str | None = None,
        number: int | None = None,
    ) -> None:
        """Build it."""
        super().__init__(parent)
        self._workspace = workspace
        self._slug = slug
        self._number = number
