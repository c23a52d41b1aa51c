"""Letters: what a letter says, and not how it looks."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class Letter:
    """A letter made of blocks; every text is plain text and has no markup.

    `sender` and `recipient` are lines as on an envelope. `reference` is derived from what the
    letter is about, so that equal input gives an equal letter.
    """

    sender: tuple[str, ...]
    recipient: tuple[str, ...]
    place_and_date: str
    reference: str
    subject: str
    salutation: str
    paragraphs: tuple[str, ...]
    closing: str
    signature: str
    enclosures: tuple[str, ...] = ()
    contact: tuple[str, ...] = ()
    language: str = "en"
