"""Undo, saving at the same time as somebody else, and saving that fails."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta

import pytest

from subtrack.domain.errors import StorageError
from subtrack.domain.periods import MONTH
from subtrack.domain.subscription import Subscription
from subtrack.services.drafts import Draft
from tests.services.conftest import Desk

THING = Draft(name="Thing", price="9.99", currency="EUR", every=MONTH, first=date(2026, 1, 31))


def test_an_edit_can_be_taken_back(desk: Desk) -> None:
    before = desk.subscriptions.add(THING).after
    desk.clock.advance()
    change = desk.subscriptions.edit("Thing", Draft(price="12.50", note="dearer"))
    assert change.before == before
    desk.clock.advance()
    desk.subscriptions.undo(change)
    assert desk.subscriptions.shown("Thing").entry == before


def test_a_removal_can_be_taken_back(desk: Desk) -> None:
    desk.subscriptions.add(THING)
    desk.clock.advance()
    change = desk.subscriptions.remove("Thing")
    desk.clock.advance()
    desk.subscriptions.undo(change)
    assert [seen.entry.name for seen in desk.subscriptions.listed()] == ["Thing"]


def test_what_was_added_goes_to_the_trash_when_it_is_taken_back(desk: Desk) -> None:
    change = desk.subscriptions.add(THING)
    desk.clock.advance()
    desk.subscriptions.undo(change)
    assert desk.subscriptions.listed() == []
    (seen,) = desk.subscriptions.listed(everything=True)
    assert seen.entry.removed_on == date(2026, 11, 22)


def test_what_was_changed_since_cannot_be_taken_back(desk: Desk) -> None:
    desk.subscriptions.add(THING)
    desk.clock.advance()
    change = desk.subscriptions.edit("Thing", Draft(note="first"))
    desk.clock.advance()
    desk.subscriptions.edit("Thing", Draft(note="second"))
    with pytest.raises(StorageError, match="changed since"):
        desk.subscriptions.undo(change)
    assert desk.subscriptions.shown("Thing").entry.particulars.note == "second"


def test_an_answer_can_be_taken_back(desk: Desk) -> None:
    desk.subscriptions.add(THING)
    desk.clock.advance()
    change, deadline = desk.deciding.keep("Thing")
    desk.clock.advance()
    desk.subscriptions.undo(change)
    assert desk.deciding.due(30)[0].deadline == deadline


def test_saving_over_somebody_else_s_change_is_refused(desk: Desk) -> None:
    entry = desk.subscriptions.add(THING).after
    desk.clock.advance()
    desk.store.write(changed=[(entry, _renamed(desk, "Elsewhere"))])
    with pytest.raises(StorageError, match="changed elsewhere"):
        desk.subscriptions.edit("Thing", Draft(note="mine"))
    assert desk.book.refresh()
    assert [seen.entry.name for seen in desk.subscriptions.listed()] == ["Elsewhere"]
    assert not desk.book.refresh()


def _renamed(desk: Desk, name: str) -> Subscription:
    entry = desk.book.find("Thing")
    return replace(entry, name=name, changed_at=desk.clock.now() + timedelta(seconds=1))


def test_a_full_disk_leaves_the_book_as_it_was(desk: Desk) -> None:
    desk.subscriptions.add(THING)
    desk.store.full = True
    with pytest.raises(StorageError, match="full"):
        desk.subscriptions.edit("Thing", Draft(note="lost?"))
    desk.store.full = False
    assert desk.subscriptions.shown("Thing").entry.particulars.note is None
