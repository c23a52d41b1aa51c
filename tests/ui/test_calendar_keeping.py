"""The calendar file follows the book, is tried again, and a failure is told once."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import time
from types import SimpleNamespace
from typing import Any

import pytest
from PySide6.QtCore import QObject, QTimer
from pytestqt.qtbot import QtBot

from subtrack.domain.errors import KnownError, StorageError
from subtrack.ui.calendar_keeping import CalendarKeeping
from subtrack.ui.tasks import Failed, Lane
from tests.ui.making import ImmediateTasks


@dataclass
class Outcome:
    failure: KnownError | None = None


class FakeFile:
    """The calendar file, which fails for a reason where there is one."""

    waits_until: time | None = None

    def __init__(self) -> None:
        self.reason = ""
        self.writes = 0
        self.did: list[str] = []

    def prepare(self) -> str:
        return "content"

    def carry_out(self, _content: str) -> Outcome:
        self.writes += 1
        return Outcome(StorageError("{reason}", reason=self.reason) if self.reason else None)

    def settle(self, _content: str, _outcome: Outcome) -> bool:
        return True

    def stop(self) -> None:
        self.did.append("stop")

    def refresh(self) -> None:
        self.did.append("refresh")


class HeldTasks(ImmediateTasks):
    """Holds the writing back while it is told to."""

    def __init__(self) -> None:
        self.holds = False
        self.held: list[Callable[[], None]] = []

    def run(
        self,
        call: Callable[[], Any],
        then: Callable[[Any], None],
        failed: Failed | None = None,
        lane: Lane = Lane.STORAGE,
    ) -> None:
        run = super().run
        if self.holds and lane is Lane.CALENDAR_FILE:
            self.held.append(lambda: run(call, then, failed, lane))
        else:
            run(call, then, failed, lane)


class Desk:
    """What is kept, how often it was written, and what was told."""

    def __init__(self, parent: QObject) -> None:
        self.file = FakeFile()
        self.wanted: str | None = "days.ics"
        self.told: list[str] = []
        self.done = 0
        self.tasks = HeldTasks()
        preferences = SimpleNamespace(get=lambda: SimpleNamespace(calendar_file=self.wanted))
        services: Any = SimpleNamespace(preferences=preferences, calendar_file=self.file)
        self.keeping = CalendarKeeping(services, self.tasks, parent)
        self.keeping.told.connect(lambda error: self.told.append(str(error or "")))
        self.keeping.done.connect(self._count)
        (self.timer,) = self.keeping.findChildren(QTimer)
        self.keeping.start()

    def _count(self) -> None:
        self.done += 1

    def wait(self) -> None:
        """Let the time pass after which it writes."""
        assert self.timer.isActive()
        self.timer.stop()
        self.timer.timeout.emit()


@pytest.fixture
def desk(qtbot: QtBot) -> Iterator[Desk]:  # noqa: ARG001 - timers need an application
    parent = QObject()
    yield Desk(parent)
    parent.deleteLater()


def test_it_is_written_a_moment_after_the_start(desk: Desk) -> None:
    assert desk.file.writes == 0
    desk.wait()
    assert desk.file.writes == 1
    assert not desk.timer.isActive()


def test_changes_one_after_the_other_are_written_at_once(desk: Desk) -> None:
    desk.wait()
    for _ in range(3):
        desk.keeping.follow()
    desk.wait()
    assert desk.file.writes == 2


def test_what_would_be_written_soon_is_written_when_the_window_closes(desk: Desk) -> None:
    desk.wait()
    desk.keeping.finish()
    assert "refresh" not in desk.file.did
    desk.keeping.follow()
    desk.keeping.finish()
    assert desk.file.did[-2:] == ["stop", "refresh"]
    assert not desk.timer.isActive()


def test_what_is_under_way_when_the_window_closes_is_seen_through_without_a_long_wait(
    desk: Desk,
) -> None:
    desk.tasks.holds = True
    desk.wait()
    desk.keeping.finish()
    assert desk.file.did == ["stop", "stop", "refresh"]


def test_a_drive_that_hangs_holds_up_no_lane_but_its_own_and_gets_all_changes_at_once(
    desk: Desk,
) -> None:
    desk.tasks.holds = True
    desk.wait()
    for _ in range(3):
        desk.keeping.follow()
        desk.wait()
    assert (desk.file.writes, len(desk.tasks.held)) == (0, 1)
    desk.tasks.holds = False
    desk.tasks.held.pop()()
    assert desk.file.writes == 2


def test_only_what_failed_is_tried_again(desk: Desk) -> None:
    desk.wait()
    desk.keeping.try_again()
    assert desk.file.writes == 1
    desk.file.reason = "full"
    desk.keeping.follow()
    desk.wait()
    desk.keeping.try_again()
    assert desk.file.writes == 3


def test_what_hangs_is_not_tried_again_until_it_is_given_up(desk: Desk) -> None:
    desk.file.reason = "full"
    desk.wait()
    desk.tasks.holds = True
    for _ in range(3):
        desk.keeping.try_again()
    desk.tasks.holds = False
    desk.tasks.held.pop()()
    assert (desk.file.writes, desk.tasks.held) == (2, [])


def test_a_failure_is_told_once_and_so_is_its_end(desk: Desk) -> None:
    for reason in ("full", "full", "gone", "", "full"):
        desk.file.reason = reason
        desk.keeping.follow()
        desk.wait()
    assert desk.told == ["full", "gone", "", "full"]
    assert desk.done == 5


def test_where_none_is_wanted_nothing_is_told(desk: Desk) -> None:
    desk.wanted = None
    desk.wait()
    desk.keeping.try_again()
    desk.keeping.follow()
    desk.keeping.finish()
    assert (desk.file.writes, desk.file.did, desk.told) == (0, [], [])
