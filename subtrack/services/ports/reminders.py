"""Reminders: what was given when, and the ways to tell a person on this computer."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date, datetime
from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:
    # Only types: what a service needs of them it imports itself, when it is wanted.
    from subtrack.domain.attempts import Attempt, ChannelName
    from subtrack.domain.errors import KnownError
    from subtrack.domain.notice import Notice
    from subtrack.domain.reminders import Claim


class Ledger(Protocol):
    """Which reminder was given when: a reminder is claimed, shown, then marked as shown."""

    def open(self, wanted: Sequence[Claim], now: datetime) -> Sequence[Claim]:
        """Give the reminders that a claim would win now; nothing is written."""

    def claim(self, wanted: Sequence[Claim], now: datetime) -> Mapping[Claim, bool]:
        """Claim reminders in one transaction; give those won, each with whether it is a repeat.

        Not won: one that was shown on its day, or on a later one by a clock that was set back less
        than two days since, and one that somebody else claimed within two minutes.
        """

    def shown(self, claims: Sequence[Claim], now: datetime) -> None:
        """Mark claimed reminders as shown."""

    def release(self, claims: Sequence[Claim], claimed_at: datetime) -> None:
        """Take back what was claimed at that instant and not shown, so that it comes again."""


class Channel(Protocol):
    """A way to tell a person of something outside the window."""

    def check(self) -> None:
        """Make sure that a notice can be shown now.

        Raises:
            OutsideError: nobody is there to show it.
        """

    def show(self, notice: Notice) -> None:
        """Show a notice; it was taken once this returns.

        Raises:
            OutsideError: it was not.
        """


class Attempts(Protocol):
    """What was tried to reach the person outside the window, and how it went."""

    def newest(self, most: int = ...) -> Sequence[Attempt]:
        """Give what was tried, the newest first."""

    def note(self, channel: ChannelName, now: datetime, failure: KnownError | None = None) -> None:
        """Note a try; where it cannot be noted, it is not."""


class LastCheck(Protocol):
    """The day on which reminders were last looked for on this machine, and the instant."""

    def read(self) -> date | None:
        """Give the day; None where nobody knows."""

    def at(self) -> datetime | None:
        """Give the instant; None where nobody knows."""

    def write(self, day: date, at: datetime) -> None:
        """Remember both, as well as can be."""
