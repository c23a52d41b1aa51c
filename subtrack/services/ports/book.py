"""Book: where entries are kept, and who cares for that."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:
    # Only types: what a service needs of them it imports itself, when it is wanted.
    from subtrack.domain.data_size import DataSize
    from subtrack.domain.letter_template import LetterTemplate
    from subtrack.domain.preferences import Preferences
    from subtrack.domain.profile import Profile
    from subtrack.domain.subscription import Subscription

    Beside = Profile | LetterTemplate
    """What lies beside the entries of a book."""

NewUid = Callable[[], str]


class Store(Protocol):
    """A person's book: the entries, those in the trash included, and who writes letters and how."""

    def subscriptions(self) -> tuple[Subscription, ...]:
        """Give every entry, in no order."""

    def profiles(self) -> tuple[Profile, ...]:
        """Give every profile, in no order."""

    def templates(self) -> tuple[LetterTemplate, ...]:
        """Give every template of letters, in no order."""

    def preferences(self) -> Preferences:
        """Give what the person chose."""

    def write(
        self,
        added: Sequence[Subscription] = (),
        changed: Sequence[tuple[Subscription, Subscription]] = (),
        beside: Sequence[Beside] = (),
        preferences: Preferences | None = None,
        gone: Sequence[Beside] = (),
    ) -> tuple[Subscription, ...]:
        """Add entries, replace others by what they became, put the rest, all or nothing.

        A number that is taken, or 0, becomes a new one; what lies beside the entries replaces what
        has its uid, and what is gone is taken out.
        Gives the entries as stored, added ones first.

        Raises:
            StorageError: nothing could be written, or an entry changed in the meantime.
        """

    def delete(self, entries: Sequence[Subscription]) -> None:
        """Delete entries with all that belongs to them, all or none.

        Raises:
            StorageError: nothing could be written, or an entry changed in the meantime.
        """

    def mark(self) -> object:
        """Give a value that differs once anybody has changed the book."""


class Maintenance(Protocol):
    """Care for the database file and its folder."""

    def back_up(self, label: str) -> Path | None:
        """Copy the database among the backups; None where there is none yet."""

    def faults(self) -> Sequence[str]:
        """Look for damage as thoroughly as SQLite can, and for entries that cannot be right."""

    def folder(self) -> Path:
        """Give the folder in which the data lies."""

    def size_of_data(self) -> DataSize:
        """Count what lies in the data folder; what cannot be read is left out."""
