from __future__ import annotations

from dataclasses import FrozenInstanceError, replace
from typing import Any

import pytest

from subtrack.domain.errors import InvalidInputError
from subtrack.domain.layout import A4, LETTER, Layout, Margins, Marks, Rect

SOUND = Layout(
    name="sound",
    papers=(A4, LETTER),
    address_field=Rect(20, 45, 85, 45),
    return_zone=Rect(25, 45, 80, 17.7),
    address_zone=Rect(25, 62.7, 80, 27.3),
    sender_block=Rect(25, 10, 80, 30),
    information_block=Rect(125, 50, 75, 40),
    first_text_y=98.5,
    margins=Margins(left=25, right=20, top=25, bottom=25),
    marks=Marks(x=3.5, folds=(105, 210), fold_length=5, punch=148.5, punch_length=8),
)


def keys(**changes: Any) -> set[str]:
    return {fault.key for fault in replace(SOUND, **changes).faults()}


def test_papers_have_their_sizes_in_millimetres() -> None:
    assert (A4.width, A4.height) == (210, 297)
    assert (LETTER.width, LETTER.height) == pytest.approx((8.5 * 25.4, 11 * 25.4))


def test_a_layout_cannot_be_changed() -> None:
    with pytest.raises(FrozenInstanceError):
        SOUND.first_text_y = 3  # type: ignore[misc]


def test_a_rectangle_knows_its_edges() -> None:
    rect = Rect(20, 45, 85, 45)
    assert (rect.right, rect.bottom) == (105, 90)


@pytest.mark.parametrize(
    ("other", "held", "met"),
    [
        (Rect(20, 45, 85, 45), True, True),
        (Rect(25, 62.7, 80, 27.3), True, True),
        (Rect(19, 45, 10, 10), False, True),
        (Rect(100, 80, 10, 20), False, True),
        (Rect(105, 45, 10, 45), False, False),
        (Rect(20, 90, 85, 5), False, False),
        (Rect(150, 150, 5, 5), False, False),
    ],
)
def test_rectangles_hold_and_meet_each_other(other: Rect, held: bool, met: bool) -> None:  # noqa: FBT001
    field = Rect(20, 45, 85, 45)
    assert field.holds(other) is held
    assert field.meets(other) is met
    assert other.meets(field) is met


def test_marks_are_lines_from_the_top_down() -> None:
    assert SOUND.marks.lines == (
        Rect(3.5, 105, 5, 0),
        Rect(3.5, 148.5, 8, 0),
        Rect(3.5, 210, 5, 0),
    )
    assert Marks().lines == ()


def test_the_text_is_what_the_margins_leave() -> None:
    assert SOUND.paper == A4
    assert SOUND.text_width == 165
    assert SOUND.text_bottom == 272


def test_another_paper_moves_the_margins_along() -> None:
    letter = SOUND.on(LETTER)
    assert letter.paper == LETTER
    assert letter.text_width == pytest.approx(170.9)
    assert letter.text_bottom == pytest.approx(254.4)
    assert letter.address_field == SOUND.address_field
    assert letter.on(A4) == SOUND


def test_a_paper_that_a_layout_is_not_for_is_refused() -> None:
    with pytest.raises(InvalidInputError, match=r"sound is for A4, not for Letter\.$"):
        replace(SOUND, papers=(A4,)).on(LETTER)


def test_a_sound_layout_has_no_fault() -> None:
    assert list(SOUND.faults()) == []


@pytest.mark.parametrize(
    ("changes", "key"),
    [
        ({"information_block": Rect(140, 50, 75, 40)}, "information_block"),
        ({"sender_block": Rect(-1, 10, 80, 30)}, "sender_block"),
        ({"marks": Marks(x=3.5, folds=(290,), fold_length=5)}, "marks"),
        ({"address_zone": Rect(25, 62.7, 81, 27.3)}, "address_zone"),
        ({"return_zone": Rect(25, 44, 80, 17.7)}, "return_zone"),
        ({"return_zone": Rect(25, 45, 80, 18)}, "return_zone"),
        ({"return_zone": None, "sender_block": None}, "sender_block"),
        ({"sender_block": Rect(25, 16, 80, 30)}, "sender_block"),
        ({"sender_field": Rect(26, 10, 80, 30)}, "sender_block"),
        ({"sender_field": Rect(25, 10, 80, 40)}, "sender_field"),
        ({"information_block": Rect(100, 50, 75, 40)}, "information_block"),
        ({"first_text_y": 89}, "first_text_y"),
        ({"first_text_y": 230}, "first_text_y"),
        ({"margins": Margins(100, 80, 25, 25)}, "margins"),
    ],
)
def test_a_fault_is_found_under_its_key(changes: dict[str, Any], key: str) -> None:
    assert keys(**changes) == {key}


def test_a_block_must_be_on_each_of_the_papers() -> None:
    marks = Marks(x=3.5, folds=(285,), fold_length=5)
    found = list(replace(SOUND, marks=marks).faults())
    assert [(fault.key, fault.reason) for fault in found] == [
        ("marks", "runs off a sheet of Letter")
    ]
    assert not list(replace(SOUND, marks=marks, papers=(A4,)).faults())
