"""Trying: what was tried to reach a person outside the window, noted for them to see."""

from __future__ import annotations

from collections.abc import Sequence

from subtrack.domain.attempts import Attempt, ChannelName
from subtrack.domain.errors import KnownError
from subtrack.services.ports.clock import Now
from subtrack.services.ports.reminders import Attempts


class Trying:
    """The log of what was tried."""

    def __init__(self, attempts: Attempts, now: Now) -> None:
        """Remember where it is noted, and the clock."""
        self._attempts = attempts
        self._now = now

    def note(self, channel: ChannelName, failure: KnownError | None = None) -> None:
        """Note that a channel was tried just now, and what went wrong, if anything."""
        self._attempts.note(channel, self._now(), failure)

    def newest(self) -> Sequence[Attempt]:
        """Give what was tried, the newest first.

        Raises:
            StorageError: it cannot be read.
        """
        return self._attempts.newest()
