"""Undo: what a person did, and how it is taken back."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING, Any, TypeVar

import shiboken6
from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QUndoCommand, QUndoStack

from subtrack.domain.errors import KnownError
from subtrack.ui.tasks import Tasks, is_alive

if TYPE_CHECKING:  # only named here; importing it would hold up the first paint
    from subtrack.services.change import Change

Token = TypeVar("Token")
Reverse = Callable[[Any], Any]


class Undo(QObject):
    """Does things that can be taken back.

    Every deed gives a token; reversing it gives the token that does it again.

    Signals:
        changed: something was done, taken back or done again; pages ask anew.
        done: the words for what was just done; the undo bar shows them.
        told: the words for something done that need not be taken back, such as a written file.
        failed: a known error of a deed or of its reversal.
        refused: a deed or its reversal was refused, whoever tells why: the book may be another one
            than the pages show.
        stepped: something is taken back or done again, so that what was told last holds no longer.
    """

    changed = Signal()
    done = Signal(str)
    told = Signal(str)
    failed = Signal(object)
    refused = Signal()
    stepped = Signal()

    def __init__(self, tasks: Tasks, parent: QObject | None = None) -> None:
        """Remember who runs the deeds."""
        super().__init__(parent)
        self._tasks = tasks
        self.stack = QUndoStack(self)
        self._refusals = 0
        self.refused.connect(self._count_refusal)

    def do(
        self,
        call: Callable[[], Token],
        reverse: Callable[[Token], Token],
        words: Callable[[Token], str],
        then: Callable[[Token], None] | None = None,
        failed: Callable[[KnownError], None] | None = None,
    ) -> None:
        """Do something beside the window.

        `words` says what was done, given the token; `then` gets the token, `failed` a known error.
        """
        deed = _Deed(self, call, reverse, words, then, failed)
        self._tasks.run(deed.call, deed.succeeded, deed.refused)

    def take_back(self) -> None:
        """Take the last thing back: what is still on its way, once it is done."""
        self._in_turn(self.stack.undo)

    def do_again(self) -> None:
        """Do again what was taken back last."""
        self._in_turn(self.stack.redo)

    def _in_turn(self, step: Callable[[], None]) -> None:
        """Go a step behind all that was begun; not where that is refused, for it was meant."""
        refusals = self._refusals

        def go(_nothing: None) -> None:
            if shiboken6.isValid(self) and refusals == self._refusals:
                step()
                self.stepped.emit()

        self._tasks.run(_take_turn, go)

    def _count_refusal(self) -> None:
        self._refusals += 1

    def reverse(self, command: _Reversible) -> None:
        """Take back or do again what a command of the stack stands for."""
        self._tasks.run(command.work, command.succeeded, command.refused)


def _take_turn() -> None:
    """Do nothing, behind all that waits."""


class _Deed:
    """One deed on its way to the stack.

    No child of the `Undo` that it holds on to: let go of last by a child that Qt deletes, that
    would delete the child a second time.
    """

    def __init__(
        self,
        undo: Undo,
        call: Callable[[], Any],
        reverse: Reverse,
        words: Callable[[Any], str],
        then: Callable[[Any], None] | None,
        failed: Callable[[KnownError], None] | None,
    ) -> None:
        self.call = call
        self._undo = undo
        self._reverse = reverse
        self._words = words
        self._then = then
        self._failed = failed

    def succeeded(self, token: object) -> None:
        if not shiboken6.isValid(self._undo):
            return
        text = self._words(token)
        if token != ():
            self._undo.stack.push(_Reversible(self._undo, text, token, self._reverse))
        self._undo.changed.emit()
        if self._then and is_alive(self._then):
            self._then(token)
        if token != ():
            self._undo.done.emit(text)

    def refused(self, error: KnownError) -> None:
        if self._failed and is_alive(self._failed):
            self._failed(error)
        elif shiboken6.isValid(self._undo):
            self._undo.failed.emit(error)
        if shiboken6.isValid(self._undo):
            self._undo.refused.emit()


class _Reversible(QUndoCommand):
    """A step of the stack: reversing its token gives the token for the way back."""

    def __init__(self, undo: Undo, text: str, token: object, reverse: Reverse) -> None:
        super().__init__(text)
        self._undo = undo
        self._token = token
        self._reverse = reverse
        self._fresh = True

    def work(self) -> None:
        """Reverse the token; runs in the lane of storage, one after the other."""
        self._token = self._reverse(self._token)

    def succeeded(self, _nothing: object) -> None:
        self._undo.changed.emit()

    def refused(self, error: KnownError) -> None:
        self.setObsolete(True)
        self._undo.changed.emit()
        self._undo.failed.emit(error)
        self._undo.refused.emit()

    def undo(self) -> None:
        self._undo.reverse(self)

    def redo(self) -> None:
        if self._fresh:
            self._fresh = False
        else:
            self._undo.reverse(self)


def changes(*found: Change) -> Sequence[Change]:
    """Give the changes that changed anything: the token of a deed on the book."""
    return tuple(one for one in found if one.before != one.after)
