"""Day field: typed or chosen; what cannot be read stays as it was typed."""

from __future__ import annotations

from datetime import date

import pytest
from PySide6.QtCore import QLocale, QPoint, Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from subtrack.ui.look import Look
from subtrack.ui.speech import Speech
from subtrack.ui.widgets.day_field import DayField, DayPopup
from subtrack.ui.widgets.month_grid import MonthGrid

TODAY = date(2026, 11, 22)


@pytest.fixture
def speech(qapp: object) -> Speech:  # noqa: ARG001 - as the look
    return Speech(QLocale("en_GB"), lambda: TODAY)


@pytest.fixture
def field(look: Look, speech: Speech, qtbot: QtBot) -> DayField:
    field = DayField(look, speech, "First charge", nothing="none")
    qtbot.addWidget(field)
    field.show()
    return field


@pytest.fixture
def grid(look: Look, speech: Speech, qtbot: QtBot) -> MonthGrid:
    grid = MonthGrid(look, speech, 0)
    qtbot.addWidget(grid)
    grid.show()
    return grid


def test_a_day_is_read_while_it_is_typed(field: DayField, qtbot: QtBot) -> None:
    with qtbot.waitSignal(field.edited):
        QTest.keyClicks(field.field, "5")
    QTest.keyClicks(field.field, " Dec")
    assert (field.value(), field.problem()) == (date(2026, 12, 5), "")


def test_what_cannot_be_read_is_named_with_what_would_do(field: DayField) -> None:
    QTest.keyClicks(field.field, "31.2.2026")
    assert field.value() is None
    assert field.problem() == (
        "“31.2.2026” is not a day. Write one like 22 Nov 2026 or 2026-11-22."
    )
    assert field.field.text() == "31.2.2026"


@pytest.mark.parametrize("day", [TODAY, None])
def test_the_line_begins_where_the_field_does(field: DayField, day: date | None) -> None:
    field.put(day)
    field.resize(600, field.height())
    layout = field.layout()
    assert layout is not None
    layout.activate()
    assert field.field.x() == 0


def test_an_empty_field_is_no_fault(field: DayField) -> None:
    field.put(None)
    assert (field.value(), field.problem()) == (None, "")


def test_the_calendar_opens_on_the_day_that_is_written(field: DayField) -> None:
    field.put(date(2027, 2, 28))
    field.open_calendar()
    popup = field.findChild(DayPopup)
    assert popup
    assert popup.grid.day == date(2027, 2, 28)
    QTest.keyClick(popup, Qt.Key.Key_Escape)
    assert field.value() == date(2027, 2, 28)


@pytest.mark.parametrize(
    ("key", "day"),
    [
        (Qt.Key.Key_Left, date(2026, 11, 21)),
        (Qt.Key.Key_Right, date(2026, 11, 23)),
        (Qt.Key.Key_Up, date(2026, 11, 15)),
        (Qt.Key.Key_Down, date(2026, 11, 29)),
        (Qt.Key.Key_PageUp, date(2026, 10, 22)),
        (Qt.Key.Key_PageDown, date(2026, 12, 22)),
    ],
)
def test_keys_move_from_day_to_day(grid: MonthGrid, key: Qt.Key, day: date) -> None:
    QTest.keyClick(grid, key)
    assert grid.day == day
    assert str(day.day) in grid.accessibleName()
    QTest.keyClick(grid, Qt.Key.Key_Home)
    assert grid.day == TODAY


def test_a_day_is_chosen_by_a_click(grid: MonthGrid, qtbot: QtBot) -> None:
    place = grid.rect_of(date(2026, 12, 2)).center().toPoint()
    with qtbot.waitSignal(grid.chosen) as chosen:
        QTest.mouseClick(grid, Qt.MouseButton.LeftButton, pos=place)
    assert chosen.args == [date(2026, 12, 2)]
    QTest.mouseClick(grid, Qt.MouseButton.LeftButton, pos=QPoint(5, 5))
    assert grid.day == date(2026, 12, 2)


@pytest.mark.parametrize(("first", "shown"), [(0, date(2026, 10, 26)), (6, date(2026, 11, 1))])
def test_weeks_begin_as_one_is_used_to(
    look: Look, speech: Speech, first: int, shown: date, qtbot: QtBot
) -> None:
    grid = MonthGrid(look, speech, first)
    qtbot.addWidget(grid)
    assert grid.days()[0] == shown
    assert len(grid.days()) == 42


def test_the_ends_of_the_calendar_are_no_fault(grid: MonthGrid) -> None:
    grid.go_to(date(1900, 1, 1))
    QTest.keyClick(grid, Qt.Key.Key_Left)
    assert grid.day == date(1900, 1, 1)
    grid.go_to(date(2200, 12, 31))
    QTest.keyClick(grid, Qt.Key.Key_PageDown)
    assert grid.day == date(2200, 12, 31)


def test_days_beyond_a_limit_can_be_neither_reached_nor_clicked(grid: MonthGrid) -> None:
    chosen: list[date] = []
    grid.chosen.connect(chosen.append)
    grid.limit(date(2026, 11, 24), date(2026, 11, 26))
    assert grid.day == date(2026, 11, 24)
    QTest.keyClick(grid, Qt.Key.Key_Down)
    assert grid.day == date(2026, 11, 26)
    for day in (date(2026, 11, 23), date(2026, 11, 27), date(2026, 11, 25)):
        place = grid.rect_of(day).center().toPoint()
        QTest.mouseClick(grid, Qt.MouseButton.LeftButton, pos=place)
    assert chosen == [date(2026, 11, 25)]


def test_a_calendar_stays_on_the_screen(look: Look, speech: Speech, field: DayField) -> None:
    room = field.screen().availableGeometry()
    field.move(room.right() - 20, room.bottom() - 20)
    popup = DayPopup(look, speech, 0, field)
    popup.show_below(field)
    assert room.contains(popup.geometry())
