"""Letters of every kind and language as printed: whole, in their window, on their sheet."""

from __future__ import annotations

from contextlib import closing as closing_of
from dataclasses import replace
from io import BytesIO

import pytest
from PIL import Image, ImageDraw
from pypdfium2 import PdfDocument
from pypdfium2.raw import FPDF_PAGEOBJ_IMAGE

from subtrack.adapters.pdf import PdfWriter
from subtrack.domain.layout import Layout, Rect
from subtrack.domain.letter_kinds import Kind
from subtrack.domain.phrases import LANGUAGES
from subtrack.services.wishes import Wishes
from tests.adapters.test_pdf import (
    ALL,
    LAYOUTS,
    LONG_ADDRESSES,
    SCRIPTS,
    inks,
    overlapping,
    pages,
    roomy,
)
from tests.services.letter_samples import letter

LAYOUT_OF = {"de": "din5008b", "fr": "nf", "en": "uk-dl", "en-US": "us10-double"}


def plain(text: str) -> str:
    """Give text without space: where a line breaks says nothing."""
    return "".join(text.split())


def check(language: str, kind: Kind, layout: Layout, recipient: tuple[str, ...]) -> None:
    """Write a letter and read it back: its text, its window, and what overlaps."""
    wanted = replace(letter(language, Wishes(kind=kind)), recipient=recipient)
    content = PdfWriter().write(wanted, layout)
    body = [wanted.subject_line, wanted.salutation, *wanted.paragraphs, wanted.closing]
    assert plain("".join(body)) in plain("".join(pages(content)))
    drawn = inks(content)
    zone = roomy(layout.address_zone)
    shown = "".join(ink.character for ink in drawn if not ink.page and zone.holds(ink.box))
    assert plain("".join(recipient)) in shown
    sheet = Rect(10, 10, layout.paper.width - 20, layout.paper.height - 20)
    assert all(sheet.holds(ink.box) for ink in drawn)
    assert not overlapping(content)


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_letter_comes_back_as_it_was_written(language: str) -> None:
    layout = LAYOUTS.get(LAYOUT_OF.get(language, "plain"))
    check(language, Kind.CANCELLATION, layout, ("Streamly Ltd", "1 Road", "12345 City"))


@pytest.mark.slow
@pytest.mark.parametrize("kind", Kind, ids=lambda kind: kind.value)
@pytest.mark.parametrize("language", LANGUAGES)
def test_every_kind_comes_back_in_every_language(language: str, kind: Kind) -> None:
    layout = LAYOUTS.get(LAYOUT_OF.get(language, "plain"))
    check(language, kind, layout, ("Streamly Ltd", "1 Road", "12345 City"))


@pytest.mark.slow
@pytest.mark.parametrize("layout", ALL, ids=lambda layout: f"{layout.name}-{layout.paper.name}")
@pytest.mark.parametrize("language", LANGUAGES)
def test_every_layout_holds_a_long_address_in_every_language(language: str, layout: Layout) -> None:
    check(language, Kind.WITHDRAWAL, layout, LONG_ADDRESSES[0])


def signature(width: int = 1200, height: int = 200) -> bytes:
    """Give a stroke as a PNG with clear paper."""
    image = Image.new("RGBA", (width, height))
    ImageDraw.Draw(image).rectangle((0, 0, width - 1, height - 1), fill=(20, 20, 90, 255))
    target = BytesIO()
    image.save(target, "PNG")
    return target.getvalue()


@pytest.mark.slow
@pytest.mark.parametrize("layout", ALL, ids=lambda layout: f"{layout.name}-{layout.paper.name}")
def test_a_signature_stands_between_closing_and_name(layout: Layout) -> None:
    signed = replace(letter("en", Wishes()), signed=signature())
    content = PdfWriter().write(signed, layout)
    assert content == PdfWriter().write(signed, layout)
    (box,) = pictures(content)
    name = last_line(content, signed.signature)
    closing = last_line(content, signed.closing)
    assert closing.bottom <= box.y + 1
    assert box.bottom <= name.y + 1
    assert box.x == pytest.approx(layout.margins.left, abs=0.5)
    assert box.width == pytest.approx(60, abs=0.5)


