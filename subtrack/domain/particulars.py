"""Particulars: what a person notes about a subscription besides its dates and prices."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, field

from subtrack.domain.entries import (
    NAME_LENGTH,
    checked_lines,
    checked_text,
    refuse_card_number,
)
from subtrack.domain.errors import InvalidInputError

DIRECT = "direct"
NOT_KNOWN = "unknown"
TEXTS = (
    "provider",
    "billed_by",
    "account",
    "contract_no",
    "contact_email",
    "holder",
    "category",
    "payment",
    "note",
)
"""The keys that hold one text each."""
ASSUMABLE = frozenset({"category", "address"})
"""The keys that a record can fill."""
_EMAIL = re.compile(r"[^@\s<>\"]+@[^@\s<>\"]+\.[^@\s<>\".]{2,}")


@dataclass(frozen=True, slots=True, kw_only=True)
class Particulars:
    """Who provides it, who bills it, where letters go, and the person's own words.

    `billed_by` is `direct`, `unknown`, or the slug of a seller or payment service; None where the
    person said nothing. `assumed` tells for each key that a record filled the record's slug.
    """

    provider: str | None = None
    billed_by: str | None = None
    account: str | None = None
    contract_no: str | None = None
    address: tuple[str, ...] = ()
    contact_email: str | None = None
    holder: str | None = None
    category: str | None = None
    tags: tuple[str, ...] = ()
    payment: str | None = None
    note: str | None = None
    assumed: Mapping[str, str] = field(default_factory=dict)

    def __post_init__(self) -> None:
        """Check what was typed; it is kept without space at its ends.

        Raises:
            InvalidInputError: a text is empty, too long, has control characters or a full card
                number, or the e-mail address is none. A contract number may be any number.
        """
        for key in ("account", "contract_no", "contact_email", "holder", "category", "payment"):
            self._keep(key, longest=NAME_LENGTH)
        self._keep("note", multiline=True)
        object.__setattr__(self, "address", checked_lines("address", self.address))
        tags = (checked_text("tag", tag, longest=NAME_LENGTH) for tag in self.tags)
        object.__setattr__(self, "tags", tuple(dict.fromkeys(tags)))
        for key in ("account", "holder", "category", "payment", "note"):
            refuse_card_number(key, getattr(self, key) or "")
        for tag in self.tags:
            refuse_card_number("tag", tag)
        if self.contact_email:
            check_email(self.contact_email)

    def _keep(self, key: str, *, longest: int | None = None, multiline: bool = False) -> None:
        text = getattr(self, key)
        if text is not None:
            place = key.replace("_", "-")
            kept = (
                checked_text(place, text, longest=longest, multiline=multiline)
                if longest
                else checked_text(place, text, multiline=multiline)
            )
            object.__setattr__(self, key, kept)

    @property
    def biller_known(self) -> bool:
        """Whether the person said who bills."""
        return self.billed_by not in {None, NOT_KNOWN}


def check_email(text: str) -> None:
    """Refuse what is no e-mail address.

    Raises:
        InvalidInputError: it has no single @ between a name and a domain.
    """
    if not _EMAIL.fullmatch(text):
        raise InvalidInputError("{text!r} is not an e-mail address.", text=text)
