"""Line: a small dialog that asks for one line of text."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QCompleter, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from subtrack.ui.dialogs.dialog import Dialog
from subtrack.ui.look import Look, Space
from subtrack.ui.speech import say
from subtrack.ui.widgets.buttons import Button
from subtrack.ui.widgets.complaint import Complaint
from subtrack.ui.widgets.text import Label

_WIDTH = 380


class LineDialog(Dialog):
    """Asks for a line; `check` gives a complaint about what was typed, or an empty text.

    Signals:
        given: the line, once it was confirmed and nothing is to complain about.
    """

    given = Signal(str)

    def __init__(
        self,
        look: Look,
        parent: QWidget,
        title: str,
        label: str,
        action: str,
        offered: Sequence[str] = (),
        check: Callable[[str], str] = lambda _text: "",
    ) -> None:
        """Ask; `offered` completes what is typed, `action` is the word on the button."""
        super().__init__(parent)
        self._check = check
        self.setWindowTitle(title)
        self.setMinimumWidth(_WIDTH)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.field = QLineEdit()
        self.field.setAccessibleName(label)
        completer = QCompleter(list(offered), self)
        completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        self.field.setCompleter(completer)
        self._complaint = Complaint(look, self.field)
        self._do = Button(look, action, kind="primary")
        self._do.setDefault(True)
        self._do.setEnabled(False)
        self._do.clicked.connect(self._confirm)
        self.field.textChanged.connect(self._look_at)
        self._lay_out(look, label)

    def _lay_out(self, look: Look, label: str) -> None:
        discard = Button(look, say("Discard"))
        discard.setAutoDefault(False)
        discard.clicked.connect(self.reject)
        name = Label(look, label, "body", "text2", wraps=True)
        name.setBuddy(self.field)
        column = QVBoxLayout(self)
        column.setContentsMargins(Space.SECTION, Space.GROUP, Space.SECTION, Space.LARGE)
        column.setSpacing(Space.SMALL)
        column.addWidget(name)
        column.addWidget(self.field)
        column.addWidget(self._complaint)
        column.addSpacing(Space.SMALL)
        row = QHBoxLayout()
        row.addStretch(1)
        row.addWidget(discard)
        row.addWidget(self._do)
        column.addLayout(row)

    def _look_at(self, text: str) -> None:
        complaint = self._check(text) if text.strip() else ""
        self._complaint.say(complaint)
        self._do.setEnabled(bool(text.strip()) and not complaint)

    def _confirm(self) -> None:
        text = self.field.text().strip()
        self.accept()
        self.given.emit(text)
