"""Record format: what `resources/providers/FORMAT.md` demands of a record, as rules over its keys.

Versions 1 and 2 are read; version 2 adds conditional terms, limits that are no length of time,
kinds of ending and the fixed questions. A fault names its place, such as `routes[2].steps[1].do`.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator, Mapping
from datetime import date, datetime
from typing import Any
from urllib.parse import urlsplit

from subtrack.domain.errors import InvalidInputError
from subtrack.domain.money import parse_money
from subtrack.domain.periods import parse_period
from subtrack.domain.provider import Channel, Role
from subtrack.domain.record import Question
from subtrack.domain.record_faults import Fault
from subtrack.domain.terms import OPEN

VERSIONS = (1, 2)
LARGEST = 262_144
"""Bytes of a record file."""
_LONGEST_TEXT = 280
_LONGEST_LIST = 100
_MOST_DAYS = 36_525
_SLUG = re.compile(r"[a-z0-9]+(-[a-z0-9]+)*")
_HIDDEN = re.compile(
    "[\x00-\x1f\x7f-\x9f\xad\u061c\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff\ud800-\udfff]"
)
_MARKUP = re.compile(r"<[/!?a-z]|\]\(|&[a-z]+;|&#", re.IGNORECASE)
_HOST = re.compile(r"([a-z0-9-]+\.)+[a-z][a-z0-9-]+", re.IGNORECASE | re.ASCII)
_EMAIL = re.compile(r"[\w.+'-]+@([a-z0-9-]+\.)+[a-z][a-z0-9-]+", re.IGNORECASE | re.ASCII)
_PHONE = re.compile(r"\+?[\d ()-]{3,25}", re.ASCII)
_DECIMAL = re.compile(r"\d+(\.\d+)?", re.ASCII)
_COUNTRY = re.compile(r"[A-Z]{2}")

Check = Callable[[Any, str, int], Iterator["Fault"]]
"""Yields the faults of a value at a place, in a record with so many sources."""


def faults(record: Mapping[str, Any], slug: str) -> Iterator[Fault]:
    """Yield each fault of a record that was read from the file `slug`.toml."""
    version = record.get("format")
    if version not in VERSIONS or isinstance(version, bool):
        yield Fault(
            "format",
            "{value} is none of the versions that are read, {choices}",
            {"value": _short(version), "choices": _listed(map(str, VERSIONS))},
        )
        return
    listed = record.get("sources", [])
    sources = len(listed) if isinstance(listed, list) else 0
    rules = _VERSION_1 if version == 1 else {**_VERSION_1, **_VERSION_2}
    yield from _table(rules, _REQUIRED)(record, "", sources)
    if record.get("slug") != slug or not _SLUG.fullmatch(slug):
        values = {"value": _short(record.get("slug")), "slug": _short(slug)}
        yield Fault("slug", "{value} is not the file's name, {slug}", values)
    if record.get("kind") == "billing-platform" and "role" not in record:
        yield Fault("role", "is missing, which a billing platform must have")


def _that(fits: Callable[[Any], bool], reason: str) -> Check:
    def check(value: Any, place: str, _: int) -> Iterator[Fault]:  # noqa: ANN401 - TOML gives any
        if not fits(value):
            yield Fault(place, reason, {"value": _short(value)})

    return check


def _short(value: object) -> str:
    try:
        shown = repr(value)
    except ValueError:  # a number of thousands of digits
        shown = "a number beyond all bounds"
    return shown if len(shown) <= 60 else f"{shown[:60]}…"  # noqa: PLR2004 - fits on a line


def _listed(words: Iterable[str]) -> str:
    return ", ".join(words)


def _text(value: Any, place: str, _: int) -> Iterator[Fault]:  # noqa: ANN401 - TOML gives any
    if not isinstance(value, str) or not value.strip():
        yield Fault(place, "is not a text")
    elif len(value) > _LONGEST_TEXT:
        sizes = {"count": str(len(value)), "most": str(_LONGEST_TEXT)}
        yield Fault(place, "has {count} characters; at most {most} fit", sizes)
    elif _HIDDEN.search(value):
        yield Fault(place, "has a line break, a control character or a mark that turns the text")
    elif _MARKUP.search(value):
        yield Fault(place, "has markup; texts are plain")
    elif value != value.strip():
        yield Fault(place, "has space at an end")


def _list(check: Check, least: int = 0, most: int = _LONGEST_LIST) -> Check:
    def checked(value: Any, place: str, sources: int) -> Iterator[Fault]:  # noqa: ANN401
        if not isinstance(value, list):
            yield Fault(place, "is not a list")
        elif not least <= len(value) <= most:
            sizes = {"count": str(len(value)), "least": str(least), "most": str(most)}
            yield Fault(place, "has {count} members; {least} to {most} fit", sizes)
        else:
            for number, member in enumerate(value, 1):
                yield from check(member, f"{place}[{number}]", sources)

    return checked


def _table(rules: Mapping[str, Check], required: tuple[str, ...] = ()) -> Check:
    def checked(value: Any, place: str, sources: int) -> Iterator[Fault]:  # noqa: ANN401
        if not isinstance(value, Mapping):
            yield Fault(place, "is not a table")
            return
        for key in required:
            if key not in value:
                yield Fault(f"{place}.{key}".lstrip("."), "is missing")
        for key, member in value.items():
            inside = f"{place}.{key}".lstrip(".")
            if key in rules:
                yield from rules[key](member, inside, sources)
            else:
                yield Fault(_short(inside).strip("'"), "is not a key of the format")

    return checked


def _source(value: Any, place: str, sources: int) -> Iterator[Fault]:  # noqa: ANN401
    if not _is_whole(value) or not 1 <= value <= sources:
        yield Fault(place, "there is no source {value}", {"value": _short(value)})


def _is_whole(value: object) -> bool:
    return isinstance(value, int) and not isinstance(value, bool)


def _is_day(value: object) -> bool:
    return isinstance(value, date) and not isinstance(value, datetime)


def _is_period(value: object, *, hours: bool = True) -> bool:
    try:
        return (
            isinstance(value, str) and value[:1] == "P" and bool(parse_period(value, hours=hours))
        )
    except InvalidInputError:
        return False


def _is_currency(value: object) -> bool:
    try:
        return isinstance(value, str) and bool(parse_money("0", value))
    except InvalidInputError:
        return False


def is_web_address(value: object) -> bool:
    """Whether an address may be opened: https, a plain host, no user, nothing hidden."""
    if not isinstance(value, str) or _HIDDEN.search(value) or re.search(r"[\s<>\"\\]", value):
        return False
    try:
        parts = urlsplit(value)
        port = parts.port
    except ValueError:
        return False
    plain = not parts.username and not parts.password and "@" not in parts.netloc
    host = parts.hostname or ""
    return parts.scheme == "https" and plain and port is None and bool(_HOST.fullmatch(host))


def _one_of(*words: str) -> Check:
    def check(value: Any, place: str, _: int) -> Iterator[Fault]:  # noqa: ANN401 - TOML gives any
        if not isinstance(value, str) or value not in words:
            values = {"value": _short(value), "choices": _listed(words)}
            yield Fault(place, "{value} is none of {choices}", values)

    return check


def _matching(pattern: re.Pattern[str], reason: str) -> Check:
    return _that(lambda value: isinstance(value, str) and bool(pattern.fullmatch(value)), reason)


_URL = _that(is_web_address, "{value} is not an https address that may be opened")
_MAIL = _matching(_EMAIL, "{value} is not an e-mail address")
_CALL = _matching(_PHONE, "{value} is not a phone number")
_LAND = _matching(_COUNTRY, "{value} is not an ISO 3166-1 code of a country")
_WORD = _matching(_SLUG, "{value} is not the name of a record")
_DAY = _that(_is_day, "{value} is not a day")
_COUNT = _that(
    lambda value: _is_whole(value) and 0 <= value <= _MOST_DAYS, "{value} is not a count of days"
)
_PERIOD = _that(_is_period, "{value} is not an ISO 8601 duration")
_DAYS = _that(
    lambda value: _is_period(value, hours=False), "{value} is not an ISO 8601 duration in days"
)
_TERM = _that(
    lambda value: value == OPEN or _is_period(value, hours=False),
    "{value} is neither an ISO 8601 duration nor open",
)
_SOURCES = _list(_source, 1)
_TEXTS = _list(_text)
_ACCESS = _one_of("period-end", "immediate", "varies")

_TERMS: dict[str, Check] = {
    "trial_days": _COUNT,
    "trial_access_after": _one_of("trial-end", "immediate", "varies"),
    "notice": _DAYS,
    "minimum_term": _DAYS,
    "renewal_term": _TERM,
    "cancel_before_renewal": _PERIOD,
    "trial_notice": _PERIOD,
    "charged_before_end": _PERIOD,
    "access_after": _ACCESS,
    "refund": _one_of("none", "window", "prorated", "discretionary", "varies"),
    "refund_days": _COUNT,
    "early_exit_fee": _text,
    "undo": _one_of("until-period-end", "resubscribe", "not-possible", "varies"),
    "notes": _TEXTS,
}
_PLAN: dict[str, Check] = {
    "name": _text,
    "price": _matching(_DECIMAL, "{value} is not a decimal"),
    "currency": _that(_is_currency, "{value} is not an ISO 4217 code"),
    "cycle": _DAYS,
    "region": _LAND,
    "trial_days": _COUNT,
    "minimum_term": _DAYS,
    "notice": _DAYS,
    "refund_days": _COUNT,
    "as_of": _DAY,
    "source": _source,
}
_ADDRESS: dict[str, Check] = {
    "country": _LAND,
    "postal": _list(_text, 1, 9),
    "source": _source,
    "purpose": _one_of("cancel", "customer-service", "privacy", "head-office"),
}
_CONTACT: dict[str, Check] = {
    "support_url": _URL,
    "email": _MAIL,
    "phone": _CALL,
    "hours": _text,
    "postal": _list(_text, 1, 9),
    "cancel_email": _MAIL,
    "cancel_phone": _CALL,
    "addresses": _list(_table(_ADDRESS, ("country", "postal"))),
}
_STEP = _table({"do": _text, "where": _text}, ("do",))
_ROUTE: dict[str, Check] = {
    "channel": _one_of(*Channel),
    "title": _text,
    "for_plan": _text,
    "country": _LAND,
    "url": _URL,
    "sources": _SOURCES,
    "steps": _list(_STEP, 1, 60),
}
_SOURCE: dict[str, Check] = {
    "url": _URL,
    "title": _text,
    "publisher": _one_of("provider", "authority", "third-party"),
    "published": _DAY,
    "retrieved": _DAY,
}
_ALTERNATIVE = _one_of("pause", "downgrade", "discount", "free-tier", "switch-cycle", "share")
_CATEGORY = _one_of(
    *("video", "music", "reading", "news", "software", "ai", "cloud", "security", "learning"),
    *("fitness", "health", "dating", "gaming", "shopping", "food", "transport", "telecom"),
    *("home", "finance", "social", "membership", "energy", "insurance", "charity", "other"),
)
_TOKEN = _that(
    lambda value: isinstance(value, str) and value == value.upper() and len(value) > 2,  # noqa: PLR2004 - fewer letters match everything
    "{value} is not upper case or is too short",
)
_WHERE_SOLD = _that(
    lambda value: value == "*" or (isinstance(value, str) and bool(_COUNTRY.fullmatch(value))),
    "{value} is neither an ISO 3166-1 code of a country nor *",
)
_VERSION_1: dict[str, Check] = {
    "format": _that(_is_whole, "{value} is not a number"),
    "slug": _WORD,
    "name": _text,
    "kind": _one_of("service", "billing-platform"),
    "role": _one_of(*Role),
    "aliases": _TEXTS,
    "successor": _WORD,
    "category": _CATEGORY,
    "website": _URL,
    "domains": _list(_matching(_HOST, "{value} is not a domain")),
    "countries": _list(_WHERE_SOLD, 1, 260),
    "statement_tokens": _list(_TOKEN),
    "sold_through": _list(_WORD),
    "difficulty": _one_of("easy", "medium", "hard"),
    "checked": _DAY,
    "plans": _list(_table(_PLAN, ("name", "price", "currency", "cycle", "source"))),
    "terms": _table(_TERMS),
    "contact": _table(_CONTACT),
    "needs": _TEXTS,
    "routes": _list(_table(_ROUTE, ("channel", "sources", "steps")), 1, 40),
    "after": _TEXTS,
    "alternatives": _list(_table({"kind": _ALTERNATIVE, "text": _text}, ("kind", "text"))),
    "problems": _list(_table({"when": _text, "then": _text}, ("when", "then"))),
    "faq": _list(_table({"q": _text, "a": _text}, ("q", "a"))),
    "sources": _list(_table(_SOURCE, ("url", "publisher", "retrieved")), 1),
    "disputes": _list(_table({"about": _text, "says": _list(_text, 1)}, ("about", "says"))),
    "confidence": _one_of("official", "corroborated", "single"),
}
_REQUIRED = (
    *("format", "slug", "name", "kind", "category", "website", "domains", "countries"),
    *("difficulty", "checked", "routes", "sources", "confidence"),
)
_CONDITIONAL: dict[str, Check] = {
    **{key: check for key, check in _TERMS.items() if key != "notes"},
    "plan": _text,
    "country": _LAND,
    "billed_by": _WORD,
    "signed_from": _DAY,
    "signed_before": _DAY,
    "source": _source,
}
_DEADLINE: dict[str, Check] = {
    "text": _text,
    "day_of_month": _that(
        lambda value: _is_whole(value) and 1 <= value <= 31,  # noqa: PLR2004 - the longest month
        "{value} is not a day",
    ),
    "working_days": _COUNT,
    "before_delivery": _PERIOD,
    "sources": _SOURCES,
}
_ANSWER: dict[str, Check] = {
    "question": _one_of(*Question),
    "answer": _text,
    "sources": _SOURCES,
    "looked": _that(lambda value: isinstance(value, bool), "{value} is neither true nor false"),
}
_VERSION_2: dict[str, Check] = {
    "special_terms": _list(_table(_CONDITIONAL, ("source",))),
    "deadlines": _list(_table(_DEADLINE, ("text",))),
    "endings": _TEXTS,
    "answers": _list(_table(_ANSWER, ("question",)), 0, len(Question)),
}
