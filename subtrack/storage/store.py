"""Store: a person's book in a database."""

from __future__ import annotations

from collections.abc import Sequence

from subtrack.domain.preferences import Preferences
from subtrack.domain.profile import Profile
from subtrack.domain.subscription import Subscription
from subtrack.storage.database import Database
from subtrack.storage.preferences import PreferenceRepository
from subtrack.storage.profiles import ProfileRepository
from subtrack.storage.subscriptions import SubscriptionRepository


class SqlStore:
    """The port `Store` over a database; every call is one transaction."""

    def __init__(self, database: Database) -> None:
        """Remember the database; it is opened when it is first used."""
        self._database = database
        self._path = database.file.path

    def subscriptions(self) -> tuple[Subscription, ...]:
        """Give every entry, in no order.

        Raises:
            StorageError: the file was refused, or it holds an entry that cannot be right.
        """
        with self._database.reading() as connection:
            if connection is None:
                return ()
            return tuple(SubscriptionRepository(connection, self._path).all())

    def profiles(self) -> tuple[Profile, ...]:
        """Give every profile, in no order.

        Raises:
            StorageError: the file was refused, or it holds a profile that cannot be right.
        """
        with self._database.reading() as connection:
            if connection is None:
                return ()
            return tuple(ProfileRepository(connection, self._path).all())

    def preferences(self) -> Preferences:
        """Give what the person chose.

        Raises:
            StorageError: the file was refused, or it holds a choice that cannot be right.
        """
        with self._database.reading() as connection:
            if connection is None:
                return Preferences()
            return PreferenceRepository(connection, self._path).get()

    def write(
        self,
        added: Sequence[Subscription] = (),
        changed: Sequence[tuple[Subscription, Subscription]] = (),
        profiles: Sequence[Profile] = (),
        preferences: Preferences | None = None,
        gone: Sequence[Profile] = (),
    ) -> tuple[Subscription, ...]:
        """Add entries, replace others by what they became, put the rest, all or nothing."""
        with self._database.writing() as connection:
            repository = ProfileRepository(connection, self._path)
            repository.remove(gone)
            repository.put(profiles)
            if preferences:
                PreferenceRepository(connection, self._path).put(preferences)
            return SubscriptionRepository(connection, self._path).write(added, changed)

    def mark(self) -> object:
        """Give a value that differs once anybody has changed the book."""
        return self._database.mark()
