"""Tasks: results come back on the window's thread, in order, and never to what is gone."""

from __future__ import annotations

import threading

import pytest
import shiboken6
from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot

from subtrack.domain.errors import KnownError, StorageError
from subtrack.ui.tasks import Lane, ThreadTasks


class Page(QObject):
    def __init__(self) -> None:
        super().__init__()
        self.got: list[object] = []
        self.threads: set[int] = set()

    def take(self, result: object) -> None:
        self.got.append(result)
        self.threads.add(threading.get_ident())

    def refuse(self, error: KnownError) -> None:
        self.got.append(("refused", str(error)))


@pytest.fixture
def page(qapp: object) -> Page:  # noqa: ARG001 - signals need the application
    return Page()


@pytest.fixture
def tasks(qapp: object) -> ThreadTasks:  # noqa: ARG001 - as above
    return ThreadTasks()


def test_results_come_back_in_order_on_the_window_s_thread(
    qtbot: QtBot, tasks: ThreadTasks, page: Page
) -> None:
    for number in range(20):
        tasks.run(lambda number=number: number, page.take)  # type: ignore[misc]
    qtbot.waitUntil(lambda: len(page.got) == 20)
    assert page.got == list(range(20))
    assert page.threads == {threading.get_ident()}
    tasks.drain()


def test_work_happens_beside_the_window_and_one_lane_does_not_wait_for_the_other(
    qtbot: QtBot, tasks: ThreadTasks, page: Page
) -> None:
    door = threading.Event()

    def slow() -> bool:
        return door.wait(10)

    tasks.run(slow, page.take)
    tasks.run(threading.get_ident, page.take, lane=Lane.WORLD)
    qtbot.waitUntil(lambda: len(page.got) == 1)
    assert page.got[0] != threading.get_ident()
    door.set()
    qtbot.waitUntil(lambda: len(page.got) == 2)
    tasks.drain()


def test_a_known_error_goes_to_who_asked(qtbot: QtBot, tasks: ThreadTasks, page: Page) -> None:
    def refused() -> None:
        raise StorageError("The disk is full.")

    tasks.run(refused, page.take, page.refuse)
    qtbot.waitUntil(lambda: bool(page.got))
    assert page.got == [("refused", "The disk is full.")]
    tasks.drain()


def test_a_bug_is_told_once(qtbot: QtBot, tasks: ThreadTasks, page: Page) -> None:
    def broken() -> None:
        raise ZeroDivisionError

    with qtbot.waitSignal(tasks.failed) as told:
        tasks.run(broken, page.take, page.refuse)
    assert isinstance(told.args[0], ZeroDivisionError)
    assert page.got == []
    tasks.drain()


def test_nothing_is_delivered_to_a_page_that_is_gone(qtbot: QtBot, tasks: ThreadTasks) -> None:
    gone, here = Page(), Page()
    door = threading.Event()
    tasks.run(lambda: door.wait(10), gone.take)
    tasks.run(lambda: "later", here.take)
    shiboken6.delete(gone)
    door.set()
    qtbot.waitUntil(lambda: here.got == ["later"])
    assert gone.got == []
    tasks.drain()


def test_nothing_is_delivered_once_the_tasks_were_drained(
    qtbot: QtBot, tasks: ThreadTasks, page: Page
) -> None:
    tasks.run(lambda: "late", page.take)
    tasks.drain()
    qtbot.wait(1)
    assert page.got == []
