"""Letter export: a letter that is complete leaves the window, as text or as a file."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, QTemporaryDir, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget

from subtrack.domain.errors import InvalidInputError, KnownError
from subtrack.domain.subscription import Subscription
from subtrack.services.letter_drafts import LetterDraft
from subtrack.services.letter_text import plain_text, short_text
from subtrack.services.lettering import Written
from subtrack.services.wishes import Wishes
from subtrack.ui.file_dialogs import FileDialogs, open_path
from subtrack.ui.speech import say
from subtrack.ui.widgets.news import Action
from subtrack.ui.workspace import Workspace


@dataclass(frozen=True, slots=True)
class Exported:
    """A letter in a file, and the subscription as it became with that."""

    path: Path
    written: Written
    entry: Subscription


class LetterExport(QObject):
    """Copies and writes letters, and tells what came of it.

    Signals:
        told: a sentence, its tone, and what one can do now.
        exported: a letter was written into a file.
    """

    told = Signal(str, str, object)
    exported = Signal(object)

    def __init__(self, workspace: Workspace, number: int, parent: QWidget) -> None:
        """Export the letter of one subscription."""
        super().__init__(parent)
        self._tasks = workspace.tasks
        self._services = workspace.services
        self._undo = workspace.undo
        self._wording = workspace.speech.wording
        self._words = str(number)
        self._printed: QTemporaryDir | None = None
        self._files = FileDialogs(workspace.kept, parent)

    def copy(self, draft: LetterDraft) -> None:
        """Put the text on the clipboard."""
        QGuiApplication.clipboard().setText(plain_text(draft.letter))
        self.told.emit(say("The text is on the clipboard."), "good", ())

    def copy_short(self, draft: LetterDraft) -> None:
        """Put as much of the text on the clipboard as a form on a web page wants."""
        QGuiApplication.clipboard().setText(short_text(draft.letter))
        self.told.emit(say("The text for a web form is on the clipboard."), "good", ())

    def save(self, draft: LetterDraft, wishes: Wishes, ending: str) -> None:
        """Ask for a name, and write the letter as a file of an ending."""
        kinds = {
            ".pdf": (say("Export the letter"), say("PDF (*.pdf)")),
            ".txt": (say("Save the letter as text"), say("Text (*.txt)")),
            ".eml": (say("Save the letter as an e-mail draft"), say("E-mail draft (*.eml)")),
        }
        title, kind = kinds[ending]
        then = partial(self._write, draft, wishes)
        self._files.save(title, draft.file_name(ending), kind, then)

    def keep_printed(self, draft: LetterDraft, wishes: Wishes) -> None:
        """Keep a letter that was printed with its cancellation, as one in a file is.

        It is copied from a folder that goes with the window.
        """
        self._printed = self._printed or QTemporaryDir()
        path = Path(self._printed.filePath(draft.file_name(".pdf")))
        then = partial(self._tell, say("Printed."))
        self._tasks.run(lambda: self._written(draft, wishes, path), then, self._fail)

    def _write(self, draft: LetterDraft, wishes: Wishes, path: Path) -> None:
        self._tasks.run(lambda: self._written(draft, wishes, path), self._tell_saved, self._fail)

    def _written(self, draft: LetterDraft, wishes: Wishes, path: Path) -> Exported:
        """Write what was shown, or nothing; runs beside the window."""
        lettering = self._services.lettering
        current = lettering.draft(self._words, wishes)
        if (current.letter, current.layout) != (draft.letter, draft.layout):
            raise InvalidInputError(
                "Nothing was written, for the letter is not as it was shown: look at it again."
            )
        written = lettering.write(self._words, path, wishes)
        return Exported(path, written, self._services.subscriptions.shown(self._words).entry)

    def _tell_saved(self, done: Exported) -> None:
        words = say("Saved as {name}.").format(name=done.path.name)
        self._tell(words, done, self._actions(done.path))

    def _tell(self, words: str, done: Exported, actions: Sequence[Action] = ()) -> None:
        written, said = done.written, [words]
        if written.aside:
            words = say("The file that was there is now {name}.")
            said.append(words.format(name=written.aside.name))
        if written.change:
            said.append(say("A copy is kept with the cancellation."))
        said += map(self._wording.remark, written.remarks)
        if written.change:
            self._undo.changed.emit()
        self.told.emit(" ".join(said), "good", actions)
        self.exported.emit(done)

    def _actions(self, path: Path) -> Sequence[Action]:
        return (
            (say("Open"), partial(self._open, path)),
            (say("Show in folder"), partial(self._open, path.parent)),
        )

    def _open(self, path: Path) -> None:
        if not open_path(path):
            words = say("Nothing here opens {path}; it is there all the same.")
            self.told.emit(words.format(path=path), "urgent", ())

    def _fail(self, error: KnownError) -> None:
        self.told.emit(self._wording.error(error), "urgent", ())
