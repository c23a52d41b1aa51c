"""Keeping entries: undo, several at once, copies, races, and saving that fails."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta

import pytest

from subtrack.domain.entries import NAME_LENGTH
from subtrack.domain.errors import InvalidInputError, NotFoundError, StorageError
from subtrack.domain.money import Money
from subtrack.domain.periods import MONTH
from subtrack.domain.subscription import Subscription
from subtrack.services.drafts import LEFT_ALONE, Draft
from subtrack.services.history import Past, PastKind
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


def test_what_somebody_else_put_into_the_trash_is_said_to_lie_there(desk: Desk) -> None:
    desk.subscriptions.add(THING)
    desk.clock.advance()
    desk.subscriptions.remove("Thing")
    for words in ("1", "thing"):
        with pytest.raises(NotFoundError, match="Thing any more: it is in the trash"):
            desk.subscriptions.edit(words, Draft(note="mine"))
    desk.subscriptions.add(THING)
    desk.subscriptions.edit("Thing", Draft(note="the one that is kept"))


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


def with_three(desk: Desk) -> list[Subscription]:
    return [
        desk.subscriptions.add(replace(THING, name=name)).after for name in ("One", "Two", "Three")
    ]


def names(desk: Desk) -> list[str]:
    return [seen.entry.name for seen in desk.subscriptions.listed()]


def test_several_go_to_the_trash_and_come_back_in_one_writing_each(desk: Desk) -> None:
    with_three(desk)
    before = desk.store.writes
    desk.clock.advance()
    removed = desk.subscriptions.remove_all(["one", "3"])
    assert names(desk) == ["Two"]
    desk.clock.advance()
    desk.subscriptions.restore_all([str(one.after.number) for one in removed])
    assert names(desk) == ["One", "Three", "Two"]
    assert desk.store.writes == before + 2


def test_none_goes_to_the_trash_if_one_is_not_there(desk: Desk) -> None:
    with_three(desk)
    with pytest.raises(NotFoundError, match="Four"):
        desk.subscriptions.remove_all(["One", "Four"])
    assert len(names(desk)) == 3


def test_an_entry_that_is_named_twice_is_changed_once(desk: Desk) -> None:
    with_three(desk)
    (change,) = desk.subscriptions.remove_all(["1", "One"])
    assert change.after.name == "One"


def test_several_are_changed_alike(desk: Desk) -> None:
    with_three(desk)
    desk.clock.advance()
    draft = Draft(category="home", payment="Visa 4242")
    changes = desk.subscriptions.edit_all(["One", "Two"], draft)
    assert [one.after.particulars.category for one in changes] == ["home", "home"]
    assert desk.subscriptions.shown("Three").entry.particulars.category is None


def test_what_is_as_it_should_be_already_is_not_written_again(desk: Desk) -> None:
    with_three(desk)
    desk.subscriptions.edit("One", Draft(category="home"))
    writes = desk.store.writes
    first, second = desk.subscriptions.edit_all(["One", "Two"], Draft(category="home"))
    assert first.before == first.after
    assert second.before != second.after
    assert desk.store.writes == writes + 1
    desk.subscriptions.edit_all(["One", "Two"], Draft(category="home"))
    assert desk.store.writes == writes + 1


def test_none_is_changed_if_one_cannot_be(desk: Desk) -> None:
    with_three(desk)
    desk.subscriptions.edit("Two", Draft(ends=date(2026, 11, 1)))
    with pytest.raises(InvalidInputError, match=r"because of Two: Two has ended"):
        desk.subscriptions.edit_all(["One", "Two"], Draft(paused_until="open"))
    assert desk.subscriptions.shown("One").entry.contract.pauses == ()


def test_tags_are_added_to_those_that_are_there(desk: Desk) -> None:
    with_three(desk)
    desk.subscriptions.edit("One", Draft(tags=("old", "both")))
    desk.subscriptions.tag_all(["One", "Two"], ["both", "new"])
    assert desk.subscriptions.shown("One").entry.particulars.tags == ("old", "both", "new")
    assert desk.subscriptions.shown("Two").entry.particulars.tags == ("both", "new")


def test_several_changes_are_taken_back_in_one_writing(desk: Desk) -> None:
    before = with_three(desk)
    desk.clock.advance()
    removed = desk.subscriptions.remove_all(["One", "Two", "Three"])
    writes = desk.store.writes
    desk.clock.advance()
    undone = desk.subscriptions.undo_all(removed)
    assert [one.after for one in undone] == before
    assert desk.store.writes == writes + 1


def test_changes_of_one_entry_are_taken_back_last_first(desk: Desk) -> None:
    before = with_three(desk)[0]
    changes = []
    for note in ("first", "second", "third"):
        desk.clock.advance()
        changes.append(desk.subscriptions.edit("One", Draft(note=note)))
    desk.clock.advance()
    (undone,) = desk.subscriptions.undo_all(changes)
    assert undone.after == before
    assert undone.before == changes[-1].after


def test_what_was_taken_back_can_be_done_again(desk: Desk) -> None:
    with_three(desk)
    desk.clock.advance()
    removed = desk.subscriptions.remove_all(["One", "Two"])
    desk.clock.advance()
    undone = desk.subscriptions.undo_all(removed)
    desk.clock.advance()
    desk.subscriptions.undo_all(undone)
    assert names(desk) == ["Three"]


def test_nothing_is_taken_back_if_one_entry_was_changed_since(desk: Desk) -> None:
    with_three(desk)
    desk.clock.advance()
    removed = desk.subscriptions.remove_all(["One", "Two"])
    desk.clock.advance()
    desk.subscriptions.restore_removed("Two")
    with pytest.raises(StorageError, match="Two was changed since"):
        desk.subscriptions.undo_all(removed)
    assert names(desk) == ["Three", "Two"]


def test_no_change_is_taken_back_without_writing(desk: Desk) -> None:
    assert desk.subscriptions.undo_all([]) == ()
    assert desk.store.writes == 0


def test_a_copy_starts_without_answers_and_payments(desk: Desk) -> None:
    draft = replace(THING, manual=True, first=date(2026, 9, 30), note="mine", tags=("a",))
    desk.subscriptions.add(draft)
    desk.subscriptions.mark_paid("Thing")
    original = desk.deciding.keep("Thing")[0].after
    copy = desk.subscriptions.duplicate("Thing").after
    assert copy.name == "Thing (copy)"
    assert copy.uid != original.uid
    assert copy.number != original.number
    assert not copy.decisions
    assert not copy.contract.paid
    assert copy.particulars == original.particulars
    assert desk.subscriptions.shown("Thing").entry == original


@pytest.mark.parametrize("length", [NAME_LENGTH, NAME_LENGTH - 3, NAME_LENGTH - len(" (copy)")])
def test_the_name_of_a_copy_is_no_longer_than_a_name_may_be(desk: Desk, length: int) -> None:
    desk.subscriptions.add(replace(THING, name="x" * length))
    copy = desk.subscriptions.duplicate("1", " (Kopie)").after
    assert len(copy.name) == NAME_LENGTH
    assert copy.name.endswith("x (Kopie)")


def test_what_an_entry_has_cost_so_far_is_known_from_its_first_charge_on(desk: Desk) -> None:
    entry = desk.subscriptions.add(replace(THING, first=date(2026, 9, 22))).after
    assert desk.subscriptions.paid_so_far(entry) == (Money(3 * 999, "EUR"),)
    later = desk.subscriptions.add(replace(THING, first=LEFT_ALONE, next=date(2026, 9, 22))).after
    assert desk.subscriptions.paid_so_far(later) is None


def test_the_past_of_an_entry_in_the_trash_is_known_too(desk: Desk) -> None:
    desk.subscriptions.add(THING)
    desk.subscriptions.remove("Thing")
    newest, *_ = desk.subscriptions.history("Thing")
    assert newest == Past(date(2026, 11, 22), PastKind.REMOVED)
