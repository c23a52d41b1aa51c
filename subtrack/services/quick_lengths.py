"""Quick lengths: finding in a line how long a trial, notice and terms last.

A length stands before or after the word for what it is: "notice 1 month", "1 Monat Frist". Where
words and lengths follow each other, the ends of the chain tell which way it is meant; a chain that
begins and ends alike can be read both ways.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import pairwise
from typing import Final

from subtrack.services import quick_words as words
from subtrack.services.quick_line import Found, Line, Reading
from subtrack.services.quick_words import alternatives, whole_words
from subtrack.services.written_periods import PERIOD, period_of

TRIAL: Final = "trial"
"""The key of a trial's length, which is no field of a draft."""
Chain = Sequence[re.Match[str]]

_LABELS = (
    (TRIAL, words.TRIAL),
    ("notice", words.NOTICE),
    ("minimum_term", words.MINIMUM_TERM),
    ("renewal_term", words.RENEWAL_TERM),
)
_LINK = whole_words(
    "|".join(
        (
            f"(?P<period>{PERIOD})",
            *(f"(?P<{key}>{alternatives(labels)})" for key, labels in _LABELS),
        )
    )
)
_BETWEEN = re.compile(r"[\s:'\u2019-]*(?:(?:of|for|von|für|is)\s+)?", re.IGNORECASE)
_TO_THE_END = whole_words(alternatives(words.TO_THE_END_OF))


def take_lengths(line: Line) -> None:
    """Take each length together with the word for what it is."""
    for chain in _chains(list(line.search(_LINK)), line.left):
        pairs = list(pairwise(chain))
        clear = _is_length(chain[0]) is not _is_length(chain[-1])
        if clear:
            for first, second in pairs[::2]:
                line.take(Found(first.start(), second.end(), tuple(_reading(first, second))))
        else:
            readings = tuple(one for pair in pairs for one in _reading(*pair))
            line.take(Found(chain[0].start(), chain[-1].end(), readings, sure=False))
    for match in line.search(_TO_THE_END):
        line.take(Found(*match.span(), ()))


def _chains(links: Chain, text: str) -> Iterator[Chain]:
    """Yield the longest rows in which lengths and words for them take turns."""
    chain: list[re.Match[str]] = []
    for link in links:
        if chain and not (
            _is_length(chain[-1]) is not _is_length(link)
            and _BETWEEN.fullmatch(text, chain[-1].end(), link.start())
        ):
            if len(chain) > 1:
                yield chain
            chain = []
        chain.append(link)
    if len(chain) > 1:
        yield chain


def _is_length(link: re.Match[str]) -> bool:
    return link.lastgroup == "period"


def _reading(first: re.Match[str], second: re.Match[str]) -> Iterator[Reading]:
    length, label = (first, second) if _is_length(first) else (second, first)
    period = period_of(length[0])
    if period:
        yield Reading(str(label.lastgroup), period)
