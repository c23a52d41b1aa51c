"""Import file: what a file holds, shown before anything of it is taken in."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QCheckBox, QDialog, QHBoxLayout, QVBoxLayout, QWidget

from subtrack.domain.errors import KnownError, StorageError
from subtrack.domain.subscription import Subscription
from subtrack.services.ports import Change
from subtrack.services.preferences import PreferenceChange
from subtrack.services.transfer import Imported
from subtrack.ui.file_dialogs import FileDialogs
from subtrack.ui.look import Space
from subtrack.ui.speech import say
from subtrack.ui.widgets.buttons import Button
from subtrack.ui.widgets.facts import Facts
from subtrack.ui.widgets.news import News
from subtrack.ui.widgets.text import Label
from subtrack.ui.workspace import Workspace

_WIDTH = 560
_LABELS = 170
_MOST_NAMED = 8


@dataclass(frozen=True, slots=True)
class TakenIn:
    """What an import did, so that it can be taken back; profiles that were added stay."""

    changes: tuple[Change, ...]
    chosen: PreferenceChange | None
    backup: Path | None = None


class ImportDialog(QDialog):
    """Asks for a file, shows what would be added, updated and left, then takes it in."""

    def __init__(self, workspace: Workspace, parent: QWidget) -> None:
        """Ask for nothing yet."""
        super().__init__(parent)
        self._look = workspace.look
        self._speech = workspace.speech
        self._tasks = workspace.tasks
        self._undo = workspace.undo
        self._services = workspace.services
        self._files = FileDialogs(workspace.kept, self)
        self._path: Path | None = None
        self.setWindowTitle(say("Import a file"))
        self._file = Label(self._look, "", "strong", wraps=True)
        self._words = Label(self._look, "", "body", "text2", wraps=True)
        self._column = QVBoxLayout(self)
        self._facts = QVBoxLayout()
        self.update_box = QCheckBox(say("Take over what is newer in the file"))
        self.update_box.setFont(self._look.font("body"))
        self.news = News(self._look)
        self.close_button = Button(self._look, say("Close"))
        self.choose = Button(self._look, say("Choose a file…"), kind="primary")
        self.take_in = Button(self._look, say("Import"), kind="primary")
        self._lay_out()
        self._ask_first()
        self.close_button.clicked.connect(self.reject)
        self.choose.clicked.connect(self._ask)
        self.take_in.clicked.connect(self._take_in)
        self.update_box.toggled.connect(self._look_into)

    def _ask_first(self) -> None:
        self._file.hide()
        self.update_box.hide()
        self.take_in.hide()
        self._words.setText(
            say(
                "Choose a file that was exported from Subtrack. You see what it holds before "
                "anything is taken in, and a copy of your data is made before."
            )
        )

    def _ask(self) -> None:
        self._files.open(say("Import a file"), say("JSON (*.json)"), self.open_file)

    def open_file(self, path: Path) -> None:
        """Look into a file; nothing of it is taken in."""
        self._path = path
        self._file.setText(path.name)
        self._file.show()
        self._look_into()

    def _look_into(self) -> None:
        path, update = self._path, self.update_box.isChecked()
        if path is not None:
            transfer = self._services.transfer
            self._tasks.run(
                lambda: transfer.take_in(path, update=update, dry_run=True),
                self._show,
                self._show_failure,
            )

    def _show(self, planned: Imported) -> None:
        """Show what an import would do."""
        changes = bool(planned.added or planned.updated or planned.profiles or planned.preferences)
        same = say("Everything in it is here already.")
        self._words.setText(say("Nothing in it would be taken in.") if planned.left else same)
        self._words.setVisible(not changes)
        self.news.tell("", "text2")
        self._show_facts(planned)
        newer = bool(planned.left or planned.updated or planned.left_profiles)
        self.update_box.setVisible(newer)
        self._offer(changes)

    def _show_failure(self, error: KnownError) -> None:
        self._clear_facts()
        self.update_box.hide()
        self._words.setText(say("Nothing was taken in."))
        self._words.show()
        self.news.tell(self._speech.wording.error(error), "urgent")
        self._offer(changes=False)

    def _offer(self, changes: bool) -> None:  # noqa: FBT001 - whether there is anything to do
        """Offer to take it in where there is anything, and another file in any case."""
        self.take_in.setVisible(changes)
        self.choose.set_text(say("Choose another file…"))
        self.choose.setProperty("kind", "plain" if changes else "primary")
        self.choose.style().unpolish(self.choose)
        self.choose.style().polish(self.choose)
        QTimer.singleShot(0, self._fit)  # once what is new has its size

    def _fit(self) -> None:
        """Be as high as what is shown needs."""
        self.resize(self.width(), self._column.totalHeightForWidth(self.width()))

    def _show_facts(self, planned: Imported) -> None:
        self._clear_facts()
        facts = Facts(self._look, _LABELS)
        for name, entries in (
            (say("Would be added"), planned.added),
            (say("Would be updated"), planned.updated),
            (say("Differ and stay as here"), planned.left),
        ):
            if entries:
                facts.add(name, self._named(entries))
        if planned.unchanged:
            facts.add(say("Are here already"), self._speech.number(planned.unchanged))
        if planned.profiles:
            facts.add(say("Profiles"), self._speech.number(planned.profiles))
        if planned.left_profiles:
            named = self._speech.listed(planned.left_profiles)
            facts.add(say("Profiles that stay as here"), named)
        if planned.preferences:
            facts.add(say("Settings"), say("taken over where you chose nothing yet"))
        self._facts.addWidget(facts)
        facts.show()

    def _named(self, entries: Sequence[Subscription]) -> str:
        """Count entries, and name the first of them."""
        count = self._speech.number(len(entries))
        names = [one.name for one in entries[:_MOST_NAMED]]
        more = len(entries) - len(names)
        if more:
            names.append(say("{count} more", more).format(count=self._speech.number(more)))
        return say("{count}: {names}").format(count=count, names=self._speech.listed(names))

    def _clear_facts(self) -> None:
        while (item := self._facts.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()

    def _take_in(self) -> None:
        path, update = self._path, self.update_box.isChecked()
        if path is None:
            return
        transfer = self._services.transfer

        def call() -> TakenIn | tuple[()]:
            done = transfer.take_in(path, update=update)
            found = TakenIn(done.changes, done.chosen, done.backup)
            return found if done.changes or done.chosen else ()

        self._undo.do(call, self._reverse, self._done_words, self._close, self._show_failure)

    def _reverse(self, done: TakenIn | tuple[()]) -> TakenIn | tuple[()]:
        """Take an import back, or do it again; what was chosen otherwise since stays."""
        if not done:
            return ()
        changes = self._services.subscriptions.undo_all(done.changes)
        return replace(done, changes=changes, chosen=self._unchosen(done.chosen))

    def _unchosen(self, chosen: PreferenceChange | None) -> PreferenceChange | None:
        if chosen is None:
            return None
        try:
            return self._services.preferences.undo(chosen)
        except StorageError:
            return None

    def _done_words(self, done: TakenIn | tuple[()]) -> str:
        if not done:
            return ""
        count = len(done.changes)
        words = say("{count} subscription(s) imported", count)
        return words.format(count=self._speech.number(count))

    def _close(self, _done: object) -> None:
        self.accept()

    def _lay_out(self) -> None:
        buttons = QHBoxLayout()
        buttons.setSpacing(Space.SMALL)
        buttons.addStretch(1)
        for button in (self.close_button, self.choose, self.take_in):
            button.setAutoDefault(False)
            buttons.addWidget(button)
        column = self._column
        column.setContentsMargins(Space.SECTION, Space.SECTION, Space.SECTION, Space.LARGE)
        column.setSpacing(Space.MEDIUM)
        column.addWidget(self._file)
        column.addWidget(self._words)
        column.addLayout(self._facts)
        column.addWidget(self.update_box)
        column.addWidget(self.news)
        column.addStretch(1)
        column.addLayout(buttons)
        self.setMinimumWidth(_WIDTH)
