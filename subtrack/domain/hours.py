"""Hours: at which time of day a person may be told of something outside the window.

Times are those on the wall: whatever zone the person is in, and however their clock was changed.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import time

from subtrack.domain.errors import InvalidInputError

LAST_DAY_WAITS_UNTIL = time(11)
"""A last day waits no longer than until then: an hour before the noon that its reminder names."""
THE_NEXT_DAY = time.max
"""Stands for a wait that is not over on this day."""
_HOURS, _MINUTES = 24, 60
_TIME = re.compile(r"(\d{2}):(\d{2})", re.ASCII)


@dataclass(frozen=True, slots=True)
class Span:
    """From a time of day to before another one, over midnight where it begins later than it ends.

    Where both are the same it is the whole day.
    """

    begins: time
    ends: time

    def __contains__(self, at: time) -> bool:
        """Whether a time of day lies in it."""
        if self.begins < self.ends:
            return self.begins <= at < self.ends
        return at >= self.begins or at < self.ends


@dataclass(frozen=True, slots=True)
class Hours:
    """When a person may be told: on no day before a time, and never in their quiet hours."""

    not_before: time | None = None
    quiet: Span | None = None

    def __post_init__(self) -> None:
        """Check that something is left of a day.

        Raises:
            InvalidInputError: there is no time at which anything could be shown.
        """
        if self._next_free(time.min) is None:
            raise InvalidInputError(
                "These hours leave no time of the day in which a reminder could be shown."
            )

    def waits_until(self, at: time, *, is_last_day: bool) -> time | None:
        """Give the time until which a reminder waits that came up at a time; None: it need not.

        On a last day it waits until 11:00 at most, and from then on not at all, for it would be
        lost. `THE_NEXT_DAY` where it may not be shown on this day any more.
        """
        if is_last_day and at >= LAST_DAY_WAITS_UNTIL:
            return None
        found = self._next_free(at)
        if found == at:
            return None
        latest = LAST_DAY_WAITS_UNTIL if is_last_day else THE_NEXT_DAY
        return min(found or THE_NEXT_DAY, latest)

    def _is_free(self, at: time) -> bool:
        if self.not_before is not None and at < self.not_before:
            return False
        return self.quiet is None or at not in self.quiet

    def _next_free(self, at: time) -> time | None:
        """Give the first time from `at` on, on the same day, at which something may be shown."""
        openings = (at, self.not_before, self.quiet.ends if self.quiet else None)
        later = (one for one in openings if one is not None and one >= at)
        return min((one for one in later if self._is_free(one)), default=None)


ALWAYS = Hours()
"""At any time."""


def parse_time(text: str) -> time:
    """Read a time of day written as `09:00`.

    Raises:
        InvalidInputError: it is written otherwise, or there is no such time.
    """
    found = _TIME.fullmatch(text)
    if found is None or int(found[1]) >= _HOURS or int(found[2]) >= _MINUTES:
        raise InvalidInputError("{text!r} is not a time of day; write it like 09:00.", text=text)
    return time(int(found[1]), int(found[2]))


def time_text(at: time) -> str:
    """Write a time of day as `parse_time` reads it."""
    return at.isoformat("minutes")
