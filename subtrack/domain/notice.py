"""Notice: what a person is told outside the program's own window."""

from __future__ import annotations

from dataclasses import dataclass
from enum import IntEnum


class Urgency(IntEnum):
    """How much a notice presses; the numbers are those of desktops' notification services."""

    LOW = 0
    NORMAL = 1
    CRITICAL = 2


@dataclass(frozen=True, slots=True)
class Notice:
    """A title of one line, a body of some, both plain text.

    `about` are the numbers of the subscriptions that it tells of.
    """

    title: str
    body: str
    urgency: Urgency = Urgency.NORMAL
    about: tuple[int, ...] = ()

    @property
    def presses(self) -> bool:
        """Whether it is to stay until the person has seen it."""
        return self.urgency is Urgency.CRITICAL
