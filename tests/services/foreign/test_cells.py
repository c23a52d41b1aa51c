"""Cells are read as programs and people write them, and what can mean two things is not guessed."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from subtrack.services.foreign.cells import Amount, cycle_of, day_of, money_of, truth_of

TODAY = date(2026, 11, 22)


@pytest.mark.parametrize(
    ("text", "currency", "found"),
    [
        ("€15.9", "", Amount("15.9", "EUR")),
        ("$299", "", Amount("299", "USD", "$")),
        ("R$5.00", "", Amount("5.00", "BRL")),
        ("¥1299", "", Amount("1299", "JPY", "¥")),
        ("15.99", "EUR", Amount("15.99", "EUR")),
        ("15,99 €", "eur", Amount("15.99", "EUR")),
        ("1.234,56", "EUR", Amount("1234.56", "EUR")),
        ("1,234.56", "USD", Amount("1234.56", "USD")),
        ("5.5", "KWD", Amount("5.5", "KWD")),
        ("12.99", "$", Amount("12.99", "USD", "$")),
        ("1.299", "EUR", None),
        ("abc", "EUR", None),
        ("", "EUR", None),
        ("15.99", "XYZ1", None),
    ],
)
def test_money(text: str, currency: str, found: Amount | None) -> None:
    assert money_of(text, currency, None) == found


def test_a_sign_that_can_mean_several_is_the_home_currency_and_says_so() -> None:
    assert money_of("$5", "", "CAD") == Amount("5", "CAD", "$")
    assert money_of("5.00", "", "CAD") == Amount("5.00", "CAD")
    assert money_of("5.00", "", None) is None


@pytest.mark.parametrize(
    ("text", "interval", "cycle"),
    [
        ("Monthly", "", "P1M"),
        ("Monthly", "1", "P1M"),
        ("Every 3 Months", "", "P3M"),
        ("Every 2 Months", "2", "P2M"),
        ("Annual", "", "P1Y"),
        ("Quarterly", "2", "P6M"),
        ("Weekly", "2", "P2W"),
        ("month", "3", "P3M"),
        ("half-year", "", "P6M"),
        ("jährlich", "", "P1Y"),
        ("biannual", "", None),
        ("", "", None),
        ("now and then", "", None),
    ],
)
def test_cycles(text: str, interval: str, cycle: str | None) -> None:
    found = cycle_of(text, interval)
    assert (str(found) if found else None) == cycle


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("2026-12-05", date(2026, 12, 5)),
        ("2026-12-05T23:30:00-05:00", date(2026, 12, 5)),
        ("2026-12-05 00:00:00", date(2026, 12, 5)),
        ("5.12.2026", date(2026, 12, 5)),
        ("12/31/2026", date(2026, 12, 31)),
        ("5/6/2026", None),
        ("0001-01-01T00:00:00Z", None),
        ("0000-00-00", None),
        ("2026-02-30", None),
        ("", None),
    ],
)
def test_days_are_those_that_are_written_in_whatever_zone(text: str, day: date | None) -> None:
    assert day_of(text, TODAY) == day


def test_yes_and_no() -> None:
    assert [truth_of(one) for one in ("Yes", "automatic", "No", "Manual", "maybe", "")] == [
        True, True, False, False, None, None,
    ]  # fmt: skip


@given(text=st.text(max_size=60))
def test_no_text_is_a_fault(text: str) -> None:
    money_of(text, "", "EUR")
    money_of("5", text, None)
    cycle_of(text, text)
    day_of(text, TODAY)
    truth_of(text)
