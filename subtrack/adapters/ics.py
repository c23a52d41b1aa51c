"""ICS: events as a calendar file, as RFC 5545 asks for it.

Written here and not by a library: these few properties need escaping and folding and nothing else,
while icalendar takes 0.2 s to import and 2 ms an event, which a file that is written anew with
every change cannot afford. The tests read the files with it.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from datetime import date, datetime

from subtrack.domain.calendar_event import Alarm, CalendarEvent
from subtrack.domain.dates import ONE_DAY

PRODUCT = "-//Subtrack//Subtrack//EN"
_LINE = 75
"""Octets of a line, its end not counted."""
_ESCAPES = {
    **dict.fromkeys((*range(0x09), *range(0x0B, 0x20), *range(0x7F, 0xA0)), " "),
    **str.maketrans({"\\": r"\\", ";": r"\;", ",": r"\,", "\n": r"\n"}),
}
"""What has a meaning, and controls, which have none."""
_MORNING = 9
"""The hour of alarms, by the clock of whoever reads the calendar."""


class IcsWriter:
    """The port `CalendarWriter`: events as they stand in `.ics` files."""

    def write(self, events: Sequence[CalendarEvent]) -> bytes:
        """Give the bytes of a file; equal events give equal bytes."""
        return b"".join(map(_folded, _calendar(events)))

    def wrote(self, head: bytes) -> bool:
        """Whether a file that begins so was written by this."""
        return f"\r\nPRODID:{PRODUCT}\r\n".encode() in head


def _calendar(events: Iterable[CalendarEvent]) -> Iterator[str]:
    yield from ("BEGIN:VCALENDAR", "VERSION:2.0", f"PRODID:{PRODUCT}", "CALSCALE:GREGORIAN")
    for event in events:
        yield from _event(event)
    yield "END:VCALENDAR"


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
    return "\n".join(text.splitlines()).translate(_ESCAPES)


def _day(day: date) -> str:
    return f"{day:%Y%m%d}"


def _instant(instant: datetime) -> str:
    return f"{instant:%Y%m%dT%H%M%SZ}"


def _folded(line: str) -> bytes:
    """End a line, and break it where it is too long, never within a character."""
    content = line.encode(errors="replace")
    parts, start, room = [], 0, _LINE
    while len(content) - start > room:
        end = start + room
        while content[end] & 0xC0 == 0x80:  # noqa: PLR2004 - an octet within a character of UTF-8
            end -= 1
        parts.append(content[start:end])
        start, room = end, _LINE - 1
    parts.append(content[start:])
    return b"\r\n ".join(parts) + b"\r\n"
