from __future__ import annotations

from pathlib import Path

import pytest

from subtrack.adapters.layout_files import LayoutFiles
from subtrack.adapters.paths import resources
from subtrack.cli.letter_arguments import LAYOUTS
from subtrack.domain.errors import InvalidInputError, NotFoundError
from subtrack.domain.layout import A4, LETTER, AddressAt, Rect

SHIPPED = LayoutFiles(resources() / "letters" / "layouts.toml")
SOUND = """
[made]
papers = ["A4"]
address_field = { x = 20, y = 45, width = 85, height = 45 }
address_zone = { x = 25, y = 62.7, width = 80, height = 27.3 }
address_at = "top"
return_zone = { x = 25, y = 45, width = 80, height = 17.7 }
information_block = { x = 125, y = 50, width = 75, height = 40 }
first_text_y = 98.5
margins = { left = 25, right = 20, top = 25, bottom = 25 }
marks = { x = 3.5, folds = [105, 210], fold_length = 5, punch = 148.5, punch_length = 8 }
"""


def written(folder: Path, text: str) -> LayoutFiles:
    path = folder / "layouts.toml"
    path.write_text(text, encoding="utf-8")
    return LayoutFiles(path)


def refusal(layouts: LayoutFiles) -> str:
    with pytest.raises(InvalidInputError) as caught:
        layouts.names()
    return str(caught.value)


def test_the_shipped_layouts_are_read() -> None:
    assert sorted(SHIPPED.names()) == sorted(LAYOUTS)
    assert all(SHIPPED.get(name).name == name for name in SHIPPED.names())
    assert [name for name in SHIPPED.names() if not SHIPPED.get(name).has_window] == ["plain"]


def test_below_the_window_of_an_envelope_there_is_room_for_a_word() -> None:
    windowed = [one for one in map(SHIPPED.get, SHIPPED.names()) if one.has_window]
    assert all(one.first_text_y - one.address_field.bottom >= 7.5 for one in windowed)


def test_din_5008_form_b_has_the_figures_of_the_standard() -> None:
    layout = SHIPPED.get("din5008b")
    assert layout.papers == (A4,)
    assert layout.address_field == Rect(20, 45, 85, 45)
    assert layout.address_zone == Rect(25, 62.7, 80, 27.3)
    assert layout.information_block.x == 125
    assert layout.first_text_y == 98.5
    assert layout.text_width == 165
    assert list(layout.marks.folds) == [105, 210]
    assert layout.marks.punch == 148.5


@pytest.mark.parametrize(
    ("name", "field", "first_text", "folds", "punch"),
    [
        ("din5008a", Rect(20, 27, 85, 45), 80.5, [87, 192], 148.5),
        ("sn-left", Rect(20, 35.5, 100, 45), 89, [105, 210], None),
        ("sn-right", Rect(112, 45, 90, 45), 98.5, [105, 210], None),
        ("nf", Rect(100, 35, 100, 45), 106, [99, 198], None),
        ("uk-dl", Rect(20, 46, 90, 35), 102, [99, 198], None),
        ("us10-double", Rect(14.3, 55.6, 92.1, 28.6), 97, [95.25, 187.3], None),
    ],
)
def test_the_others_have_the_figures_of_their_sources(
    name: str, field: Rect, first_text: float, folds: list[float], punch: float | None
) -> None:
    layout = SHIPPED.get(name)
    assert (layout.address_field, layout.first_text_y) == (field, first_text)
    assert (list(layout.marks.folds), layout.marks.punch) == (folds, punch)


@pytest.mark.parametrize(
    ("name", "seen"),
    [
        ("sn-right", Rect(124, 44, 69, 31)),
        ("sn-left", Rect(20, 44, 100, 31)),
        ("nf", Rect(100, 45, 90, 34)),
        ("uk-dl", Rect(20, 57, 80, 24)),
    ],
)
def test_five_lines_are_seen_wherever_the_sheet_lies_in_its_envelope(name: str, seen: Rect) -> None:
    layout, height = SHIPPED.get(name), 5 * 4.24
    zone = layout.address_zone
    top = zone.y if layout.address_at is AddressAt.TOP else zone.bottom - height
    assert seen.holds(Rect(zone.x, top, zone.width, height))


def test_a_second_window_shows_the_sender() -> None:
    layout = SHIPPED.get("us10-double")
    assert layout.sender_field
    assert layout.sender_block
    assert layout.windows == (layout.address_field, layout.sender_field)
    assert Rect(15.9, 21, 82.6, 14.3).holds(layout.sender_block)
    assert SHIPPED.get("plain").windows == ()


def test_a_number_10_envelope_shows_the_address_alone() -> None:
    layout = SHIPPED.get("us10")
    assert layout.papers == (LETTER,)
    assert layout.address_field == Rect(17.5, 55.6, 114.3, 28.6)
    assert Rect(22, 58.8, 89, 22.2).holds(layout.address_zone)
    assert layout.address_at is AddressAt.BOTTOM
    assert layout.sender_block
    assert layout.sender_block.bottom < 50.8
    assert layout.first_text_y > layout.marks.folds[0]
    assert list(layout.marks.folds) == [95.25, 187.3]
    assert layout.marks.punch is None


