"""Deleting: asks once before something goes for good."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from subtrack.services.trash import AtStake
from subtrack.ui.dialogs.dialog import Dialog
from subtrack.ui.look import Space
from subtrack.ui.speech import Speech, say
from subtrack.ui.widgets.buttons import Button
from subtrack.ui.widgets.text import Label
from subtrack.ui.workspace import Workspace

_WIDTH = 440
_MOST_NAMED = 8


class DeletingDialog(Dialog):
    """Says what goes and that it cannot be taken back; accepted once the person wants it so."""

    def __init__(self, workspace: Workspace, parent: QWidget, stake: AtStake) -> None:
        """Ask about entries of the trash; the harmless answer has the focus."""
        super().__init__(parent)
        look = workspace.look
        self.setWindowTitle(say("Delete for good"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setMinimumWidth(look.wide(_WIDTH))
        question, *lines = what_goes(stake, workspace.speech)
        self.leave = Button(look, say("Leave it in the trash"))
        self.leave.setDefault(True)
        self.leave.clicked.connect(self.reject)
        self.do = Button(look, say("Delete for good"), icon="trash")
        self.do.setAutoDefault(False)
        self.do.clicked.connect(self.accept)
        column = QVBoxLayout(self)
        column.setContentsMargins(Space.SECTION, Space.GROUP, Space.SECTION, Space.LARGE)
        column.setSpacing(Space.SMALL)
        column.addWidget(Label(look, question, "lead", wraps=True))
        for line in lines:
            column.addWidget(Label(look, line, "body", "text2", wraps=True))
        column.addSpacing(Space.SMALL)
        row = QHBoxLayout()
        row.setSpacing(Space.SMALL)
        row.addStretch(1)
        row.addWidget(self.do)
        row.addWidget(self.leave)
        column.addLayout(row)
        self.leave.setFocus()


def what_goes(stake: AtStake, speech: Speech) -> Sequence[str]:
    """Say what would be deleted, the question first."""
    names = [one.name for one in stake.entries]
    said = [say("Delete {name} for good?").format(name=names[0])]
    if len(names) > 1:
        words = say("Delete {count} subscription(s) for good?", len(names))
        more = say("and {count} more", len(names) - _MOST_NAMED)
        rest = [more.format(count=speech.number(len(names) - _MOST_NAMED))]
        named = names[:_MOST_NAMED] + (rest if len(names) > _MOST_NAMED else [])
        said = [words.format(count=speech.number(len(names))), ", ".join(named)]
    said.append(say("What was noted goes with it: prices, decisions, cancellations, history."))
    if stake.files:
        words = say("{count} file(s) of evidence go, too.", len(stake.files))
        said.append(words.format(count=speech.number(len(stake.files))))
    told = say(
        "This cannot be undone. A backup that is made before has the entries, not the files."
    )
    return [*said, told]
