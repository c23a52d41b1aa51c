"""Time field: a time of day as one types it."""

from __future__ import annotations

import re
from datetime import time

from subtrack.ui.speech import Speech, say
from subtrack.ui.widgets.text_field import LineField

_TIME = re.compile(
    r"(\d{1,2})(?:[:.h]?(\d{2}))?\s*(?:(a|p)\.?\s*m\.?|uhr|h)?", re.IGNORECASE | re.ASCII
)
_NOON, _HOURS, _MINUTES = 12, 24, 60
_EXAMPLE = time(22)


class TimeField(LineField):
    """A line for a time of day: `9`, `9:30`, `9.30`, `9 pm`, `21 Uhr`."""

    def __init__(self, speech: Speech, name: str, nothing: str = "") -> None:
        """Be empty; `name` tells readers which time, `nothing` what no time means."""
        super().__init__(name, nothing)
        self._speech = speech

    def value(self) -> time | None:
        """Give the time; None where there is none, or it cannot be read."""
        return read_time(self.text())

    def put(self, at: time | None) -> None:
        """Show a time in the forms of the locale, or none."""
        self.show_text(self._speech.time(at) if at is not None else "")

    def problem(self) -> str:
        """Say what cannot be read; empty where all is well."""
        text = self.text().strip()
        if not text or self.value() is not None:
            return ""
        said = say("“{text}” is not a time of day. Write it like {time}.")
        return said.format(text=text, time=self._speech.time(_EXAMPLE))


def read_time(text: str) -> time | None:
    """Read a time of day; None where it cannot be read."""
    # The forms of some locales have narrow spaces in them.
    found = _TIME.fullmatch(" ".join(text.split()))
    if found is None:
        return None
    hour, minute, half = int(found[1]), int(found[2] or 0), found[3]
    if half:
        if not 1 <= hour <= _NOON:
            return None
        hour = hour % _NOON + (_NOON if half in "pP" else 0)
    return time(hour, minute) if hour < _HOURS and minute < _MINUTES else None
