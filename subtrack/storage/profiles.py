"""Profiles in the database, as they are written."""

from __future__ import annotations

from collections.abc import Sequence

from sqlalchemy import Connection, delete, insert

from subtrack.domain.profile import Profile
from subtrack.storage.mapping import profile_values
from subtrack.storage.rows import ProfileRow
from subtrack.storage.subscriptions import table_of


class ProfileWriter:
    """Writes profiles within a transaction that the caller holds."""

    def __init__(self, connection: Connection) -> None:
        """Remember the transaction."""
        self._connection = connection
        self._table = table_of(ProfileRow)

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
