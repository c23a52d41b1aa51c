"""Running: many letters are drawn beside the window and written one after the other."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from subtrack.domain.drawn import Drawn
from subtrack.domain.errors import KnownError
from subtrack.domain.remarks import Remark
from subtrack.services.letter_drafts import LetterDraft
from subtrack.ui.tasks import Lane
from subtrack.ui.workspace import Workspace

if TYPE_CHECKING:
    from subtrack.services.ports.letters import Run

Refused = tuple[LetterDraft, KnownError]


@dataclass(frozen=True, slots=True)
class Outcome:
    """What came of a run: the letters that are in files, and why others are not.

    `path` is the file, or the folder. `aside` are names to which older files were moved. `stopped`
    says that the person did not want the rest, `error` what kept it from going on.
    """

    path: Path
    written: Sequence[LetterDraft] = ()
    refused: Sequence[Refused] = ()
    aside: Sequence[Path] = ()
    remarks: Sequence[Remark] = ()
    stopped: bool = False
    error: KnownError | None = None


class LettersRun(QObject):
    """One run over letters that lack nothing.

    Signals:
        moved: how many are done.
        ended: what came of it.
    """

    moved = Signal(int)
    ended = Signal(object)

    def __init__(
        self,
        workspace: Workspace,
        drafts: Sequence[LetterDraft],
        path: Path,
        parent: QObject,
        *,
        together: bool,
    ) -> None:
        """Write letters into the file of a path where they go together, else into that folder."""
        super().__init__(parent)
        self._tasks = workspace.tasks
        self._services = workspace.services
        self._drafts = drafts
        self._path = path
        self._together = together
        self._run: Run | None = None
        self._at = 0
        self._drawn: list[LetterDraft] = []
        self._written: list[LetterDraft] = []
        self._refused: list[Refused] = []
        self._aside: list[Path] = []
        self._remarks: list[Remark] = []
        self._stopped = False

    def begin(self) -> None:
        """Begin."""
        self._tasks.run(self._start, self._go_on, self._end)

    def stop(self) -> None:
        """Draw no more; what is in files stays there."""
        self._stopped = True
        if self._run is not None:
            self._run.stop()

    def _start(self) -> Run:
        return self._services.letter_batch.start(self._drafts, together=self._together)

    def _go_on(self, run: Run) -> None:
        self._run = run
        if self._stopped:
            run.stop()
        self._ask()

    def _ask(self) -> None:
        if self._run is not None:
            self._tasks.run(self._run.following, self._take, self._end, Lane.PAPER)

    def _take(self, drawn: Drawn | None) -> None:
        if drawn is None:
            self._end(None)
        elif drawn.is_whole:
            self._put(self._drawn, drawn)
        else:
            draft = self._drafts[self._at]
            self._at += 1
            if drawn.error:
                self._refused.append((draft, drawn.error))
            else:
                self._drawn.append(draft)
            self._put([draft], drawn)

    def _put(self, drafts: Sequence[LetterDraft], drawn: Drawn) -> None:
        """Write what was drawn, if anything was, and go on."""
        content = drawn.content
        if content is None:
            self._count(drawn.error if drawn.is_whole else None)
            return
        path = self._path if self._together else self._path / drafts[0].file_name(".pdf")

        def call() -> tuple[Sequence[LetterDraft], Path | None, Sequence[Remark]]:
            batch = self._services.letter_batch
            return drafts, *batch.write(drafts, content, path, together=self._together)

        self._tasks.run(call, self._note, self._give_up)

    def _note(self, done: tuple[Sequence[LetterDraft], Path | None, Sequence[Remark]]) -> None:
        drafts, aside, remarks = done
        self._written += drafts
        self._aside += [aside] if aside else []
        self._remarks += remarks
        self._count(None)

    def _count(self, error: KnownError | None) -> None:
        self.moved.emit(self._at)
        if error:
            self._give_up(error)
        else:
            self._ask()

    def _give_up(self, error: KnownError) -> None:
        """Draw no more, for what is drawn cannot be written."""
        if self._run is not None:
            self._run.stop()
        self._end(error)

    def _end(self, error: KnownError | None) -> None:
        self.ended.emit(
            Outcome(
                self._path,
                tuple(self._written),
                tuple(self._refused),
                tuple(self._aside),
                tuple(self._remarks),
                stopped=self._stopped,
                error=error,
            )
        )
