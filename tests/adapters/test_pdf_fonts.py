"""What the program's own fonts lack is set in a font that is made for the test."""

from __future__ import annotations

import json
from dataclasses import replace
from itertools import pairwise
from pathlib import Path
from typing import Any

import pypdfium2 as pdfium
import pytest

from subtrack.adapters.font_shelf import FontShelf
from subtrack.adapters.letter_press import LetterPress
from subtrack.adapters.pack_pdf import PackPdf
from subtrack.adapters.pdf import PdfWriter
from subtrack.domain.errors import InvalidInputError
from subtrack.domain.pack import Pack
from tests.adapters.fonts import CJK, a_font, collection, font_file
from tests.adapters.test_letter_bidi import ABG
from tests.adapters.test_pdf import (
    DIN,
    EMPTY,
    LETTER_OF_CANCELLATION,
    SCRIPTS,
    US,
    inks,
    outside_of_text,
    pages,
    sizes,
)

COMPANY = "東京株式会社"
FOREIGN = replace(
    LETTER_OF_CANCELLATION,
    recipient=(COMPANY, "東京 1-2", "JAPAN"),
    subject=f"Kündigung: {COMPANY} 24",
    paragraphs=(f"Vertrag „{COMPANY}“, Nr. 7.", "解約。"),
)


@pytest.fixture
def mine(tmp_path: Path) -> Path:
    """Give a chosen font of a few characters of Chinese, Japanese and Korean."""
    return font_file(tmp_path / "mine.ttf")


@pytest.fixture
def shelf(tmp_path: Path, mine: Path) -> FontShelf:
    settings = tmp_path / "settings.json"
    settings.write_text(json.dumps({"letter_font": str(mine)}))
    return FontShelf(settings, ())


def fonts_in(content: bytes) -> set[str]:
    """Give the names of the fonts of the first page, without the mark of a part."""
    texts = [
        one
        for one in pdfium.PdfDocument(content)[0].get_objects()
        if isinstance(one, pdfium.PdfTextObj)
    ]
    return {one.get_font().get_base_name().partition("+")[2] for one in texts}


def test_characters_of_a_chosen_font_come_back_among_the_others(shelf: FontShelf) -> None:
    (page,) = pages(PdfWriter(shelf).write(FOREIGN, DIN))
    for text in (*FOREIGN.recipient, FOREIGN.subject, *FOREIGN.paragraphs, FOREIGN.reference):
        assert text in page


def test_every_script_stands_in_one_letter(shelf: FontShelf) -> None:
    letter = replace(FOREIGN, paragraphs=(*SCRIPTS.values(), *FOREIGN.paragraphs))
    (page,) = pages(PdfWriter(shelf).write(letter, DIN))
    for text in letter.paragraphs:
        assert text in page


def test_the_chosen_font_is_embedded_in_part(shelf: FontShelf, mine: Path) -> None:
    many = "".join(map(chr, range(0x4E00, 0x5E00)))
    font_file(mine, CJK + many)
    content = PdfWriter(shelf).write(FOREIGN, DIN)
    assert content.count(b"/FontFile2") == 3
    assert "Made" in fonts_in(content)
    assert len(content) < 60_000 < mine.stat().st_size


@pytest.mark.parametrize("kind", ["ttf", "cff", "collection"])
def test_all_kinds_of_fonts_are_set(shelf: FontShelf, mine: Path, kind: str) -> None:
    if kind == "collection":
        mine = collection(mine, [a_font("a"), a_font(CJK)])
    else:
        font_file(mine, cff=kind == "cff")
    content = PdfWriter(shelf).write(FOREIGN, DIN)
    assert COMPANY in pages(content)[0]
    assert len({ink.box.width for ink in inks(content) if ink.character == "東"}) <= 3


def test_equal_letters_have_equal_bytes(shelf: FontShelf, tmp_path: Path) -> None:
    first = PdfWriter(shelf).write(FOREIGN, DIN)
    other = FontShelf(tmp_path / "settings.json", ())
    assert PdfWriter(shelf).write(FOREIGN, DIN) == PdfWriter(other).write(FOREIGN, DIN) == first


def test_a_letter_that_lacks_nothing_is_the_same_with_a_chosen_font(shelf: FontShelf) -> None:
    mine = PdfWriter(shelf).write(LETTER_OF_CANCELLATION, DIN)
    assert mine == PdfWriter().write(LETTER_OF_CANCELLATION, DIN)


def test_the_file_has_no_links(shelf: FontShelf) -> None:
    url = "[東京](https://example.org) https://example.org/東京 <a href='x'>東</a>"
    content = PdfWriter(shelf).write(replace(FOREIGN, paragraphs=(url,)), DIN)
    assert url in pages(content)[0]
    for key in (b"/URI", b"/Annot", b"/JavaScript"):
        assert key not in content


