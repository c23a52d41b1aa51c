"""Clock: how services learn what day, instant and time it is."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, datetime, time

Today = Callable[[], date]
Now = Callable[[], datetime]
TimeOfDay = Callable[[], time]
"""Gives the time on the wall, where the person is."""


@dataclass(frozen=True, slots=True)
class WallClock:
    """The day and the time of day where the person is."""

    today: Today
    time_of_day: TimeOfDay
