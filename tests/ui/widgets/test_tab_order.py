"""The tab key goes through what is seen, in the order of the layouts, whenever it was made."""

from __future__ import annotations

import subprocess
import sys

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QApplication,
    QButtonGroup,
    QHBoxLayout,
    QPushButton,
    QVBoxLayout,
    QWidget,
)
from pytestqt.qtbot import QtBot

from subtrack.ui.dialogs.dialog import Dialog
from subtrack.ui.widgets.scrolling import ScrollColumn

COMING_AND_GOING = """
import gc
from PySide6.QtCore import QCoreApplication, QEvent, QObject
from PySide6.QtWidgets import (
    QApplication, QHBoxLayout, QLabel, QLineEdit, QVBoxLayout, QWidget, QWidgetItem
)
from subtrack.ui.widgets.tab_order import move_focus

gc.disable()
application = QApplication([])
window = QWidget()
column = QVBoxLayout(window)
window.show()
for _ in range(300):
    fields = [QLabel(str(number)) for number in range(20)]
    for field in fields:
        column.addWidget(field)
    move_focus(window, 1)
    for field in fields:
        field.deleteLater()
    del fields, field
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    others = [QObject() for _ in range(50)], [QWidgetItem(window) for _ in range(20)]
    row, box = QHBoxLayout(), QWidget()
    row.addWidget(QLabel())
    row.addWidget(QLabel())
    box.setLayout(row)
    box.findChildren(QWidget)
    del others, row, box
print("goes on")
"""


class Room:
    """A dialog with buttons in a column and in a line below it."""

    def __init__(self, qtbot: QtBot) -> None:
        self.dialog = Dialog()
        qtbot.addWidget(self.dialog)
        self.column, self.line = QVBoxLayout(self.dialog), QHBoxLayout()
        self.column.addLayout(self.line)
        for name in ("left", "right"):
            self.line.addWidget(button(name))
        self.column.insertWidget(0, button("top"))
        self.dialog.show()
        self.dialog.activateWindow()
        qtbot.waitExposed(self.dialog)
        self.find("top").setFocus()

    def find(self, name: str) -> QPushButton:
        return next(one for one in self.dialog.findChildren(QPushButton) if one.text() == name)

    def pressed(self, times: int = 1, key: Qt.Key = Qt.Key.Key_Tab) -> list[str]:
        QApplication.processEvents()  # what was put into a layout is shown then
        found = []
        for _ in range(times):
            QTest.keyClick(focused(), key)
            found.append(focused().text())
        return found


def focused() -> QPushButton:
    found = QApplication.focusWidget()
    assert isinstance(found, QPushButton)
    return found


def button(name: str) -> QPushButton:
    made = QPushButton(name)
    made.setCheckable(True)
    return made


@pytest.fixture
def room(qtbot: QtBot) -> Room:
    return Room(qtbot)


def test_it_goes_round_as_one_reads(room: Room) -> None:
    assert room.pressed(3) == ["left", "right", "top"]
    assert room.pressed(2, Qt.Key.Key_Backtab) == ["right", "left"]


def test_what_is_made_later_comes_where_it_stands(room: Room) -> None:
    room.column.insertWidget(1, button("between"))
    assert room.pressed(4) == ["between", "left", "right", "top"]


def test_what_cannot_be_used_is_passed_over(room: Room) -> None:
    room.find("left").setEnabled(False)
    room.find("right").hide()
    room.column.addWidget(button("bottom"))
    assert room.pressed(2) == ["bottom", "top"]


def test_of_buttons_that_exclude_each_other_it_stops_at_the_chosen_one(room: Room) -> None:
    group = QButtonGroup(room.dialog)
    for name in ("left", "right"):
        group.addButton(room.find(name))
    assert room.pressed(2) == ["left", "top"]
    room.find("right").setChecked(True)
    assert room.pressed(2) == ["right", "top"]
    room.find("left").setChecked(True)
    assert room.pressed(2) == ["left", "top"]


def test_it_scrolls_to_where_it_arrives(room: Room, qtbot: QtBot) -> None:
    scroll, tall = ScrollColumn("Form"), QWidget()
    tall.setFixedHeight(2_000)
    scroll.column.addWidget(tall)
    scroll.column.addWidget(button("deep"))
    room.column.addWidget(scroll)
    qtbot.waitUntil(lambda: scroll.verticalScrollBar().maximum() > 0)
    assert room.pressed(3)[-1] == "deep"
    assert scroll.verticalScrollBar().value() > 0


def test_where_nothing_takes_the_focus_none_is_moved(qtbot: QtBot) -> None:
    empty = Dialog()
    qtbot.addWidget(empty)
    empty.show()
    QTest.keyClick(empty, Qt.Key.Key_Tab)
    assert not empty.findChildren(QPushButton)
    assert empty.focusWidget() is None


def test_what_went_is_not_taken_for_what_came_after_it() -> None:
    done = subprocess.run(
        [sys.executable, "-c", COMING_AND_GOING], capture_output=True, text=True, check=False
    )
    assert (done.returncode, done.stdout) == (0, "goes on\n"), done.stderr