def test_a_letter_for_keeping_can_have_them_too(shelf: FontShelf) -> None:
    content = PdfWriter(shelf).write(FOREIGN, DIN, archival=True)
    assert b"<pdfaid:part>2</pdfaid:part>" in content
    assert COMPANY in pages(content)[0]


@pytest.mark.parametrize("layout", [DIN, US], ids=lambda layout: layout.name)
def test_lines_keep_their_size_and_their_place_beside_another_font(
    shelf: FontShelf, layout: Any
) -> None:
    letter = replace(EMPTY, recipient=(COMPANY, "ABC", f"A {COMPANY} B", "ABC"), reference="ABC")
    content = PdfWriter(shelf).write(letter, layout)
    assert sizes(content) == {10}
    widths = {ink.character: set[float]() for ink in inks(content)}
    for ink in inks(content):
        widths[ink.character].add(round(ink.box.width, 1))
    assert all(len(found) == 1 for found in widths.values())
    assert "A 東京株式会社 B" in pages(content)[0]


def test_parts_in_another_font_follow_each_other(shelf: FontShelf) -> None:
    content = PdfWriter(shelf).write(replace(EMPTY, subject=f"AB{COMPANY}CD"), DIN)
    drawn = sorted(inks(content), key=lambda ink: ink.box.x)
    assert "".join(ink.character for ink in drawn) == f"AB{COMPANY}CD"
    gaps = [after.box.x - ink.box.right for ink, after in pairwise(drawn)]
    assert all(-0.3 < gap < 1 for gap in gaps)


def test_words_from_the_right_go_with_another_font(shelf: FontShelf) -> None:
    content = PdfWriter(shelf).write(replace(EMPTY, subject=f"so {ABG} 東 {ABG} 12 und"), DIN)
    drawn = sorted(inks(content), key=lambda ink: ink.box.x)
    assert "".join(ink.character for ink in drawn) == f"so{ABG[::-1]}東12{ABG[::-1]}und"


def test_text_without_blanks_wraps_within_the_margins(shelf: FontShelf) -> None:
    content = PdfWriter(shelf).write(replace(EMPTY, paragraphs=(COMPANY * 60 + "。",)), DIN)
    assert not outside_of_text(content)
    assert "".join(pages(content)).replace(" ", "") == COMPANY * 60 + "。"


def test_a_name_of_300_characters_is_wrapped_or_refused(shelf: FontShelf) -> None:
    letter = replace(FOREIGN, subject="京" * 300, recipient=("京" * 60, "JAPAN"))
    assert "京" * 30 in pages(PdfWriter(shelf).write(letter, DIN))[0]
    with pytest.raises(InvalidInputError, match="address of the recipient takes"):
        PdfWriter(shelf).write(replace(letter, recipient=("京" * 300,)), DIN)


def test_what_is_still_missing_is_named_alone(shelf: FontShelf) -> None:
    with pytest.raises(InvalidInputError) as caught:
        PdfWriter(shelf).write(replace(FOREIGN, signature="東 😀"), DIN)
    assert str(caught.value) == (
        "No font has the characters 😀 (U+1F600 GRINNING FACE); leave them out, write them in "
        "another script, or choose a font that has them in the settings."
    )


@pytest.mark.parametrize("share", [0.2, 0.5, 0.85, 0.9, 0.95, 0.97, 0.99])
@pytest.mark.parametrize("cff", [False, True])
def test_a_broken_font_is_passed_over_or_can_be_set(
    shelf: FontShelf,
    mine: Path,
    share: float,
    cff: bool,  # noqa: FBT001 - a parameter
) -> None:
    whole = font_file(mine, cff=cff).read_bytes()
    mine.write_bytes(whole[: int(len(whole) * share)])
    try:
        assert COMPANY in pages(PdfWriter(shelf).write(FOREIGN, DIN))[0]
    except InvalidInputError as error:
        assert "東 (U+6771 " in str(error)  # noqa: PT017 - either is right


def test_a_letter_in_a_process_of_its_own_looks_the_same(shelf: FontShelf) -> None:
    sheets = [(FOREIGN, DIN), (replace(FOREIGN, subject="한국 😀"), DIN)]
    run = LetterPress(shelf).start(sheets, together=True)
    first, second, pile = list(iter(run.following, None))
    assert first.error is None
    assert second.error
    assert "😀 (U+1F600 GRINNING FACE);" in str(second.error)
    assert pages(pile.content or b"") == pages(PdfWriter(shelf).write(FOREIGN, DIN))


def test_a_pack_has_them_too_and_marks_what_nobody_has(shelf: FontShelf) -> None:
    pack = Pack(title=COMPANY, headings=("A", "B", "C"), facts=(("東", "京 😀"),), timeline=())
    content = PackPdf(shelf).write(pack, {})
    assert pages(content) == [f"{COMPANY} 東 京 ?"]
    (page,) = pages(PackPdf().write(pack, {}))
    assert page.replace(" ", "") == "?" * 9
