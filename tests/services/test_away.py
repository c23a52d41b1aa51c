"""Away: days in which nobody looked are told from days in which there was nothing to tell."""

from __future__ import annotations

from datetime import date, timedelta

import pytest

from subtrack.services.away import Away
from subtrack.services.wording import Wording
from tests.fakes import FakeLastCheck
from tests.services.conftest import Desk
from tests.services.making import draft


def away(desk: Desk, last_check: str | None) -> Away:
    kept = FakeLastCheck()
    kept.day = date.fromisoformat(last_check) if last_check else None
    return Away(desk.overview, kept, desk.clock.today, desk.clock.now)


@pytest.mark.parametrize("last_check", [None, "2026-11-21", "2026-11-22", "2026-11-30"])
def test_who_looked_yesterday_or_never_was_not_away(desk: Desk, last_check: str | None) -> None:
    assert away(desk, last_check).absence() is None


def test_the_days_away_are_those_between(desk: Desk) -> None:
    absence = away(desk, "2026-11-12").absence()
    assert absence
    assert (absence.first, absence.last) == (date(2026, 11, 13), date(2026, 11, 21))
    assert absence.said(Wording()) == ""


def test_it_counts_what_happened_and_names_nothing(desk: Desk) -> None:
    desk.subscriptions.add(draft("Charged", first="2026-01-15"))
    desk.subscriptions.add(draft("Charged too", first="2026-01-16"))
    desk.subscriptions.add(draft("By hand", first="2026-11-17", manual=True))
    desk.subscriptions.add(draft("Trial", started="2026-11-05", trial_ends="2026-11-18"))
    # It was no day away on which this one turned: today has a reminder of it.
    desk.subscriptions.add(draft("Today", started="2026-11-05", trial_ends="2026-11-22"))
    desk.subscriptions.add(draft("Yearly", first="2025-11-30", every="1y", notice="2w"))
    desk.subscriptions.add(draft("Over", first="2026-01-28", ends="2026-11-20"))
    absence = away(desk, "2026-11-12").absence()
    assert absence
    assert absence.said(Wording()) == (
        "While reminders were off, 2026-11-13 to 2026-11-21: 3 charges, 1 unpaid, 1 trial ended, "
        "1 safe day passed, 1 contract ended."
    )


def test_looking_ends_it(desk: Desk) -> None:
    absent = away(desk, "2026-11-12")
    absent.end(desk.clock.today())
    assert absent.absence() is None
    desk.clock.go_to(date(2026, 11, 25))
    assert absent.absence()


def test_each_look_is_noted_but_not_one_right_after_another(desk: Desk) -> None:
    kept = FakeLastCheck()
    absent = Away(desk.overview, kept, desk.clock.today, desk.clock.now)
    absent.end(desk.clock.today())
    first = desk.clock.now()
    assert kept.at() == first
    desk.clock.advance(timedelta(seconds=30))
    absent.end(desk.clock.today())
    assert kept.at() == first
    desk.clock.advance(timedelta(seconds=30))
    absent.end(desk.clock.today())
    assert kept.at() == desk.clock.now()


def test_days_that_passed_before_it_was_noted_are_told_the_next_time(desk: Desk) -> None:
    absent = away(desk, "2026-11-21")
    looked = desk.clock.today()
    desk.clock.go_to(date(2026, 11, 26))
    absent.end(looked)
    absence = absent.absence()
    assert absence
    assert (absence.first, absence.last) == (date(2026, 11, 23), date(2026, 11, 25))


def test_what_another_process_noted_meanwhile_is_not_told_twice(desk: Desk) -> None:
    absent = away(desk, "2026-11-26")
    looked = desk.clock.today()
    desk.clock.go_to(date(2026, 11, 26))
    absent.end(looked)
    assert absent.absence() is None


def test_a_day_that_a_clock_running_ahead_noted_does_not_stay(desk: Desk) -> None:
    absent = away(desk, "2027-11-26")
    absent.end(desk.clock.today())
    desk.clock.go_to(date(2026, 11, 26))
    assert absent.absence()
