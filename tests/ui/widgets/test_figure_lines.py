"""Figure lines: everything is told, and the whole of a line is in its tooltip."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QEvent, QPoint
from PySide6.QtGui import QHelpEvent
from PySide6.QtWidgets import QApplication, QToolTip
from pytestqt.qtbot import QtBot

from subtrack.ui.look import Look
from subtrack.ui.widgets.figure_lines import Figure, FigureLines

LONG = "Something with a name that nobody would find short <b>"


@pytest.fixture
def lines(look: Look, qtbot: QtBot) -> FigureLines:
    made = FigureLines(look)
    made.show_figures(
        [
            Figure(LONG, "1,000.00", share=1.0, last="90 %"),
            Figure("Apple", "9.99", note="2 subscriptions"),
        ]
    )
    made.resize(made.minimumSizeHint())
    qtbot.addWidget(made)
    made.show()
    return made


def test_a_reader_is_told_all_of_them(lines: FigureLines) -> None:
    assert lines.accessibleName() == f"{LONG} 1,000.00 90 %; Apple 2 subscriptions 9.99"


def test_the_line_under_the_pointer_is_told_whole(lines: FigureLines) -> None:
    for y, text in ((3, LONG.replace("<b>", "&lt;b&gt;")), (lines.height() - 3, "Apple")):
        where = QPoint(5, y)
        event = QHelpEvent(QEvent.Type.ToolTip, where, lines.mapToGlobal(where))
        QApplication.sendEvent(lines, event)
        assert text in QToolTip.text()
    QToolTip.hideText()
