"""Watch: reminders are shown once, again where something changed, and never while paused."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import date, time
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import pytest
from PySide6.QtCore import QLocale
from pytestqt.qtbot import QtBot

from subtrack.domain.errors import KnownError, OutsideError
from subtrack.domain.hours import THE_NEXT_DAY
from subtrack.ui.speech import Speech
from subtrack.ui.tasks import Failed, Lane
from subtrack.ui.watch import Watch
from tests.ui.making import ImmediateTasks, a_workspace


@dataclass
class Outcome:
    failure: KnownError | None = None


class Desk:
    """The service that shows reminders, as a watch sees it, and what it is asked to do."""

    def __init__(self) -> None:
        self.asked = 0
        self.checked = 0
        self.broken = False
        self.there = True
        self.waits_until: time | None = None
        self.settled: list[str] = []
        self.lanes: list[Lane] = []

    def round(self, _wording: object) -> Desk:
        return self

    def check(self) -> None:
        self.checked += 1
        if not self.there:
            raise OutsideError("Nobody shows notifications.")

    def prepare(self) -> str:
        self.asked += 1
        return "notices"

    def carry_out(self, work: str) -> Outcome:
        assert work == "notices"
        return Outcome(OutsideError("It hangs.") if self.broken else None)

    def settle(self, work: str, outcome: Outcome) -> bool:
        assert work == "notices"
        self.settled.append(str(outcome.failure or ""))
        return outcome.failure is None

    def stop(self) -> None:
        """Nothing is to be stopped."""


class NotedTasks(ImmediateTasks):
    """Notes in which lane something runs."""

    def __init__(self, lanes: list[Lane]) -> None:
        self._lanes = lanes

    def run(
        self,
        call: Callable[[], Any],
        then: Callable[[Any], None],
        failed: Failed | None = None,
        lane: Lane = Lane.STORAGE,
    ) -> None:
        self._lanes.append(lane)
        super().run(call, then, failed, lane)


class Clock:
    def __init__(self) -> None:
        self.today = date(2026, 11, 22)
        self.time = time(8)
        self.passed = 0.0

    def __call__(self) -> date:
        return self.today


@pytest.fixture
def desk() -> Desk:
    return Desk()


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def watch(tmp_path: Path, qtbot: QtBot, desk: Desk, clock: Clock) -> Iterator[Watch]:
    assert qtbot is not None
    workspace = a_workspace(tmp_path / "data")
    stand_in: Any = SimpleNamespace(
        services=SimpleNamespace(notifying=desk, time_of_day=lambda: clock.time),
        tasks=NotedTasks(desk.lanes),
        kept=workspace.kept,
        speech=Speech(QLocale("en_GB"), clock),
    )
    made = Watch(stand_in, workspace.undo, lambda: clock.passed)
    workspace.kept.put(remind=True)
    yield made
    workspace.undo.deleteLater()


def test_nothing_is_shown_before_the_person_wants_it(tmp_path: Path, qtbot: QtBot) -> None:
    assert qtbot is not None
    workspace = a_workspace(tmp_path / "data")
    desk = Desk()
    stand_in: Any = SimpleNamespace(
        services=SimpleNamespace(notifying=desk),
        tasks=workspace.tasks,
        kept=workspace.kept,
        speech=workspace.speech,
    )
    Watch(stand_in, workspace.undo).look()
    assert desk.asked == 0


def test_a_day_is_looked_at_once_and_the_next_day_again(
    watch: Watch, desk: Desk, clock: Clock
) -> None:
    watch.look()
    watch.look()
    assert desk.asked == 1
    clock.today = date(2026, 11, 23)
    watch.look()
    assert desk.asked == 2


def test_what_a_process_held_that_was_killed_is_looked_for_once_more(
    watch: Watch, desk: Desk, clock: Clock
) -> None:
    watch.look()
    clock.passed += 100
    watch.look()
    assert desk.asked == 1
    clock.passed += 60
    watch.look()
    assert desk.asked == 2
    clock.passed += 600
    watch.look()
    assert desk.asked == 2


def test_another_book_is_looked_at_anew(watch: Watch, desk: Desk) -> None:
    watch.look_anew()
    assert desk.asked == 2


def test_what_could_not_be_shown_is_told_and_tried_again(
    watch: Watch, desk: Desk, qtbot: QtBot
) -> None:
    desk.broken = True
    with qtbot.waitSignal(watch.told) as told:
        watch.look_anew()
    assert told.args == ["It hangs."]
    desk.broken = False
    with qtbot.waitSignal(watch.told) as told:
        watch.look()
    assert told.args == [""]
    assert desk.settled == ["", "It hangs.", ""]


def test_only_what_takes_time_is_done_outside_the_lane_of_storage(watch: Watch, desk: Desk) -> None:
    desk.lanes.clear()
    watch.look_anew()
    assert desk.lanes == [Lane.STORAGE, Lane.DESKTOP, Lane.STORAGE]


def test_while_nobody_is_there_nothing_is_claimed_and_a_change_of_the_book_is_looked_at(
    watch: Watch, desk: Desk, qtbot: QtBot
) -> None:
    desk.broken, desk.there = True, False
    watch.look_anew()
    asked = desk.asked
    with qtbot.waitSignal(watch.told) as told:
        watch.look()
    assert told.args == ["Nobody shows notifications."]
    watch.look()
    assert (desk.asked, desk.checked) == (asked, 2)
    watch.look_anew()
    assert (desk.asked, desk.checked) == (asked + 1, 2)
    desk.there = True
    watch.look()
    assert (desk.asked, desk.checked) == (asked + 2, 3)


def test_after_the_end_nothing_is_shown(watch: Watch, desk: Desk) -> None:
    asked = desk.asked
    watch.finish()
    watch.look_anew()
    assert desk.asked == asked


def test_a_pause_lasts_until_tomorrow(watch: Watch, desk: Desk, clock: Clock) -> None:
    watch.pause(paused=True)
    watch.look_anew()
    assert watch.is_paused()
    assert desk.asked == 1
    clock.today = date(2026, 11, 23)
    assert not watch.is_paused()
    watch.look()
    assert desk.asked == 2


def test_a_pause_can_be_ended(watch: Watch, desk: Desk) -> None:
    watch.pause(paused=True)
    watch.look_anew()
    watch.pause(paused=False)
    assert not watch.is_paused()
    assert desk.asked == 2


def test_what_waits_is_looked_at_again_when_its_time_has_come(
    watch: Watch, desk: Desk, clock: Clock
) -> None:
    desk.waits_until = time(9)
    watch.look_anew()
    asked = desk.asked
    clock.time = time(8, 59)
    watch.look()
    assert desk.asked == asked
    desk.waits_until = None
    clock.time = time(9)
    watch.look()
    watch.look()
    assert desk.asked == asked + 1


def test_what_waits_until_the_next_day_is_looked_at_then(
    watch: Watch, desk: Desk, clock: Clock
) -> None:
    desk.waits_until = THE_NEXT_DAY
    watch.look_anew()
    asked = desk.asked
    clock.time = time(23, 59)
    watch.look()
    assert desk.asked == asked
    clock.today, clock.time = date(2026, 11, 23), time(0)
    watch.look()
    assert desk.asked == asked + 1


def test_a_wait_that_a_failure_cut_short_is_asked_for_again(
    watch: Watch, desk: Desk, clock: Clock
) -> None:
    desk.waits_until = time(9)
    watch.look_anew()
    desk.broken, clock.time = True, time(9)
    watch.look()
    asked, desk.broken = desk.asked, False
    watch.look()
    assert desk.asked == asked + 1
