"""A course notes what it carried out, once, whenever the program ends; a bug does not end it."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from datetime import time
from functools import partial
from typing import Any

import pytest
from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot

from subtrack.domain.errors import KnownError, OutsideError, StorageError
from subtrack.ui.course import Course, Ending
from subtrack.ui.tasks import Failed, Lane
from tests.ui.making import ImmediateTasks


@dataclass
class Outcome:
    failure: KnownError | None = None


@dataclass
class FakeSteps:
    """Work whose steps do as they are told; `bug` is the name of a step that breaks."""

    failure: KnownError | None = None
    bug: str = ""
    waits_until: time | None = None
    done: list[str] = field(default_factory=list)

    def prepare(self) -> str:
        self._do("prepare")
        return "work"

    def carry_out(self, _work: str) -> Outcome:
        self._do("carry_out")
        return Outcome(self.failure)

    def settle(self, _work: str, _outcome: Outcome) -> bool:
        self._do("settle")
        return True

    def stop(self) -> None:
        """Nothing is to be stopped."""

    def _do(self, step: str) -> None:
        if step == self.bug:
            raise ZeroDivisionError
        self.done.append(step)


class SlowTasks(ImmediateTasks):
    """Runs nothing before it is told to; what runs and what is delivered are two turns."""

    def __init__(self) -> None:
        self.calls: list[Callable[[], None]] = []
        self.results: list[Callable[[], None]] = []
        self.lanes: list[Lane] = []

    def run(
        self,
        call: Callable[[], Any],
        then: Callable[[Any], None],
        failed: Failed | None = None,
        lane: Lane = Lane.STORAGE,
    ) -> None:
        self.lanes.append(lane)
        self.calls.append(lambda: self._work(call, then, failed))

    def _work(
        self, call: Callable[[], Any], then: Callable[[Any], None], failed: Failed | None
    ) -> None:
        try:
            result = call()
        except KnownError as error:
            assert failed
            self.results.append(partial(failed, error))
        except ZeroDivisionError:
            """A bug goes to whoever tells bugs."""
        else:
            self.results.append(partial(then, result))

    def work(self) -> None:
        self.calls.pop(0)()

    def deliver(self) -> None:
        self.results.pop(0)()

    def turn(self, times: int = 1) -> None:
        for _ in range(times):
            self.work()
            if self.results:
                self.deliver()


class Desk:
    """A course, and how it ended."""

    def __init__(self, parent: QObject) -> None:
        self.steps = FakeSteps()
        self.tasks = SlowTasks()
        self.endings: list[Ending] = []
        self.course = Course(lambda: self.steps, self.tasks, Lane.DESKTOP, parent)
        self.course.ended.connect(self.endings.append)


@pytest.fixture
def desk(qtbot: QtBot) -> Iterator[Desk]:  # noqa: ARG001 - signals need an application
    parent = QObject()
    yield Desk(parent)
    parent.deleteLater()


ALL = ["prepare", "carry_out", "settle"]


def test_each_step_has_its_lane(desk: Desk) -> None:
    desk.course.begin()
    desk.tasks.turn(3)
    assert desk.tasks.lanes == [Lane.STORAGE, Lane.DESKTOP, Lane.STORAGE]
    assert (desk.steps.done, desk.endings) == (ALL, [Ending(is_tried=True)])


def test_what_is_carried_out_as_the_program_ends_is_noted_there_and_then(desk: Desk) -> None:
    desk.course.begin()
    desk.tasks.turn()
    desk.course.finish()
    desk.tasks.work()
    assert (desk.steps.done, desk.tasks.calls) == (ALL, [])


def test_what_was_carried_out_just_before_the_program_ends_is_noted(desk: Desk) -> None:
    desk.course.begin()
    desk.tasks.turn()
    desk.tasks.work()
    desk.course.finish()
    desk.tasks.work()
    assert desk.steps.done == ALL


def test_what_is_about_to_be_noted_as_the_program_ends_is_noted_once(desk: Desk) -> None:
    desk.course.begin()
    desk.tasks.turn(2)
    desk.course.finish()
    while desk.tasks.calls:
        desk.tasks.turn()
    assert desk.steps.done == ALL


def test_after_the_end_nothing_begins(desk: Desk) -> None:
    desk.course.begin()
    desk.course.begin()
    desk.course.finish()
    while desk.tasks.calls:
        desk.tasks.turn()
    desk.course.begin()
    assert (desk.steps.done.count("prepare"), desk.tasks.calls) == (1, [])


@pytest.mark.parametrize("step", ALL)
def test_after_a_bug_it_can_begin_anew(desk: Desk, step: str) -> None:
    desk.steps.bug = step
    desk.course.begin()
    while desk.tasks.calls:
        desk.tasks.turn()
    assert desk.endings == []
    desk.steps.bug = ""
    desk.course.begin()
    desk.tasks.turn(3)
    assert desk.steps.done[-3:] == ALL


def test_what_cannot_be_noted_is_told(desk: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    full = StorageError("The disk is full.")

    def refuse(*_: object) -> bool:
        raise full

    monkeypatch.setattr(desk.steps, "settle", refuse)
    desk.course.begin()
    desk.tasks.turn(3)
    assert desk.endings == [Ending(full)]


def test_a_failure_is_noted_and_told(desk: Desk) -> None:
    desk.steps.failure = OutsideError("It hangs.")
    desk.course.begin()
    desk.tasks.turn(3)
    assert (desk.steps.done, desk.endings[0].failure) == (ALL, desk.steps.failure)
