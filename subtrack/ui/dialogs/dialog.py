"""Dialog: what all dialogs over the window have in common."""

from __future__ import annotations

from PySide6.QtWidgets import QDialog

from subtrack.ui.widgets.tab_order import move_focus


class Dialog(QDialog):
    """A dialog; the tab key goes through it as it is laid out, and scrolls to where it arrives."""

    def focusNextPrevChild(self, following: bool) -> bool:  # noqa: FBT001 - Qt's signature
        """Move the focus to the next stop, or to the one before."""
        return move_focus(self, 1 if following else -1)
