"""ICS: events as a calendar file, as RFC 5545 asks for it.

Written here and not by a library: these few properties need escaping and folding and nothing else,
while icalendar takes 0.2 s to import and 2 ms an event, which a file that is written anew with
every change cannot afford. The tests read the files with it.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from datetime import date, datetime

from subtrack.domain.calendar_event import Alarm, CalendarEvent
from subtrack.domain.dates import ONE_DAY

PRODUCT = "-//Subtrack//Subtrack//EN"
_HEAD = f"BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:{PRODUCT}\r\nCALSCALE:GREGORIAN\r\n".encode()
_FOOT = b"END:VCALENDAR\r\n"
_LINE = 75
"""Octets of a line, its end not counted."""
_CONTROLS = re.compile(r"[\x00-\x08\x0b-\x1f\x7f-\x9f]")
"""What has no meaning in a text; a tab has."""
_ESCAPES = (("\\", r"\\"), (";", r"\;"), (",", r"\,"), ("\n", r"\n"))
"""What has a meaning, the sign that takes it away first."""
_MORNING = 9
"""The hour of alarms, by the clock of whoever reads the calendar."""


class IcsWriter:
    """The port `CalendarWriter`: events as they stand in `.ics` files."""

    def part(self, event: CalendarEvent) -> bytes:
        """Give an event as a part of a file; equal events give equal bytes."""
        return "".join(map(_ended, _event(event))).encode()

    def whole(self, parts: Iterable[bytes]) -> bytes:
        """Give the bytes of the file that consists of these parts."""
        return b"".join((_HEAD, *parts, _FOOT))

    def wrote(self, head: bytes) -> bool:
        """Whether a file that begins so was written by this."""
        return f"\r\nPRODID:{PRODUCT}\r\n".encode() in head


def _event(event: CalendarEvent) -> Iterator[str]:
    yield "BEGIN:VEVENT"
    yield f"UID:{_text(event.uid)}"
    yield f"DTSTAMP:{_instant(event.revised)}"
    yield f"SEQUENCE:{event.sequence}"
    yield f"DTSTART;VALUE=DATE:{_day(event.day)}"
    yield f"DTEND;VALUE=DATE:{_day(event.day + ONE_DAY)}"
    yield f"SUMMARY:{_text(event.summary)}"
    if event.description:
        yield f"DESCRIPTION:{_text(event.description)}"
    if event.categories:
        yield f"CATEGORIES:{','.join(map(_text, event.categories))}"
    yield "TRANSP:TRANSPARENT"
    for alarm in event.alarms:
        yield from _alarm(alarm)
    yield "END:VEVENT"


def _alarm(alarm: Alarm) -> Iterator[str]:
    yield from ("BEGIN:VALARM", "ACTION:DISPLAY")
    yield f"DESCRIPTION:{_text(alarm.text)}"
    yield f"TRIGGER:{_until_morning(alarm.days_before)}"
    yield "END:VALARM"


def _until_morning(days_before: int) -> str:
    """Give the time from the first moment of the event's day to the morning of an earlier one."""
    if not days_before:
        return f"PT{_MORNING}H"
    days, hours = days_before - 1, 24 - _MORNING
    return f"-P{days}DT{hours}H" if days else f"-PT{hours}H"


def _text(text: str) -> str:
    """Escape what has a meaning; line breaks of every sort become one, other controls blanks."""
    text = _CONTROLS.sub(" ", "\n".join(text.splitlines()))
    for sign, escaped in _ESCAPES:
        text = text.replace(sign, escaped)
    return text


def _day(day: date) -> str:
    return f"{day:%Y%m%d}"


def _instant(instant: datetime) -> str:
    return f"{instant:%Y%m%dT%H%M%SZ}"


def _ended(line: str) -> str:
    """End a line, and break it where it is too long."""
    short = len(line) <= _LINE and line.isascii()
    return f"{line}\r\n" if short else _folded(line.encode(errors="replace")).decode()


def _folded(content: bytes) -> bytes:
    """End a line, and break it where it is too long, never within a character."""
    parts, start, room = [], 0, _LINE
    while len(content) - start > room:
        end = start + room
        while content[end] & 0xC0 == 0x80:  # noqa: PLR2004 - an octet within a character of UTF-8
            end -= 1
        parts.append(content[start:end])
        start, room = end, _LINE - 1
    parts.append(content[start:])
    return b"\r\n ".join(parts) + b"\r\n"
