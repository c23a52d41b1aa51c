"""Tick list: rows that are ticked by key and by click, and told with it."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QSignalSpy, QTest
from pytestqt.qtbot import QtBot

from subtrack.ui.look import Look
from subtrack.ui.widgets.tick_list import TickList, TickRow

ROWS = [TickRow(number, f"Thing {number}", "from 5 Dec", "9.99 EUR") for number in range(1, 1_000)]


@pytest.fixture
def ticks(look: Look, qtbot: QtBot) -> TickList:
    made = TickList(look, "What if")
    made.set_rows(ROWS)
    made.resize(260, 300)
    qtbot.addWidget(made)
    with qtbot.waitActive(made):
        made.show()
    return made


def test_the_space_bar_ticks_the_row_that_the_keys_are_on(ticks: TickList) -> None:
    told = QSignalSpy(ticks.ticked)
    ticks.setFocus(Qt.FocusReason.TabFocusReason)
    QTest.keyClick(ticks, Qt.Key.Key_Space)
    QTest.keyClick(ticks, Qt.Key.Key_Down)
    QTest.keyClick(ticks, Qt.Key.Key_Return)
    assert list(ticks.chosen) == [1, 2]
    QTest.keyClick(ticks, Qt.Key.Key_Space)
    assert list(ticks.chosen) == [1]
    assert told.count() == 3


def test_a_click_ticks(ticks: TickList) -> None:
    place = ticks.visualRect(ticks.rows.index(1, 0)).center()
    QTest.mouseClick(ticks.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert list(ticks.chosen) == [2]


def test_a_reader_is_told_all_of_a_row_and_whether_it_is_ticked(ticks: TickList) -> None:
    index = ticks.rows.index(0, 0)
    role = Qt.ItemDataRole.CheckStateRole
    assert index.data(Qt.ItemDataRole.AccessibleTextRole) == "Thing 1, 9.99 EUR, from 5 Dec"
    assert index.data(Qt.ItemDataRole.ToolTipRole) == "<qt>Thing 1, 9.99 EUR, from 5 Dec</qt>"
    assert index.data(role) == Qt.CheckState.Unchecked
    ticks.turn(index)
    assert index.data(role) == Qt.CheckState.Checked
    assert index.flags() & Qt.ItemFlag.ItemIsUserCheckable


def test_other_rows_leave_ticked_what_is_there_still(ticks: TickList) -> None:
    for place in (0, 5):
        ticks.turn(ticks.rows.index(place, 0))
    ticks.setCurrentIndex(ticks.rows.index(5, 0))
    ticks.set_rows(ROWS[1:10])
    assert list(ticks.chosen) == [6]
    assert ticks.currentIndex().row() == 5
    ticks.set_rows([])
    assert (list(ticks.chosen), ticks.currentIndex().isValid()) == ([], False)
