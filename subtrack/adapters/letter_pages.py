"""Letter pages: where each line of a letter stands.

Lengths are millimetres (mm) from the top left corner of the sheet, sizes of type are points (pt).
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace

from subtrack.adapters.letter_bidi import Run, Runs, runs
from subtrack.adapters.letter_fonts import Type
from subtrack.adapters.letter_ruler import Ruler
from subtrack.adapters.letter_texts import is_rtl, leaning, on_one_line
from subtrack.domain.errors import InvalidInputError
from subtrack.domain.layout import AddressAt, Layout, Rect
from subtrack.domain.letter import Letter

_ADDRESS_SIZES = (10.0, 9.5, 9.0, 8.5, 8.0)
_RETURN_SIZES = (8.0, 7.5, 7.0, 6.5, 6.0)
"""Sizes in pt: the first that fits is taken, and at the last one long lines wrap."""
_GAP = 5.0
"""A blank line, mm."""
_SIGNATURE_SPACE = 15.0
"""Between closing and name, mm."""
_PAGE_NUMBER_DROP = 7.0
"""From the lower edge of the text to the top of the page number, mm."""

_TEXT = Type(10.5, 1.35)
_SUBJECT = replace(_TEXT, weight="B")
_PAGE_NUMBER = Type(9)


@dataclass(frozen=True, slots=True)
class Line:
    """One line: its parts from left to right, its edge, and the free space above it in mm.

    `signed` is the picture of a signature that stands in that space.
    """

    runs: Runs
    type: Type
    right: bool = False
    above: float = 0.0
    signed: bytes = b""


_Chunk = tuple[Line, ...]
"""Lines that stay on one page."""


@dataclass(frozen=True, slots=True)
class Placed:
    """A line and its box on the sheet."""

    line: Line
    box: Rect


Page = list[Placed]

_NO_RETURN_LINE = (
    "The sender takes {lines} lines, more than the return line of the layout {layout} has room "
    "for; shorten it."
)
_NO_SENDER = (
    "Sender and contact take {lines} lines, more than their place in the layout {layout} has room "
    "for; shorten them."
)
_NO_RECIPIENT = (
    "The address of the recipient takes {lines} lines, more than the address field of the layout "
    "{layout} has room for; shorten it."
)
_NO_INFORMATION = (
    "Contact, reference and date take {lines} lines, more than the information block of the "
    "layout {layout} has room for; shorten them."
)


class Composer:
    """Decides where each line of a letter stands."""

    def __init__(self, ruler: Ruler, layout: Layout) -> None:
        """Compose for a layout, measured with a ruler."""
        self._ruler = ruler
        self._layout = layout

    def pages(self, letter: Letter) -> list[Page]:
        """Give the lines of each page, in reading order."""
        first, *others = _paginated(self._chunks(letter), self._layout)
        total = 1 + len(others)
        numbered = [
            [*page, self._page_number(f"{number} / {total}")]
            for number, page in enumerate(others, 2)
        ]
        return [[*self._head(letter), *first], *numbered]

    def _head(self, letter: Letter) -> Iterator[Placed]:
        layout, contact = self._layout, letter.contact
        if layout.return_zone:
            sender = on_one_line(letter.sender)
            lines = self._fitted([sender], layout.return_zone, _NO_RETURN_LINE, _RETURN_SIZES)
            yield from _stacked(lines, layout.return_zone, AddressAt.BOTTOM)
        if layout.sender_block:
            beside = () if layout.sender_field else contact  # a window shows no more than it must
            lines = self._fitted([*letter.sender, *beside], layout.sender_block, _NO_SENDER)
            yield from _stacked(lines, layout.sender_block)
            contact = contact if layout.sender_field else ()
        lines = self._fitted(letter.recipient, layout.address_zone, _NO_RECIPIENT)
        yield from _stacked(lines, layout.address_zone, layout.address_at)
        information = [*contact, letter.reference, letter.place_and_date]
        lines = self._fitted(information, layout.information_block, _NO_INFORMATION)
        yield from _stacked(lines, layout.information_block)

    def _fitted(
        self,
        texts: Iterable[str],
        zone: Rect,
        refusal: str,
        sizes: Sequence[float] = _ADDRESS_SIZES,
    ) -> list[Line]:
        texts = [line for text in texts for line in text.split("\n") if line]
        # A Latin street between Arabic names stands on the left, where its post looks for it.
        right = is_rtl("".join(texts)) and not any(leaning(text) < 0 for text in texts)
        for size in sizes:
            kind = Type(size)
            lines = [line for text in texts for line in _lines(text, [text], kind, right=right)]
            if _height(lines) <= zone.height and self._widest(texts, kind) <= zone.width:
                return lines
        lines = [
            line
            for text in texts
            for line in _lines(text, self._ruler.broken(text, kind, zone.width), kind, right=right)
        ]
        if _height(lines) > zone.height:
            raise InvalidInputError(refusal, lines=len(lines), layout=self._layout.name)
        return lines

    def _widest(self, texts: Iterable[str], kind: Type) -> float:
        return max((self._ruler.width(text, kind) for text in texts), default=0)

    def _chunks(self, letter: Letter) -> list[_Chunk]:
        right = is_rtl("".join(letter.paragraphs))
        chunks = [
            self._block(letter.subject_line, kind=_SUBJECT),
            self._block(letter.salutation, above=2 * _GAP, right=right),
        ]
        before = letter.salutation
        for paragraph in letter.paragraphs:
            parts = _divided(self._block(paragraph, above=_GAP))
            if before.endswith(":"):  # it stays with what it announces
                chunks[-1] += parts.pop(0)
            chunks += parts
            before = paragraph
        end = self._block(letter.closing, above=_GAP, right=right)
        end += _signed(
            self._block(letter.signature, above=_SIGNATURE_SPACE, right=right), letter.signed
        )
        enclosures = self._block("\n".join(letter.enclosures), above=2 * _GAP, right=right)
        # A closing must not stand alone on a page: it stays with the lines before it.
        return [*chunks[:-1], chunks[-1] + end, enclosures]

    def _block(
        self, text: str, kind: Type = _TEXT, above: float = 0, *, right: bool = False
    ) -> _Chunk:
        if not text:
            return ()
        broken = self._ruler.broken(text, kind, self._layout.text_width)
        first, *others = _lines(text, broken, kind, right=is_rtl(text) or right)
        return (replace(first, above=above), *others)

    def _page_number(self, text: str) -> Placed:
        y = self._layout.text_bottom + _PAGE_NUMBER_DROP
        line = Line((Run(text),), _PAGE_NUMBER, right=True)
        box = Rect(self._layout.margins.left, y, self._layout.text_width, line.type.leading)
        return Placed(line, box)


def _signed(block: _Chunk, picture: bytes) -> _Chunk:
    """Have a picture stand above the name."""
    return (replace(block[0], signed=picture), *block[1:]) if block else ()


def _lines(text: str, broken: Sequence[str], kind: Type, *, right: bool) -> Iterator[Line]:
    """Yield the lines into which a text is broken."""
    for parts in runs(text, broken, rtl=is_rtl(text)):
        yield Line(parts, kind, right)


def _height(lines: Iterable[Line]) -> float:
    return sum(line.above + line.type.leading for line in lines)


def _stacked(
    lines: Sequence[Line], zone: Rect, edge: AddressAt = AddressAt.TOP
) -> Iterator[Placed]:
    y = zone.y if edge is AddressAt.TOP else zone.bottom - _height(lines)
    for line in lines:
        yield Placed(line, Rect(zone.x, y, zone.width, line.type.leading))
        y += line.type.leading


def _divided(lines: _Chunk) -> list[_Chunk]:
    """Let a paragraph break over a page, but leave two lines of it on either side."""
    if len(lines) <= 3:  # noqa: PLR2004 - neither side of a break would have two
        return [lines]
    return [lines[:2], *((line,) for line in lines[2:-2]), lines[-2:]]


def _paginated(chunks: Iterable[_Chunk], layout: Layout) -> list[Page]:
    pages: list[Page] = [[]]
    y = layout.first_text_y
    for chunk in chunks:
        whole = y + _height(chunk) <= layout.text_bottom
        for place, line in enumerate(chunk):
            torn = place == 0 and not whole
            if pages[-1] and (torn or y + _height([line]) > layout.text_bottom):
                pages.append([])
                y = layout.margins.top
            y += line.above if pages[-1] else 0
            box = Rect(layout.margins.left, y, layout.text_width, line.type.leading)
            pages[-1].append(Placed(line, box))
            y = box.bottom
    return pages
