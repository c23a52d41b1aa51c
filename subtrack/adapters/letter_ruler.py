"""Letter ruler: measures and breaks text, in millimetres (mm)."""

from __future__ import annotations

import unicodedata
from bisect import bisect_right
from collections.abc import Iterator
from typing import TYPE_CHECKING

from subtrack.adapters.letter_fonts import Type
from subtrack.adapters.letter_setting import text_width

if TYPE_CHECKING:
    from fpdf import FPDF

_LONGEST_LINE = 500
"""More characters than any line can hold."""
_JOINERS = "\u200c\u200d"


class Ruler:
    """Measures and breaks text in the fonts of one document."""

    def __init__(self, pdf: FPDF, language: str) -> None:
        """Measure in the fonts of a document, shaped as a language has it."""
        self._pdf = pdf
        self._language = language
        self._widths: dict[tuple[Type, str], float] = {}

    def width(self, text: str, kind: Type) -> float:
        """Give the width of shaped text, mm."""
        if (kind, text) not in self._widths:
            self._widths[kind, text] = text_width(self._pdf, text, kind, self._language)
        return self._widths[kind, text]

    def broken(self, text: str, kind: Type, room: float) -> list[str]:
        """Break a text into lines of at most `room` mm, within a word where one alone is wider."""
        return [line for part in text.split("\n") for line in self._lines(part, kind, room)]

    def _lines(self, text: str, kind: Type, room: float) -> list[str]:
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

    def _words(self, text: str, kind: Type, room: float) -> Iterator[str]:
        for word in text.split(" "):
            if len(word) < _LONGEST_LINE and self.width(word, kind) <= room:
                yield word
            else:
                yield from self._pieces(word, kind, room)

    def _pieces(self, word: str, kind: Type, room: float) -> Iterator[str]:
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
