"""Case move: a small dialog that asks for the day of what happened, and for more about it."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from subtrack.domain.case_event import CaseState
from subtrack.domain.dates import ONE_DAY
from subtrack.ui.cases.answers import word_of
from subtrack.ui.dialogs.dialog import Dialog
from subtrack.ui.file_dialogs import FileDialogs
from subtrack.ui.look import Space
from subtrack.ui.speech import say
from subtrack.ui.widgets.buttons import Button
from subtrack.ui.widgets.complaint import Complaint
from subtrack.ui.widgets.day_field import DayField
from subtrack.ui.widgets.text import ElidedLabel, Label
from subtrack.ui.widgets.text_field import NoteField
from subtrack.ui.workspace import Workspace

_WIDTH = 440


@dataclass(frozen=True, slots=True, kw_only=True)
class Moved:
    """What was typed: the day, the first day not owed, and what is to be noted and kept."""

    day: date
    ends: date | None = None
    reference: str | None = None
    note: str | None = None
    files: tuple[Path, ...] = ()


class CaseMoveDialog(Dialog):
    """Asks; what was typed stays until it was taken.

    Signals:
        given: what was typed, once it can be read.
    """

    given = Signal(object)

    def __init__(self, workspace: Workspace, parent: QWidget, name: str, state: CaseState) -> None:
        """Ask about a state of the cancellation of `name`."""
        super().__init__(parent)
        look, speech = workspace.look, workspace.speech
        self._look = look
        self._state = state
        self._paths: tuple[Path, ...] = ()
        self._dialogs = FileDialogs(workspace.kept, self)
        self.setWindowTitle(word_of(state))
        self.setMinimumWidth(look.wide(_WIDTH))
        self.day = DayField(look, speech, say("Day"))
        self.day.show_day(speech.today())
        self.ends = DayField(look, speech, say("Last day"), nothing=say("not named"))
        self.reference = QLineEdit()
        self.reference.setAccessibleName(say("Reference"))
        self.note = NoteField(look, say("Note"), 3)
        self.complaint = Complaint(look, self.day.field)
        self.files = ElidedLabel(look, say("none yet"), "body", "text2")
        self.add_files = Button(look, say("Add a file\u2026"), icon="plus", kind="small")
        self.add_files.clicked.connect(self._ask_for_file)
        self.do = Button(look, say("Enter it"), kind="primary")
        self.do.setDefault(True)
        self.do.clicked.connect(self._confirm)
        self.day.edited.connect(self._check)
        self.ends.edited.connect(self._check)
        self._lay_out(name)

    def refuse(self, sentence: str) -> None:
        """Say why it was not taken; all that was typed stays."""
        self.complaint.say(sentence)
        self.do.setEnabled(True)

    def take_file(self, path: Path) -> None:
        """Keep a file with the entry."""
        self._paths = (*dict.fromkeys((*self._paths, path)),)
        self.files.setText(", ".join(one.name for one in self._paths))

    def _lay_out(self, name: str) -> None:
        look = self._look
        discard = Button(look, say("Discard"))
        discard.setAutoDefault(False)
        discard.clicked.connect(self.reject)
        column = QVBoxLayout(self)
        column.setContentsMargins(Space.SECTION, Space.GROUP, Space.SECTION, Space.LARGE)
        column.setSpacing(Space.SMALL)
        column.addWidget(Label(look, f"{name}: {self.windowTitle()}", "lead", wraps=True))
        self._add(column, say("Day"), self.day)
        column.addWidget(self.complaint)
        if self._state is CaseState.CONFIRMED:
            words = say("The last day that they name; where they name none, it is reckoned.")
            self._add(column, say("Last day of the contract"), self.ends)
            column.addWidget(Label(look, words, "small", "text2", wraps=True))
        self._add(column, say("Reference or number (optional)"), self.reference)
        self._add(column, say("Note (optional)"), self.note)
        row = QHBoxLayout()
        row.setSpacing(Space.SMALL)
        row.addWidget(Label(look, say("Evidence"), "body", "text2"))
        row.addWidget(self.files, 1)
        row.addWidget(self.add_files)
        column.addLayout(row)
        column.addSpacing(Space.SMALL)
        buttons = QHBoxLayout()
        buttons.addStretch(1)
        buttons.addWidget(discard)
        buttons.addWidget(self.do)
        column.addLayout(buttons)

    def _add(self, column: QVBoxLayout, word: str, field: QWidget) -> None:
        label = Label(self._look, word, "body", "text2", wraps=True)
        inner = field.field if isinstance(field, DayField) else field
        inner.setFont(self._look.font("body"))
        label.setBuddy(inner)
        column.addWidget(label)
        column.addWidget(field)

    def _check(self) -> None:
        problem = self.day.problem() or self.ends.problem()
        self.complaint.say(problem)
        self.do.setEnabled(not problem and self.day.day() is not None)

    def _ask_for_file(self) -> None:
        self._dialogs.open(say("Keep a file as evidence"), say("All files (*)"), self.take_file)

    def _confirm(self) -> None:
        day, last = self.day.day(), self.ends.day()
        if day is None:
            return
        self.do.setEnabled(False)
        self.given.emit(
            Moved(
                day=day,
                ends=last + ONE_DAY if last else None,
                reference=self.reference.text().strip() or None,
                note=self.note.value(),
                files=self._paths,
            )
        )
