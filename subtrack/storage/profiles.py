"""Profiles in the database."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from pathlib import Path

from sqlalchemy import Connection, delete, insert

from subtrack.domain.errors import InvalidInputError, StorageError
from subtrack.domain.profile import Profile
from subtrack.storage.mapping import profile_from, profile_values
from subtrack.storage.rows import ProfileRow
from subtrack.storage.subscriptions import rows_of, table_of


class ProfileRepository:
    """Profiles, read and written within a transaction that the caller holds."""

    def __init__(self, connection: Connection, path: Path) -> None:
        """Remember the transaction, and the file's name for sentences."""
        self._connection = connection
        self._path = path
        self._table = table_of(ProfileRow)

    def all(self) -> Iterator[Profile]:
        """Yield every profile, in no order.

        Raises:
            StorageError: a profile holds something that cannot be right.
        """
        for row in rows_of(self._connection, self._table, self._path):
            try:
                yield profile_from(row)
            except (InvalidInputError, ValueError, TypeError, AttributeError) as error:
                raise StorageError(
                    "A profile in {path} holds something that cannot be right: {reason}. Put a "
                    "copy from the folder backups in its place.",
                    path=self._path,
                    reason=str(error).rstrip("."),
                ) from error

    def put(self, profiles: Sequence[Profile]) -> None:
        """Add profiles, or replace those of the same uid."""
        self.remove(profiles)
        for profile in profiles:
            self._connection.execute(insert(self._table).values(profile_values(profile)))

    def remove(self, profiles: Sequence[Profile]) -> None:
        """Take profiles out by their uids."""
        column = self._table.c.uid
        for profile in profiles:
            self._connection.execute(delete(self._table).where(column == profile.uid))
