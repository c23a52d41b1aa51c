"""Quick cycles: finding in a line how often money is taken."""

from __future__ import annotations

import re
from collections.abc import Callable

from subtrack.domain.periods import YEAR, Period, parse_period
from subtrack.services import quick_words as words
from subtrack.services.quick_line import TAKEN, Found, Line, Reading
from subtrack.services.quick_words import alternatives, key_of, whole_words
from subtrack.services.written_periods import PERIOD, UNIT, period_of, times

Readings = tuple[Reading, ...]

_WORD = whole_words(alternatives(words.CYCLES))
_UNCLEAR_WORD = whole_words(alternatives(words.UNCLEAR_CYCLES))
# A number that stands apart counts nothing: "BahnCard 50 jährlich".
_SO_MANY = whole_words(
    rf"(?P<count>[0-9]{{1,4}})-?(?P<unit>{alternatives(words.EVERY_SO_MANY)})(?:e[nmrs]?)?"
)
_EVERY = whole_words(
    rf"{alternatives(words.EVERY)}\s+"
    rf"(?:(?:(?P<nth>{alternatives(words.EVERY_NTH)})\s+)?(?P<unit>{UNIT})|(?P<period>{PERIOD}))"
)
_PER = whole_words(
    rf"{alternatives(words.PER)}(?:\s+|(?<=\.))(?=[0-9]|[^\W_]{{2}})"
    rf"(?:(?P<period>{PERIOD})|(?P<unit>{UNIT}))(?!\s+[0-9]{{4}})"
)
_SLASH = re.compile(
    rf"/\s*(?:(?P<period>{PERIOD})|(?P<unit>{UNIT})|(?P<annum>a))(?![^\W_])", re.IGNORECASE
)
_ARTICLE = re.compile(
    rf"(?<=[0-9{TAKEN}])\s*(?<![^\W_]){alternatives(words.PER_ARTICLE)}\s+"
    rf"(?=[^\W_]{{3}})(?P<unit>{UNIT})(?![^\W_])",
    re.IGNORECASE,
)
_CYCLES = {key_of(word): parse_period(text) for word, text in words.CYCLES.items()}
_UNCLEAR = {
    key_of(word): tuple(Reading("every", parse_period(text)) for text in texts)
    for word, texts in words.UNCLEAR_CYCLES.items()
}
_LETTERS = {key_of(word): letter for word, letter in words.EVERY_SO_MANY.items()}
_NTH = {key_of(word): count for word, count in words.EVERY_NTH.items()}


def take_cycles(line: Line) -> None:
    """Take each cycle: "monthly", "every 4 weeks", "alle zwei Monate", "/yr", "a month"."""
    _take(line, _UNCLEAR_WORD, lambda match: _UNCLEAR[key_of(match[0])], sure=False)
    _take(line, _SO_MANY, _so_many)
    _take(line, _WORD, lambda match: (Reading("every", _CYCLES[key_of(match[0])]),))
    for pattern in (_EVERY, _SLASH, _PER, _ARTICLE):
        _take(line, pattern, _cycle)


def _take(
    line: Line,
    pattern: re.Pattern[str],
    readings: Callable[[re.Match[str]], Readings],
    *,
    sure: bool = True,
) -> None:
    for match in line.search(pattern):
        line.take(Found(*match.span(), readings(match), sure))


def _cycle(match: re.Match[str]) -> Readings:
    groups = match.groupdict()
    if groups.get("annum"):
        return _reading(YEAR)
    if groups.get("period"):
        return _reading(period_of(match["period"]))
    nth = groups.get("nth")
    count = _NTH[key_of(nth)] if nth else 1
    return _reading(parse_period("P" + times(count, match["unit"].rstrip("."))))


def _so_many(match: re.Match[str]) -> Readings:
    return _reading(period_of(f"P{match['count']}{_LETTERS[key_of(match['unit'])]}"))


def _reading(period: Period | None) -> Readings:
    return (Reading("every", period),) if period else ()
