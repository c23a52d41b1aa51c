"""Attempts: what was tried to reach a person, by which channel, and how it went."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from enum import StrEnum

from subtrack.domain.errors import KnownError, alike

MOST_KEPT = 500
NOTED_EVERY = timedelta(minutes=10)
"""A failure that stays the same is noted so often, however often it is tried."""


class ChannelName(StrEnum):
    """The ways in which a person is reminded outside the window."""

    DESKTOP = "desktop"
    CALENDAR_FILE = "calendar-file"
    CALDAV = "caldav"
    MAIL = "mail"


@dataclass(frozen=True, slots=True)
class Attempt:
    """A try, and those that followed it and failed alike, from `since` until `until` (UTC).

    It tells the channel and what went wrong, if anything; never what about.
    """

    channel: ChannelName
    since: datetime
    until: datetime
    failure: KnownError | None = None

    def followed_by(self, later: Attempt) -> Attempt | None:
        """Give both as one where they failed alike, the clock not set back; None for two."""
        same = self.failure is not None and alike(self.failure, later.failure)
        if self.channel is later.channel and same and self.until <= later.until:
            return replace(self, until=later.until)
        return None
