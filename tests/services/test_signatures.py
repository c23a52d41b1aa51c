"""Signatures: each is of a profile and goes with it, and every change can be taken back."""

from __future__ import annotations

from collections.abc import Collection
from pathlib import Path

import pytest

from subtrack.domain.errors import InvalidInputError, NotFoundError, StorageError
from subtrack.services.signatures import SignatureChange, Signatures
from tests.services.conftest import Desk

SCAN = Path("hand.png")


class Folder:
    """The port `SignatureFiles` in memory; a picture of ink is what begins with it."""

    def __init__(self) -> None:
        self.kept: dict[str, bytes] = {}

    def get(self, uid: str) -> bytes:
        return self.kept.get(uid, b"")

    def put(self, uid: str, picture: bytes) -> None:
        self.kept[uid] = picture

    def sweep(self, used: Collection[str]) -> None:
        self.kept = {uid: picture for uid, picture in self.kept.items() if uid in used}

    def read(self, path: Path) -> bytes:
        return self.made(path.name.encode())

    def made(self, picture: bytes) -> bytes:
        if not picture:
            raise InvalidInputError("There is nothing on it: sign with dark ink.")
        return b"ink of " + picture


@pytest.fixture
def folder() -> Folder:
    return Folder()


@pytest.fixture
def signatures(desk: Desk, folder: Folder) -> Signatures:
    desk.profiles.add("Jane", {"full_name": "Jane Doe"})
    desk.profiles.add("Joe", {"full_name": "Joe Doe"})
    return Signatures(desk.book, folder)


def test_each_person_has_one_and_it_is_taken_back_step_by_step(signatures: Signatures) -> None:
    chosen = signatures.take("Jane", SCAN)
    drawn = signatures.draw("Jane", b"pad")
    removed = signatures.remove("Jane")
    assert (signatures.of("Jane"), signatures.of("Joe")) == (b"", b"")
    signatures.undo(removed)
    assert signatures.of("Jane") == b"ink of pad"
    redo = signatures.undo(drawn)
    assert signatures.of("Jane") == b"ink of hand.png"
    signatures.undo(signatures.undo(redo))
    signatures.undo(chosen)
    assert signatures.of("Jane") == b""


def test_what_was_changed_since_is_not_taken_back(signatures: Signatures) -> None:
    chosen = signatures.take("Jane", SCAN)
    signatures.draw("Jane", b"pad")
    with pytest.raises(StorageError, match="changed since"):
        signatures.undo(chosen)
    assert signatures.of("Jane") == b"ink of pad"


def test_what_is_refused_changes_nothing(signatures: Signatures) -> None:
    signatures.draw("Jane", b"pad")
    with pytest.raises(InvalidInputError, match="nothing on it"):
        signatures.draw("Jane", b"")
    assert signatures.of("Jane") == b"ink of pad"
    with pytest.raises(NotFoundError, match="no profile 'Nobody'"):
        signatures.draw("Nobody", b"pad")


def test_the_same_again_is_no_change(signatures: Signatures) -> None:
    signatures.draw("Jane", b"pad")
    again = signatures.draw("Jane", b"pad")
    assert isinstance(again, SignatureChange)
    assert again.before == again.after


def test_it_stays_with_a_profile_that_is_renamed(desk: Desk, signatures: Signatures) -> None:
    signatures.draw("Joe", b"pad")
    joe = desk.profiles.shown("Joe")
    desk.profiles.edit(joe.uid, {"name": "Joseph"})
    assert signatures.of("Joseph") == b"ink of pad"


def test_it_goes_at_the_end_with_a_profile_that_was_removed(
    desk: Desk, signatures: Signatures, folder: Folder
) -> None:
    signatures.draw("Jane", b"one")
    signatures.draw("Joe", b"two")
    removed = desk.profiles.remove(desk.profiles.shown("Joe").uid)
    desk.profiles.undo(removed)
    assert signatures.of("Joe") == b"ink of two"
    desk.profiles.remove(desk.profiles.shown("Joe").uid)
    signatures.tidy_up()
    assert list(folder.kept.values()) == [b"ink of one"]
