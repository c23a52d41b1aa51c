"""Store: a person's book in a database."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from subtrack.domain.errors import StorageError
from subtrack.domain.preferences import Preferences
from subtrack.domain.profile import Profile
from subtrack.domain.subscription import Subscription
from subtrack.storage.database import Database
from subtrack.storage.reading import Reader

if TYPE_CHECKING:  # a letter wants it, and the first look at a book does not
    from subtrack.domain.letter_template import LetterTemplate


class SqlStore:
    """The port `Store` over a database; every call is one transaction."""

    def __init__(self, database: Database) -> None:
        """Remember the database; it is opened when it is first used."""
        self._database = database
        self._path = database.file.path
        self._seen: object = None
        self._edition: int | None = None

    def subscriptions(self) -> tuple[Subscription, ...]:
        """Give every entry, in no order.

        Raises:
            StorageError: the file was refused, or it holds an entry that cannot be right.
        """
        with self._database.reading() as connection:
            if connection is None:
                return ()
            return tuple(Reader(connection, self._path).subscriptions())

    def profiles(self) -> tuple[Profile, ...]:
        """Give every profile, in no order.

        Raises:
            StorageError: the file was refused, or it holds a profile that cannot be right.
        """
        with self._database.reading() as connection:
            if connection is None:
                return ()
            return tuple(Reader(connection, self._path).profiles())

    def templates(self) -> tuple[LetterTemplate, ...]:
        """Give every template of letters, in no order.

        Raises:
            StorageError: the file was refused, or it holds a template that cannot be right.
        """
        with self._database.reading() as connection:
            if connection is None:
                return ()
            return tuple(Reader(connection, self._path).templates())

    def preferences(self) -> Preferences:
        """Give what the person chose.

        Raises:
            StorageError: the file was refused, or it holds a choice that cannot be right.
        """
        with self._database.reading() as connection:
            if connection is None:
                return Preferences()
            return Reader(connection, self._path).preferences()

    def write(
        self,
        added: Sequence[Subscription] = (),
        changed: Sequence[tuple[Subscription, Subscription]] = (),
        beside: Sequence[Profile | LetterTemplate] = (),
        preferences: Preferences | None = None,
        gone: Sequence[Profile | LetterTemplate] = (),
    ) -> tuple[Subscription, ...]:
        """Add entries, replace others by what they became, put the rest, all or nothing."""
        from subtrack.storage.beside import BesideWriter  # noqa: PLC0415 - slow to import
        from subtrack.storage.editions import count_edition  # noqa: PLC0415 - as above
        from subtrack.storage.preferences import PreferenceWriter  # noqa: PLC0415 - as above
        from subtrack.storage.subscriptions import SubscriptionWriter  # noqa: PLC0415 - as above

        with self._database.writing() as connection:
            count_edition(connection)
            others = BesideWriter(connection)
            others.remove(gone)
            others.put(beside)
            if preferences:
                PreferenceWriter(connection).put(preferences)
            return SubscriptionWriter(connection).write(added, changed)

    def delete(self, entries: Sequence[Subscription]) -> None:
        """Delete entries with all that belongs to them, all or none."""
        from subtrack.storage.editions import count_edition  # noqa: PLC0415 - slow to import
        from subtrack.storage.subscriptions import SubscriptionWriter  # noqa: PLC0415 - as above

        with self._database.writing() as connection:
            count_edition(connection)
            SubscriptionWriter(connection).delete(entries)

    def mark(self) -> object:
        """Give a value that differs once anybody has changed the book.

        What reminders note in the file leaves it as it is.
        """
        seen = self._database.mark()
        if seen is not None and seen != self._seen:
            try:
                self._edition = self._read_edition()
            except StorageError:
                return seen  # whoever reads the book then is told why it cannot be read
            self._seen = seen
        return None if seen is None else (seen[0], self._edition)

    def _read_edition(self) -> int | None:
        with self._database.reading() as connection:
            if connection is None:
                return None
            row = connection.execute("SELECT number FROM edition").fetchone()
            return None if row is None else int(row[0])
