"""Postcodes: a hint where one is not written as its country does, and silence otherwise."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from subtrack.domain.postcodes import address_remarks, fits, postcode_remarks, stands_in


@pytest.mark.parametrize(
    ("country", "postcode"),
    [
        ("DE", "10115"),
        ("DE", "D-10115"),
        ("AT", "1010"),
        ("AT", "A-1010"),
        ("CH", "CH-8001"),
        ("LV", "LV-1010"),
        ("GB", "SW1A 1AA"),
        ("GB", "m1 1ae"),
        ("GB", "EC1A1BB"),
        ("US", "90210"),
        ("US", "90210-1234"),
        ("CA", "K1A 0B1"),
        ("NL", "1012 AB"),
        ("FR", "75 008"),
        ("SE", "114 55"),
        ("PT", "1000-205"),
        ("PL", "00-950"),
        ("JP", "100-0001"),
        ("BR", "01310100"),
        ("DE", " 10115 "),
    ],
)
def test_a_postcode_as_the_country_writes_it_fits(country: str, postcode: str) -> None:
    assert fits(postcode, country) is True
    assert list(postcode_remarks(postcode, country)) == []


@pytest.mark.parametrize(
    ("country", "postcode"),
    [
        ("DE", "1011"),
        ("DE", "101155"),
        ("DE", "SW1A 1AA"),
        ("DE", "A-10115"),
        ("DE", "１０１１５"),
        ("GB", "10115"),
        ("GB", "SW1A 1A"),
        ("US", "9021"),
        ("CA", "K1A 0O1"),
        ("NL", "1012"),
        ("PL", "00950"),
        ("LI", "9480"),
    ],
)
def test_another_does_not_and_is_told(country: str, postcode: str) -> None:
    assert fits(postcode, country) is False
    (remark,) = postcode_remarks(postcode, country)
    assert remark.values == {"postcode": postcode, "country": country}


@pytest.mark.parametrize(("postcode", "country"), [("D02 X285", "IE"), ("x", "XX"), ("x", "")])
def test_nothing_is_said_of_countries_that_are_not_known(postcode: str, country: str) -> None:
    assert fits(postcode, country) is None
    assert list(postcode_remarks(postcode, country)) == []
    assert list(address_remarks(("Firm", f"Town {postcode} 1"), country)) == []


@pytest.mark.parametrize(("postcode", "country"), [(None, "DE"), ("1", None), (None, None)])
def test_nothing_is_said_where_something_is_missing(
    postcode: str | None, country: str | None
) -> None:
    assert list(postcode_remarks(postcode, country)) == []


@pytest.mark.parametrize(
    ("lines", "country"),
    [
        (("Firm", "Street 5", "10115 Berlin"), "DE"),
        (("Firm", "10115 Berlin", "Building 7"), "DE"),
        (("Firm", "1 Road", "London SW1A 1AA"), "GB"),
        (("Firm", "1 Road", "London", "SW1A 1AA"), "GB"),
        (("Firm", "140 00 Praha 4 - Nusle"), "CZ"),
        (("Firm", "75008 Paris Cedex 08"), "FR"),
        (("Firm", "Berlin"), "DE"),
        (("Firm 24",), "DE"),
        ((), "DE"),
    ],
)
def test_an_address_with_its_postcode_or_without_any_is_left_alone(
    lines: tuple[str, ...], country: str
) -> None:
    assert list(address_remarks(lines, country)) == []


@pytest.mark.parametrize(
    ("lines", "country"),
    [
        (("Firm", "Street 5", "1011 Berlin"), "DE"),
        (("Firm", "Street 5", "101155 Berlin"), "DE"),
        (("Firm 10115", "Street 5", "1011 Berlin"), "DE"),
        (("Firm", "1 Road", "London SW1A 1A"), "GB"),
        (("Firm", "Street 5, Berlin 7"), "US"),
    ],
)
def test_an_address_whose_postcode_does_not_fit_is_told(
    lines: tuple[str, ...], country: str
) -> None:
    (remark,) = address_remarks(lines, country)
    assert remark.values["line"] == lines[-1]


@given(text=st.text(max_size=200), country=st.sampled_from(["DE", "GB", "CA", "US", "PT", "NL"]))
def test_no_text_is_too_strange(text: str, country: str) -> None:
    assert fits(text, country) in {True, False}
    assert stands_in([text], country) in {True, False}
