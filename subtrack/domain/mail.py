"""Mail: a message as its sender would write it, not sent yet."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import datetime

_PLAIN = re.compile(
    r"[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+(\.[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+)*"
    r"@[A-Za-z0-9-]+(\.[A-Za-z0-9-]+)+"
)


@dataclass(frozen=True, slots=True)
class Attachment:
    """A PDF that goes with a mail, by its name."""

    name: str
    content: bytes


@dataclass(frozen=True, slots=True, kw_only=True)
class Mail:
    """A message of plain text; an address is left out where it is not known."""

    subject: str
    text: str
    sender: str | None = None
    recipient: str | None = None
    attachment: Attachment | None = None


@dataclass(frozen=True, slots=True)
class Stamp:
    """What makes a message one that is sent: the instant, and a name that no other has.

    The same message sent twice has the same name, by which programs know it again.
    """

    at: datetime
    name: str


def plain_address(text: str | None) -> str | None:
    """Give an e-mail address that every mail program reads alike; None where it is not one.

    Comments, quotes and several addresses in one could send a letter to somebody else.
    """
    return text if text and _PLAIN.fullmatch(text) else None
