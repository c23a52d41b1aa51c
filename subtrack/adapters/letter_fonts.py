"""Letter fonts: the fonts that come with the program, loaded for one document.

Sizes of type are points (pt).
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import UTC, datetime
from itertools import chain
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING

from subtrack.adapters.font_files import face_of, part_of
from subtrack.adapters.font_shelf import FontShelf
from subtrack.adapters.letter_texts import texts
from subtrack.domain.characters import uncovered
from subtrack.domain.errors import StorageError
from subtrack.domain.layout import Paper
from subtrack.domain.letter import Letter

if TYPE_CHECKING:
    from fpdf import FPDF
    from fpdf.fonts import TTFFont

FAMILY = "letter"
_OTHER = "other"
"""How the families begin that have what the first one lacks; they have no bold."""
_FONTS = {"": "figo", "B": "figbo"}
"""FiraGO, regular and bold, as `pymupdf_fonts` names them: Latin, Greek, Cyrillic, Arabic, Hebrew,
Thai, Devanagari and Georgian in one family."""
MADE = datetime(2000, 1, 1, tzinfo=UTC)
"""The creation date of every file: equal letters have equal bytes, and it tells nothing."""
_ROW = 256
_ALWAYS = " \u0300\u2010\u25cc"
"""What stands for the rows that are in every font: Latin, marks, dashes, and the dotted circle that
is put below a mark that stands alone."""
MM_PER_PT = 25.4 / 72


@dataclass(frozen=True, slots=True)
class Type:
    """A size in pt, the leading as a multiple of it, and "" or "B" for the weight."""

    size: float
    spacing: float = 1.2
    weight: str = ""

    @property
    def leading(self) -> float:
        """From one line to the next, mm."""
        return self.size * self.spacing * MM_PER_PT


@contextmanager
def document_on(
    paper: Paper, said: Iterable[str], shelf: FontShelf, *, archival: bool = False
) -> Iterator[FPDF]:
    """Give an empty document on a paper, as PDF/A-2u where it is `archival`.

    Its fonts are loaded; what they lack of the texts that are `said` in it is looked for on a shelf
    of others.

    Raises:
        StorageError: the fonts cannot be unpacked into the temporary folder.
    """
    from fpdf import FPDF  # noqa: PLC0415 - half a second that only a letter needs

    said = frozenset(chain.from_iterable(said))
    with _font_files(said) as files:
        rules = "PDF/A-2U" if archival else None
        pdf = FPDF(unit="mm", format=(paper.width, paper.height), enforce_compliance=rules)
        try:
            for weight, file in files.items():
                pdf.add_font(FAMILY, weight, file)
            _set_up(pdf)
            _add_others(pdf, said, shelf, files[""].parent)
            yield pdf
        finally:
            # fpdf2 leaves the files open, which warns and keeps them from being removed on Windows.
            for face in faces(pdf):
                face.close()


def faces(pdf: FPDF) -> list[TTFFont]:
    """Give the fonts of a document."""
    from fpdf.fonts import TTFFont  # noqa: PLC0415 - as above

    return [font for font in pdf.fonts.values() if isinstance(font, TTFFont)]


def _set_up(pdf: FPDF) -> None:
    pdf.set_auto_page_break(auto=False)
    pdf.c_margin = 0
    pdf.set_creation_date(MADE)
    pdf.alias_nb_pages("")  # else a person's "{nb}" becomes the number of pages


def _add_others(pdf: FPDF, said: Iterable[str], shelf: FontShelf, folder: Path) -> None:
    lacking = frozenset(map(ord, missing(pdf, said)))
    if not lacking:
        return
    for number, content in enumerate(shelf.parts(lacking)):
        with _no_room_told():
            file = folder / f"{_OTHER}{number}.ttf"
            file.write_bytes(content)
        pdf.add_font(file.stem, "", file)


@contextmanager
def _font_files(said: Iterable[str]) -> Iterator[dict[str, Path]]:
    with _no_room_told():
        folder = TemporaryDirectory(prefix="subtrack-", ignore_cleanup_errors=True)
    with folder as name:
        files = {weight: Path(name) / f"{font}.ttf" for weight, font in _FONTS.items()}
        with _no_room_told():
            for file in files.values():
                file.write_bytes(_rows_of(file.stem, said))
        yield files


def _rows_of(name: str, said: Iterable[str]) -> bytes:
    """Give the rows of a font in which there is what is said.

    fpdf2 reads every character of a font that it is given, which takes most of the time of a
    letter. The whole row: to be set, a character may be taken apart, or become one with others.
    """
    from pymupdf_fonts import myfont  # noqa: PLC0415 - loaded for a letter alone

    rows = {ord(character) // _ROW for character in chain(_ALWAYS, said)}
    font = face_of(myfont(name))
    return part_of(font, (code for code in font.characters if code // _ROW in rows))


@contextmanager
def _no_room_told() -> Iterator[None]:
    try:
        yield
    except OSError as error:
        raise StorageError(
            "No letter was written: its fonts cannot be put into the temporary folder: {reason}.",
            reason=error.strerror or error,
        ) from error


def missing(pdf: FPDF, said: Iterable[str]) -> list[str]:
    """Give the characters of texts that are in no font of a document, each once."""
    covered = {"\n"}.union(*(map(chr, face.cmap) for face in faces(pdf)))
    wanted = dict.fromkeys(character for text in said for character in text)
    return [character for character in wanted if character not in covered]


def check_covered(pdf: FPDF, letter: Letter) -> None:
    """Check that the fonts have every character.

    Raises:
        UncoveredError: one is in no font.
    """
    lacking = missing(pdf, texts(letter))
    if lacking:
        raise uncovered(lacking)
