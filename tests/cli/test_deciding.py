"""Deciding: every kind of deadline comes out, and answers hold for as long as they should."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.cli.calling import Subtrack

TRIAL = ("--started", "2026-11-10", "--trial-ends", "2026-11-27")


@pytest.mark.parametrize(
    ("options", "days", "expected"),
    [
        (TRIAL, 30, ("trial", "2026-11-26", "2026-11-27")),
        ((*TRIAL, "--trial-notice", "2d"), 30, ("trial", "2026-11-24", "2026-11-27")),
        ((*TRIAL, "--cancel-before", "PT25H"), 30, ("trial", "2026-11-24", "2026-11-27")),
        ((*TRIAL, "--notice", "1w"), 30, ("trial", "2026-11-19", "2026-11-27")),
        ((*TRIAL, "--notice", "1m"), 30, ("trial", "2026-11-26", "2026-11-27")),
        (
            ("--trial-ends", "2026-11-27", "--notice", "1w"),
            30,
            ("trial", "2026-11-26", "2026-11-27"),
        ),
        (("--first", "2026-01-31"), 30, ("cancel-by", "2026-11-29", "2026-11-30")),
        (("--next", "2026-12-05"), 30, ("cancel-by", "2026-12-04", "2026-12-05")),
        (("--first", "2026-12-05"), 60, ("cancel-by", "2027-01-04", "2027-01-05")),
        (("--first", "2026-01-31", "--manual"), 30, ("renewal", "2026-11-29", "2026-11-30")),
        (
            ("--first", "2026-01-31", "--promo", "1", "--promo-until", "2026-12-15"),
            60,
            ("promo-ends", "2026-12-30", "2026-12-31"),
        ),
        (
            ("--first", "2026-01-31", "--ends", "2026-12-15"),
            30,
            ("contract-end", "2026-12-14", "2026-12-15"),
        ),
        (
            ("--first", "2026-01-31", "--card-expires", "2026-11"),
            30,
            ("card-expires", "2026-11-30", "2026-12-01"),
        ),
    ],
)
def test_every_kind_can_be_entered_and_comes_out(
    subtrack: Subtrack, options: tuple[str, ...], days: int, expected: tuple[str, str, str]
) -> None:
    subtrack.add("Thing", *options)
    assert expected in subtrack.kinds(days)


def test_a_higher_price_is_a_deadline_and_a_lower_one_is_none(subtrack: Subtrack) -> None:
    subtrack.add("Dearer", "--first", "2026-01-31")
    subtrack.ok("edit", "1", "--price", "12", "--from", "2026-12-10")
    subtrack.add("Cheaper", "--first", "2026-01-31")
    subtrack.ok("edit", "2", "--price", "8", "--from", "2026-12-10")
    found = [one for one in subtrack.deadlines(60) if one["kind"] == "price-change"]
    assert [(one["name"], one["date"], one["event"]) for one in found] == [
        ("Dearer", "2026-12-30", "2026-12-31")
    ]
    assert found[0]["price"] == {"amount": "12.00", "currency": "EUR"}


def test_a_price_rise_within_a_term_must_be_left_by_its_last_renewal(subtrack: Subtrack) -> None:
    terms = ("--minimum-term", "1y", "--notice", "1m", "--started", "2025-12-31")
    subtrack.add("Thing", "--first", "2025-12-31", *terms)
    subtrack.ok("edit", "1", "--price", "12", "--from", "2027-06-30")
    assert ("price-change", "2026-11-29", "2027-06-30") in subtrack.kinds(300)


def test_a_price_rise_that_nothing_avoids_says_so(subtrack: Subtrack) -> None:
    subtrack.add("Thing", "--first", "2026-01-31", "--minimum-term", "2y")
    subtrack.ok("edit", "1", "--price", "12", "--from", "2026-12-31")
    (found,) = (one for one in subtrack.deadlines(60) if one["kind"] == "price-change")
    assert (found["date"], found["event"]) == ("2026-12-30", "2026-12-31")
    assert "does not avoid it" in " ".join(found["why"])


def test_with_a_trial_the_next_pair_is_the_trial_s_and_then_the_first_paid_term_s(
    subtrack: Subtrack,
) -> None:
    subtrack.add("Thing", *TRIAL, "--trial-notice", "2d")
    shown = subtrack.show()
    assert (shown["cancel_by"], shown["renewal_day"]) == ("2026-11-24", "2026-11-27")
    assert shown["earliest_end"] == "2026-11-27"
    subtrack.today = "2026-11-25"
    shown = subtrack.show()
    assert (shown["cancel_by"], shown["renewal_day"]) == ("2026-12-26", "2026-12-27")
    assert shown["late"] == {"cancel_by": "2026-11-24", "event": "2026-11-27"}
    assert subtrack.deadlines()[0]["late"]
    subtrack.today = "2026-11-27"
    assert subtrack.show()["late"] is None


def test_several_demands_give_the_earliest_day_and_never_their_sum(subtrack: Subtrack) -> None:
    subtrack.add("Thing", "--first", "2026-01-31", "--cancel-before", "3d", "--notice", "1w")
    subtrack.ok("edit", "1", "--charged-before", "PT49H")
    assert subtrack.show()["cancel_by"] == "2026-11-22"
    subtrack.ok("edit", "1", "--notice", "none")
    assert subtrack.show()["cancel_by"] == "2026-11-26"
    subtrack.ok("edit", "1", "--charged-before", "none", "--cancel-before", "2d")
    assert subtrack.show()["cancel_by"] == "2026-11-27"


def test_an_open_contract_has_no_renewal_day(subtrack: Subtrack) -> None:
    subtrack.add("Open", "--first", "2026-01-31", "--renewal-term", "open", "--notice", "1m")
    shown = subtrack.show()
    assert (shown["cancel_by"], shown["renewal_day"], shown["late"]) == (None, None, None)
    assert shown["earliest_end"] == "2026-12-23"
    assert subtrack.deadlines(400) == []


def test_an_open_contract_is_bound_for_its_minimum_term(subtrack: Subtrack) -> None:
    terms = ("--minimum-term", "1y", "--renewal-term", "open", "--notice", "1m")
    subtrack.add("Open", "--first", "2026-01-15", *terms)
    shown = subtrack.show()
    assert (shown["cancel_by"], shown["renewal_day"]) == ("2026-12-14", "2027-01-15")
    assert shown["earliest_end"] == "2027-01-15"
    subtrack.today = "2026-12-15"
    shown = subtrack.show()
    assert (shown["cancel_by"], shown["renewal_day"]) == (None, None)
    assert shown["late"] == {"cancel_by": "2026-12-14", "event": "2027-01-15"}
    assert shown["earliest_end"] == "2027-01-16"
    subtrack.today = "2027-01-15"
    assert subtrack.show()["late"] is None


BOUND_FOR_A_YEAR = ("--started", "2025-12-20", "--minimum-term", "1y")
RUNS_ON = "on 2026-12-20; from then on it runs on and can be ended at any time"
NOTHING = "It is paused, and nothing is charged until it is taken up again."


@pytest.mark.parametrize(
    ("options", "said"),
    [
        (
            (*BOUND_FOR_A_YEAR, "--renewal-term", "open", "--notice", "2w"),
            f"{RUNS_ON} with 2 weeks of notice. It costs 9.99 EUR every month.",
        ),
        (
            (*BOUND_FOR_A_YEAR, "--renewal-term", "open"),
            f"{RUNS_ON}. It costs 9.99 EUR every month.",
        ),
        (
            (*BOUND_FOR_A_YEAR, "--renewal-term", "open", "--paused-until", "open"),
            f"{RUNS_ON}. {NOTHING}",
        ),
        (
            (*BOUND_FOR_A_YEAR, "--renewal-term", "6m"),
            "on 2026-12-20 it renews by 6 months. It costs 9.99 EUR every month.",
        ),
        (
            ("--first", "2026-01-30", "--paused-until", "open"),
            f"on 2026-11-30 it renews by 1 month. {NOTHING}",
        ),
        (
            ("--first", "2026-01-30", "--paused-until", "2026-12-15"),
            (
                "on 2026-11-30 it renews by 1 month. It is paused until 2026-12-15; the first "
                "charge after that is 9.99 EUR on 2026-12-30."
            ),
        ),
        (
            (*TRIAL, "--paused-until", "open"),
            f"on 2026-11-27 it turns into a paid plan. {NOTHING}",
        ),
        (
            (*TRIAL, "--first", "2026-12-05"),
            "on 2026-11-27 it turns into a paid plan. The first charge is 9.99 EUR on 2026-12-05.",
        ),
        (("--first", "2026-01-30"), "on 2026-11-30 it renews for 9.99 EUR."),
        (TRIAL, "on 2026-11-27 9.99 EUR is charged for the first time."),
    ],
)
def test_what_follows_is_told_as_it_will_be(
    subtrack: Subtrack, options: tuple[str, ...], said: str
) -> None:
    subtrack.add("Thing", *options)
    soonest, *_ = subtrack.deadlines()
    assert soonest["why"][-1].endswith(said)
    assert said in subtrack.ok("deadlines").out


def test_no_reminder_and_no_calendar_says_that_an_open_or_paused_plan_costs_on_its_day(
    subtrack: Subtrack, tmp_path: Path
) -> None:
    subtrack.add("Open", *BOUND_FOR_A_YEAR, "--renewal-term", "open", "--notice", "2w")
    subtrack.add("Paused", "--first", "2026-01-30", "--paused-until", "open", price="7 EUR 1y")
    file = tmp_path / "due.ics"
    subtrack.ok("export", str(file))
    calendar = file.read_text(encoding="utf-8").replace("\n ", "")
    subtrack.today = "2026-12-01"
    (open_one,) = subtrack.remind()
    assert f"The minimum term of Open is over {RUNS_ON}" in open_one["text"]
    assert "Open: last safe day to be out when the minimum term is over" in calendar
    assert "Paused: last safe day to cancel\\; it is paused" in calendar
    assert "7.00 EUR" not in calendar
    assert "Open renews" not in calendar + open_one["text"]


def test_a_term_that_a_rule_assumed_is_marked(subtrack: Subtrack) -> None:
    subtrack.add("Phone", "--first", "2024-06-15", "--minimum-term", "24m", "--notice", "1m")
    shown = subtrack.show()
    assert (shown["renewal_term"], shown["assumed"]) == ("P1Y", ["renewal_term"])
    assert shown["renewal_day"] == "2027-06-15"
    assert "assumed to renew" in " ".join(subtrack.deadlines(300)[0]["why"])


def test_keep_answers_one_occurrence(subtrack: Subtrack) -> None:
    subtrack.add("Thing", "--first", "2026-01-31", "--card-expires", "2026-12")
    subtrack.ok("decide", "thing", "keep")
    assert subtrack.kinds(60) == [
        ("cancel-by", "2026-12-30", "2026-12-31"),
        ("card-expires", "2026-12-31", "2027-01-01"),
    ]
    assert subtrack.show()["cancel_by"] == "2026-11-29"


def test_keep_on_a_trial_covers_the_trial_alone(subtrack: Subtrack) -> None:
    subtrack.add("Thing", *TRIAL)
    subtrack.ok("decide", "1", "keep", "--always")
    assert [kind for kind, *_ in subtrack.kinds(60)] == ["cancel-by"]


def test_keep_always_covers_later_terms_and_asks_again_after_a_year(subtrack: Subtrack) -> None:
    subtrack.add("Thing", "--first", "2026-01-31")
    subtrack.ok("decide", "1", "keep", "--always")
    assert subtrack.deadlines(364) == []
    assert subtrack.kinds(400)[0] == ("cancel-by", "2027-11-29", "2027-11-30")
    subtrack.today = "2027-11-22"
    assert subtrack.kinds()[0] == ("cancel-by", "2027-11-29", "2027-11-30")


def test_keep_lapses_when_the_price_rises(subtrack: Subtrack) -> None:
    subtrack.add("Thing", "--first", "2026-01-31")
    subtrack.ok("decide", "1", "keep")
    subtrack.ok("edit", "1", "--price", "9.98")
    assert subtrack.deadlines() == []
    subtrack.ok("edit", "1", "--price", "10")
    assert subtrack.kinds() == [("cancel-by", "2026-11-29", "2026-11-30")]


def test_keep_lapses_when_the_event_moves_earlier_and_follows_it_to_a_later_day(
    subtrack: Subtrack,
) -> None:
    subtrack.add("Thing", *TRIAL)
    subtrack.ok("decide", "1", "keep")
    subtrack.ok("edit", "1", "--trial-ends", "2026-11-30")
    assert "trial" not in [kind for kind, *_ in subtrack.kinds()]
    subtrack.ok("edit", "1", "--trial-ends", "2026-11-29")
    assert ("trial", "2026-11-28", "2026-11-29") in subtrack.kinds()


def test_keeping_a_late_one_silences_it_and_leaves_the_next(subtrack: Subtrack) -> None:
    subtrack.add("Thing", "--first", "2026-01-10", "--notice", "1m")
    assert subtrack.show()["late"] == {"cancel_by": "2026-11-09", "event": "2026-12-10"}
    subtrack.ok("decide", "1", "keep")
    assert subtrack.show()["late"] is None
    assert subtrack.kinds() == [("cancel-by", "2026-12-09", "2027-01-10")]


def test_later_is_possible_up_to_the_last_safe_day(subtrack: Subtrack) -> None:
    subtrack.add("Thing", *TRIAL)
    assert "2026-11-26" in subtrack.refused(2, "decide", "1", "later", "2026-11-27")
    assert "passed" in subtrack.refused(2, "decide", "1", "later", "2026-11-21")
    subtrack.ok("decide", "1", "later", "2026-11-26")
    assert subtrack.kinds() == [("trial", "2026-11-26", "2026-11-27")]
    assert subtrack.remind() == []
    subtrack.today = "2026-11-26"
    assert [one["lead_days"] for one in subtrack.remind()] == [0]


def test_with_nothing_to_decide_the_status_is_one(subtrack: Subtrack) -> None:
    subtrack.add("Open", "--first", "2026-01-31", "--renewal-term", "open", "--notice", "1m")
    assert "nothing to decide" in subtrack.refused(1, "decide", "1", "keep")


def test_a_reminder_comes_once_a_day_until_it_is_answered(subtrack: Subtrack) -> None:
    subtrack.add("Thing", *TRIAL)
    subtrack.today = "2026-11-18"
    assert subtrack.remind() == []
    seen = []
    for day in ("19", "20", "23", "25", "26"):
        subtrack.today = f"2026-11-{day}"
        (one,) = subtrack.remind()
        assert (one["kind"], one["date"], one["event"]) == ("trial", "2026-11-26", "2026-11-27")
        seen.append((day, one["lead_days"], one["repeat"]))
        assert subtrack.remind() == []
    assert seen == [
        ("19", 7, False),
        ("20", 7, True),
        ("23", 3, False),
        ("25", 1, False),
        ("26", 0, False),
    ]
    subtrack.today = "2026-11-27"
    assert "turned into a paid plan" in subtrack.remind()[0]["text"]
    subtrack.today = "2026-12-05"
    assert subtrack.remind() == []


def test_after_a_long_time_off_the_tightest_reminder_settles_the_wider_ones(
    subtrack: Subtrack,
) -> None:
    subtrack.add("Thing", *TRIAL)
    subtrack.today = "2026-11-25"
    assert [one["lead_days"] for one in subtrack.remind()] == [1]
    subtrack.today = "2026-11-24"
    assert subtrack.remind() == []


def test_an_answer_silences_the_reminder(subtrack: Subtrack) -> None:
    subtrack.add("Thing", *TRIAL)
    assert len(subtrack.remind()) == 1
    subtrack.ok("decide", "1", "keep")
    subtrack.today = "2026-11-26"
    assert subtrack.remind() == []


def test_an_edit_that_leaves_the_event_fires_nothing_again(subtrack: Subtrack) -> None:
    subtrack.add("Thing", *TRIAL)
    subtrack.remind()
    subtrack.ok("edit", "1", "--price", "12", "--note", "dearer")
    assert subtrack.remind() == []
    subtrack.ok("edit", "1", "--trial-ends", "2026-11-28")
    assert len(subtrack.remind()) == 1


def test_a_clock_that_was_set_back_repeats_nothing(subtrack: Subtrack) -> None:
    subtrack.add("Thing", *TRIAL)
    subtrack.today = "2026-11-24"
    assert len(subtrack.remind()) == 1
    subtrack.today = "2026-11-23"
    assert subtrack.remind() == []


def test_lead_times_fit_the_kind(subtrack: Subtrack) -> None:
    subtrack.add("Short", "--first", "2026-01-10")
    subtrack.add("Yearly", "--first", "2026-01-10", price="9 EUR 1y")
    subtrack.today = "2026-12-08"
    assert [one["name"] for one in subtrack.remind()] == ["Short"]
    subtrack.today = "2026-12-10"
    assert [(one["name"], one["lead_days"]) for one in subtrack.remind()] == [("Yearly", 30)]


def test_a_late_one_is_said_every_day_until_its_event(subtrack: Subtrack) -> None:
    subtrack.add("Thing", "--first", "2025-11-30", "--notice", "1w", price="9 EUR 1y")
    subtrack.today = "2026-11-25"
    assert "it may still count" in subtrack.remind()[0]["text"]
    subtrack.today = "2026-11-29"
    assert subtrack.remind()[0]["repeat"]
    subtrack.today = "2026-11-30"
    assert subtrack.remind() == []


def test_reminders_are_printed_for_people_too(subtrack: Subtrack) -> None:
    subtrack.add("Thing", *TRIAL)
    said = subtrack.ok("remind", "--channel", "print").out
    assert said == (
        "The trial of Thing ends on 2026-11-27, then 9.99 EUR is charged. "
        "Keep it, or cancel on 2026-11-25: 2026-11-26 is the last safe day, and it is not known "
        "whether access goes on once you cancel.\n"
    )
    subtrack.today = "2026-11-26"
    assert "before noon" in subtrack.ok("remind", "--channel", "print").out


def test_what_was_seen_is_silent_until_the_next_lead_time(subtrack: Subtrack) -> None:
    subtrack.add("Thing", "--started", "2026-11-20", "--trial-ends", "2026-11-29")
    said = subtrack.ok("decide", "Thing", "seen").out
    assert said.startswith("Thing (trial of 2026-11-29): seen;")
    assert subtrack.remind() == []
    assert len(subtrack.deadlines()) >= 1
    subtrack.today = "2026-11-25"
    assert [one["lead_days"] for one in subtrack.remind()] == [3]
