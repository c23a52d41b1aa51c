"""Records: what `--provider` and `--billed-by` fill, mark as assumed, and leave alone."""

from __future__ import annotations

import pytest

from tests.cli.calling import Subtrack

TRIAL = ("--started", "2026-11-10", "--trial-ends", "2026-12-10")


def test_a_record_fills_what_was_not_said_and_marks_it(subtrack: Subtrack) -> None:
    subtrack.add("o2", "--provider", "o2-de", "--first", "2025-01-15", "--started", "2025-01-15")
    shown = subtrack.show()
    assert (shown["notice"], shown["minimum_term"]) == ("P1M", "P24M")
    assert shown["renewal_term"] == "open"
    assert shown["category"] == "telecom"
    assert shown["address"][0].startswith("Telefónica")
    assert shown["assumed"] == ["notice", "minimum_term", "renewal_term", "category", "address"]


def test_a_minimum_term_is_filled_only_where_the_start_is_known(subtrack: Subtrack) -> None:
    subtrack.add("o2", "--provider", "o2-de", "--first", "2025-01-15")
    assert subtrack.show()["minimum_term"] is None
    subtrack.ok("edit", "1", "--started", "2025-01-15")
    assert subtrack.show()["minimum_term"] == "P24M"
    subtrack.ok("edit", "1", "--started", "none")
    assert subtrack.show()["minimum_term"] is None


def test_that_it_can_be_left_at_any_time_is_filled_only_with_the_minimum_term_before_it(
    subtrack: Subtrack,
) -> None:
    subtrack.add("o2", "--provider", "o2-de", "--first", "2026-11-15")
    assert (subtrack.show()["renewal_term"], subtrack.show()["cancel_by"]) == (None, "2026-12-14")
    subtrack.ok("edit", "1", "--started", "2025-01-15")
    shown = subtrack.show()
    assert (shown["renewal_term"], shown["cancel_by"]) == ("open", "2026-12-14")
    subtrack.ok("edit", "1", "--started", "2023-01-15")
    shown = subtrack.show()
    assert (shown["cancel_by"], shown["earliest_end"]) == (None, "2026-12-23")
    subtrack.ok("edit", "1", "--started", "none")
    assert subtrack.show()["renewal_term"] is None


def test_what_the_person_said_is_left_alone(subtrack: Subtrack) -> None:
    given = ("--notice", "3m", "--category", "phone", "--renewal-term", "1m")
    subtrack.add("o2", "--provider", "o2-de", "--started", "2025-01-15", *given)
    shown = subtrack.show()
    assert (shown["notice"], shown["category"], shown["renewal_term"]) == ("P3M", "phone", "P1M")
    assert shown["assumed"] == ["minimum_term", "address"]


def test_none_keeps_a_record_from_filling(subtrack: Subtrack) -> None:
    empty = ("--notice", "none", "--address", "none", "--minimum-term", "none")
    subtrack.add("o2", "--provider", "o2-de", "--started", "2025-01-15", *empty)
    assert subtrack.show()["assumed"] == ["category"]
    subtrack.ok("edit", "1", "--billed-by", "direct")
    assert subtrack.show()["notice"] is None
    assert subtrack.show()["assumed"] == ["category"]


def test_clearing_what_was_assumed_holds_over_later_edits(subtrack: Subtrack) -> None:
    subtrack.add("o2", "--provider", "o2-de", "--started", "2025-01-15")
    subtrack.ok("edit", "1", "--notice", "none")
    subtrack.ok("edit", "1", "--provider", "o2-de")
    assert subtrack.show()["notice"] is None


def test_another_provider_takes_the_assumptions_of_the_first_away(subtrack: Subtrack) -> None:
    subtrack.add("Phone", "--provider", "o2-de", "--started", "2025-01-15")
    subtrack.ok("edit", "1", "--provider", "netflix")
    shown = subtrack.show()
    assert (shown["notice"], shown["minimum_term"], shown["category"]) == (None, None, "video")
    subtrack.ok("edit", "1", "--provider", "none")
    assert subtrack.show()["assumed"] == []


def test_the_terms_of_a_seller_replace_those_of_the_provider(subtrack: Subtrack) -> None:
    subtrack.add("Strava", "--provider", "strava", "--first", "2024-11-30", "--billed-by", "apple")
    shown = subtrack.show()
    assert (shown["cancel_before"], shown["cancel_by"]) == ("P1D", "2026-11-28")
    assert any("Apple" in line for line in shown["address"])
    subtrack.add(
        "Claude", "--provider", "claude", "--first", "2026-10-12", "--billed-by", "google-play"
    )
    assert subtrack.show("2")["cancel_by"] == "2026-12-11"


def test_a_trial_heeds_the_provider_and_the_seller(subtrack: Subtrack) -> None:
    subtrack.add("Claude", "--provider", "claude", "--billed-by", "google-play", *TRIAL)
    assert subtrack.show()["cancel_by"] == "2026-12-08"


