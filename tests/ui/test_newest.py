"""Newest: only the answer to the last question is told."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import QObject

from subtrack.domain.errors import KnownError, StorageError
from subtrack.ui.newest import Newest
from tests.ui.making import LateTasks


class Asking:
    """Questions about a number that changes."""

    def __init__(self) -> None:
        self.owner = QObject()
        self.tasks = LateTasks()
        self.number = 0
        self.called: list[int] = []
        self.told: list[int] = []
        self.newest = Newest(self.tasks, self.question, 60_000, self.owner)
        self.newest.answered.connect(self.told.append)

    def question(self) -> Callable[[], int]:
        number = self.number

        def call() -> int:
            self.called.append(number)
            return number

        return call

    def ask(self, number: int) -> None:
        self.number = number
        self.newest.ask()


@pytest.fixture
def asking(qapp: object) -> Asking:  # noqa: ARG001 - timers need the application
    return Asking()


def test_many_changes_are_one_question(asking: Asking) -> None:
    for number in (1, 2, 3):
        asking.ask(number)
    assert not asking.newest.settled
    asking.newest.hurry()
    asking.newest.hurry()
    assert len(asking.tasks.waiting) == 1
    asking.tasks.waiting.pop()()
    assert (asking.called, asking.told, asking.newest.settled) == ([3], [3], True)


def test_an_answer_that_is_out_of_date_is_not_told(asking: Asking) -> None:
    asking.ask(1)
    asking.newest.hurry()
    asking.ask(2)
    asking.tasks.waiting.pop()()
    assert (asking.called, asking.told, asking.newest.settled) == ([], [], False)
    asking.newest.hurry()
    asking.tasks.waiting.pop()()
    assert (asking.called, asking.told) == ([2], [2])


def test_a_known_error_is_told(asking: Asking) -> None:
    told: list[KnownError] = []
    asking.newest.failed.connect(told.append)

    def question() -> Callable[[], int]:
        raise AssertionError

    def failing() -> int:
        raise StorageError("No.")

    asking.newest = Newest(asking.tasks, lambda: failing, 0, asking.owner)
    asking.newest.failed.connect(told.append)
    asking.newest.ask()
    asking.newest.hurry()
    asking.tasks.waiting.pop()()
    assert [str(error) for error in told] == ["No."]
