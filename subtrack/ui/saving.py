"""Saving: writing a draft into the book, with its way back."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QObject, Signal

from subtrack.domain.errors import KnownError
from subtrack.domain.subscription import Subscription
from subtrack.services.change import Change
from subtrack.services.drafts import Draft
from subtrack.ui.speech import say
from subtrack.ui.undo import changes
from subtrack.ui.workspace import Workspace


class Saving(QObject):
    """Writes one draft at a time; what cannot be written is told, and can be tried again.

    Signals:
        saved: it is in the book.
        failed: why it is not, in words that say what became of what was typed.
    """

    saved = Signal()
    failed = Signal(str)

    def __init__(self, workspace: Workspace, parent: QObject) -> None:
        """Write nothing yet."""
        super().__init__(parent)
        self._workspace = workspace
        self._is_busy = False

    def save(self, draft: Draft, entry: Subscription | None = None) -> None:
        """Add a new entry, or change one; nothing while another is on its way."""
        if self._is_busy:
            return
        self._is_busy = True
        book = self._workspace.services.subscriptions

        def write() -> Sequence[Change]:
            return changes(book.edit(str(entry.number), draft) if entry else book.add(draft))

        words = say("{name} changed") if entry else say("{name} added")
        self._workspace.undo.do(
            write,
            book.undo_all,
            lambda done: words.format(name=done[0].after.name if done else ""),
            self._done,
            self.fail,
        )

    def fail(self, error: KnownError) -> None:
        """Tell that something went wrong."""
        self._is_busy = False
        said = self._workspace.speech.wording.error(error)
        kept = say("What you typed is still here.")
        self.failed.emit(f"{said} {kept}")

    def _done(self, _changes: Sequence[Change]) -> None:
        self._is_busy = False
        self.saved.emit()
