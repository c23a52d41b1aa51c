"""Who writes the letters is kept, renamed with what it holds, and taken back."""

from __future__ import annotations

import pytest

from subtrack.domain.errors import InvalidInputError, NotFoundError, StorageError
from subtrack.domain.profile import Profile
from tests.services.conftest import Desk
from tests.services.making import draft


def only(profiles: tuple[Profile, ...]) -> Profile:
    (profile,) = profiles
    return profile


def made(desk: Desk, name: str = "Home", **fields: str) -> Profile:
    desk.profiles.add(name, fields)
    return desk.profiles.shown(name)


def defaults(desk: Desk) -> list[str]:
    return [one.name for one in desk.profiles.all() if one.is_default]


class TestAddingAndEditing:
    def test_the_first_is_the_default_until_another_is_chosen(self, desk: Desk) -> None:
        made(desk, "Home")
        work = made(desk, "Work")
        assert defaults(desk) == ["Home"]
        desk.profiles.edit(work.uid, {}, default=True)
        assert defaults(desk) == ["Work"]

    def test_the_same_again_writes_nothing(self, desk: Desk) -> None:
        home = made(desk, city="Bonn")
        writes = desk.store.writes
        assert not desk.profiles.edit(home.uid, {"city": "Bonn"})
        assert desk.store.writes == writes

    def test_two_of_one_name_cannot_be_told_apart(self, desk: Desk) -> None:
        home, _ = made(desk, "Home"), made(desk, "Work")
        with pytest.raises(InvalidInputError, match="'Work' already"):
            desk.profiles.edit(home.uid, {"name": "work"})
        with pytest.raises(InvalidInputError, match="'Home' already"):
            desk.profiles.add("home", {})
        desk.profiles.edit(home.uid, {"name": "HOME"})
        assert [one.name for one in desk.profiles.all()] == ["HOME", "Work"]

    def test_what_it_holds_follows_its_name(self, desk: Desk) -> None:
        home = made(desk)
        desk.subscriptions.add(draft("Gym", first="2026-01-05", holder="home"))
        desk.subscriptions.add(draft("Paper", first="2026-01-05"))
        change = desk.profiles.edit(home.uid, {"name": "Flat"})
        assert [one.particulars.holder for one in desk.book.entries()] == ["Flat", None]
        desk.profiles.undo(change)
        assert [one.particulars.holder for one in desk.book.entries()] == ["Home", None]


class TestRemoving:
    def test_the_next_one_becomes_the_default(self, desk: Desk) -> None:
        home, _ = made(desk, "Home"), made(desk, "Work")
        change = desk.profiles.remove(home.uid)
        assert defaults(desk) == ["Work"]
        desk.profiles.undo(change)
        assert defaults(desk) == ["Home"]
        assert len(desk.profiles.all()) == 2

    def test_a_holder_stays_even_for_what_lies_in_the_trash(self, desk: Desk) -> None:
        home = made(desk)
        desk.subscriptions.add(draft("Gym", first="2026-01-05", holder="Home"))
        desk.subscriptions.remove("Gym")
        with pytest.raises(InvalidInputError, match="holder of 1 entries"):
            desk.profiles.remove(home.uid)

    def test_one_that_is_gone_is_not_removed_again(self, desk: Desk) -> None:
        home = made(desk)
        desk.profiles.remove(home.uid)
        with pytest.raises(NotFoundError):
            desk.profiles.remove(home.uid)


class TestUndo:
    def test_takes_back_and_does_again(self, desk: Desk) -> None:
        home = made(desk, city="Bonn")
        change = desk.profiles.edit(home.uid, {"city": "Ulm"})
        back = desk.profiles.undo(change)
        assert only(desk.profiles.all()).city == "Bonn"
        desk.profiles.undo(back)
        assert only(desk.profiles.all()).city == "Ulm"

    def test_of_the_first_one_leaves_none(self, desk: Desk) -> None:
        change = desk.profiles.add("Home", {"city": "Bonn"})
        back = desk.profiles.undo(change)
        assert desk.profiles.all() == ()
        desk.profiles.undo(back)
        assert only(desk.profiles.all()).city == "Bonn"

    def test_is_refused_once_it_was_changed_again(self, desk: Desk) -> None:
        home = made(desk, city="Bonn")
        change = desk.profiles.edit(home.uid, {"city": "Ulm"})
        desk.profiles.edit(home.uid, {"city": "Köln"})
        with pytest.raises(StorageError, match="changed since"):
            desk.profiles.undo(change)
        assert only(desk.profiles.all()).city == "Köln"

    def test_is_refused_once_it_holds_something(self, desk: Desk) -> None:
        change = desk.profiles.add("Home", {})
        desk.subscriptions.add(draft("Gym", first="2026-01-05", holder="Home"))
        with pytest.raises(InvalidInputError, match="holder"):
            desk.profiles.undo(change)
        assert len(desk.profiles.all()) == 1
