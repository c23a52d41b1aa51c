"""Speech: days, money and periods as people say them, in the forms of their locale."""

from __future__ import annotations

from datetime import date

import pytest
from PySide6.QtCore import QLocale

from subtrack.domain.money import Money
from subtrack.domain.periods import Period
from subtrack.ui.speech import Speech, say

TODAY = date(2026, 11, 22)


@pytest.fixture
def speech(qapp: object) -> Speech:  # noqa: ARG001 - translation needs the application
    return Speech(QLocale("en_GB"), lambda: TODAY)


def test_a_day_has_its_weekday_and_another_year(speech: Speech) -> None:
    assert speech.day(date(2026, 11, 24)) == "Tue 24 Nov"
    assert speech.day(date(2027, 3, 31)) == "Wed 31 Mar 2027"


def test_short_names_have_no_dot(qapp: object) -> None:  # noqa: ARG001 - as above
    german = Speech(QLocale("de_DE"), lambda: TODAY)
    assert german.day(date(2026, 11, 24)) == "Di 24 Nov"


@pytest.mark.parametrize(
    ("day", "said"),
    [
        (date(2026, 11, 22), "Today"),
        (date(2026, 11, 23), "Tomorrow"),
        (date(2026, 12, 6), "Sun 6 Dec"),
        (date(2026, 12, 7), "7 Dec"),
        (date(2027, 1, 5), "5 Jan 2027"),
        (date(2026, 11, 18), "18 Nov"),
    ],
)
def test_near_days_in_a_list_have_their_weekday(speech: Speech, day: date, said: str) -> None:
    assert speech.listed_day(day) == said


@pytest.mark.parametrize(
    ("day", "said"),
    [
        (TODAY, "today"),
        (date(2026, 11, 23), "tomorrow"),
        (date(2026, 11, 26), "in 4 days"),
        (date(2026, 11, 21), "1 day ago"),
        (date(2026, 11, 19), "3 days ago"),
    ],
)
def test_how_near_a_day_is(speech: Speech, day: date, said: str) -> None:
    assert speech.near(day) == said


def test_money_has_exactly_the_digits_of_its_currency(speech: Speech) -> None:
    assert speech.money(Money(679000, "EUR")) == "6,790.00 EUR"
    assert speech.money(Money(1299, "JPY")) == "1,299 JPY"
    assert speech.money(Money(5, "KWD")) == "0.005 KWD"


def test_forms_follow_the_locale(qapp: object) -> None:  # noqa: ARG001 - as above
    german = Speech(QLocale("de_DE"), lambda: TODAY)
    assert german.money(Money(123456789, "EUR")) == "1.234.567,89 EUR"
    assert german.month(TODAY) == "November"
    assert "2026" in german.full_day(TODAY)


def test_periods_have_their_plurals(speech: Speech) -> None:
    assert speech.period(Period(months=1)) == "1 month"
    assert speech.period(Period(years=1, months=6)) == "1 year and 6 months"
    assert speech.cycle(Period(months=3)) == "every 3 months"


def test_braces_in_what_a_person_wrote_stay(speech: Speech) -> None:
    assert say("Copy: {name}").format(name="{x}") == "Copy: {x}"
    assert speech.day(date(2026, 5, 1)) == "Fri 1 May"
