"""Quick names: which words of a line are the name, and whose record they mean."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import islice, pairwise
from typing import Final

from subtrack.domain.catalog import Listing
from subtrack.domain.entries import NAME_LENGTH, checked_text, refuse_card_number
from subtrack.domain.errors import InvalidInputError
from subtrack.services.quick_framing import named, without_thing
from subtrack.services.quick_line import TAKEN, Found, Line, Reading
from subtrack.services.quick_words import GRADES, JOINING, alternatives, whole_words
from subtrack.services.searching import Search, folded

MOST_CANDIDATES: Final = 5
_MOST_WORDS = 8  # of a record's name
_MOST_RUNS = 6  # that are looked up
_MARKS = '"\u201c\u201d\u201e\u00ab\u00bb'
_QUOTED = re.compile(rf"[{_MARKS}]([^{_MARKS}{TAKEN}]+)[{_MARKS}]")
_STRETCH = re.compile(rf"[^{TAKEN}]+")
_TOKEN = re.compile(r"\S+")
_WORD = re.compile(r"[^\W_]+\+?")
_BRACKETS = re.compile(r"\s*\([^)]*\)")
_WORD_AND_NUMBER = re.compile(r"[^\W\d_][^\W_]* ([0-9]{2,})(?![\w%]|[.,][0-9])")
_DOMAIN = re.compile(r"(?:\.[a-z]{2,3})+(?![^\W_])", re.IGNORECASE)
_MOVED_BY = re.compile(
    r"^(?:paypal|pp|sq|stripe|klarna|sumup|zettle|2co|dri|crv|google) ?\* ?(?=.*[^\W\d_])",
    re.IGNORECASE,
)
"""Who only moved the money: the name of what was bought stands behind the star."""
_HELP_PAGE = re.compile(r"\s+(?:g\.co/helppay|amzn\.com/bill|msbill\.info)\b.*", re.IGNORECASE)
"""Where statements send who asks; what follows is the shop's place."""
_EDGES = " ,;:.|()[]*/=-\u2013\u2014\u2022$\u20ac\u00a3\u00a5" + _MARKS


@dataclass(frozen=True, slots=True)
class _Run:
    """Words that stand side by side in a line; `written` is how they stand there."""

    start: int
    written: str

    @property
    def end(self) -> int:
        return self.start + len(self.written)

    @property
    def text(self) -> str:
        return " ".join(self.written.split())

    def part(self, start: int, end: int) -> _Run:
        """Give some of it, by places within it."""
        return _Run(self.start + start, self.written[start:end])

    def read_as(self, *readings: Reading) -> Found:
        """Give it as something that was found in the line; without a reading it says nothing."""
        return Found(self.start, self.end, readings)


class NameReader:
    """Finds the name, the plan and the provider among the words that nothing else took."""

    def __init__(self, search: Search, line: Line) -> None:
        """Remember the records and the line."""
        self._search = search
        self._line = line
        self.provider: Listing | None = None
        self.candidates: tuple[Listing, ...] = ()

    def take_quoted(self) -> None:
        """Take what stands in quotation marks for the name, whatever it may look like."""
        match = next(self._line.search(_QUOTED), None)
        if match:
            run = _Run(match.start(), match[0])
            self._line.take(run.read_as(*_name(" ".join(match[1].split()))))

    def hide_numbers_in_names(self) -> None:
        """Let a number in a record's name, as of Microsoft 365, be no amount and no length."""
        numbered = [
            name
            for listing in self._search.listings
            for name in _names(listing)
            if any(sign.isdigit() for sign in name)
        ]
        if not numbered:
            return
        for match in self._line.search(whole_words(alternatives(numbered))):
            self._line.hide(*match.span())
        pairs = (pair for name in numbered for pair in pairwise(folded(name)))
        numbers = {second for _, second in pairs if second.isdigit()}
        for match in islice(self._line.search(_WORD_AND_NUMBER), _MOST_RUNS):
            if match[1] in numbers and self._is_named(match[0], match[1]):
                self._line.hide(*match.span())

    def _is_named(self, words: str, number: str) -> bool:
        """Whether words such as "Office 365" find a record with that number in its name."""
        found = self._search.find(words, 1)
        return any(number in folded(name) for one in found for name in _names(one))

    def take_names(self) -> None:
        """Take the words that are left for the name, the plan, or for nothing that is known."""
        quoted = next((one.understood for one in self._line.found if one.may_be("name")), None)
        runs = list(_runs(self._line))
        if quoted:
            self._recognise(str(quoted.value))
        elif runs:
            run = self._naming(runs)
            self._recognise(run.text)
            runs = [one for one in runs if one is not run]
            for found in self._parts(run):
                self._line.take(found)
        for run in runs:
            self._line.take(run.read_as(*self._plan(run)))

    def _naming(self, runs: Sequence[_Run]) -> _Run:
        """Choose the words that name a provider for certain, else the first ones with a letter."""
        certain = (one for one in runs[:_MOST_RUNS] if self._certain(one.text))
        worded = (one for one in runs if any(sign.isalpha() for sign in one.written))
        return next(certain, None) or next(worded, runs[0])

    def _recognise(self, name: str) -> None:
        self.provider = self._certain(name)
        if self.provider is None:
            self.candidates = tuple(self._search.find(name, MOST_CANDIDATES))

    def _certain(self, name: str) -> Listing | None:
        return self._search.certain(name) or self._search.certain(without_thing(name))

    def _parts(self, run: _Run) -> Iterator[Found]:
        """Part a run into the provider's name, the plan after it, and what says nothing."""
        spoken = _spoken(run, self.provider) if self.provider else None
        if self.provider is None or spoken is None:
            text = _title(run, self.provider)
            yield run.read_as(*(_name(text) if any(sign.isalpha() for sign in text) else ()))
            return
        first, end, name = spoken
        yield run.part(first, end).read_as(*_name(name))
        for rest in (run.part(0, first), run.part(end, len(run.written))):
            trimmed = _trimmed(rest)
            if trimmed:
                yield trimmed.read_as(*self._plan(trimmed))

    def _plan(self, run: _Run) -> tuple[Reading, ...]:
        """Take grades such as "Family" beside a provider's name for the plan, once."""
        words = [word.casefold() for word in run.text.split()]
        if self.provider is None or self._line.has("plan") or not GRADES.issuperset(words):
            return ()
        return (Reading("plan", run.text),)


