from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from subtrack.ui.models.column_fit import LEAST, fitted, read_widths, widths_text

NAMES = ("name", "plan", "price", "category")
WIDTH = st.integers(LEAST, 300)
WANTED = st.tuples(*[WIDTH] * len(NAMES)).map(lambda widths: dict(zip(NAMES, widths, strict=True)))


@given(WANTED, st.integers(0, 2_000))
def test_the_first_column_takes_what_is_left(wanted: dict[str, int], room: int) -> None:
    widths = fitted(wanted, room).widths
    assert sum(widths.values()) == max(room, sum(wanted.values()))
    assert {name: widths[name] for name in NAMES[1:]} == {name: wanted[name] for name in NAMES[1:]}


@given(WANTED, st.integers(0, 2_000))
def test_columns_give_way_only_for_want_of_room(wanted: dict[str, int], room: int) -> None:
    fit = fitted(wanted, room, gives_way=("category", "plan"))
    assert fit.shows("name")
    assert fit.shows("price")
    if not fit.shows("plan"):
        assert not fit.shows("category")
        assert sum(wanted.values()) - wanted["category"] > room
    if not fit.shows("category"):
        assert sum(wanted.values()) > room


@given(WANTED, st.integers(0, 2_000), st.integers(0, 600))
def test_what_is_cut_takes_some_of_what_is_left(
    wanted: dict[str, int], room: int, whole: int
) -> None:
    plain = fitted(wanted, room).widths
    widths = fitted(wanted, room, whole={"plan": whole}).widths
    spare = plain["name"] - wanted["name"]
    assert sum(widths.values()) == sum(plain.values())
    assert widths["plan"] == wanted["plan"] + min(max(whole - wanted["plan"], 0), spare // 2)
    assert widths["name"] >= wanted["name"]


def test_hidden_columns_take_no_room() -> None:
    fit = fitted(dict.fromkeys(NAMES, 100), 400, hidden={"plan"})
    assert fit.widths == {"name": 200, "price": 100, "category": 100}


@given(WANTED)
def test_widths_are_read_as_they_were_written(widths: dict[str, int]) -> None:
    assert read_widths(widths_text(widths), NAMES) == widths


def test_what_is_no_width_is_passed_over() -> None:
    text = "name=120 plan=-4 price=wide =7 other=90 category=² price=99999999 plan"
    assert read_widths(text, NAMES) == {"name": 120, "price": 2_000}
