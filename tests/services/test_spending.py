"""What goes out: currencies apart, and what can still be avoided apart."""

from __future__ import annotations

from datetime import date

from subtrack.domain.money import Money
from subtrack.services.drafts import Draft
from subtrack.services.spending import MonthSum
from tests.services.conftest import Desk
from tests.services.making import draft


def euros(minor: int) -> Money:
    return Money(minor, "EUR")


def month(desk: Desk) -> tuple[str, str, str]:
    (found,) = desk.overview.spending().of_month
    return (found.out.amount, found.coming.amount, found.waiting.amount)


def test_an_empty_book_costs_nothing(desk: Desk) -> None:
    spending = desk.overview.spending()
    assert (spending.of_month, spending.of_year, spending.week, spending.of_week) == (
        (),
        (),
        (),
        (),
    )
    assert spending.month == date(2026, 11, 1)


class TestMonth:
    def test_what_is_charged_today_is_out(self, desk: Desk) -> None:
        desk.subscriptions.add(draft("Before", first="2026-01-21"))
        desk.subscriptions.add(draft("Today", "1 EUR", first="2026-01-22"))
        desk.subscriptions.add(draft("After", "0.10 EUR", first="2026-01-23"))
        assert month(desk) == ("10.99", "0.10", "0.00")

    def test_what_waits_for_a_decision_is_told_apart(self, desk: Desk) -> None:
        desk.subscriptions.add(draft(started="2026-11-17", trial_ends="2026-11-24"))
        assert month(desk) == ("0.00", "0.00", "9.99")
        desk.deciding.keep("Thing")
        assert month(desk) == ("0.00", "9.99", "0.00")

    def test_what_was_put_off_waits_still(self, desk: Desk) -> None:
        desk.subscriptions.add(draft(started="2026-11-17", trial_ends="2026-11-24"))
        desk.deciding.later("Thing", date(2026, 11, 23))
        assert month(desk) == ("0.00", "0.00", "9.99")

    def test_all_that_leaving_would_avoid_waits(self, desk: Desk) -> None:
        desk.subscriptions.add(draft(every="2d", started="2026-11-17", trial_ends="2026-11-24"))
        assert month(desk) == ("0.00", "0.00", "39.96")

    def test_what_no_decision_avoids_does_not_wait(self, desk: Desk) -> None:
        desk.subscriptions.add(
            draft(first="2026-01-28", started="2026-01-28", minimum_term="11m", notice="2w")
        )
        assert [one.deadline.event for one in desk.overview.inbox().to_decide] == [
            date(2026, 12, 28)
        ]
        assert month(desk) == ("0.00", "9.99", "0.00")

    def test_a_charge_by_hand_is_out_once_it_is_paid(self, desk: Desk) -> None:
        desk.subscriptions.add(draft(first="2026-11-10", manual=True))
        assert month(desk) == ("0.00", "9.99", "0.00")
        desk.subscriptions.mark_paid("Thing")
        assert month(desk) == ("9.99", "0.00", "0.00")

    def test_a_charge_by_hand_is_out_as_soon_as_it_is_paid(self, desk: Desk) -> None:
        desk.subscriptions.add(draft(first="2026-11-30", manual=True))
        desk.subscriptions.mark_paid("Thing", date(2026, 11, 30))
        assert month(desk) == ("9.99", "0.00", "0.00")

    def test_its_parts_make_the_whole(self) -> None:
        assert MonthSum(euros(1), euros(20), euros(300)).total == euros(321)

    def test_unlike_currencies_are_never_added_and_home_comes_first(self, desk: Desk) -> None:
        for price in ("500 JPY", "59 USD", "60 EUR", "1 CHF"):
            desk.subscriptions.add(draft(price, price, first="2026-01-15"))
        spending = desk.overview.spending("CHF")
        ordered = ["1.00 CHF", "500 JPY", "60.00 EUR", "59.00 USD"]
        assert [str(one.total) for one in spending.of_month] == ordered
        yearly = ["12.00 CHF", "6000 JPY", "720.00 EUR", "708.00 USD"]
        assert [str(one) for one in spending.of_year] == yearly


class TestYear:
    def test_counts_every_charge_of_the_calendar_year(self, desk: Desk) -> None:
        desk.subscriptions.add(draft("Monthly", "1 EUR", first="2020-01-01"))
        desk.subscriptions.add(draft("Yearly", "100 EUR", "1y", first="2020-12-31"))
        desk.subscriptions.add(draft("Every two years", "1000 EUR", "2y", first="2025-01-01"))
        assert desk.overview.spending().of_year == (euros(11200),)

    def test_heeds_trials_ends_pauses_prices_and_the_trash(self, desk: Desk) -> None:
        add = desk.subscriptions.add
        add(draft("Trial", "1 EUR", started="2026-11-20", trial_ends="2026-12-20"))
        add(draft("Ends", "10 EUR", first="2026-01-15", ends="2026-03-15"))
        add(draft("Paused", "100 EUR", first="2026-01-15", paused_until=date(2026, 12, 1)))
        add(draft("Dearer", "1000 EUR", first="2026-10-15"))
        desk.clock.advance()
        desk.subscriptions.edit("Dearer", Draft(price="2000", since=date(2026, 12, 1)))
        add(draft("Gone", "10000 EUR", first="2026-01-15"))
        desk.clock.advance()
        desk.subscriptions.remove("Gone")
        assert desk.overview.spending().of_year == (
            euros(100 * (1 + 2 * 10 + 12 * 100 + 2 * 1000 + 2000)),
        )


class TestWeek:
    def test_is_seven_days_today_the_first(self, desk: Desk) -> None:
        for day in ("21", "22", "28", "29"):
            desk.subscriptions.add(draft(day, f"{day} EUR", first=f"2026-01-{day}"))
        spending = desk.overview.spending()
        assert [one.entry.name for one in spending.week] == ["22", "28"]
        assert spending.of_week == (euros(5000),)

    def test_is_ordered_by_day_then_name(self, desk: Desk) -> None:
        for name, day in (("b", "24"), ("A", "24"), ("c", "23")):
            desk.subscriptions.add(draft(name, first=f"2026-01-{day}"))
        assert [one.entry.name for one in desk.overview.spending().week] == ["c", "A", "b"]

    def test_leaves_out_what_was_paid_already(self, desk: Desk) -> None:
        desk.subscriptions.add(draft(first="2026-11-24", manual=True))
        assert len(desk.overview.spending().week) == 1
        desk.subscriptions.mark_paid("Thing", date(2026, 11, 24))
        assert desk.overview.spending().week == ()
