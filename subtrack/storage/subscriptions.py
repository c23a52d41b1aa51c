"""Subscriptions in the database, as they are written."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import replace

from sqlalchemy import Connection, Table, bindparam, delete, insert, select, update
from sqlmodel import SQLModel

from subtrack.domain.errors import StorageError
from subtrack.domain.subscription import Subscription
from subtrack.storage.case_rows import (
    CaseEventRow,
    CaseLetterRow,
    CaseRouteRow,
    CaseRow,
    CaseStepRow,
    CaseTaskRow,
    EvidenceRow,
    FailedStepRow,
)
from subtrack.storage.mapping import Values, children_values, subscription_values
from subtrack.storage.rows import (
    BillingPeriodRow,
    DecisionRow,
    DeliveryRow,
    PartyTermsRow,
    PauseRow,
    PaymentRow,
    PriceRow,
    SubscriptionRow,
)

_AT_ONCE = 500
_CHILDREN: tuple[type[SQLModel], ...] = (
    BillingPeriodRow,
    PriceRow,
    PauseRow,
    PaymentRow,
    PartyTermsRow,
    DecisionRow,
    CaseRow,
    CaseEventRow,
    FailedStepRow,
    CaseRouteRow,
    CaseStepRow,
    EvidenceRow,
    CaseLetterRow,
    CaseTaskRow,
)
"""The rows that belong to a subscription."""


def _read(entry: Subscription) -> Values:
    """Give what tells an entry as it was read from one that was changed since."""
    return {"read_id": entry.number, "read_changed_at": entry.changed_at.isoformat()}


def table_of(row: type[SQLModel]) -> Table:
    """Give the table that a row class describes."""
    table: Table = SQLModel.metadata.tables[str(row.__tablename__)]
    return table


class SubscriptionWriter:
    """Writes entries within a transaction that the caller holds."""

    def __init__(self, connection: Connection) -> None:
        """Remember the transaction."""
        self._connection = connection
        self._table = table_of(SubscriptionRow)
        self._children = [table_of(row) for row in _CHILDREN]
        as_read = (self._table.c.id == bindparam("read_id")) & (
            self._table.c.changed_at == bindparam("read_changed_at")
        )
        # Built once: for a thousand entries, building them took longer than writing.
        self._update_it = update(self._table).where(as_read)
        self._delete_it = delete(self._table).where(as_read)

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
        self._delete_children([before for before, _ in changed], self._children)
        written = (*numbered, *(after for _, after in changed))
        self._insert_children(written)
        return written

    def delete(self, entries: Sequence[Subscription]) -> None:
        """Delete entries with all that belongs to them; their numbers are not given again.

        Raises:
            StorageError: an entry changed in the meantime.
        """
        self._delete_children(entries, (*self._children, table_of(DeliveryRow)))
        for entry in entries:
            done = self._connection.execute(self._delete_it, _read(entry))
            if done.rowcount != 1:
                raise StorageError(
                    "{name} was changed elsewhere at the same time, so nothing was deleted; look "
                    "at it and try again.",
                    name=entry.name,
                )

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
        done = self._connection.execute(
            self._update_it, {**subscription_values(after), **_read(before)}
        )
        if done.rowcount != 1:
            raise StorageError(
                "{name} was changed elsewhere at the same time, so nothing was saved; look at it "
                "and try again.",
                name=before.name,
            )

    def _delete_children(self, entries: Sequence[Subscription], tables: Sequence[Table]) -> None:
        numbers = [entry.number for entry in entries]
        for first in range(0, len(numbers), _AT_ONCE):
            some = numbers[first : first + _AT_ONCE]
            for table in tables:
                self._connection.execute(delete(table).where(table.c.subscription_id.in_(some)))

    def _insert_children(self, written: Sequence[Subscription]) -> None:
        rows: dict[str, list[Values]] = defaultdict(list)
        for subscription in written:
            for name, values in children_values(subscription).items():
                rows[name].extend({"subscription_id": subscription.number, **one} for one in values)
        for table in self._children:
            found = rows[table.name]
            for first in range(0, len(found), _AT_ONCE):
                self._connection.execute(insert(table), found[first : first + _AT_ONCE])
