"""Characters are named so that one finds them, and come whole through another process."""

from __future__ import annotations

import pickle

import pytest

from subtrack.domain.characters import named, uncovered


@pytest.mark.parametrize(
    ("character", "name"),
    [
        ("東", "東 (U+6771 CJK UNIFIED IDEOGRAPH-6771)"),
        ("\u0301", "U+0301 COMBINING ACUTE ACCENT"),
        ("\U0010fffe", "U+10FFFE"),
    ],
)
def test_one_is_shown_where_it_can_be_with_its_code_and_its_name(character: str, name: str) -> None:
    assert named(character) == name


def test_all_are_known_while_ten_are_named() -> None:
    many = [chr(0x4E00 + at) for at in range(12)]
    error = pickle.loads(pickle.dumps(uncovered(many)))  # noqa: S301 - what was just written
    assert error.characters == "".join(many)
    assert str(error).count("U+") == 10
