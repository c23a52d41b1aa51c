"""Letter stack: letters one after the other in one document."""

from __future__ import annotations

from collections.abc import Sequence
from io import BytesIO
from typing import TYPE_CHECKING

from subtrack.adapters.letter_fonts import check_covered, faces
from subtrack.adapters.letter_pages import Composer, Page, Placed
from subtrack.adapters.letter_ruler import Ruler
from subtrack.adapters.letter_setting import draw_runs
from subtrack.adapters.letter_texts import cleaned
from subtrack.domain.layout import Layout, Marks
from subtrack.domain.letter import Letter

if TYPE_CHECKING:
    from fpdf import FPDF

_SHAPING_TABLES = ("GDEF", "GPOS", "GSUB")
"""What HarfBuzz alone reads, from the file."""
_MARK_WIDTH = 0.2
"""The thickness of a fold mark, mm."""
_SIGNATURE_WIDTH, _SIGNATURE_GAP = 60.0, 1.0
"""How wide a signature is at most, and the air around it, mm."""
_MARK_GREY = 120
"""From black, 0, to white, 255."""


class LetterStack:
    """Puts letters into a document, each on sheets of its own."""

    def __init__(self, pdf: FPDF) -> None:
        """Begin with an empty document."""
        self._pdf = pdf
        self._rulers: dict[str, Ruler] = {}
        self._titles: list[str] = []

    def add(self, letter: Letter, layout: Layout) -> None:
        """Add a letter behind the others, or nothing of it.

        Raises:
            InvalidInputError: a character is in no font, or a part does not fit its place.
        """
        letter = cleaned(letter)
        check_covered(self._pdf, letter)
        pages = Composer(self._ruler(letter.language), layout).pages(letter)
        self._titles.append(title(letter))
        self._draw(pages, letter.language, layout)

    def finished(self) -> bytes:
        """Give the bytes of the file; nothing more can be added then.

        It has a language where all letters have the same, and a title where there is one letter.
        """
        if len(self._titles) == 1:
            self._pdf.set_title(*self._titles)
        if len(self._rulers) == 1:
            self._pdf.set_lang(*self._rulers)
        for face in faces(self._pdf):
            face.ttfont.recalcBBoxes = False  # else every glyph is measured and written anew
            for tag in _SHAPING_TABLES:  # not embedded; reading them takes fontTools half the time
                if tag in face.ttfont:
                    del face.ttfont[tag]
        return bytes(self._pdf.output())

    def _ruler(self, language: str) -> Ruler:
        """Letters of one language have many words in common, each of which is measured once."""
        if language not in self._rulers:
            self._rulers[language] = Ruler(self._pdf, language)
        return self._rulers[language]

    def _draw(self, pages: Sequence[Page], language: str, layout: Layout) -> None:
        for number, page in enumerate(pages):
            self._pdf.add_page(format=(layout.paper.width, layout.paper.height))
            if not number:
                _draw_marks(self._pdf, layout.marks)
            for placed in page:
                _draw_line(self._pdf, placed, language)


def title(letter: Letter) -> str:
    """Give what the document of a letter is called."""
    return letter.subject.replace("\n", " ")


def _draw_marks(pdf: FPDF, marks: Marks) -> None:
    pdf.set_line_width(_MARK_WIDTH)
    pdf.set_draw_color(_MARK_GREY)
    for mark in marks.lines:
        pdf.line(mark.x, mark.y, mark.right, mark.y)


def _draw_signature(pdf: FPDF, placed: Placed) -> None:
    """Draw a signature into the space above its name, as large as fits, from the name's edge on."""
    from PIL import Image  # noqa: PLC0415 - only who signs with a picture waits

    line, box = placed.line, placed.box
    with Image.open(BytesIO(line.signed)) as picture:
        shape = picture.width / picture.height
        height = min(line.above - 2 * _SIGNATURE_GAP, _SIGNATURE_WIDTH / shape)
        width = height * shape
        edge = box.right - width if line.right else box.x
        pdf.image(picture, x=edge, y=box.y - _SIGNATURE_GAP - height, w=width, h=height)


def _draw_line(pdf: FPDF, placed: Placed, language: str) -> None:
    line = placed.line
    if line.signed:
        _draw_signature(pdf, placed)
    draw_runs(pdf, line.runs, line.type, language, placed.box, right=line.right)
