"""A call that hangs is left behind, and nothing else is begun meanwhile."""

from __future__ import annotations

from threading import Event, Thread
from time import sleep

import pytest

from subtrack.adapters.bounded import Bounded

A_WHILE_S = 10.0
IMPATIENT_S = 0.05


def test_it_gives_what_the_call_gives() -> None:
    assert Bounded(A_WHILE_S).run(lambda: 7) == 7


def test_it_raises_what_the_call_raises() -> None:
    with pytest.raises(ZeroDivisionError):
        Bounded(A_WHILE_S).run(lambda: 1 // 0)


def test_a_call_that_hangs_is_left_and_no_other_begun_until_it_is_over() -> None:
    over, bounded, begun = Event(), Bounded(IMPATIENT_S), []
    with pytest.raises(TimeoutError):
        bounded.run(over.wait)
    with pytest.raises(TimeoutError):
        bounded.run(lambda: begun.append(1))
    assert begun == []
    over.set()
    bounded._bound_s = A_WHILE_S
    bounded.run(lambda: begun.append(2))
    assert begun == [2]


def test_who_ends_waits_no_longer_than_that(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("subtrack.adapters.bounded.AT_THE_END_S", 0.05)
    over, bounded, errors = Event(), Bounded(60.0), list[BaseException]()

    def wait() -> None:
        try:
            bounded.run(lambda: over.wait(60))
        except TimeoutError as error:
            errors.append(error)

    waiting = Thread(target=wait)
    waiting.start()
    bounded.hurry()
    waiting.join(10)
    assert len(errors) == 1
    with pytest.raises(TimeoutError):
        bounded.run(lambda: None)
    over.set()


def test_what_is_done_soon_is_waited_for_at_the_end_too() -> None:
    bounded = Bounded(60.0)
    bounded.hurry()
    assert bounded.run(lambda: 5) == 5


def test_of_two_threads_one_calls_at_a_time() -> None:
    bounded, at_once, most = Bounded(60.0), list[int](), list[int]()

    def call() -> None:
        at_once.append(1)
        most.append(len(at_once))
        sleep(0.05)
        at_once.pop()

    threads = [Thread(target=bounded.run, args=(call,)) for _ in range(4)]
    for one in threads:
        one.start()
    for one in threads:
        one.join(10)
    assert most == [1, 1, 1, 1]
