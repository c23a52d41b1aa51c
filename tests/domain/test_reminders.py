"""Reminders: what was seen comes again with a tighter lead, and on the last safe day always."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from subtrack.domain.contract import Contract
from subtrack.domain.decisions import Answer, Decision, Kind
from subtrack.domain.lead_times import LeadTimes
from subtrack.domain.money import Money
from subtrack.domain.reminders import has_come, is_seen, next_reminder, owed
from subtrack.domain.unanswered import unanswered
from tests.domain.making import contract, day, money

LEADS = (7, 3, 1, 0)
EVENT = day("2026-11-27")
SAFE = day("2026-11-26")


def trial() -> Contract:
    return contract(started="2026-11-01", trial_ends=EVENT)


def seen(on: str, price: Money | None = None) -> Decision:
    return Decision(
        kind=Kind.TRIAL, event=EVENT, answer=Answer.SEEN, decided_on=day(on), price=price
    )


def told(on: str, *answers: Decision, leads: tuple[int, ...] = LEADS) -> list[int]:
    """Give the lead times with which a person is told of the trial on a day."""
    return told_on(day(on), answers, leads)


def told_on(today: date, answers: Iterable[Decision], leads: tuple[int, ...]) -> list[int]:
    lead_times = LeadTimes({Kind.TRIAL: leads, Kind.CANCEL_BY: ()}, ())
    return [one.lead_days for one in owed(trial(), today, answers, lead_times=lead_times)]


@pytest.mark.parametrize(
    ("on", "lead"), [("2026-11-20", 7), ("2026-11-23", 3), ("2026-11-25", 1), ("2026-11-26", 0)]
)
def test_the_tightest_lead_time_that_has_come_is_owed(on: str, lead: int) -> None:
    assert told(on) == [lead]


def test_what_was_seen_is_silent_until_the_next_lead_time() -> None:
    answer = seen("2026-11-20")
    assert [told(f"2026-11-{one}", answer) for one in range(20, 25)] == [[], [], [], [3], [3]]


def test_on_the_last_safe_day_it_is_told_whoever_has_seen_it() -> None:
    assert told("2026-11-26", seen("2026-11-26")) == [0]
    assert told("2026-11-26", seen("2026-11-20"), leads=(7,)) == [7]


def test_that_the_safe_day_has_passed_has_to_be_seen_anew() -> None:
    late = contract(started="2026-11-01", trial_ends="2026-11-30", trial_notice="3d")
    lead_times = LeadTimes({Kind.TRIAL: LEADS, Kind.CANCEL_BY: ()}, ())

    def told_late(on: str, seen_on: str) -> bool:
        answer = Decision(
            kind=Kind.TRIAL,
            event=day("2026-11-30"),
            answer=Answer.SEEN,
            decided_on=day(seen_on),
        )
        return any(owed(late, day(on), [answer], lead_times=lead_times))

    assert told_late("2026-11-27", seen_on="2026-11-26")
    assert not told_late("2026-11-28", seen_on="2026-11-27")
    assert not told_late("2026-11-29", seen_on="2026-11-27")


def test_that_a_trial_turned_into_a_paid_plan_has_to_be_seen_anew() -> None:
    assert told("2026-11-27", seen("2026-11-26")) == [0]
    assert told("2026-11-28", seen("2026-11-27")) == []


def test_that_it_was_seen_is_no_answer_to_a_missed_trial() -> None:
    other = Decision(
        kind=Kind.CANCEL_BY,
        event=day("2026-12-27"),
        answer=Answer.SEEN,
        decided_on=day("2026-11-28"),
    )
    assert told("2026-11-28", other) == [0]


def test_a_price_that_rose_since_is_told_again() -> None:
    assert told("2026-11-21", seen("2026-11-20", money("9.99"))) == []
    assert told("2026-11-21", seen("2026-11-20", money("5.00"))) == [7]


def test_what_was_seen_on_a_day_that_the_clock_took_back_is_told() -> None:
    assert told("2026-11-20", seen("2026-11-25")) == [7]


def test_another_event_has_not_been_seen() -> None:
    moved = Decision(
        kind=Kind.TRIAL, event=day("2026-11-28"), answer=Answer.SEEN, decided_on=day("2026-11-20")
    )
    assert told("2026-11-21", moved) == [7]


@pytest.mark.parametrize(
    ("on", "following"),
    [
        ("2026-11-10", "2026-11-19"),
        ("2026-11-19", "2026-11-23"),
        ("2026-11-20", "2026-11-23"),
        ("2026-11-25", "2026-11-26"),
        ("2026-11-26", None),
        ("2026-11-27", None),
    ],
)
def test_the_next_reminder_is_foretold(on: str, following: str | None) -> None:
    (found,) = [one for one in unanswered(trial(), day(on), ()) if one.kind is Kind.TRIAL]
    assert next_reminder(found, LEADS, day(on)) == (day(following) if following else None)


def test_without_a_tighter_one_the_next_is_the_last_safe_day() -> None:
    (found,) = [one for one in unanswered(trial(), day("2026-11-20"), ()) if one.kind is Kind.TRIAL]
    assert next_reminder(found, (7,), day("2026-11-20")) == SAFE


DAYS = st.integers(-20, 9).map(lambda number: EVENT + timedelta(days=number))
SOME_LEADS = st.lists(st.integers(0, 25), max_size=4, unique=True).map(
    lambda days: tuple(sorted(days, reverse=True))
)


@given(SOME_LEADS, DAYS, st.lists(DAYS, max_size=3))
def test_what_has_come_is_owed_or_seen(leads: tuple[int, ...], today: date, on: list[date]) -> None:
    answers = [
        Decision(kind=Kind.TRIAL, event=EVENT, answer=Answer.SEEN, decided_on=one) for one in on
    ]
    found = [one for one in unanswered(trial(), today, tuple(answers)) if one.kind is Kind.TRIAL]
    for deadline in found:
        come = has_come(deadline, leads, today)
        silent = is_seen(deadline, answers, leads, today)
        assert bool(told_on(today, answers, leads)) == (come and not silent)
        assert not (silent and today == SAFE)


@given(SOME_LEADS, DAYS)
def test_what_was_seen_today_comes_again_on_the_day_that_is_foretold(
    leads: tuple[int, ...], today: date
) -> None:
    answer = Decision(kind=Kind.TRIAL, event=EVENT, answer=Answer.SEEN, decided_on=today)
    found = [one for one in unanswered(trial(), today, ()) if one.kind is Kind.TRIAL]
    for deadline in found:
        if not has_come(deadline, leads, today) or today >= SAFE:
            continue
        again = next_reminder(deadline, leads, today)
        assert again is not None
        silent = (today + timedelta(days=one) for one in range((again - today).days))
        assert not any(told_on(one, [answer], leads) for one in silent)
        assert told_on(again, [answer], leads)
