from __future__ import annotations

import hashlib
import os
import subprocess
import sys
import tempfile
from collections.abc import Sequence
from dataclasses import dataclass, fields, replace
from functools import cache
from itertools import combinations
from pathlib import Path
from typing import Any

import pypdfium2 as pdfium
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from pymupdf_fonts import myfont

from subtrack.adapters.layout_files import LayoutFiles
from subtrack.adapters.paths import resources
from subtrack.adapters.pdf import PdfWriter
from subtrack.domain.errors import InvalidInputError, StorageError
from subtrack.domain.layout import LETTER, Layout, Rect
from subtrack.domain.letter import Letter

ROOT = Path(__file__).parent.parent.parent
LAYOUTS = LayoutFiles(resources() / "letters" / "layouts.toml")
DIN = LAYOUTS.get("din5008b")
US = LAYOUTS.get("us10")
PLAIN = LAYOUTS.get("plain")
ALL = (*map(LAYOUTS.get, LAYOUTS.names()), PLAIN.on(LETTER))
WINDOWED = [layout for layout in ALL if layout.has_window]
MM = 25.4 / 72
INK = 0.3
"""How far ink may stand out of its box, mm: the foot of a J, the overhang of an f."""

EMPTY = Letter(
    sender=(),
    recipient=(),
    place_and_date="",
    reference="",
    subject="",
    salutation="",
    paragraphs=(),
    closing="",
    signature="",
)
LETTER_OF_CANCELLATION = Letter(
    sender=("Łucja Nowak-Weiß", "Hauptstraße 12a", "10115 Berlin"),
    recipient=("Streaming Beispiel GmbH", "Kundenservice", "Postfach 10 20 30", "80331 München"),
    place_and_date="Berlin, 24. November 2026",
    reference="2026-7K3QX2M",
    subject="Kündigung meines Abonnements, Kundennummer 4711-0815",
    salutation="Sehr geehrte Damen und Herren,",
    paragraphs=(
        (
            "hiermit kündige ich den Vertrag zum 31. März 2027, hilfsweise zum nächstmöglichen "
            "Zeitpunkt. Der Betrag von 13,99 € ist ab dann nicht mehr abzubuchen; die erteilte "
            "Einzugsermächtigung widerrufe ich. Affekt, Office, Wi-Fi."
        ),
        "Bitte bestätigen Sie mir den Eingang „schriftlich“ bis zum 8. Dezember 2026.",
    ),
    closing="Mit freundlichen Grüßen",
    signature="Łucja Nowak-Weiß",
    enclosures=("Anlage: Rechnung vom 1. November 2026",),
    contact=("+49 30 1234567", "lucja.nowak@example.org"),
    language="de",
)
LINES = 15
"""Lines whose baselines are further apart cannot touch each other, mm."""
SENTENCE = "I cancel my subscription with effect from the end of March 31, 2027. "


@dataclass(frozen=True)
class Ink:
    """A character as it is drawn: its page from 0 on, and the box of its ink in mm."""

    character: str
    page: int
    box: Rect


def write(layout: Layout = DIN, **parts: Any) -> bytes:
    return PdfWriter().write(replace(EMPTY, **parts), layout)


def box(bounds: Sequence[float], height: float) -> Rect:
    left, bottom, right, top = (length * MM for length in bounds)
    return Rect(left, height * MM - top, right - left, top - bottom)


def inks(content: bytes) -> list[Ink]:
    found = []
    for number, page in enumerate(pdfium.PdfDocument(content)):
        text = page.get_textpage()
        characters = text.get_text_range()
        assert len(characters) == text.count_chars()
        for at, character in enumerate(characters):
            if not character.isspace():
                place = box(text.get_charbox(at), page.get_height())
                found.append(Ink(character, number, place))
    return found


def runs(content: bytes, page: int = 0) -> list[tuple[float, Rect]]:
    """Give baseline and box of each run of text, mm."""
    sheet = pdfium.PdfDocument(content)[page]
    height = sheet.get_height()
    return [
        (height * MM - thing.get_matrix().f * MM, box(thing.get_bounds(), height))
        for thing in sheet.get_objects()
        if isinstance(thing, pdfium.PdfTextObj)
    ]


def sizes(content: bytes) -> set[float]:
    """Give the sizes of type on the first page, pt."""
    text = pdfium.PdfDocument(content)[0].get_textpage()
    objects = [text.get_textobj(at) for at in range(text.count_chars())]
    return {round(thing.get_font_size(), 2) for thing in objects if thing}


def pages(content: bytes) -> list[str]:
    document = pdfium.PdfDocument(content)
    return [" ".join(page.get_textpage().get_text_range().split()) for page in document]


