"""A choice is told by its label, wherever it stands, and its names are never lost."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from subtrack.ui.look import Look
from subtrack.ui.widgets.choice import Choice
from subtrack.ui.widgets.fact_field import NamedField
from tests.ui.walking import name_of

LONG = "whoever <i>it</i> may be " * 4


def a_choice(look: Look) -> Choice:
    choice = Choice(look, "Holder")
    choice.offer([(None, "Not said"), (1, LONG)])
    return choice


def test_it_is_called_by_its_name_and_not_by_what_is_chosen(look: Look, qtbot: QtBot) -> None:
    window, choice = QWidget(), a_choice(look)
    qtbot.addWidget(window)
    QVBoxLayout(window).addWidget(choice)
    window.show()
    assert name_of(choice) == "Holder"
    assert not [one for one in window.findChildren(QLabel) if one.isVisible()]


def test_a_label_that_is_seen_beside_it_is_enough(look: Look, qtbot: QtBot) -> None:
    choice = a_choice(look)
    field = NamedField(look, "Who writes", choice, choice)
    qtbot.addWidget(field)
    field.show()
    assert name_of(choice) == "Who writes"


def test_a_name_that_is_cut_is_whole_in_the_tooltip(look: Look, qtbot: QtBot) -> None:
    choice = a_choice(look)
    qtbot.addWidget(choice)
    choice.setFixedWidth(160)
    choice.grab()
    assert not choice.toolTip()
    choice.put(1)
    choice.grab()
    assert choice.toolTip() == f"<qt>{LONG.replace('<', '&lt;').replace('>', '&gt;')}</qt>"
    assert choice.itemData(1, Qt.ItemDataRole.ToolTipRole) == choice.toolTip()
    choice.rename(["Nobody", "Me"])
    choice.grab()
    assert not choice.toolTip()
    assert choice.itemData(1, Qt.ItemDataRole.ToolTipRole) == "<qt>Me</qt>"
