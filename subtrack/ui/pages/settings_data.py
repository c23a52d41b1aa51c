"""Settings data: where it lies, how it is copied out and in, and whether it is sound."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import partial
from pathlib import Path

from subtrack.domain.backup import Holding
from subtrack.domain.data_size import DataSize
from subtrack.domain.errors import KnownError
from subtrack.ui.file_dialogs import FileDialogs, open_path
from subtrack.ui.look import Space
from subtrack.ui.pages.trash_emptying import TrashEmptying
from subtrack.ui.speech import say
from subtrack.ui.widgets.buttons import Button
from subtrack.ui.widgets.facts import Facts
from subtrack.ui.widgets.flow import Flow
from subtrack.ui.widgets.news import Action, News
from subtrack.ui.widgets.section import Section
from subtrack.ui.widgets.text import Label
from subtrack.ui.workspace import PageName, Workspace

TRASH = "trash"
"""The group of entries in the trash, as the settings name it."""
_MOST_NAMED = 5


@dataclass(frozen=True, slots=True)
class DataFacts:
    """What is known of the data: its folder, its size, and how many entries lie in the trash."""

    folder: Path
    size: DataSize
    removed: int


class DataSection(Section):
    """The data folder, backup, export, import and check, and the trash."""

    def __init__(self, workspace: Workspace) -> None:
        """Know nothing yet."""
        super().__init__(workspace.look, say("Data"))
        self._workspace = workspace
        self._speech = workspace.speech
        self._files = FileDialogs(workspace.kept, self)
        self._folder = Path()
        facts = Facts(self.look)
        self.place = facts.add_line(say("Folder"))
        self.room = facts.add_label(say("Size"))
        self.trash = facts.add_label(say("Trash"))
        self.open_folder = Button(self.look, say("Open the folder"), icon="folder")
        self.back_up = Button(self.look, say("Back up…"))
        self.restore = Button(self.look, say("Restore…"))
        self.export = Button(self.look, say("Export…"), icon="export")
        self.take_in = Button(self.look, say("Import…"), icon="import")
        self.check = Button(self.look, say("Check the database"))
        self.show_trash = Button(self.look, say("Show the trash"), icon="trash")
        self.empty_trash = Button(self.look, say("Empty the trash…"))
        self._emptying = TrashEmptying(workspace, self)
        self.news = News(self.look)
        self.column.setSpacing(Space.MEDIUM)
        self.column.addWidget(facts)
        self.column.addWidget(Flow(self.open_folder, self.show_trash, self.empty_trash))
        self.column.addWidget(Flow(self.back_up, self.restore))
        self.column.addWidget(Flow(self.export, self.take_in, self.check))
        note = say(
            "A backup is one file with everything: subscriptions, evidence, own provider records, "
            "signatures and settings, but no passwords. An export has the subscriptions, for "
            "another program or to be imported into other data."
        )
        self.column.addWidget(Label(self.look, note, "small", "text2", wraps=True))
        self.column.addWidget(self.news)
        self.restore.setVisible(workspace.is_own)
        self._connect()

    def show_facts(self, facts: DataFacts) -> None:
        """Show what is known."""
        self._folder = facts.folder
        self.place.set_parts([(str(facts.folder), "body", "text")])
        words = say("{size} in {count} file(s)", facts.size.files)
        size = self._speech.locale.formattedDataSize(facts.size.bytes, 1)
        self.room.setText(words.format(size=size, count=self._speech.number(facts.size.files)))
        words = say("{count} subscription(s)", facts.removed)
        count = self._speech.number(facts.removed)
        self.trash.setText(words.format(count=count) if facts.removed else say("Empty"))
        for button in (self.show_trash, self.empty_trash):
            button.setVisible(bool(facts.removed))

    def _connect(self) -> None:
        self.open_folder.clicked.connect(self._open_folder)
        self.show_trash.clicked.connect(self._go_to_trash)
        self.empty_trash.clicked.connect(self._emptying.ask_for_all)
        self.back_up.clicked.connect(self._ask_for_backup)
        self.restore.clicked.connect(self._workspace.doors.restore_backup)
        self.export.clicked.connect(self._ask_for_export)
        self.take_in.clicked.connect(self._workspace.doors.import_file)
        self.check.clicked.connect(self._check)

    def _open_folder(self) -> None:
        self._open(self._folder)

    def _open(self, path: Path) -> None:
        if not open_path(path):
            words = say("Nothing here opens {path}; it is there all the same.")
            self.news.tell(words.format(path=path), "urgent")

    def _go_to_trash(self) -> None:
        self._workspace.kept.put(chip=TRASH)
        self._workspace.doors.show_page(PageName.SUBSCRIPTIONS)

    def _ask_for_backup(self) -> None:
        name = f"subtrack-{self._speech.today().isoformat()}.zip"
        self._files.save(say("Back up everything"), name, say("Backups (*.zip)"), self._back_up)

    def _back_up(self, path: Path) -> None:
        backups = self._workspace.services.backups
        self.news.tell(say("It is being backed up…"), "text2")
        self._workspace.tasks.run(
            lambda: (path, backups.back_up(path)), self._tell_backup, self._fail
        )

    def _tell_backup(self, done: tuple[Path, Holding]) -> None:
        path, found = done
        count = found.counts.subscriptions
        words = say("Backed up as {name}, with {count} subscription(s).", count)
        said = words.format(name=path.name, count=self._speech.number(count))
        self.news.tell(said, "good", self._door_to(path))

    def _ask_for_export(self) -> None:
        name = f"subtrack-{self._speech.today().isoformat()}.json"
        kinds = f"{say('JSON (*.json)')};;{say('Table for spreadsheets (*.csv)')}"
        self._files.save(say("Export everything"), name, kinds, self._export_to)

    def _export_to(self, path: Path) -> None:
        transfer = self._workspace.services.transfer
        self._workspace.tasks.run(
            lambda: (path, transfer.export(path)), self._tell_export, self._fail
        )

    def _tell_export(self, done: tuple[Path, Path | None]) -> None:
        path, aside = done
        said = [say("Saved as {name}.").format(name=path.name)]
        if aside:
            said.append(say("The file that was there is now {name}.").format(name=aside.name))
        self.news.tell(" ".join(said), "good", self._door_to(path))

    def _door_to(self, path: Path) -> Sequence[Action]:
        return ((say("Show in folder"), partial(self._open, path.parent)),)

    def _check(self) -> None:
        maintenance = self._workspace.services.maintenance
        self._workspace.tasks.run(maintenance.faults, self._tell_faults, self._fail)

    def _tell_faults(self, faults: Sequence[str]) -> None:
        if not faults:
            self.news.tell(say("The database is sound."), "good")
            return
        named = "\n".join(faults[:_MOST_NAMED])
        words = say(
            "The database has {count} fault(s). Restore a backup, or export what is left first.",
            len(faults),
        )
        self.news.tell(f"{words.format(count=self._speech.number(len(faults)))}\n{named}", "urgent")

    def _fail(self, error: KnownError) -> None:
        self.news.tell(self._speech.wording.error(error), "urgent")
