"""Entry writing: looking ahead while the form is filled in, and saving what was entered."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject

from subtrack.domain.subscription import Subscription
from subtrack.services.previewing import Preview
from subtrack.ui.dialogs.entry_foot import Foot
from subtrack.ui.dialogs.entry_form import EntryForm
from subtrack.ui.newest import Newest
from subtrack.ui.saving import Saving
from subtrack.ui.speech import say
from subtrack.ui.widgets.live_sentence import LiveSentence
from subtrack.ui.workspace import Workspace

_WAIT_MS = 150


class Writing(QObject):
    """Keeps what is said below the form up with it, and writes it into the book.

    Attributes:
        newest: the question what the draft would become.
        saving: how it gets into the book.
    """

    def __init__(
        self, workspace: Workspace, form: EntryForm, live: LiveSentence, foot: Foot
    ) -> None:
        """Write a new entry."""
        super().__init__(form)
        self._workspace = workspace
        self._form = form
        self._live = live
        self._foot = foot
        self._entry: Subscription | None = None
        self._preview = Preview()
        self._wants_to_save = False
        self.saving = Saving(workspace, self)
        self.saving.failed.connect(foot.failure.say)
        self.newest = Newest(workspace.tasks, self._question, _WAIT_MS, self)
        self.newest.answered.connect(self._show)
        self.newest.failed.connect(self.saving.fail)
        form.edited.connect(self.look_ahead)

    def change(self, entry: Subscription) -> None:
        """Write over an entry instead."""
        self._entry = entry

    def look_ahead(self) -> None:
        """Say soon what comes of what is entered now."""
        self._foot.failure.say("")
        self.newest.ask()

    def save(self) -> None:
        """Save once all is right; else go to what is not."""
        self._wants_to_save = True
        if self.newest.settled:
            self._save_if_sound()
        else:
            self.newest.hurry()

    def _question(self) -> Callable[[], Preview]:
        draft, entry = self._form.draft(), self._entry
        previewing = self._workspace.services.previewing
        return lambda: previewing.preview(draft, entry)

    def _show(self, preview: Preview) -> None:
        self._preview = preview
        self._form.show_preview(preview)
        self._live.show_outlook(preview.outlook)
        self._foot.typed(self._form.changed)
        self._foot.ready(self._reason())
        if self._wants_to_save:
            self._save_if_sound()

    def _reason(self) -> str:
        """Say why it cannot be saved yet; empty where it can."""
        unreadable = self._form.unreadable()
        wrong = [*unreadable, *(one.field for one in self._preview.complaints)]
        missing = [key for key in self._preview.missing if key not in unreadable]
        template = say("Still missing: {fields}.") if missing else ""
        if wrong:
            template, missing = say("Look again at: {fields}."), wrong
        names = dict.fromkeys(self._form.word_for(key) for key in missing)
        return template.format(fields=self._workspace.speech.listed(list(names)))

    def _save_if_sound(self) -> None:
        self._wants_to_save = False
        if self._foot.reason():
            self._form.focus_first_fault(self._preview)
        else:
            self.saving.save(self._form.draft(), self._entry)
