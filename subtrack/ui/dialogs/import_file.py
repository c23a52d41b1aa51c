"""Import file: what a file holds, shown before anything of it is taken in."""

from __future__ import annotations

from dataclasses import dataclass, replace
from pathlib import Path

from PySide6.QtWidgets import QWidget

from subtrack.domain.errors import KnownError, StorageError
from subtrack.services.change import Change
from subtrack.services.preferences import PreferenceChange
from subtrack.services.transfer import Imported
from subtrack.ui.dialogs.fitting import FittingDialog
from subtrack.ui.dialogs.import_preview import ImportPreview, does_anything
from subtrack.ui.file_dialogs import FileDialogs
from subtrack.ui.look import Space
from subtrack.ui.speech import say
from subtrack.ui.widgets.buttons import Button, at_the_right
from subtrack.ui.widgets.news import News
from subtrack.ui.widgets.text import Label
from subtrack.ui.widgets.text_field import TickField
from subtrack.ui.workspace import Workspace

_WIDTH = 560


@dataclass(frozen=True, slots=True)
class TakenIn:
    """What an import did, so that it can be taken back; profiles that were added stay."""

    changes: tuple[Change, ...]
    chosen: PreferenceChange | None
    backup: Path | None = None


class ImportDialog(FittingDialog):
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
        self._preview = ImportPreview(self._look, self._speech)
        self.update_box = TickField(say("Take over what is newer in the file"))
        self.news = News(self._look)
        self.close_button = Button(self._look, say("Close"))
        self.choose = Button(self._look, say("Choose a file…"), kind="primary")
        self.take_in = Button(self._look, say("Import"), kind="primary")
        self._lay_out()
        self._ask_first()
        self.close_button.clicked.connect(self.reject)
        self.choose.clicked.connect(self._ask)
        self.take_in.clicked.connect(self._take_in)
        self.update_box.edited.connect(self._look_into)
        self.propose(self.choose)

    def _ask_first(self) -> None:
        self._file.hide()
        self.update_box.hide()
        self.take_in.hide()
        self._preview.say(
            say(
                "Choose a file that Subtrack, Wallos or SubTrackr exported, or a table that names "
                "each subscription, its price, its cycle and its next charge. You see what it "
                "holds before anything is taken in, and a copy of your data is made before."
            )
        )

    def _ask(self) -> None:
        self._files.open(
            say("Import a file"), say("Lists of subscriptions (*.json *.csv)"), self.open_file
        )

    def open_file(self, path: Path) -> None:
        """Look into a file; nothing of it is taken in."""
        self._path = path
        self._file.setText(path.name)
        self._file.show()
        self._look_into()

    def _look_into(self) -> None:
        path, update = self._path, self.update_box.value()
        if path is not None:
            transfer, home = self._services.transfer, self._speech.currency()
            self._tasks.run(
                lambda: transfer.take_in(path, update=update, dry_run=True, home_currency=home),
                self._show,
                self._show_failure,
            )

    def _show(self, planned: Imported) -> None:
        """Show what an import would do."""
        self.news.tell("", "text2")
        self._preview.show_planned(planned)
        newer = bool(
            planned.left or planned.updated or planned.left_profiles or planned.left_templates
        )
        self.update_box.setVisible(newer)
        self._offer(does_anything(planned))

    def _show_failure(self, error: KnownError) -> None:
        """Say why a file cannot be taken in."""
        self._preview.say(say("Nothing was taken in."))
        self.update_box.hide()
        self._tell(error)
        self._offer(changes=False)

    def _tell(self, error: KnownError) -> None:
        self.news.tell(self._speech.wording.error(error), "urgent")
        self.fit_soon()

    def _offer(self, changes: bool) -> None:  # noqa: FBT001 - whether there is anything to do
        """Offer to take it in where there is anything, and another file in any case."""
        self.take_in.setVisible(changes)
        self.choose.set_text(say("Choose another file…"))
        self.choose.set_kind("plain" if changes else "primary")
        self.propose(self.take_in if changes else self.choose)
        self.fit_soon()

    def _take_in(self) -> None:
        path, update = self._path, self.update_box.value()
        if path is None:
            return
        transfer, home = self._services.transfer, self._speech.currency()

        def call() -> TakenIn | tuple[()]:
            done = transfer.take_in(path, update=update, home_currency=home)
            found = TakenIn(done.changes, done.chosen, done.backup)
            return found if done.changes or done.chosen else ()

        self._undo.do(call, self._reverse, self._done_words, self._close, self._tell)

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
        column = self.column
        column.setContentsMargins(Space.SECTION, Space.SECTION, Space.SECTION, Space.LARGE)
        column.setSpacing(Space.MEDIUM)
        column.addWidget(self._file)
        column.addWidget(self._preview)
        column.addWidget(self.update_box)
        column.addWidget(self.news)
        column.addStretch(1)
        column.addLayout(at_the_right(self.close_button, self.choose, self.take_in))
        self.setMinimumWidth(_WIDTH)
