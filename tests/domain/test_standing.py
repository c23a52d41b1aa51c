"""Standing: the pair, what is late, and the earliest end, at the hard places."""

from __future__ import annotations

from datetime import date

import pytest

from subtrack.domain.cancellation import Cancellation
from subtrack.domain.contract import Contract
from subtrack.domain.standing import standing
from tests.domain.making import contract

Days = tuple[str, str] | None


def pairs(made: Contract, today: str, sent: date | None = None) -> tuple[Days, Days, str | None]:
    found = standing(made, date.fromisoformat(today), cancellation=Cancellation(sent=sent))

    def days(chance: object) -> Days:
        if chance is None:
            return None
        return (chance.safe_day.isoformat(), chance.event.isoformat())  # type: ignore[attr-defined]

    end = found.earliest_end
    return days(found.upcoming), days(found.late), end.isoformat() if end else None


PHONE = contract(
    first="2024-12-15", started="2024-12-15", minimum_term="24m", renewal_term="1m", notice="1m"
)
SHORT_TRIAL = contract(
    started="2026-11-20", trial_ends="2026-11-27", notice="1m", minimum_term="1y"
)
LONG_TRIAL = contract(started="2026-09-01", trial_ends="2026-12-01", notice="1m")
OPEN = contract(first="2026-01-15", minimum_term="1y", renewal_term="open", notice="1m")
NEXT = contract(next_charge="2026-12-05", notice="1m")


@pytest.mark.parametrize(
    ("made", "today", "pair", "late", "end"),
    [
        (PHONE, "2026-11-14", ("2026-11-14", "2026-12-15"), None, "2026-12-15"),
        (
            PHONE,
            "2026-11-15",
            ("2026-12-14", "2027-01-15"),
            ("2026-11-14", "2026-12-15"),
            "2027-01-15",
        ),
        (
            PHONE,
            "2026-12-15",
            ("2027-01-14", "2027-02-15"),
            ("2026-12-14", "2027-01-15"),
            "2027-02-15",
        ),
        (SHORT_TRIAL, "2026-11-22", ("2026-11-26", "2026-11-27"), None, "2026-11-27"),
        (SHORT_TRIAL, "2026-11-27", ("2027-10-26", "2027-11-27"), None, "2027-11-27"),
        (LONG_TRIAL, "2026-10-31", ("2026-10-31", "2026-12-01"), None, "2026-12-01"),
        (
            LONG_TRIAL,
            "2026-11-01",
            ("2026-11-30", "2027-01-01"),
            ("2026-10-31", "2026-12-01"),
            "2027-01-01",
        ),
        (OPEN, "2026-12-14", ("2026-12-14", "2027-01-15"), None, "2027-01-15"),
        (OPEN, "2026-12-15", None, ("2026-12-14", "2027-01-15"), "2027-01-16"),
        (OPEN, "2027-01-31", None, None, "2027-03-01"),
        (NEXT, "2026-11-04", ("2026-11-04", "2026-12-05"), None, "2026-12-05"),
        (
            NEXT,
            "2026-11-05",
            ("2026-12-04", "2027-01-05"),
            ("2026-11-04", "2026-12-05"),
            "2027-01-05",
        ),
    ],
)
def test_the_pair_is_the_next_safe_day_and_late_the_passed_one(
    made: Contract, today: str, pair: Days, late: Days, end: str
) -> None:
    assert pairs(made, today) == (pair, late, end)


def test_a_first_charge_ahead_is_a_start_and_has_no_safe_day_before_it() -> None:
    made = contract(first="2026-12-05")
    assert pairs(made, "2026-11-22") == (("2027-01-04", "2027-01-05"), None, "2027-01-05")
    noticed = contract(first="2026-12-05", notice="1m")
    assert pairs(noticed, "2026-11-22") == (("2027-01-04", "2027-02-05"), None, "2027-02-05")


def test_of_several_passed_the_earliest_event_is_late() -> None:
    made = contract(first="2026-01-10", notice="3m")
    assert pairs(made, "2026-11-22") == (
        ("2026-12-09", "2027-03-10"),
        ("2026-09-09", "2026-12-10"),
        "2027-03-10",
    )


def test_a_pause_leaves_the_deadlines() -> None:
    from subtrack.domain.contract import Pause

    paused = contract(first="2026-01-10", pauses=[Pause(date(2026, 11, 1), None)])
    assert pairs(paused, "2026-11-22")[0] == ("2026-12-09", "2026-12-10")


def test_with_an_end_a_sent_case_or_by_hand_there_is_no_pair() -> None:
    ended = contract(first="2026-01-10", notice="1m", ends="2026-12-24")
    assert pairs(ended, "2026-11-22") == (None, None, "2026-12-24")
    plain = contract(first="2026-01-10", notice="1m")
    assert pairs(plain, "2026-11-22", sent=date(2026, 11, 20)) == (None, None, "2027-01-10")
    by_hand = contract(first="2026-01-10", manual=True)
    assert pairs(by_hand, "2026-11-22") == (None, None, "2026-12-10")


def test_terms_count_from_the_trial_s_end_where_there_was_one() -> None:
    made = contract(started="2026-01-10", trial_ends="2026-02-10", minimum_term="1y")
    assert pairs(made, "2026-11-22")[0] == ("2027-02-09", "2027-02-10")


def test_terms_count_from_the_start_and_not_from_the_first_charge() -> None:
    made = contract(started="2025-12-15", first="2026-01-01", minimum_term="1y")
    assert pairs(made, "2026-11-22")[0] == ("2026-12-14", "2026-12-15")


def test_the_last_day_of_the_month_moves_renewals_too() -> None:
    made = contract("3m", first="2024-09-30", last_day=True, notice="6w")
    assert pairs(made, "2026-11-18")[0] == ("2026-11-18", "2026-12-31")


def test_an_open_contract_does_not_end_before_its_trial() -> None:
    made = contract(
        started="2026-11-01", trial_ends="2026-12-01", renewal_term="open", cancel_before="10d"
    )
    assert pairs(made, "2026-11-20")[2] == "2026-12-01"
    assert pairs(made, "2026-11-22") == (None, ("2026-11-20", "2026-12-01"), "2026-12-01")
