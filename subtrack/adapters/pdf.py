"""PDF: a letter on paper, set line by line in the fonts that come with the program.

Lengths are millimetres (mm) from the top left corner of the sheet, sizes of type are points (pt).
Every line is broken and placed here; fpdf2 shapes it and puts it where it is told. Nothing in a
letter is read as markup.
"""

from __future__ import annotations

import re
import unicodedata
from bisect import bisect_right
from collections.abc import Iterable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import astuple, dataclass, fields, replace
from datetime import UTC, datetime
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING, Any

from subtrack.domain.errors import InvalidInputError, StorageError
from subtrack.domain.layout import AddressAt, Layout, Marks, Rect
from subtrack.domain.letter import Letter

if TYPE_CHECKING:
    from fpdf import FPDF
    from fpdf.fonts import TTFFont

_FAMILY = "letter"
_FONTS = {"": "figo", "B": "figbo"}
"""FiraGO, regular and bold, as `pymupdf_fonts` names them: Latin, Greek, Cyrillic, Arabic, Hebrew,
Thai, Devanagari and Georgian in one family."""
_SHAPING_TABLES = ("GDEF", "GPOS", "GSUB")
"""What HarfBuzz alone reads, from the file."""
_MADE = datetime(2000, 1, 1, tzinfo=UTC)
"""The creation date of every file: equal letters have equal bytes, and it tells nothing."""
_MM_PER_PT = 25.4 / 72
_ADDRESS_SIZES = (10.0, 9.5, 9.0, 8.5, 8.0)
_RETURN_SIZES = (8.0, 7.5, 7.0, 6.5, 6.0)
"""Sizes in pt: the first that fits is taken, and at the last one long lines wrap."""
_GAP = 5.0
"""A blank line, mm."""
_SIGNATURE_SPACE = 15.0
"""Between closing and name, mm."""
_PAGE_NUMBER_DROP = 7.0
"""From the lower edge of the text to the top of the page number, mm."""
_MARK_WIDTH = 0.2
"""The thickness of a fold mark, mm."""
_MARK_GREY = 120
"""From black, 0, to white, 255."""
_LONGEST_LINE = 500
"""More characters than any line can hold."""
_MOST_NAMED = 10

_HIDDEN = re.compile(
    "[\x00-\x08\x0e-\x1b\x1f\x7f-\x84\x86-\x9f\u00ad\u034f\u061c\u180e\u200b\u202a-\u202e"
    "\u2060-\u206f\ufe00-\ufe0f\ufeff\ufff9-\ufffb\U000e0000-\U000e0fff]"
)
_SPACES = re.compile("[ \t\u1680\u2000-\u2006\u2008-\u200a\u205f\u3000]+")
_NO_BREAK_SPACE = "\u00a0"
_NARROW_NO_BREAK_SPACE = "\u202f"
_LEFT_TO_RIGHT_MARK = "\u200e"
_RIGHT_TO_LEFT_MARK = "\u200f"
_JOINERS = "\u200c\u200d"


@dataclass(frozen=True, slots=True)
class _Type:
    """A size in pt, the leading as a multiple of it, and "" or "B" for the weight."""

    size: float
    spacing: float = 1.2
    weight: str = ""

    @property
    def leading(self) -> float:
        """From one line to the next, mm."""
        return self.size * self.spacing * _MM_PER_PT


_TEXT = _Type(10.5, 1.35)
_SUBJECT = replace(_TEXT, weight="B")
_PAGE_NUMBER = _Type(9)


@dataclass(frozen=True, slots=True)
class _Line:
    """One line: direction and edge, and the free space above it in mm."""

    text: str
    type: _Type
    rtl: bool = False
    right: bool = False
    above: float = 0.0


_Chunk = tuple[_Line, ...]
"""Lines that stay on one page."""


@dataclass(frozen=True, slots=True)
class _Placed:
    """A line and its box on the sheet."""

    line: _Line
    box: Rect


_Page = list[_Placed]


class PdfWriter:
    """Writes letters; fonts are loaded when one is written and are gone afterwards."""

    def write(self, letter: Letter, layout: Layout) -> bytes:
        """Give the bytes of the file; equal letters give equal bytes.

        Raises:
            InvalidInputError: a character is in no font, or a part does not fit its place.
            StorageError: the fonts cannot be unpacked into the temporary folder.
        """
        letter = _cleaned(letter)
        with _document(layout) as pdf:
            _check_covered(pdf, letter)
            pages = _Composer(_Ruler(pdf, letter.language), layout).pages(letter)
            return _drawn(pdf, letter, layout, pages)


