"""Page: what all pages have in common: they ask anew when something changed and they are seen."""

from __future__ import annotations

from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QWidget

from subtrack.ui.widgets.tab_order import move_focus
from subtrack.ui.workspace import Workspace


class Page(QWidget):
    """A page of the window; subclasses fill `refresh`."""

    def __init__(self, workspace: Workspace) -> None:
        """Take what pages are built with; nothing is asked before the page is seen."""
        super().__init__()
        self.workspace = workspace
        self.look = workspace.look
        self.speech = workspace.speech
        self._stale = True
        workspace.undo.changed.connect(self.renew)

    def refresh(self) -> None:
        """Ask the services anew and show what they give."""
        raise NotImplementedError

    def focus_filter(self) -> None:
        """Put the cursor into the page's filter, if it has one."""

    def focus_first(self) -> None:
        """Put the focus on what one came for, after the page was turned to by key."""
        move_focus(self, 1)

    def renew(self) -> None:
        """Ask anew: now where the page is seen, else when it is."""
        self._stale = True
        if self.isVisible():
            self._ask()

    def showEvent(self, event: QShowEvent) -> None:
        """Ask anew if something changed while the page was hidden."""
        super().showEvent(event)
        if self._stale:
            self._ask()

    def _ask(self) -> None:
        self._stale = False
        self.refresh()
