from __future__ import annotations

import pytest

from subtrack.domain.postal import town_lines


@pytest.mark.parametrize(
    ("country", "lines"),
    [
        ("US", ("Town RE 123",)),
        ("NZ", ("Town 123",)),
        ("GB", ("Town", "123")),
        ("IT", ("123 Town RE",)),
        ("DE", ("123 Town",)),
        ("", ("123 Town",)),
    ],
)
def test_town_and_postcode_stand_as_the_country_has_them(
    country: str, lines: tuple[str, ...]
) -> None:
    assert town_lines(country, "Town", "123", "XX-RE") == lines


@pytest.mark.parametrize("country", ["US", "GB", "IT", "DE"])
def test_what_is_not_known_leaves_no_gap(country: str) -> None:
    assert town_lines(country, "Town") == ("Town",)
    assert town_lines(country, "") == ()