def _cleaned(letter: Letter) -> Letter:
    values: dict[str, Any] = {field.name: getattr(letter, field.name) for field in fields(letter)}
    for name, value in values.items():
        values[name] = _clean(value) if isinstance(value, str) else _clean_lines(value)
    values["paragraphs"] = tuple(filter(None, map(_clean, letter.paragraphs)))
    return Letter(**values)


def _clean(text: str) -> str:
    """Leave out what is not seen; lines stay lines, and other space is one blank."""
    text = _HIDDEN.sub("", unicodedata.normalize("NFC", text))
    text = text.replace(_NARROW_NO_BREAK_SPACE, _NO_BREAK_SPACE)
    return "\n".join(_SPACES.sub(" ", line).strip() for line in text.strip().splitlines())


def _clean_lines(texts: Iterable[str]) -> tuple[str, ...]:
    return tuple(line for text in texts for line in _clean(text).split("\n") if line)


def _texts(letter: Letter) -> Iterator[str]:
    for value in astuple(letter):
        yield from [value] if isinstance(value, str) else value


def _leaning(text: str) -> int:
    """Tell the direction by the letters: above 0 from the right, below 0 from the left."""
    kinds = [unicodedata.bidirectional(character) for character in text]
    return kinds.count("R") + kinds.count("AL") - kinds.count("L")


def _is_rtl(text: str) -> bool:
    return _leaning(text) > 0


def _on_one_line(texts: Sequence[str]) -> str:
    """Join lines; between two directions, marks keep a house number with its own street."""
    rtl = _is_rtl("".join(texts))
    mark = _RIGHT_TO_LEFT_MARK if rtl else _LEFT_TO_RIGHT_MARK
    mixed = any(_is_rtl(text) != rtl for text in texts)
    return f"{mark} · {mark}".join(texts) if mixed else " · ".join(texts)


@contextmanager
def _document(layout: Layout) -> Iterator[FPDF]:
    from fpdf import FPDF  # noqa: PLC0415 - half a second that only a letter needs

    with _font_files() as files:
        pdf = FPDF(unit="mm", format=(layout.paper.width, layout.paper.height))
        try:
            for weight, file in files.items():
                pdf.add_font(_FAMILY, weight, file)
            _set_up(pdf)
            yield pdf
        finally:
            # fpdf2 leaves the files open, which warns and keeps them from being removed on Windows.
            for face in _faces(pdf):
                face.close()


def _faces(pdf: FPDF) -> list[TTFFont]:
    from fpdf.fonts import TTFFont  # noqa: PLC0415 - as above

    return [font for font in pdf.fonts.values() if isinstance(font, TTFFont)]


def _set_up(pdf: FPDF) -> None:
    pdf.set_auto_page_break(auto=False)
    pdf.c_margin = 0
    pdf.set_creation_date(_MADE)
    pdf.alias_nb_pages("")  # else a person's "{nb}" becomes the number of pages


@contextmanager
def _font_files() -> Iterator[dict[str, Path]]:
    from pymupdf_fonts import myfont  # noqa: PLC0415 - loaded for a letter alone

    try:
        folder = TemporaryDirectory(prefix="subtrack-", ignore_cleanup_errors=True)
    except OSError as error:
        raise _no_place_for_fonts(error) from error
    with folder as name:
        files = {weight: Path(name) / f"{font}.ttf" for weight, font in _FONTS.items()}
        try:
            for file in files.values():
                file.write_bytes(myfont(file.stem))
        except OSError as error:
            raise _no_place_for_fonts(error) from error
        yield files


def _no_place_for_fonts(error: OSError) -> StorageError:
    return StorageError(
        "No letter was written: its fonts cannot be put into the temporary folder: {reason}.",
        reason=error.strerror or error,
    )


def _check_covered(pdf: FPDF, letter: Letter) -> None:
    covered = {"\n"}.union(*(map(chr, face.cmap) for face in _faces(pdf)))
    wanted = dict.fromkeys(character for text in _texts(letter) for character in text)
    missing = [character for character in wanted if character not in covered]
    if missing:
        named = [_shown(character) for character in missing[:_MOST_NAMED]]
        more = ["…"] if len(missing) > _MOST_NAMED else []
        raise InvalidInputError(
            "No font has the characters {characters}; "
            "leave them out or write them in another script.",
            characters=", ".join(named + more),
        )


