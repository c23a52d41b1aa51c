"""An errand runs after changes, after failures ever more seldom, and never twice at once."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from datetime import time
from typing import Any

import pytest
from PySide6.QtCore import QObject, QTimer
from pytestqt.qtbot import QtBot

from subtrack.domain.errors import KnownError, OutsideError, StorageError
from subtrack.ui.errand import Errand
from subtrack.ui.tasks import Failed, Lane
from tests.ui.making import ImmediateTasks

HANGS = OutsideError("It hangs.")


@dataclass
class Outcome:
    failure: KnownError | None = None


@dataclass
class FakeSteps:
    """Work that is there `left` times; each is done in one go, unless it fails."""

    left: int = 1
    failure: KnownError | None = None
    broken: KnownError | None = None
    waits_until: time | None = None
    noted: list[str] = field(default_factory=list)
    carried_out: int = 0
    stopped: bool = False

    def prepare(self) -> str | None:
        if self.broken is not None:
            raise self.broken
        return "work" if self.left else None

    def carry_out(self, work: str) -> Outcome:
        assert work == "work"
        self.carried_out += 1
        return Outcome(self.failure)

    def settle(self, work: str, outcome: Outcome) -> bool:
        assert work == "work"
        self.noted.append(str(outcome.failure or ""))
        if outcome.failure is None:
            self.left -= 1
        return self.left == 0

    def stop(self) -> None:
        self.stopped = True


class HeldTasks(ImmediateTasks):
    """Holds what goes to the world back until it is let go."""

    def __init__(self) -> None:
        self.held: list[Callable[[], None]] = []
        self.holds = False

    def run(
        self,
        call: Callable[[], Any],
        then: Callable[[Any], None],
        failed: Failed | None = None,
        lane: Lane = Lane.STORAGE,
    ) -> None:
        run = super().run
        if self.holds and lane is Lane.MAIL:
            self.held.append(lambda: run(call, then, failed, lane))
        else:
            run(call, then, failed, lane)


class Desk:
    """An errand, and what it told."""

    def __init__(self, parent: QObject) -> None:
        self.steps: FakeSteps | None = FakeSteps()
        self.tasks = HeldTasks()
        self.at = time(8)
        self.told: list[str] = []
        self.done = 0
        self.errand = Errand(
            lambda: self.steps, self.tasks, lambda: self.at, 10_000, Lane.MAIL, parent
        )
        self.errand.told.connect(lambda error: self.told.append(str(error or "")))
        self.errand.done.connect(self._count)
        (self.timer,) = self.errand.findChildren(QTimer)

    def _count(self) -> None:
        self.done += 1

    def wait(self) -> None:
        """Let the time pass after which it begins."""
        assert self.timer.isActive()
        self.timer.stop()
        self.timer.timeout.emit()

    def minutes_until_asked(self) -> int:
        """Give after how many minutes it begins again."""
        assert self.steps
        before = self.steps.carried_out
        for minute in range(1, 100):
            self.errand.try_again()
            if self.steps.carried_out > before:
                return minute
        raise AssertionError


@pytest.fixture
def desk(qtbot: QtBot) -> Iterator[Desk]:  # noqa: ARG001 - timers need an application
    parent = QObject()
    yield Desk(parent)
    parent.deleteLater()


@pytest.fixture
def steps(desk: Desk) -> FakeSteps:
    assert desk.steps
    return desk.steps


def test_it_is_run_a_moment_after_the_start_and_after_changes(desk: Desk, steps: FakeSteps) -> None:
    assert steps.carried_out == 0
    desk.wait()
    assert (steps.noted, desk.done, desk.told) == ([""], 1, [])
    steps.left = 1
    for _ in range(3):
        desk.errand.follow()
    desk.wait()
    assert steps.noted == ["", ""]
    assert not desk.timer.isActive()


def test_where_nothing_is_wanted_or_nothing_is_to_be_done_nobody_is_asked(
    desk: Desk, steps: FakeSteps
) -> None:
    steps.left = 0
    desk.wait()
    desk.steps = None
    desk.errand.begin()
    desk.errand.try_again()
    assert (steps.carried_out, desk.done, desk.told) == (0, 0, [])


def test_much_is_done_in_several_turns(desk: Desk, steps: FakeSteps) -> None:
    steps.left = 3
    desk.wait()
    assert steps.carried_out == 3


def test_after_each_failure_it_waits_twice_as_long_and_at_most_an_hour(
    desk: Desk, steps: FakeSteps
) -> None:
    steps.failure = HANGS
    desk.wait()
    assert [desk.minutes_until_asked() for _ in range(9)] == [1, 2, 4, 8, 16, 32, 60, 60, 60]
    steps.failure = None
    desk.errand.begin()
    desk.errand.try_again()
    assert steps.left == 0


def test_a_failure_is_told_when_it_comes_again_and_so_is_its_end(
    desk: Desk, steps: FakeSteps
) -> None:
    steps.failure = HANGS
    desk.wait()
    assert (desk.told, steps.noted) == ([], ["It hangs."])
    desk.errand.begin()
    desk.errand.begin()
    assert desk.told == ["It hangs."]
    steps.failure = OutsideError("It refuses.")
    desk.errand.begin()
    steps.failure = None
    desk.errand.begin()
    assert desk.told == ["It hangs.", "It refuses.", ""]


def test_a_change_is_told_although_the_last_one_failed(desk: Desk, steps: FakeSteps) -> None:
    steps.failure = HANGS
    desk.wait()
    steps.failure = None
    desk.errand.follow()
    desk.wait()
    assert steps.left == 0


def test_a_book_that_cannot_be_read_is_a_failure_like_any_other(
    desk: Desk, steps: FakeSteps
) -> None:
    steps.broken = StorageError("The disk is full.")
    desk.wait()
    desk.errand.begin()
    assert desk.told == ["The disk is full."]
    steps.broken = None
    desk.errand.begin()
    assert desk.told[-1] == ""


def test_switched_off_it_has_no_failure_any_more(desk: Desk, steps: FakeSteps) -> None:
    steps.failure = HANGS
    desk.wait()
    desk.errand.begin()
    desk.steps = None
    desk.errand.begin()
    assert desk.told == ["It hangs.", ""]


def test_while_it_is_under_way_it_is_not_begun_again_but_afterwards(
    desk: Desk, steps: FakeSteps
) -> None:
    desk.tasks.holds = True
    desk.wait()
    desk.errand.begin()
    desk.errand.follow()
    assert len(desk.tasks.held) == 1
    desk.wait()
    assert len(desk.tasks.held) == 1
    steps.left = 2
    desk.tasks.held.pop()()
    assert len(desk.tasks.held) == 1
    desk.tasks.held.pop()()
    assert steps.carried_out == 2


def test_what_waits_for_a_time_of_day_is_begun_then(desk: Desk, steps: FakeSteps) -> None:
    steps.left, steps.waits_until = 0, time(9)
    desk.wait()
    steps.left = 1
    desk.errand.try_again()
    assert steps.carried_out == 0
    desk.at = time(9)
    desk.errand.try_again()
    assert steps.carried_out == 1


def test_what_is_under_way_when_the_program_ends_is_noted(desk: Desk, steps: FakeSteps) -> None:
    desk.tasks.holds = True
    desk.wait()
    desk.errand.finish()
    assert steps.stopped
    desk.tasks.held.pop()()
    assert (steps.noted, desk.done) == ([""], 0)
    assert not desk.timer.isActive()