def pictures(content: bytes) -> list[bytes]:
    return [bytes(page.render(scale=2).buffer) for page in pdfium.PdfDocument(content)]


def roomy(rect: Rect, room: float = INK) -> Rect:
    return Rect(rect.x - room, rect.y - room, rect.width + 2 * room, rect.height + 2 * room)


def outside(content: bytes, field: Rect) -> list[Ink]:
    return [ink for ink in inks(content) if ink.page or not field.holds(ink.box)]


def refusal(layout: Layout = DIN, **parts: Any) -> str:
    with pytest.raises(InvalidInputError) as caught:
        write(layout, **parts)
    return str(caught.value)


def outcome(layout: Layout, **parts: Any) -> bytes | str:
    """Give the letter, or why there is none."""
    try:
        return write(layout, **parts)
    except InvalidInputError as error:
        return str(error)


def overlapping(content: bytes, page: int = 0) -> list[tuple[Rect, Rect]]:
    found = []
    for (baseline, first), (other, second) in combinations(runs(content, page), 2):
        if 1 < abs(baseline - other) < LINES and roomy(first, -INK).meets(roomy(second, -INK)):
            found.append((first, second))
    return found


@cache
def example(layout: Layout) -> bytes:
    """Give the same letter in a layout, drawn once for all who look at it."""
    return PdfWriter().write(LETTER_OF_CANCELLATION, layout)


def _parts(letter: Letter) -> dict[str, Any]:
    return {field.name: getattr(letter, field.name) for field in fields(letter)}


# --- The address


@pytest.mark.parametrize(
    ("layout", "count"),
    [(one, count) for one in (DIN, US) for count in (1, 5, 6, 7, 9)]
    + [(one, 6) for one in WINDOWED if one not in {DIN, US}],
    ids=lambda value: getattr(value, "name", value),
)
def test_each_line_of_an_address_lies_in_the_window_or_the_address_is_refused(
    layout: Layout, count: int
) -> None:
    recipient = [f"Line {number}: Jjgpqy ÄÅÉ (Straße) 10115" for number in range(count)]
    content = outcome(layout, recipient=tuple(recipient))
    if isinstance(content, str):
        assert count > 6
        assert content.startswith(f"The address of the recipient takes {count} lines")
        assert layout.name in content
    else:
        assert not outside(content, layout.address_field)
        assert not outside(content, roomy(layout.address_zone))
        assert pages(content) == [" ".join(recipient)]
        assert not overlapping(content)


@pytest.mark.parametrize("layout", [DIN, US], ids=lambda layout: layout.name)
@pytest.mark.parametrize("line", ["Wgj " * 75, "Wgj" * 100, "i" * 300, "شركة " * 60])
@pytest.mark.parametrize("count", [1, 2])
def test_a_line_of_300_characters_is_wrapped_or_refused(
    layout: Layout, line: str, count: int
) -> None:
    content = outcome(layout, recipient=(line,) * count)
    if isinstance(content, str):
        assert "address field" in content
    else:
        assert not outside(content, layout.address_field)
        assert not outside(content, roomy(layout.address_zone))
        drawn = "".join(ink.character for ink in inks(content))
        assert sorted(drawn) == sorted((line * count).replace(" ", ""))


LONG_ADDRESSES = (
    (
        "Beispielgesellschaft für digitale Abonnements und Verlagsdienstleistungen mbH & Co. KG",
        "Abteilung Kundenservice und Vertragsbeendigungen",
        "Bürgermeister-Friedrich-Wilhelm-Schmidt-Straße 123 a, Hinterhaus",
        "80331 München",
        "GERMANY",
    ),
    (
        "Société d'exemple pour la diffusion de contenus numériques et de presse en ligne",
        "Service résiliations, bâtiment C, 4e étage",
        "12 bis avenue du Maréchal-de-Lattre-de-Tassigny",
        "BP 12345",
        "97212 SAINT-JOSEPH CEDEX",
        "FRANKREICH",
    ),
    ("Llanfairpwllgwyngyllgogerychwyrndrobwllllantysiliogogogoch Media Holdings Limited",) * 2,
)


