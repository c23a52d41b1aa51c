"""Quick line: a line of text, and which stretch of it was taken for what."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final, NamedTuple

LONGEST: Final = 2_000
"""Characters of a line that are read."""
TAKEN: Final = "\x00"
"""Stands for each character that was taken; it is neither a word nor a space to any pattern."""
_HIDDEN = "x"


class Reading(NamedTuple):
    """What a stretch may mean: a key, and its value; None where the value makes no sense."""

    key: str
    value: object


@dataclass(frozen=True, slots=True)
class Found:
    """A stretch of a line, from `start` to before `end`, with all that it may mean.

    One reading that is `sure` is understood; others are to choose from. `assumed`: the reading
    rests on something that is not written.
    """

    start: int
    end: int
    readings: tuple[Reading, ...]
    sure: bool = True
    assumed: bool = False

    @property
    def understood(self) -> Reading | None:
        """The one meaning, if there is one; a reading without a value is none."""
        if not self.sure or len(self.readings) != 1 or self.readings[0].value is None:
            return None
        return self.readings[0]

    def may_be(self, *keys: str) -> bool:
        """Whether one of its readings is of one of these keys."""
        return any(reading.key in keys for reading in self.readings)


class Line:
    """A line of which stretches are taken one after the other; `left` is the rest, in place."""

    def __init__(self, text: str) -> None:
        """Begin with nothing taken; what is too long is left aside."""
        self.text = text[:LONGEST]
        self.left = self.text
        self.found: list[Found] = []

    def search(self, pattern: re.Pattern[str]) -> Iterator[re.Match[str]]:
        """Yield what fits a pattern in what is left, also while stretches are taken."""
        place = 0
        while match := pattern.search(self.left, place):
            yield match
            place = max(match.end(), place + 1)

    def take(self, found: Found) -> None:
        """Take a stretch for something."""
        self._put(found.start, found.end, TAKEN)
        self.found.append(found)

    def hide(self, start: int, end: int) -> None:
        """Let a stretch be read as one word without digits."""
        self._put(start, end, _HIDDEN)

    def has(self, *keys: str) -> bool:
        """Whether something was found that may be of one of these keys."""
        return any(found.may_be(*keys) for found in self.found)

    def _put(self, start: int, end: int, sign: str) -> None:
        self.left = self.left[:start] + sign * (end - start) + self.left[end:]
