"""What happened while a person was away, each thing told once."""

from __future__ import annotations

from datetime import date

import pytest

from subtrack.domain.decisions import Kind
from subtrack.services.drafts import Draft
from tests.services.conftest import Desk
from tests.services.making import draft

LAST_VISIT = date(2026, 11, 17)


def test_nothing_happened_in_an_empty_book(desk: Desk) -> None:
    assert not desk.overview.since(LAST_VISIT)


@pytest.mark.parametrize("last_visit", ["2026-11-22", "2026-11-23"])
def test_nothing_was_missed_on_the_day_of_the_visit(desk: Desk, last_visit: str) -> None:
    desk.subscriptions.add(draft(every="1d", first="2026-01-01"))
    assert not desk.overview.since(date.fromisoformat(last_visit))


def test_charges_of_the_days_between_went_out(desk: Desk) -> None:
    for day in range(16, 24):
        desk.subscriptions.add(draft(str(day), f"{day} EUR", first=f"2026-01-{day}"))
    desk.subscriptions.add(draft("Yen", "100 JPY", first="2026-01-20"))
    missed = desk.overview.since(LAST_VISIT, "EUR")
    assert [one.entry.name for one in missed.charges] == ["18", "19", "20", "Yen", "21"]
    assert [str(one) for one in missed.out] == ["78.00 EUR", "100 JPY"]
    assert missed


def test_what_is_paid_by_hand_went_out_only_if_it_was_marked(desk: Desk) -> None:
    desk.subscriptions.add(draft("A", first="2026-11-18", manual=True))
    desk.subscriptions.add(draft("B", first="2026-11-18", manual=True))
    desk.subscriptions.mark_paid("A")
    missed = desk.overview.since(LAST_VISIT)
    assert [one.entry.name for one in missed.charges] == ["A"]
    assert [one.entry.name for one in missed.unpaid] == ["B"]


@pytest.mark.parametrize(
    ("trial_ends", "is_told"),
    [("2026-11-17", False), ("2026-11-18", True), ("2026-11-22", True), ("2026-11-23", False)],
)
def test_a_trial_that_became_a_paid_plan_is_told(
    desk: Desk, trial_ends: str, *, is_told: bool
) -> None:
    desk.subscriptions.add(draft(started="2026-11-01", trial_ends=trial_ends))
    missed = desk.overview.since(LAST_VISIT)
    assert bool(missed.trials) == is_told
    if is_told:
        assert missed.trials[0].deadline.event == date.fromisoformat(trial_ends)


def test_a_trial_that_was_kept_is_not_told(desk: Desk) -> None:
    desk.clock.go_to(LAST_VISIT)
    desk.subscriptions.add(draft(started="2026-11-01", trial_ends="2026-11-20"))
    desk.deciding.keep("Thing")
    desk.clock.go_to(date(2026, 11, 22))
    assert not desk.overview.since(LAST_VISIT).trials


def test_a_safe_day_that_passed_is_told_with_the_day_it_now_runs_to(desk: Desk) -> None:
    desk.subscriptions.add(
        draft("Club", every="3m", first="2024-09-30", last_day=True, notice="6w")
    )
    (passed,) = desk.overview.since(LAST_VISIT).safe_days
    assert (passed.deadline.kind, passed.deadline.date) == (Kind.CANCEL_BY, date(2026, 11, 18))
    assert passed.runs_to == date(2027, 3, 31)


def test_a_safe_day_on_the_day_of_the_visit_passed_after_it(desk: Desk) -> None:
    desk.subscriptions.add(
        draft("Club", every="3m", first="2024-09-30", last_day=True, notice="6w")
    )
    assert desk.overview.since(date(2026, 11, 18)).safe_days
    assert not desk.overview.since(date(2026, 11, 19)).safe_days


def test_what_was_kept_did_not_pass(desk: Desk) -> None:
    desk.subscriptions.add(
        draft("Club", every="3m", first="2024-09-30", last_day=True, notice="6w")
    )
    desk.deciding.keep("Club")
    assert not desk.overview.since(LAST_VISIT).safe_days


@pytest.mark.parametrize(
    ("ends", "is_told"),
    [("2026-11-17", False), ("2026-11-18", True), ("2026-11-22", True), ("2026-11-23", False)],
)
def test_a_contract_that_is_over_is_told(desk: Desk, ends: str, *, is_told: bool) -> None:
    desk.subscriptions.add(draft(first="2026-01-10", ends=ends))
    missed = desk.overview.since(LAST_VISIT)
    assert [one.name for one in missed.ended] == (["Thing"] if is_told else [])


def test_what_is_in_the_trash_was_not_missed(desk: Desk) -> None:
    desk.subscriptions.add(draft(first="2026-01-20"))
    desk.subscriptions.edit("Thing", Draft(ends=date(2026, 11, 21)))
    desk.clock.advance()
    assert desk.overview.since(LAST_VISIT)
    desk.subscriptions.remove("Thing")
    assert not desk.overview.since(LAST_VISIT)
