"""Flow: what does not fit into one line goes into the next."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from subtrack.ui.widgets.flow import Flow


def test_lines_go_on_below_where_one_is_full(qtbot: QtBot) -> None:
    flow = Flow(gap=10)
    boxes = [QWidget() for _ in range(3)]
    for box in boxes:
        box.setFixedSize(50, 20)
        flow.add(box)
    qtbot.addWidget(flow)
    assert flow.heightForWidth(170) == 20
    assert flow.heightForWidth(169) == 50
    flow.resize(169, 50)
    flow.show()
    assert [box.pos().toTuple() for box in boxes] == [(0, 0), (60, 0), (0, 30)]


@pytest.mark.parametrize(("width", "widths"), [(170, [50, 50, 50]), (169, [79, 79, 79])])
def test_columns_share_the_width(qtbot: QtBot, width: int, widths: list[int]) -> None:
    flow = Flow(gap=10, column=50)
    boxes = [QWidget() for _ in range(3)]
    for box in boxes:
        box.setMinimumSize(20, 20)
        flow.add(box)
    qtbot.addWidget(flow)
    flow.resize(width, flow.heightForWidth(width))
    flow.show()
    assert [box.width() for box in boxes] == widths


def test_what_is_hidden_takes_no_room(qtbot: QtBot) -> None:
    flow = Flow(gap=10)
    boxes = [QWidget() for _ in range(2)]
    for box in boxes:
        box.setFixedSize(50, 20)
        flow.add(box)
    qtbot.addWidget(flow)
    flow.resize(200, 20)
    flow.show()
    boxes[0].hide()
    assert flow.sizeHint().width() == 50
