from __future__ import annotations

import pytest
from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtGui import QContextMenuEvent, QImage, QMouseEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from subtrack.ui.look import Look
from subtrack.ui.models.column_fit import longest
from subtrack.ui.models.ordered import OrderedModel
from subtrack.ui.models.table import CellStyle, Column
from subtrack.ui.tones import DARK
from subtrack.ui.widgets.row_columns import RowColumns
from subtrack.ui.widgets.rows import RowsView

Thing = tuple[int, str]
MOST = {"name": 200, "note": 120, "price": 90, "state": 90}


def column(name: str, style: CellStyle | None = None, *, right: bool = False) -> Column[Thing]:
    made = style or CellStyle()
    return Column(
        name,
        name.title(),
        lambda row: f"{row[1]}" if name == "name" else f"{name} {row[0]}",
        lambda row: row[0],
        right=right,
        style=lambda _row: made,
    )


@pytest.fixture
def model() -> OrderedModel[Thing]:
    columns = (
        column("name", CellStyle(step="medium", monogram=True)),
        column("note"),
        column("price", right=True),
        column("state", CellStyle(tone="soon", chip=True)),
    )
    made: OrderedModel[Thing] = OrderedModel(columns, lambda row: row[1], lambda _row: "")
    made.set_rows([(number, f"thing {number}") for number in range(100)])
    return made


@pytest.fixture
def view(look: Look, model: OrderedModel[Thing], qtbot: QtBot) -> RowsView[Thing]:
    made: RowsView[Thing] = RowsView(look, model, lambda row: row[0])
    made.resize(600, 400)
    qtbot.addWidget(made)
    made.show()
    return made


@pytest.fixture
def columns(look: Look, model: OrderedModel[Thing], view: RowsView[Thing]) -> RowColumns:
    made = RowColumns(look, view, model, ("note", "state"), MOST)
    made.measure(longest(model.columns, model.shown))
    return made


def picture(view: RowsView[Thing]) -> QImage:
    return view.viewport().grab().toImage()


def middle_of(view: RowsView[Thing], number: int) -> QPoint:
    return view.visualRect(view.model().index(number, 0)).center()


def hover(view: RowsView[Thing], where: QPoint) -> None:
    """Move the pointer over a view; the platform of tests has none."""
    none = Qt.MouseButton.NoButton
    event = QMouseEvent(
        QEvent.Type.MouseMove, where, where, none, none, Qt.KeyboardModifier.NoModifier
    )
    QApplication.sendEvent(view.viewport(), event)


def test_rows_are_chosen_by_mouse_and_keys(view: RowsView[Thing]) -> None:
    control, shift = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier
    QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=middle_of(view, 2))
    QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, control, middle_of(view, 4))
    assert [row[0] for row in view.chosen()] == [2, 4]
    assert view.current() == (4, "thing 4")
    QTest.keyClick(view, Qt.Key.Key_Down, shift)
    assert [row[0] for row in view.chosen()] == [2, 4, 5]
    QTest.keyClick(view, Qt.Key.Key_A, control)
    assert len(view.chosen()) == 100


def test_home_and_end_go_to_the_first_and_the_last_row(view: RowsView[Thing]) -> None:
    view.choose(5)
    QTest.keyClick(view, Qt.Key.Key_End)
    assert view.current() == (99, "thing 99")
    QTest.keyClick(view, Qt.Key.Key_Home)
    assert view.current() == (0, "thing 0")


def test_what_is_chosen_and_seen_outlives_other_rows(
    view: RowsView[Thing], model: OrderedModel[Thing]
) -> None:
    view.choose(40)
    top, marks = view.rowAt(0), view.marks()
    seen = model.row(top)
    model.set_rows([(number, f"thing {number}") for number in range(3, 120) if number != 38])
    view.put_back(marks)
    assert view.current() == (40, "thing 40")
    assert model.row(view.rowAt(0)) == seen
    assert view.rowViewportPosition(view.rowAt(0)) == -marks.offset


def test_what_is_gone_is_not_chosen_any_more(
    view: RowsView[Thing], model: OrderedModel[Thing]
) -> None:
    QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=middle_of(view, 1))
    shift = Qt.KeyboardModifier.ShiftModifier
    QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, shift, middle_of(view, 4))
    marks = view.marks()
    model.set_rows([(1, "thing 1"), (3, "thing 3"), (9, "thing 9")])
    view.put_back(marks, scrolls=False)
    assert [row[0] for row in view.chosen()] == [1, 3]
    model.set_rows([])
    view.put_back(marks)
    assert view.chosen() == []
    assert view.current() is None


def test_a_click_alone_touches_a_row_and_others_do_not(view: RowsView[Thing], qtbot: QtBot) -> None:
    with qtbot.waitSignal(view.touched):
        QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=middle_of(view, 2))
    with qtbot.assertNotEmitted(view.touched):
        control = Qt.KeyboardModifier.ControlModifier
        QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, control, middle_of(view, 3))
        below = QPoint(10, view.viewport().height() - 1)
        view.resize(600, 5_000)
        below.setY(4_900)
        QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=below)


