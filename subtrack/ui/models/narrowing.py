"""Narrowing: rows in an order, narrowed by words while they are typed, and by their groups."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Collection, Iterable, Mapping, Sequence
from operator import itemgetter
from typing import Any, Generic, TypeVar

from subtrack.domain.folding import folded

Row = TypeVar("Row")
Kept = tuple[str, str, Row]
"""A row behind its folded text and its group, which are asked for once."""
Parted = tuple[Sequence[Kept[Row]], Sequence[Kept[Row]]]
"""The usual rows, and those apart."""


class Narrowing(Generic[Row]):
    """Keeps rows ordered and gives those that have all words in them, in any order.

    `searched` gives the text of a row that is looked through, folded already; `group` its group.
    Rows of the groups `apart` are given only where their group is asked for.
    """

    def __init__(
        self,
        searched: Callable[[Row], str],
        group: Callable[[Row], str],
        apart: frozenset[str] = frozenset(),
    ) -> None:
        """Have no rows yet."""
        self._searched = searched
        self._group = group
        self._apart = apart
        self._words: frozenset[str] = frozenset()
        # What stands apart is kept apart, so that no keystroke need tell the two from each other.
        self._kept: Parted[Row] = ((), ())
        self._found: Parted[Row] = self._kept

    def put(self, rows: Iterable[Row]) -> None:
        """Have other rows, in their order."""
        usual: list[Kept[Row]] = []
        apart: list[Kept[Row]] = []
        for row in rows:
            group = self._group(row)
            place = apart if group in self._apart else usual
            place.append((self._searched(row), group, row))
        self._kept = (usual, apart)
        self._found = _narrowed(self._kept, self._words)

    def search(self, text: str) -> bool:
        """Narrow the rows to those that have every word of a text; say whether that is new."""
        words = frozenset(folded(text).split())
        if words == self._words:
            return False
        narrower = all(any(old in word for word in words) for old in self._words)
        self._found = _narrowed(self._found if narrower else self._kept, words)
        self._words = words
        return True

    def counts(self) -> Mapping[str, int]:
        """Count by group the rows that have all words."""
        usual, apart = self._found
        return Counter(map(itemgetter(1), usual)) + Counter(map(itemgetter(1), apart))

    def found(self, chosen: str = "") -> list[Row]:
        """Give the rows that have all words, of one group or of all but those apart."""
        usual, apart = self._found
        if chosen:
            among = apart if chosen in self._apart else usual
            return [row for _, group, row in among if group == chosen]
        return list(map(itemgetter(2), usual))


def _narrowed(kept: Parted[Row], words: Collection[str]) -> Parted[Row]:
    usual, apart = kept
    return _with_words(usual, words), _with_words(apart, words)


def _with_words(rows: Sequence[Kept[Row]], words: Collection[str]) -> Sequence[Kept[Row]]:
    for word in sorted(words, key=len, reverse=True):
        rows = [one for one in rows if word in one[0]]
    return rows


def ordered(
    rows: Iterable[Row], key: Callable[[Row], Any], *, descending: bool = False
) -> list[Row]:
    """Order rows by a key; those whose key is None come last, whichever way."""
    keyed = [(key(row), row) for row in rows]
    known = [one for one in keyed if one[0] is not None]
    known.sort(key=itemgetter(0), reverse=descending)
    return [*(row for _, row in known), *(row for found, row in keyed if found is None)]
