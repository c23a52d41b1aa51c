"""Numbers as people write them."""

from __future__ import annotations

import pytest

from subtrack.services.written_amounts import amount_readings


@pytest.mark.parametrize(
    ("written", "currency", "amount"),
    [
        ("14", "EUR", "14"),
        ("13.99", "EUR", "13.99"),
        ("13,99", "EUR", "13.99"),
        ("13,9", "EUR", "13.9"),
        ("1.299,00", "EUR", "1299.00"),
        ("1,299.00", "USD", "1299.00"),
        ("1'299.50", "CHF", "1299.50"),
        ("1\u2019299", "CHF", "1299"),
        ("1\u00a0299,5", "EUR", "1299.5"),
        ("12.345.678", "EUR", "12345678"),
        ("1.299", "JPY", "1299"),
        ("1,299", "JPY", "1299"),
        ("1.299,500", "KWD", "1299.500"),
        ("13.99", None, "13.99"),
    ],
)
def test_comma_and_dot_are_both_a_decimal_mark(
    written: str, currency: str | None, amount: str
) -> None:
    assert amount_readings(written, currency) == (amount,)


@pytest.mark.parametrize("written", ["1.299", "1,299", "12.345", "999.999"])
@pytest.mark.parametrize("currency", ["EUR", "KWD", None])
def test_a_thousand_or_three_decimals_is_not_guessed(written: str, currency: str | None) -> None:
    thousands, decimals = amount_readings(written, currency)
    assert thousands == written.replace(",", "").replace(".", "")
    assert decimals == written.replace(",", ".")


@pytest.mark.parametrize(
    ("written", "currency"),
    [
        ("0.999", "EUR"),
        ("1234.567", "EUR"),
        ("13.9999", "EUR"),
        ("13.99", "JPY"),
        ("1.2.3", "EUR"),
        ("14.11.2026", "EUR"),
        ("1,299,00", "EUR"),
        ("1.299.00", "EUR"),
        ("1.29,900", "EUR"),
        ("1234567890123", "EUR"),
        ("\u0661\u0662", "EUR"),
        ("", "EUR"),
    ],
)
def test_what_is_no_amount_in_a_currency_has_no_reading(written: str, currency: str) -> None:
    assert amount_readings(written, currency) == ()


def test_three_decimals_are_an_amount_where_the_currency_has_them() -> None:
    assert amount_readings("1234.567", "KWD") == ("1234.567",)
    assert amount_readings("0.999", "KWD") == ("0.999",)