def test_rows_show_that_they_are_hovered_chosen_and_focused(view: RowsView[Thing]) -> None:
    plain = picture(view)
    hover(view, middle_of(view, 1))
    hovered = picture(view)
    assert hovered != plain
    view.choose(3)
    chosen = picture(view)
    assert chosen != hovered
    view.setFocus()
    assert picture(view) != chosen


def test_another_theme_paints_anew(view: RowsView[Thing], look: Look) -> None:
    before = picture(view)
    look.use(DARK)
    assert picture(view) != before


def test_a_heading_is_chosen_by_mouse_and_by_keys(
    view: RowsView[Thing], columns: RowColumns, qtbot: QtBot
) -> None:
    header = view.header
    assert columns.fit_now.shows("price")
    with qtbot.waitSignal(header.chosen) as clicked:
        middle = QPoint(header.sectionViewportPosition(2) + 30, 10)
        QTest.mouseClick(header.viewport(), Qt.MouseButton.LeftButton, pos=middle)
    assert clicked.args == [2]
    header.show_order(0, descending=False)
    header.setFocus()
    QTest.keyClick(header, Qt.Key.Key_Right)
    with qtbot.waitSignal(header.chosen) as pressed:
        QTest.keyClick(header, Qt.Key.Key_Space)
    assert pressed.args == [1]


def test_the_order_is_seen_in_the_header(view: RowsView[Thing]) -> None:
    header = view.header
    before = header.grab().toImage()
    header.show_order(2, descending=False)
    up = header.grab().toImage()
    header.show_order(2, descending=True)
    assert len({before.cacheKey(), up.cacheKey()}) == 2
    assert up != before
    assert header.grab().toImage() != up


def test_columns_fill_the_room_and_give_way(view: RowsView[Thing], columns: RowColumns) -> None:
    assert view.header.length() == view.viewport().width()
    view.resize(200, 400)
    assert view.isColumnHidden(1)
    assert view.isColumnHidden(3)
    assert not view.isColumnHidden(2)
    view.resize(600, 400)
    assert not view.isColumnHidden(1)
    assert columns.fit_now.shows("note")


def test_a_dragged_edge_moves_between_two_columns(
    view: RowsView[Thing], columns: RowColumns, qtbot: QtBot
) -> None:
    before = [view.columnWidth(number) for number in range(4)]
    with qtbot.waitSignal(columns.changed):
        view.header.resizeSection(1, before[1] + 20)
    after = [view.columnWidth(number) for number in range(4)]
    assert after == [before[0], before[1] + 20, max(before[2] - 20, 48), before[3]]
    assert columns.own == {"note": after[1], "price": after[2]}
    view.header.sectionHandleDoubleClicked.emit(1)
    assert "note" not in columns.own


def test_hidden_columns_stay_hidden_until_they_are_shown(
    view: RowsView[Thing], columns: RowColumns, qtbot: QtBot
) -> None:
    with qtbot.waitSignal(columns.changed):
        columns.show("price", shown=False)
    assert view.isColumnHidden(2)
    columns.take({"price": 80, "name": 300, "nonsense": 3}, ["price", "name"])
    assert (columns.own, columns.hidden) == ({"price": 80}, {"price"})
    columns.show("price", shown=True)
    assert not view.isColumnHidden(2)
    columns.reset()
    assert columns.own == {}


def test_a_long_text_widens_its_column_up_to_a_bound_and_further_into_room_to_spare(
    view: RowsView[Thing], columns: RowColumns, model: OrderedModel[Thing]
) -> None:
    model.set_rows([(10**30, "x")])
    columns.measure(longest(model.columns, model.shown))
    room = view.viewport().width()
    others = sum(view.columnWidth(number) for number in (2, 3))
    assert view.columnWidth(1) > MOST["note"]
    assert view.columnWidth(0) + view.columnWidth(1) + others == room
    columns.own["note"] = 60
    columns.fit()
    assert view.columnWidth(1) == 60


def test_a_menu_is_asked_for_by_mouse_and_by_key(view: RowsView[Thing], qtbot: QtBot) -> None:
    view.choose(2)
    for reason in (QContextMenuEvent.Reason.Mouse, QContextMenuEvent.Reason.Keyboard):
        event = QContextMenuEvent(reason, QPoint(5, 5), QPoint(50, 50))
        with qtbot.waitSignal(view.menu_wanted):
            QApplication.sendEvent(view.viewport(), event)
    event = QContextMenuEvent(QContextMenuEvent.Reason.Mouse, QPoint(5, 5), QPoint(50, 50))
    with qtbot.waitSignal(view.header.menu_wanted):
        QApplication.sendEvent(view.header.viewport(), event)


def test_the_whole_of_a_text_and_of_a_heading_is_in_the_tooltip(model: OrderedModel[Thing]) -> None:
    tip = Qt.ItemDataRole.ToolTipRole
    model.set_rows([(1, "<b>" + "long " * 40)])
    shown = str(model.index(0, 0).data(tip))
    assert shown == f"<qt>&lt;b&gt;{'long ' * 40}</qt>"
    assert model.headerData(1, Qt.Orientation.Horizontal, tip) == "<qt>Note</qt>"
