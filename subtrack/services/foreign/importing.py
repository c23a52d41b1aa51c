"""Importing: what a list of another program would add to the book, row by row."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from uuid import UUID, uuid5

from subtrack.domain.errors import InvalidInputError, KnownError
from subtrack.domain.remarks import Remark
from subtrack.domain.subscription import Subscription
from subtrack.services.book import Book
from subtrack.services.browsing import Browsing
from subtrack.services.drafts import Draft
from subtrack.services.entering import Entering
from subtrack.services.foreign.drafting import drafted
from subtrack.services.foreign.table import Row
from subtrack.services.ports.clock import Today

_NAMESPACE = UUID("5b8a3b0e-8f0f-5d55-9f0a-0f2c7a1f6d13")
_UNNAMED = "row {number}"
_OF_A_NAME = 5
"""The version of UUIDs that are made of names (RFC 9562, 5.5)."""


@dataclass(frozen=True, slots=True)
class Noticed:
    """Something to look at, or why a row is not taken in; `name` is the subscription's."""

    name: str
    said: Remark | KnownError


@dataclass(frozen=True, slots=True)
class Listed:
    """What a list would add, how many of it are here already, and what was noticed."""

    added: list[Subscription] = field(default_factory=list)
    unchanged: int = 0
    remarks: list[Noticed] = field(default_factory=list)
    refused: list[Noticed] = field(default_factory=list)


class ForeignLists:
    """Reads lists of subscriptions of Wallos, SubTrackr, spreadsheets and the like."""

    def __init__(self, book: Book, browsing: Browsing, entering: Entering, today: Today) -> None:
        """Remember the book, the records, who makes entries, and the clock."""
        self._book = book
        self._browsing = browsing
        self._entering = entering
        self._today = today

    def planned(self, rows: Sequence[Row], home: str | None = None) -> Listed:
        """Say what a list would add.

        `home` is the currency of signs that can mean several, where the person chose none. What is
        in the book by its name, currency and cycle is not added again, nor what was added before.
        """
        home = self._book.preferences().home_currency or home
        found, known, unchanged = Listed(), _Known(self._book), 0
        for number, row in enumerate(rows, 1):
            name = row.get("name") or _UNNAMED.format(number=number)
            try:
                entry, remarks = self._made(row, home, known)
            except InvalidInputError as error:
                found.refused.append(Noticed(name, error))
                continue
            if known.has(entry):
                unchanged += 1
            else:
                found.added.append(entry)
                found.remarks.extend(Noticed(entry.name, one) for one in remarks)
        return replace(found, unchanged=unchanged)

    def _made(
        self, row: Row, home: str | None, known: _Known
    ) -> tuple[Subscription, Sequence[Remark]]:
        read = drafted(row, self._today(), home)
        draft = read.draft
        listing = self._browsing.search().certain(str(draft.name))
        if listing is not None:
            draft = replace(draft, provider=listing.slug)
        return self._entering.made(draft, known.uid(draft)), read.remarks


class _Known:
    """Knows entries again: what was taken in before, and what is here by other ways.

    Two of a list may be alike, for two people can pay for the same: the second is another one.
    """

    def __init__(self, book: Book) -> None:
        self._uids = {entry.uid for entry in book.entries()}
        others = (entry for entry in book.kept() if not _was_listed(entry))
        self._alike = Counter(map(_likeness, others))
        self._places = Counter[str]()

    def uid(self, draft: Draft) -> str:
        """Give the uid that the draft's entry always gets."""
        about = f"{draft.name}\n{draft.currency}\n{draft.every}"
        self._places[about] += 1
        return str(uuid5(_NAMESPACE, f"{about}\n{self._places[about]}"))

    def has(self, entry: Subscription) -> bool:
        """Whether it is here; each that is here stands for one of a list."""
        if entry.uid in self._uids:
            return True
        likeness = _likeness(entry)
        alike = self._alike[likeness] > 0
        self._alike[likeness] -= alike
        return alike


def _was_listed(entry: Subscription) -> bool:
    """Whether an entry came from a list: its uid was made of a name."""
    try:
        return UUID(entry.uid).version == _OF_A_NAME
    except ValueError:
        return False


def _likeness(entry: Subscription) -> str:
    billing, price = entry.contract.billing[-1], entry.contract.prices.prices[-1]
    return f"{entry.name.casefold()}\n{price.money.currency}\n{billing.cycle}"
