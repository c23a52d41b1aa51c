"""Complaint: one sentence below a field that says what was typed and what would do."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QWidget

from subtrack.ui.look import Look, Space
from subtrack.ui.widgets.icon import Icon
from subtrack.ui.widgets.text import StrongLine

_ICON = 14


class Complaint(QWidget):
    """A line in the urgent tone below a field; it takes no room while there is nothing to say."""

    def __init__(self, look: Look, field: QWidget) -> None:
        """Stand below a field."""
        super().__init__()
        self._field = field
        self._text = StrongLine(look)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(Space.TINY + 2)
        row.addWidget(Icon(look, "warning", "urgent", _ICON), 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(self._text, 1)
        self.hide()

    def say(self, sentence: str) -> None:
        """Complain, or with an empty sentence be content."""
        self._text.set_parts([(sentence, "small", "urgent")])
        self.setVisible(bool(sentence))
        self._field.setProperty("complaint", "true" if sentence else "false")
        self._field.setAccessibleDescription(sentence)
        self._field.style().unpolish(self._field)
        self._field.style().polish(self._field)

    def text(self) -> str:
        """Give the sentence; empty while content."""
        return self._text.text()
