"""Calendar event: a deadline as calendar programs know it."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime


@dataclass(frozen=True, slots=True)
class Alarm:
    """What a calendar program says in the morning, some days before its event's day."""

    days_before: int
    text: str


@dataclass(frozen=True, slots=True, kw_only=True)
class CalendarEvent:
    """An event that lasts one whole day and takes up none of it.

    Programs know it again by its `uid`; of two versions they take the one of the higher
    `sequence`. `revised` is the instant at which it became what it is.
    """

    uid: str
    sequence: int
    revised: datetime
    day: date
    summary: str
    description: str = ""
    categories: tuple[str, ...] = ()
    alarms: tuple[Alarm, ...] = ()
