"""Heads: what stands over groups and sections."""

from __future__ import annotations

from PySide6.QtWidgets import QHBoxLayout, QWidget

from subtrack.ui.look import Look, Space
from subtrack.ui.widgets.panels import Hairline
from subtrack.ui.widgets.text import Label


class GroupHead(QWidget):
    """A word, what it means in days, and a hairline to the edge."""

    def __init__(self, look: Look, word: str, days: str = "") -> None:
        """Show a word and its days."""
        super().__init__()
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(Space.SMALL)
        row.addWidget(Label(look, word, "strong"))
        if days:
            row.addWidget(Label(look, days, "body", "text2"))
        row.addSpacing(Space.TINY)
        row.addWidget(Hairline(look), 1)
