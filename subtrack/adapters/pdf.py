"""PDF: a letter on paper, set line by line in the fonts that come with the program.

Lengths are millimetres (mm) from the top left corner of the sheet, sizes of type are points (pt).
Every line is broken and placed by the program; fpdf2 shapes it and puts it where it is told.
Nothing in a letter is read as markup.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from subtrack.adapters.letter_fonts import MADE, check_covered, document, faces, select
from subtrack.adapters.letter_pages import Composer, Page, Placed
from subtrack.adapters.letter_ruler import Ruler
from subtrack.adapters.letter_texts import cleaned
from subtrack.domain.layout import Layout, Marks
from subtrack.domain.letter import Letter

if TYPE_CHECKING:
    from fpdf import FPDF

_SHAPING_TABLES = ("GDEF", "GPOS", "GSUB")
"""What HarfBuzz alone reads, from the file."""
_MARK_WIDTH = 0.2
"""The thickness of a fold mark, mm."""
_MARK_GREY = 120
"""From black, 0, to white, 255."""


class PdfWriter:
    """Writes letters; fonts are loaded when one is written and are gone afterwards."""

    def write(self, letter: Letter, layout: Layout, *, archival: bool = False) -> bytes:
        """Give the bytes of the file; equal letters give equal bytes.

        `archival` makes it a PDF/A-2u, for keeping.

        Raises:
            InvalidInputError: a character is in no font, or a part does not fit its place.
            StorageError: the fonts cannot be unpacked into the temporary folder.
        """
        letter = cleaned(letter)
        with document(layout, archival=archival) as pdf:
            check_covered(pdf, letter)
            if archival:
                pdf.set_xmp_metadata(_metadata(letter))
            pages = Composer(Ruler(pdf, letter.language), layout).pages(letter)
            return _drawn(pdf, letter, layout, pages)


def _metadata(letter: Letter) -> str:
    """Say what PDF/A asks for; made here, for fpdf2 puts the time of writing in."""
    from xml.sax.saxutils import escape  # noqa: PLC0415 - for a PDF/A alone

    title, made = escape(_title(letter)), MADE.isoformat(timespec="seconds")
    return (
        '<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF '
        'xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"><rdf:Description rdf:about="" '
        'xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:xmp="http://ns.adobe.com/xap/1.0/" '
        f'xmlns:pdfaid="http://www.aiim.org/pdfa/ns/id/" xmp:CreateDate="{made}">'
        "<pdfaid:part>2</pdfaid:part><pdfaid:conformance>U</pdfaid:conformance>"
        f'<dc:title><rdf:Alt><rdf:li xml:lang="x-default">{title}</rdf:li></rdf:Alt></dc:title>'
        "</rdf:Description></rdf:RDF></x:xmpmeta>"
    )


def _title(letter: Letter) -> str:
    return letter.subject.replace("\n", " ")


def _drawn(pdf: FPDF, letter: Letter, layout: Layout, pages: Sequence[Page]) -> bytes:
    pdf.set_title(_title(letter))
    pdf.set_lang(letter.language)
    for number, page in enumerate(pages):
        pdf.add_page()
        if not number:
            _draw_marks(pdf, layout.marks)
        for placed in page:
            _draw_line(pdf, placed, letter.language)
    for face in faces(pdf):
        for tag in _SHAPING_TABLES:  # not embedded; reading them takes fontTools half the time
            del face.ttfont[tag]
    return bytes(pdf.output())


def _draw_marks(pdf: FPDF, marks: Marks) -> None:
    pdf.set_line_width(_MARK_WIDTH)
    pdf.set_draw_color(_MARK_GREY)
    for mark in marks.lines:
        pdf.line(mark.x, mark.y, mark.right, mark.y)


def _draw_line(pdf: FPDF, placed: Placed, language: str) -> None:
    line, box = placed.line, placed.box
    # The direction is set line by line: one for the whole document turns foreign lines around.
    select(pdf, line.type, language, "rtl" if line.rtl else "ltr")
    pdf.set_xy(box.x, box.y)
    pdf.cell(box.width, box.height, line.text, align="R" if line.right else "L")
