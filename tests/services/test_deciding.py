"""Answers to one deadline, or to several at once."""

from __future__ import annotations

from datetime import date, timedelta

import pytest

from subtrack.domain.decisions import Answer, Kind
from subtrack.domain.errors import InvalidInputError, NotFoundError
from subtrack.services.deciding import Occurrence
from subtrack.services.inbox import Attention
from tests.services.conftest import Desk
from tests.services.making import draft


def occurrences(desk: Desk) -> dict[Kind, Occurrence]:
    return {one.deadline.kind: one.occurrence for one in desk.overview.inbox().to_decide}


def trial_and_dearer(desk: Desk) -> dict[Kind, Occurrence]:
    """Add a trial whose price rises after its first charge."""
    desk.subscriptions.add(draft(started="2026-11-17", trial_ends="2026-11-24", every="1w"))
    desk.subscriptions.edit("Thing", draft(price="12 EUR", since="2026-12-01", every="1w"))
    return occurrences(desk)


def test_one_deadline_is_kept_and_the_others_stay(desk: Desk) -> None:
    found = trial_and_dearer(desk)
    desk.deciding.keep_one(found[Kind.PRICE_CHANGE])
    assert set(occurrences(desk)) == {Kind.TRIAL}
    (decision,) = desk.book.find("Thing").decisions
    assert (decision.kind, str(decision.price)) == (Kind.PRICE_CHANGE, "12.00 EUR")


def test_one_deadline_is_kept_for_always(desk: Desk) -> None:
    desk.subscriptions.add(draft(first="2026-01-31", notice="1w"))
    change = desk.deciding.keep_one(occurrences(desk)[Kind.CANCEL_BY], always=True)
    assert change.after.decisions[0].always


def test_one_deadline_is_put_off(desk: Desk) -> None:
    found = trial_and_dearer(desk)
    desk.deciding.later_one(found[Kind.PRICE_CHANGE], date(2026, 11, 28))
    (later,) = desk.overview.inbox().later
    assert (later.deadline.kind, later.put_off_until) == (Kind.PRICE_CHANGE, date(2026, 11, 28))
    with pytest.raises(InvalidInputError, match="last safe day for Thing is 2026-11-23"):
        desk.deciding.later_one(found[Kind.TRIAL], date(2026, 11, 24))


def test_a_missed_trial_can_be_kept_but_not_put_off(desk: Desk) -> None:
    desk.subscriptions.add(draft(started="2026-11-01", trial_ends="2026-11-20"))
    missed = occurrences(desk)[Kind.TRIAL]
    with pytest.raises(InvalidInputError, match="too late"):
        desk.deciding.later_one(missed, date(2026, 11, 23))
    desk.deciding.keep_one(missed)
    assert occurrences(desk) == {}


def test_what_is_not_open_any_more_is_refused(desk: Desk) -> None:
    found = trial_and_dearer(desk)
    desk.deciding.keep_one(found[Kind.TRIAL])
    before = desk.book.entries()
    with pytest.raises(NotFoundError, match="Thing for 2026-11-24 is not open any more"):
        desk.deciding.keep_one(found[Kind.TRIAL])
    with pytest.raises(NotFoundError, match="not open any more"):
        desk.deciding.later_one(found[Kind.TRIAL], date(2026, 11, 23))
    assert desk.book.entries() == before


def test_what_is_in_the_trash_is_not_open(desk: Desk) -> None:
    found = trial_and_dearer(desk)
    desk.clock.advance()
    desk.subscriptions.remove("Thing")
    with pytest.raises(NotFoundError, match="not in the book any more"):
        desk.deciding.keep_one(found[Kind.TRIAL])


def test_several_are_kept_at_once_even_of_one_entry(desk: Desk) -> None:
    found = trial_and_dearer(desk)
    desk.subscriptions.add(draft("Other", every="1y", first="2025-12-10"))
    found |= occurrences(desk)
    writes = desk.store.writes
    changes = desk.deciding.keep_all(found.values())
    assert sorted(change.after.name for change in changes) == ["Other", "Thing"]
    assert desk.store.writes == writes + 1
    assert occurrences(desk) == {}
    assert all(one.answer is Answer.KEEP for change in changes for one in change.after.decisions)


