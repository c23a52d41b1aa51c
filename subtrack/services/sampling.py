"""Sampling: a household with which a person can look around before adding anything."""

from __future__ import annotations

import tomllib
from collections.abc import Mapping
from dataclasses import fields
from datetime import date, timedelta
from typing import Any

from subtrack.domain.errors import InvalidInputError
from subtrack.domain.periods import parse_period
from subtrack.domain.preferences import preferences_from
from subtrack.domain.subscription import Subscription
from subtrack.domain.terms import OPEN, PERIODS
from subtrack.services.book import Book
from subtrack.services.change import Change
from subtrack.services.deciding import Deciding
from subtrack.services.drafts import Draft
from subtrack.services.entering import Entering
from subtrack.services.ports.book import NewUid
from subtrack.services.ports.clock import Now, Today
from subtrack.services.ports.records import Providers
from subtrack.services.profiles import ProfileBook

Row = Mapping[str, Any]
_PERIODS = frozenset({*PERIODS, "every", "renewal_term"})
_FIELDS = frozenset(one.name for one in fields(Draft))


class Sampling:
    """Puts a household into an empty book."""

    def __init__(  # noqa: PLR0913, PLR0917 - whom it asks
        self,
        book: Book,
        providers: Providers,
        deciding: Deciding,
        today: Today,
        now: Now,
        new_uid: NewUid,
    ) -> None:
        """Remember the book, the records, who answers deadlines, and the clock."""
        self._book = book
        self._today = today
        self._new_uid = new_uid
        self._entering = Entering(book, providers, today, now)
        self._deciding = deciding
        self._profiles = ProfileBook(book, now, new_uid)

    def fill(self, content: bytes) -> int:
        """Put a household of the form of `sample/household.toml` into the book; count its entries.

        Every day is moved, so that it stands today as it stands on its reference day.

        Raises:
            InvalidInputError: the book is not empty, or something in the household cannot be right.
            StorageError: nothing could be written.
        """
        if self._book.entries():
            raise InvalidInputError("The sample household needs an empty book; this one is in use.")
        household = tomllib.loads(content.decode())
        household = _moved(household, self._today() - household["reference"])
        rows: list[Row] = household["subscription"]
        self._profiles.put(None, household["profile"])
        changes = self._book.write(
            added=[self._entry(row) for row in rows],
            preferences=preferences_from(_plain(household["preferences"])),
        )
        for row, change in zip(rows, changes, strict=True):
            self._answer(row, change)
        return len(changes)

    def _entry(self, row: Row) -> Subscription:
        entry = self._entering.made(_draft(row), self._new_uid())
        for later in row.get("later_prices", ()):
            entry = self._entering.changed(entry, _draft(later))
        return entry

    def _answer(self, row: Row, change: Change) -> None:
        number = str(change.after.number)
        if row.get("keep"):
            self._deciding.keep(number)
        if "put_off_until" in row:
            self._deciding.later(number, row["put_off_until"])


def _draft(row: Row) -> Draft:
    return Draft(**{key: _value(key, value) for key, value in row.items() if key in _FIELDS})


def _value(key: str, value: Any) -> Any:  # noqa: ANN401 - as many types as fields
    return parse_period(value, hours=True) if key in _PERIODS and value != OPEN else value


def _moved(value: Any, by: timedelta) -> Any:  # noqa: ANN401 - a tree of TOML
    """Move every day in a tree."""
    if isinstance(value, date):
        return value + by
    if isinstance(value, dict):
        return {key: _moved(one, by) for key, one in value.items()}
    return [_moved(one, by) for one in value] if isinstance(value, list) else value


def _plain(row: Row) -> Row:
    """Write days as JSON does."""
    return {key: one.isoformat() if isinstance(one, date) else one for key, one in row.items()}
