"""What a person chose: only what differs from the defaults is written down."""

from __future__ import annotations

import json
from dataclasses import replace
from datetime import date, time
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from subtrack.domain.accounts import CalendarAccount, MailAccount
from subtrack.domain.dates import WeekStart
from subtrack.domain.decisions import Kind
from subtrack.domain.errors import InvalidInputError
from subtrack.domain.hours import Hours, Span
from subtrack.domain.lead_times import USUAL, LeadTimes
from subtrack.domain.phrases import LANGUAGES
from subtrack.domain.preferences import NAMES, Preferences, chosen, preferences_from
from tests.domain.test_accounts import CALENDAR, MAIL

DAYS = st.lists(st.integers(0, 109_937), max_size=10).map(tuple)
LEADS = st.builds(LeadTimes, st.dictionaries(st.sampled_from(Kind), DAYS), DAYS)
PREFERENCES = st.builds(
    Preferences,
    home_currency=st.none() | st.sampled_from(["EUR", "JPY"]),
    week_start=st.none() | st.sampled_from(WeekStart),
    lead_times=LEADS,
    hours=st.sampled_from(
        [Hours(), Hours(time(0)), Hours(time(9)), Hours(time(9, 30), Span(time(22), time(7)))]
    ),
    seen_on=st.none() | st.dates(date(1900, 1, 1), date(2200, 12, 31)),
    names_on_desktop=st.booleans(),
    calendar_file=st.none() | st.text(),
    calendar_language=st.none() | st.sampled_from(["en", "de"]),
    names_in_calendar=st.booleans(),
    calendar_account=st.sampled_from([CalendarAccount(), CALENDAR]),
    mail_account=st.sampled_from([MailAccount(), MAIL]),
    letter_languages=st.dictionaries(st.sampled_from("ab"), st.sampled_from(LANGUAGES)).map(
        lambda found: tuple(found.items())
    ),
)
FULL = Preferences(
    home_currency="CHF",
    week_start=WeekStart.SUNDAY,
    lead_times=LeadTimes({Kind.TRIAL: (2,), Kind.WATCH: ()}, (3,)),
    hours=Hours(time(9), Span(time(22), time(7))),
    seen_on=date(2026, 11, 17),
)


@given(PREFERENCES)
def test_what_was_written_is_read_back(preferences: Preferences) -> None:
    values = json.loads(json.dumps(chosen(preferences)))
    assert preferences_from(values) == preferences
    assert values.keys() <= set(NAMES)


def test_what_was_left_by_default_is_not_written() -> None:
    assert chosen(Preferences()) == {}
    assert preferences_from({}) == Preferences()


def test_it_is_written_in_plain_words() -> None:
    assert chosen(replace(FULL, names_on_desktop=True)) == {
        "home_currency": "CHF",
        "week_start": "sunday",
        "lead_times": {"trial": [2], "watch": []},
        "short_plan": [3],
        "not_before": "09:00",
        "quiet": ["22:00", "07:00"],
        "seen_on": "2026-11-17",
        "names_on_desktop": True,
    }


def test_names_of_a_later_version_are_left_out() -> None:
    assert preferences_from({"colour_of_the_moon": "green"}) == Preferences()


@pytest.mark.parametrize(
    "values",
    [
        {"home_currency": "EURO"},
        {"home_currency": 978},
        {"week_start": "wednesday"},
        {"week_start": 0},
        {"lead_times": [7]},
        {"lead_times": {"birthday": [7]}},
        {"lead_times": {"trial": 7}},
        {"lead_times": {"trial": [7.5]}},
        {"lead_times": {"trial": [True]}},
        {"lead_times": {"trial": [-1]}},
        {"short_plan": None},
        {"not_before": 9},
        {"not_before": "9 am"},
        {"quiet": "22:00"},
        {"quiet": ["22:00"]},
        {"quiet": ["22:00", 7]},
        {"quiet": ["22:00", "22:00"]},
        {"seen_on": "yesterday"},
        {"seen_on": 20261117},
        {"names_on_desktop": 1},
        {"calendar_file": 5},
        {"calendar_language": ["de"]},
        {"names_in_calendar": "yes"},
        {"names_in_calendar": 1},
        {"letter_languages": "de"},
        {"letter_languages": {"a": "xx"}},
        {"letter_languages": {"a": ["de"]}},
        {"failed_steps": "all"},
        {"failed_steps": [5]},
        {"failed_steps": [{"do": "Sign in", "channel": "web"}]},
        {"failed_steps": [{"do": "Sign in", "channel": "pigeon", "day": "2026-11-22"}]},
        {"failed_steps": [{"do": "Sign in", "channel": "web", "day": "soon"}]},
        {"failed_steps": [{"do": "Sign in", "channel": "web", "day": "2026-11-22", "note": 1}]},
    ],
    ids=str,
)
def test_what_cannot_be_right_is_refused(values: dict[str, Any]) -> None:
    with pytest.raises(InvalidInputError):
        preferences_from(values)


def test_a_currency_must_be_one() -> None:
    with pytest.raises(InvalidInputError, match="There is no currency 'XYZ'"):
        Preferences(home_currency="XYZ")


class TestFilledFrom:
    def test_what_was_left_by_default_is_taken(self) -> None:
        assert Preferences().filled_from(FULL) == FULL

    def test_what_was_chosen_stays(self) -> None:
        assert FULL.filled_from(Preferences()) == FULL
        other = Preferences(
            home_currency="EUR",
            week_start=WeekStart.MONDAY,
            lead_times=LeadTimes({Kind.TRIAL: (9,)}, (8,)),
            hours=Hours(time(5)),
            seen_on=date(2020, 1, 1),
        )
        assert FULL.filled_from(other) == FULL

    def test_what_is_shown_or_written_here_is_never_taken_from_elsewhere(self) -> None:
        mine = Preferences(calendar_file="/mine.ics")
        theirs = Preferences(
            names_on_desktop=True,
            calendar_file="/theirs.ics",
            calendar_language="de",
            names_in_calendar=True,
        )
        assert Preferences().filled_from(theirs) == Preferences()
        assert mine.filled_from(theirs) == mine

    def test_lead_times_are_looked_at_kind_by_kind(self) -> None:
        mine = Preferences(lead_times=LeadTimes({Kind.TRIAL: (2,)}))
        theirs = Preferences(lead_times=LeadTimes({Kind.TRIAL: (5,), Kind.RENEWAL: (4,)}, (6,)))
        found = mine.filled_from(theirs).lead_times
        assert found.by_kind == {**USUAL, Kind.TRIAL: (2,), Kind.RENEWAL: (4,)}
        assert found.short_plan == (6,)


def test_letters_have_one_language_for_each_subscription_until_it_is_taken_back() -> None:
    found = Preferences().with_letter_language("a", "fr").with_letter_language("b", "de")
    assert found.with_letter_language("a", "pl").letter_language("a") == "pl"
    assert found.with_letter_language("a", None).letter_language("a") is None
    assert found.with_letter_language("a", None).letter_language("b") == "de"
