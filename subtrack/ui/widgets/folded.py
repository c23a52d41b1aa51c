"""Folded: fields behind the few lines that tell what is known."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from subtrack.ui.look import Look, Space
from subtrack.ui.widgets.buttons import IconButton
from subtrack.ui.widgets.panels import Card
from subtrack.ui.widgets.text import StrongLine


class Folded(QWidget):
    """What is known in a few lines, with a pencil that opens the fields behind it.

    Signals:
        opened: the fields are shown now.
    """

    opened = Signal()

    def __init__(self, look: Look, edit: str, fields: QWidget, first: QWidget) -> None:
        """Show the lines; `edit` says what the pencil does, `first` is the field to begin with."""
        super().__init__()
        self._fields = fields
        self._first = first
        self._card = Card(look, focusable=False)
        self._lines = StrongLine(look)
        self.pencil = IconButton(look, "pencil", edit)
        self.pencil.clicked.connect(self._edit)
        row = QHBoxLayout(self._card)
        row.setContentsMargins(Space.MEDIUM, Space.SMALL, Space.SMALL, Space.SMALL)
        row.addWidget(self._lines, 1)
        row.addWidget(self.pencil, 0, Qt.AlignmentFlag.AlignTop)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._card)
        column.addWidget(fields)
        fields.hide()

    def show_lines(self, lines: Sequence[str]) -> None:
        """Show what is known."""
        self._lines.set_parts([("\n".join(lines), "body", "text")])

    def lines(self) -> str:
        """Give what is shown."""
        return self._lines.text()

    def open(self) -> None:
        """Show the fields in the place of the lines."""
        self._card.hide()
        self._fields.show()
        self.opened.emit()

    @property
    def is_open(self) -> bool:
        """Whether the fields are shown."""
        return not self._fields.isHidden()

    def _edit(self) -> None:
        self.open()
        self._first.setFocus()
