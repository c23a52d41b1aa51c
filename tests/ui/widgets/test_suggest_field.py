"""Suggest field and choice: what can be chosen beside what can be typed."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget
from pytestqt.modeltest import ModelTester
from pytestqt.qtbot import QtBot

from subtrack.ui.look import Look
from subtrack.ui.widgets.choice import Choice
from subtrack.ui.widgets.suggest_field import SuggestField
from subtrack.ui.widgets.suggestions import Suggestion, SuggestionModel

ROWS = [Suggestion("Netflix", "Video"), Suggestion("<b>New</b> York", "News")]


@pytest.fixture
def field(look: Look, qtbot: QtBot) -> Iterator[SuggestField]:
    window = QWidget()
    column = QVBoxLayout(window)
    field = SuggestField(look, "Name", as_typed=True)
    column.addWidget(field)
    column.addStretch(1)
    window.resize(400, 400)
    qtbot.addWidget(window)
    window.show()
    field.setFocus()
    yield field
    window.hide()


def test_the_model_is_sound(qtmodeltester: ModelTester) -> None:
    model = SuggestionModel()
    model.set_rows(ROWS)
    qtmodeltester.check(model)  # type: ignore[no-untyped-call] # it ships no types
    spoken = model.index(0, 0).data(Qt.ItemDataRole.AccessibleTextRole)
    assert spoken == "Netflix, Video"


def test_nothing_is_taken_that_was_not_chosen(field: SuggestField, qtbot: QtBot) -> None:
    QTest.keyClicks(field, "Net")
    field.suggest(ROWS)
    assert field.list.isVisible()
    with qtbot.assertNotEmitted(field.taken):
        QTest.keyClick(field, Qt.Key.Key_Return)
    assert field.text() == "Net"


def test_arrow_keys_choose_and_enter_takes(field: SuggestField, qtbot: QtBot) -> None:
    field.suggest(ROWS)
    for key in (Qt.Key.Key_Down, Qt.Key.Key_Down, Qt.Key.Key_Down, Qt.Key.Key_Up):
        QTest.keyClick(field, key)
    with qtbot.waitSignal(field.taken) as taken:
        QTest.keyClick(field, Qt.Key.Key_Return)
    assert taken.args == [ROWS[1]]
    assert field.text() == "<b>New</b> York"
    assert not field.list.isVisible()


def test_esc_closes_only_the_list(field: SuggestField) -> None:
    QTest.keyClicks(field, "Net")
    field.suggest(ROWS)
    QTest.keyClick(field, Qt.Key.Key_Escape)
    assert not field.list.isVisible()
    assert field.text() == "Net"


def test_a_click_takes_a_suggestion(field: SuggestField) -> None:
    field.suggest(ROWS)
    place = field.list.visualRect(field.list.model().index(0, 0)).center()
    QTest.mouseClick(field.list.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert field.text() == "Netflix"
    assert QApplication.focusWidget() is field


def test_the_list_goes_with_the_focus(field: SuggestField, qtbot: QtBot) -> None:
    field.suggest(ROWS)
    with qtbot.waitSignal(field.finished):
        field.clearFocus()
    assert not field.list.isVisible()


def test_the_wheel_changes_no_choice(look: Look, qtbot: QtBot) -> None:
    choice = Choice(look, "Currency")
    qtbot.addWidget(choice)
    choice.offer([("EUR", "EUR")], [("USD", "USD"), ("CHF", "CHF")])
    choice.show()
    wheel = QWheelEvent(
        QPointF(5, 5),
        choice.mapToGlobal(QPointF(5, 5)),
        QPoint(0, -120),
        QPoint(0, -120),
        Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    QApplication.sendEvent(choice, wheel)
    assert choice.value() == "EUR"
    assert not wheel.isAccepted()


def test_a_choice_keeps_what_was_chosen_when_more_is_offered(look: Look, qtbot: QtBot) -> None:
    choice = Choice(look, "Currency")
    qtbot.addWidget(choice)
    choice.offer([("EUR", "EUR")], [("USD", "USD")])
    with qtbot.waitSignal(choice.edited):
        QTest.keyClick(choice, Qt.Key.Key_U)
    assert choice.value() == "USD"
    choice.offer([("USD", "USD")], [("AED", "AED"), ("EUR", "EUR")])
    assert choice.value() == "USD"
    choice.put("ZZZ")
    assert choice.value() == "USD"
