"""Printing: nothing that a person typed can move or hide a part of a line."""

from __future__ import annotations

import pytest

from subtrack.cli.printing import printable
from tests.cli.calling import Subtrack


@pytest.mark.parametrize("mark", ["\u202e", "\u2066", "\u200f", "\u061c", "\x1b", "\x9b", "\r"])
def test_a_hidden_mark_is_shown_as_its_code(mark: str) -> None:
    assert printable(f"a{mark}b") == f"a\\u{ord(mark):04x}b"


def test_other_text_stays_as_it_is() -> None:
    text = "Zażółć, שלום, a\u200db\n\tnext"
    assert printable(text) == text


def test_a_name_with_a_mark_of_direction_keeps_the_order_of_its_line(subtrack: Subtrack) -> None:
    name = "Net\u202eflix"
    subtrack.add(name, "--first", "2026-01-05")
    for words in (("list",), ("show", "1"), ("deadlines",), ("edit", "1", "--note", "x")):
        said = subtrack.ok(*words).out
        assert "\u202e" not in said
        assert "Net\\u202eflix" in said
    assert subtrack.ok("show", "1", "--json").json["name"] == name
    assert "\u202e" not in subtrack.refused(1, "show", name + "x")
