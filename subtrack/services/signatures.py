"""Signatures: how people sign their letters, with a picture of their hand or with their name."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from subtrack.domain.errors import NotFoundError, StorageError
from subtrack.services.book import Book
from subtrack.services.ports.letters import SignatureFiles


@dataclass(frozen=True, slots=True)
class SignatureChange:
    """What a call did to the signature of a profile, as PNGs; empty for none."""

    uid: str
    before: bytes
    after: bytes


class Signatures:
    """The pictures of signatures; every change can be taken back."""

    def __init__(self, book: Book, files: SignatureFiles) -> None:
        """Remember whose there are, and where they are kept."""
        self._book = book
        self._files = files

    def of(self, name: str) -> bytes:
        """Give the signature of the profile of a name as a PNG; empty where there is none.

        Raises:
            NotFoundError: there is no such profile.
        """
        return self._files.get(self._uid(name))

    def take(self, name: str, path: Path) -> SignatureChange:
        """Sign with a picture from a file from now on.

        Raises:
            NotFoundError: there is no such profile. InvalidInputError: it is no picture of a
                signature. StorageError: it cannot be kept.
        """
        return self._put(self._uid(name), self._files.read(path))

    def draw(self, name: str, picture: bytes) -> SignatureChange:
        """Sign with what was drawn, a picture with dark ink on white, from now on.

        Raises:
            NotFoundError: there is no such profile. InvalidInputError: nothing was drawn.
            StorageError: it cannot be kept.
        """
        return self._put(self._uid(name), self._files.made(picture))

    def remove(self, name: str) -> SignatureChange:
        """Leave room to sign by hand from now on.

        Raises:
            NotFoundError: there is no such profile. StorageError: it cannot be removed.
        """
        return self._put(self._uid(name), b"")

    def undo(self, change: SignatureChange) -> SignatureChange:
        """Take a change back.

        Raises:
            StorageError: it was changed since, or cannot be kept.
        """
        if self._files.get(change.uid) != change.after:
            raise StorageError("The signature was changed since, so it cannot be taken back.")
        return self._put(change.uid, change.before)

    def tidy_up(self) -> None:
        """Remove the signatures of profiles that are gone.

        Such a profile cannot be taken back whole afterwards, so this is for the end.

        Raises:
            StorageError: the book cannot be read; nothing was removed.
        """
        self._book.refresh()
        self._files.sweep([profile.uid for profile in self._book.profiles()])

    def _put(self, uid: str, picture: bytes) -> SignatureChange:
        before = self._files.get(uid)
        if picture != before:
            self._files.put(uid, picture)
        return SignatureChange(uid, before, picture)

    def _uid(self, name: str) -> str:
        for profile in self._book.profiles():
            if profile.name == name:
                return profile.uid
        raise NotFoundError("There is no profile {name!r}.", name=name)
