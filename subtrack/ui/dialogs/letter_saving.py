"""Letter saving: what was typed for a letter goes to where it belongs, and can be taken back."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QObject, Signal

from subtrack.domain.errors import KnownError
from subtrack.services.change import Change
from subtrack.services.drafts import Draft
from subtrack.services.letter_drafts import Typed
from subtrack.services.profiles import FIRST_NAME, ProfileChange
from subtrack.services.wishes import THEIRS, Wishes
from subtrack.ui.speech import say
from subtrack.ui.undo import changes
from subtrack.ui.workspace import Workspace


class LetterSaving(QObject):
    """Saves facts of the sender to the profile, and those of the contract to the subscription.

    Signals:
        saved: all that can be right is saved.
        failed: a known error; what was typed is not saved.
    """

    saved = Signal()
    failed = Signal(object)

    def __init__(self, workspace: Workspace, number: int, parent: QObject) -> None:
        """Save for one subscription."""
        super().__init__(parent)
        self._undo = workspace.undo
        self._tasks = workspace.tasks
        self._services = workspace.services
        self._words = str(number)
        self._typed = Typed()

    def save(self, typed: Typed) -> None:
        """Save what was typed; what cannot be right is left out."""
        self._typed = typed
        if typed.sender:
            self._undo.do(
                self._save_sender,
                self._undo_sender,
                lambda _change: say("What letters say of you was saved"),
                self._save_entry_next,
                self._fail,
            )
        else:
            self._save_entry_next(())

    def give_to(self, holder: str) -> None:
        """Save who holds the contract."""
        self._save_draft(Draft(holder=holder))

    def write_in(self, uid: str, language: str) -> None:
        """Note in which language letters about a subscription are written from now on."""
        preferences, kept = self._services.preferences, None if language == THEIRS else language
        self._tasks.run(lambda: preferences.write_letters_in(uid, kept), self._told, self._fail)

    def _save_entry_next(self, _done: object) -> None:
        draft = self._typed.entry
        if any(draft.given()):
            self._save_draft(draft)
        else:
            self.saved.emit()

    def _save_draft(self, draft: Draft) -> None:
        def call() -> Sequence[Change]:
            sound = self._services.lettering.sound(self._words, Typed(entry=draft)).entry
            if not any(sound.given()):
                return ()
            return changes(self._services.subscriptions.edit(self._words, sound))

        self._undo.do(call, self._services.subscriptions.undo_all, _words, self._told, self._fail)

    def _save_sender(self) -> ProfileChange | tuple[()]:
        """Save fields of the sender; a first one makes the profile."""
        lettering, profiles = self._services.lettering, self._services.profiles
        fields = lettering.sound(self._words, Typed(self._typed.sender)).sender
        if not fields:
            return ()
        draft = lettering.draft(self._words, Wishes())
        if draft.sender:
            return profiles.edit(draft.sender.uid, fields) or ()
        name = draft.entry.particulars.holder or fields.get("full_name") or FIRST_NAME
        return profiles.add(name, fields) or ()

    def _undo_sender(self, change: ProfileChange | tuple[()]) -> ProfileChange | tuple[()]:
        return self._services.profiles.undo(change) if change else ()

    def _told(self, _done: object) -> None:
        self.saved.emit()

    def _fail(self, error: KnownError) -> None:
        self.failed.emit(error)


def _words(done: Sequence[Change]) -> str:
    if not done:
        return ""
    return say("{name}: the facts for the letter were saved").format(name=done[0].after.name)
