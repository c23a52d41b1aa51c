"""Pack PDF: a case on paper, with pictures of what proves it.

Lengths are millimetres (mm) from the top left corner of the sheet.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from io import BytesIO
from itertools import chain
from typing import TYPE_CHECKING, NamedTuple

from subtrack.adapters.font_shelf import FontShelf
from subtrack.adapters.letter_bidi import Runs, runs
from subtrack.adapters.letter_fonts import Type, document_on, faces
from subtrack.adapters.letter_ruler import Ruler
from subtrack.adapters.letter_setting import draw_runs
from subtrack.adapters.letter_texts import is_rtl, plain
from subtrack.adapters.pictures import shrunk
from subtrack.domain.layout import A4, Paper, Rect
from subtrack.domain.pack import Lines, Pack, PackFile

if TYPE_CHECKING:
    from fpdf import FPDF

_MARGIN = 20.0
_LABEL = 38.0
"""The width of the left column."""
_TITLE = Type(16, 1.3, "B")
_HEADING = Type(12, 1.6, "B")
_TEXT = Type(10, 1.4)
_SMALL = Type(8, 1.4)
_GAP = 4.0
_UNKNOWN = "?"
"""What stands for a character that is in no font."""


class _Line(NamedTuple):
    """The parts of a line from left to right, and whether it stands at the right edge."""

    runs: Runs
    right: bool


class PackPdf:
    """The port `PackWriter`; fonts and pictures are loaded when a pack is written."""

    def __init__(self, shelf: FontShelf | None = None) -> None:
        """Remember where characters are looked for that the program's own fonts lack, if any."""
        self._shelf = shelf or FontShelf(folders=())

    def write(self, pack: Pack, contents: Mapping[str, bytes], paper: Paper = A4) -> bytes:
        """Give the bytes of the file; equal packs give equal bytes.

        `contents` are those of the files by their names in the pack; what is no picture after all
        is only named.

        Raises:
            StorageError: the fonts cannot be unpacked into the temporary folder.
        """
        with document_on(paper, _said(pack), self._shelf) as pdf:
            pdf.set_title(plain(pack.title))
            pdf.set_lang(pack.language)
            _Sheet(pdf, paper, pack.language).draw(pack, contents)
            return bytes(pdf.output())


def _said(pack: Pack) -> Iterator[str]:
    pairs = (*pack.facts, *pack.timeline, *pack.letters)
    names = ((file.name, file.said) for file in pack.files)
    yield from map(plain, (pack.title, *pack.headings, *chain(*pairs, *names)))


class _Sheet:
    """Sets one line below the other, and begins a new page where there is no room."""

    def __init__(self, pdf: FPDF, paper: Paper, language: str) -> None:
        self._pdf = pdf
        self._paper = paper
        self._language = language
        self._ruler = Ruler(pdf, language)
        self._covered = {chr(code) for face in faces(pdf) for code in face.cmap}
        self._y = 0.0
        self._turn()

    def draw(self, pack: Pack, contents: Mapping[str, bytes]) -> None:
        timeline, files, letters = pack.headings
        self._text(pack.title, _TITLE)
        self._y += _GAP
        self._pairs(pack.facts)
        self._section(timeline, pack.timeline)
        self._section(letters, pack.letters)
        if pack.files:
            self._heading(files)
        for file in pack.files:
            self._file(file)
        for file in pack.files:
            picture = shrunk(contents[file.name]) if file.name in contents else None
            if file.is_picture and picture:
                self._picture(file, *picture)

    def _section(self, heading: str, lines: Lines) -> None:
        if lines:
            self._heading(heading)
            self._pairs(lines)

    def _heading(self, text: str) -> None:
        self._y += _GAP
        self._room(_HEADING.leading + 2 * _TEXT.leading)
        self._text(text, _HEADING)

    def _pairs(self, lines: Lines) -> None:
        for label, value in lines:
            left = self._broken(label, _TEXT, _LABEL - _GAP)
            right = self._broken(value, _TEXT, self._width - _LABEL)
            for number in range(max(len(left), len(right))):
                self._room(_TEXT.leading)
                for x, column in ((_MARGIN, left), (_MARGIN + _LABEL, right)):
                    if number < len(column):
                        self._line(column[number], _TEXT, x)
                self._y += _TEXT.leading

    def _file(self, file: PackFile) -> None:
        self._room(2 * _TEXT.leading + _SMALL.leading)
        self._text(file.name, _TEXT)
        if file.said:
            self._text(file.said, _TEXT)
        self._text(f"SHA-256 {file.sha256}", _SMALL)
        self._y += _GAP / 2

    def _picture(self, file: PackFile, picture: bytes, shape: float) -> None:
        """Set a picture on a page of its own; `shape` is its height by its width."""
        self._turn()
        self._text(file.name, _TEXT)
        if file.said:
            self._text(file.said, _SMALL)
        room = self._bottom - self._y - _GAP
        width = min(self._width, room / shape)
        self._pdf.image(BytesIO(picture), _MARGIN, self._y + _GAP, w=width, h=width * shape)
        self._y = self._bottom

    def _text(self, text: str, kind: Type) -> None:
        for line in self._broken(text, kind, self._width):
            self._room(kind.leading)
            self._line(line, kind, _MARGIN)
            self._y += kind.leading

    def _line(self, line: _Line, kind: Type, x: float) -> None:
        box = Rect(x, self._y, self._paper.width - _MARGIN - x, kind.leading)
        draw_runs(self._pdf, line.runs, kind, self._language, box, right=line.right)

    def _broken(self, text: str, kind: Type, room: float) -> list[_Line]:
        signs = self._covered | {"\n"}
        known = "".join(sign if sign in signs else _UNKNOWN for sign in plain(text))
        rtl, broken = is_rtl(known), self._ruler.broken(known, kind, room)
        return [_Line(parts, rtl) for parts in runs(known, broken, rtl=rtl)]

    def _room(self, height: float) -> None:
        if self._y + height > self._bottom:
            self._turn()

    def _turn(self) -> None:
        self._pdf.add_page()
        self._y = _MARGIN

    @property
    def _width(self) -> float:
        return self._paper.width - 2 * _MARGIN

    @property
    def _bottom(self) -> float:
        return self._paper.height - _MARGIN
