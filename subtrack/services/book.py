"""Book: everything that a person keeps, as one snapshot that the services share."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import timedelta
from typing import TYPE_CHECKING

from subtrack.domain.errors import InvalidInputError, NotFoundError
from subtrack.domain.preferences import Preferences
from subtrack.domain.profile import Profile
from subtrack.domain.subscription import Subscription
from subtrack.services.change import Change
from subtrack.services.ports.book import Store

if TYPE_CHECKING:  # a letter wants it, and the first look at a book does not
    from subtrack.domain.letter_template import LetterTemplate
    from subtrack.services.ports.book import Beside


class Book:
    """A snapshot of all entries and preferences, dropped when it was changed here or elsewhere."""

    def __init__(self, store: Store) -> None:
        """Remember where the entries lie; nothing is read yet."""
        self._store = store
        self._entries: tuple[Subscription, ...] | None = None
        self._preferences: Preferences | None = None
        self._mark: object = None

    def entries(self) -> tuple[Subscription, ...]:
        """Give every entry, those in the trash included, by name and then by uid."""
        if self._entries is None:
            self._note_mark()
            self._entries = tuple(sorted(self._store.subscriptions(), key=lambda one: one.order))
        return self._entries

    def kept(self) -> tuple[Subscription, ...]:
        """Give every entry that is not in the trash."""
        return tuple(entry for entry in self.entries() if entry.removed_on is None)

    def removed(self) -> tuple[Subscription, ...]:
        """Give every entry that lies in the trash."""
        return tuple(entry for entry in self.entries() if entry.removed_on is not None)

    def preferences(self) -> Preferences:
        """Give what the person chose."""
        if self._preferences is None:
            self._note_mark()
            self._preferences = self._store.preferences()
        return self._preferences

    def refresh(self) -> bool:
        """Drop the snapshot if another process changed the file; say whether it did."""
        if self._is_empty() or self._store.mark() == self._mark:
            return False
        self._drop()
        return True

    def profiles(self) -> tuple[Profile, ...]:
        """Give every profile by name, case ignored."""
        return tuple(sorted(self._store.profiles(), key=lambda one: (one.name.casefold(), one.uid)))

    def templates(self) -> tuple[LetterTemplate, ...]:
        """Give every template of letters by name, case ignored."""
        found = self._store.templates()
        return tuple(sorted(found, key=lambda one: (one.name.casefold(), one.uid)))

    def default_profile(self) -> Profile | None:
        """Give the profile that writes letters unless another is named."""
        return next((profile for profile in self.profiles() if profile.is_default), None)

    def holder(self, name: str | None = None) -> Profile | None:
        """Give the profile of a name, case ignored, else the one that writes letters."""
        if name is None:
            return self.default_profile()
        wanted = name.casefold()
        return next((one for one in self.profiles() if one.name.casefold() == wanted), None)

    def country(self, holder: str | None = None) -> str | None:
        """Give the country of a profile by its name, else of whoever writes letters.

        A name that no profile has gives None.
        """
        for profile in self.profiles():
            named = holder and profile.name.casefold() == holder.casefold()
            if named or (not holder and profile.is_default):
                return profile.country
        return None

    def write(
        self,
        added: Sequence[Subscription] = (),
        changed: Sequence[tuple[Subscription, Subscription]] = (),
        beside: Sequence[Beside] = (),
        preferences: Preferences | None = None,
        gone: Sequence[Beside] = (),
    ) -> tuple[Change, ...]:
        """Store everything that is given, and take out what is gone, all or nothing."""
        changed = [(before, _later(before, after)) for before, after in changed]
        written = self._store.write(added, changed, beside, preferences, gone)
        self._drop()
        befores = (*(None for _ in added), *(before for before, _ in changed))
        return tuple(Change(before, after) for before, after in zip(befores, written, strict=True))

    def delete(self, entries: Sequence[Subscription]) -> None:
        """Delete entries for good, all or none.

        Raises:
            StorageError: one was changed in the meantime, or is not there.
        """
        self._store.delete(entries)
        self._drop()

    def find(self, words: str) -> Subscription:
        """Find an entry that is not in the trash by its number or its whole name, case ignored.

        Raises:
            NotFoundError: there is none, or it lies in the trash. InvalidInputError: several have
                that name.
        """
        try:
            return _the_one(words, self.kept())
        except NotFoundError:
            removed = _those_meant(words, self.removed())
            if not removed:
                raise
            raise NotFoundError(_IN_TRASH, name=removed[0].name) from None

    def find_removed(self, words: str) -> Subscription:
        """Find an entry in the trash by its number or its whole name, case ignored.

        Raises:
            NotFoundError: there is none. InvalidInputError: several have that name.
        """
        return _the_one(words, self.removed(), _NOT_IN_TRASH)

    def find_any(self, words: str) -> Subscription:
        """Find an entry, first among those kept, then in the trash.

        Raises:
            NotFoundError: there is none. InvalidInputError: several have that name.
        """
        try:
            return _the_one(words, self.kept())
        except NotFoundError:
            return _the_one(words, self.entries())

    def _is_empty(self) -> bool:
        return self._entries is None and self._preferences is None

    def _drop(self) -> None:
        self._entries = self._preferences = None

    def _note_mark(self) -> None:
        """Remember the file as it was before the first part of a snapshot is read."""
        if self._is_empty():
            self._mark = self._store.mark()


def _later(before: Subscription, after: Subscription) -> Subscription:
    """Let a change be later than the one before, even where the clock stands or was set back.

    Imports and calendar programs tell the newer one by it, the latter in whole seconds.
    """
    return replace(after, changed_at=max(after.changed_at, before.changed_at + _ONE_SECOND))


_ONE_SECOND = timedelta(seconds=1)
_NOT_IN_BOOK = "There is no subscription {words!r} in the book; list shows those there are."
_IN_TRASH = (
    "There is no subscription {name} any more: it is in the trash, so nothing was changed; restore "
    "it there first."
)
_NOT_IN_TRASH = "There is no subscription {words!r} in the trash; list shows those there are."


def _the_one(
    words: str, entries: Sequence[Subscription], none_found: str = _NOT_IN_BOOK
) -> Subscription:
    found = _those_meant(words, entries)
    if not found:
        raise NotFoundError(none_found, words=words)
    if len(found) > 1:
        raise InvalidInputError(
            "Several subscriptions are called {words!r}; name one by its number: {candidates}.",
            words=words,
            candidates=", ".join(f"{one.number} ({_described(one)})" for one in found),
        )
    return found[0]


def _those_meant(words: str, entries: Sequence[Subscription]) -> list[Subscription]:
    """Give the entry of a number, else all that have a name, case ignored."""
    wanted = words.strip()
    digits = wanted.lstrip("0") if wanted.isascii() and wanted.isdecimal() else None
    by_number = [entry for entry in entries if str(entry.number) == digits]
    return by_number or [entry for entry in entries if entry.name.casefold() == wanted.casefold()]


def _described(entry: Subscription) -> str:
    """Tell entries of one name apart."""
    plan = entry.contract.billing[-1].plan
    return f"{entry.contract.prices.prices[-1].money}{f', {plan}' if plan else ''}"
