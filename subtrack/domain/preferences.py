"""Preferences: what a person chose about their book; how the window looks is no part of it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, fields, replace
from datetime import date
from typing import Any

from subtrack.domain.accounts import (
    NO_CALENDAR_ACCOUNT,
    NO_MAIL_ACCOUNT,
    CalendarAccount,
    MailAccount,
    account_values,
    calendar_account_from,
    mail_account_from,
)
from subtrack.domain.currencies import minor_digits
from subtrack.domain.dates import WeekStart, parse_date
from subtrack.domain.decisions import Kind
from subtrack.domain.errors import InvalidInputError
from subtrack.domain.failed_step import FailedStep, failed_from, failed_values
from subtrack.domain.hours import ALWAYS, Hours, Span, parse_time, time_text
from subtrack.domain.lead_times import LEAD_TIMES, USUAL, Days, LeadTimes
from subtrack.domain.phrases import LANGUAGES


@dataclass(frozen=True, slots=True, kw_only=True)
class Preferences:
    """A person's choices; a currency or week start of None is the usual one where they live.

    `seen_on` is the day of the last visit. Notifications on the desktop keep to `hours`, and name
    names and amounts only where `names_on_desktop` says so, for anybody may stand before the
    screen. `calendar_file` is kept up to date with the deadlines to come, in a language (English
    where none is named), and with names and amounts only where `names_in_calendar` says so. The
    accounts tell where else one is reminded. `failed_steps` did not work, as noted in guides.
    `letter_languages` are the tags of those that were chosen for letters to companies, each with
    the uid of its subscription.
    """

    home_currency: str | None = None
    week_start: WeekStart | None = None
    lead_times: LeadTimes = LEAD_TIMES
    hours: Hours = ALWAYS
    seen_on: date | None = None
    names_on_desktop: bool = False
    calendar_file: str | None = None
    calendar_language: str | None = None
    names_in_calendar: bool = False
    calendar_account: CalendarAccount = NO_CALENDAR_ACCOUNT
    mail_account: MailAccount = NO_MAIL_ACCOUNT
    failed_steps: tuple[FailedStep, ...] = ()
    letter_languages: tuple[tuple[str, str], ...] = ()

    def __post_init__(self) -> None:
        """Check the currency.

        Raises:
            InvalidInputError: ISO 4217 has no such currency.
        """
        if self.home_currency is not None:
            minor_digits(self.home_currency)

    def filled_from(self, other: Preferences) -> Preferences:
        """Take from `other` what was left here as it is by default, but what is of a machine."""
        elsewhere = other.of_any_machine()
        untouched = {
            one.name: getattr(elsewhere, one.name)
            for one in fields(self)
            if getattr(self, one.name) == one.default
        }
        lead_times = self.lead_times.filled_from(other.lead_times)
        return replace(self, **{**untouched, "lead_times": lead_times})

    def letter_language(self, uid: str) -> str | None:
        """Give the language that was chosen for the letters of a subscription."""
        return dict(self.letter_languages).get(uid)

    def with_letter_language(self, uid: str, language: str | None) -> Preferences:
        """Give the same with another language for the letters of a subscription; None for none."""
        others = {one: tag for one, tag in self.letter_languages if one != uid}
        chosen = {**others, uid: language} if language else others
        return replace(self, letter_languages=tuple(chosen.items()))

    def of_any_machine(self) -> Preferences:
        """Give what holds on every machine: no file says what is shown or written here."""
        return replace(
            self,
            names_on_desktop=False,
            calendar_file=None,
            calendar_language=None,
            names_in_calendar=False,
            calendar_account=self.calendar_account.of_any_machine(),
            mail_account=self.mail_account.of_any_machine(),
        )


NAMES = (
    "home_currency",
    "week_start",
    "lead_times",
    "short_plan",
    "not_before",
    "quiet",
    "seen_on",
    "names_on_desktop",
    "calendar_file",
    "calendar_language",
    "names_in_calendar",
    "calendar_account",
    "mail_account",
    "failed_steps",
    "letter_languages",
)
"""The names of all that can be chosen, as `chosen` gives them."""


def chosen(preferences: Preferences) -> dict[str, Any]:
    """Give what differs from the defaults, as plain values that fit into JSON."""
    currency, start = preferences.home_currency, preferences.week_start
    leads, seen_on = preferences.lead_times, preferences.seen_on
    hours, quiet = preferences.hours, preferences.hours.quiet
    unusual = {str(kind): list(days) for kind, days in leads.by_kind.items() if days != USUAL[kind]}
    usual_plan = leads.short_plan == LEAD_TIMES.short_plan
    found = {
        "home_currency": currency,
        "week_start": start.name.lower() if start is not None else None,
        "lead_times": unusual or None,
        "short_plan": None if usual_plan else list(leads.short_plan),
        "not_before": time_text(hours.not_before) if hours.not_before is not None else None,
        "quiet": [time_text(quiet.begins), time_text(quiet.ends)] if quiet else None,
        "seen_on": seen_on.isoformat() if seen_on else None,
        "names_on_desktop": preferences.names_on_desktop or None,
        "calendar_file": preferences.calendar_file,
        "calendar_language": preferences.calendar_language,
        "names_in_calendar": preferences.names_in_calendar or None,
        "calendar_account": account_values(preferences.calendar_account),
        "mail_account": account_values(preferences.mail_account),
        "failed_steps": [failed_values(one) for one in preferences.failed_steps] or None,
        "letter_languages": dict(preferences.letter_languages) or None,
    }
    return {name: value for name, value in found.items() if value is not None}


def preferences_from(values: Mapping[str, object]) -> Preferences:
    """Read what `chosen` gave; what is missing is as by default, other names are left out.

    Raises:
        InvalidInputError: a value cannot be right.
    """
    currency, seen_on = values.get("home_currency"), values.get("seen_on")
    start = values.get("week_start")
    file, language = values.get("calendar_file"), values.get("calendar_language")
    return Preferences(
        home_currency=None if currency is None else _text(currency),
        week_start=None if start is None else _week_start(start),
        lead_times=LeadTimes(
            _by_kind(values.get("lead_times", {})),
            _days(values.get("short_plan", list(LEAD_TIMES.short_plan))),
        ),
        hours=_hours(values.get("not_before"), values.get("quiet")),
        seen_on=None if seen_on is None else parse_date(_text(seen_on)),
        names_on_desktop=_truth(values.get("names_on_desktop", False)),
        calendar_file=None if file is None else _text(file),
        calendar_language=None if language is None else _text(language),
        names_in_calendar=_truth(values.get("names_in_calendar", False)),
        calendar_account=calendar_account_from(values.get("calendar_account", {})),
        mail_account=mail_account_from(values.get("mail_account", {})),
        failed_steps=_failed_steps(values.get("failed_steps", [])),
        letter_languages=_languages(values.get("letter_languages", {})),
    )


_ENDS = 2
"""What a span is written with: its beginning and its end."""


def _text(value: object) -> str:
    if not isinstance(value, str):
        raise InvalidInputError("{value!r} is not a text.", value=value)
    return value


def _failed_steps(value: object) -> tuple[FailedStep, ...]:
    if not isinstance(value, list):
        raise InvalidInputError("{value!r} is not a list of steps.", value=value)
    return tuple(map(failed_from, value))


def _languages(value: object) -> tuple[tuple[str, str], ...]:
    if not isinstance(value, dict) or any(one not in LANGUAGES for one in value.values()):
        raise InvalidInputError("{value!r} does not tell languages of letters.", value=value)
    return tuple(value.items())


def _truth(value: object) -> bool:
    if not isinstance(value, bool):
        raise InvalidInputError("{value!r} is neither true nor false.", value=value)
    return value


def _week_start(value: object) -> WeekStart:
    found = next((one for one in WeekStart if one.name.lower() == value), None)
    if found is None:
        raise InvalidInputError("{value!r} is not a day on which weeks begin.", value=value)
    return found


def _hours(not_before: object, quiet: object) -> Hours:
    if quiet is not None and not (isinstance(quiet, list) and len(quiet) == _ENDS):
        raise InvalidInputError("{value!r} is not a beginning and an end.", value=quiet)
    return Hours(
        None if not_before is None else parse_time(_text(not_before)),
        Span(*(parse_time(_text(one)) for one in quiet)) if isinstance(quiet, list) else None,
    )


def _by_kind(value: object) -> Mapping[Kind, Days]:
    if not isinstance(value, dict) or not value.keys() <= set(map(str, Kind)):
        raise InvalidInputError("{value!r} does not tell days by kinds of deadlines.", value=value)
    return {Kind(kind): _days(days) for kind, days in value.items()}


def _days(value: object) -> Days:
    if not isinstance(value, list) or not all(type(one) is int for one in value):
        raise InvalidInputError("{value!r} is not a list of days.", value=value)
    return tuple(value)
