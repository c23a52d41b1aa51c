"""Entering: add, edit, remove, restore, mark as paid, and what list and show make of it."""

from __future__ import annotations

import pytest

from tests.cli.calling import Subtrack

KEYS = [
    "id",
    "uid",
    "name",
    "provider",
    "plan",
    "status",
    "price",
    "cycle",
    "anchor",
    "next_charge",
    "started",
    "trial_ends",
    "cancel_by",
    "renewal_day",
    "late",
    "earliest_end",
    "ends",
    "notice",
    "minimum_term",
    "renewal_term",
    "trial_notice",
    "cancel_before",
    "charged_before_end",
    "overdue",
    "billed_by",
    "address",
    "account",
    "category",
    "tags",
    "payment",
    "auto_renew",
    "note",
    "assumed",
]


def test_what_was_entered_is_shown_and_every_key_is_there(subtrack: Subtrack) -> None:
    assert subtrack.add("Netflix", "--first", "2023-01-31", price="13.99 EUR 1m") == "1"
    shown = subtrack.show("netflix")
    assert list(shown) == KEYS
    assert len(shown["uid"]) == 32
    expected = {
        "id": 1,
        "name": "Netflix",
        "status": "active",
        "price": {"amount": "13.99", "currency": "EUR"},
        "cycle": "P1M",
        "anchor": "2023-01-31",
        "next_charge": "2026-11-30",
        "cancel_by": "2026-11-29",
        "renewal_day": "2026-11-30",
        "earliest_end": "2026-11-30",
        "auto_renew": True,
        "overdue": [],
        "tags": [],
        "assumed": [],
    }
    empty = dict.fromkeys(set(KEYS) - set(expected) - {"uid"})
    assert {key: shown[key] for key in KEYS if key != "uid"} == expected | empty


def test_every_option_is_kept(subtrack: Subtrack) -> None:
    subtrack.ok("profile", "home", "--street", "Way 1", "--city", "Bonn", "--country", "DE")
    subtrack.add(
        "Everything",
        *("--first", "2026-01-15", "--started", "2026-01-01", "--minimum-term", "12m"),
        *("--renewal-term", "P1Y6M", "--notice", "6w", "--cancel-before", "PT48H"),
        *("--charged-before", "14d", "--trial-notice", "2d", "--plan", "Big", "--tag", "a"),
        *("--tag", "b", "--category", "news", "--payment", "Visa 4242", "--note", "Two words"),
        *("--account", "me@example.org", "--contract-no", "C-1", "--holder", "HOME"),
        *("--address", "Firm; Street 1; 12345 Town; Germany", "--contact-email", "a@example.org"),
    )
    shown = subtrack.show("1")
    for key, value in {
        "cycle": "P1M",
        "started": "2026-01-01",
        "minimum_term": "P12M",
        "renewal_term": "P1Y6M",
        "notice": "P6W",
        "cancel_before": "PT48H",
        "charged_before_end": "P14D",
        "trial_notice": "P2D",
        "plan": "Big",
        "tags": ["a", "b"],
        "category": "news",
        "payment": "Visa 4242",
        "note": "Two words",
        "account": "me@example.org",
        "address": ["Firm", "Street 1", "12345 Town", "Germany"],
        "assumed": [],
    }.items():
        assert shown[key] == value, key
    text = subtrack.ok("show", "1").out
    for word in ("C-1", "a@example.org", "HOME", "6 weeks", "1 year and 6 months"):
        assert word in text


def test_none_clears_a_value(subtrack: Subtrack) -> None:
    subtrack.add(
        "Thing",
        *("--first", "2026-01-15", "--notice", "1m", "--note", "x", "--tag", "a", "--plan", "P"),
        *("--address", "Firm; Town", "--ends", "2027-01-01", "--category", "news"),
    )
    for option in ("notice", "note", "tag", "plan", "address", "ends", "category"):
        subtrack.ok("edit", "1", f"--{option}", "none")
    shown = subtrack.show("1")
    for key in ("notice", "note", "plan", "address", "ends", "category"):
        assert shown[key] is None
    assert shown["tags"] == []


def test_a_new_price_holds_from_its_day_on(subtrack: Subtrack) -> None:
    subtrack.add("Thing", "--first", "2026-01-15", price="10 EUR 1m")
    subtrack.ok("edit", "1", "--price", "12.50", "--from", "2026-12-15")
    assert subtrack.show("1")["price"]["amount"] == "10.00"
    found = subtrack.ok("charges", "--from", "2026-11-01", "--to", "2027-01-01", "--json").json
    assert [(one["date"], one["price"]["amount"]) for one in found] == [
        ("2026-11-15", "10.00"),
        ("2026-12-15", "12.50"),
    ]
    subtrack.ok("edit", "1", "--price", "13")
    found = subtrack.ok("charges", "--from", "2026-11-01", "--to", "2027-01-01", "--json").json
    assert [one["price"]["amount"] for one in found] == ["10.00", "13.00"]