def test_the_plain_layout_is_for_both_papers_and_has_no_marks() -> None:
    layout = SHIPPED.get("plain")
    assert layout.papers == (A4, LETTER)
    assert layout.on(LETTER).paper == LETTER
    assert layout.marks.lines == ()


def test_an_unknown_layout_is_named_with_those_that_there_are(tmp_path: Path) -> None:
    with pytest.raises(NotFoundError, match=r"There is no layout nf; there are made\.$"):
        written(tmp_path, SOUND).get("nf")


def test_the_file_is_read_when_it_is_asked_for_and_once(tmp_path: Path) -> None:
    layouts = LayoutFiles(tmp_path / "layouts.toml")
    written(tmp_path, SOUND)
    made = layouts.get("made")
    (tmp_path / "layouts.toml").unlink()
    assert layouts.get("made") is made


def test_what_may_be_left_out_may_be_left_out(tmp_path: Path) -> None:
    kept = [line for line in SOUND.splitlines() if not line.startswith(("marks", "address_at"))]
    layout = written(tmp_path, "\n".join(kept)).get("made")
    assert layout.marks.lines == ()
    assert layout.address_at is AddressAt.TOP


@pytest.mark.parametrize(
    ("before", "after", "said"),
    [
        ("[made]", "made = 3\n[other]", "made is not a table"),
        ('papers = ["A4"]', "", "made.papers is missing"),
        ('papers = ["A4"]', 'papers = "A4"', "made.papers is not a list"),
        ('papers = ["A4"]', "papers = []", "made.papers names no paper, or one twice"),
        ('["A4"]', '["A4", "A4"]', "made.papers names no paper, or one twice"),
        ('["A4"]', '["A4", "A5"]', "made.papers[2] is none of A4, Letter"),
        ('["A4"]', "[4]", "made.papers[1] is none of A4, Letter"),
        ('"top"', '"middle"', "made.address_at is none of top, bottom"),
        ("x = 20, ", "", "made.address_field.x is missing"),
        ("x = 20, ", "x = 20, z = 1, ", "made.address_field.z is not a key of a layout"),
        ("x = 20, ", 'x = "20", ', "made.address_field.x is not a number of millimetres"),
        ("x = 20, ", "x = true, ", "made.address_field.x is not a number of millimetres"),
        ("x = 20, ", "x = nan, ", "made.address_field.x is not a number of millimetres"),
        ("x = 20, ", "x = inf, ", "made.address_field.x is not a number of millimetres"),
        ("x = 20, ", "x = -1, ", "made.address_field.x is not between 0 and 1000 mm"),
        ("x = 20, ", "x = 1e9, ", "made.address_field.x is not between 0 and 1000 mm"),
        ("width = 85", "width = 0", "made.address_field is empty"),
        ("left = 25, ", "", "made.margins.left is missing"),
        ("margins = {", "margins = 25 #", "made.margins is not a table"),
        ("first_text_y = 98.5", "first_text_y = []", "made.first_text_y is not a number"),
        ("[105, 210]", "105", "made.marks.folds is not a list"),
        ("[105, 210]", '[105, "x"]', "made.marks.folds[2] is not a number of millimetres"),
        (", fold_length = 5", "", "made.marks.fold_length is missing"),
        (", punch_length = 8", "", "made.marks.punch_length is missing"),
        ("papers", "has_window = 0\npapers", "made.has_window is neither true nor false"),
        ("first_text_y", "first_y = 3\nfirst_text_y", "made.first_y is not a key of a layout"),
        ("first_text_y = 98.5", "first_text_y = 80", "made.first_text_y is above the end of"),
        ("height = 27.3", "height = 28", "made.address_zone lies outside the address_field"),
        ("folds = [105, 210]", "folds = [300]", "made.marks runs off a sheet of A4"),
    ],
)
def test_a_fault_is_told_with_its_file_and_its_key(
    tmp_path: Path, before: str, after: str, said: str
) -> None:
    assert before in SOUND
    message = refusal(written(tmp_path, SOUND.replace(before, after)))
    assert message.startswith(f"{tmp_path / 'layouts.toml'} is not a sound file of layouts: {said}")


def test_a_file_that_is_not_toml_is_told_with_its_name(tmp_path: Path) -> None:
    message = refusal(written(tmp_path, "[made]\nx = = 3"))
    assert message.startswith(f"{tmp_path / 'layouts.toml'} cannot be read: ")
    assert "line 2" in message


def test_a_file_that_is_not_text_is_told_with_its_name(tmp_path: Path) -> None:
    path = tmp_path / "layouts.toml"
    path.write_bytes(b"\xff\xfe[made]")
    assert str(path) in refusal(LayoutFiles(path))


def test_a_missing_file_is_told_with_its_name(tmp_path: Path) -> None:
    path = tmp_path / "layouts.toml"
    assert refusal(LayoutFiles(path)) == f"{path} cannot be read: No such file or directory."
