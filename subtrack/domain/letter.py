"""Letters: what a letter says, and not how it looks."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class Letter:
    """A letter made of blocks; every text is plain text and has no markup.

    `sender` and `recipient` are lines as on an envelope. `reference` is derived from what the
    letter is about, so that equal input gives an equal letter. `subject_label` is what a language
    puts before the subject on paper, such as `Re:`; a mail has the subject alone. `code` is the
    reference without what names it. `signed` is the picture of a signature as a PNG, empty where
    there is room to sign by hand.
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
    subject_label: str = ""
    code: str = ""
    signed: bytes = b""

    @property
    def subject_line(self) -> str:
        """The subject as it stands on paper."""
        return " ".join(filter(None, (self.subject_label, self.subject)))
