"""What may be typed into a field of text."""

from __future__ import annotations

import pytest

from subtrack.domain.entries import checked_lines, checked_text, refuse_card_number
from subtrack.domain.errors import InvalidInputError


def test_space_at_the_ends_goes_and_the_rest_stays() -> None:
    assert checked_text("name", "  a <b> \u202e =1 ") == "a <b> \u202e =1"


@pytest.mark.parametrize(
    "text",
    ["", " ", "\u200b", "\u200f\ufeff", "a\u2028b", "a\nb", "a\x00", "\x7f", "a\x85b", "\ud800"],
)
def test_nothing_and_control_characters_are_refused(text: str) -> None:
    with pytest.raises(InvalidInputError):
        checked_text("name", text)


def test_a_note_may_have_lines() -> None:
    assert checked_text("note", "a\n\tb", multiline=True) == "a\n\tb"


def test_an_address_has_at_most_nine_lines() -> None:
    assert checked_lines("address", ("a",) * 9) == ("a",) * 9
    with pytest.raises(InvalidInputError, match="10 lines"):
        checked_lines("address", ("a",) * 10)


@pytest.mark.parametrize(
    "text",
    [
        "4111111111111111",
        "4111 1111 1111 1111",
        "4111-1111-1111-1111",
        "3782 822463 10005",
        "old 4111 1111 1111 1111 12/27",
        "id 123 4111 1111 1111 1111",
        "4222222222222",
        "6304000000000000000",
    ],
)
def test_a_full_card_number_is_found_however_it_is_grouped(text: str) -> None:
    with pytest.raises(InvalidInputError, match="card number"):
        refuse_card_number("payment", text)


@pytest.mark.parametrize(
    "text",
    [
        "Visa 4242",
        "4111111111111112",
        "DE89 3704 0044 0532 0130 00",
        "+49 30 224030459",
        "2026-11-22 to 2026-12-01",
        "41111111111111111111",
        "ABC4111111111111111",
        "411111111111",
    ],
)
def test_other_numbers_pass(text: str) -> None:
    refuse_card_number("payment", text)
