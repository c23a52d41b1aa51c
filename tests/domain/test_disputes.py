"""Disputes: the value that leaves the least time to act, and the one that leaves the most."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from subtrack.domain.disputes import ADVANCES, WINDOWS, Dispute, Named, Sides, Statement
from subtrack.domain.periods import NO_TIME, Period

SIX_WEEKS, FOUR_WEEKS, MONTH = Period(weeks=6), Period(weeks=4), Period(months=1)
FACTS = st.sampled_from(sorted([*ADVANCES, *WINDOWS]))
PERIODS = st.builds(Period, months=st.integers(0, 24), days=st.integers(1, 90))
SAYINGS = st.lists(PERIODS, max_size=4).map(tuple)


def dispute(about: str, *says: tuple[Period, ...]) -> Dispute:
    return Dispute(
        about, tuple(Statement("", (number,), periods) for number, periods in enumerate(says, 1))
    )


def test_the_longer_notice_is_for_acting_and_the_shorter_may_still_work() -> None:
    found = dispute("terms.notice", (FOUR_WEEKS,), (SIX_WEEKS,), (FOUR_WEEKS,)).sides(SIX_WEEKS)
    assert found == Sides(SIX_WEEKS, may_work=Named(FOUR_WEEKS, (1, 3)))


def test_the_shorter_window_is_for_acting_and_the_longer_may_still_work() -> None:
    ten, sixty = Period(days=10), Period(days=60)
    found = dispute("terms.refund_days", (sixty,), (ten,)).sides(ten)
    assert found == Sides(ten, may_work=Named(sixty, (1,)))


def test_no_limit_at_all_is_the_latest_of_notices_and_no_window() -> None:
    assert dispute("terms.notice", (NO_TIME,)).sides(MONTH).may_work == Named(NO_TIME, (1,))
    assert dispute("terms.refund_days", (NO_TIME,)).sides(MONTH) == Sides(MONTH)


def test_a_source_that_leaves_less_time_than_the_record_is_told() -> None:
    found = dispute("terms.notice", (MONTH,), (Period(months=3),)).sides(MONTH)
    assert found == Sides(MONTH, stricter=Named(Period(months=3), (2,)))
    found = dispute("terms.trial_days", (Period(days=30),), (Period(days=7),)).sides(
        Period(days=30)
    )
    assert found == Sides(Period(days=30), stricter=Named(Period(days=7), (2,)))


def test_what_cannot_be_read_invents_nothing() -> None:
    assert dispute("terms.notice", (), ()).sides(MONTH) == Sides(MONTH)


@pytest.mark.parametrize("same", [Period(days=30), Period(days=29, hours=24)])
def test_equal_lengths_in_other_units_are_no_other_side(same: Period) -> None:
    assert dispute("terms.notice", (same,)).sides(Period(days=30)) == Sides(Period(days=30))


@given(about=FACTS, used=PERIODS, says=st.lists(SAYINGS, max_size=4))
def test_no_source_names_more_or_less_time_than_the_two_sides(
    about: str, used: Period, says: list[tuple[Period, ...]]
) -> None:
    found = dispute(about, *says).sides(used)
    sides = [found.to_act, *(one.period for one in (found.may_work, found.stricter) if one)]
    lengths = sorted(period.length for period in sides)
    assert all(lengths[0] <= period.length <= lengths[-1] for periods in says for period in periods)
    if found.may_work:
        longer = found.may_work.period.length > used.length
        assert longer is (about in WINDOWS)