def test_a_payment_service_leaves_the_provider_s_terms(subtrack: Subtrack) -> None:
    subtrack.add("Claude", "--provider", "claude", "--first", "2026-10-12", "--billed-by", "paypal")
    assert subtrack.show()["cancel_by"] == "2026-12-10"
    subtrack.add(
        "Spotify", "--provider", "spotify", "--first", "2021-05-14", "--billed-by", "paypal"
    )
    assert subtrack.show("2")["cancel_by"] == "2026-12-13"


def test_while_nobody_knows_who_bills_the_earliest_day_holds(subtrack: Subtrack) -> None:
    for number, said in enumerate(((), ("--billed-by", "unknown")), 1):
        subtrack.add("Disney+", "--provider", "disney-plus", *TRIAL, *said)
        assert subtrack.show(str(number))["cancel_by"] == "2026-12-08"
    subtrack.add("Disney+", "--provider", "disney-plus", *TRIAL, "--billed-by", "direct")
    assert subtrack.show("3")["cancel_by"] == "2026-12-09"
    why = " ".join(subtrack.deadlines()[0]["why"])
    assert "Who bills is not known" in why


def test_saying_who_bills_reckons_anew(subtrack: Subtrack) -> None:
    subtrack.add("Disney+", "--provider", "disney-plus", *TRIAL)
    subtrack.ok("edit", "1", "--billed-by", "direct")
    assert subtrack.show()["cancel_by"] == "2026-12-09"
    assert subtrack.show()["assumed"] == ["category", "address"]


def test_what_may_be_charged_before_the_end_counts_for_paid_terms_only(subtrack: Subtrack) -> None:
    subtrack.add(
        "VPN",
        "--provider",
        "nordvpn",
        "--billed-by",
        "direct",
        "--first",
        "2025-01-03",
        price="83.43 EUR 2y",
    )
    assert subtrack.show()["cancel_by"] == "2026-12-19"
    subtrack.add("VPN", "--provider", "nordvpn", "--billed-by", "direct", *TRIAL)
    assert subtrack.show("2")["cancel_by"] == "2026-12-09"


def test_the_refund_window_of_a_record_is_a_deadline(subtrack: Subtrack) -> None:
    subtrack.add("Adobe", "--provider", "adobe-creative-cloud", "--first", "2026-11-15")
    assert ("refund-window", "2026-11-28", "2026-11-29") in subtrack.kinds()
    subtrack.today = "2026-11-29"
    assert not [one for one in subtrack.kinds() if one[0] == "refund-window"]


def test_the_best_way_to_cancel_tells_when_to_send(subtrack: Subtrack) -> None:
    direct = ("--provider", "netflix", "--billed-by", "direct")
    subtrack.add("Known", *direct, "--first", "2026-10-30")
    (deadline,) = subtrack.deadlines()
    assert (deadline["date"], deadline["send_by"]) == ("2026-11-29", "2026-11-27")
    subtrack.add("Own", "--first", "2026-10-30")
    assert subtrack.deadlines()[-1]["send_by"] is None


# What their records would fill is cleared, so that the last safe day is Sunday, 29 November.
_PLAINLY = ("--notice", "none", "--cancel-before", "none", "--charged-before", "none")


@pytest.mark.parametrize(
    ("provider", "said"),
    [
        ("netflix", "On the web: do it by 2026-11-27, the last working day in time."),
        ("apple-music", "In the iPhone app: do it by 2026-11-27, the last working day in time."),
        ("sky-uk", "By chat: do it by 2026-11-27, the last working day in time."),
        ("virgin-media", "By phone: call by 2026-11-27, the last working day in time."),
        ("anytime-fitness", "In person: go there by 2026-11-27, the last working day in time."),
        ("mcfit", "By e-mail: send it by 2026-11-26, so that it arrives in time."),
        ("spiegel-plus", "By letter: post it by 2026-11-23, so that it arrives in time."),
    ],
)
def test_each_way_is_said_in_its_own_words(subtrack: Subtrack, provider: str, said: str) -> None:
    subtrack.ok("profile", "home", "--country", "DE")
    options = ("--provider", provider, "--billed-by", "direct", "--next", "2026-11-30")
    subtrack.add("Thing", *options, *_PLAINLY)
    assert said in subtrack.ok("deadlines").out


def test_a_way_that_no_longer_arrives_names_no_day_that_has_passed(subtrack: Subtrack) -> None:
    subtrack.ok("profile", "home", "--country", "DE")
    for provider in ("spiegel-plus", "netflix"):
        options = ("--provider", provider, "--billed-by", "direct", "--next", "2026-11-30")
        subtrack.add(provider, *options, *_PLAINLY)
    subtrack.today = "2026-11-28"
    found = subtrack.ok("deadlines").out
    assert "By letter: too slow to arrive by the last safe day; use another way" in found
    assert "On the web: use it today; the last working day in time was 2026-11-27." in found
