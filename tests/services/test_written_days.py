"""Days as people write them."""

from __future__ import annotations

import re
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from subtrack.services.written_days import DAY, DAY_AFTER_A_WORD, day_readings

TODAY = date(2026, 11, 22)
NEXT_DECEMBER = date(2026, 12, 5)


def readings(text: str, *, ahead: bool = True) -> list[str]:
    return [day.isoformat() for day in day_readings(text, TODAY, ahead=ahead)]


@pytest.mark.parametrize(
    "text",
    [
        "2026-12-05",
        "2026/12/5",
        "5 Dec",
        "5 dec.",
        "5th December",
        "5th of December",
        "5 December 2026",
        "05-Dec-2026",
        "Dec 5",
        "December 5th, 2026",
        "5.12.",
        "05.12.2026",
        "5. 12. 2026",
        "05.12.26",
        "5. Dezember",
        "5. Dez. 2026",
    ],
)
def test_english_and_german_days_are_read(text: str) -> None:
    assert re.fullmatch(DAY, text, re.IGNORECASE)
    assert readings(text) == ["2026-12-05"]


@pytest.mark.parametrize("text", ["1 M\u00e4rz", "1. Maerz", "1. Ma\u0308rz", "1 March", "Mar 1"])
def test_a_month_may_be_spelled_as_the_keyboard_has_it(text: str) -> None:
    assert readings(text) == ["2027-03-01"]


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("today", "2026-11-22"),
        ("heute", "2026-11-22"),
        ("tomorrow", "2026-11-23"),
        ("morgen", "2026-11-23"),
        ("gestern", "2026-11-21"),
        ("5.12", "2026-12-05"),
        ("24/12", "2026-12-24"),
    ],
)
def test_some_are_days_only_after_a_word(text: str, day: str) -> None:
    assert re.fullmatch(DAY_AFTER_A_WORD, text, re.IGNORECASE)
    assert not re.fullmatch(DAY, text, re.IGNORECASE)
    assert readings(text) == [day]


def test_a_day_without_a_year_is_the_next_or_the_last_one_today_included() -> None:
    assert readings("22 Nov") == readings("22 Nov", ahead=False) == ["2026-11-22"]
    assert (readings("21 Nov"), readings("21 Nov", ahead=False)) == (["2027-11-21"], ["2026-11-21"])
    assert (readings("29 Feb"), readings("29.2.", ahead=False)) == (["2028-02-29"], ["2024-02-29"])


def test_day_and_month_are_not_guessed() -> None:
    assert readings("03/04/2026") == ["2026-04-03", "2026-03-04"]
    assert readings("12-05-2026") == ["2026-05-12", "2026-12-05"]
    assert readings("13/04/2026") == readings("04/13/2026") == ["2026-04-13"]
    assert readings("05/05/2026") == ["2026-05-05"]


@pytest.mark.parametrize("text", ["31 Feb", "32.1.", "0 Dec", "13/13/2026", "2026-02-30", "soon"])
def test_a_day_that_does_not_exist_has_no_reading(text: str) -> None:
    assert readings(text) == []


@given(st.dates(date(1900, 1, 1), date(2200, 12, 31)), st.booleans())
def test_a_day_written_whole_reads_back(day: date, ahead: bool) -> None:  # noqa: FBT001 - drawn
    for text in (day.isoformat(), f"{day.day}.{day.month}.{day.year}", f"{day:%d %b %Y}"):
        assert day_readings(text, TODAY, ahead=ahead) == (day,)


@given(st.dates(date(1900, 1, 1), date(2190, 12, 31)))
def test_a_day_without_a_year_is_never_on_the_wrong_side(today: date) -> None:
    for text in ("29 Feb", "31.12.", "1 Jan"):
        assert all(day >= today for day in day_readings(text, today, ahead=True))
        assert all(day <= today for day in day_readings(text, today, ahead=False))
