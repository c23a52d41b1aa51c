"""The calendar file follows the book, is tried again, and a failure is told once."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, datetime

import pytest
from PySide6.QtCore import QObject, QTimer
from pytestqt.qtbot import QtBot

from subtrack.domain.errors import StorageError
from subtrack.domain.last_writing import LastWriting
from subtrack.ui.calendar_keeping import CalendarKeeping
from tests.ui.making import ImmediateTasks

WRITTEN = LastWriting(datetime(2026, 11, 22, tzinfo=UTC))


def failure(reason: str) -> LastWriting:
    return LastWriting(failure=StorageError("{reason}", reason=reason))


class Desk:
    """What is kept, how often it was written, and what was told."""

    def __init__(self, parent: QObject) -> None:
        self.fares: LastWriting | None = WRITTEN
        self.writes = 0
        self.told: list[str] = []
        self.done = 0
        self.keeping = CalendarKeeping(self.refresh, ImmediateTasks(), parent)
        self.keeping.told.connect(lambda error: self.told.append(str(error or "")))
        self.keeping.done.connect(self._count)
        (self.timer,) = self.keeping.findChildren(QTimer)

    def _count(self) -> None:
        self.done += 1

    def refresh(self) -> LastWriting | None:
        self.writes += 1
        return self.fares

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
    assert desk.writes == 0
    desk.wait()
    assert desk.writes == 1
    assert not desk.timer.isActive()


def test_changes_one_after_the_other_are_written_at_once(desk: Desk) -> None:
    desk.wait()
    for _ in range(3):
        desk.keeping.follow()
    desk.wait()
    assert desk.writes == 2


def test_what_would_be_written_soon_is_written_when_the_window_closes(desk: Desk) -> None:
    desk.wait()
    desk.keeping.finish()
    assert desk.writes == 1
    desk.keeping.follow()
    desk.keeping.finish()
    assert desk.writes == 2
    assert not desk.timer.isActive()


def test_only_what_failed_is_tried_again(desk: Desk) -> None:
    desk.wait()
    desk.keeping.try_again()
    assert desk.writes == 1
    desk.fares = failure("full")
    desk.keeping.follow()
    desk.wait()
    desk.keeping.try_again()
    assert desk.writes == 3


def test_a_failure_is_told_once_and_so_is_its_end(desk: Desk) -> None:
    for reason in ("full", "full", "gone", "", "full"):
        desk.fares = failure(reason) if reason else WRITTEN
        desk.keeping.follow()
        desk.wait()
    assert desk.told == ["full", "gone", "", "full"]
    assert desk.done == 5  # two failures of one sort are two errors


def test_where_none_is_wanted_nothing_is_told(desk: Desk) -> None:
    desk.fares = None
    desk.wait()
    desk.keeping.try_again()
    assert (desk.writes, desk.told) == (1, [])
