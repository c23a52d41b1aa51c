"""Section: a head, and what stands below it."""

from __future__ import annotations

from PySide6.QtWidgets import QVBoxLayout, QWidget

from subtrack.ui.look import Look, Space
from subtrack.ui.widgets.text import Label


class Section(QWidget):
    """A head, and what stands below it."""

    def __init__(self, look: Look, head: str, *widgets: QWidget) -> None:
        """Put widgets under a head."""
        super().__init__()
        self.look = look
        self.head = head
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(0, 0, 0, 0)
        self.column.setSpacing(Space.TINY + 2)
        self.column.addWidget(Label(look, head, "strong", wraps=True))
        for widget in widgets:
            self.column.addWidget(widget)
