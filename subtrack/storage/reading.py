"""Reading: rows to values, with SQLite alone.

Nothing here needs SQLModel, which takes longer to import than a thousand entries take to read: a
book is shown before what writes it is there.
"""

from __future__ import annotations

import json
from collections import defaultdict
from collections.abc import Callable, Iterator, Mapping
from datetime import date
from pathlib import Path
from types import MappingProxyType
from typing import TYPE_CHECKING, Any

from subtrack.domain.errors import InvalidInputError, KnownError, StorageError
from subtrack.domain.preferences import Preferences, preferences_from
from subtrack.domain.profile import Profile
from subtrack.domain.subscription import Subscription
from subtrack.storage.connecting import Connection
from subtrack.storage.mapping import (
    CASE_TABLES,
    Children,
    Values,
    profile_from,
    subscription_from,
)

if TYPE_CHECKING:  # a letter wants it, and the first look at a book does not
    from subtrack.domain.letter_template import LetterTemplate

CHILDREN = (
    "billing_period",
    "price",
    "pause",
    "payment",
    "party_terms",
    "decision",
    *CASE_TABLES,
)
"""The tables whose rows belong to a subscription."""


class Reader:
    """Makes the values of a book from its rows, within a transaction that the caller holds."""

    def __init__(self, connection: Connection, path: Path) -> None:
        """Remember the transaction, and the file's name for sentences."""
        self._connection = connection
        self._path = path

    def subscriptions(self) -> Iterator[Subscription]:
        """Yield every entry, in no order.

        Raises:
            StorageError: an entry holds something that cannot be right.
        """
        children: dict[int, dict[str, list[Values]]] = defaultdict(lambda: defaultdict(list))
        for table in CHILDREN:
            for row in self._rows(table):
                children[row["subscription_id"]][table].append(row)
        for row in self._rows("subscription"):
            yield self._subscription(row, dict(children[row["id"]]))

    def profiles(self) -> Iterator[Profile]:
        """Yield every profile, in no order.

        Raises:
            StorageError: a profile holds something that cannot be right.
        """
        for row in self._rows("profile"):
            try:
                yield profile_from(row)
            except (InvalidInputError, ValueError, LookupError, TypeError, AttributeError) as error:
                raise StorageError(
                    "A profile in {path} holds something that cannot be right: {reason}. Restore "
                    "a backup, such as one from the folder backups.",
                    path=self._path,
                    reason=str(error).rstrip("."),
                ) from error

    def templates(self) -> Iterator[LetterTemplate]:
        """Yield every template of letters, in no order.

        Raises:
            StorageError: a template holds something that cannot be right.
        """
        from subtrack.storage.template_mapping import template_from  # noqa: PLC0415 - when wanted

        for row in self._rows("letter_template"):
            try:
                yield template_from(row)
            except (InvalidInputError, ValueError, TypeError, AttributeError) as error:
                raise StorageError(
                    "A template in {path} holds something that cannot be right: {reason}. Restore "
                    "a backup, such as one from the folder backups.",
                    path=self._path,
                    reason=str(error).rstrip("."),
                ) from error

    def preferences(self) -> Preferences:
        """Give what the person chose; what was left by default has no row.

        Raises:
            StorageError: a choice holds something that cannot be right.
        """
        rows = self._rows("preference")
        try:
            return preferences_from({row["name"]: json.loads(row["value"]) for row in rows})
        except (InvalidInputError, ValueError, LookupError, TypeError, RecursionError) as error:
            raise StorageError(
                "A preference in {path} holds something that cannot be right: {reason}. Restore a "
                "backup, such as one from the folder backups.",
                path=self._path,
                reason=str(error).rstrip("."),
            ) from error

    def _subscription(self, row: Values, children: Children) -> Subscription:
        try:
            return subscription_from(row, children)
        except (KnownError, ValueError, LookupError, TypeError, AttributeError) as error:
            raise StorageError(
                "Subscription {number} in {path} holds something that cannot be right: {reason}. "
                "Restore a backup, such as one from the folder backups.",
                number=row["id"],
                path=self._path,
                reason=str(error).rstrip(".") or type(error).__name__,
            ) from error

    def _rows(self, table: str) -> list[Values]:
        """Give all rows of a table, ordered by its key."""
        columns = self._connection.execute(f"PRAGMA table_info({table})").fetchall()
        keys = sorted((key, name) for _, name, _, _, _, key in columns if key)
        order = ", ".join(name for _, name in keys)
        found = self._connection.execute(
            f"SELECT * FROM {table} ORDER BY {order}"  # noqa: S608 - own names
        ).fetchall()
        names = [name for _, name, *_ in columns]
        typed = [(name, _TYPES[kind]) for _, name, kind, *_ in columns if kind in _TYPES]
        try:
            return [_typed(dict(zip(names, row, strict=True)), typed) for row in found]
        except (ValueError, TypeError) as error:
            raise StorageError(
                "The table {table} in {path} holds something that cannot be right: {reason}. "
                "Restore a backup, such as one from the folder backups.",
                table=table,
                path=self._path,
                reason=error,
            ) from error


def _typed(row: Values, typed: list[tuple[str, Callable[[Any], object]]]) -> Values:
    for name, value_of in typed:
        if row[name] is not None:
            row[name] = value_of(row[name])
    return row


def _truth(number: object) -> bool:
    if number not in {0, 1}:
        message = f"{number!r} is neither 0 nor 1"
        raise ValueError(message)
    return bool(number)


_TYPES: Mapping[str, Callable[[Any], object]] = MappingProxyType(
    {"DATE": date.fromisoformat, "BOOLEAN": _truth}
)
"""Declared types of columns whose values SQLite keeps as something else."""