@pytest.mark.parametrize("layout", ALL, ids=lambda layout: f"{layout.name}-{layout.paper.name}")
@pytest.mark.parametrize(
    "recipient",
    [
        LONG_ADDRESSES[0],
        *(pytest.param(one, marks=pytest.mark.slow) for one in LONG_ADDRESSES[1:]),
    ],
    ids=["de", "fr", "gb"],
)
def test_a_long_address_lies_in_the_window_of_a_whole_letter(
    layout: Layout, recipient: tuple[str, ...]
) -> None:
    content = outcome(layout, **{**_parts(LETTER_OF_CANCELLATION), "recipient": recipient})
    if isinstance(content, str):
        assert layout is US
        assert "more than the address field" in content
        return
    zone = roomy(layout.address_zone)
    shown = [ink for ink in inks(content) if not ink.page and zone.holds(ink.box)]
    wanted = "".join(recipient).replace(" ", "")
    assert wanted in "".join(ink.character for ink in shown)
    assert not overlapping(content)
    sheet = Rect(10, 10, layout.paper.width - 20, layout.paper.height - 20)
    assert all(sheet.holds(ink.box) for ink in inks(content))


@pytest.mark.parametrize(
    "layout", [LAYOUTS.get("nf"), LAYOUTS.get("us10-double")], ids=lambda layout: layout.name
)
def test_the_second_sheet_is_numbered_and_has_neither_window_nor_marks(layout: Layout) -> None:
    paragraphs = (SENTENCE * 6,) * 8
    content = PdfWriter().write(replace(LETTER_OF_CANCELLATION, paragraphs=paragraphs), layout)
    _, second, *_ = pages(content)
    assert second.endswith(f"2 / {len(pages(content))}")
    assert not overlapping(content, 1)


def test_the_window_for_the_sender_shows_no_more_than_the_sender() -> None:
    double = LAYOUTS.get("us10-double")
    content = PdfWriter().write(LETTER_OF_CANCELLATION, double)
    assert double.sender_field
    shown = [ink.character for ink in inks(content) if double.sender_field.meets(ink.box)]
    assert "".join(shown) == "".join(LETTER_OF_CANCELLATION.sender).replace(" ", "")
    assert LETTER_OF_CANCELLATION.contact[1] in pages(content)[0]


@pytest.mark.slow
@settings(deadline=None, max_examples=25)
@given(
    layout=st.sampled_from(ALL),
    lines=st.lists(
        st.text(st.sampled_from("Wij ÄŁgΩЖ,ةمד12-/.\u0301\u200b\u202e\n"), max_size=70),
        max_size=9,
    ),
)
def test_no_address_ever_leaves_its_field(layout: Layout, lines: list[str]) -> None:
    content = outcome(layout, recipient=tuple(lines))
    if isinstance(content, str):
        assert "address field" in content
    else:
        assert not outside(content, roomy(layout.address_field, 1.5))  # accents pile up


def test_usual_lines_are_of_10_points() -> None:
    assert sizes(write(recipient=("Streaming Beispiel GmbH", "80331 München"))) == {10}


@pytest.mark.parametrize("length", range(40, 65, 4))
def test_type_shrinks_for_long_lines_to_8_points_and_no_further(length: int) -> None:
    content = write(recipient=("n" * length, "80331 München"))
    (size,) = sizes(content)
    assert 8 <= size <= 10
    assert not outside(content, DIN.address_field)
    lines = {round(baseline, 1) for baseline, _ in runs(content)}
    assert len(lines) == 2 or size == 8


def test_more_lines_than_the_standard_has_room_for_shrink_too() -> None:
    assert sizes(write(recipient=("Line",) * 6)) == {10}
    assert sizes(write(recipient=("Line",) * 7)) == {9}


def test_four_lines_stay_in_the_window_of_a_sheet_that_slides() -> None:
    content = write(US, recipient=("Example Media Inc.",) * 4)
    assert sizes(content) == {10}
    assert not outside(content, Rect(22, 63.5, 89, 16.9 + INK))


def test_line_breaks_in_an_address_are_lines() -> None:
    content = write(recipient=("Example\nAttn: Support\r\n\n", " ", "London\u2028"))
    assert pages(content) == ["Example Attn: Support London"]
    assert len({round(baseline, 1) for baseline, _ in runs(content)}) == 3


# --- The sender


def test_the_sender_stands_on_one_small_line_above_the_recipient() -> None:
    content = write(sender=("Łucja Weiß", "Hauptstraße 12a", "10115 Berlin"))
    assert DIN.return_zone
    assert pages(content) == ["Łucja Weiß · Hauptstraße 12a · 10115 Berlin"]
    assert not outside(content, DIN.return_zone)
    assert len({round(baseline, 2) for baseline, _ in runs(content)}) == 1
    assert sizes(content) == {8}


@pytest.mark.parametrize("length", [60, 75, 150, 300])
def test_a_long_sender_shrinks_to_6_points_and_then_wraps(length: int) -> None:
    content = write(sender=("n" * length,))
    assert DIN.return_zone
    assert not outside(content, roomy(DIN.return_zone))
    (size,) = sizes(content)
    assert 6 <= size < 8


