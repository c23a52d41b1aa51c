"""Searching: finding provider records by what people type and by what bank statements show.

A record has several names: what it is called (name, alias, slug), the short of it ("YouTube" for
YouTube Premium), what statements show, its domains. A query is read as it stands and without
everyday words ("netflix kündigen"). What explains all of it ranks first, in this order: the name
itself, the start of a name, whole words of one, parts of one, a name with typing errors. Then come
names that stand amid other words ("PAYPAL *SPOTIFY 353"): the merchant before the platform that
moves the money. Last, words scattered over several names of a record. Among equals the fewer words
left over, then the stronger kind of name, then a service before a platform, then the alphabet.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from enum import IntEnum
from functools import cached_property
from typing import NamedTuple

from subtrack.domain import folding
from subtrack.domain.catalog import Listing, Provenance
from subtrack.services.search_words import COUNTRIES, EVERYDAY, GRADES, ORDINARY, STATEMENT

_LONGEST = 400  # characters of a query that are read; a statement line has fewer
_MOST_WORDS = 64
_SHORTEST_PART = 3  # letters that may be the end of a word, or a name amid other words
_SHORTEST_ALIKE = 5  # fewer letters are near to too many words
_SHORTEST_INSIDE = 5  # letters that may stand anywhere in a name
_FORGIVEN = (4, 8, 14)  # letters from which on one more typing error is forgiven
_FIRST_IS_RIGHT = 6  # words with fewer letters must begin as they should

_TAIL = re.compile(r"(?<=.{4})(abo|vertrag|konto|kue?ndigung|kue?ndigen|mitgliedskhaft)$")
_ELISION = re.compile("\\b(?:[cdjlmnst]|qu)['\u2019]")
_ONE_SPELLING = str.maketrans(
    # German and French exchange the two letters: Telekom and télécom, Kanal and Canal.
    {"c": "k", "'": None, "\u2019": None, "`": None, "&": " and ", "+": " plus "}
)
_WORD = re.compile(r"[^\W_]+")
_BRACKETS = re.compile(r"\([^)]*\)")


class _Fit(IntEnum):
    """How a name answers a query, best first.

    Down to `NEAR` it explains the whole query; `AMID` and `SCATTERED` leave something open.
    """

    EXACT = 0
    START = 1
    WORDS = 2
    PART = 3
    NEAR = 4
    AMID = 5
    SCATTERED = 6


class _Bond(IntEnum):
    """How strongly a name belongs to its record, strongest first.

    `CALLED` is a name, an alias or the slug, `SHORT` a short of it or a domain that carries it,
    `SHOWN` a statement token, `SITE` the first of the domains. `SHARED` is what others may have
    too: further domains, and what is left of "Amazon Prime" without its maker.
    """

    CALLED = 0
    SHORT = 1
    SHOWN = 2
    SITE = 3
    SHARED = 4


class _Rank(NamedTuple):
    """How well a record answers a query; the smallest is the best.

    `spare` counts the words of the query that the name does not hold.
    """

    fit: _Fit
    doubt: int
    spare: int
    bond: _Bond


class _Name(NamedTuple):
    """One name of one record, folded; `spaced` has a space before and after every word."""

    spaced: str
    joined: str
    bond: _Bond
    record: int


class _Reading(NamedTuple):
    """One way to read a query; `spare` words are left out of it."""

    words: tuple[str, ...]
    joined: str
    spare: int


class _Hit(NamedTuple):
    """A name that stands in a line of text, from the word `start` to before the word `end`."""

    name: _Name
    start: int
    end: int

    @property
    def length(self) -> int:
        return self.end - self.start


_Found = Iterator[tuple[int, _Rank]]


class Search:
    """Finds records by name, alias, domain and statement text; typing errors are forgiven."""

    def __init__(self, listings: Sequence[Listing]) -> None:
        """Remember the records; their names are folded at the first query."""
        self.listings = listings

    def find(self, query: str, most: int = 20) -> list[Listing]:
        """Give at most `most` records that fit, the best first; none where nothing fits."""
        words = _parted(folded(query[:_LONGEST])[:_MOST_WORDS])
        best = self._ranks(words) if words else {}
        elsewhere = self._index.elsewhere(words)
        ordered = sorted(
            best.keys() - elsewhere, key=lambda record: (best[record], *self._in_turn(record))
        )
        return [self.listings[record] for record in ordered[: max(most, 0)]]

    def certain(self, query: str) -> Listing | None:
        """Give the record that a query can only mean, or None where that is not sure.

        Beside its name nothing stands but everyday words, numbers, what banks write, and the
        platform that moves the money. A platform alone may stand for anything that it sells. A
        record from somebody's file is never certain.
        """
        words = _parted(folded(query[:_LONGEST])[:_MOST_WORDS])
        found = {*_Line(self._index, words).certain()} - self._index.elsewhere(words)
        found = {one for one in found if self.listings[one].provenance is not Provenance.FILE}
        return self.listings[found.pop()] if len(found) == 1 else None

    @cached_property
    def _index(self) -> _Index:
        return _Index(self.listings)

    def _in_turn(self, record: int) -> tuple[bool, bool, str, str]:
        listing = self.listings[record]
        strange = listing.provenance is Provenance.FILE
        return (strange, listing.is_platform, listing.name.casefold(), listing.slug)

    def _ranks(self, words: tuple[str, ...]) -> dict[int, _Rank]:
        readings = self._readings(words)
        best: dict[int, _Rank] = {}
        _keep_best(best, _Line(self._index, words).ranks())
        for reading in readings:
            _keep_best(best, self._index.fitting(reading))
        meant = not self._index.noise.issuperset(words)
        if meant and all(rank.fit > _Fit.NEAR for rank in best.values()):
            for reading in readings:
                _keep_best(best, self._index.near(reading))
                _keep_best(best, self._index.scattered(reading))
        return best

    def _readings(self, words: tuple[str, ...]) -> list[_Reading]:
        kept = tuple(word for word in words if word not in self._index.everyday)
        core = _Reading(kept, "".join(kept), len(words) - len(kept))
        whole = _Reading(words, "".join(words), 0)
        return [whole, core] if core.spare and len(core.joined) >= _SHORTEST_PART else [whole]


class _Index:
    """The folded names of all records."""

    def __init__(self, listings: Sequence[Listing]) -> None:
        self.everyday = frozenset(folded(EVERYDAY))
        self.noise = self.everyday.union(folded(STATEMENT))
        self.ordinary = self.noise.union(folded(ORDINARY))
        self.platforms = {record for record, one in enumerate(listings) if one.is_platform}
        self.exact: dict[str, list[_Name]] = {}
        self._grades = frozenset(folded(GRADES))
        self._names: list[_Name] = []
        self._words_of: list[set[str]] = [set() for _ in listings]
        self._makers = {folded(listings[record].name)[:1] for record in self.platforms}
        for record, listing in enumerate(listings):
            self._add_names(record, listing)
        for record, listing in enumerate(listings):
            self._add_traces(record, listing)
        codes = {record: one.slug.rpartition("-")[2] for record, one in enumerate(listings)}
        self._countries = {"".join(folded(name)): code for name, code in COUNTRIES.items()}
        known = set(self._countries.values())
        self._own_country = {record: code for record, code in codes.items() if code in known}
        self._longest = max((name.spaced.count(" ") - 1 for name in self._names), default=0)
        self.span = 2 * self._longest  # people part words: "you tube premium"

    def elsewhere(self, words: Iterable[str]) -> set[int]:
        """Give the records of one country alone where the words name others: "Vodafone UK"."""
        named = {self._countries[word] for word in words if word in self._countries}
        return {record for record, own in self._own_country.items() if named and own not in named}

    def fitting(self, reading: _Reading) -> _Found:
        """Give the records with a name that starts with, or holds, the whole reading."""
        starts_only = self.noise.issuperset(reading.words)
        marks = [f" {word}" for word in reading.words]
        for name in self._names:
            if name.joined.startswith(reading.joined):
                yield name.record, _Rank(_Fit.START, 0, reading.spare, name.bond)
            elif not starts_only and (fit := _inner_fit(name, reading.joined, marks)):
                yield name.record, _Rank(*fit, reading.spare, name.bond)

    def near(self, reading: _Reading) -> _Found:
        """Give the records with a name that the reading spells with a few typing errors."""
        short = len(reading.words) <= self._longest
        alike = [self._alike(word) for word in reading.words] if short else [{}]
        for name in self._names:
            whole = _errors(reading.joined, name.joined)
            if whole is not None:
                yield name.record, _Rank(_Fit.NEAR, 2 * whole, reading.spare, name.bond)
            elif name.bond <= _Bond.SHORT and (parts := _errors_by_word(name, alike)) is not None:
                yield name.record, _Rank(_Fit.NEAR, 2 * parts + 1, reading.spare, name.bond)

    def scattered(self, reading: _Reading) -> _Found:
        """Give the records whose names hold together all words: "office 365"."""
        for record, words in enumerate(self._words_of):
            if words.issuperset(reading.words):
                yield record, _Rank(_Fit.SCATTERED, 0, reading.spare, _Bond.SHARED)

    @cached_property
    def _vocabulary(self) -> frozenset[str]:
        called = (name.spaced.split() for name in self._names if name.bond <= _Bond.SHORT)
        return frozenset(word for words in called for word in words)

    def _alike(self, typed: str) -> dict[str, int]:
        """Give the words that a typed one may stand for, each with its typing errors."""
        if len(typed) < _SHORTEST_ALIKE:
            return {typed: 0}
        alike = {word: 1 for word in self._vocabulary if word.startswith(typed)}
        for word in self._vocabulary - self.noise:
            if (errors := _errors(typed, word)) is not None:
                alike[word] = errors
        return alike

    def _add_names(self, record: int, listing: Listing) -> None:
        for text in (listing.name, listing.slug, *listing.aliases):
            self._add(record, folded(text), _Bond.CALLED)
        for words in self._short_names(listing):
            self._add(record, words, _Bond.SHORT)

    def _add_traces(self, record: int, listing: Listing) -> None:
        """Add what is not its name: statement texts, domains, the name without its maker."""
        for token in listing.statement_tokens:
            self._add(record, folded(token), _Bond.SHOWN)
            if " " not in token:
                self._add(record, folded(_label(token)), _Bond.SHOWN)
        for place, domain in enumerate(listing.domains):
            label = folded(_label(domain))
            bond = self._bond_of(label, record, _Bond.SHARED if place else _Bond.SITE)
            self._add(record, label, bond)
            self._add(record, folded(domain), bond, scanned=False)
        self._add(record, self._without_maker(listing), _Bond.SHARED)

    def _bond_of(self, label: tuple[str, ...], record: int, otherwise: _Bond) -> _Bond:
        """Tell a domain that carries the record's own name from one with another record's."""
        called = {
            name.record for name in self.exact.get("".join(label), ()) if name.bond <= _Bond.SHORT
        }
        if record in called:
            return _Bond.SHORT
        return _Bond.SHARED if called else otherwise

    def _add(
        self, record: int, words: tuple[str, ...], bond: _Bond, *, scanned: bool = True
    ) -> None:
        joined = "".join(words)
        same = self.exact.setdefault(joined, [])
        if not joined or any(name.record == record for name in same):
            return
        name = _Name(f" {' '.join(words)} ", joined, bond, record)
        same.append(name)
        if scanned:
            self._words_of[record].update(words)
        if scanned and bond < _Bond.SHARED:
            self._names.append(name)

    def _short_names(self, listing: Listing) -> Iterator[tuple[str, ...]]:
        """Give the name without brackets, each side of a slash, and without its grade.

        A platform is called by the first word of its name.
        """
        for part in _BRACKETS.sub(" ", listing.name).split("/"):
            yield folded(part)
            yield self._without_grade(folded(part))
        if listing.is_platform:
            yield folded(listing.name)[:1]

    def _without_maker(self, listing: Listing) -> tuple[str, ...]:
        """Give what is left of "Amazon Prime" where Amazon is a platform: "Prime"."""
        words = self._without_grade(folded(_BRACKETS.sub(" ", listing.name)))
        made = words[:1] in self._makers and not listing.is_platform
        return words[1:] if made else ()

    def _without_grade(self, words: tuple[str, ...]) -> tuple[str, ...]:
        while words and words[-1] in self._grades:
            words = words[:-1]
        return words


class _Line:
    """A query as a line of text in which names stand among other words."""

    def __init__(self, index: _Index, words: tuple[str, ...]) -> None:
        self._index = index
        self._words = words
        self._hits = list(self._found())
        self._everyday = [word in index.everyday for word in words]
        self._noise = [_is_noise(word, index.noise) for word in words]
        self._said = next((place for place, noise in enumerate(self._noise) if not noise), 0)
        self._paid_by = frozenset(self._places_of_platforms())

    def ranks(self) -> _Found:
        """Give the record of each name that stands in the line."""
        for hit in self._hits:
            around = [*range(hit.start), *range(hit.end, len(self._words))]
            if self._is_all(hit, around):
                yield hit.name.record, _Rank(_Fit.EXACT, 0, len(around), hit.name.bond)
            elif hit.name.bond < _Bond.SHARED and self._is_meant(hit, around):
                rank = _Rank(_Fit.AMID, self._doubt(hit), len(around), hit.name.bond)
                yield hit.name.record, rank

    def certain(self) -> Iterator[int]:
        """Give each service whose name explains all that is meant in the line."""
        for hit in self._hits:
            around = [*range(hit.start), *range(hit.end, len(self._words))]
            called = not around and hit.name.bond is _Bond.CALLED
            named = called or not self._is_ordinary(hit)
            alone = all(self._noise[place] or place in self._paid_by for place in around)
            service = hit.name.record not in self._index.platforms
            if service and named and alone and hit.name.bond < _Bond.SHARED:
                yield hit.name.record

    def _is_ordinary(self, hit: _Hit) -> bool:
        return len(hit.name.joined) < _SHORTEST_PART or hit.name.joined in self._index.ordinary

    def _found(self) -> Iterator[_Hit]:
        for start in range(len(self._words)):
            joined = ""
            for end, word in enumerate(self._words[start : start + self._index.span], start + 1):
                joined += word
                yield from (_Hit(name, start, end) for name in self._index.exact.get(joined, ()))

    def _places_of_platforms(self) -> Iterator[int]:
        for hit in self._hits:
            if hit.name.record in self._index.platforms:
                yield from range(hit.start, hit.end)

    def _is_all(self, hit: _Hit, around: list[int]) -> bool:
        """Tell whether nothing else of meaning stands around the name."""
        ignored = self._everyday if hit.name.bond is _Bond.SHARED else self._noise
        return all(ignored[place] for place in around)

    def _is_meant(self, hit: _Hit, around: list[int]) -> bool:
        """Tell a name from a common word: that one stands alone or beside who moves the money."""
        if not self._is_ordinary(hit):
            return True
        return all(self._noise[place] or place in self._paid_by for place in around)

    def _doubt(self, hit: _Hit) -> int:
        """Put merchants before platforms, and last a platform inside a merchant's name."""
        inside = any(
            other.start <= hit.start and hit.end <= other.end
            for other in self._hits
            if other.name.bond < _Bond.SHARED and other.length > hit.length
        )
        if hit.name.record not in self._index.platforms:
            return int(inside)
        return 4 if inside else 2 + (hit.start == self._said)


