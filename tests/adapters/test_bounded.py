"""A call that hangs is left behind, and nothing else is begun meanwhile."""

from __future__ import annotations

from threading import Event

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
    patient = Bounded(A_WHILE_S)
    patient._last = bounded._last
    patient.run(lambda: begun.append(2))
    assert begun == [2]
