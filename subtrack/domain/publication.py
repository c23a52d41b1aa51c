"""Publication: what is to become of the calendar on a server, and what became of it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from subtrack.domain.accounts import CalendarAccount
from subtrack.domain.errors import KnownError


@dataclass(frozen=True, slots=True)
class ServerCalendar:
    """A calendar that a server has for a person."""

    address: str
    name: str


@dataclass(frozen=True, slots=True)
class Publication:
    """What is to be done there: each event of `put` by its name with its file, and what goes.

    `gone` names events by the address of their calendar and their own name.
    """

    account: CalendarAccount
    put: Mapping[str, bytes]
    gone: Sequence[tuple[str, str]] = ()


@dataclass(frozen=True, slots=True)
class Published:
    """What was done: all of it, or as much as could be until something failed or it took long.

    `failure` says what went wrong, if anything.
    """

    put: Sequence[str] = ()
    gone: Sequence[tuple[str, str]] = ()
    failure: KnownError | None = None