def test_a_sender_in_two_directions_keeps_its_parts_in_order() -> None:
    content = write(sender=("דוד כהן", "12 Main Street", "Boston"))
    seen = [ink for ink in inks(content) if ink.character.isprintable()]
    from_left = "".join(ink.character for ink in sorted(seen, key=_left))
    assert from_left == "".join(reversed("דודכהן")) + "·12MainStreet·Boston"


def test_without_a_return_line_the_sender_stands_line_by_line_with_the_contact() -> None:
    content = write(US, sender=("Jane Public", "Springfield"), contact=("jane@example.com",))
    assert US.sender_block
    assert not outside(content, roomy(US.sender_block))
    assert len({round(baseline, 1) for baseline, _ in runs(content)}) == 3


def test_contact_reference_and_date_stand_in_the_information_block() -> None:
    content = write(contact=("+49 30 1",), reference="R-1", place_and_date="Berlin, 1. Mai 2026")
    assert pages(content) == ["+49 30 1 R-1 Berlin, 1. Mai 2026"]
    assert not outside(content, DIN.information_block)


@pytest.mark.parametrize(
    ("layout", "parts", "said"),
    [
        (DIN, {"sender": ("n" * 900,)}, "The sender takes"),
        (US, {"sender": ("Line",) * 20}, "Sender and contact take 20 lines"),
        (US, {"contact": ("Line",) * 20}, "Sender and contact take 20 lines"),
        (DIN, {"contact": ("Line",) * 30}, "Contact, reference and date take 30 lines"),
        (PLAIN, {"reference": "n" * 900}, "Contact, reference and date take"),
        (PLAIN, {"recipient": ("Line",) * 30}, "The address of the recipient takes 30 lines"),
    ],
)
def test_what_does_not_fit_is_refused_by_name(
    layout: Layout, parts: dict[str, Any], said: str
) -> None:
    message = refusal(layout, **parts)
    assert message.startswith(said)
    assert f"the layout {layout.name} has room for; shorten" in message


# --- The whole letter


@pytest.mark.parametrize("layout", ALL, ids=lambda layout: f"{layout.name}-{layout.paper.name}")
def test_a_letter_comes_back_whole_and_nothing_overlaps(layout: Layout) -> None:
    content = example(layout)
    page = " ".join(pages(content))
    said = LETTER_OF_CANCELLATION
    body = [said.subject, said.salutation, *said.paragraphs, said.closing, said.signature]
    assert " ".join([*body, *said.enclosures]) in page
    for text in (*said.sender, *said.recipient, *said.contact, said.reference):
        assert text in page
    assert not overlapping(content)
    sheet = Rect(17, 10, layout.paper.width - 27, layout.paper.height - 20)
    assert all(sheet.holds(ink.box) for ink in inks(content))


@pytest.mark.parametrize("layout", ALL, ids=lambda layout: f"{layout.name}-{layout.paper.name}")
def test_only_what_the_envelope_may_show_stands_in_its_window(layout: Layout) -> None:
    content = example(layout)
    shown = {ink.box for ink in inks(content) if layout.address_field.meets(ink.box)}
    alone = replace(
        EMPTY,
        sender=LETTER_OF_CANCELLATION.sender if layout.return_zone else (),
        recipient=LETTER_OF_CANCELLATION.recipient,
    )
    lone = inks(PdfWriter().write(alone, layout))
    assert shown == {ink.box for ink in lone if layout.address_field.meets(ink.box)}


@pytest.mark.parametrize("layout", ALL, ids=lambda layout: f"{layout.name}-{layout.paper.name}")
def test_the_sheet_has_the_size_of_its_paper_and_its_marks(layout: Layout) -> None:
    sheet = pdfium.PdfDocument(write(layout, subject="Subject"))[0]
    width, height = (length * MM for length in sheet.get_size())
    assert (width, height) == pytest.approx((layout.paper.width, layout.paper.height), abs=0.01)
    lines = [
        box(thing.get_bounds(), sheet.get_height())
        for thing in sheet.get_objects()
        if not isinstance(thing, pdfium.PdfTextObj)
    ]
    wanted = layout.marks.lines
    assert [line.y + line.height / 2 for line in lines] == pytest.approx(
        [mark.y for mark in wanted], abs=0.05
    )
    assert all(3 <= line.x < line.right <= 15 for line in lines)