@pytest.mark.parametrize("layout", ALL, ids=lambda layout: f"{layout.name}-{layout.paper.name}")
def test_a_high_signature_is_as_high_as_the_room_and_begins_where_the_name_does(
    layout: Layout,
) -> None:
    content = PdfWriter().write(replace(letter("en", Wishes()), signed=signature(300, 300)), layout)
    (box,) = pictures(content)
    assert box.x == pytest.approx(layout.margins.left, abs=0.5)
    assert (box.width, box.height) == pytest.approx((13, 13), abs=0.5)


def test_a_signature_ends_where_a_name_at_the_right_does() -> None:
    layout = LAYOUTS.get("din5008b")
    wanted = replace(
        letter("en", Wishes()), paragraphs=(SCRIPTS["Hebrew"],), signed=signature(600, 300)
    )
    (box,) = pictures(PdfWriter().write(wanted, layout))
    right = layout.paper.width - layout.margins.right
    assert box.right == pytest.approx(right, abs=0.5)
    assert box.width == pytest.approx(26, abs=0.5)


def test_a_letter_for_keeping_holds_its_signature_as_pdf_a_allows() -> None:
    signed = replace(letter("en", Wishes()), signed=signature())
    content = PdfWriter().write(signed, LAYOUTS.get("din5008b"), archival=True)
    assert content == PdfWriter().write(signed, LAYOUTS.get("din5008b"), archival=True)
    assert len(pictures(content)) == 1
    # ISO 19005-2, 6.2: colours of the output intent, no picture that is smoothed or swapped.
    assert content.count(b"/ColorSpace /DeviceRGB") == 1
    assert b"/S /GTS_PDFA1" in content
    assert not any(one in content for one in (b"/Interpolate true", b"/Alternates", b"/OPI"))


@pytest.mark.slow
def test_a_signature_goes_to_the_second_page_with_its_name() -> None:
    layout = LAYOUTS.get("din5008b")
    for more in range(12, 30):  # whatever is left of the first page for it
        told = tuple(f"Paragraph {number} of a long letter." for number in range(more))
        wanted = replace(letter("en", Wishes()), paragraphs=told, signed=signature())
        drawn = inks(content := PdfWriter().write(wanted, layout))
        (box,) = pictures(content)
        last = max(ink.page for ink in drawn)
        inked = [ink for ink in drawn if ink.page == last and ink.character.strip()]
        assert box.bottom < layout.text_bottom
        assert not any(ink.box.meets(box) for ink in inked)
        assert plain(wanted.signature) in "".join(ink.character for ink in inked)


def pictures(content: bytes) -> list[Rect]:
    """Give the boxes of pictures, in mm from the top left corner."""
    with closing_of(PdfDocument(content)) as document:
        found = []
        for page in document:
            high = page.get_height()
            for one in page.get_objects(filter=[FPDF_PAGEOBJ_IMAGE]):
                left, bottom, right, top = one.get_bounds()
                box = (left, high - top, right - left, top - bottom)
                found.append(Rect(*(length * 25.4 / 72 for length in box)))
        return found


def last_line(content: bytes, text: str) -> Rect:
    """Give the box around the last time that a text is written."""
    wanted, drawn = plain(text), [ink for ink in inks(content) if ink.character.strip()]
    said = "".join(ink.character for ink in drawn)
    at = said.rindex(wanted)
    boxes = [ink.box for ink in drawn[at : at + len(wanted)]]
    left, top = min(one.x for one in boxes), min(one.y for one in boxes)
    right, bottom = max(one.right for one in boxes), max(one.bottom for one in boxes)
    return Rect(left, top, right - left, bottom - top)