def _keep_best(best: dict[int, _Rank], found: Iterable[tuple[int, _Rank]]) -> None:
    for record, rank in found:
        if record not in best or rank < best[record]:
            best[record] = rank


def folded(text: str) -> tuple[str, ...]:
    """Fold a text to words without case, accents and signs."""
    text = folding.folded(text)
    if "'" in text or "\u2019" in text:
        text = _ELISION.sub(" ", text)
    return tuple(_WORD.findall(text.translate(_ONE_SPELLING)))


def _parted(words: Iterable[str]) -> tuple[str, ...]:
    """Part everyday words from the names that German joins them to: "netflixabo"."""
    return tuple(part for word in words for part in _TAIL.sub(r" \1", word).split())


def _is_noise(word: str, noise: frozenset[str]) -> bool:
    short = len(word) < _SHORTEST_PART
    return short or word in noise or any(sign.isdigit() for sign in word)


def _label(domain: str) -> str:
    """Give what a domain is named: `amazon` of `music.amazon.co.uk`; nothing of `t.me`."""
    *labels, _ending = domain.split(".")
    if len(labels) > 1 and labels[-1] in {"co", "com", "org"}:
        labels.pop()
    return labels[-1] if labels and len(labels[-1]) > 1 else ""


def _inner_fit(name: _Name, joined: str, marks: list[str]) -> tuple[_Fit, int] | None:
    """Tell how a name holds a reading: its words, their beginnings, or somewhere inside."""
    if all(f"{mark} " in name.spaced for mark in marks):
        return _Fit.WORDS, 0
    if name.bond is _Bond.SHOWN:  # pieces of statement texts say nothing: "check" of CHECKOUT
        return None
    if all(mark in name.spaced for mark in marks):
        return _Fit.PART, 0
    ending = len(joined) >= _SHORTEST_PART and f"{joined} " in name.spaced
    inside = len(joined) >= _SHORTEST_INSIDE and joined in name.joined
    return (_Fit.PART, 1) if ending or inside else None


