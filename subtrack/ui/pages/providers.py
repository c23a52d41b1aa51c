"""Providers: the page of that name."""

from __future__ import annotations

from PySide6.QtWidgets import QVBoxLayout

from subtrack.ui.pages.page import Page
from subtrack.ui.widgets.text import Label
from subtrack.ui.workspace import Workspace


class ProvidersPage(Page):
    """The page."""

    def __init__(self, workspace: Workspace) -> None:
        """Build it."""
        super().__init__(workspace)
        column = QVBoxLayout(self)
        column.addWidget(Label(self.look, "Providers", "title"))
        column.addStretch(1)

    def show_record(self, slug: str) -> None:
        """Open the guide of a record."""

    def show_entry(self, number: int) -> None:
        """Open the guide that applies to a subscription."""

    def refresh(self) -> None:
        """Ask anew."""
