"""Undo: deeds go onto the stack once they succeeded, and back and forth from there."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TypeVar

import pytest
import shiboken6
from PySide6.QtCore import QCoreApplication, QEvent

from subtrack.domain.errors import KnownError, StorageError
from subtrack.ui.undo import Undo
from tests.ui.making import ImmediateTasks, LateTasks

Result = TypeVar("Result")


class Light:
    """Something that can be switched, and may refuse."""

    def __init__(self) -> None:
        self.on = False
        self.stuck = False

    def switch(self, wanted: bool) -> Sequence[bool]:  # noqa: FBT001
        if self.stuck:
            raise StorageError("The switch is stuck.")
        before, self.on = self.on, wanted
        return (before,)

    def reverse(self, token: Sequence[bool]) -> Sequence[bool]:
        return self.switch(token[0])


@pytest.fixture
def undo(qapp: object) -> Undo:  # noqa: ARG001 - signals need the application
    return Undo(ImmediateTasks())


@pytest.fixture
def light() -> Light:
    return Light()


def switch_on(undo: Undo, light: Light) -> None:
    undo.do(lambda: light.switch(True), light.reverse, lambda _token: "Light on")


def test_a_deed_can_be_taken_back_and_done_again(undo: Undo, light: Light) -> None:
    told: list[str] = []
    undo.done.connect(told.append)
    switch_on(undo, light)
    assert (light.on, told, undo.stack.undoText()) == (True, ["Light on"], "Light on")
    for wanted in (False, True, False):
        (undo.stack.redo if wanted else undo.stack.undo)()
        assert light.on is wanted
    assert told == ["Light on"]


def test_pages_ask_anew_after_every_step(undo: Undo, light: Light) -> None:
    asked: list[bool] = []
    undo.changed.connect(lambda: asked.append(light.on))
    switch_on(undo, light)
    undo.stack.undo()
    undo.stack.redo()
    assert asked == [True, False, True]


def test_a_deed_that_is_refused_leaves_no_step(undo: Undo, light: Light) -> None:
    refused: list[KnownError] = []
    undo.failed.connect(refused.append)
    light.stuck = True
    switch_on(undo, light)
    assert [str(error) for error in refused] == ["The switch is stuck."]
    assert not undo.stack.canUndo()


def test_whoever_shows_the_book_hears_of_every_refusal(undo: Undo, light: Light) -> None:
    heard: list[bool] = []
    undo.refused.connect(lambda: heard.append(light.stuck))
    switch_on(undo, light)
    light.stuck = True
    undo.do(
        lambda: light.switch(False), light.reverse, lambda _token: "", failed=lambda _error: None
    )
    undo.stack.undo()
    assert heard == [True, True]


class InTurn(LateTasks):
    """Tasks that are done in the order in which they came, when the test says so."""

    def let_go(self) -> None:
        while self.waiting:
            self.waiting.pop(0)()


@pytest.mark.usefixtures("qapp")
def test_what_is_still_being_done_is_what_is_taken_back(light: Light) -> None:
    tasks, other, told = InTurn(), Light(), list[str]()
    undo = Undo(tasks)
    undo.done.connect(told.append)
    undo.stepped.connect(lambda: told.append("No longer"))
    switch_on(undo, other)
    tasks.let_go()
    switch_on(undo, light)
    undo.take_back()
    tasks.let_go()
    assert (other.on, light.on) == (True, False)
    assert told == ["Light on", "Light on", "No longer"]
    undo.do_again()
    tasks.let_go()
    assert light.on


@pytest.mark.usefixtures("qapp")
def test_nothing_else_is_taken_back_where_what_was_being_done_is_refused(light: Light) -> None:
    tasks, other = InTurn(), Light()
    undo = Undo(tasks)
    switch_on(undo, other)
    tasks.let_go()
    light.stuck = True
    switch_on(undo, light)
    undo.take_back()
    tasks.let_go()
    assert other.on
    undo.take_back()
    tasks.let_go()
    assert not other.on


def test_a_step_that_cannot_be_taken_back_says_so_and_goes(undo: Undo, light: Light) -> None:
    refused: list[KnownError] = []
    undo.failed.connect(refused.append)
    switch_on(undo, light)
    light.stuck = True
    undo.stack.undo()
    assert len(refused) == 1
    assert light.on
    light.stuck = False
    undo.stack.redo()
    assert light.on
    assert not undo.stack.canRedo()


def test_what_changed_nothing_is_no_step(undo: Undo) -> None:
    told: list[str] = []
    undo.done.connect(told.append)
    undo.do(tuple, lambda token: token, lambda _token: "Nothing")
    assert not undo.stack.canUndo()
    assert told == []


@pytest.mark.parametrize("stuck", [False, True])
def test_a_deed_may_be_what_lets_go_of_undo_last(
    qapp: object,  # noqa: ARG001 - signals need the application
    light: Light,
    stuck: bool,  # noqa: FBT001 - both ways
) -> None:
    light.stuck = stuck
    tasks = LateTasks()
    undo: Undo | None = Undo(tasks)
    assert undo is not None
    undo.do(lambda: light.switch(True) and (), lambda token: token, lambda _token: "Light on")
    undo = None
    tasks.let_go()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    assert light.on is not stuck


def test_a_deed_that_ends_after_the_window_is_told_to_nobody(
    qapp: object,  # noqa: ARG001 - as above
    light: Light,
) -> None:
    tasks = LateTasks()
    told: list[object] = []

    def tell(said: object) -> str:
        told.append(said)
        return ""

    undo = Undo(tasks)
    undo.do(lambda: light.switch(True), light.reverse, lambda _token: "Light on")
    undo.do(lambda: light.switch(True), light.reverse, tell, told.append, told.append)
    shiboken6.delete(undo)
    tasks.let_go()
    assert light.on
    assert told == []
