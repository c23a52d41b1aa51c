"""Billing: charge days from an anchor."""

from __future__ import annotations

from datetime import date
from itertools import islice

import pytest

from subtrack.domain.billing import BillingPeriod
from subtrack.domain.contract import Contract
from subtrack.domain.errors import InvalidInputError
from tests.domain.making import billing, contract


def charges(made: Contract, count: int = 5, first: str = "1900-01-01") -> list[str]:
    found = made.charges(date.fromisoformat(first), date.max)
    return [day.isoformat() for day in islice(found, count)]


@pytest.mark.parametrize(
    ("every", "first", "expected"),
    [
        ("1m", "2026-01-31", ["2026-01-31", "2026-02-28", "2026-03-31", "2026-04-30"]),
        ("1m", "2024-01-31", ["2024-01-31", "2024-02-29", "2024-03-31", "2024-04-30"]),
        ("1m", "2026-01-30", ["2026-01-30", "2026-02-28", "2026-03-30", "2026-04-30"]),
        ("1y", "2024-02-29", ["2024-02-29", "2025-02-28", "2026-02-28", "2027-02-28"]),
        ("4y", "2024-02-29", ["2024-02-29", "2028-02-29", "2032-02-29", "2036-02-29"]),
        ("3m", "2026-11-30", ["2026-11-30", "2027-02-28", "2027-05-30", "2027-08-30"]),
        ("4w", "2026-01-31", ["2026-01-31", "2026-02-28", "2026-03-28", "2026-04-25"]),
        ("1d", "2028-02-28", ["2028-02-28", "2028-02-29", "2028-03-01", "2028-03-02"]),
        ("P1M5D", "2026-01-31", ["2026-01-31", "2026-03-05", "2026-04-10", "2026-05-15"]),
        ("P1Y6M", "2024-08-31", ["2024-08-31", "2026-02-28", "2027-08-31", "2029-02-28"]),
    ],
)
def test_every_charge_comes_from_the_anchor(every: str, first: str, expected: list[str]) -> None:
    assert charges(contract(every, first=first), 4) == expected


def test_a_leap_day_comes_back_in_a_leap_year() -> None:
    assert charges(contract("1y", first="2024-02-29"), 5)[4] == "2028-02-29"


def test_the_last_day_of_the_month_is_not_the_28th() -> None:
    plain = contract(first="2026-02-28")
    last = contract(first="2026-02-28", last_day=True)
    assert charges(plain, 3) == ["2026-02-28", "2026-03-28", "2026-04-28"]
    assert charges(last, 3) == ["2026-02-28", "2026-03-31", "2026-04-30"]


def test_the_last_day_needs_whole_months() -> None:
    for every in ("4w", "P1M1D"):
        with pytest.raises(InvalidInputError):
            billing(every, first="2026-01-31", last_day=True)


def test_a_charge_today_is_due_today() -> None:
    made = contract(first="2026-01-31")
    assert made.next_charge(date(2026, 2, 28)) == date(2026, 2, 28)
    assert made.next_charge(date(2026, 3, 1)) == date(2026, 3, 31)


@pytest.mark.parametrize("day", ["2026-11-20", "2026-11-21", "2026-11-22", "2026-12-01"])
def test_what_passed_while_nobody_looked_is_neither_skipped_nor_rolled_twice(day: str) -> None:
    made = contract("1w", first="2026-11-01")
    today = date.fromisoformat(day)
    following = made.next_charge(today)
    assert following is not None
    assert 0 <= (following - today).days < 7
    assert (following - date(2026, 11, 1)).days % 7 == 0


def changed(first: BillingPeriod, *later: BillingPeriod) -> Contract:
    return Contract(billing=(first, *later), prices=contract().prices)


def test_a_change_of_billing_leaves_the_days_before_it() -> None:
    made = changed(
        billing("1m", first="2026-01-31"),
        billing("1y", first="2026-04-15", since="2026-04-15"),
        billing("4w", since="2028-01-01"),
    )
    assert charges(made, 8) == [
        "2026-01-31",
        "2026-02-28",
        "2026-03-31",
        "2026-04-15",
        "2027-04-15",
        "2028-01-01",
        "2028-01-29",
        "2028-02-26",
    ]


def test_a_change_can_wait_for_its_first_charge() -> None:
    made = changed(
        billing("1m", first="2026-01-31"), billing("1m", first="2026-05-10", since="2026-03-01")
    )
    assert charges(made, 3) == ["2026-01-31", "2026-02-28", "2026-05-10"]


def test_changes_must_follow_one_another() -> None:
    with pytest.raises(InvalidInputError):
        changed(
            billing(first="2026-01-31"), billing(since="2026-05-01"), billing(since="2026-04-01")
        )


def test_the_last_charge_before_a_day_is_found_across_changes() -> None:
    made = changed(
        billing("1m", first="2026-01-31"), billing("1y", first="2026-04-15", since="2026-04-15")
    )
    for day, expected in (
        ("2026-01-30", None),
        ("2026-01-31", "2026-01-31"),
        ("2026-04-14", "2026-03-31"),
        ("2026-04-15", "2026-04-15"),
        ("2027-04-14", "2026-04-15"),
    ):
        found = made.schedule.on_or_before(date.fromisoformat(day))
        assert (found and found.day.isoformat()) == expected
