"""The parts of a line stand in the order of the Unicode Bidirectional Algorithm.

Letters from the right are written as escapes, so that no editor turns the tests around.
"""

from __future__ import annotations

from itertools import pairwise
from typing import Any

import pytest

from subtrack.adapters.letter_bidi import Run, runs
from tests.adapters.test_pdf import Ink, inks, write

ALEF, BET, GIMEL = "\u05d0", "\u05d1", "\u05d2"
ABG = ALEF + BET + GIMEL
ARABIC = "\u0634\u0631\u0643\u0629"
"""A company, in Arabic."""
NON_JOINER = "\u200c"


def seen(text: str, *, rtl: bool = False) -> str:
    """Give what is seen of a text on one line, from the left."""
    (parts,) = runs(text, [text], rtl=rtl)
    return "".join(part.text[::-1] if part.rtl else part.text for part in parts)


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("plain text, 24 %", "plain text, 24 %"),
        (f"Vertrag {ABG} 24 GmbH", f"Vertrag 24 {ABG[::-1]} GmbH"),
        (f"Vertrag {ARABIC} 24", f"Vertrag 24 {ARABIC[::-1]}"),
        (f"an {ABG} 1/2, 3 zum 4.", f"an 3 ,1/2 {ABG[::-1]} zum 4."),
        (f"so: {ABG} (12345) und", f"so: )12345( {ABG[::-1]} und"),
        (f"„{ABG}“ zum 4. Mai", f"„{ABG[::-1]}“ zum 4. Mai"),
        (f"{ABG}: A-12", f"{ABG[::-1]}: A-12"),
        (f"{ABG}.", f"{ABG[::-1]}."),
    ],
)
def test_words_from_the_right_stand_in_a_line_from_the_left(text: str, wanted: str) -> None:
    assert seen(text) == wanted


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        (f"{ABG} 24", f"24 {ABG[::-1]}"),
        (f"{ABG} Netflix {BET}.", f".{BET} Netflix {ABG[::-1]}"),
        (f"{ABG} 12, {BET} 3", f"3 {BET} ,12 {ABG[::-1]}"),
        (f"{ABG} 5.1.2026 {BET}", f"{BET} 5.1.2026 {ABG[::-1]}"),
        ("Netflix GmbH 24.", ".Netflix GmbH 24"),
    ],
)
def test_words_from_the_left_stand_in_a_line_from_the_right(text: str, wanted: str) -> None:
    assert seen(text, rtl=True) == wanted


def test_a_bracket_among_words_from_the_right_is_drawn_from_the_right() -> None:
    (parts,) = runs(f"so: {ABG} (1) und", [f"so: {ABG} (1) und"], rtl=False)
    assert [part for part in parts if part.rtl] == [Run(")", rtl=True), Run(f"{ABG} (", rtl=True)]


def test_a_word_with_a_sign_that_keeps_letters_apart_stays_one_part() -> None:
    word = f"\u0645\u06cc{NON_JOINER}\u062e\u0648\u0627\u0647\u0645"
    (parts,) = runs(f"so {word} so", [f"so {word} so"], rtl=False)
    assert Run(word, rtl=True) in parts


def test_a_line_is_ordered_by_the_paragraph_to_which_it_belongs() -> None:
    text = f"Vertrag {ABG} 2026 {BET} Ende"
    first, second = runs(text, [f"Vertrag {ABG}", f"2026 {BET} Ende"], rtl=False)
    assert [part.text for part in first] == ["Vertrag ", ABG]
    assert [part.text for part in second] == [f" {BET}", "2026", " Ende"]


def test_a_line_break_ends_what_is_read_from_the_right() -> None:
    lines = [f"A: {ABG}", "1, 2"]
    assert list(runs("\n".join(lines), lines, rtl=False))[1] == (Run("1, 2"),)


def test_lines_that_are_equal_are_each_ordered() -> None:
    lines = [f"A {ABG} 1"] * 3
    assert len(set(runs("\n".join(lines), lines, rtl=False))) == 1


# --- As it is drawn


def from_left(drawn: list[Ink]) -> str:
    return "".join(ink.character for ink in sorted(drawn, key=lambda ink: ink.box.x))


@pytest.mark.parametrize("part", ["subject", "salutation", "signature"])
def test_an_arabic_company_in_a_german_letter_has_its_number_on_its_left(part: str) -> None:
    parts: dict[str, Any] = {part: f"Vertrag {ARABIC} 24, Nr. 7"}
    drawn = inks(write(**parts))
    line = from_left(drawn)
    assert line.startswith("Vertrag24")
    assert line.endswith(",Nr.7")
    assert len(drawn) == len(line)


def test_a_hebrew_street_with_numbers_is_read_from_the_right() -> None:
    street = f"{ABG} 12, {BET} 3"
    drawn = inks(write(recipient=(street, "10115 Berlin")))
    top = min(ink.box.bottom for ink in drawn)
    line = from_left([ink for ink in drawn if ink.box.y < top])
    assert line == f"3{BET},12{ABG[::-1]}"


def test_brackets_open_towards_what_they_hold() -> None:
    # A bracket from the right is drawn as its mirror: what opens is at the right of the number.
    drawn = inks(write(subject=f"so {ABG} (12) und"))
    brackets = [ink for ink in drawn if ink.character in "()"]
    twelve = [ink for ink in drawn if ink.character in "12"]
    left, right = sorted(ink.box.x for ink in brackets)
    assert left < min(ink.box.x for ink in twelve) < max(ink.box.x for ink in twelve) < right
    assert right < min(ink.box.x for ink in drawn if ink.character == GIMEL)


def test_parts_that_turn_leave_no_gap_and_do_not_overlap() -> None:
    drawn = sorted(inks(write(subject=f"so {ABG} 12 und")), key=lambda ink: ink.box.x)
    gaps = [after.box.x - ink.box.right for ink, after in pairwise(drawn)]
    assert all(-0.3 < gap < 2 for gap in gaps)


def test_a_mixed_paragraph_that_wraps_keeps_to_the_margins() -> None:
    text = f"Vertrag {ARABIC} 24 GmbH ({ABG} 7) am 5. " * 12
    drawn = inks(write(paragraphs=(text.strip(),)))
    assert min(ink.box.x for ink in drawn) > 24
    assert max(ink.box.right for ink in drawn) < 191
