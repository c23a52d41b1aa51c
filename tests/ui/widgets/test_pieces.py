"""A column of pieces: they stay while their keys do, and the focus is never lost."""

from __future__ import annotations

from collections.abc import Sequence

import pytest
from PySide6.QtWidgets import QApplication, QPushButton
from pytestqt.qtbot import QtBot

from subtrack.ui.widgets.pieces import Piece, PieceColumn


class Buttons(PieceColumn):
    """A column of buttons, and one that stands for everything else in the window."""

    def __init__(self) -> None:
        super().__init__("Buttons", {str: _button})
        self.otherwise = QPushButton(self)
        self.leave_focus_to(self.otherwise)


def _button() -> Piece:
    made = QPushButton()
    made.setFixedHeight(100)
    return Piece(made, made.setText, takes_focus=True)


@pytest.fixture
def column(qtbot: QtBot) -> Buttons:
    found = Buttons()
    qtbot.addWidget(found)
    found.resize(200, 300)
    found.show()
    found.activateWindow()
    qtbot.waitExposed(found)
    return found


def show(column: Buttons, values: Sequence[str]) -> list[QPushButton]:
    column.show_values([(value.casefold(), value) for value in values])
    for _ in range(10):
        QApplication.processEvents()
    return [one for one in column.shown() if isinstance(one, QPushButton)]


def test_pieces_keep_their_widgets_and_follow_the_order(column: Buttons) -> None:
    a, b, c = show(column, "abc")
    assert show(column, "CaB") == [c, a, b]
    assert [one.text() for one in (c, a, b)] == ["C", "a", "B"]
    assert c.y() < a.y() < b.y()


@pytest.mark.parametrize(
    ("focused", "left", "heir"), [("b", "ac", "c"), ("c", "ab", "b"), ("a", "c", "c")]
)
def test_the_focus_goes_to_the_next_one_or_the_one_before(
    column: Buttons, focused: str, left: str, heir: str
) -> None:
    pieces = {one.text(): one for one in show(column, "abc")}
    pieces[focused].setFocus()
    show(column, left)
    assert pieces[heir].hasFocus()


def test_the_focus_leaves_with_the_last_piece(column: Buttons) -> None:
    (only,) = show(column, "a")
    only.setFocus()
    show(column, "")
    assert column.otherwise.hasFocus()


def test_the_focus_stays_where_it_is_elsewhere(column: Buttons) -> None:
    show(column, "abc")
    column.otherwise.setFocus()
    show(column, "c")
    assert column.otherwise.hasFocus()


def test_more_is_built_as_one_scrolls(column: Buttons) -> None:
    values = [f"{number:03}" for number in range(100)]
    first = len(show(column, values))
    assert 6 <= first <= 12
    bar = column.verticalScrollBar()
    bar.setValue(bar.maximum())
    assert first < len(show(column, values)) <= first + 8


def test_arrows_build_what_comes_next(column: Buttons) -> None:
    pieces = show(column, [f"{number:03}" for number in range(100)])
    last = pieces[-1]
    column.focus_beside(last, 1)
    focus = QApplication.focusWidget()
    assert isinstance(focus, QPushButton)
    assert int(focus.text()) == int(last.text()) + 1
