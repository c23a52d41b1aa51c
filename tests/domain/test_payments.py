"""What has been paid so far."""

from __future__ import annotations

from datetime import date

from subtrack.domain.contract import Pause
from subtrack.domain.payments import paid_so_far
from tests.domain.making import contract, money, prices

TODAY = date(2026, 11, 22)


def test_a_charge_of_today_counts_and_one_of_tomorrow_does_not() -> None:
    assert paid_so_far(contract(first="2026-10-22"), TODAY) == (money("19.98"),)
    assert paid_so_far(contract(first="2026-10-23"), TODAY) == (money("9.99"),)


def test_every_charge_counts_at_its_own_price() -> None:
    found = contract(
        first="2026-08-10",
        price=prices("10.00", ("2026-11-01", "12.00"), promotion=("1.00", "2026-09-01")),
    )
    assert paid_so_far(found, TODAY) == (money("33.00"),)


def test_unlike_currencies_are_not_added() -> None:
    found = contract(
        first="2026-09-10", price=prices("10.00", ("2026-10-01", money("5.00", "CHF")))
    )
    assert paid_so_far(found, TODAY) == (money("10.00", "CHF"), money("10.00"))


def test_nothing_is_paid_in_a_trial_in_a_pause_and_after_the_end() -> None:
    assert paid_so_far(contract(started="2026-11-01", trial_ends="2026-12-01"), TODAY) == ()
    pause = Pause(date(2026, 9, 1), date(2026, 11, 1))
    assert paid_so_far(contract(first="2026-08-10", pauses=[pause]), TODAY) == (money("19.98"),)
    assert paid_so_far(contract(first="2026-08-10", ends="2026-09-10"), TODAY) == (money(),)


def test_of_a_manual_renewal_those_count_that_are_marked() -> None:
    found = contract(first="2026-08-10", manual=True, paid=["2026-08-10", "2026-10-10"])
    assert paid_so_far(found, TODAY) == (money("19.98"),)


def test_where_only_a_next_charge_is_known_the_sum_is_not() -> None:
    assert paid_so_far(contract(next_charge="2026-08-10"), TODAY) is None
