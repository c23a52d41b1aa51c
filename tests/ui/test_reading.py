"""Reading: what people type is understood in their locale's forms and in English."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QLocale

from subtrack.domain.dates import EARLIEST, LATEST
from subtrack.domain.periods import Period
from subtrack.ui.reading import Reader
from subtrack.ui.speech import Speech

TODAY = date(2026, 11, 22)
BRITISH, GERMAN, AMERICAN = (Reader(QLocale(name)) for name in ("en_GB", "de_DE", "en_US"))


@pytest.mark.parametrize(
    ("typed", "day"),
    [
        ("2026-12-05", "2026-12-05"),
        ("5 Dec", "2026-12-05"),
        ("5. Dezember", "2026-12-05"),
        ("5.12.", "2026-12-05"),
        ("5.12", "2026-12-05"),
        ("05.12.26", "2026-12-05"),
        ("5/12/2026", "2026-12-05"),
        ("Dec 5, 2026", "2026-12-05"),
        ("Sat 5 Dec 2026", "2026-12-05"),
        (" TOMORROW ", "2026-11-23"),
        ("today", "2026-11-22"),
        ("+14d", "2026-12-06"),
        ("+2 weeks", "2026-12-06"),
        ("+1m", "2026-12-22"),
        ("31 Oct", "2026-10-31"),
        ("5 Jan", "2027-01-05"),
        ("29 Feb 2028", "2028-02-29"),
    ],
)
def test_days_are_read(typed: str, day: str) -> None:
    reader = GERMAN if "Dezember" in typed else BRITISH
    assert reader.day(typed, TODAY) == date.fromisoformat(day)


def test_the_order_of_numbers_is_the_locales_but_dots_stand_after_days() -> None:
    assert AMERICAN.day("12/5/2026", TODAY) == date(2026, 12, 5)
    assert AMERICAN.day("5.12.2026", TODAY) == date(2026, 12, 5)
    assert BRITISH.day("12/5/2026", TODAY) == date(2026, 5, 12)


@pytest.mark.parametrize(
    "typed",
    [
        "",
        "soon",
        "31.02.2026",
        "5",
        "5 Foo",
        "5 Dec Nov",
        "2026",
        "14d",
        "+14",
        "5.12.1",
        "1.1.1800",
    ],
)
def test_what_is_no_day_is_not_guessed(typed: str) -> None:
    assert BRITISH.day(typed, TODAY) is None


@given(st.dates(EARLIEST, LATEST), st.sampled_from(["en_GB", "en_US", "de_DE", "fr_FR", "pl_PL"]))
def test_what_is_shown_can_be_typed(day: date, name: str) -> None:
    speech = Speech(QLocale(name), lambda: TODAY)
    reader = Reader(speech.locale)
    assert reader.day(speech.dated(day), TODAY) == day
    assert reader.day(day.isoformat(), TODAY) == day


@pytest.mark.parametrize(
    ("typed", "british", "german"),
    [
        ("13.99", "13.99", "13.99"),
        ("13,99", "13.99", "13.99"),
        ("1,299", "1299", "1.299"),
        ("1.299", "1.299", "1299"),
        ("1,299.00", "1299.00", "1299.00"),
        ("1.299,00", "1299.00", "1299.00"),
        ("1.299.000", "1299000", "1299000"),
        ("1 299,50", "1299.50", "1299.50"),
        ("7", "7", "7"),
    ],
)
def test_amounts_are_read(typed: str, british: str, german: str) -> None:
    assert BRITISH.amount(typed, "EUR") == british
    assert GERMAN.amount(typed, "EUR") == german


@pytest.mark.parametrize("typed", ["", "59.9O", "-5", "5 EUR", "1,2,3", "12.", ".5", "٣", "1.23.4"])
def test_what_is_no_amount_is_not_guessed(typed: str) -> None:
    assert BRITISH.amount(typed, "EUR") is None


@pytest.mark.parametrize(
    ("typed", "period"),
    [
        ("14d", Period(days=14)),
        ("3 months", Period(months=3)),
        ("1 year and 6 months", Period(years=1, months=6)),
        ("2 weeks", Period(weeks=2)),
        ("48h", Period(hours=48)),
    ],
)
def test_lengths_of_time_are_read(typed: str, period: Period) -> None:
    assert BRITISH.period(typed) == period


@pytest.mark.parametrize("typed", ["", "3", "0d", "99999 years", "3 moons", "1m 2m", "m3"])
def test_what_is_no_length_of_time_is_not_guessed(typed: str) -> None:
    assert BRITISH.period(typed) is None
