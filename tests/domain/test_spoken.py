"""Spoken: the language of a place by its postcode, and of none where that says nothing."""

from __future__ import annotations

import pytest

from subtrack.domain.spoken import languages_at


@pytest.mark.parametrize(
    ("town", "country", "languages"),
    [
        ("1003 Lausanne", "CH", ("fr",)),
        ("2300 La Chaux-de-Fonds", "CH", ("fr",)),
        ("3001 Bern", "CH", ("de",)),
        ("3960 Sierre", "CH", ("fr",)),
        ("4001 Basel", "CH", ("de",)),
        ("6500 Bellinzona", "CH", ("it",)),
        ("6300 Zug", "CH", ("de",)),
        ("1050 Ixelles", "BE", ("fr", "nl")),
        ("1300 Wavre", "BE", ("fr",)),
        ("1930 Zaventem", "BE", ("nl",)),
        ("4000 Liège", "BE", ("fr",)),
        ("9000 Gent", "BE", ("nl",)),
        ("Québec QC G1R 4P5", "CA", ("fr",)),
        ("Moncton NB E1C 4Z5", "CA", ("en", "fr")),
        ("Vancouver BC v6b 1a1", "CA", ("en",)),
    ],
)
def test_a_postcode_tells_the_language(town: str, country: str, languages: tuple[str, ...]) -> None:
    assert languages_at(("Firm", "Street 7", town), country) == languages


@pytest.mark.parametrize(
    ("address", "country"),
    [
        (("Firm", "Street 7", "Lausanne"), "CH"),
        (("Firm 1003",), "CH"),
        ((), "CH"),
        (("Firm", "10115 Berlin"), "DE"),
        (("Firm", "L-1855 Luxembourg"), "LU"),
        (("Firm", "1003 Lausanne"), ""),
    ],
)
def test_what_is_not_known_is_not_said(address: tuple[str, ...], country: str) -> None:
    assert languages_at(address, country) == ()
