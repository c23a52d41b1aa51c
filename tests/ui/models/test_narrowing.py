from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from subtrack.domain.folding import folded
from subtrack.ui.models.narrowing import Narrowing, ordered

Pair = tuple[str, str]
ROWS: list[Pair] = [
    ("Netflix Standard", "active"),
    ("Café Zeitung", "trial"),
    ("Spotify Family", "active"),
    ("Old gym", "trash"),
]
TEXTS = st.lists(st.text("abc é", max_size=6), max_size=6)


def narrowing(rows: list[Pair], apart: frozenset[str] = frozenset()) -> Narrowing[Pair]:
    made: Narrowing[Pair] = Narrowing(lambda row: folded(row[0]), lambda row: row[1], apart)
    made.put(rows)
    return made


def names(found: list[Pair]) -> list[str]:
    return [name for name, _ in found]


def test_words_are_found_in_any_order_without_case_and_accents() -> None:
    made = narrowing(ROWS)
    made.search("zeit cafe")
    assert names(made.found()) == ["Café Zeitung"]
    made.search("FAM spo")
    assert names(made.found()) == ["Spotify Family"]


def test_every_word_must_be_there() -> None:
    made = narrowing(ROWS)
    made.search("netflix family")
    assert made.found() == []


def test_groups_apart_are_found_only_where_they_are_asked_for() -> None:
    made = narrowing(ROWS, frozenset({"trash"}))
    assert "Old gym" not in names(made.found())
    assert names(made.found("trash")) == ["Old gym"]
    assert made.counts() == {"active": 2, "trial": 1, "trash": 1}


def test_a_space_more_is_nothing_new() -> None:
    made = narrowing(ROWS)
    assert made.search("net")
    assert not made.search("net ")


@given(st.lists(st.text("abcé ", max_size=8), max_size=20), TEXTS)
def test_typing_on_finds_what_typing_anew_finds(rows: list[str], texts: list[str]) -> None:
    pairs = [(name, "any") for name in rows]
    typed = narrowing(pairs)
    for text in texts:
        typed.search(text)
        anew = narrowing(pairs)
        anew.search(text)
        assert typed.found() == anew.found()


@given(st.lists(st.tuples(st.none() | st.integers(0, 5), st.integers())), st.booleans())
def test_rows_without_a_key_come_last_and_equal_ones_stay(
    rows: list[tuple[int | None, int]],
    descending: bool,  # noqa: FBT001 - drawn by hypothesis
) -> None:
    found = ordered(rows, lambda row: row[0], descending=descending)
    keys = [key for key, _ in found]
    known = [key for key in keys if key is not None]
    assert keys == [*known, *[None] * (len(keys) - len(known))]
    assert known == sorted(known, reverse=descending)
    for key in {*keys}:
        assert [row for row in found if row[0] == key] == [row for row in rows if row[0] == key]
