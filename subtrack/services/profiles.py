"""Profiles: who writes the letters."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from typing import Any

from subtrack.domain.errors import NotFoundError
from subtrack.domain.profile import Profile
from subtrack.services.book import Book
from subtrack.services.ports import NewUid, Now

FIRST_NAME = "me"


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
        before = self._found(name)
        base = before or Profile(uid=self._new_uid(), name=name or FIRST_NAME, full_name=name)
        is_default = default or base.is_default or self._book.default_profile() is None
        after = replace(base, **fields, is_default=is_default, changed_at=self._now())
        others = [
            replace(one, is_default=False, changed_at=self._now())
            for one in self._book.profiles()
            if one.is_default and is_default and one.uid != after.uid
        ]
        if after != before:
            self._book.write(profiles=[*others, after])
        return after

    def _found(self, name: str | None) -> Profile | None:
        if name is None:
            return self._book.default_profile()
        wanted = name.strip().casefold()
        return next((one for one in self.all() if one.name.casefold() == wanted), None)
