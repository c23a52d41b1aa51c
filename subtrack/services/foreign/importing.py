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
from subtrack.services.foreign.cells import days_come_first
from subtrack.services.foreign.drafting import Ground, drafted
from subtrack.services.foreign.headings import DAYS
from subtrack.services.foreign.table import ForeignList, Row
from subtrack.services.ports.clock import Today

_NAMESPACE = UUID("5b8a3b0e-8f0f-5d55-9f0a-0f2c7a1f6d13")
_UNNAMED = "row {number}"
_LONGEST_NAME = 60
_NOT_TAKEN_OVER = "Of these columns nothing is taken over: {columns}."
_OF_A_NAME = 5
"""The version of UUIDs that are made of names (RFC 9562, 5.5)."""


@dataclass(frozen=True, slots=True)
class Noticed:
    """Something to look at, or why a row is not taken in.

    `name` is the subscription's; it is empty where the whole list is meant.
    """

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

    def planned(self, foreign: ForeignList, home: str | None = None) -> Listed:
        """Say what a list would add.

        `home` is the currency of signs that can mean several, where the person chose none. What is
        in the book by its name, currency and cycle is not added again, nor what was added before.
        """
        found, known, unchanged = Listed(), _Known(self._book), 0
        ground = self._ground(foreign.rows, home)
        for number, row in enumerate(foreign.rows, 1):
            name = " ".join(row.get("name", "").split()) or _UNNAMED.format(number=number)
            name = name[:_LONGEST_NAME]
            try:
                entry, remarks = self._made(row, ground, known)
            except InvalidInputError as error:
                found.refused.append(Noticed(name, error))
                continue
            if known.has(entry):
                unchanged += 1
            else:
                found.added.append(entry)
                found.remarks.extend(Noticed(entry.name, one) for one in remarks)
        if foreign.aside and found.added:
            columns = Remark(_NOT_TAKEN_OVER, {"columns": ", ".join(foreign.aside)})
            found.remarks.append(Noticed("", columns))
        return replace(found, unchanged=unchanged)

    def _ground(self, rows: Sequence[Row], home: str | None) -> Ground:
        day_first = {key: days_come_first(row.get(key, "") for row in rows) for key in DAYS}
        return Ground(self._today(), self._book.preferences().home_currency or home, day_first)

    def _made(
        self, row: Row, ground: Ground, known: _Known
    ) -> tuple[Subscription, Sequence[Remark]]:
        read = drafted(row, ground)
        draft = read.draft
        listing = self._browsing.search().certain(row["name"])
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
        about = f"{str(draft.name).casefold()}\n{draft.currency}\n{draft.every}"
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
