"""Money and currencies."""

from __future__ import annotations

import pytest
from babel.numbers import list_currencies

from subtrack.domain.currencies import CODES, minor_digits
from subtrack.domain.errors import InvalidInputError
from subtrack.domain.money import Money, parse_money


def test_the_codes_are_known_to_babel_too() -> None:
    assert set(list_currencies()) >= CODES


@pytest.mark.parametrize(("code", "digits"), [("EUR", 2), ("JPY", 0), ("KWD", 3), ("CLF", 4)])
def test_each_currency_has_its_minor_digits(code: str, digits: int) -> None:
    assert minor_digits(code) == digits


@pytest.mark.parametrize(
    ("text", "currency", "minor", "amount"),
    [
        ("5", "EUR", 500, "5.00"),
        ("0", "EUR", 0, "0.00"),
        ("0.05", "EUR", 5, "0.05"),
        ("1299", "JPY", 1299, "1299"),
        ("1.5", "KWD", 1500, "1.500"),
        ("007.10", "EUR", 710, "7.10"),
        ("999999999999.99", "EUR", 99999999999999, "999999999999.99"),
    ],
)
def test_amounts_are_read_and_written_exactly(
    text: str, currency: str, minor: int, amount: str
) -> None:
    money = parse_money(text, currency)
    assert (money.minor, money.amount) == (minor, amount)
    assert str(money) == f"{amount} {currency}"


def test_more_is_more_and_another_currency_may_be() -> None:
    assert Money(2, "EUR").exceeds(Money(1, "EUR"))
    assert not Money(1, "EUR").exceeds(Money(1, "EUR"))
    assert Money(1, "USD").exceeds(Money(2, "EUR"))


def test_there_is_no_currency_of_that_name() -> None:
    with pytest.raises(InvalidInputError, match="XYZ"):
        Money(1, "XYZ").amount  # noqa: B018 - asking for it is what fails
