"""Record import: what a record file says, shown before it is kept beside all others."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtWidgets import QVBoxLayout, QWidget

from subtrack.domain.errors import KnownError
from subtrack.domain.own_records import RecordChange
from subtrack.services.record_import import Incoming
from subtrack.services.wording import begun
from subtrack.ui.dialogs.dialog import Dialog
from subtrack.ui.file_dialogs import FileDialogs
from subtrack.ui.look import Space
from subtrack.ui.records.difference_list import DifferenceList
from subtrack.ui.speech import say
from subtrack.ui.widgets.buttons import Button, at_the_right
from subtrack.ui.widgets.news import News
from subtrack.ui.widgets.scrolling import ScrollColumn
from subtrack.ui.widgets.text import StrongLine
from subtrack.ui.workspace import Workspace

_WIDTH = 600
_HEIGHT = 560
_MOST_FAULTS = 12


class RecordImportDialog(Dialog):
    """Asks for a file, shows where it differs from the shipped record, then takes it in."""

    def __init__(self, workspace: Workspace, parent: QWidget) -> None:
        """Ask for nothing yet."""
        super().__init__(parent)
        self._workspace = workspace
        self._incoming: Incoming | None = None
        self._files = FileDialogs(workspace.kept, self)
        look = workspace.look
        self.setWindowTitle(say("Import a record"))
        self.resize(look.wide(_WIDTH), _HEIGHT)
        self.told = StrongLine(look)
        self.news = News(look)
        self.differences = DifferenceList(look)
        self.close_button = Button(look, say("Close"))
        self.choose = Button(look, say("Choose a file…"), kind="primary")
        self.take_in = Button(look, say("Import"), kind="primary")
        self._lay_out()
        self.take_in.hide()
        self._say(
            say(
                "Choose a provider record in a file. It is checked, and kept beside the others: it "
                "never takes the place of one that comes with the program."
            )
        )
        self.close_button.clicked.connect(self.reject)
        self.choose.clicked.connect(self._ask)
        self.take_in.clicked.connect(self._take_in)
        self.choose.setFocus()

    def open_file(self, path: Path) -> None:
        """Look into a file; nothing of it is taken in."""
        records = self._workspace.services.record_import
        self._workspace.tasks.run(lambda: records.look_into(path), self._show, self._fail)

    def _ask(self) -> None:
        self._files.open(say("Import a record"), say("Provider record (*.toml)"), self.open_file)

    def _show(self, found: Incoming) -> None:
        self._incoming = found
        self._step_back(found)
        self.take_in.setVisible(not found.faults and not found.is_kept)
        self.differences.setVisible(bool(found.beside) and not found.faults)
        if found.faults:
            self._show_faults(found)
            return
        self.news.tell("", "text2")
        self._say(self._words(found))
        theirs, ours = say("This file"), say("Comes with the program")
        self.differences.show_pairs(found.differences, theirs, ours)
        if not found.is_kept:
            self.take_in.setFocus()

    def _step_back(self, found: Incoming) -> None:
        """Let the deed be the one button that stands out, where there is one."""
        waits = not found.faults and not found.is_kept
        self.choose.set_text(say("Choose another file…"))
        self.choose.set_kind("plain" if waits else "primary")

    def _words(self, found: Incoming) -> str:
        if found.is_kept:
            return say("{name} from this file is kept already.").format(name=found.name)
        if found.beside:
            words = say(
                "{name} comes with the program. The record of this file would lie beside it; who "
                "wrote it is not known."
            )
            return words.format(name=found.name)
        words = say("{name} would be added. Who wrote this record is not known.")
        return words.format(name=found.name)

    def _show_faults(self, found: Incoming) -> None:
        wording, lines = self._workspace.speech.wording, []
        for fault in found.faults[:_MOST_FAULTS]:
            said = wording.fault(fault)
            lines.append(f"{fault.place}: {said}" if fault.place else begun(said))
        if more := len(found.faults[_MOST_FAULTS:]):
            lines.append(say("{count} more", more).format(count=more))
        self._say("\n".join(lines))
        words = say("{file} is not taken in.").format(file=found.path.name)
        self.news.tell(words, "urgent")

    def _take_in(self) -> None:
        found, services = self._incoming, self._workspace.services
        if found is not None:
            words = say("{name} taken in from a file").format(name=found.name)
            self._workspace.undo.do(
                lambda: services.record_import.take_in(found),
                services.own_records.undo,
                lambda _done: words,
                self._done,
                self._fail,
            )

    def _done(self, change: RecordChange) -> None:
        self.accept()
        self._workspace.doors.show_provider(change.slug)

    def _fail(self, error: KnownError) -> None:
        self.news.tell(self._workspace.speech.wording.error(error), "urgent")

    def _say(self, words: str) -> None:
        self.told.set_parts([(words, "body", "text2")])

    def _lay_out(self) -> None:
        scroll = ScrollColumn(say("What the file says"))
        scroll.column.setSpacing(Space.MEDIUM)
        scroll.column.addWidget(self.news)
        scroll.column.addWidget(self.told)
        scroll.column.addWidget(self.differences)
        scroll.column.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(Space.SECTION, Space.SECTION, Space.SECTION, Space.LARGE)
        column.setSpacing(Space.MEDIUM)
        column.addWidget(scroll, 1)
        column.addLayout(at_the_right(self.close_button, self.choose, self.take_in))
