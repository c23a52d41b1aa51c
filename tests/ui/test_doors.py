"""Doors: one dialog at a time over the window, and one gives way to the next."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog
from pytestqt.qtbot import QtBot

from subtrack.ui.dialogs.entry import EntryDialog
from subtrack.ui.dialogs.quick_add import QuickAddDialog
from subtrack.ui.doors import WindowDoors
from subtrack.ui.main_window import MainWindow
from subtrack.ui.workspace import Workspace


class House:
    """A window with doors, and what stands open in it."""

    def __init__(self, workspace: Workspace, qtbot: QtBot) -> None:
        self.window = MainWindow(workspace.look)
        qtbot.addWidget(self.window)
        self.doors = WindowDoors(self.window, lambda: None, lambda: None)
        self.doors.enter(replace(workspace, doors=self.doors))
        self.window.show()

    def open(self) -> list[QDialog]:
        QApplication.processEvents()
        return [one for one in self.window.findChildren(QDialog) if one.isVisible()]


@pytest.fixture
def house(workspace: Workspace, qtbot: QtBot) -> House:
    return House(workspace, qtbot)


def test_the_form_takes_the_place_of_the_line(house: House) -> None:
    house.doors.quick_add("Gym 24.90 EUR monthly")
    (quick,) = house.open()
    assert isinstance(quick, QuickAddDialog)
    QTest.keyClick(quick.quick.line, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    (form,) = house.open()
    assert isinstance(form, EntryDialog)
    price = next(row for row in form.form.rows if row.key == "price").editor
    assert price.value() == "24.90"


def test_while_one_is_open_no_other_opens_on_it(house: House) -> None:
    house.doors.add()
    (form,) = house.open()
    house.doors.quick_add()
    assert house.open() == [form]
    form.close()
    house.doors.quick_add()
    (quick,) = house.open()
    assert isinstance(quick, QuickAddDialog)