def test_the_subject_is_bold_and_the_text_is_not() -> None:
    sheet = pdfium.PdfDocument(write(subject="Subject", salutation="Hello"))[0]
    fonts = [thing.get_font().get_base_name() for thing in sheet.get_objects() if _is_text(thing)]
    assert fonts[0].endswith("Bold")
    assert not any(name.endswith("Bold") for name in fonts[1:])


def test_there_is_room_for_a_signature() -> None:
    content = write(closing="Sincerely,", signature="Jane")
    closing, name = sorted({baseline for baseline, _ in runs(content)})
    assert 15 <= name - closing <= 30


@pytest.mark.slow
@pytest.mark.parametrize("layout", [DIN, US, PLAIN], ids=lambda layout: layout.name)
def test_three_pages_are_numbered_from_the_second_on(layout: Layout) -> None:
    texts = tuple(f"Paragraph {number}. {SENTENCE * 5}".strip() for number in range(22))
    parts = {"paragraphs": texts, "closing": "Sincerely,", "signature": "Jane"}
    content = write(layout, recipient=("Example",), **parts)
    first, second, third = pages(content)
    assert (second[-5:], third[-5:]) == ("2 / 3", "3 / 3")
    assert " / " not in first
    together = " ".join([first, second.removesuffix(" 2 / 3"), third.removesuffix(" 3 / 3")])
    assert together == " ".join(["Example", *texts, "Sincerely,", "Jane"])
    sheet = Rect(0, 0, layout.paper.width, layout.paper.height)
    text = Rect(layout.margins.left, 20, layout.text_width, sheet.height - 30)
    for page in range(3):
        assert not overlapping(content, page)
    assert all(roomy(text).holds(ink.box) for ink in inks(content))
    for page in (1, 2):
        top = min(ink.box.y for ink in inks(content) if ink.page == page)
        assert 0 < top - layout.margins.top < 3


@pytest.mark.parametrize("count", range(24, 33))
def test_a_closing_never_stands_alone_on_a_page(count: int) -> None:
    texts = ("\n".join(["Line."] * count), "One.\nTwo.\nThree.\nFour.\nFive.\nSix.")
    content = write(paragraphs=texts, closing="Sincerely,", signature="Jane")
    last = pages(content)[-1]
    assert "Five. Six. Sincerely, Jane" in last
    assert "Line. One. Three." not in last


@pytest.mark.parametrize("count", range(20, 34))
def test_what_announces_a_list_stays_with_it(count: int) -> None:
    told = ("Line.\n" * count, "These are the facts:", "first: 1\nsecond: 2\nthird: 3", "Thanks.")
    (page,) = [one for one in pages(write(paragraphs=told)) if "These are the facts" in one]
    assert "first: 1" in page


def test_a_part_that_is_longer_than_a_page_goes_on_with_the_next() -> None:
    content = write(subject="\n".join(["Subject"] * 130), closing="\n".join(["End"] * 70))
    assert not outside_of_text(content)
    assert sum(page.count("Subject") for page in pages(content)) == 130
    assert sum(page.count("End") for page in pages(content)) == 70


def outside_of_text(content: bytes) -> list[Ink]:
    text = roomy(Rect(DIN.margins.left, DIN.margins.top, DIN.text_width, DIN.paper.height - 40))
    return [ink for ink in inks(content) if not text.holds(ink.box)]


@pytest.mark.parametrize("word", ["W" * 3000, "ا" * 1000, "e\u0301\u0323" * 400, "x/" * 900])
def test_a_word_longer_than_a_line_is_broken_and_stays_on_the_sheet(word: str) -> None:
    content = write(subject="Subject", paragraphs=(f"Before {word} after",))
    assert not outside_of_text(content)


def test_an_empty_letter_is_an_empty_page() -> None:
    assert pages(write()) == [""]


# --- Text is text


@pytest.mark.parametrize(
    "nasty",
    [
        "**bold** __under__ ~~gone~~ --x--",
        r"A--12--B user__name__x \-- \\ C:\new\table",
        "<b>b</b> <script>alert(1)</script> &amp; &#65;",
        "{name} {nb} {0} {characters!r} %s %(x)s $x ${x}",
        "[x](javascript:1) [Netflix](https://example.org) https://example.org",
        """"quoted" 'single' “curly” „tief“ «guillemets» `tick`""",
        "(paren) \\( <</URI (x)>> endstream endobj %%EOF",
        "Ł ß é € ₹ ₺ ₴ § ½ … – — • ™ ᾧ Ђ ệ",
    ],
)
def test_nothing_is_read_as_markup(nasty: str) -> None:
    content = write(
        recipient=(nasty,), reference=nasty, subject=nasty, paragraphs=(nasty,), signature=nasty
    )
    once = " ".join(nasty.split())
    assert pages(content)[0].count(once) >= 3
    drawn = "".join(ink.character for ink in inks(content))
    assert drawn.count("".join(nasty.split())) == 5
    assert pdfium.PdfDocument(content).get_metadata_value("Title") == nasty