def test_of_several_all_are_kept_or_none(desk: Desk) -> None:
    found = trial_and_dearer(desk)
    gone = Occurrence("nobody", Kind.TRIAL, date(2026, 11, 24))
    with pytest.raises(NotFoundError):
        desk.deciding.keep_all([*found.values(), gone])
    assert occurrences(desk) == found


def test_keeping_several_can_be_taken_back(desk: Desk) -> None:
    found = trial_and_dearer(desk)
    (change,) = desk.deciding.keep_all(found.values())
    desk.clock.advance()
    desk.subscriptions.undo(change)
    assert occurrences(desk) == found


def test_an_answer_gives_way_to_a_later_one_to_the_same(desk: Desk) -> None:
    found = trial_and_dearer(desk)
    desk.deciding.later_one(found[Kind.TRIAL], date(2026, 11, 23))
    desk.deciding.keep_one(found[Kind.TRIAL])
    (decision,) = desk.book.find("Thing").decisions
    assert decision.answer is Answer.KEEP


def test_an_answer_is_taken_back(desk: Desk) -> None:
    found = trial_and_dearer(desk)
    for one in found.values():
        desk.deciding.keep_one(one)
    desk.deciding.take_back(found[Kind.TRIAL])
    assert set(occurrences(desk)) == {Kind.TRIAL}
    desk.deciding.later_one(found[Kind.TRIAL], date(2026, 11, 23))
    desk.deciding.take_back(found[Kind.TRIAL])
    assert set(occurrences(desk)) == {Kind.TRIAL}
    with pytest.raises(NotFoundError, match="answer for Thing is gone already"):
        desk.deciding.take_back(found[Kind.TRIAL])


def test_what_was_seen_stays_to_be_decided_and_says_when_it_reminds_again(desk: Desk) -> None:
    found = trial_and_dearer(desk)
    desk.clock.go_to(date(2026, 11, 20))
    desk.deciding.see_one(found[Kind.TRIAL])
    items = {one.deadline.kind: one for one in desk.overview.inbox().to_decide}
    trial = items[Kind.TRIAL]
    assert (trial.attention, trial.reminds_on) == (Attention.SEEN, date(2026, 11, 22))
    assert not trial.can_be_seen
    assert items[Kind.PRICE_CHANGE].can_be_seen
    assert [one.deadline.kind for _, one in desk.reminding.owed()] == [Kind.PRICE_CHANGE]
    desk.clock.go_to(date(2026, 11, 22))
    assert Kind.TRIAL in [one.deadline.kind for _, one in desk.reminding.owed()]


def test_on_the_last_safe_day_there_is_nothing_to_be_seen(desk: Desk) -> None:
    desk.subscriptions.add(draft(started="2026-11-17", trial_ends="2026-11-23"))
    (item,) = desk.overview.inbox().to_decide
    assert (item.attention, item.can_be_seen) == (Attention.REMINDS, False)


def test_what_does_not_remind_yet_cannot_be_seen(desk: Desk) -> None:
    desk.subscriptions.add(draft(started="2026-11-17", trial_ends="2026-12-10"))
    (item,) = desk.overview.inbox().to_decide
    assert (item.attention, item.can_be_seen) == (Attention.NOT_YET, False)


def test_that_it_was_seen_leaves_other_answers_as_they_are(desk: Desk) -> None:
    price = trial_and_dearer(desk)[Kind.PRICE_CHANGE]
    desk.deciding.later_one(price, date(2026, 11, 24))
    desk.deciding.see_one(price)
    desk.clock.advance(timedelta(days=1))
    desk.deciding.see_one(price)
    answers = [(str(one.answer), one.decided_on.day) for one in desk.book.find("Thing").decisions]
    assert answers == [("later", 22), ("seen", 23)]
    desk.deciding.keep_one(price)
    assert [one.answer for one in desk.book.find("Thing").decisions] == [Answer.KEEP]


def test_that_it_was_seen_can_be_taken_back(desk: Desk) -> None:
    found = trial_and_dearer(desk)
    before = desk.book.find("Thing")
    change = desk.deciding.see_one(found[Kind.PRICE_CHANGE])
    desk.subscriptions.undo(change)
    assert desk.book.find("Thing") == before


def test_what_is_over_cannot_be_seen(desk: Desk) -> None:
    found = trial_and_dearer(desk)
    desk.deciding.keep_one(found[Kind.TRIAL])
    with pytest.raises(NotFoundError, match="is not open any more"):
        desk.deciding.see_one(found[Kind.TRIAL])
