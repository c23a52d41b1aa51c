"""Letter setting: measures and draws text in the fonts of a document, in millimetres (mm).

fpdf2 is told the font and the direction of each part: with fallback fonts of its own it loses the
size of the line that follows.
"""

from __future__ import annotations

import unicodedata
from collections.abc import Iterator
from typing import TYPE_CHECKING, NamedTuple

from subtrack.adapters.letter_bidi import Runs
from subtrack.adapters.letter_fonts import FAMILY, Type, faces
from subtrack.domain.layout import Rect

if TYPE_CHECKING:
    from fpdf import FPDF


class _Span(NamedTuple):
    """Text that is of one font and one direction; None finds its direction itself."""

    text: str
    family: str
    direction: str | None = None


def text_width(pdf: FPDF, text: str, kind: Type, language: str) -> float:
    """Give the width of shaped text."""
    return sum(_width(pdf, span, kind, language) for span in _spans(pdf, text))


def draw_runs(  # noqa: PLR0913 - a line, how it looks, and where it stands
    pdf: FPDF, runs: Runs, kind: Type, language: str, box: Rect, *, right: bool
) -> None:
    """Draw the parts of a line at an edge of its box."""
    spans = list(_in_sight(pdf, runs))
    alone = len(spans) == 1
    widths = [box.width] if alone else [_width(pdf, span, kind, language) for span in spans]
    x = box.right - sum(widths) if right else box.x
    for span, width in zip(spans, widths, strict=True):
        _select(pdf, span, kind, language)
        pdf.set_xy(x, box.y)
        pdf.cell(width, box.height, span.text, align="R" if right else "L")
        x += width


def _in_sight(pdf: FPDF, runs: Runs) -> Iterator[_Span]:
    """Yield the spans of a line from left to right."""
    for run in runs:
        spans = list(_spans(pdf, run.text, run.direction))
        yield from spans[::-1] if run.rtl else spans


def _spans(pdf: FPDF, text: str, direction: str | None = None) -> Iterator[_Span]:
    """Yield the parts of a text that are of one font each, in the order in which they are typed."""
    known = {face.fontkey: face.cmap for face in faces(pdf) if face.fontkey != f"{FAMILY}B"}
    if len(known) == 1:
        yield _Span(text, FAMILY, direction)
        return
    start, family = 0, ""
    for at, character in enumerate(text):
        fits = family and ord(character) in known[family]
        if fits and (family == FAMILY or unicodedata.category(character).startswith("M")):
            continue
        wanted = next((one for one in known if ord(character) in known[one]), FAMILY)
        if family and wanted != family:
            yield _Span(text[start:at], family, direction)
            start = at
        family = wanted
    if text:
        yield _Span(text[start:], family, direction)


def _width(pdf: FPDF, span: _Span, kind: Type, language: str) -> float:
    _select(pdf, span, kind, language)
    return pdf.get_string_width(span.text)


def _select(pdf: FPDF, span: _Span, kind: Type, language: str) -> None:
    # The direction is set part by part: one for the whole document turns foreign lines around.
    pdf.set_font(span.family, kind.weight if span.family == FAMILY else "", kind.size)
    pdf.set_text_shaping(direction=span.direction, language=language or None)