def test_the_file_has_no_links_and_no_actions() -> None:
    text = "[x](javascript:1) https://example.org mailto:a@example.org www.example.org"
    content = write(recipient=(text,), subject=text, paragraphs=(text,), contact=(text,))
    for key in (b"/URI", b"/JavaScript", b"/JS", b"/Annot", b"/OpenAction /", b"/Launch"):
        assert key not in content


@pytest.mark.parametrize(
    ("text", "named"),
    [
        ("Hello 😀", "😀 (U+1F600 GRINNING FACE)"),
        ("東京", "東 (U+6771 CJK UNIFIED IDEOGRAPH-6771), 京 (U+4EAC CJK UNIFIED IDEOGRAPH-4EAC)"),
        ("1\ufe0f\u20e3", "U+20E3 COMBINING ENCLOSING KEYCAP"),
        ("👨\u200d👩", "👨 (U+1F468 MAN), 👩 (U+1F469 WOMAN)"),
        (
            "🇩🇪",
            (
                "🇩 (U+1F1E9 REGIONAL INDICATOR SYMBOL LETTER D), "
                "🇪 (U+1F1EA REGIONAL INDICATOR SYMBOL LETTER E)"
            ),
        ),
        ("\ud83d", "U+D83D"),
        ("\U0010fffe", "U+10FFFE"),
    ],
)
@pytest.mark.parametrize("part", ["subject", "recipient", "enclosures"])
def test_characters_that_no_font_has_are_named(text: str, named: str, part: str) -> None:
    parts: dict[str, Any] = {part: text if part == "subject" else (text,)}
    message = refusal(**parts)
    assert message == (
        f"No font has the characters {named}; leave them out, write them in another script, "
        "or choose a font that has them in the settings."
    )
    assert message.encode()


def test_each_missing_character_is_named_once_and_not_without_end() -> None:
    message = refusal(subject="東東東", paragraphs=("".join(map(chr, range(0x4E00, 0x4E40))),))
    assert message.count("東") == 1
    assert message.count("U+") == 10
    assert ", …; leave" in message


def test_what_cannot_be_seen_is_left_out() -> None:
    hidden = "a\x00b\x07c\x1bd\x7fe\x9bf\u200bg\u202eh\u2066i\u2069j\u202ck\ufeffl\u00adm\u2060n"
    content = write(recipient=(hidden,), subject=hidden, paragraphs=(hidden,), signature=hidden)
    assert pages(content) == [" ".join(["abcdefghijklmn"] * 4)]
    assert pdfium.PdfDocument(content).get_metadata_value("Title") == "abcdefghijklmn"


def test_an_override_does_not_turn_what_follows() -> None:
    plain = inks(write(recipient=("Pay 12345 to ABC",)))
    assert inks(write(recipient=("Pay \u202e12345 to ABC\u202c",))) == plain


def test_all_kinds_of_space_are_one_blank_and_no_break_spaces_hold_together() -> None:
    assert pages(write(subject="a\tb \u2003 c\u3000d")) == ["a b c d"]
    long = "word " * 40 + "8.\u00a0December\u202f2026"
    lines = {round(baseline, 1) for baseline, _ in runs(write(paragraphs=(long,)))}
    broken = write(paragraphs=("word " * 40 + "8.December2026",))
    assert len(lines) == len({round(baseline, 1) for baseline, _ in runs(broken)})


def test_text_is_composed_before_it_is_looked_for_in_a_font() -> None:
    content = write(subject="Cafe\u0301 A\u030angstro\u0308m")
    assert pages(content) == ["Café Ångström"]


# --- Scripts and directions


def _left(ink: Ink) -> float:
    return ink.box.x


def _is_text(thing: object) -> bool:
    return isinstance(thing, pdfium.PdfTextObj)


SCRIPTS = {
    "Greek": "Ελληνικά: ακυρώνω τη συνδρομή μου.",
    "Cyrillic": "Я отменяю подписку; я скасовую підписку; Ђурђевак.",
    "Arabic": "أرجو تأكيد وصول هذه الرسالة من فضلكم",
    "Hebrew": "אני מבטל את המנוי שלי ומבקש אישור בכתב",
    "Vietnamese": "Tôi muốn hủy đăng ký của mình.",
}


