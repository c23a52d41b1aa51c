"""Periods."""

from __future__ import annotations

from datetime import date

import pytest

from subtrack.domain.errors import InvalidInputError
from subtrack.domain.periods import Period, parse_period


@pytest.mark.parametrize(
    ("text", "iso"),
    [
        ("14d", "P14D"),
        ("4w", "P4W"),
        ("12m", "P12M"),
        ("2y", "P2Y"),
        ("P1Y6M", "P1Y6M"),
        ("p1m", "P1M"),
        ("P1Y0M", "P1Y"),
        ("100y", "P100Y"),
        ("36525d", "P36525D"),
    ],
)
def test_a_period_keeps_the_unit_in_which_it_was_given(text: str, iso: str) -> None:
    assert str(parse_period(text)) == iso


@pytest.mark.parametrize(("text", "days"), [("PT1H", 1), ("PT24H", 1), ("PT25H", 2), ("PT48H", 2)])
def test_hours_are_rounded_up_to_days(text: str, days: int) -> None:
    period = parse_period(text, hours=True)
    assert period.before(date(2026, 11, 30)) == date(2026, 11, 30 - days)
    assert str(period) == text


def test_months_are_moved_before_days_and_clamped_once() -> None:
    period = parse_period("P1M1D")
    assert period.before(date(2026, 3, 31)) == date(2026, 2, 27)
    assert period.after(date(2026, 1, 31)) == date(2026, 3, 1)


@pytest.mark.parametrize(
    "text", ["0d", "-1d", "1", "", "P", "PT", "P1", "101y", "999999w", "P1.5M"]
)
def test_what_is_no_period_is_refused(text: str) -> None:
    with pytest.raises(InvalidInputError):
        parse_period(text, hours=True)


def test_sums_and_multiples_keep_units() -> None:
    assert Period(months=24).plus(Period(months=1).times(3)) == Period(months=27)
    assert Period(hours=25).times(2) == Period(days=4)
