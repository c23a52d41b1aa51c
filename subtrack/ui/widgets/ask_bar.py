"""Ask bar: a question inside a window, with two answers; no dialog on a dialog."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout

from subtrack.ui.look import Look, Space
from subtrack.ui.widgets.buttons import Button
from subtrack.ui.widgets.panels import Panel
from subtrack.ui.widgets.text import Label


class AskBar(Panel):
    """A question; Esc gives the answer that changes nothing.

    Signals:
        stayed: nothing is to change.
        went: what was asked for is to be done.
    """

    stayed = Signal()
    went = Signal()

    def __init__(self, look: Look, question: str, stay: str, go: str) -> None:
        """Be hidden until it is asked."""
        super().__init__(look, "soon_soft")
        self._question = Label(look, question, wraps=True)
        self._stay = Button(look, stay)
        self._stay.clicked.connect(self._stayed)
        self._go = Button(look, go)
        self._go.clicked.connect(self.went)
        for button in (self._stay, self._go):
            button.setAccessibleDescription(question)
        row = QHBoxLayout(self)
        row.setContentsMargins(Space.LARGE, Space.SMALL, Space.SMALL, Space.SMALL)
        row.setSpacing(Space.SMALL)
        row.addWidget(self._question, 1)
        row.addWidget(self._stay)
        row.addWidget(self._go)
        self.hide()

    def ask(self) -> None:
        """Show the question."""
        self.show()
        self._stay.setFocus()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Stay with Esc."""
        if event.key() == Qt.Key.Key_Escape:
            self._stayed()
        else:
            super().keyPressEvent(event)

    def _stayed(self) -> None:
        self.hide()
        self.stayed.emit()
