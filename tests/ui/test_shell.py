"""Shell: what the first paint leaves for later."""

from __future__ import annotations

import subprocess
import sys

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
from subtrack.ui.tones import first_tones
application = QApplication([])
shell = Shell(first_tones("light"))
shell.painted.connect(application.quit)
shell.show()
application.exec()
print(shell.grab().toImage().pixelColor(1, 1).name())
print(*made)
"""


def test_the_first_paint_does_not_ask_pyside_for_the_hundred_enums_of_qt() -> None:
    said = subprocess.run(
        [sys.executable, "-c", FIRST_PAINT], capture_output=True, text=True, check=True
    )
    colour, made = said.stdout.splitlines()
    assert colour == "#f0f0ec"
    assert "RenderHint" in made
    assert not {"WidgetAttribute", "GlobalColor", "Key"} & set(made)
