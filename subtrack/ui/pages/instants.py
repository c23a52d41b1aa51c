"""Instants: when something happened outside, by the clock of the person."""

from __future__ import annotations

from datetime import datetime

from subtrack.ui.speech import Speech, say


def when(speech: Speech, at: datetime) -> str:
    """Say an instant: `Tue 24 Nov, 09:14`."""
    local = at.astimezone()
    return f"{speech.day(local.date())}, {speech.time(local.time())}"


def during(speech: Speech, since: datetime, until: datetime) -> str:
    """Say a time from an instant to another: `Tue 24 Nov, 08:14 to 09:14`."""
    first, last = since.astimezone(), until.astimezone()
    if first == last:
        return when(speech, since)
    same_day = first.date() == last.date()
    end = speech.time(last.time()) if same_day else when(speech, until)
    return say("{since} to {until}").format(since=when(speech, since), until=end)
