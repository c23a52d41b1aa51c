"""Preferences: what a person chooses about their book, and taking a choice back."""

from __future__ import annotations

from dataclasses import dataclass, fields, replace
from datetime import date

from subtrack.domain.errors import StorageError
from subtrack.domain.preferences import Preferences
from subtrack.services.book import Book


@dataclass(frozen=True, slots=True)
class PreferenceChange:
    """What a call did to the preferences."""

    before: Preferences
    after: Preferences


class PreferenceBook:
    """What a person does with preferences."""

    def __init__(self, book: Book) -> None:
        """Remember the book."""
        self._book = book

    def get(self) -> Preferences:
        """Give what the person chose."""
        return self._book.preferences()

    def put(self, preferences: Preferences) -> PreferenceChange:
        """Put these in the place of those there are."""
        before = self.get()
        if preferences != before:
            self._book.write(preferences=preferences)
        return PreferenceChange(before, preferences)

    def visited(self, today: date) -> PreferenceChange:
        """Note that the last visit was today."""
        return self.put(replace(self.get(), seen_on=today))

    def write_letters_in(self, uid: str, language: str | None) -> PreferenceChange:
        """Note the language for the letters of a subscription; None for the recipient's."""
        return self.put(self.get().with_letter_language(uid, language))

    def undo(self, change: PreferenceChange) -> PreferenceChange:
        """Take back what a change did; other choices that were made since stay.

        Raises:
            StorageError: the same was chosen otherwise since.
        """
        current = self.get()
        touched = [
            one.name
            for one in fields(Preferences)
            if getattr(change.before, one.name) != getattr(change.after, one.name)
        ]
        if any(getattr(current, name) != getattr(change.after, name) for name in touched):
            raise StorageError("This was chosen otherwise since, so it cannot be taken back.")
        return self.put(
            replace(current, **{name: getattr(change.before, name) for name in touched})
        )