def _runs(line: Line) -> Iterator[_Run]:
    for stretch in _STRETCH.finditer(line.left):
        run = _trimmed(_Run(stretch.start(), line.text[stretch.start() : stretch.end()]))
        if run:
            yield run.part(*named(run.written))


def _trimmed(run: _Run) -> _Run | None:
    """Give a run without the marks and joining words at its ends; None if nothing is left."""
    tokens = list(_TOKEN.finditer(run.written))
    while tokens and _says_nothing(tokens[0][0]):
        tokens.pop(0)
    while tokens and _says_nothing(tokens[-1][0]) and not _ends_a_name(tokens[-1][0]):
        tokens.pop()
    if not tokens:
        return None
    start, end = tokens[0].start(), tokens[-1].end()
    start += len(tokens[0][0]) - len(tokens[0][0].lstrip(_EDGES))
    end -= len(tokens[-1][0]) - len(tokens[-1][0].rstrip(_EDGES))
    return run.part(start, end)


def _says_nothing(token: str) -> bool:
    word = token.strip(_EDGES)
    return not word or word.casefold() in JOINING


def _ends_a_name(token: str) -> bool:
    """Whether a word that joins what follows may also be the last one of a name: Canal Plus."""
    return token.strip(_EDGES).casefold() == "plus"


def _name(text: str) -> tuple[Reading, ...]:
    """Read a text as a name; none with a card number, which is not kept, nor one too long."""
    try:
        name = checked_text("name", text, longest=NAME_LENGTH)
        refuse_card_number("name", name)
    except InvalidInputError:
        return ()
    return (Reading("name", name),)


def _title(run: _Run, provider: Listing | None) -> str:
    """Give the words as written; what a bank wrote gives way to the provider's name."""
    if provider and run.written.isupper():
        return _names(provider)[0]
    return _HELP_PAGE.sub("", _MOVED_BY.sub("", run.text)) or run.text


def _names(listing: Listing) -> list[str]:
    """Give what a record is called: its name without its grade and brackets first."""
    sides = [side.strip() for side in _BRACKETS.sub("", listing.name).split("/")]
    called = (*map(_without_grade, sides), *sides, listing.name, *listing.aliases)
    return [one for one in called if one]


def _without_grade(name: str) -> str:
    words = name.split()
    while len(words) > 1 and words[-1].casefold() in GRADES:
        words.pop()
    return " ".join(words)


def _spoken(run: _Run, listing: Listing) -> tuple[int, int, str] | None:
    """Find the longest of a record's names in a run: where it stands and how it is spelled."""
    words = list(_WORD.finditer(run.written))
    for name in sorted(_names(listing), key=len, reverse=True):
        wanted = folded(name)
        for first, last in _stretches(words):
            if folded(run.written[first.start() : last.end()]) == wanted:
                domain = _DOMAIN.match(run.written, last.end())
                return first.start(), domain.end() if domain else last.end(), name
    return None


def _stretches(words: Sequence[re.Match[str]]) -> Iterator[tuple[re.Match[str], re.Match[str]]]:
    for place, first in enumerate(words):
        yield from ((first, last) for last in words[place : place + _MOST_WORDS])
