"""Subscriptions: the page of that name."""

from __future__ import annotations

from PySide6.QtWidgets import QVBoxLayout

from subtrack.ui.pages.page import Page
from subtrack.ui.widgets.text import Label
from subtrack.ui.workspace import Workspace


class SubscriptionsPage(Page):
    """The page."""

    def __init__(self, workspace: Workspace) -> None:
        """Build it."""
        super().__init__(workspace)
        column = QVBoxLayout(self)
        column.addWidget(Label(self.look, "Subscriptions", "title"))
        column.addStretch(1)

    def select(self, number: int) -> None:
        """Select a subscription and open its details."""

    def refresh(self) -> None:
        """Ask anew."""
