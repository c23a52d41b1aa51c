from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from subtrack.domain.money import Money
from subtrack.domain.periods import MONTH, YEAR, Period
from subtrack.domain.shares import a_month


@pytest.mark.parametrize(
    ("minor", "cycle", "share"),
    [
        (1399, MONTH, 1399),
        (12000, YEAR, 1000),
        (8990, YEAR, 749),
        (4500, Period(months=3), 1500),
        (600, Period(weeks=1), 2609),
        (100, Period(days=1), 3044),
    ],
)
def test_a_price_comes_to_its_share_of_a_month(minor: int, cycle: Period, share: int) -> None:
    assert a_month([(Money(minor, "EUR"), cycle)]) == (Money(share, "EUR"),)


def test_a_sum_is_rounded_once() -> None:
    third = (Money(100, "EUR"), Period(months=3))
    assert a_month([third, third, third]) == (Money(100, "EUR"),)


def test_unlike_currencies_stay_apart() -> None:
    prices = [(Money(500, "USD"), MONTH), (Money(700, "EUR"), MONTH)]
    assert a_month(prices) == (Money(700, "EUR"), Money(500, "USD"))
    assert a_month([]) == ()


@given(st.integers(0, 10**9), st.integers(1, 1200))
def test_as_many_shares_as_months_make_the_price_again(minor: int, months: int) -> None:
    price = (Money(minor, "EUR"), Period(months=months))
    assert a_month([price] * months) == (Money(minor, "EUR"),)
