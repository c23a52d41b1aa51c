"""Statements: the lengths of time and the sources that a sentence of a record names.

Only what stands there plainly is read: "4 weeks before the end [1, 2]", "five to seven days [7]",
"any time [2]". Working days, days of a month and "a year" are none of these lengths.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from subtrack.domain.disputes import Statement
from subtrack.domain.periods import Period

_WORDS = "one two three four five six seven eight nine ten eleven twelve".split()  # noqa: SIM905 - read as it is counted
_COUNT = rf"(\d{{1,4}}|{'|'.join(_WORDS)})"
_LENGTH = re.compile(
    rf"(?<![\w.,-]){_COUNT}(?:\s+(?:to|or)\s+{_COUNT})?\s+(hour|day|week|month|year)s?\b",
    re.IGNORECASE,
)
_END_OF = re.compile(r"\bend of\b[^,;]*", re.IGNORECASE)
"""What ends then, such as "the end of 24 months", is no time in which to act."""
_NO_LIMIT = re.compile(r"\bany time\b|\bno notice\b(?! named)", re.IGNORECASE)
_SOURCES = re.compile(r"\[(\d+(?:,\s*\d+)*)\]")


def statement_from(text: str) -> Statement:
    """Read what a record says of a disputed fact."""
    return Statement(text, tuple(_sources(text)), tuple(_periods(_END_OF.sub("", text))))


def _sources(text: str) -> Iterator[int]:
    for found in _SOURCES.finditer(text):
        yield from (int(number) for number in found[1].split(","))


def _periods(text: str) -> Iterator[Period]:
    if _NO_LIMIT.search(text):
        yield Period()
    for first, second, unit in _LENGTH.findall(text):
        for count in filter(None, (first, second)):
            yield Period(**{f"{unit.lower()}s": _number(count)})


def _number(count: str) -> int:
    return int(count) if count.isdecimal() else _WORDS.index(count.lower()) + 1
