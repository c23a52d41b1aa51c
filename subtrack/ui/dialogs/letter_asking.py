"""Letter asking: what the letter would be, asked beside the window whenever something changed."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QObject, Signal

from subtrack.domain.errors import KnownError
from subtrack.domain.profile import Profile
from subtrack.services.letter_drafts import LetterDraft, Typed
from subtrack.services.wishes import Wishes
from subtrack.ui.dialogs.letter_form import LetterChoices, LetterForm
from subtrack.ui.newest import Newest
from subtrack.ui.workspace import Workspace

_WAIT_MS = 120


@dataclass(frozen=True, slots=True)
class Asked:
    """What came of asking for a draft: it and all profiles, or why there is none."""

    draft: LetterDraft | None = None
    profiles: Sequence[Profile] = ()
    error: KnownError | None = None


class LetterAsking(QObject):
    """Asks for the letter as a form has it.

    Signals:
        answered: what the newest question came to.
    """

    answered = Signal(object)

    def __init__(self, workspace: Workspace, number: int, form: LetterForm) -> None:
        """Ask for the letter of a subscription; the form gets what there is to choose from."""
        super().__init__(form)
        self._services = workspace.services
        self._language = workspace.speech.language
        self._words = str(number)
        self._form = form
        self._newest = Newest(workspace.tasks, self._question, _WAIT_MS, self)
        self._newest.answered.connect(self.answered)
        workspace.tasks.run(self._choices, form.offer)

    @property
    def settled(self) -> bool:
        """Whether the newest question has been answered."""
        return self._newest.settled

    def ask(self) -> None:
        """Ask once the person pauses."""
        self._newest.ask()

    def ask_now(self) -> None:
        """Ask without waiting."""
        self._newest.ask()
        self._newest.hurry()

    def _choices(self) -> LetterChoices:
        lettering = self._services.lettering
        return LetterChoices(
            layouts=lettering.layouts(),
            countries=lettering.countries(self._language),
            week_start=self._services.preferences.get().week_start,
        )

    def _question(self) -> Callable[[], Asked]:
        wishes, typed = self._form.wishes(), self._form.changes()
        return lambda: self._asked(wishes, typed)

    def _asked(self, wishes: Wishes, typed: Typed) -> Asked:
        """Compose the letter as it would be; runs beside the window."""
        try:
            draft = self._services.lettering.draft(self._words, wishes, typed)
            return Asked(draft, self._services.profiles.all())
        except KnownError as error:
            return Asked(error=error)
