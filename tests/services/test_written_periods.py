"""Lengths of time as people write them."""

from __future__ import annotations

import re

import pytest
from hypothesis import given

from subtrack.domain.periods import Period
from subtrack.services.wording import Wording
from subtrack.services.written_periods import PERIOD, period_of
from tests.storage.strategies import PERIODS


@pytest.mark.parametrize(
    ("text", "period"),
    [
        ("14d", "P14D"),
        ("14 days", "P14D"),
        ("14-day", "P14D"),
        ("14 Tage", "P14D"),
        ("4 Wochen", "P4W"),
        ("4 wks", "P4W"),
        ("a month", "P1M"),
        ("ein Jahr", "P1Y"),
        ("1 Mon.", "P1M"),
        ("zw\u00f6lf Monate", "P12M"),
        ("zwoelf monate", "P12M"),
        ("two quarters", "P6M"),
        ("1 Halbjahr", "P6M"),
        ("2 fortnights", "P4W"),
        ("24 months", "P24M"),
        ("1 year and 6 months", "P1Y6M"),
        ("1 Jahr und 6 Monate", "P1Y6M"),
        ("P1Y6M", "P1Y6M"),
        ("APRIL", None),
    ],
)
def test_english_and_german_lengths_are_read(text: str, period: str | None) -> None:
    matched = re.fullmatch(PERIOD, text, re.IGNORECASE)
    assert bool(matched) == (period is not None)
    if matched:
        assert str(period_of(text)) == period


@pytest.mark.parametrize("text", ["0 days", "999999 days", "1 day and 1 year", "P101Y"])
def test_what_is_no_time_or_too_long_is_none(text: str) -> None:
    assert period_of(text) is None


@given(PERIODS)
def test_what_the_program_says_it_reads(period: Period) -> None:
    said = Wording().period(period)
    assert re.fullmatch(PERIOD, said, re.IGNORECASE)
    assert period_of(said) == period
