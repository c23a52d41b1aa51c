from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from subtrack.ui.look import Look
from subtrack.ui.widgets.search_field import SearchField


@pytest.fixture
def field(look: Look, qtbot: QtBot) -> SearchField:
    made = SearchField(look, "Filter …", "Filter the things")
    qtbot.addWidget(made)
    return made


def test_esc_empties_the_field_first_and_leaves_it_then(field: SearchField, qtbot: QtBot) -> None:
    QTest.keyClicks(field, "net")
    with qtbot.assertNotEmitted(field.left):
        QTest.keyClick(field, Qt.Key.Key_Escape)
    assert field.text() == ""
    with qtbot.waitSignal(field.left):
        QTest.keyClick(field, Qt.Key.Key_Escape)


@pytest.mark.parametrize("key", [Qt.Key.Key_Down, Qt.Key.Key_Return, Qt.Key.Key_Enter])
def test_one_goes_on_among_what_was_found(field: SearchField, qtbot: QtBot, key: Qt.Key) -> None:
    with qtbot.waitSignal(field.down):
        QTest.keyClick(field, key)


def test_a_cross_empties_the_field_while_there_is_something_in_it(field: SearchField) -> None:
    (_, cross) = field.actions()
    assert not cross.isVisible()
    QTest.keyClicks(field, "net")
    assert cross.isVisible()
    cross.trigger()
    assert field.text() == ""
