"""Notice: what a person is told outside the program's own window."""

from __future__ import annotations

from dataclasses import dataclass
from enum import IntEnum, StrEnum
from typing import TYPE_CHECKING

if TYPE_CHECKING:  # only named here; importing it would hold up the first page
    from subtrack.domain.reminders import Claim


class Urgency(IntEnum):
    """How much a notice presses; the numbers are those of desktops' notification services."""

    LOW = 0
    NORMAL = 1
    CRITICAL = 2


class Press(StrEnum):
    """What a person can press on a notice; the words are the keys of desktops' actions.

    Opening is what a click on the notice itself does, which desktops call the default.
    """

    OPEN = "default"
    KEEP = "keep"
    CANCEL = "cancel"
    LATER = "later"
    SEEN = "seen"


@dataclass(frozen=True, slots=True)
class PressButton:
    """A button of a notice, with the word on it."""

    press: Press
    word: str


@dataclass(frozen=True, slots=True)
class Notice:
    """A title of one line, a body of some, both plain text.

    `about` are the numbers of the subscriptions that it tells of. `asks` is the reminder that it
    is, where it is one and no digest. Its buttons, the one that matters most first, are shown only
    where somebody hears what is pressed.
    """

    title: str
    body: str
    urgency: Urgency = Urgency.NORMAL
    about: tuple[int, ...] = ()
    asks: Claim | None = None
    buttons: tuple[PressButton, ...] = ()

    @property
    def presses(self) -> bool:
        """Whether it is to stay until the person has seen it."""
        return self.urgency is Urgency.CRITICAL
