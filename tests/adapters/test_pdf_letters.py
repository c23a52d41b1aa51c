"""Letters of every kind and language as printed: whole, in their window, on their sheet."""

from __future__ import annotations

from dataclasses import replace

import pytest

from subtrack.adapters.pdf import PdfWriter
from subtrack.domain.layout import Layout, Rect
from subtrack.domain.letter_kinds import Kind
from subtrack.domain.phrases import LANGUAGES
from subtrack.services.wishes import Wishes
from tests.adapters.test_pdf import ALL, LAYOUTS, LONG_ADDRESSES, inks, overlapping, pages, roomy
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