def test_a_change_of_cycle_leaves_the_past_as_it_was(subtrack: Subtrack) -> None:
    subtrack.add("Thing", "--first", "2026-08-31")
    subtrack.ok("edit", "1", "--every", "1y", "--from", "2026-12-31")
    assert subtrack.charges("2026-01-01", "2029-01-01") == [
        "2026-08-31",
        "2026-09-30",
        "2026-10-31",
        "2026-11-30",
        "2026-12-31",
        "2027-12-31",
        "2028-12-31",
    ]


def test_a_moved_billing_day_leaves_the_past_as_it_was(subtrack: Subtrack) -> None:
    subtrack.add("Thing", "--first", "2026-09-30")
    subtrack.ok("edit", "1", "--first", "2026-12-05", "--from", "2026-12-01")
    assert subtrack.charges("2026-01-01", "2027-02-01") == [
        "2026-09-30",
        "2026-10-30",
        "2026-11-30",
        "2026-12-05",
        "2027-01-05",
    ]


def test_a_correction_moves_the_past_too(subtrack: Subtrack) -> None:
    subtrack.add("Thing", "--first", "2026-09-30")
    subtrack.ok("edit", "1", "--first", "2026-10-01")
    assert subtrack.charges("2026-01-01", "2027-01-01") == [
        "2026-10-01",
        "2026-11-01",
        "2026-12-01",
    ]


def test_changes_of_billing_follow_one_another(subtrack: Subtrack) -> None:
    subtrack.add("Thing", "--first", "2026-01-15")
    subtrack.ok("edit", "1", "--every", "1y", "--from", "2026-12-15")
    assert "2026-12-15" in subtrack.refused(2, "edit", "1", "--every", "1w", "--from", "2026-12-01")


def test_a_pause_begins_today_and_leaves_the_past_as_it_was(subtrack: Subtrack) -> None:
    subtrack.add("Thing", "--first", "2026-09-30")
    subtrack.ok("edit", "1", "--paused-until", "2027-01-15")
    assert subtrack.show("1")["status"] == "paused"
    assert subtrack.show("1")["next_charge"] == "2027-01-30"
    assert subtrack.show("1")["cancel_by"] == "2026-11-29"
    charged = ["2026-09-30", "2026-10-30", "2027-01-30"]
    assert subtrack.charges("2026-01-01", "2027-02-01") == charged
    subtrack.today = "2027-01-15"
    assert subtrack.show("1")["status"] == "active"


def test_an_open_pause_lasts_until_it_is_cleared(subtrack: Subtrack) -> None:
    subtrack.add("Thing", "--first", "2026-09-30")
    subtrack.ok("edit", "1", "--paused-until", "open")
    assert subtrack.show("1")["next_charge"] is None
    subtrack.today = "2027-01-10"
    subtrack.ok("edit", "1", "--paused-until", "none")
    assert subtrack.show("1")["status"] == "active"
    charged = ["2026-09-30", "2026-10-30", "2027-01-30"]
    assert subtrack.charges("2026-01-01", "2027-02-01") == charged


def test_what_has_ended_cannot_be_paused(subtrack: Subtrack) -> None:
    subtrack.add("Thing", "--first", "2026-09-30", "--ends", "2026-11-01")
    assert "ended" in subtrack.refused(2, "edit", "1", "--paused-until", "open")


def test_the_status_is_the_first_that_fits(subtrack: Subtrack) -> None:
    subtrack.add("Trial", "--started", "2026-11-20", "--trial-ends", "2026-11-27")
    subtrack.add("Active", "--first", "2026-01-01")
    subtrack.add("Paused", "--first", "2026-01-01", "--paused-until", "open")
    trial = ("--started", "2026-11-20", "--trial-ends", "2026-11-27")
    subtrack.add("Ending", *trial, "--ends", "2026-11-27", "--paused-until", "open")
    subtrack.add("Ended", "--first", "2026-01-01", "--ends", "2026-11-22")
    found = subtrack.ok("list", "--all", "--json").json
    assert {one["name"]: one["status"] for one in found} == {
        "Active": "active",
        "Ended": "ended",
        "Ending": "ending",
        "Paused": "paused",
        "Trial": "trial",
    }
    assert [one["name"] for one in subtrack.ok("list", "--json").json] == [
        "Active",
        "Ending",
        "Paused",
        "Trial",
    ]


def test_with_an_end_there_is_nothing_left_to_cancel(subtrack: Subtrack) -> None:
    subtrack.add("Thing", "--first", "2026-09-30", "--notice", "1m", "--ends", "2026-12-15")
    shown = subtrack.show("1")
    assert (shown["cancel_by"], shown["renewal_day"], shown["late"]) == (None, None, None)
    assert shown["earliest_end"] == "2026-12-15"
    assert subtrack.charges("2026-11-01", "2027-06-01") == ["2026-11-30"]


