"""Watch: reminders are shown once, again where something changed, and never while paused."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, time
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import pytest
from PySide6.QtCore import QLocale
from pytestqt.qtbot import QtBot

from subtrack.domain.errors import OutsideError
from subtrack.domain.hours import THE_NEXT_DAY
from subtrack.services.notifying import Told
from subtrack.ui.speech import Speech
from subtrack.ui.watch import Watch
from tests.ui.making import a_workspace


class Desk:
    """The service that shows reminders, as a watch sees it."""

    def __init__(self) -> None:
        self.asked = 0
        self.broken = False
        self.told = Told(())
        self.noted: list[str] = []

    def remind(self, _wording: object) -> Told:
        self.asked += 1
        if self.broken:
            raise OutsideError("Nobody shows notifications.")
        return self.told

    def note(self, channel: str, failure: object) -> None:
        self.noted.append(f"{channel}: {failure}")


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
        services=SimpleNamespace(notifying=desk, trying=desk, time_of_day=lambda: clock.time),
        tasks=workspace.tasks,
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
    assert told.args == ["Nobody shows notifications."]
    assert desk.noted == ["desktop: Nobody shows notifications."]
    desk.broken = False
    with qtbot.waitSignal(watch.told) as told:
        watch.look()
    assert told.args == [""]


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
    desk.told = Told((), time(9))
    watch.look_anew()
    asked = desk.asked
    clock.time = time(8, 59)
    watch.look()
    assert desk.asked == asked
    desk.told = Told(())
    clock.time = time(9)
    watch.look()
    watch.look()
    assert desk.asked == asked + 1


def test_what_waits_until_the_next_day_is_looked_at_then(
    watch: Watch, desk: Desk, clock: Clock
) -> None:
    desk.told = Told((), THE_NEXT_DAY)
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
    desk.told = Told((), time(9))
    watch.look_anew()
    desk.broken, clock.time = True, time(9)
    watch.look()
    asked, desk.broken = desk.asked, False
    watch.look()
    assert desk.asked == asked + 1