def _shown(character: str) -> str:
    code = f"U+{ord(character):04X}"
    drawable = character.isprintable() and not unicodedata.category(character).startswith("M")
    return f"{character} ({code})" if drawable else code


def _select(pdf: FPDF, kind: _Type, language: str, direction: str | None = None) -> None:
    pdf.set_font(_FAMILY, kind.weight, kind.size)
    pdf.set_text_shaping(direction=direction, language=language or None)


class _Ruler:
    """Measures and breaks text in the fonts of one document."""

    def __init__(self, pdf: FPDF, language: str) -> None:
        self._pdf = pdf
        self._language = language
        self._widths: dict[tuple[_Type, str], float] = {}

    def width(self, text: str, kind: _Type) -> float:
        """Give the width of shaped text, mm."""
        if (kind, text) not in self._widths:
            _select(self._pdf, kind, self._language)
            self._widths[kind, text] = self._pdf.get_string_width(text)
        return self._widths[kind, text]

    def broken(self, text: str, kind: _Type, room: float) -> list[str]:
        """Break a text into lines of at most `room` mm, within a word where one alone is wider."""
        return [line for part in text.split("\n") for line in self._lines(part, kind, room)]

    def _lines(self, text: str, kind: _Type, room: float) -> list[str]:
        space = self.width(" ", kind)
        lines, end = [""], 0.0
        for word in self._words(text, kind, room):
            width = self.width(word, kind)
            if lines[-1] and end + space + width > room:
                lines.append("")
            fresh = not lines[-1]
            lines[-1] += word if fresh else f" {word}"
            end = width if fresh else end + space + width
        return lines

    def _words(self, text: str, kind: _Type, room: float) -> Iterator[str]:
        for word in text.split(" "):
            if len(word) < _LONGEST_LINE and self.width(word, kind) <= room:
                yield word
            else:
                yield from self._pieces(word, kind, room)

    def _pieces(self, word: str, kind: _Type, room: float) -> Iterator[str]:
        rest = _clusters(word)
        while rest:
            starts = ["".join(rest[:end]) for end in range(1, min(len(rest), _LONGEST_LINE) + 1)]
            fits = bisect_right(starts, room, key=lambda start: self.width(start, kind))
            yield starts[max(fits, 1) - 1]
            rest = rest[max(fits, 1) :]


def _clusters(word: str) -> list[str]:
    clusters: list[str] = []
    for character in word:
        joins = unicodedata.category(character).startswith("M") or character in _JOINERS
        if clusters and (joins or clusters[-1][-1] in _JOINERS):
            clusters[-1] += character
        else:
            clusters.append(character)
    return clusters


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


