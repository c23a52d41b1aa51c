"""Choices hold at once, everywhere, and can be taken back."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from subtrack.domain.dates import WeekStart
from subtrack.domain.decisions import Kind
from subtrack.domain.errors import StorageError
from subtrack.domain.lead_times import LeadTimes
from subtrack.domain.preferences import Preferences
from tests.services.conftest import Desk
from tests.services.making import draft


def choose(desk: Desk, **fields: object) -> Preferences:
    after = replace(desk.preferences.get(), **fields)  # type: ignore[arg-type] # as each test needs
    return desk.preferences.put(after).after


def test_nothing_was_chosen_at_first(desk: Desk) -> None:
    assert desk.preferences.get() == Preferences()


def test_a_choice_is_kept(desk: Desk) -> None:
    chosen = choose(desk, home_currency="CHF")
    assert desk.preferences.get() == chosen
    assert desk.store.preferences() == chosen


def test_choosing_the_same_again_writes_nothing(desk: Desk) -> None:
    choose(desk, home_currency="CHF")
    writes = desk.store.writes
    choose(desk, home_currency="CHF")
    assert desk.store.writes == writes


def test_a_choice_of_another_process_is_seen_after_a_refresh(desk: Desk) -> None:
    desk.preferences.get()
    desk.store.write(preferences=Preferences(home_currency="CHF"))
    assert desk.preferences.get().home_currency is None
    assert desk.book.refresh()
    assert desk.preferences.get().home_currency == "CHF"


class TestUndo:
    def test_takes_a_choice_back(self, desk: Desk) -> None:
        before = desk.preferences.get()
        change = desk.preferences.put(replace(before, home_currency="CHF"))
        assert (change.before, change.after.home_currency) == (before, "CHF")
        assert desk.preferences.undo(change).after == before
        assert desk.preferences.get() == before

    def test_leaves_what_was_chosen_otherwise_since(self, desk: Desk) -> None:
        change = desk.preferences.put(Preferences(home_currency="CHF"))
        choose(desk, seen_on=date(2026, 11, 22))
        desk.preferences.undo(change)
        assert desk.preferences.get() == Preferences(seen_on=date(2026, 11, 22))

    def test_is_refused_where_the_same_was_chosen_otherwise_since(self, desk: Desk) -> None:
        change = desk.preferences.put(Preferences(home_currency="CHF"))
        choose(desk, home_currency="EUR")
        with pytest.raises(StorageError, match="chosen otherwise since"):
            desk.preferences.undo(change)
        assert desk.preferences.get().home_currency == "EUR"


class TestWhatTheyMean:
    def test_lead_times_say_when_a_person_is_reminded(self, desk: Desk) -> None:
        desk.subscriptions.add(draft("Trial", started="2026-11-17", trial_ends="2026-12-15"))
        desk.subscriptions.add(draft("Monthly", first="2026-01-27"))
        assert desk.reminding.owed() == []
        choose(desk, lead_times=LeadTimes({Kind.TRIAL: (22,)}, (4,)))
        told = [(entry.name, one.lead_days) for entry, one in desk.reminding.owed()]
        assert told == [("Monthly", 4), ("Trial", 22)]

    def test_a_longer_lead_time_asks_earlier(self, desk: Desk) -> None:
        desk.subscriptions.add(draft(every="1y", first="2026-02-01"))
        assert desk.overview.inbox().to_decide == ()
        choose(desk, lead_times=LeadTimes({Kind.CANCEL_BY: (70,)}))
        assert len(desk.overview.inbox().to_decide) == 1

    def test_a_kind_without_lead_times_is_still_asked_about(self, desk: Desk) -> None:
        desk.subscriptions.add(draft(every="1y", first="2025-12-10"))
        choose(desk, lead_times=LeadTimes({Kind.CANCEL_BY: ()}))
        assert desk.reminding.owed() == []
        assert len(desk.overview.inbox().to_decide) == 1

    def test_the_chosen_week_start_comes_before_the_usual_one(self, desk: Desk) -> None:
        choose(desk, week_start=WeekStart.SUNDAY)
        assert desk.overview.inbox(WeekStart.MONDAY).week_ends == date(2026, 11, 28)

    def test_the_chosen_currency_comes_before_the_usual_one(self, desk: Desk) -> None:
        for price in ("500 JPY", "1 CHF", "60 EUR"):
            desk.subscriptions.add(draft(price, price, first="2026-01-20"))
        choose(desk, home_currency="CHF")
        spending, missed = (
            desk.overview.spending("EUR"),
            desk.overview.since(date(2026, 11, 1), "EUR"),
        )
        assert [one.total.currency for one in spending.of_month] == ["CHF", "JPY", "EUR"]
        assert [one.currency for one in missed.out] == ["CHF", "JPY", "EUR"]
