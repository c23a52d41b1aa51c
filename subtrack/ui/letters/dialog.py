"""Dialog: the letters of several subscriptions at once, for the printer or as files."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path

from PySide6.QtWidgets import QHBoxLayout, QProgressBar, QVBoxLayout, QWidget

from subtrack.domain.errors import KnownError
from subtrack.domain.letter_kinds import ELSEWHERE, Kind
from subtrack.services.letter_drafts import LetterDraft
from subtrack.services.wishes import AS_BEFORE, Wishes
from subtrack.ui.dialogs.dialog import Dialog
from subtrack.ui.dialogs.letter_names import kind_names, language_names
from subtrack.ui.file_dialogs import FileDialogs, open_path
from subtrack.ui.letters.running import LettersRun, Outcome
from subtrack.ui.letters.standing import LettersStanding
from subtrack.ui.look import Space
from subtrack.ui.newest import Newest
from subtrack.ui.speech import say
from subtrack.ui.widgets.buttons import Button, at_the_right
from subtrack.ui.widgets.choice import Choice
from subtrack.ui.widgets.fact_field import NamedField
from subtrack.ui.widgets.news import Action, News
from subtrack.ui.workspace import Workspace

_SIZE = (760, 540)
_PROPOSED = "proposed"
_PILE, _FILES = "pile", "files"


class LettersDialog(Dialog):
    """Asks what the letters are to be, says which can be written, and writes those."""

    def __init__(self, workspace: Workspace, numbers: Sequence[int], parent: QWidget) -> None:
        """Open the letters of subscriptions told by their numbers."""
        super().__init__(parent)
        self._workspace = workspace
        self._speech = workspace.speech
        self._words = [str(number) for number in numbers]
        self._drafts: Sequence[LetterDraft] = ()
        self._run: LettersRun | None = None
        self._files = FileDialogs(workspace.kept, self)
        self._newest = Newest(workspace.tasks, self._question, 0, self)
        look = workspace.look
        self.kinds = Choice(look, say("What the letters ask for"))
        self.languages = Choice(look, say("Language of the letters"))
        self.targets = Choice(look, say("Written as"))
        self.standing = LettersStanding(look, workspace.speech)
        self.progress = QProgressBar()
        self.news = News(look)
        self.close_button = Button(look, say("Close"))
        self.stop_button = Button(look, say("Stop"))
        self.write = Button(look, say("Write the letters…"), kind="primary")
        self.setWindowTitle(say("Letters"))
        self._offer()
        self._lay_out()
        self._connect()
        self.ask()

    @property
    def settled(self) -> bool:
        """Whether it shows how the letters stand now, and nothing is being written."""
        return self._newest.settled and self._run is None

    def ask(self) -> None:
        """Ask how the letters stand."""
        self.write.setEnabled(False)
        self._newest.ask()
        self._newest.hurry()

    def reject(self) -> None:
        """Close; what is not written yet is not written any more."""
        if self._run is not None:
            self._run.stop()
        super().reject()

    def _question(self) -> Callable[[], Sequence[LetterDraft] | KnownError]:
        kind = self.kinds.value()
        proposed = kind == _PROPOSED
        wishes = Wishes(
            kind=Kind.CANCELLATION if proposed else Kind(kind),
            language=str(self.languages.value()),
            speaks=self._speech.language[:2],
        )
        return lambda: self._drafted(wishes, proposed=proposed)

    def _drafted(self, wishes: Wishes, *, proposed: bool) -> Sequence[LetterDraft] | KnownError:
        """Compose the letters; runs beside the window."""
        batch = self._workspace.services.letter_batch
        try:
            return batch.drafts(self._words, wishes, as_proposed=proposed)
        except KnownError as error:
            return error

    def _show(self, found: Sequence[LetterDraft] | KnownError) -> None:
        if isinstance(found, KnownError):
            self.news.tell(self._speech.wording.error(found), "urgent")
            return
        self._drafts = found
        self.news.tell("", "text2")
        self.standing.show_drafts(found)
        self.write.setEnabled(bool(self._ready()))

    def _ready(self) -> Sequence[LetterDraft]:
        return [draft for draft in self._drafts if draft.can_be_posted]

    def _ask_where(self) -> None:
        if self.targets.value() == _FILES:
            self._files.folder(say("Folder for the letters"), self._begin)
            return
        name = say("{day}_letters.pdf").format(day=self._speech.today())
        self._files.save(say("Write the letters"), name, say("PDF (*.pdf)"), self._begin)

    def _begin(self, path: Path) -> None:
        ready, together = self._ready(), self.targets.value() == _PILE
        self._run = LettersRun(self._workspace, ready, path, self, together=together)
        self.progress.setRange(0, len(ready))
        self._follow_run(runs=True)
        self._count(0)
        self._run.moved.connect(self._count)
        self._run.ended.connect(self._end)
        self._run.begin()

    def _count(self, done: int) -> None:
        number, total = self._speech.number, self.progress.maximum()
        self.progress.setValue(done)
        words = say("{done} of {count} letter(s)", total)
        self.news.tell(words.format(done=number(done), count=number(total)), "text2")

    def _stop(self) -> None:
        if self._run is not None:
            self._run.stop()

    def _end(self, outcome: Outcome) -> None:
        if self._run is not None:
            self._run.deleteLater()
        self._run = None
        self._follow_run(runs=False)
        self.standing.show_outcome(outcome, [one for one in self._drafts if not one.can_be_posted])
        self._tell(outcome)
        self.write.setEnabled(False)  # they are written; other ones are asked for first
        self._workspace.undo.changed.emit()  # cases hold their letters now

    def _tell(self, outcome: Outcome) -> None:
        said, tone = [], "good"
        if outcome.written:
            count = len(outcome.written)
            words = say("{count} letter(s) saved in {name}.", count)
            said.append(words.format(count=self._speech.number(count), name=outcome.path.name))
        if outcome.aside:
            names = self._speech.listed([one.name for one in outcome.aside])
            said.append(say("What was there before is now {names}.").format(names=names))
        if outcome.stopped:
            said.append(say("The rest was stopped; it is in no file."))
            tone = "soon"
        if outcome.error:
            said.append(self._speech.wording.error(outcome.error))
        elif not said:
            said.append(say("None of the letters could be drawn."))
        tone = tone if outcome.written and not outcome.error else "urgent"
        self.news.tell(" ".join(said), tone, self._actions(outcome))

    def _actions(self, outcome: Outcome) -> Sequence[Action]:
        path = outcome.path
        if not outcome.written:
            return ()
        if path.is_dir():
            return ((say("Show in folder"), partial(open_path, path)),)
        return (
            (say("Open"), partial(open_path, path)),
            (say("Show in folder"), partial(open_path, path.parent)),
        )

    def _follow_run(self, *, runs: bool) -> None:
        for widget in (self.kinds, self.languages, self.targets):
            widget.setDisabled(runs)
        for shown, there in (
            (self.progress, runs),
            (self.stop_button, runs),
            (self.write, not runs),
        ):
            shown.setVisible(there)
        if runs:
            self.stop_button.setFocus()

    def _offer(self) -> None:
        kinds = [(key.value, name) for key, name in kind_names().items() if key not in ELSEWHERE]
        self.kinds.offer([(_PROPOSED, say("What is proposed for each"))], kinds)
        self.kinds.put(Kind.CANCELLATION.value)
        before = (AS_BEFORE, say("As before, else the recipient's"))
        self.languages.offer([before, *language_names().items()])
        self.targets.offer([(_PILE, say("One PDF, to be printed")), (_FILES, say("Single PDFs"))])

    def _connect(self) -> None:
        self._newest.answered.connect(self._show)
        for choice in (self.kinds, self.languages):
            choice.edited.connect(self.ask)
        self.close_button.clicked.connect(self.reject)
        self.stop_button.clicked.connect(self._stop)
        self.write.clicked.connect(self._ask_where)

    def _lay_out(self) -> None:
        look = self._workspace.look
        wishes = QHBoxLayout()
        wishes.setSpacing(Space.MEDIUM)
        for choice in (self.kinds, self.languages, self.targets):
            wishes.addWidget(NamedField(look, choice.accessibleName(), choice, choice), 1)
        self.progress.setTextVisible(False)
        self.progress.setAccessibleName(say("Letters that are written"))
        column = QVBoxLayout(self)
        column.setContentsMargins(Space.SECTION, Space.SECTION, Space.SECTION, Space.LARGE)
        column.setSpacing(Space.MEDIUM)
        column.addLayout(wishes)
        column.addWidget(self.standing, 1)
        column.addWidget(self.progress)
        column.addWidget(self.news)
        column.addLayout(at_the_right(self.close_button, self.stop_button, self.write))
        self._follow_run(runs=False)
        self.resize(*_SIZE)
