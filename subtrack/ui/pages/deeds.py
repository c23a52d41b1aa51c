"""Deeds: what is done with entries in one step of the undo, and the words for it."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from subtrack.services.change import Change
from subtrack.ui.models.subscription_rows import EntryRow
from subtrack.ui.undo import changes
from subtrack.ui.workspace import Workspace

Rows = Sequence[EntryRow]
Many = Callable[[int], str]
"""Says what was done with several, given how many."""


class Deeds:
    """Does things with entries that can be taken back in one step."""

    def __init__(self, workspace: Workspace) -> None:
        """Remember who does them."""
        self._undo = workspace.undo
        self._services = workspace.services
        self._speech = workspace.speech

    def do(
        self,
        act: Callable[[], Sequence[Change]],
        words: Callable[[Sequence[Change]], str],
        then: Callable[[Sequence[Change]], None] | None = None,
    ) -> None:
        """Do something that gives its changes; `words` says what was done, given those."""
        self._undo.do(lambda: changes(*act()), self._services.subscriptions.undo_all, words, then)

    def each(
        self,
        rows: Rows,
        act: Callable[[Sequence[str]], Sequence[Change]],
        one: str,
        many: Many,
    ) -> None:
        """Do something with entries, told by their numbers; `one` has a `{name}` in it."""
        if rows:
            numbers = numbers_of(rows)
            self.do(lambda: act(numbers), lambda done: self.about(done, one, many))

    def about(self, done: Sequence[Change], one: str, many: Many) -> str:
        """Say what was done, by name where it was one."""
        if len(done) == 1:
            return one.format(name=done[0].after.name)
        return many(len(done)).format(count=self._speech.number(len(done)))


def numbers_of(rows: Rows) -> list[str]:
    """Give the numbers of entries as the services take them."""
    return [str(row.number) for row in rows]
