"""Elsewhere: calendar files, the servers of calendars and mails, and their passwords."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:
    # Only types: what a service needs of them it imports itself, when it is wanted.
    from subtrack.domain.accounts import CalendarAccount, MailAccount
    from subtrack.domain.calendar_event import CalendarEvent
    from subtrack.domain.last_writing import LastWriting
    from subtrack.domain.mail import Mail, Stamp
    from subtrack.domain.publication import Publication, Published, ServerCalendar


class CalendarWriter(Protocol):
    """Turns events into a file that calendar programs read."""

    def part(self, event: CalendarEvent) -> bytes:
        """Give an event as a part of a file; equal events give equal bytes."""

    def whole(self, parts: Iterable[bytes]) -> bytes:
        """Give the file that consists of these parts."""

    def wrote(self, head: bytes) -> bool:
        """Whether a file that begins so was written by this."""


class LastWritings(Protocol):
    """How a file that is kept up to date fared, for the next process to know."""

    def read(self) -> LastWriting:
        """Give what was remembered; never fails."""

    def write(self, last: LastWriting) -> None:
        """Remember how it fared; where that cannot be done, it is not."""


class CalendarServer(Protocol):
    """A server on which a person has calendars; asked beside the window, for it takes time."""

    def calendars(self, account: CalendarAccount, password: str) -> Sequence[ServerCalendar]:
        """Give the calendars that the person has there.

        Raises:
            OutsideError: the server cannot be reached, refuses, or is none.
        """

    def carry_out(self, publication: Publication, password: str) -> Published:
        """Put events into the calendar, and take others out, as far as it goes; tell how far."""

    def stop(self) -> None:
        """Do nothing more after the request that is under way, for the program ends."""


class Publications(Protocol):
    """Which events may be in calendars on servers, by the addresses of those."""

    def known(self) -> Mapping[str, Mapping[str, str | None]]:
        """Give what may be in each calendar: a mark of its content, None where nobody knows."""

    def expect(self, calendar: str, uids: Sequence[str]) -> None:
        """Remember before it is done that events may be there from now on, with any content."""

    def settle(
        self, calendar: str, put: Mapping[str, str], gone: Sequence[tuple[str, str]]
    ) -> None:
        """Remember what is there with which content, and by calendar and name what is not."""


class MailServer(Protocol):
    """A server that takes a person's mail; asked beside the window, for it takes time."""

    def stop(self) -> None:
        """Wait a moment for what is on its way and no longer, for the program ends."""

    def send(self, account: MailAccount, password: str | None, mail: Mail, stamp: Stamp) -> None:
        """Hand a mail over; it was taken once this returns.

        Raises:
            OutsideError: it was not.
        """


class Secrets(Protocol):
    """Passwords, kept where the system keeps them; no other place has them."""

    def get(self, name: str) -> str | None:
        """Give a password; None where none is kept under that name.

        Raises:
            OutsideError: nobody keeps passwords here, or what does stays locked.
        """

    def put(self, name: str, secret: str) -> None:
        """Keep a password in the place of the one there was.

        Raises:
            OutsideError: it is not kept.
        """

    def remove(self, name: str) -> None:
        """Forget a password; one that is not there is forgotten already.

        Raises:
            OutsideError: it may still be there.
        """

    def stop(self) -> None:
        """Wait a moment for what keeps them and no longer, for the program ends."""