def _errors_by_word(name: _Name, alike: list[dict[str, int]]) -> int | None:
    words = name.spaced.split()
    total = 0
    for meanings in alike:
        counts = [meanings[word] for word in words if word in meanings]
        if not counts:
            return None
        total += min(counts)
    return total


def _errors(typed: str, name: str) -> int | None:
    """Count the typing errors, or give None where they are too many for so short a word."""
    allowed = sum(min(len(typed), len(name)) >= letters for letters in _FORGIVEN)
    if abs(len(typed) - len(name)) > allowed or len(set(typed) ^ set(name)) > 2 * allowed:
        return None
    errors = _distance(typed, name) if _may_be_meant(typed, name) else allowed + 1
    return errors if errors <= allowed else None


def _may_be_meant(typed: str, name: str) -> bool:
    """Tell whether a short word may be an error at all: "room" is hardly meant for Zoom.

    The first letter must be right, and in the shortest none may be exchanged for another.
    """
    if min(len(typed), len(name)) >= _FIRST_IS_RIGHT or sorted(typed) == sorted(name):
        return True
    return typed[:1] == name[:1] and not len(typed) == len(name) == _FORGIVEN[0]


def _distance(one: str, other: str) -> int:
    """Count the letters added, left out, exchanged, or swapped with their neighbour."""
    before: list[int] = []
    last = list(range(len(other) + 1))
    for place, letter in enumerate(one, 1):
        row = [place]
        for against, sign in enumerate(other, 1):
            steps = min(last[against] + 1, row[-1] + 1, last[against - 1] + (letter != sign))
            if place > 1 and against > 1 and (letter, one[place - 2]) == (other[against - 2], sign):
                steps = min(steps, before[against - 2] + 1)
            row.append(steps)
        before, last = last, row
    return last[-1]
