from __future__ import annotations

import pytest
from PySide6.QtWidgets import QMenu
from pytestqt.qtbot import QtBot

from subtrack.ui.widgets.menus import add_action


@pytest.fixture
def menu(qtbot: QtBot) -> QMenu:
    made = QMenu()
    qtbot.addWidget(made)
    return made


def test_words_are_shown_as_they_stand(menu: QMenu) -> None:
    action = add_action(menu, "B & C\tDel", lambda: None)
    assert action.text() == "B && C Del"


def test_keys_are_shown_and_hold_nowhere_else(menu: QMenu) -> None:
    done = []
    action = add_action(menu, "Move to the trash", lambda: done.append(1), "Del")
    assert action.text().startswith("Move to the trash\t")
    assert action.shortcut().isEmpty()
    action.trigger()
    assert done == [1]