@pytest.mark.parametrize("script", SCRIPTS)
def test_each_script_comes_back(script: str) -> None:
    text = SCRIPTS[script]
    assert pages(write(subject=text, paragraphs=(text,))) == [f"{text} {text}"]


def test_what_is_set_in_the_rows_that_it_needs_looks_as_in_the_whole_font(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    """Marks on letters, marks alone, and letters that are taken apart or become one."""
    marked = ("\u0e19\u0e49\u0e33", "\u093f \u0915\u094d\u0937", "x\u0302q\u0323", "AVATA ffi 1/2")
    texts = (*SCRIPTS.values(), *marked)
    (part,) = pictures(write(subject=" ".join(marked), paragraphs=texts))
    monkeypatch.setattr("subtrack.adapters.letter_fonts._rows_of", lambda name, _: myfont(name))
    assert pictures(write(subject=" ".join(marked), paragraphs=texts)) == [part]


def test_all_scripts_stand_in_one_letter_each_in_its_direction() -> None:
    content = write(recipient=("Łódź Media Sp. z o.o.",), paragraphs=tuple(SCRIPTS.values()))
    (page,) = pages(content)
    for text in SCRIPTS.values():
        assert text in page
    assert not overlapping(content)


def test_a_paragraph_from_the_right_stands_at_the_right_margin() -> None:
    content = write(paragraphs=(SCRIPTS["Hebrew"],))
    drawn = inks(content)
    edge = DIN.margins.left + DIN.text_width
    first = next(ink for ink in drawn if ink.character == "א")
    assert edge - 2 < first.box.right < edge + INK
    assert first.box.x == max(ink.box.x for ink in drawn)


def test_the_full_stop_of_a_paragraph_stands_at_its_end() -> None:
    drawn = inks(write(paragraphs=("אני מבטל את Netflix.",)))
    assert min(drawn, key=_left).character == "."
    drawn = inks(write(paragraphs=("I cancel what דוד כהן ordered, ok דוד.",)))
    assert max(drawn, key=_left).character == "."


def test_a_wrapped_paragraph_from_the_right_begins_at_the_top() -> None:
    words = " ".join(["שלום"] * 60)
    content = write(paragraphs=(f"ראשון {words} אחרון",))
    baselines = [baseline for baseline, _ in runs(content)]
    assert baselines == sorted(baselines)
    assert pages(content)[0].startswith("ראשון")


def test_arabic_letters_are_joined() -> None:
    joined, apart = write(subject="ببب"), write(subject="ب ب ب")
    assert extent(joined) < 0.8 * extent(apart)


def extent(content: bytes) -> float:
    boxes = [ink.box for ink in inks(content)]
    return max(each.right for each in boxes) - min(each.x for each in boxes)


@pytest.mark.parametrize("layout", [DIN, US], ids=lambda layout: layout.name)
def test_an_address_in_several_scripts_keeps_the_order_of_each_line(layout: Layout) -> None:
    lines = ("محمد العربي", "דוד כהן", "Łódź Media Sp. z o.o.", "00-001 Warszawa")
    content = write(layout, recipient=lines)
    assert not outside(content, layout.address_field)
    drawn = inks(content)
    rows = {round(ink.box.bottom / 4.23) for ink in drawn}
    assert len(rows) >= 4
    latin = [ink for ink in drawn if ink.character.isascii() or ink.character in "Łódź"]
    assert "".join(ink.character for ink in latin) == "ŁódźMediaSp.zo.o.00-001Warszawa"
    company = latin[: len("ŁódźMediaSp.zo.o.")]
    assert [_left(ink) for ink in company] == sorted(_left(ink) for ink in company)
    assert min(map(_left, drawn)) == pytest.approx(layout.address_zone.x, abs=1)


def test_an_address_all_from_the_right_stands_at_the_right_of_its_zone() -> None:
    content = write(recipient=("محمد العربي", "شارع 12", "11511", "القاهرة"))
    assert not outside(content, DIN.address_field)
    assert max(ink.box.right for ink in inks(content)) == pytest.approx(105, abs=1)
    assert min(ink.box.x for ink in inks(content)) > 70


def test_a_latin_signature_follows_the_side_of_its_letter() -> None:
    content = write(paragraphs=(SCRIPTS["Arabic"],), closing="مع التحية", signature="Jane")
    jane = [ink for ink in inks(content) if ink.character.isascii()]
    assert "".join(ink.character for ink in jane) == "Jane"
    assert [_left(ink) for ink in jane] == sorted(_left(ink) for ink in jane)
    assert jane[-1].box.right == pytest.approx(190, abs=1)


# --- The file

CODE = """
import hashlib, sys
from dataclasses import replace
from tests.adapters.test_pdf import DIN, LETTER_OF_CANCELLATION, PdfWriter
print(hashlib.sha256(PdfWriter().write(LETTER_OF_CANCELLATION, DIN)).hexdigest())
"""


def run(code: str, folder: Path, **environment: str) -> str:
    said = subprocess.run(
        [sys.executable, "-W", "error", "-c", code],
        capture_output=True,
        text=True,
        check=True,
        cwd=ROOT,
        env={"PATH": os.environ["PATH"], "HOME": str(folder), "TMPDIR": str(folder)} | environment,
    )
    assert not said.stderr
    return said.stdout.strip()


def test_equal_letters_have_equal_bytes() -> None:
    first = PdfWriter().write(LETTER_OF_CANCELLATION, DIN)
    assert PdfWriter().write(LETTER_OF_CANCELLATION, DIN) == first
    writer = PdfWriter()
    assert writer.write(LETTER_OF_CANCELLATION, US) != first
    assert writer.write(LETTER_OF_CANCELLATION, DIN) == first


@pytest.mark.slow
def test_another_process_writes_the_same_bytes_without_a_warning(tmp_path: Path) -> None:
    here = hashlib.sha256(PdfWriter().write(LETTER_OF_CANCELLATION, DIN)).hexdigest()
    for seed in ("1", "4242"):
        assert run(CODE, tmp_path, PYTHONHASHSEED=seed, TZ="Asia/Tokyo") == here
    assert not list(tmp_path.rglob("*.ttf"))
    assert not list(tmp_path.glob("subtrack-*"))


def test_a_letter_for_keeping_is_a_pdf_a_with_equal_bytes_and_the_same_text() -> None:
    nasty = replace(LETTER_OF_CANCELLATION, subject='<b> & "x" {name}')
    content = PdfWriter().write(nasty, DIN, archival=True)
    assert PdfWriter().write(nasty, DIN, archival=True) == content
    assert b"<pdfaid:part>2</pdfaid:part><pdfaid:conformance>U</pdfaid:conformance>" in content
    assert b"/OutputIntent" in content
    assert b'&lt;b&gt; &amp; "x" {name}' in content
    assert b"fpdf" not in content.lower()
    assert pages(content) == pages(PdfWriter().write(nasty, DIN))


def test_metadata_tells_title_and_language_and_nothing_else() -> None:
    content = PdfWriter().write(LETTER_OF_CANCELLATION, DIN)
    metadata = pdfium.PdfDocument(content).get_metadata_dict(skip_empty=True)
    assert metadata.pop("CreationDate").startswith("D:20000101000000")
    assert metadata == {"Title": LETTER_OF_CANCELLATION.subject}
    assert b"/Lang (de)" in content
    assert b"/Metadata" not in content
    assert b"fpdf" not in content.lower()


def test_no_title_is_made_up() -> None:
    metadata = pdfium.PdfDocument(write(salutation="Dear")).get_metadata_dict(skip_empty=True)
    assert set(metadata) == {"CreationDate"}


def test_fonts_are_embedded_in_part() -> None:
    content = PdfWriter().write(LETTER_OF_CANCELLATION, DIN)
    assert content.count(b"/FontFile2") == 2
    assert len(content) < 60_000


def test_no_temporary_file_is_left(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(tempfile, "tempdir", str(tmp_path))
    write(subject="Subject")
    assert list(tmp_path.iterdir()) == []
    refusal(subject="東京")
    refusal(recipient=("Line",) * 30)
    assert list(tmp_path.iterdir()) == []


def test_no_room_for_temporary_files_is_a_known_error(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(tempfile, "tempdir", str(tmp_path / "missing"))
    with pytest.raises(StorageError, match=r"^No letter was written: its fonts cannot be put"):
        write(subject="Subject")


def test_a_full_disk_is_a_known_error(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def full(*_: object) -> int:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(tempfile, "tempdir", str(tmp_path))
    monkeypatch.setattr(Path, "write_bytes", full)
    with pytest.raises(StorageError, match=r"folder: No space left on device\.$"):
        write(subject="Subject")
    assert list(tmp_path.iterdir()) == []


def test_fonts_and_fpdf_are_loaded_when_a_letter_is_written(tmp_path: Path) -> None:
    code = (
        "import sys\n"
        "from subtrack.adapters.pdf import PdfWriter\n"
        "PdfWriter()\n"
        "print(*{'fpdf', 'fontTools', 'uharfbuzz', 'PIL', 'pymupdf_fonts'} & set(sys.modules))"
    )
    assert run(code, tmp_path) == ""
