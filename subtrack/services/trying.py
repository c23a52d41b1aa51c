"""Trying: what was tried to reach a person outside the window, noted for them to see."""

from __future__ import annotations

from collections.abc import Sequence

from subtrack.domain.attempts import Attempt, ChannelName
from subtrack.domain.errors import KnownError
from subtrack.domain.notice import Notice
from subtrack.services.ports.clock import Now
from subtrack.services.ports.reminders import Attempts, Channel


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


class NotedChannel:
    """The port `Channel` over another one, each showing of which is noted.

    Looking whether anybody is there is no try yet.
    """

    def __init__(self, channel: Channel, name: ChannelName, trying: Trying) -> None:
        """Remember the channel, what it is called, and the log."""
        self._channel = channel
        self._name = name
        self._trying = trying

    def check(self) -> None:
        """Make sure that a notice can be shown now.

        Raises:
            OutsideError: nobody is there to show it.
        """
        self._channel.check()

    def show(self, notice: Notice) -> None:
        """Show a notice, and note how it went.

        Raises:
            OutsideError: it was not taken.
        """
        try:
            self._channel.show(notice)
        except KnownError as error:
            self._trying.note(self._name, error)
            raise
        self._trying.note(self._name)
