"""Quick add: the one line in which a subscription is written as one would say it."""

from __future__ import annotations

from PySide6.QtCore import QTimer
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QVBoxLayout, QWidget

from subtrack.services.drafts import Draft
from subtrack.ui.dialogs.dialog import Dialog
from subtrack.ui.dialogs.entry_foot import Foot
from subtrack.ui.look import Space
from subtrack.ui.speech import say
from subtrack.ui.widgets.buttons import Button
from subtrack.ui.widgets.quick_field import QuickField
from subtrack.ui.widgets.text import set_tip
from subtrack.ui.workspace import Workspace

_WIDTH = 660
_HEIGHT = 380
_MARGIN = 24


class QuickAddDialog(Dialog):
    """The dialog around the line."""

    def __init__(self, workspace: Workspace, parent: QWidget, *, text: str = "") -> None:
        """Begin with a text."""
        super().__init__(parent)
        self._workspace = workspace
        self.setWindowTitle(say("Quick add"))
        self.resize(_WIDTH, _HEIGHT)
        self._highest = max(parent.height() - _MARGIN, _HEIGHT)
        self._fitting = QTimer(self)
        self._fitting.setSingleShot(True)
        self._fitting.timeout.connect(self._fit)
        self.quick = QuickField(workspace)
        self._more = Button(workspace.look, say("More in the form"), kind="link")
        self._more.setAutoDefault(False)
        keys = QKeySequence("Ctrl+Return").toString(QKeySequence.SequenceFormat.NativeText)
        set_tip(self._more, keys)
        self.foot = Foot(workspace.look, say("Add"), self._more)
        self._lay_out()
        self._connect()
        self.quick.line.setText(text)
        self.quick.line.setFocus()

    def reject(self) -> None:
        """Leave, after a question where something would be lost."""
        if self.quick.line.text().strip():
            self.foot.ask()
        else:
            self._leave()

    def _lay_out(self) -> None:
        self._column = column = QVBoxLayout(self)
        column.setContentsMargins(Space.SECTION, Space.SECTION, Space.SECTION, Space.LARGE)
        column.setSpacing(Space.LARGE)
        column.addWidget(self.quick)
        column.addStretch(1)
        column.addWidget(self.foot)

    def _connect(self) -> None:
        self.quick.judged.connect(self._judge)
        self.quick.added.connect(self.accept)
        self.quick.form_wanted.connect(self._go_on_in_form)
        self._more.clicked.connect(self.quick.go_on_in_form)
        self.foot.wanted.connect(self.quick.add)
        self.foot.left.connect(self._leave)
        self.foot.stayed.connect(self.quick.line.setFocus)

    def _judge(self, reason: str) -> None:
        self.foot.ready(reason)
        self.foot.typed(bool(self.quick.line.text().strip()))
        self._fitting.start()  # once what is new has its size

    def _fit(self) -> None:
        """Grow with what is told, and shrink again with it."""
        wanted = self._column.totalHeightForWidth(self.width())
        self.resize(self.width(), min(max(wanted, _HEIGHT), self._highest))

    def _go_on_in_form(self, draft: Draft) -> None:
        self._leave()
        self._workspace.doors.add(draft=draft)

    def _leave(self) -> None:
        super().reject()
