"""Facts: labels on the left, what is known on the right, a copy button where one copies."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QGridLayout, QWidget

from subtrack.ui.look import Look, Space
from subtrack.ui.speech import say
from subtrack.ui.widgets.buttons import IconButton
from subtrack.ui.widgets.text import Label, StrongLine, set_tip, wrapping

_LEVEL = 4
"""Room above and below a text that stands level with a button."""
LABELS = 96
"""Width of the labels' column, in logical pixels."""


class Facts(QWidget):
    """Rows of a label and a value; values wrap and can be selected."""

    def __init__(self, look: Look, labels: int = LABELS) -> None:
        """Be empty."""
        super().__init__()
        self._look = look
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(Space.SMALL)
        self._grid.setVerticalSpacing(Space.TINY)
        self._grid.setColumnMinimumWidth(0, look.wide(labels))
        self._grid.setColumnStretch(1, 1)

    def add(
        self, name: str, value: str, *, tip: str = "", tone: str = "text", copies: bool = False
    ) -> QWidget:
        """Add a row; `copies` puts a button at its end that copies the value."""
        row = self._grid.rowCount()
        label = Label(self._look, name, "body", "text2", wraps=True)
        shown = self._value(value, tone, copies=copies)
        set_tip(shown, tip)
        top = Qt.AlignmentFlag.AlignTop
        self._grid.addWidget(label, row, 0, top)
        self._grid.addWidget(shown, row, 1, 1, 1 if copies else 2, top)
        if copies:
            label.setContentsMargins(0, _LEVEL, 0, _LEVEL)
            self._grid.addWidget(copy_button(self._look, value, name), row, 2, top)
        return shown

    def _value(self, value: str, tone: str, *, copies: bool) -> QWidget:
        """Show a value; what is copied is mostly one long word, such as an address."""
        if not copies:
            return wrapping(self._look, value, tone=tone)
        shown = StrongLine(self._look, [(value, "body", tone)])
        shown.setContentsMargins(0, _LEVEL, 0, _LEVEL)
        return shown

    def add_label(self, name: str) -> Label:
        """Add a row whose value comes later and may change."""
        shown = Label(self._look, wraps=True)
        shown.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._add_later(name, shown)
        return shown

    def add_line(self, name: str) -> StrongLine:
        """Add a row whose value comes later and may be one long word, such as a path."""
        shown = StrongLine(self._look)
        self._add_later(name, shown)
        return shown

    def _add_later(self, name: str, shown: QWidget) -> None:
        row, top = self._grid.rowCount(), Qt.AlignmentFlag.AlignTop
        self._grid.addWidget(Label(self._look, name, "body", "text2", wraps=True), row, 0, top)
        self._grid.addWidget(shown, row, 1, 1, 2)

    def add_widget(self, name: str, widget: QWidget) -> None:
        """Add a row whose value is a widget, such as a link."""
        row, middle = self._grid.rowCount(), Qt.AlignmentFlag.AlignVCenter
        self._grid.addWidget(Label(self._look, name, "body", "text2", wraps=True), row, 0, middle)
        self._grid.addWidget(widget, row, 1, 1, 2, Qt.AlignmentFlag.AlignLeft | middle)


def copy_button(look: Look, text: str, name: str) -> IconButton:
    """Give a button that copies a text; `name` says what it is."""
    button = IconButton(look, "copy", say("Copy: {name}").format(name=name), size=14)
    button.clicked.connect(lambda: QGuiApplication.clipboard().setText(text))
    return button
