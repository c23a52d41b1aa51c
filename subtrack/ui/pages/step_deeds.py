"""Step deeds: what a person notes of the steps of a guide, each with its way back."""

from __future__ import annotations

from collections.abc import Callable

from subtrack.domain.errors import KnownError
from subtrack.domain.failed_step import NamedStep
from subtrack.services.preferences import PreferenceChange
from subtrack.ui.speech import say
from subtrack.ui.workspace import Workspace

Done = PreferenceChange | tuple[()]
"""What was changed; nothing where it stood so before."""


class StepDeeds:
    """The port `StepHands`; the notes are kept in the book."""

    def __init__(self, workspace: Workspace) -> None:
        """Do things through the undo of a workspace."""
        self._workspace = workspace

    def fail(
        self,
        step: NamedStep,
        note: str | None,
        taken: Callable[[object], None],
        refused: Callable[[KnownError], None],
    ) -> None:
        """Note that a step did not work; tell whether that was taken."""
        services, words = self._workspace.services, say("Noted what did not work")
        self._workspace.undo.do(
            lambda: _done(services.step_notes.note(step, note)),
            self._take_back,
            lambda done: words if done else "",
            taken,
            refused,
        )

    def forget(self, step: NamedStep) -> None:
        """Take back that a step did not work."""
        services, words = self._workspace.services, say("The step did work")
        self._workspace.undo.do(
            lambda: _done(services.step_notes.forget(step)),
            self._take_back,
            lambda done: words if done else "",
        )

    def _take_back(self, done: Done) -> Done:
        return _done(self._workspace.services.preferences.undo(done)) if done else ()


def _done(change: PreferenceChange) -> Done:
    return change if change.before != change.after else ()
