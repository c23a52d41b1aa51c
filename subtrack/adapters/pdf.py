"""PDF: a letter on paper, set line by line in the fonts that come with the program.

Lengths are millimetres (mm) from the top left corner of the sheet, sizes of type are points (pt).
Every line is broken and placed by the program; fpdf2 shapes it and puts it where it is told.
Nothing in a letter is read as markup.
"""

from __future__ import annotations

from subtrack.adapters.font_shelf import FontShelf
from subtrack.adapters.letter_fonts import MADE, document_on
from subtrack.adapters.letter_stack import LetterStack, title
from subtrack.adapters.letter_texts import cleaned, texts
from subtrack.domain.layout import Layout
from subtrack.domain.letter import Letter


class PdfWriter:
    """Writes letters; fonts are loaded when one is written and are gone afterwards."""

    def __init__(self, shelf: FontShelf | None = None) -> None:
        """Remember where characters are looked for that the program's own fonts lack, if any."""
        self._shelf = shelf or FontShelf(folders=())

    def write(self, letter: Letter, layout: Layout, *, archival: bool = False) -> bytes:
        """Give the bytes of the file; equal letters give equal bytes.

        `archival` makes it a PDF/A-2u, for keeping.

        Raises:
            InvalidInputError: a character is in no font, or a part does not fit its place.
            StorageError: the fonts cannot be unpacked into the temporary folder.
        """
        seen = cleaned(letter)
        with document_on(layout.paper, texts(seen), self._shelf, archival=archival) as pdf:
            if archival:
                pdf.set_xmp_metadata(_metadata(seen))
            stack = LetterStack(pdf)
            stack.add(letter, layout)
            return stack.finished()


def _metadata(letter: Letter) -> str:
    """Say what PDF/A asks for; made here, for fpdf2 puts the time of writing in."""
    from xml.sax.saxutils import escape  # noqa: PLC0415 - for a PDF/A alone

    said, made = escape(title(letter)), MADE.isoformat(timespec="seconds")
    return (
        '<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF '
        'xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"><rdf:Description rdf:about="" '
        'xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:xmp="http://ns.adobe.com/xap/1.0/" '
        f'xmlns:pdfaid="http://www.aiim.org/pdfa/ns/id/" xmp:CreateDate="{made}">'
        "<pdfaid:part>2</pdfaid:part><pdfaid:conformance>U</pdfaid:conformance>"
        f'<dc:title><rdf:Alt><rdf:li xml:lang="x-default">{said}</rdf:li></rdf:Alt></dc:title>'
        "</rdf:Description></rdf:RDF></x:xmpmeta>"
    )