def test_removed_ones_lie_in_the_trash_until_they_are_restored(subtrack: Subtrack) -> None:
    subtrack.add("Thing", "--first", "2026-09-30")
    before = subtrack.show("1")
    assert "restore-removed 1" in subtrack.ok("remove", "thing").out
    assert subtrack.ok("list", "--json").json == []
    assert subtrack.charges("2026-01-01", "2027-01-01") == []
    assert subtrack.deadlines() == []
    assert [one["name"] for one in subtrack.ok("list", "--all", "--json").json] == ["Thing"]
    assert subtrack.show("1")["name"] == "Thing"
    assert subtrack.refused(1, "remove", "1")
    subtrack.ok("restore-removed", "1")
    assert subtrack.show("1") == before
    assert subtrack.refused(1, "restore-removed", "1")


def test_numbers_are_never_given_twice(subtrack: Subtrack) -> None:
    subtrack.add("One", "--first", "2026-09-30")
    subtrack.ok("remove", "1")
    assert subtrack.add("Two", "--first", "2026-09-30") == "2"


def test_a_number_comes_before_a_name(subtrack: Subtrack) -> None:
    subtrack.add("2", "--first", "2026-09-30")
    subtrack.add("Thing", "--first", "2026-09-30")
    assert subtrack.show("2")["name"] == "Thing"
    subtrack.ok("remove", "2")
    assert subtrack.show("2")["name"] == "2"


def test_lists_are_ordered_by_name_without_case(subtrack: Subtrack) -> None:
    for name in ("beta", "Alpha", "alpha", "ÄRGER", "Beta"):
        subtrack.add(name, "--first", "2026-09-30")
    found = subtrack.ok("list", "--json").json
    order = sorted(found, key=lambda one: (one["name"].casefold(), one["uid"]))
    assert found == order


def test_manual_charges_are_overdue_until_they_are_marked_as_paid(subtrack: Subtrack) -> None:
    subtrack.add("Paper", "--manual", "--first", "2026-08-31")
    shown = subtrack.show("1")
    assert shown["overdue"] == ["2026-08-31", "2026-09-30", "2026-10-31"]
    assert (shown["auto_renew"], shown["cancel_by"], shown["renewal_day"]) == (False, None, None)
    subtrack.ok("paid", "1", "--on", "2026-09-30")
    assert subtrack.show("1")["overdue"] == ["2026-08-31", "2026-10-31"]
    assert "2026-08-31" in subtrack.ok("paid", "1").out
    subtrack.ok("paid", "1")
    assert subtrack.show("1")["overdue"] == []
    assert "2026-11-30" in subtrack.refused(1, "paid", "1")
    assert subtrack.refused(2, "paid", "1", "--on", "2026-12-01")
    subtrack.ok("paid", "1", "--on", "2026-11-30")
    assert subtrack.show("1")["next_charge"] == "2026-12-31"


def test_only_manual_charges_are_marked_as_paid(subtrack: Subtrack) -> None:
    subtrack.add("Thing", "--first", "2026-08-31")
    assert "renews by itself" in subtrack.refused(2, "paid", "1")


@pytest.mark.parametrize(
    ("options", "anchor"),
    [
        (("--first", "2026-01-31"), "2026-01-31"),
        (("--first", "2026-01-31", "--next", "2026-12-15"), "2026-01-31"),
        (("--next", "2026-12-05"), "2026-12-05"),
        (("--next", "2026-12-05", "--trial-ends", "2026-12-01"), "2026-12-05"),
        (("--trial-ends", "2026-12-01", "--started", "2026-11-01"), "2026-12-01"),
        (("--started", "2026-11-01"), "2026-11-01"),
    ],
)
def test_the_anchor_is_the_best_day_that_is_known(
    subtrack: Subtrack, options: tuple[str, ...], anchor: str
) -> None:
    subtrack.add("Thing", *options)
    assert subtrack.show("1")["anchor"] == anchor


def test_nothing_to_change_changes_nothing(subtrack: Subtrack) -> None:
    subtrack.add("Thing", "--first", "2026-08-31")
    before = subtrack.files()
    assert "nothing to change" in subtrack.ok("edit", "1", "--first", "2026-08-31").out
    assert subtrack.files() == before


def test_lead_times_of_ones_own(subtrack: Subtrack) -> None:
    subtrack.add("Thing", "--first", "2026-01-20", "--remind", "9,60", price="9.99 EUR 1y")
    assert "60, 9 days before" in subtrack.ok("show", "1").out
    assert [one["lead_days"] for one in subtrack.remind()] == [60]
    subtrack.ok("edit", "1", "--remind", "109937")
    assert [one["lead_days"] for one in subtrack.remind()] == [109_937]
    subtrack.ok("edit", "1", "--remind", "none")
    assert "days before" not in subtrack.ok("show", "1").out
    assert "“x” is not a number of days" in subtrack.refused(2, "edit", "1", "--remind", "7,x")
    assert "Write days before" in subtrack.refused(2, "edit", "1", "--remind", "")
