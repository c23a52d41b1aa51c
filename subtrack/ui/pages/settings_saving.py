"""Settings saving: choices of all kinds are kept at once, and can be taken back."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

from PySide6.QtCore import QObject, Signal

from subtrack.domain.errors import KnownError
from subtrack.domain.preferences import Preferences
from subtrack.services.preferences import PreferenceChange
from subtrack.services.profiles import ProfileChange
from subtrack.ui.speech import say
from subtrack.ui.workspace import Workspace

Become = Callable[[Preferences], Preferences]
Failed = Callable[[KnownError], None]
Nothing = tuple[()]
_Values = Mapping[str, Any]


class SettingsSaving(QObject):
    """Saves what is set; `failed` of each call gets a known error."""

    _put = Signal(object)

    def __init__(self, workspace: Workspace, parent: QObject) -> None:
        """Save through the undo of a workspace."""
        super().__init__(parent)
        self._undo = workspace.undo
        self._services = workspace.services
        self._kept = workspace.kept
        # Undoing runs beside the window, and its settings belong to the window's thread.
        self._put.connect(self._keep)

    def choose(self, become: Become, words: str, failed: Failed | None = None) -> None:
        """Save what the preferences become."""
        preferences = self._services.preferences

        def call() -> PreferenceChange | Nothing:
            change = preferences.put(become(preferences.get()))
            return change if change.before != change.after else ()

        def reverse(done: PreferenceChange | Nothing) -> PreferenceChange | Nothing:
            return preferences.undo(done) if done else ()

        self._undo.do(call, reverse, lambda _: words, failed=failed)

    def change_profiles(
        self, call: Callable[[], ProfileChange], words: str, failed: Failed | None = None
    ) -> None:
        """Do something to the profiles."""
        profiles = self._services.profiles

        def reverse(done: ProfileChange | Nothing) -> ProfileChange | Nothing:
            return profiles.undo(done) if done else ()

        self._undo.do(lambda: call() or (), reverse, lambda _: words, failed=failed)

    def start_with_computer(self, *, on: bool, failed: Failed) -> None:
        """Have the program started at login, or no longer."""
        starting = self._services.starting

        def call() -> tuple[bool] | Nothing:
            before = starting.switch(on=on)
            return (before,) if before != on else ()

        def reverse(done: tuple[bool] | Nothing) -> tuple[bool] | Nothing:
            return (starting.switch(on=done[0]),) if done else ()

        words = say("Starts with the computer") if on else say("No longer starts with the computer")
        self._undo.do(call, reverse, lambda _: words, failed=failed)

    def keep(self, words: str, **values: Any) -> None:  # noqa: ANN401 - each of its field's type
        """Save settings of the window."""
        before = {name: getattr(self._kept.settings, name) for name in values}
        if before == values:
            return
        self._undo.do(lambda: (before, values), self._swap, lambda _: words)
        # After that: that it could not be written is to be read last.
        self._kept.put(**values)

    def _swap(self, done: tuple[_Values, _Values]) -> tuple[_Values, _Values]:
        before, after = done
        self._put.emit(before)
        return after, before

    def _keep(self, values: _Values) -> None:
        self._kept.put(**values)
