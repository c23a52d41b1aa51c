"""What is open, and what passed while nobody answered."""

from __future__ import annotations

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from subtrack.domain.contract import Contract
from subtrack.domain.decisions import Answer, Decision, Kind
from subtrack.domain.unanswered import missed_trial, passed_safe_day, put_off_until, unanswered
from tests.domain.making import contract, day

TODAY = date(2026, 11, 22)
YEAR_BEFORE = date(2025, 11, 22)


def keep(kind: Kind, event: str, decided_on: str = "2026-10-01") -> Decision:
    return Decision(kind=kind, event=day(event), answer=Answer.KEEP, decided_on=day(decided_on))


def open_kinds(one: Contract, *answers: Decision, today: date = TODAY) -> list[Kind]:
    return [found.kind for found in unanswered(one, today, answers)]


class TestMissedTrial:
    TRIAL = contract(started="2026-11-01", trial_ends="2026-11-20")

    def test_is_open_for_a_week_after_it_turned(self) -> None:
        asked = [
            offset
            for offset in range(-3, 12)
            if Kind.TRIAL
            in open_kinds(self.TRIAL, today=day("2026-11-20") + timedelta(days=offset))
        ]
        assert asked == list(range(-3, 8))

    def test_is_late(self) -> None:
        (found,) = (one for one in unanswered(self.TRIAL, TODAY, ()) if one.kind is Kind.TRIAL)
        assert (found.late, found.date, found.event) == (True, day("2026-11-19"), day("2026-11-20"))

    @pytest.mark.parametrize(
        "answer",
        [keep(Kind.TRIAL, "2026-11-20"), keep(Kind.CANCEL_BY, "2026-12-20", "2026-11-20")],
        ids=["kept", "another answer since"],
    )
    def test_is_not_open_once_it_was_answered(self, answer: Decision) -> None:
        assert Kind.TRIAL not in open_kinds(self.TRIAL, answer)

    def test_an_answer_to_something_else_before_it_turned_is_none(self) -> None:
        answer = keep(Kind.CARD_EXPIRES, "2027-01-01", "2026-11-19")
        assert Kind.TRIAL in open_kinds(self.TRIAL, answer)

    def test_is_none_where_the_end_is_set(self) -> None:
        ended = contract(started="2026-11-01", trial_ends="2026-11-20", ends="2026-12-20")
        assert missed_trial(ended, YEAR_BEFORE, TODAY, ()) is None

    def test_is_found_however_long_ago_that_is_asked_for(self) -> None:
        old = contract(started="2026-01-01", trial_ends="2026-02-01")
        assert missed_trial(old, day("2026-02-01"), TODAY, ()) is not None
        assert missed_trial(old, day("2026-02-02"), TODAY, ()) is None


class TestPutOff:
    YEARLY = contract("1y", first="2025-12-10")

    def later(self, until: str) -> Decision:
        return Decision(
            kind=Kind.CANCEL_BY,
            event=day("2026-12-10"),
            answer=Answer.LATER,
            decided_on=TODAY,
            until=day(until),
        )

    @pytest.mark.parametrize(
        ("today", "until"),
        [("2026-11-29", "2026-11-30"), ("2026-11-30", None), ("2026-12-09", None)],
    )
    def test_holds_until_its_day(self, today: str, until: str | None) -> None:
        answers = (self.later("2026-11-30"),)
        (found,) = unanswered(self.YEARLY, day(today), answers)
        assert put_off_until(found, answers, day(today)) == (day(until) if until else None)

    def test_never_silences_the_last_safe_day(self) -> None:
        answers = (self.later("2026-12-31"),)
        (found,) = unanswered(self.YEARLY, day("2026-12-09"), answers)
        assert found.date == day("2026-12-09")
        assert put_off_until(found, answers, day("2026-12-09")) is None


class TestPassedSafeDay:
    CLUB = contract("3m", first="2024-09-30", last_day=True, notice="6w")

    def test_is_told_with_its_event(self) -> None:
        found = passed_safe_day(self.CLUB, day("2026-11-17"), TODAY, ())
        assert found is not None
        assert (found.kind, found.date, found.event) == (
            Kind.CANCEL_BY,
            day("2026-11-18"),
            day("2026-12-31"),
        )
        assert found.late

    def test_of_several_the_last_is_told(self) -> None:
        found = passed_safe_day(self.CLUB, YEAR_BEFORE, TODAY, ())
        assert found is not None
        assert found.date == day("2026-11-18")

    def test_an_answered_one_is_none(self) -> None:
        answer = keep(Kind.CANCEL_BY, "2026-12-31")
        assert passed_safe_day(self.CLUB, day("2026-11-17"), TODAY, (answer,)) is None

    def test_an_answered_one_hides_none_before_it(self) -> None:
        answer = keep(Kind.CANCEL_BY, "2026-12-31")
        found = passed_safe_day(self.CLUB, YEAR_BEFORE, TODAY, (answer,))
        assert found is not None
        assert (found.event, found.late) == (day("2026-09-30"), False)

    @pytest.mark.parametrize(
        "one",
        [
            contract(first="2026-01-31"),
            contract("3m", first="2024-09-30", notice="6w", ends="2027-03-31"),
            contract("3m", first="2024-09-30", notice="6w", manual=True),
            contract(first="2026-01-31", notice="1m", renewal_term="open"),
        ],
        ids=["monthly", "ends", "by hand", "open"],
    )
    def test_is_none_where_nothing_was_missed(self, one: Contract) -> None:
        assert passed_safe_day(one, YEAR_BEFORE, TODAY, ()) is None

    def test_a_trial_that_still_runs_is_told(self) -> None:
        trial = contract(started="2026-11-01", trial_ends="2026-11-24", trial_notice="2d")
        found = passed_safe_day(trial, day("2026-11-20"), TODAY, ())
        assert found is not None
        assert (found.kind, found.date, found.late) == (Kind.TRIAL, day("2026-11-21"), True)

    def test_while_the_trial_can_be_ended_nothing_has_passed(self) -> None:
        trial = contract(started="2026-11-01", trial_ends="2026-12-24", notice="2m")
        assert passed_safe_day(trial, day("2026-11-01"), TODAY, ()) is None

    @given(
        st.sampled_from(
            [
                contract("3m", first="2024-09-30", last_day=True, notice="6w"),
                contract("1y", first="2024-02-29"),
                contract("1w", first="2026-01-05", notice="9d"),
                contract("1m", started="2025-06-15", minimum_term="1y", notice="1m"),
            ]
        ),
        st.dates(date(2026, 1, 1), date(2027, 12, 31)),
        st.integers(1, 60),
        st.integers(1, 60),
    )
    def test_two_visits_tell_what_one_tells(
        self, one: Contract, first: date, before: int, after: int
    ) -> None:
        between = first + timedelta(days=before)
        today = between + timedelta(days=after)
        parts = [
            passed_safe_day(one, first, between, ()),
            passed_safe_day(one, between, today, ()),
        ]
        told = [found.event for found in parts if found]
        whole = passed_safe_day(one, first, today, ())
        assert (whole.event if whole else None) == (told[-1] if told else None)
