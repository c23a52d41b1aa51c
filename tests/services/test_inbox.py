"""The inbox: what waits for a decision, what was put off, what was answered."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta
from typing import Any

import pytest

from subtrack.domain.dates import WeekStart
from subtrack.domain.decisions import Kind
from subtrack.domain.provider import Channel, Role
from subtrack.domain.trial_access import TrialAccess
from subtrack.services.drafts import Draft
from subtrack.services.inbox import Item, Nearness
from tests.services.conftest import Desk
from tests.services.making import draft, record

TODAY = date(2026, 11, 22)  # a Sunday


def asked(desk: Desk) -> list[tuple[str, Kind]]:
    return [(one.entry.name, one.deadline.kind) for one in desk.overview.inbox().to_decide]


def only(desk: Desk) -> Item:
    (found,) = desk.overview.inbox().to_decide
    return found


def add_yearly(desk: Desk, name: str, renewal: str, **fields: Any) -> None:
    first = date.fromisoformat(renewal).replace(year=2025)
    desk.subscriptions.add(draft(name, every="1y", first=first, **fields))


class TestToDecide:
    def test_an_empty_book_asks_nothing(self, desk: Desk) -> None:
        inbox = desk.overview.inbox()
        assert (inbox.to_decide, inbox.later, inbox.answered) == ((), (), ())

    def test_is_ordered_by_last_safe_day_then_event_then_name(self, desk: Desk) -> None:
        add_yearly(desk, "Same day, later event", "2026-12-12", notice="1w")
        add_yearly(desk, "b", "2026-12-05")
        add_yearly(desk, "A", "2026-12-05")
        add_yearly(desk, "Soonest", "2026-11-30")
        names = [name for name, _ in asked(desk)]
        assert names == ["Soonest", "A", "b", "Same day, later event"]

    @pytest.mark.parametrize(("renewal", "is_asked"), [("2026-12-23", True), ("2026-12-24", False)])
    def test_reaches_thirty_days_ahead(self, desk: Desk, renewal: str, *, is_asked: bool) -> None:
        add_yearly(desk, "Thing", renewal)
        assert bool(asked(desk)) == is_asked

    def test_reaches_as_far_as_a_subscription_s_own_lead_times(self, desk: Desk) -> None:
        add_yearly(desk, "Thing", "2027-02-01")
        add_yearly(desk, "Other", "2027-02-01")
        desk.subscriptions.edit("Thing", Draft(lead_days=(70,)))
        assert [name for name, _ in asked(desk)] == ["Thing"]

    def test_reaches_further_than_ten_years_where_a_lead_time_does(self, desk: Desk) -> None:
        desk.subscriptions.add(
            draft("Long", first="2026-01-31", minimum_term="20y", lead_days=(6_000,))
        )
        assert asked(desk) == []
        desk.subscriptions.edit("Long", Draft(lead_days=(8_000,)))
        assert [name for name, _ in asked(desk)] == ["Long"]

    def test_a_monthly_plan_that_can_be_left_at_any_time_is_news(self, desk: Desk) -> None:
        desk.subscriptions.add(draft(first="2026-01-31"))
        assert asked(desk) == []

    def test_a_monthly_plan_with_notice_asks(self, desk: Desk) -> None:
        desk.subscriptions.add(draft(first="2026-01-31", notice="1w"))
        assert asked(desk) == [("Thing", Kind.CANCEL_BY)]

    def test_a_monthly_plan_asks_when_its_price_rises(self, desk: Desk) -> None:
        desk.subscriptions.add(draft(first="2026-01-31"))
        desk.subscriptions.edit("Thing", draft(price="12 EUR", since="2026-11-30"))
        assert asked(desk) == [("Thing", Kind.PRICE_CHANGE)]
        assert str(only(desk).deadline.price) == "12.00 EUR"

    def test_a_monthly_plan_asks_while_it_is_a_trial(self, desk: Desk) -> None:
        desk.subscriptions.add(draft(started="2026-11-17", trial_ends="2026-11-24"))
        assert asked(desk) == [("Thing", Kind.TRIAL)]

    def test_by_hand_a_monthly_plan_asks_too(self, desk: Desk) -> None:
        desk.subscriptions.add(draft(first="2026-01-31", manual=True))
        assert asked(desk) == [("Thing", Kind.RENEWAL)]

    def test_what_only_has_to_be_done_is_no_decision(self, desk: Desk) -> None:
        desk.subscriptions.add(draft("Card", first="2026-01-31", card_expires="2026-11-30"))
        desk.subscriptions.add(draft("End", first="2026-01-31", ends="2026-12-01"))
        assert asked(desk) == []

    def test_late_ones_stay_until_their_event(self, desk: Desk) -> None:
        add_yearly(desk, "Thing", "2026-12-31", notice="6w")
        assert only(desk).deadline.late
        desk.clock.go_to(date(2026, 12, 30))
        assert only(desk).nearness is Nearness.OVERDUE
        desk.clock.go_to(date(2026, 12, 31))
        assert asked(desk) == []

    def test_a_missed_trial_stays_for_a_week(self, desk: Desk) -> None:
        desk.subscriptions.add(draft(started="2026-11-01", trial_ends="2026-11-20"))
        assert (only(desk).deadline.kind, only(desk).nearness) == (Kind.TRIAL, Nearness.OVERDUE)
        desk.clock.go_to(date(2026, 11, 28))
        assert asked(desk) == []

    def test_what_is_in_the_trash_asks_nothing(self, desk: Desk) -> None:
        add_yearly(desk, "Thing", "2026-12-05")
        assert len(asked(desk)) == 1
        desk.clock.advance()
        desk.subscriptions.remove("Thing")
        assert asked(desk) == []

    def test_says_what_the_price_is_for(self, desk: Desk) -> None:
        desk.subscriptions.add(
            draft("Trial", every="1y", started="2026-11-10", trial_ends="2026-11-24")
        )
        assert str(only(desk).cycle) == "P1Y"


class TestNearness:
    @pytest.mark.parametrize(
        ("days", "nearness"),
        [
            (-1, Nearness.OVERDUE),
            (0, Nearness.TODAY),
            (1, Nearness.TOMORROW),
            (2, Nearness.THIS_WEEK),
            (7, Nearness.THIS_WEEK),
            (8, Nearness.LATER),
        ],
    )
    def test_is_told_by_the_last_safe_day(self, desk: Desk, days: int, nearness: Nearness) -> None:
        end = TODAY + timedelta(days=days + 8)
        desk.subscriptions.add(draft(started="2026-11-01", trial_ends=end, trial_notice="1w"))
        assert only(desk).nearness is nearness

    @pytest.mark.parametrize(
        ("start", "ends"),
        [
            (WeekStart.MONDAY, "2026-11-29"),
            (WeekStart.SUNDAY, "2026-11-28"),
            (WeekStart.SATURDAY, "2026-11-27"),
        ],
    )
    def test_a_week_ends_the_day_before_it_starts(
        self, desk: Desk, start: WeekStart, ends: str
    ) -> None:
        end = date.fromisoformat(ends)
        desk.subscriptions.add(draft(started="2026-11-01", trial_ends=end + timedelta(days=1)))
        inbox = desk.overview.inbox(start)
        assert inbox.week_ends == end
        assert inbox.to_decide[0].nearness is Nearness.THIS_WEEK


class TestSendBy:
    def test_is_the_best_way_s(self, desk: Desk) -> None:
        desk.know(record("club", Channel.LETTER, Channel.WEB, countries=("DE",)))
        desk.profiles.put(None, {"country": "DE"})
        add_yearly(desk, "Club", "2026-12-19", provider="club")
        assert only(desk).deadline.date == date(2026, 12, 18)
        assert only(desk).send_by == date(2026, 12, 14)

    def test_is_not_known_without_a_record(self, desk: Desk) -> None:
        add_yearly(desk, "Club", "2026-12-19")
        assert only(desk).send_by is None

    def test_is_the_same_as_the_command_line_tells(self, desk: Desk) -> None:
        desk.know(record("club", Channel.LETTER), record("shop", Channel.WEB, role=Role.SELLER))
        add_yearly(desk, "A", "2026-12-19", provider="club")
        add_yearly(desk, "B", "2026-12-19", provider="club", billed_by="shop")
        told = {due.entry.name: due.send_by for due in desk.deciding.due(30)}
        assert {one.entry.name: one.send_by for one in desk.overview.inbox().to_decide} == told
        assert told["A"] != told["B"]


class TestTrialAccess:
    @pytest.mark.parametrize(
        ("said", "advice"),
        [
            ("immediate", TrialAccess.ENDS_AT_ONCE),
            ("varies", TrialAccess.VARIES),
            ("trial-end", TrialAccess.RUNS_ON),
            (None, TrialAccess.NOT_KNOWN),
        ],
    )
    def test_is_what_the_record_says(
        self, desk: Desk, said: str | None, advice: TrialAccess
    ) -> None:
        desk.know(record("tv", Channel.WEB, trial_access=said))
        desk.subscriptions.add(draft(started="2026-11-17", trial_ends="2026-11-24", provider="tv"))
        assert only(desk).trial_access is advice

    @pytest.mark.parametrize(
        ("seller_says", "advice"),
        [(None, TrialAccess.ENDS_AT_ONCE), ("trial-end", TrialAccess.RUNS_ON)],
    )
    def test_the_seller_s_word_comes_first(
        self, desk: Desk, seller_says: str | None, advice: TrialAccess
    ) -> None:
        desk.know(
            record("tv", Channel.WEB, trial_access="immediate"),
            record("shop", Channel.WEB, role=Role.SELLER, trial_access=seller_says),
        )
        desk.subscriptions.add(
            draft(started="2026-11-17", trial_ends="2026-11-24", provider="tv", billed_by="shop")
        )
        assert only(desk).trial_access is advice

    def test_is_of_no_concern_once_it_is_paid(self, desk: Desk) -> None:
        desk.know(record("tv", Channel.WEB, trial_access="immediate"))
        add_yearly(desk, "TV", "2026-12-05", provider="tv")
        assert only(desk).trial_access is None


class TestLater:
    def test_is_what_was_put_off_by_the_day_it_asks_again(self, desk: Desk) -> None:
        add_yearly(desk, "A", "2026-12-10")
        add_yearly(desk, "B", "2026-12-05")
        desk.deciding.later("A", date(2026, 11, 25))
        desk.deciding.later("B", date(2026, 11, 28))
        inbox = desk.overview.inbox()
        assert inbox.to_decide == ()
        assert [(one.entry.name, one.put_off_until) for one in inbox.later] == [
            ("A", date(2026, 11, 25)),
            ("B", date(2026, 11, 28)),
        ]

    def test_comes_back_on_its_day(self, desk: Desk) -> None:
        add_yearly(desk, "A", "2026-12-10")
        desk.deciding.later("A", date(2026, 11, 25))
        desk.clock.go_to(date(2026, 11, 25))
        inbox = desk.overview.inbox()
        assert ([one.entry.name for one in inbox.to_decide], inbox.later) == (["A"], ())

    def test_holds_what_was_put_off_long_before_it_is_due(self, desk: Desk) -> None:
        add_yearly(desk, "A", "2026-11-20")
        desk.deciding.later("A", date(2027, 10, 1))
        assert [one.entry.name for one in desk.overview.inbox().later] == ["A"]


class TestAnswered:
    def test_is_what_was_kept_newest_first(self, desk: Desk) -> None:
        for name in ("A", "B", "C"):
            add_yearly(desk, name, "2026-12-10")
        desk.deciding.keep("B")
        desk.clock.go_to(date(2026, 11, 24))
        desk.deciding.keep("A", always=True)
        desk.deciding.later("C", date(2026, 11, 30))
        answered = desk.overview.inbox().answered
        assert [(one.entry.name, one.decision.always) for one in answered] == [
            ("A", True),
            ("B", False),
        ]
        assert answered[0].decision.kind is Kind.CANCEL_BY
        assert str(answered[0].decision.price) == "9.99 EUR"

    def test_is_shown_for_thirty_days(self, desk: Desk) -> None:
        add_yearly(desk, "A", "2026-12-10")
        desk.deciding.keep("A")
        desk.clock.go_to(date(2026, 12, 22))
        assert len(desk.overview.inbox().answered) == 1
        desk.clock.go_to(date(2026, 12, 23))
        assert desk.overview.inbox().answered == ()


class TestComing:
    def test_is_told_once_there_is_nothing_to_decide(self, desk: Desk) -> None:
        for name, renewal in (("D", "2027-06-02"), ("A", "2027-03-02"), ("B", "2027-02-02")):
            add_yearly(desk, name, renewal)
        add_yearly(desk, "C", "2026-12-10")
        assert desk.overview.inbox().coming == ()
        desk.deciding.later("C", date(2026, 11, 25))
        coming = desk.overview.inbox().coming
        assert [(one.item.entry.name, one.asks_on) for one in coming] == [
            ("C", date(2026, 11, 25)),
            ("B", date(2027, 1, 2)),
            ("A", date(2027, 1, 30)),
        ]

    def test_asks_on_the_day_that_was_told(self, desk: Desk) -> None:
        add_yearly(desk, "A", "2027-03-02")
        (told,) = desk.overview.inbox().coming
        desk.clock.go_to(told.asks_on - timedelta(days=1))
        assert asked(desk) == []
        desk.clock.go_to(told.asks_on)
        assert [name for name, _ in asked(desk)] == ["A"]

    def test_asks_as_early_as_the_subscription_s_own_lead_times_say(self, desk: Desk) -> None:
        add_yearly(desk, "A", "2027-11-02")
        desk.subscriptions.edit("A", Draft(lead_days=(300,)))
        (told,) = desk.overview.inbox().coming
        assert told.asks_on == told.item.deadline.date - timedelta(days=300)

    def test_news_is_none(self, desk: Desk) -> None:
        desk.subscriptions.add(draft(first="2026-01-31"))
        assert desk.overview.inbox().coming == ()


class TestToKnow:
    def test_has_what_ends_and_the_card_that_expires(self, desk: Desk) -> None:
        desk.subscriptions.add(draft("Paper", first="2026-01-05", ends="2026-12-01"))
        desk.subscriptions.add(draft("Gym", first="2026-01-05", card_expires="2026-11-30"))
        found = desk.overview.inbox().to_know
        assert [(one.entry.name, one.deadline.kind, one.deadline.date) for one in found] == [
            ("Gym", Kind.CARD_EXPIRES, date(2026, 11, 30)),
            ("Paper", Kind.CONTRACT_END, date(2026, 11, 30)),
        ]
        assert {one.send_by for one in found} == {None}
        assert asked(desk) == []

    def test_reaches_thirty_days_ahead(self, desk: Desk) -> None:
        desk.subscriptions.add(draft("Near", first="2026-01-05", ends="2026-12-23"))
        desk.subscriptions.add(draft("Far", first="2026-01-05", ends="2026-12-24"))
        assert [one.entry.name for one in desk.overview.inbox().to_know] == ["Near"]

    def test_goes_once_it_is_known_and_comes_back_with_an_undo(self, desk: Desk) -> None:
        desk.subscriptions.add(draft("Paper", first="2026-01-05", ends="2026-12-01"))
        (item,) = desk.overview.inbox().to_know
        change = desk.deciding.keep_one(item.occurrence)
        inbox = desk.overview.inbox()
        assert inbox.to_know == ()
        assert [one.decision.kind for one in inbox.answered] == [Kind.CONTRACT_END]
        desk.subscriptions.undo_all([change])
        assert len(desk.overview.inbox().to_know) == 1

    def test_is_not_told_again_before_the_day_it_was_put_off_to(self, desk: Desk) -> None:
        desk.subscriptions.add(draft("Paper", first="2026-01-05", ends="2026-12-11"))
        (item,) = desk.overview.inbox().to_know
        desk.deciding.later_one(item.occurrence, TODAY + timedelta(days=2))
        assert desk.overview.inbox().to_know == ()


def test_weeks_begin_as_the_person_chose_else_as_usual(desk: Desk) -> None:
    assert desk.overview.inbox(WeekStart.SUNDAY).week_start is WeekStart.SUNDAY
    desk.preferences.put(replace(desk.preferences.get(), week_start=WeekStart.SATURDAY))
    assert desk.overview.inbox(WeekStart.SUNDAY).week_start is WeekStart.SATURDAY
