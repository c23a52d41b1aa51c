"""Profiles: who writes the letters."""

from __future__ import annotations

import pytest

from tests.cli.calling import Subtrack


def test_the_default_profile_is_made_and_shown(subtrack: Subtrack) -> None:
    assert subtrack.refused(1, "profile")
    subtrack.ok("profile", "--name", "Me", "--street", "Way 1", "--city", "Bonn", "--country", "DE")
    assert subtrack.ok("profile", "--json").json == {
        "profile": "me",
        "name": "Me",
        "street": "Way 1",
        "postcode": None,
        "city": "Bonn",
        "region": None,
        "country": "DE",
        "email": None,
        "phone": None,
        "default": True,
    }
    assert "Way 1" in subtrack.ok("profile").out


def test_there_are_several_and_one_is_the_default(subtrack: Subtrack) -> None:
    subtrack.ok("profile", "--name", "Me")
    subtrack.ok("profile", "Work", "--city", "Bonn", "--country", "DE")
    assert subtrack.ok("profile", "--json").json["profile"] == "me"
    assert subtrack.ok("profile", "work", "--json").json["name"] == "Work"
    subtrack.ok("profile", "WORK", "--default")
    assert subtrack.ok("profile", "--json").json["profile"] == "Work"
    assert not subtrack.ok("profile", "me", "--json").json["default"]


def test_none_clears_a_field(subtrack: Subtrack) -> None:
    subtrack.ok("profile", "--name", "Me", "--phone", "+49 30 1234")
    subtrack.ok("profile", "--phone", "none")
    assert subtrack.ok("profile", "--json").json["phone"] is None


@pytest.mark.parametrize(
    ("option", "value"),
    [
        ("--country", "Germany"),
        ("--country", "de"),
        ("--region", "California"),
        ("--email", "nonsense"),
        ("--phone", "call me"),
        ("--name", ""),
        ("--street", "x" * 201),
        ("--city", "a\nb"),
    ],
)
def test_bad_fields_are_refused(subtrack: Subtrack, option: str, value: str) -> None:
    subtrack.ok("profile", "--name", "Me")
    assert subtrack.refused(2, "profile", option, value)


def test_a_region_lies_in_its_country(subtrack: Subtrack) -> None:
    subtrack.ok("profile", "--country", "US", "--region", "US-CA")
    assert "US-CA" in subtrack.refused(2, "profile", "--country", "DE")
