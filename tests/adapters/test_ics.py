"""Calendar files: what is written comes back from another reader, whatever it holds."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime, time, timedelta
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from subtrack.adapters.ics import IcsWriter
from subtrack.domain.calendar_event import Alarm, CalendarEvent
from tests.calendars import check_lines, read, unfolded

EVENT = CalendarEvent(
    uid="uid-1",
    sequence=7,
    revised=datetime(2026, 11, 22, 8, 30, tzinfo=UTC),
    day=date(2026, 12, 31),
    summary="Thing: last safe day",
    description="It renews.\n\nCancel, or keep it; both are fine.",
    categories=("Subscriptions",),
    alarms=(Alarm(1, "Tomorrow"), Alarm(0, "Today, before noon")),
)
LETTERS = st.text(st.characters(exclude_categories=["Cs", "Cc", "Zl", "Zp"]), max_size=300)
SPECIAL = st.text('aä€😀\\;,:"n\n ^', max_size=300)
TEXTS = LETTERS | SPECIAL


def write(*events: CalendarEvent) -> bytes:
    writer = IcsWriter()
    return writer.whole(map(writer.part, events))


def test_an_event_lasts_a_day_and_takes_up_none_of_it() -> None:
    assert write(EVENT).decode().split("\r\n") == [
        "BEGIN:VCALENDAR",
        "VERSION:2.0",
        "PRODID:-//Subtrack//Subtrack//EN",
        "CALSCALE:GREGORIAN",
        "BEGIN:VEVENT",
        "UID:uid-1",
        "DTSTAMP:20261122T083000Z",
        "SEQUENCE:7",
        "DTSTART;VALUE=DATE:20261231",
        "DTEND;VALUE=DATE:20270101",
        "SUMMARY:Thing: last safe day",
        "DESCRIPTION:It renews.\\n\\nCancel\\, or keep it\\; both are fine.",
        "CATEGORIES:Subscriptions",
        "TRANSP:TRANSPARENT",
        "BEGIN:VALARM",
        "ACTION:DISPLAY",
        "DESCRIPTION:Tomorrow",
        "TRIGGER:-PT15H",
        "END:VALARM",
        "BEGIN:VALARM",
        "ACTION:DISPLAY",
        "DESCRIPTION:Today\\, before noon",
        "TRIGGER:PT9H",
        "END:VALARM",
        "END:VEVENT",
        "END:VCALENDAR",
        "",
    ]


@pytest.mark.parametrize("days", [0, 1, 2, 7, 30, 400, 3_650, 109_937])
def test_alarms_ring_at_nine_in_the_morning_of_their_day(days: int) -> None:
    (found,) = read(write(replace(EVENT, alarms=(Alarm(days, "x"),))))
    nine = datetime.combine(EVENT.day, time(9))
    assert found.alarms == [(nine - timedelta(days=days), "x")]


@given(TEXTS, TEXTS, TEXTS)
def test_every_text_comes_back(summary: str, description: str, alarm: str) -> None:
    event = replace(EVENT, summary=summary, description=description, alarms=(Alarm(0, alarm),))
    (found,) = read(write(event))
    for written, came in (
        (summary, found.summary),
        (description, found.description),
        (alarm, found.alarms[0][1]),
    ):
        assert came == "\n".join(written.splitlines())


@given(st.lists(SPECIAL.filter(lambda text: "\n" not in text), min_size=1, max_size=4))
def test_a_comma_within_a_category_separates_none(categories: list[str]) -> None:
    (found,) = read(write(replace(EVENT, categories=tuple(categories))))
    assert found.categories == categories


@given(st.text(max_size=300))
def test_no_text_can_break_out_of_its_line(text: str) -> None:
    content = write(replace(EVENT, summary=text, description=text))
    check_lines(content)
    assert len(list(unfolded(content))) - len(list(unfolded(write(EVENT)))) in {-1, 0}


@given(st.text("aä€😀", max_size=400))
def test_lines_are_as_long_as_they_may_be(text: str) -> None:
    content = write(replace(EVENT, summary=text, description=""))
    lines = content.split(b"\r\n")
    folded = [one for one, following in pairwise(lines) if following[:1] == b" "]
    assert all(len(line) > 75 - 4 for line in folded)


def test_equal_events_give_equal_bytes() -> None:
    assert write(EVENT, EVENT) == write(replace(EVENT), replace(EVENT))


def test_without_events_it_is_still_a_calendar() -> None:
    assert read(write()) == []
