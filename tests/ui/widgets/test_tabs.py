"""Tabs: one is chosen, by the mouse or by the arrow keys."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from subtrack.ui.look import Look
from subtrack.ui.widgets.tabs import Tabs, TabText


@pytest.fixture
def tabs(qtbot: QtBot, look: Look) -> Tabs:
    texts = [
        TabText("globe", "On the web", "7", "On the web, 7 steps"),
        TabText("mail", "By e-mail " * 10, "too slow", "By e-mail, 1 step, too slow"),
    ]
    found = Tabs(look, texts, "Ways")
    qtbot.addWidget(found)
    found.resize(600, found.heightForWidth(600))
    found.show()
    found.grab()
    return found


def test_the_first_is_chosen_until_another_one_is(qtbot: QtBot, tabs: Tabs) -> None:
    first, second = tabs.tabs
    assert first.isChecked()
    with qtbot.waitSignal(tabs.chosen) as told:
        QTest.mouseClick(second, Qt.MouseButton.LeftButton)
    assert told.args == [1]
    assert not first.isChecked()


def test_arrow_keys_choose(qtbot: QtBot, tabs: Tabs) -> None:
    first, second = tabs.tabs
    first.setFocus()
    with qtbot.waitSignal(tabs.chosen) as told:
        QTest.keyClick(first, Qt.Key.Key_Right)
    assert told.args == [1]
    assert second.hasFocus()
    QTest.keyClick(second, Qt.Key.Key_Left)
    assert first.isChecked()


def test_a_reader_is_told_all_and_a_long_word_is_in_the_tooltip(tabs: Tabs) -> None:
    first, second = tabs.tabs
    assert second.accessibleName() == "By e-mail, 1 step, too slow"
    assert "By e-mail" in second.toolTip()
    assert not first.toolTip()


def test_what_does_not_fit_goes_into_a_further_line(tabs: Tabs) -> None:
    assert tabs.heightForWidth(200) == 2 * tabs.heightForWidth(600)
