"""Nearness: the tone that a day gets by how near it is."""

from __future__ import annotations

from datetime import date, timedelta
from typing import Final

from subtrack.domain.dates import ONE_DAY

SOON: Final = timedelta(days=7)
"""How far ahead a day is still near."""


def tone_of(day: date, today: date) -> str:
    """Give the tone of a last safe day: `urgent` up to tomorrow, `soon`, then plain `text2`."""
    left = day - today
    if left <= ONE_DAY:
        return "urgent"
    return "soon" if left <= SOON else "text2"
