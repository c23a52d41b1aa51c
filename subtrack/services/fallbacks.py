"""Fallbacks: one channel out of several, the first that works."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from subtrack.domain.errors import OutsideError
from subtrack.domain.notice import Notice
from subtrack.services.ports.reminders import Channel


class Fallbacks:
    """The port `Channel` over several, in the order in which they are preferred.

    A check begins with the first; what is shown then begins with the one that was found.
    """

    def __init__(self, channels: Sequence[Channel]) -> None:
        """Remember them, at least one."""
        self._channels = channels
        self._found = 0

    def check(self) -> None:
        """Find the first that can show a notice now.

        Raises:
            OutsideError: none can; it says what keeps the first one from it.
        """
        self._found = 0
        self._take(lambda channel: channel.check())

    def show(self, notice: Notice) -> None:
        """Show a notice through the first that takes it.

        Raises:
            OutsideError: none did; it says what kept the one that was found from it.
        """
        self._take(lambda channel: channel.show(notice))

    def _take(self, act: Callable[[Channel], None]) -> None:
        errors = []
        for place, channel in enumerate(self._channels[self._found :], self._found):
            try:
                act(channel)
            except OutsideError as error:
                errors.append(error)
            else:
                self._found = place
                return
        raise errors[0]
