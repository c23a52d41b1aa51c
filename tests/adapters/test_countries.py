"""Countries: what they are called, and how days and amounts are written there."""

from __future__ import annotations

from datetime import date

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
        (Money(123456, "EUR"), "pt", "PT", "1 234,56 EUR"),
        (Money(123456, "BRL"), "pt", "BR", "BRL 1.234,56"),
    ],
)
def test_an_amount_is_written_as_it_is_there(
    money: Money, language: str, country: str, written: str
) -> None:
    found = BabelCountries().amount(money, language, country)
    assert found.replace("\xa0", " ").replace("’", "'") == written


@pytest.mark.parametrize(
    ("country", "written"), [("PT", "1 de dezembro de 2026"), ("BR", "1º de dezembro de 2026")]
)
def test_the_first_of_a_month_is_an_ordinal_in_brazil_alone(country: str, written: str) -> None:
    assert BabelCountries().long_date(date(2026, 12, 1), "pt", country) == written


def test_portugal_and_brazil_have_names_of_their_own_for_countries() -> None:
    countries = BabelCountries()
    assert countries.name("PL", "pt") == "Polónia"
    assert countries.name("PL", "pt-BR") == "Polônia"
    assert countries.name_abroad("PL", "PT", "pt") == "POLÓNIA"
    assert countries.name_abroad("PL", "BR", "pt") == "POLÔNIA"
    assert {countries.code([line]) for line in ("Polônia", "Polónia", "POLAND")} == {"PL"}
