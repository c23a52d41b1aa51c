"""Subscriptions in the database."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import replace
from pathlib import Path

from sqlalchemy import Connection, Table, delete, insert, select, update
from sqlmodel import SQLModel

from subtrack.domain.errors import KnownError, StorageError
from subtrack.domain.subscription import Subscription
from subtrack.storage.mapping import (
    Children,
    Values,
    children_values,
    subscription_from,
    subscription_values,
)
from subtrack.storage.rows import (
    BillingPeriodRow,
    DecisionRow,
    PartyTermsRow,
    PauseRow,
    PaymentRow,
    PriceRow,
    SubscriptionRow,
)

_CHILDREN: tuple[type[SQLModel], ...] = (
    BillingPeriodRow,
    PriceRow,
    PauseRow,
    PaymentRow,
    PartyTermsRow,
    DecisionRow,
)
_AT_ONCE = 500


def table_of(row: type[SQLModel]) -> Table:
    """Give the table that a row class describes."""
    table: Table = SQLModel.metadata.tables[str(row.__tablename__)]
    return table


def rows_of(connection: Connection, table: Table, path: Path) -> list[Values]:
    """Give all rows of a table, ordered by its key.

    Raises:
        StorageError: a column holds something that cannot be right.
    """
    found = connection.execute(select(table).order_by(*table.primary_key.columns)).mappings()
    try:
        return [dict(row) for row in found.all()]
    except (ValueError, TypeError) as error:
        raise StorageError(
            "The table {table} in {path} holds something that cannot be right: {reason}. Put a "
            "copy from the folder backups in its place.",
            table=table.name,
            path=path,
            reason=error,
        ) from error


class SubscriptionRepository:
    """Entries, read and written within a transaction that the caller holds."""

    def __init__(self, connection: Connection, path: Path) -> None:
        """Remember the transaction, and the file's name for sentences."""
        self._connection = connection
        self._path = path
        self._table = table_of(SubscriptionRow)
        self._children = [table_of(row) for row in _CHILDREN]

    def all(self) -> Iterator[Subscription]:
        """Yield every entry, in no order.

        Raises:
            StorageError: an entry holds something that cannot be right.
        """
        children: dict[int, dict[str, list[Values]]] = defaultdict(lambda: defaultdict(list))
        for table in self._children:
            for row in rows_of(self._connection, table, self._path):
                children[row["subscription_id"]][table.name].append(row)
        for row in rows_of(self._connection, self._table, self._path):
            yield self._value(row, dict(children[row["id"]]))

    def write(
        self,
        added: Sequence[Subscription],
        changed: Sequence[tuple[Subscription, Subscription]],
    ) -> tuple[Subscription, ...]:
        """Add entries and replace others by what they became.

        Raises:
            StorageError: an entry changed in the meantime.
        """
        numbered = self._insert(added)
        for before, after in changed:
            self._update(before, after)
        written = (*numbered, *(after for _, after in changed))
        self._insert_children(written)
        return written

    def _value(self, row: Values, children: Children) -> Subscription:
        try:
            return subscription_from(row, children)
        except (KnownError, ValueError, LookupError, TypeError, AttributeError) as error:
            raise StorageError(
                "Subscription {number} in {path} holds something that cannot be right: {reason}. "
                "Put a copy from the folder backups in its place.",
                number=row["id"],
                path=self._path,
                reason=str(error).rstrip(".") or type(error).__name__,
            ) from error

    def _insert(self, added: Sequence[Subscription]) -> list[Subscription]:
        taken = set(self._connection.scalars(select(self._table.c.id)))
        following = self._following(taken)
        numbered: list[Subscription] = []
        for subscription in added:
            free = subscription.number and subscription.number not in taken
            number = subscription.number if free else following
            following = max(following, number + 1)
            taken.add(number)
            numbered.append(replace(subscription, number=number))
        rows = [{"id": one.number, **subscription_values(one)} for one in numbered]
        for first in range(0, len(rows), _AT_ONCE):
            self._connection.execute(insert(self._table), rows[first : first + _AT_ONCE])
        return numbered

    def _following(self, taken: set[int]) -> int:
        """Give the next number; a number is never given twice, even after a removal."""
        used = self._connection.exec_driver_sql(
            "SELECT seq FROM sqlite_sequence WHERE name = 'subscription'"
        ).scalar()
        return max(int(used or 0), *taken, 0) + 1

    def _update(self, before: Subscription, after: Subscription) -> None:
        same = (self._table.c.id == before.number) & (
            self._table.c.changed_at == before.changed_at.isoformat()
        )
        done = self._connection.execute(
            update(self._table).where(same).values(subscription_values(after))
        )
        if done.rowcount != 1:
            raise StorageError(
                "{name} was changed elsewhere at the same time, so nothing was saved; look at it "
                "and try again.",
                name=before.name,
            )
        for table in self._children:
            self._connection.execute(delete(table).where(table.c.subscription_id == before.number))

    def _insert_children(self, written: Sequence[Subscription]) -> None:
        rows: dict[str, list[Values]] = defaultdict(list)
        for subscription in written:
            for name, values in children_values(subscription).items():
                rows[name].extend({"subscription_id": subscription.number, **one} for one in values)
        for table in self._children:
            found = rows[table.name]
            for first in range(0, len(found), _AT_ONCE):
                self._connection.execute(insert(table), found[first : first + _AT_ONCE])
