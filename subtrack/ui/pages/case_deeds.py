"""Case deeds: what a person does with cancellations, each with its way back."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from subtrack.domain.case import CaseRoute
from subtrack.domain.case_event import CaseState
from subtrack.domain.errors import KnownError
from subtrack.domain.follow_up import FollowUp
from subtrack.domain.letter_kinds import Kind
from subtrack.services.cases import Cases
from subtrack.services.change import Change
from subtrack.services.deciding import Occurrence
from subtrack.services.drafts import Draft
from subtrack.services.packing import Packed
from subtrack.services.step_notes import StepNotes
from subtrack.ui.cases.answers import word_of
from subtrack.ui.dialogs.case_move import CaseMoveDialog, Moved
from subtrack.ui.dialogs.line import LineDialog
from subtrack.ui.file_dialogs import FileDialogs, open_path
from subtrack.ui.pages.case_desk import CaseDesk
from subtrack.ui.speech import say
from subtrack.ui.undo import changes
from subtrack.ui.workspace import Workspace

Done = Callable[[Sequence[Change]], None]


class CaseDeeds:
    """The hands of the page of cancellations; numbers are those of subscriptions."""

    def __init__(
        self, workspace: Workspace, desk: CaseDesk, over: QWidget, opens: Callable[[str], object]
    ) -> None:
        """Do things over a widget; `opens` gets the addresses of pages, checked."""
        self._workspace = workspace
        self._desk = desk
        self._over = over
        self._opens = opens
        self._dialogs = FileDialogs(workspace.kept, over)

    def open(self, numbers: Sequence[int], then: Callable[[], None]) -> None:
        """Begin to cancel subscriptions, or go on where that was begun."""

        def said(done: Sequence[Change]) -> str:
            if len(done) == 1:
                return say("The cancellation of {name} is begun").format(name=done[0].after.name)
            return say("{count} cancellation(s) begun", len(done)).format(count=len(done))

        self._workspace.undo.do(
            lambda: changes(*self._cases.open_all([str(one) for one in numbers])),
            self._desk.take_back,
            said,
            lambda _done: then(),
        )

    def enter(self, number: int, state: CaseState, *, came_back: bool | None = None) -> None:
        """Enter that a state was reached today, and that what was charged came back."""
        words = say("{name}: {what}")
        what = say("The money came back") if came_back else word_of(state)
        self._do(
            lambda: self._cases.move(str(number), state, came_back=came_back),
            words.replace("{what}", what),
        )

    def ask(self, name: str, number: int, state: CaseState) -> None:
        """Ask for the day, and for more, before a state is entered."""
        dialog = CaseMoveDialog(self._workspace, self._over, name, state)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.given.connect(lambda moved: self._move(number, state, moved, dialog))
        dialog.open()

    def take_back(self, number: int) -> None:
        """Take the last thing that happened back."""
        words = say("The last entry of {name} is taken back")
        self._do(lambda: self._cases.undo(str(number)), words)

    def tick(self, number: int, step: int, *, done: bool) -> None:
        """Tick a step, counted from 1, or take the tick away."""
        words = say("{name}: step done") if done else say("{name}: step open again")
        self._do(lambda: self._cases.tick(str(number), step, done=done), words)

    def tick_task(self, number: int, task: int, *, done: bool) -> None:
        """Tick what is left to do, counted from 1, or take the tick away."""
        words = say("{name}: done") if done else say("{name}: open again")
        self._do(lambda: self._cases.tick_task(str(number), task, done=done), words)

    def settle(self, uid: str, step: FollowUp) -> None:
        """Note that what the case of a subscription's uid asks for is done."""
        occurrence = Occurrence(uid, step.kind, step.day)
        deciding = self._workspace.services.deciding
        self._do(lambda: deciding.keep_one(occurrence), say("{name}: done"))

    def use(self, number: int, route: CaseRoute) -> None:
        """Use another way."""
        self._do(lambda: self._cases.use(str(number), route), say("{name}: another way"))

    def give_reason(self, number: int, reason: str | None) -> None:
        """Note why it is cancelled."""
        words = say("Noted why {name} is cancelled")
        self._do(lambda: self._cases.give_reason(str(number), reason), words)

    def note_biller(self, number: int, key: str) -> None:
        """Note who bills."""
        subscriptions = self._workspace.services.subscriptions
        words = say("Noted who bills {name}")
        self._undo(
            lambda: changes(subscriptions.edit(str(number), Draft(billed_by=key))), words, None
        )

    def fail_step(
        self,
        number: int,
        step: int,
        note: str | None,
        taken: Callable[[object], None],
        refused: Callable[[KnownError], None],
    ) -> None:
        """Note that a step, counted from 1, did not work; tell whether that was taken."""
        words = say("{name}: noted what did not work")
        self._workspace.undo.do(
            lambda: changes(self._notes.fail(str(number), step, note=note)),
            self._desk.take_back,
            lambda done: words.format(name=done[0].after.name) if done else "",
            taken,
            refused,
        )

    def forget_failure(self, number: int, step: int) -> None:
        """Take back that a step, counted from 1, did not work."""
        words = say("{name}: the step did work")
        self._do(lambda: self._notes.take_back(str(number), step), words)

    def choose_files(self, number: int, step: int | None = None) -> None:
        """Choose a file that proves something, or belongs to a step, counted from 1."""
        self._dialogs.open(
            say("Keep a file as evidence"),
            say("All files (*)"),
            lambda path: self.add_files(number, [path], step),
        )

    def add_files(self, number: int, paths: Sequence[Path], step: int | None = None) -> None:
        """Keep copies of files that prove something, or belong to a step, counted from 1."""
        evidence = self._workspace.services.evidence
        words = say("{name}: evidence kept")
        self._do(lambda: evidence.attach(str(number), paths, step=step), words)

    def ask_note(self, number: int, place: int) -> None:
        """Ask what a kept file, counted from 0, is to say of itself."""
        dialog = LineDialog(
            self._workspace.look, self._over, say("Note on a file"), say("Note"), say("Note it")
        )
        dialog.given.connect(lambda note: self.note_file(number, place, note))
        dialog.open()

    def note_file(self, number: int, place: int, note: str) -> None:
        """Put a note to a kept file, counted from 0."""
        words = say("{name}: a note on evidence")
        self._undo(lambda: self._desk.describe(number, place, note), words, None)

    def remove_file(self, number: int, place: int) -> None:
        """Take a kept file, counted from 0, out of the case."""
        words = say("{name}: evidence taken out")
        self._undo(lambda: self._desk.detach(number, place), words, None)

    def open_file(self, path: Path) -> None:
        """Open a kept file with the program of the system."""
        open_path(path)

    def pack(self, name: str, number: int) -> None:
        """Ask for a file, and write everything of the case into it."""
        stem = "".join(sign if sign.isalnum() else "-" for sign in name).strip("-")
        self._dialogs.save(
            say("Save the evidence pack"),
            f"{self._workspace.speech.today()}_{stem}.zip",
            say("ZIP files (*.zip)"),
            lambda path: self.write_pack(number, path),
        )

    def write_pack(self, number: int, path: Path) -> None:
        """Write everything of the case into a file."""
        services, speech = self._workspace.services, self._workspace.speech
        self._workspace.tasks.run(
            lambda: services.packing.write(str(number), path, speech.wording),
            lambda packed: self._tell_packed(path, packed),
            self._workspace.undo.failed.emit,
        )

    def _tell_packed(self, path: Path, packed: Packed) -> None:
        said = say("{file} is written").format(file=path.name)
        if packed.left_out:
            names = self._workspace.speech.listed([one.name for one in packed.left_out])
            words = say("{said}; missing or changed, so left out: {names}")
            said = words.format(said=said, names=names)
        self._workspace.undo.told.emit(said)

    def write_letter(self, number: int, kind: str | None = None) -> None:
        """Write the letter, of a kind where one is named."""
        self._workspace.doors.write_letter(number, Kind(kind) if kind else None)

    def show_entry(self, number: int) -> None:
        """Show the subscription."""
        self._workspace.doors.show_subscription(number)

    def show_guide(self, number: int) -> None:
        """Show the whole guide."""
        self._workspace.doors.show_guide(number)

    def open_page(self, address: str) -> None:
        """Open a page on the web, checked before."""
        self._opens(address)

    @property
    def _cases(self) -> Cases:
        """Made when it is first asked, in the lane of storage."""
        return self._workspace.services.cases

    @property
    def _notes(self) -> StepNotes:
        """Made when it is first asked, in the lane of storage."""
        return self._workspace.services.step_notes

    def _move(
        self,
        number: int,
        state: CaseState,
        moved: Moved,
        dialog: CaseMoveDialog,
    ) -> None:
        wording = self._workspace.speech.wording

        def said(done: Sequence[Change]) -> str:
            name = done[0].after.name if done else ""
            return say("{name}: {what}").format(name=name, what=word_of(state))

        self._workspace.undo.do(
            lambda: self._desk.move(number, state, moved),
            self._desk.take_back,
            said,
            lambda _done: dialog.accept(),
            lambda error: dialog.refuse(wording.error(error)),
        )

    def _do(self, act: Callable[[], Change], words: str, then: Done | None = None) -> None:
        self._undo(lambda: changes(act()), words, then)

    def _undo(self, act: Callable[[], Sequence[Change]], words: str, then: Done | None) -> None:
        def said(done: Sequence[Change]) -> str:
            return words.format(name=done[0].after.name) if done else ""

        self._workspace.undo.do(act, self._desk.take_back, said, then)
