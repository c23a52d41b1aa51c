"""The main window: what its keys and its bar do together."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QFont
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QCheckBox, QPushButton
from pytestqt.qtbot import QtBot

from subtrack.ui.look import Look
from subtrack.ui.main_window import MainWindow
from subtrack.ui.widgets.rail import QuickAddButton


@pytest.fixture
def window(look: Look, qtbot: QtBot) -> MainWindow:
    made = MainWindow(look)
    qtbot.addWidget(made)
    with qtbot.waitActive(made):
        made.show()
    return made


def press_undo(window: MainWindow) -> None:
    QTest.keyClick(window, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)


def test_the_bar_leaves_once_what_it_tells_is_taken_back_by_key(
    window: MainWindow, qtbot: QtBot
) -> None:
    window.bar.tell("Gym changed")
    with qtbot.waitSignal(window.undo):
        press_undo(window)
    assert window.bar.isHidden()


def test_the_bar_takes_back_by_its_button_and_leaves(window: MainWindow, qtbot: QtBot) -> None:
    window.bar.tell("Gym changed")
    button = window.bar.findChildren(QPushButton)[0]
    with qtbot.waitSignal(window.undo):
        QTest.mouseClick(button, Qt.MouseButton.LeftButton)
    assert window.bar.isHidden()


def test_what_went_wrong_stays_over_an_undo(window: MainWindow) -> None:
    window.bar.warn("The disk is full.")
    press_undo(window)
    assert window.bar.isVisible()


def test_enter_presses_what_has_the_focus(window: MainWindow, qtbot: QtBot) -> None:
    (quick,) = window.rail.findChildren(QuickAddButton)
    quick.setFocus()
    with qtbot.waitSignal(window.quick_add):
        QTest.keyClick(quick, Qt.Key.Key_Return)
    ticked = QCheckBox("Quiet hours", window)
    ticked.show()
    ticked.setFocus()
    QTest.keyClick(ticked, Qt.Key.Key_Return)
    assert not ticked.isChecked()


def test_the_rail_grows_with_the_font_of_the_platform(window: MainWindow, look: Look) -> None:
    before = window.rail.width()
    look.use_font(QFont("Sans Serif", 20))
    QApplication.processEvents()
    assert window.rail.width() > before
    assert all(
        one.sizeHint().width() <= one.width() for one in window.rail.findChildren(QPushButton)
    )