class _Composer:
    """Decides where each line of a letter stands."""

    def __init__(self, ruler: _Ruler, layout: Layout) -> None:
        self._ruler = ruler
        self._layout = layout

    def pages(self, letter: Letter) -> list[_Page]:
        """Give the lines of each page, in reading order."""
        first, *others = _paginated(self._chunks(letter), self._layout)
        total = 1 + len(others)
        numbered = [
            [*page, self._page_number(f"{number} / {total}")]
            for number, page in enumerate(others, 2)
        ]
        return [[*self._head(letter), *first], *numbered]

    def _head(self, letter: Letter) -> Iterator[_Placed]:
        layout, contact = self._layout, letter.contact
        if layout.return_zone:
            sender = _on_one_line(letter.sender)
            lines = self._fitted([sender], layout.return_zone, _NO_RETURN_LINE, _RETURN_SIZES)
            yield from _stacked(lines, layout.return_zone, AddressAt.BOTTOM)
        if layout.sender_block:
            lines = self._fitted([*letter.sender, *contact], layout.sender_block, _NO_SENDER)
            yield from _stacked(lines, layout.sender_block)
            contact = ()
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
    ) -> list[_Line]:
        texts = [line for text in texts for line in text.split("\n") if line]
        # A Latin street between Arabic names stands on the left, where its post looks for it.
        right = _is_rtl("".join(texts)) and not any(_leaning(text) < 0 for text in texts)
        for size in sizes:
            lines = [_Line(text, _Type(size), _is_rtl(text), right) for text in texts]
            if _height(lines) <= zone.height and self._widest(lines) <= zone.width:
                return lines
        lines = [piece for line in lines for piece in self._pieces(line, zone.width)]
        if _height(lines) > zone.height:
            raise InvalidInputError(refusal, lines=len(lines), layout=self._layout.name)
        return lines

    def _widest(self, lines: Iterable[_Line]) -> float:
        return max((self._ruler.width(line.text, line.type) for line in lines), default=0)

    def _pieces(self, line: _Line, room: float) -> Iterator[_Line]:
        for text in self._ruler.broken(line.text, line.type, room):
            yield replace(line, text=text)

    def _chunks(self, letter: Letter) -> list[_Chunk]:
        right = _is_rtl("".join(letter.paragraphs))
        chunks = [
            self._block(letter.subject, kind=_SUBJECT),
            self._block(letter.salutation, above=2 * _GAP, right=right),
        ]
        for paragraph in letter.paragraphs:
            chunks += _divided(self._block(paragraph, above=_GAP))
        end = self._block(letter.closing, above=_GAP, right=right)
        end += self._block(letter.signature, above=_SIGNATURE_SPACE, right=right)
        enclosures = self._block("\n".join(letter.enclosures), above=2 * _GAP, right=right)
        # A closing must not stand alone on a page: it stays with the lines before it.
        return [*chunks[:-1], chunks[-1] + end, enclosures]

    def _block(
        self, text: str, kind: _Type = _TEXT, above: float = 0, *, right: bool = False
    ) -> _Chunk:
        if not text:
            return ()
        rtl = _is_rtl(text)
        broken = self._ruler.broken(text, kind, self._layout.text_width)
        first, *others = [_Line(line, kind, rtl, rtl or right) for line in broken]
        return (replace(first, above=above), *others)

    def _page_number(self, text: str) -> _Placed:
        y = self._layout.text_bottom + _PAGE_NUMBER_DROP
        line = _Line(text, _PAGE_NUMBER, right=True)
        box = Rect(self._layout.margins.left, y, self._layout.text_width, line.type.leading)
        return _Placed(line, box)


def _height(lines: Iterable[_Line]) -> float:
    return sum(line.above + line.type.leading for line in lines)


def _stacked(
    lines: Sequence[_Line], zone: Rect, edge: AddressAt = AddressAt.TOP
) -> Iterator[_Placed]:
    y = zone.y if edge is AddressAt.TOP else zone.bottom - _height(lines)
    for line in lines:
        yield _Placed(line, Rect(zone.x, y, zone.width, line.type.leading))
        y += line.type.leading


def _divided(lines: _Chunk) -> list[_Chunk]:
    """Let a paragraph break over a page, but leave two lines of it on either side."""
    if len(lines) <= 3:  # noqa: PLR2004 - neither side of a break would have two
        return [lines]
    return [lines[:2], *((line,) for line in lines[2:-2]), lines[-2:]]


def _paginated(chunks: Iterable[_Chunk], layout: Layout) -> list[_Page]:
    pages: list[_Page] = [[]]
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
            pages[-1].append(_Placed(line, box))
            y = box.bottom
    return pages


def _drawn(pdf: FPDF, letter: Letter, layout: Layout, pages: Sequence[_Page]) -> bytes:
    pdf.set_title(letter.subject.replace("\n", " "))
    pdf.set_lang(letter.language)
    for number, page in enumerate(pages):
        pdf.add_page()
        if not number:
            _draw_marks(pdf, layout.marks)
        for placed in page:
            _draw_line(pdf, placed, letter.language)
    for face in _faces(pdf):
        for tag in _SHAPING_TABLES:  # not embedded; reading them takes fontTools half the time
            del face.ttfont[tag]
    return bytes(pdf.output())


def _draw_marks(pdf: FPDF, marks: Marks) -> None:
    pdf.set_line_width(_MARK_WIDTH)
    pdf.set_draw_color(_MARK_GREY)
    for mark in marks.lines:
        pdf.line(mark.x, mark.y, mark.right, mark.y)


def _draw_line(pdf: FPDF, placed: _Placed, language: str) -> None:
    line, box = placed.line, placed.box
    # The direction is set line by line: one for the whole document turns foreign lines around.
    _select(pdf, line.type, language, "rtl" if line.rtl else "ltr")
    pdf.set_xy(box.x, box.y)
    pdf.cell(box.width, box.height, line.text, align="R" if line.right else "L")
