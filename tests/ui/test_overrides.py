"""Overrides: whatever goes wrong in one, the program goes on."""

from __future__ import annotations

import subprocess
import sys
from typing import Generic, TypeVar, get_origin

import pytest
from PySide6.QtCore import QAbstractListModel, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from subtrack.ui.overrides import whole

T = TypeVar("T")

PROGRAM = """
import sys
from subtrack.ui.overrides import keep_errors_whole
keep_errors_whole()
from PySide6.QtCore import QEvent
from PySide6.QtGui import QUndoCommand, QUndoStack
from PySide6.QtWidgets import QApplication, QWidget

class Field(QWidget):
    def event(self, event):
        return int(event.type() == QEvent.Type.User) and int("x")

class Deed(QUndoCommand):
    def redo(self):
        None.gone

sys.excepthook = lambda kind, error, trace: print(kind.__name__, flush=True)
application = QApplication([])
field, stack = Field(), QUndoStack()
for act in (
    lambda: QApplication.sendEvent(field, QEvent(QEvent.Type.User)),
    lambda: stack.push(Deed()),
):
    try:
        act()
    except (ValueError, AttributeError) as error:
        print(type(error).__name__)
print("goes on")
"""


class Shown(QAbstractListModel, Generic[T]):
    """A model that is made for some kind of row."""


class Typed(QWidget):
    """A field that cannot read what is typed."""

    def keyPressEvent(self, _event: object) -> None:  # noqa: N802 - Qt's name
        """Fail in C."""
        int("x")


def test_an_error_from_c_in_an_override_does_not_end_the_program() -> None:
    done = subprocess.run(
        [sys.executable, "-c", PROGRAM], capture_output=True, text=True, check=False
    )
    assert done.stdout.split("\n") == ["ValueError", "AttributeError", "goes on", ""]


def test_it_is_raised_where_the_event_came_from(qtbot: QtBot) -> None:
    field = Typed()
    qtbot.addWidget(field)
    with qtbot.captureExceptions() as found, pytest.raises(ValueError, match="invalid literal"):
        QTest.keyClick(field, Qt.Key.Key_A)
    assert found == []


def test_a_class_of_qt_can_be_made_for_a_kind() -> None:
    assert get_origin(Shown[str]) is Shown


def test_what_a_function_gives_and_is_called_stays() -> None:
    def height(width: int, *, margin: int = 1) -> int:
        """Give a height."""
        return width + margin

    assert whole(height)(2, margin=3) == 5
    assert whole(height).__name__ == "height"
