"""Profiles: who writes the letters."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Any

from subtrack.domain.card_numbers import without_card_numbers
from subtrack.domain.errors import InvalidInputError, NotFoundError, StorageError
from subtrack.domain.profile import Profile
from subtrack.domain.subscription import Subscription
from subtrack.services.book import Book
from subtrack.services.ports.book import NewUid
from subtrack.services.ports.clock import Now

FIRST_NAME = "me"


@dataclass(frozen=True, slots=True)
class ProfileChange:
    """What a call did: each profile before and after, None where it was or is not there."""

    profiles: tuple[tuple[Profile | None, Profile | None], ...] = ()

    def __bool__(self) -> bool:
        """Whether anything changed."""
        return bool(self.profiles)


class ProfileBook:
    """What a person does with profiles."""

    def __init__(self, book: Book, now: Now, new_uid: NewUid) -> None:
        """Remember the book and the clock."""
        self._book = book
        self._now = now
        self._new_uid = new_uid

    def all(self) -> tuple[Profile, ...]:
        """Give every profile by name."""
        return self._book.profiles()

    def shown(self, name: str | None) -> Profile:
        """Give a profile by its name, case ignored; without one the default profile.

        Raises:
            NotFoundError: there is none.
        """
        found = self._found(name)
        if found is None:
            raise NotFoundError(
                "There is no profile {name!r} yet; give its name, street, city and country.",
                name=name or FIRST_NAME,
            )
        return found

    def put(self, name: str | None, fields: Mapping[str, Any], *, default: bool = False) -> Profile:
        """Change a profile, or make it where there is none; the first one is the default.

        `fields` are texts by the names of `domain.profile.FIELDS`; None clears one.

        Raises:
            InvalidInputError: what was entered cannot be right.
        """
        found = self._found(name)
        if found:
            self.edit(found.uid, fields, default=default)
            return self._of(found.uid)
        self.add(name or FIRST_NAME, {"full_name": name, **fields}, default=default)
        return self.shown(name)

    def add(self, name: str, fields: Mapping[str, Any], *, default: bool = False) -> ProfileChange:
        """Make a profile; the first one is the default.

        Raises:
            InvalidInputError: there is one of that name, or what was entered cannot be right.
        """
        self._check_free(name, None)
        fresh = Profile(uid=self._new_uid(), name=name)
        return self._written(None, replace(fresh, **fields), default=default)

    def edit(self, uid: str, fields: Mapping[str, Any], *, default: bool = False) -> ProfileChange:
        """Change a profile; `fields` may also have its `name`, which its entries then follow.

        Raises:
            NotFoundError: it is gone. InvalidInputError: there is another one of that name, or
                what was entered cannot be right.
        """
        before = self._of(uid)
        after = replace(before, **fields)
        self._check_free(after.name, before)
        return self._written(before, after, default=default)

    def remove(self, uid: str) -> ProfileChange:
        """Take a profile out; the first one left becomes the default if it was.

        Raises:
            NotFoundError: it is gone. InvalidInputError: entries name it as their holder.
        """
        profile = self._of(uid)
        self._check_not_held(profile)
        left = next((one for one in self.all() if one.uid != uid), None)
        if left and profile.is_default:
            heir = replace(left, is_default=True, changed_at=self._now())
            return self._stored([(profile, None), (left, heir)])
        return self._stored([(profile, None)])

    def undo(self, change: ProfileChange) -> ProfileChange:
        """Take a change back; gives the change that does it again.

        Raises:
            StorageError: a profile was changed since. InvalidInputError: one that would go is the
                holder of entries by now.
        """
        current = {one.uid: one for one in self.all()}
        for before, after in change.profiles:
            named = after or before
            if named and current.get(named.uid) != after:
                raise StorageError(
                    "{name} was changed since, so this cannot be taken back.", name=named.name
                )
            if after and before is None:
                self._check_not_held(after)
        return self._stored([(after, before) for before, after in change.profiles])

    def _written(self, before: Profile | None, after: Profile, *, default: bool) -> ProfileChange:
        is_default = default or after.is_default or self._book.default_profile() is None
        after = replace(after, is_default=is_default, changed_at=self._now())
        without_card_numbers(after, before)
        if after == before:
            return ProfileChange()
        others = [
            (one, replace(one, is_default=False, changed_at=self._now()))
            for one in self.all()
            if one.is_default and is_default and one.uid != after.uid
        ]
        return self._stored([*others, (before, after)])

    def _stored(self, pairs: Sequence[tuple[Profile | None, Profile | None]]) -> ProfileChange:
        self._book.write(
            changed=[one for before, after in pairs for one in self._renamed(before, after)],
            beside=[after for _, after in pairs if after],
            gone=[before for before, after in pairs if before and after is None],
        )
        return ProfileChange(tuple(pairs))

    def _renamed(
        self, before: Profile | None, after: Profile | None
    ) -> Iterator[tuple[Subscription, Subscription]]:
        """Yield the entries that name their holder, as they become with the holder's new name."""
        if before and after and before.name != after.name:
            for entry in self._held_by(before):
                particulars = replace(entry.particulars, holder=after.name)
                yield entry, replace(entry, particulars=particulars, changed_at=self._now())

    def _held_by(self, profile: Profile) -> list[Subscription]:
        wanted = profile.name.casefold()
        return [
            entry
            for entry in self._book.entries()
            if (entry.particulars.holder or "").casefold() == wanted
        ]

    def _check_not_held(self, profile: Profile) -> None:
        held = len(self._held_by(profile))
        if held:
            raise InvalidInputError(
                "{name} is the holder of {count} entries, those in the trash included; give them "
                "another holder first.",
                name=profile.name,
                count=held,
            )

    def _check_free(self, name: str, own: Profile | None) -> None:
        other = self._found(name)
        if other and not (own and other.uid == own.uid):
            raise InvalidInputError("There is a profile {name!r} already.", name=other.name)

    def _of(self, uid: str) -> Profile:
        found = next((one for one in self.all() if one.uid == uid), None)
        if found is None:
            raise NotFoundError("This profile is not there any more.")
        return found

    def _found(self, name: str | None) -> Profile | None:
        if name is None:
            return self._book.default_profile()
        wanted = name.strip().casefold()
        return next((one for one in self.all() if one.name.casefold() == wanted), None)
