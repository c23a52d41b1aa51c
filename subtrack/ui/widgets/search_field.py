"""Search field: a line with a glass in front, emptied by Esc."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAction, QKeyEvent
from PySide6.QtWidgets import QLineEdit

from subtrack.ui.look import Look
from subtrack.ui.speech import say
from subtrack.ui.widgets.text import plain_tip

_ICON = 16


class SearchField(QLineEdit):
    """A field that filters what is below it.

    Signals:
        down: the arrow down, or Return: the person wants to go on among what was found.
        left: Esc in an empty field.
    """

    down = Signal()
    left = Signal()

    def __init__(self, look: Look, hint: str, name: str) -> None:
        """Show a hint while it is empty; `name` is told to readers."""
        super().__init__()
        self._look = look
        self._glass = QAction(self)
        self._glass.setText(name)
        self._glass.setToolTip(plain_tip(name))
        self.addAction(self._glass, QLineEdit.ActionPosition.LeadingPosition)
        self.setPlaceholderText(hint)
        self.setAccessibleName(name)
        self._cross = QAction(self)
        self._cross.setText(say("Empty the field"))
        self._cross.setToolTip(plain_tip(say("Empty the field")))
        self._cross.triggered.connect(self.clear)
        self.addAction(self._cross, QLineEdit.ActionPosition.TrailingPosition)
        self._cross.setVisible(False)
        self.textChanged.connect(lambda text: self._cross.setVisible(bool(text)))
        self.setMaxLength(400)
        self._follow()
        look.changed.connect(self._follow)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go down, or empty the field."""
        if event.key() in {Qt.Key.Key_Down, Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self.down.emit()
        elif event.key() == Qt.Key.Key_Escape and self.text():
            self.clear()
        elif event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            super().keyPressEvent(event)

    def _follow(self) -> None:
        self.setFont(self._look.font("body"))
        tone = self._look.tones.text2
        self._glass.setIcon(self._look.icons.icon("search", tone, _ICON))
        self._cross.setIcon(self._look.icons.icon("close", tone, _ICON))
