"""Contracts: charges within trials, pauses and ends, and what contradicts itself."""

from __future__ import annotations

from datetime import date

import pytest

from subtrack.domain.contract import Pause
from subtrack.domain.errors import InvalidInputError
from tests.domain.making import contract

FIRST, LATER = date(2026, 1, 1), date(2026, 7, 1)


def days(made: object) -> list[str]:
    return [day.isoformat() for day in made.charges(FIRST, LATER)]  # type: ignore[attr-defined]


def test_nothing_is_charged_in_a_trial_and_the_trial_s_end_is_the_first_charge() -> None:
    made = contract(started="2026-01-10", trial_ends="2026-02-10")
    assert days(made) == ["2026-02-10", "2026-03-10", "2026-04-10", "2026-05-10", "2026-06-10"]
    assert made.first_charge == date(2026, 2, 10)


def test_a_first_charge_may_come_after_the_trial() -> None:
    made = contract(first="2026-03-01", trial_ends="2026-02-10")
    assert days(made)[0] == "2026-03-01"


def test_nothing_is_charged_in_a_pause_or_on_and_after_the_end() -> None:
    paused = Pause(date(2026, 2, 15), date(2026, 4, 15))
    made = contract(first="2026-01-15", pauses=[paused], ends="2026-06-15")
    assert days(made) == ["2026-01-15", "2026-04-15", "2026-05-15"]


def test_an_open_pause_has_no_end() -> None:
    made = contract(first="2026-01-15", pauses=[Pause(date(2026, 2, 15), None)])
    assert days(made) == ["2026-01-15"]
    assert made.next_charge(date(2026, 2, 1)) is None


def test_before_a_next_charge_nothing_is_known() -> None:
    made = contract(next_charge="2026-03-20")
    assert days(made) == ["2026-03-20", "2026-04-20", "2026-05-20", "2026-06-20"]
    assert made.first_charge is None


def test_a_long_pause_of_a_daily_plan_is_passed_over_and_not_gone_through(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    asked: list[date] = []
    covers = Pause.covers

    def counting(pause: Pause, day: date) -> bool:
        asked.append(day)
        return covers(pause, day)

    monkeypatch.setattr(Pause, "covers", counting)
    until = date(2200, 12, 31)
    made = contract(every="1d", first="2026-01-15", pauses=[Pause(FIRST, until)])
    assert made.next_charge(FIRST) == until
    assert len(asked) < 10


def test_ending_a_pause_keeps_what_was_skipped() -> None:
    made = contract(first="2026-01-15", pauses=[Pause(date(2026, 2, 1), None)])
    assert made.resumed(date(2026, 3, 20)) == (Pause(date(2026, 2, 1), date(2026, 3, 20)),)
    assert made.resumed(date(2026, 2, 1)) == ()


def test_a_new_end_of_a_running_pause_leaves_its_beginning() -> None:
    made = contract(first="2026-01-15", pauses=[Pause(date(2026, 2, 1), None)])
    assert made.paused(date(2026, 3, 1), date(2026, 4, 1)) == (
        Pause(date(2026, 2, 1), date(2026, 4, 1)),
    )


def test_overdue_are_only_manual_charges_that_nobody_marked() -> None:
    made = contract(first="2026-01-15", manual=True, paid=["2026-02-15"])
    assert made.overdue(date(2026, 4, 15)) == (date(2026, 1, 15), date(2026, 3, 15))
    assert contract(first="2026-01-15").overdue(date(2026, 4, 15)) == ()


def test_what_contradicts_itself_is_refused() -> None:
    for wrong in (
        {"started": "2026-02-01", "trial_ends": "2026-01-01"},
        {"started": "2026-02-01", "ends": "2026-01-01"},
        {"next_charge": "2026-02-01", "minimum_term": "1y"},
        {"pauses": [Pause(date(2026, 2, 1), date(2026, 2, 1))]},
    ):
        with pytest.raises(InvalidInputError):
            contract(**wrong)
