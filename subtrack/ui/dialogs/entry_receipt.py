"""Entry receipt: a line from a receipt or a bank statement, from which the form is filled."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout

from subtrack.ui.look import Space
from subtrack.ui.newest import Newest
from subtrack.ui.quick_choices import QuickChoices, Settled
from subtrack.ui.quick_words import Sureness, told
from subtrack.ui.speech import say
from subtrack.ui.widgets.buttons import Button, IconButton
from subtrack.ui.widgets.panels import Panel
from subtrack.ui.widgets.text import Label
from subtrack.ui.widgets.text_field import TextField
from subtrack.ui.widgets.told_parts import ToldParts
from subtrack.ui.workspace import Workspace

_WAIT_MS = 120


class ReceiptLine(Panel):
    """A line that is understood as it is pasted; what it says goes into the form on request.

    Attributes:
        newest: the question what the line means.

    Signals:
        taken: what was understood is to go into the form.
        closed: the line is not wanted any more.
    """

    taken = Signal(object)
    closed = Signal()

    def __init__(self, workspace: Workspace) -> None:
        """Be hidden, with nothing pasted."""
        super().__init__(workspace.look, "sunken")
        self._workspace = workspace
        self._settled: Settled | None = None
        self._is_wanted = False
        look = workspace.look
        self.line = TextField(say("Line of a receipt"), say("12.11. NETFLIX.COM 13,99 EUR"))
        self.line.textChanged.connect(self._edit)
        self._parts = ToldParts(look)
        self._said = Label(look, "", "small", "text2", wraps=True)
        self._take = Button(look, say("Fill in"))
        self._take.setAutoDefault(False)
        self._take.clicked.connect(self.fill_in)
        self._close = IconButton(look, "close", say("Close the line"))
        self._close.clicked.connect(self.close_line)
        self.newest = Newest(workspace.tasks, self._question, _WAIT_MS, self)
        self.newest.answered.connect(self._show)
        self._lay_out()
        self.close_line()

    def open_line(self) -> None:
        """Wait for a line."""
        self.show()
        self.line.setFocus()

    def close_line(self) -> None:
        """Go, and forget the line."""
        self.line.clear()
        self._show(None)
        self.hide()
        self.closed.emit()

    def tell(self, filled: int) -> None:
        """Say how many fields were filled in."""
        said = say("{count} field(s) filled in; what you had typed stays.", filled)
        self._said.setText(said.format(count=self._workspace.speech.number(filled)))
        self._said.show()
        self.setAccessibleDescription(self._said.text())

    def _lay_out(self) -> None:
        row = QHBoxLayout()
        row.setSpacing(Space.SMALL)
        row.addWidget(self.line, 1)
        row.addWidget(self._take)
        row.addWidget(self._close)
        column = QVBoxLayout(self)
        column.setContentsMargins(Space.MEDIUM, Space.SMALL, Space.SMALL, Space.SMALL)
        column.setSpacing(Space.SMALL)
        column.addLayout(row)
        column.addWidget(self._parts)
        column.addWidget(self._said)

    def _edit(self) -> None:
        self._said.hide()
        self.newest.ask()

    def _question(self) -> Callable[[], Settled | None]:
        text, services = self.line.text(), self._workspace.services
        if not text.strip():
            return lambda: None
        return lambda: QuickChoices().settled(
            text, services.quick_entry.read(text, services.today())
        )

    def _show(self, settled: Settled | None) -> None:
        self._settled = settled
        parts = told(settled, self._workspace.speech) if settled else ()
        self._parts.show_parts([one for one in parts if one.sureness is not Sureness.MISSING])
        self._parts.setVisible(bool(self._parts.text()))
        self._take.setEnabled(bool(self._parts.text()))
        if self._is_wanted and settled:
            self.taken.emit(settled)
        self._is_wanted = False

    def fill_in(self) -> None:
        """Let what is understood now go into the form."""
        self._is_wanted = True
        if self.newest.settled:
            self._show(self._settled)
        else:
            self.newest.hurry()
