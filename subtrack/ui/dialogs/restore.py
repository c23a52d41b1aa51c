"""Restore: what a backup holds, shown before it takes the place of everything that is here."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QProgressBar, QVBoxLayout, QWidget

from subtrack.domain.errors import KnownError
from subtrack.ui.dialogs.fitting import FittingDialog
from subtrack.ui.file_dialogs import FileDialogs, open_path
from subtrack.ui.kept import Kept
from subtrack.ui.look import Look, Space
from subtrack.ui.speech import Speech, say
from subtrack.ui.tasks import Tasks
from subtrack.ui.widgets.buttons import Button, at_the_right
from subtrack.ui.widgets.facts import Facts
from subtrack.ui.widgets.news import News
from subtrack.ui.widgets.scrolling import clear
from subtrack.ui.widgets.text import Label

if TYPE_CHECKING:
    from subtrack.domain.backup import Holding
    from subtrack.services.backups import Backups, Restored

_WIDTH = 560
_LABELS = 190


class RestoreDialog(FittingDialog):
    """Asks for a backup, says what is in it, restores it, and says where the rest is kept.

    It needs no book, for where none can be opened it is wanted most. `backups` is called beside the
    window.

    Signals:
        restored: everything that was here is another one now.
    """

    restored = Signal()

    def __init__(
        self,
        backups: Callable[[], Backups],
        look: Look,
        speech: Speech,
        tasks: Tasks,
        kept: Kept,
        parent: QWidget,
    ) -> None:
        """Ask for nothing yet."""
        super().__init__(parent)
        self._backups = backups
        self._look = look
        self._speech = speech
        self._tasks = tasks
        self._files = FileDialogs(kept, self)
        self._path = Path()
        self._works = False
        self.setWindowTitle(say("Restore a backup"))
        self.name = Label(look, "", "strong", wraps=True)
        self.told = Label(look, "", "body", "text2", wraps=True)
        self._held = QVBoxLayout()
        self.progress = QProgressBar()
        self.news = News(look)
        self.close_button = Button(look, say("Close"))
        self.choose = Button(look, say("Choose a backup…"), kind="primary")
        self.restore = Button(look, say("Restore"), kind="primary")
        self._lay_out()
        self.told.setText(
            say(
                "Choose a file that Back up… has written, or one from the folder backups. You see "
                "what it holds before anything is changed."
            )
        )
        self.close_button.clicked.connect(self.reject)
        self.choose.clicked.connect(self._ask)
        self.restore.clicked.connect(self._restore)
        self.propose(self.choose)

    def open_file(self, path: Path) -> None:
        """Look into a backup; nothing is changed."""
        self._path = path
        self.name.setText(path.name)
        self.name.show()
        self._begin(say("It is being checked…"))
        self._tasks.run(lambda: self._backups().look_into(path), self._show, self._refuse)

    def reject(self) -> None:
        """Close, but not while everything is being replaced."""
        if not self._works:
            super().reject()

    def _ask(self) -> None:
        kind = say("Backups (*.zip *.db)")
        self._files.open(say("Restore a backup"), kind, self.open_file)

    def _show(self, found: Holding) -> None:
        """Show what a backup holds, and ask."""
        self._end()
        facts = Facts(self._look, _LABELS)
        for name, value in self._rows(found):
            facts.add(name, value)
        self._held.addWidget(facts)
        facts.show()
        whole = say(
            "It takes the place of everything that is here. What is here now is kept in the folder "
            "backups, and can be restored as well."
        )
        alone = say(
            "This is a copy of the database alone: it takes the place of your subscriptions, and "
            "the files stay. What is here now is kept in the folder backups."
        )
        self.told.setText(whole if found.is_whole else alone)
        self._offer(can_be=True)

    def _rows(self, found: Holding) -> Iterator[tuple[str, str]]:
        if found.made_on:
            yield say("Made on"), self._speech.day(found.made_on)
        counted = [
            (say("Subscriptions"), found.counts.subscriptions),
            (say("Cancellations"), found.counts.cases),
        ]
        if found.is_whole:
            counted += [
                (say("Files of evidence"), found.evidence),
                (say("Own provider records"), found.records),
                (say("Signatures"), found.signatures),
            ]
        yield from ((name, self._speech.number(count)) for name, count in counted)

    def _restore(self) -> None:
        path = self._path
        self._begin(say("Everything is being put into its place…"))
        self._tasks.run(lambda: self._backups().restore(path), self._finish, self._refuse)

    def _finish(self, done: Restored) -> None:
        """Say where everything from before is; the window shows what was restored."""
        self._end()
        self.told.setText("")
        self.told.hide()
        self.choose.hide()
        self.restore.hide()
        said = [say("Restored.")]
        actions = []
        if done.kept:
            names = self._speech.listed([path.name for path in done.kept])
            words = say("What was here before is kept in the folder backups as {names}.")
            said.append(words.format(names=names))
            actions = [(say("Show in folder"), partial(open_path, done.kept[0].parent))]
        self.news.tell(" ".join(said), "good", actions)
        self.propose(self.close_button)
        self.fit_soon()
        self.restored.emit()

    def _refuse(self, error: KnownError) -> None:
        self._end()
        self.told.setText(say("Nothing was restored."))
        self.news.tell(self._speech.wording.error(error), "urgent")
        self._offer(can_be=False)

    def _begin(self, words: str) -> None:
        """Show that something is under way, and let nothing else begin."""
        self._works = True
        clear(self._held)
        self.news.tell("", "text2")
        self.told.setText(words)
        self.progress.show()
        for button in (self.close_button, self.choose, self.restore):
            button.setEnabled(False)
        self.fit_soon()

    def _end(self) -> None:
        self._works = False
        self.progress.hide()
        for button in (self.close_button, self.choose, self.restore):
            button.setEnabled(True)

    def _offer(self, *, can_be: bool) -> None:
        """Offer to restore it where that can be, and another file in any case."""
        self.restore.setVisible(can_be)
        self.choose.set_text(say("Choose another backup…"))
        self.choose.set_kind("plain" if can_be else "primary")
        self.propose(self.close_button if can_be else self.choose)
        self.fit_soon()

    def _lay_out(self) -> None:
        column = self.column
        column.setContentsMargins(Space.SECTION, Space.SECTION, Space.SECTION, Space.LARGE)
        column.setSpacing(Space.MEDIUM)
        column.addWidget(self.name)
        column.addLayout(self._held)
        column.addWidget(self.told)
        column.addWidget(self.progress)
        column.addWidget(self.news)
        column.addStretch(1)
        column.addLayout(at_the_right(self.close_button, self.choose, self.restore))
        self.setMinimumWidth(self._look.wide(_WIDTH))
        self.progress.setRange(0, 0)
        self.progress.setTextVisible(False)
        self.progress.setAccessibleName(say("Under way"))
        for widget in (self.name, self.progress, self.restore):
            widget.hide()
