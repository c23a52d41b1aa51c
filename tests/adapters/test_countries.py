"""Countries: how amounts are written there."""

from __future__ import annotations

import pytest

from subtrack.adapters.countries import BabelCountries
from subtrack.domain.money import Money


@pytest.mark.parametrize(
    ("money", "language", "country", "written"),
    [
        (Money(123456, "EUR"), "de", "DE", "1.234,56 EUR"),
        (Money(123456, "CHF"), "de", "CH", "CHF 1'234.56"),
        (Money(123456, "GBP"), "en", "GB", "GBP 1,234.56"),
        (Money(123456, "EUR"), "fr", "FR", "1 234,56 EUR"),
        (Money(123456, "MXN"), "es", "MX", "1,234.56 MXN"),
        (Money(1299, "JPY"), "en", "", "JPY 1,299"),
        (Money(500, "EUR"), "nl", "NL", "EUR 5,00"),
    ],
)
def test_an_amount_is_written_as_it_is_there(
    money: Money, language: str, country: str, written: str
) -> None:
    found = BabelCountries().amount(money, language, country)
    assert found.replace("\xa0", " ").replace("’", "'") == written
