"""Shell: what is done before the first paint, so that nothing has to wait after it."""

from __future__ import annotations

import subprocess
import sys

import pytest
from PySide6.QtCore import QRect
from PySide6.QtGui import QScreen
from pytestqt.qtbot import QtBot

from subtrack.ui.shell import Shell
from subtrack.ui.tones import LIGHT

FIRST_PAINT = """
import enum
made, create = [], enum.EnumType._create_
def noted(*args, **keys):
    kind = create(*args, **keys)
    made.append(kind.__name__)
    return kind
enum.EnumType._create_ = noted
from PySide6.QtWidgets import QApplication
from subtrack.ui.shell import Shell
from subtrack.ui.tones import tones_for
application = QApplication([])
shell = Shell(tones_for("light"))
before = len(made)
shell.painted.connect(application.quit)
shell.show()
application.exec()
print(shell.grab().toImage().pixelColor(1, 1).name())
print(*made[:before])
"""


def test_the_hundred_enums_of_qt_are_made_before_anybody_looks_at_the_window() -> None:
    said = subprocess.run(
        [sys.executable, "-c", FIRST_PAINT], capture_output=True, text=True, check=True
    )
    colour, made = said.stdout.splitlines()
    assert colour == "#f0f0ec"
    assert {"WidgetAttribute", "GlobalColor", "Key"} <= set(made.split())


@pytest.mark.parametrize(
    ("screen", "size"), [((1366, 768), (1366, 728)), ((2560, 1440), (1400, 900))]
)
def test_it_is_no_larger_than_the_screen(
    qtbot: QtBot,
    monkeypatch: pytest.MonkeyPatch,
    screen: tuple[int, int],
    size: tuple[int, int],
) -> None:
    monkeypatch.setattr(QScreen, "availableGeometry", lambda _screen: QRect(0, 0, *screen))
    shell = Shell(LIGHT)
    qtbot.addWidget(shell)
    assert shell.size().toTuple() == size
