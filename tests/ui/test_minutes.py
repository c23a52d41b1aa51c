"""Minutes: told as each begins on the wall, whatever happened to the clock meanwhile."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot

from subtrack.ui.minutes import Minutes

LAG = 20


class Wall:
    def __init__(self, seconds: float) -> None:
        self.seconds = seconds

    def __call__(self) -> float:
        return self.seconds


@pytest.mark.parametrize(
    ("seconds", "left"), [(0.0, 60_000), (59.0, 1_000), (1_795_000_070.5, 9_500), (119.75, 250)]
)
def test_the_next_one_is_waited_for(qtbot: QtBot, seconds: float, left: int) -> None:
    assert qtbot is not None
    assert Minutes(QObject(), Wall(seconds)).left() == left + LAG


@given(st.floats(-1e10, 1e12))
def test_nothing_is_ever_waited_for_longer_than_a_minute(seconds: float) -> None:
    assert LAG <= Minutes(QObject(), Wall(seconds)).left() <= 60_000 + LAG


@pytest.mark.parametrize("jump", [-86_400.0, 3 * 86_400.0, 0.25], ids=["back", "ahead", "on"])
def test_a_clock_that_jumped_is_read_anew(qtbot: QtBot, jump: float) -> None:
    wall, parent = Wall(119.9), QObject()
    minutes = Minutes(parent, wall)
    with qtbot.waitSignal(minutes.begun):
        minutes.start()
        wall.seconds += jump + 37
    assert minutes.timer.remainingTime() <= minutes.left()
    assert minutes.timer.isActive()
    minutes.stop()
    assert not minutes.timer.isActive()
