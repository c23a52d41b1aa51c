from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from pytestqt.modeltest import ModelTester

from subtrack.domain.folding import folded
from subtrack.ui.models.ordered import OrderedModel
from subtrack.ui.models.table import ROW_ROLE, Column, TableModel

Thing = tuple[str, int | None, str]
COLUMNS: tuple[Column[Thing], ...] = (
    Column(
        "name", "Name", lambda row: row[0], lambda row: row[0].casefold(), tip=lambda row: row[0]
    ),
    Column(
        "price",
        "Price",
        lambda row: str(row[1] or ""),
        lambda row: row[1],
        right=True,
        spoken=lambda row: f"{row[1]} a month",
    ),
)
THINGS: list[Thing] = [("b", 10, "active"), ("A", None, "active"), ("<i>c", 2, "trash")]


@pytest.fixture
def model() -> OrderedModel[Thing]:
    made: OrderedModel[Thing] = OrderedModel(
        COLUMNS, lambda row: folded(row[0]), lambda row: row[2], frozenset({"trash"})
    )
    made.set_rows(THINGS)
    return made


def names(model: TableModel[Thing]) -> list[str]:
    return [row[0] for row in model.shown]


def test_the_model_keeps_the_rules_of_models(
    model: OrderedModel[Thing], qtmodeltester: ModelTester
) -> None:
    qtmodeltester.check(model)  # type: ignore[no-untyped-call] # it ships none
    model.search("b")
    qtmodeltester.check(model)  # type: ignore[no-untyped-call] # as above


def test_rows_stand_in_the_order_of_the_first_column(model: OrderedModel[Thing]) -> None:
    assert names(model) == ["A", "b"]


def test_rows_are_ordered_by_value_and_stay_so(model: OrderedModel[Thing]) -> None:
    model.choose("active")
    model.sort(1, Qt.SortOrder.DescendingOrder)
    assert names(model) == ["b", "A"]
    model.set_rows([*THINGS, ("d", 11, "active")])
    assert names(model) == ["d", "b", "A"]
    assert model.sorted_by == ("price", True)


def test_an_order_that_there_is_not_changes_nothing(model: OrderedModel[Thing]) -> None:
    model.sort_by("nonsense", descending=True)
    assert model.sorted_by == ("name", False)


def test_words_and_groups_narrow_together(model: OrderedModel[Thing]) -> None:
    model.choose("trash")
    assert names(model) == ["<i>c"]
    model.search("b")
    assert names(model) == []
    assert model.counts() == {"active": 1}
    model.choose("")
    assert names(model) == ["b"]


def test_a_cell_tells_its_text_its_value_and_a_plain_tip(model: OrderedModel[Thing]) -> None:
    model.choose("trash")
    name, price = model.index(0, 0), model.index(0, 1)
    assert name.data() == "<i>c"
    assert name.data(Qt.ItemDataRole.ToolTipRole) == "<qt>&lt;i&gt;c</qt>"
    assert price.data(ROW_ROLE) == THINGS[2]
    assert price.data(Qt.ItemDataRole.ToolTipRole) == "<qt>2</qt>"
    assert price.data(Qt.ItemDataRole.AccessibleTextRole) == "2 a month"
    assert name.data(Qt.ItemDataRole.AccessibleTextRole) == "<i>c"
    assert price.data(Qt.ItemDataRole.TextAlignmentRole) & Qt.AlignmentFlag.AlignRight.value
    assert model.headerData(1, Qt.Orientation.Horizontal) == "Price"
    assert model.headerData(0, Qt.Orientation.Vertical) is None
