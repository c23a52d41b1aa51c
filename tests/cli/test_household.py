"""A household on 22 November 2026: the days were worked out by hand from the rules."""

from __future__ import annotations

from tests.cli.calling import Subtrack

CANCEL_BY = """
1Password 2026-12-08 2026-12-10
Adobe Creative Cloud 2027-01-14 2027-01-15
Amazon Prime 2026-11-30 2026-12-01
Apple TV 2026-11-24 2026-11-26
Audible 2026-11-27 2026-11-29
Car club 2027-03-31 2027-07-01
Cat insurance 2026-12-30 2027-03-31
ChatGPT 2026-11-28 2026-11-30
Claude 2026-12-10 2026-12-12
Coursera Plus 2026-11-25 2026-11-27
DIE ZEIT 2026-11-23 2026-12-24
Disney+ trial 2026-11-22 2026-11-24
Domain names 2027-02-27 2027-02-28
Duolingo 2026-11-23 2026-11-24
GitHub Copilot 2026-11-30 2026-12-01
Google One 2026-12-04 2026-12-05
Gym 2026-12-04 2027-01-05
HelloFresh 2026-11-26 2026-12-04
Hosting 2026-11-27 2026-11-28
iCloud+ 2026-11-28 2026-11-30
Microsoft 365 2027-02-26 2027-02-28
Netflix 2026-11-29 2026-11-30
New York Times 2026-12-09 2026-12-11
Nintendo Switch Online 2026-12-21 2026-12-24
NordVPN 2026-12-19 2027-01-03
o2 Mobil 2026-12-14 2027-01-15
PlayStation Plus 2026-11-27 2026-11-28
Sports club 2027-02-16 2027-03-31
Spotify 2026-12-13 2026-12-14
Strava 2026-11-28 2026-11-30
Telekom Festnetz 2027-02-28 2027-04-01
Urban garden plot 2026-12-30 2027-03-31
Vodafone Kabel 2026-11-27 2026-12-28
Xbox Game Pass 2026-12-21 2026-12-22
YNAB 2027-01-28 2027-01-30
"""
LATE = {
    "DIE ZEIT": ("2026-10-25", "2026-11-26"),
    "HelloFresh": ("2026-11-19", "2026-11-27"),
    "o2 Mobil": ("2026-11-14", "2026-12-15"),
    "Sports club": ("2026-11-18", "2026-12-31"),
    "Vodafone Kabel": ("2026-10-27", "2026-11-28"),
}


def test_every_cancel_by_is_right_to_the_day(household: Subtrack) -> None:
    found = household.ok("list", "--json").json
    pairs = {
        one["name"]: (one["cancel_by"], one["renewal_day"]) for one in found if one["cancel_by"]
    }
    expected = (line.rsplit(" ", 2) for line in CANCEL_BY.strip().splitlines())
    assert pairs == {name: (safe_day, event) for name, safe_day, event in expected}
    assert [one["name"] for one in found if not one["cancel_by"]] == ["Local paper (print)"]


def test_what_passed_is_late_until_its_event(household: Subtrack) -> None:
    found = household.ok("list", "--json").json
    late = {
        one["name"]: (one["late"]["cancel_by"], one["late"]["event"])
        for one in found
        if one["late"]
    }
    assert late == LATE


def test_deadlines_stand_in_order_and_give_their_reasons(household: Subtrack) -> None:
    found = household.deadlines()
    order = [(one["date"], one["event"], one["name"].casefold()) for one in found]
    assert order == sorted(order)
    assert {one["name"] for one in found if one["late"]} == set(LATE)
    for one in found:
        assert one["date"] in one["why"][-1]
        assert one["event"] in one["why"][-1]
        assert one["date"] < one["event"]
        assert one["late"] == (one["date"] < "2026-11-22")
        assert one["late"] or one["date"] <= "2026-12-22"


def test_today_stands_without_a_command(household: Subtrack) -> None:
    said = household.ok().out
    assert said.startswith("Today, 2026-11-22\n")
    assert "Disney+ trial (trial)" in said
    assert "Netflix (cancel-by)" not in said
    assert "This month: 9" in said


def test_texts_are_for_people(household: Subtrack) -> None:
    listing = household.ok("list").out
    assert "Netflix" in listing
    assert "every 4 weeks" in listing
    assert "2026-11-14 (late)" in listing
    assert "by hand" in listing
    charged = household.ok("charges", "--from", "2026-11-28", "--to", "2026-11-29").out
    assert charged.splitlines()[-1] == "Together: 111.98 EUR, 1299 JPY"
