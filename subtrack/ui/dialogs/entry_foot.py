"""Entry foot: the buttons of a form, why it waits, and the question before leaving."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from subtrack.ui.look import Look, Space
from subtrack.ui.speech import say
from subtrack.ui.widgets.ask_bar import AskBar
from subtrack.ui.widgets.buttons import Button
from subtrack.ui.widgets.complaint import Complaint
from subtrack.ui.widgets.text import Label


class Foot(QWidget):
    """What stands below a form.

    Signals:
        wanted: the person wants it done.
        left: the person leaves, and knows what is lost.
        stayed: the person goes on after all.
    """

    wanted = Signal()
    left = Signal()
    stayed = Signal()

    def __init__(self, look: Look, deed: str, *aside: Button) -> None:
        """Offer a deed; `aside` are links that stand at the left."""
        super().__init__()
        self.deed = Button(look, deed, kind="primary")
        self.deed.setDefault(True)
        self.deed.clicked.connect(self.wanted)
        self._leave = Button(look, say("Close"))
        self._leave.setAutoDefault(False)
        self._leave.clicked.connect(self.left)
        self._reason = Label(look, "", "small", "text2", wraps=True)
        self.failure = Complaint(look, self._reason)
        self._bar = AskBar(
            look, say("Discard what you typed?"), say("Go on editing"), say("Discard")
        )
        self._bar.went.connect(self.left)
        self._bar.stayed.connect(self._stay)
        self._lay_out(aside)
        self.ready("")

    def ready(self, reason: str) -> None:
        """Let it be done, or say why it cannot be done yet."""
        self.deed.setEnabled(not reason)
        self.deed.setAccessibleDescription(reason)
        self._reason.setText(reason)

    def reason(self) -> str:
        """Give why it cannot be done yet; empty where it can."""
        return self._reason.text()

    def typed(self, changed: bool) -> None:  # noqa: FBT001 - a state
        """Say what leaving means."""
        self._leave.set_text(say("Discard") if changed else say("Close"))

    def ask(self) -> None:
        """Ask before what was typed is lost."""
        self._buttons.hide()
        self._bar.ask()

    def is_asking(self) -> bool:
        """Whether the question is shown."""
        return self._bar.isVisible()

    def _stay(self) -> None:
        self._buttons.show()
        self.stayed.emit()

    def _lay_out(self, aside: tuple[Button, ...]) -> None:
        self._buttons = QWidget()
        row = QHBoxLayout(self._buttons)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(Space.SMALL)
        for widget in aside:
            row.addWidget(widget)
        self._reason.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        row.addWidget(self._reason, 1)
        row.addSpacing(Space.TINY)
        row.addWidget(self._leave)
        row.addWidget(self.deed)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.SMALL)
        for part in (self.failure, self._buttons, self._bar):
            column.addWidget(part)
