"""Letter bidi: the parts of a line from left to right, each of which is read in one direction.

The levels are those of the Unicode Bidirectional Algorithm. fpdf2 reckons them, but does not put
the parts into their order where a number stands among words from the right in a line from the left.
"""

from __future__ import annotations

import unicodedata
from collections.abc import Iterator, Sequence
from itertools import groupby
from typing import NamedTuple

_FROM_THE_RIGHT = frozenset(["R", "AL", "AN"])


class Run(NamedTuple):
    """A part of a line, in the order in which it is typed."""

    text: str
    rtl: bool = False

    @property
    def direction(self) -> str:
        """The direction as fpdf2 names it."""
        return "rtl" if self.rtl else "ltr"


Runs = tuple[Run, ...]
"""The parts of a line from left to right."""


def runs(text: str, lines: Sequence[str], *, rtl: bool) -> Iterator[Runs]:
    """Yield the parts of each line into which a text is broken; `rtl` is the text's direction."""
    if not rtl and not _turns(text):
        yield from ((Run(line),) for line in lines)
        return
    levels, at = _levels(text, rtl=rtl), 0
    for line in lines:
        at = text.index(line, at)
        end = at + len(line)
        yield tuple(_in_order(line, levels[at:end]))
        at = end


def _turns(text: str) -> bool:
    kinds = map(unicodedata.bidirectional, text)
    return not text.isascii() and not _FROM_THE_RIGHT.isdisjoint(kinds)


def _levels(text: str, *, rtl: bool) -> list[int]:
    """Give the level of each character; what is not seen has that of the one before it."""
    from fpdf.bidi import BidiParagraph  # noqa: PLC0415 - half a second that only a letter needs
    from fpdf.enums import TextDirection  # noqa: PLC0415 - as above

    base = TextDirection.RTL if rtl else TextDirection.LTR
    levels: list[int] = []
    for part in text.split("\n"):  # each is a paragraph of its own
        known = {
            one.character_index: one.embedding_level
            for one in BidiParagraph(part, base).get_characters_with_embedding_level()
        }
        last = int(rtl)
        for at in range(len(part)):
            last = known.get(at, last)
            levels.append(last)
        levels.append(int(rtl))
    return levels


def _in_order(line: str, levels: Sequence[int]) -> list[Run]:
    """Turn round what is read from the right, from the highest level down to the lowest odd one."""
    parts = [
        (level, Run("".join(character for _, character in pairs), bool(level % 2)))
        for level, pairs in groupby(zip(levels, line, strict=True), lambda pair: pair[0])
    ]
    for level in range(max(levels, default=0), 0, -1):
        parts = list(_turned(parts, level))
    return [run for _, run in parts]


def _turned(parts: list[tuple[int, Run]], least: int) -> Iterator[tuple[int, Run]]:
    for turns, together in groupby(parts, lambda part: part[0] >= least):
        stretch = list(together)
        yield from stretch[::-1] if turns else stretch
