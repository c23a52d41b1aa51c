"""Guide and providers: what a person reads to get out."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from subtrack.adapters.paths import resources
from tests.cli.calling import Subtrack

RECORDS = resources() / "providers"
KEYS = (
    *("slug", "name", "billed_by", "confidence", "checked", "routes", "needs", "after"),
    *("alternatives", "problems", "faq", "terms", "sources", "disputes"),
)


def test_a_guide_has_every_key_and_its_steps(subtrack: Subtrack) -> None:
    found = subtrack.ok("guide", "adobe-creative-cloud", "--json").json
    assert tuple(found) == KEYS
    first = found["routes"][0]
    assert tuple(first) == ("provider", "channel", "title", "url", "steps")
    assert first["channel"] == "web"
    assert first["url"] == "https://account.adobe.com/plans"
    assert first["steps"][0] == {"do": "Sign in", "where": "account.adobe.com/plans"}


@pytest.mark.parametrize("path", sorted(RECORDS.glob("*.toml")), ids=lambda path: path.stem)
def test_every_shipped_record_gives_a_guide_without_a_gap(subtrack: Subtrack, path: Path) -> None:
    said = subtrack.ok("guide", path.stem).out
    assert "1. " in said
    assert "Sources" in said
    assert "{" not in said
    assert "(None)" not in said


def test_an_entry_comes_before_a_record_of_that_name(subtrack: Subtrack) -> None:
    subtrack.add("netflix", "--provider", "spotify", "--first", "2026-01-31")
    assert subtrack.ok("guide", "netflix", "--json").json["slug"] == "spotify"


def test_what_is_known_already_is_filled_in(household: Subtrack) -> None:
    said = household.ok("guide", "Telekom Festnetz").out
    assert "account Kundennummer 2210044" in said
    assert "Cancel by 2027-02-28" in said


def test_the_guide_of_a_seller_leads(household: Subtrack) -> None:
    found = household.ok("guide", "Strava", "--json").json
    assert (found["slug"], found["billed_by"]) == ("apple", "apple")
    assert {route["provider"] for route in found["routes"]} == {"apple"}
    said = household.ok("guide", "Strava").out
    assert "bills it, so it is cancelled there" in said
    assert "Terms of Strava" in said


def test_a_payment_service_comes_last(household: Subtrack) -> None:
    found = household.ok("guide", "Spotify", "--json").json
    assert (found["slug"], found["billed_by"]) == ("spotify", "paypal")
    assert "only moves the money" in household.ok("guide", "Spotify").out


def test_while_nobody_knows_who_bills_both_ways_are_shown(household: Subtrack) -> None:
    found = household.ok("guide", "Disney+ trial", "--json").json
    assert found["billed_by"] is None
    assert {"disney-plus", "apple", "google-play"} <= {one["provider"] for one in found["routes"]}
    said = household.ok("guide", "Disney+ trial").out
    assert "Look at the last charge on your statement" in said
    assert "APPLE.COM/BILL" in said


def test_ways_that_are_too_slow_come_last_and_say_so(household: Subtrack) -> None:
    said = household.ok("guide", "DIE ZEIT").out
    assert "Too slow to arrive by the last safe day" in said
    assert said.index("Too slow") > said.index("1. ")


def test_what_a_record_does_not_know_is_said_as_not_known(subtrack: Subtrack) -> None:
    said = subtrack.ok("guide", "netflix").out
    assert "Not known: check before you rely on it" in said
    assert "none" not in said.split("Not known")[1].split("\n\n")[0]


def test_a_right_to_withdraw_is_told_where_the_country_gives_one(subtrack: Subtrack) -> None:
    assert "withdraw" not in subtrack.ok("guide", "philo").out
    subtrack.ok("profile", "--country", "DE")
    said = subtrack.ok("guide", "philo").out
    assert "Directive 2011/83/EU" in said
    assert "2026-11-22" in said


def test_an_old_record_says_how_old_it_is(subtrack: Subtrack) -> None:
    assert "months ago" not in subtrack.ok("guide", "netflix").out
    subtrack.today = "2028-01-05"
    assert "14 months ago" in subtrack.ok("guide", "netflix").out


def test_without_a_record_there_is_no_guide(subtrack: Subtrack) -> None:
    subtrack.add("Garden", "--first", "2026-01-31")
    assert "no provider's record" in subtrack.refused(1, "guide", "Garden")
    assert "nonsense" in subtrack.refused(1, "guide", "nonsense")
    assert subtrack.refused(1, "guide", "../netflix")


def test_providers_are_searched_best_first(subtrack: Subtrack) -> None:
    found = subtrack.ok("providers", "PAYPAL *SPOTIFY 35314369001", "--json").json
    assert [one["slug"] for one in found][:2] == ["spotify", "paypal"]
    assert tuple(found[0]) == ("slug", "name", "category", "difficulty", "confidence", "checked")
    assert subtrack.ok("providers", "qwertzuiop", "--json").json == []
    assert len(subtrack.ok("providers", "--json").json) == len(list(RECORDS.glob("*.toml")))
    assert "netflix" in subtrack.ok("providers", "netfilx").out


def test_record_files_are_checked(subtrack: Subtrack, tmp_path: Path) -> None:
    good, bad = tmp_path / "netflix.toml", tmp_path / "spotify.toml"
    shutil.copy(RECORDS / "netflix.toml", good)
    shutil.copy(RECORDS / "netflix.toml", bad)
    said = subtrack.ok("providers", "check", str(good))
    assert "sound" in said.out
    assert "questions open" in said.out
    said = subtrack("providers", "check", str(good), str(bad))
    assert said.status == 1
    assert "spotify.toml: slug" in said.out
    assert "1 with faults" in said.out
    assert subtrack.refused(2, "providers", "check")
    missing = subtrack("providers", "check", str(tmp_path / "missing.toml"))
    assert missing.status == 1
