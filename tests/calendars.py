"""Calendars: reads calendar files as the strictest of programs would."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from typing import Any

from icalendar import Calendar, Event

LONGEST_LINE = 75
ONCE = ("UID", "DTSTAMP", "SEQUENCE", "DTSTART", "DTEND", "SUMMARY", "TRANSP")
AT_MOST_ONCE = ("DESCRIPTION", "CATEGORIES")
LINE = re.compile(r"(BEGIN|END|[A-Z-]+)(;VALUE=DATE)?:[^\x00-\x08\x0a-\x1f\x7f]*")


@dataclass(frozen=True)
class Read:
    """An event as it was read; `alarms` are the local times at which it rings, with the texts."""

    uid: str
    sequence: int
    day: date
    summary: str
    description: str
    categories: list[str]
    alarms: list[tuple[datetime, str]]

    @property
    def days_before(self) -> list[int]:
        return [(self.day - at.date()).days for at, _ in self.alarms]


def read(content: bytes) -> list[Read]:
    """Give the events of a file that keeps every rule of RFC 5545 that concerns it."""
    check_lines(content)
    calendar = Calendar.from_ical(content)
    assert (calendar["VERSION"], set(calendar)) == ("2.0", {"VERSION", "PRODID", "CALSCALE"})
    assert all(type(one) is Event for one in calendar.subcomponents)
    events = [_event(one) for one in calendar.subcomponents]
    uids = [one.uid for one in events]
    assert len(set(uids)) == len(uids)
    return events


def check_lines(content: bytes) -> None:
    assert content.endswith(b"\r\n")
    for raw in content[:-2].split(b"\r\n"):
        assert len(raw) <= LONGEST_LINE, raw
        assert b"\n" not in raw
        assert b"\r" not in raw
        raw.decode()  # no character is cut in two
    for line in unfolded(content):
        assert LINE.fullmatch(line), line


def unfolded(content: bytes) -> Iterator[str]:
    yield from content.decode().replace("\r\n ", "").removesuffix("\r\n").split("\r\n")


def _event(event: Any) -> Read:
    assert not event.errors
    assert set(ONCE) <= set(event) <= {*ONCE, *AT_MOST_ONCE}
    assert not any(isinstance(value, list) for value in event.values())
    first, end = event["DTSTART"].dt, event["DTEND"].dt
    assert type(first) is date
    assert end - first == timedelta(days=1)
    assert event["DTSTAMP"].to_ical().endswith(b"Z")
    assert event["TRANSP"] == "TRANSPARENT"
    return Read(
        uid=str(event["UID"]),
        sequence=int(event["SEQUENCE"]),
        day=first,
        summary=str(event["SUMMARY"]),
        description=str(event.get("DESCRIPTION", "")),
        categories=[str(one) for one in event.categories] if "CATEGORIES" in event else [],
        alarms=[_alarm(one, first) for one in event.subcomponents],
    )


def _alarm(alarm: Any, first: date) -> tuple[datetime, str]:
    assert not alarm.errors
    assert alarm.name == "VALARM"
    assert set(alarm) == {"ACTION", "DESCRIPTION", "TRIGGER"}
    assert alarm["ACTION"] == "DISPLAY"
    assert not alarm["TRIGGER"].params
    return datetime.combine(first, time()) + alarm["TRIGGER"].dt, str(alarm["DESCRIPTION"])
