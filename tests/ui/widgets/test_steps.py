"""Steps: read one after the other, reached by the keyboard, and copied."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from subtrack.ui.look import Look
from subtrack.ui.widgets.steps import Steps

STEPS = [("Sign in", "Home page"), ("Open <b>settings</b>", ""), ("Confirm", "Dialog " * 20)]


@pytest.fixture
def steps(qtbot: QtBot, look: Look) -> Steps:
    found = Steps(look, STEPS)
    qtbot.addWidget(found)
    found.resize(600, found.heightForWidth(600))
    found.show()
    found.grab()
    return found


def test_steps_are_told_with_their_number_and_place(steps: Steps) -> None:
    names = [row.accessibleName() for row in steps.rows]
    assert names[:2] == ["1. Sign in (Home page)", "2. Open <b>settings</b>"]


def test_a_long_place_makes_its_row_higher_and_a_narrow_one_stands_below(steps: Steps) -> None:
    first, _, last = steps.rows
    assert last.height() > first.height()
    assert first.heightForWidth(300) > first.heightForWidth(600)


def test_arrow_keys_go_through_the_steps_and_copy_takes_one(steps: Steps) -> None:
    first, second, last = steps.rows
    assert [bool(row.focusPolicy() & Qt.FocusPolicy.TabFocus) for row in steps.rows] == [
        *(True, False, False)
    ]
    first.setFocus()
    QTest.keyClick(first, Qt.Key.Key_Down)
    assert second.hasFocus()
    QTest.keyClick(second, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    assert QGuiApplication.clipboard().text() == "2. Open <b>settings</b>"
    QTest.keyClick(second, Qt.Key.Key_Down)
    QTest.keyClick(last, Qt.Key.Key_Down)
    assert last.hasFocus()
    QTest.keyClick(last, Qt.Key.Key_Up)
    assert second.hasFocus()


def test_the_menu_copies_a_step_or_all_of_them(steps: Steps) -> None:
    one, every = steps.menu(steps.rows[0]).actions()
    one.trigger()
    assert QGuiApplication.clipboard().text() == "1. Sign in (Home page)"
    every.trigger()
    assert QGuiApplication.clipboard().text().count("\n") == 2
    (alone,) = steps.menu(None).actions()
    assert alone.text() == "Copy all steps"
