"""Wishes: what a person wants of a letter."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from subtrack.domain.entries import NAME_LENGTH, checked_lines, checked_text, refuse_card_number
from subtrack.domain.errors import InvalidInputError
from subtrack.domain.letter_kinds import Cause, Kind

THEIRS = "theirs"
"""In place of a language: the one that is spoken where the letter goes."""
AS_BEFORE = "before"
"""In place of a language: the one that was chosen for such letters before, else `THEIRS`."""
_MOST_ENCLOSURES = 20
_BELOW = "+"


def below(block: str) -> str:
    """Name the place of the paragraph that the person adds below a block."""
    return block if is_added(block) else f"{block}{_BELOW}"


def block_of(place: str) -> str:
    """Give the block that a place is, or that it is below."""
    return place.removesuffix(_BELOW)


def is_added(block: str) -> bool:
    """Whether a place is that of a paragraph that the person added."""
    return block.endswith(_BELOW)


@dataclass(frozen=True, slots=True, kw_only=True)
class Edit:
    """A paragraph as the person has it.

    `block` is its name in the pattern of the letter, or a place `below` one. `text` are their
    words, empty where it is left out, None where it is the program's in spite of a template. `of`
    is what stood there when they changed it.
    """

    block: str
    text: str | None
    of: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Wishes:
    """What a person wants of a letter; what is left out is chosen for them.

    `last_day` is the last day of the contract, printed as given. `recipient` are lines as on an
    envelope, `enclosures` what is sent along, `own` a paragraph in the person's words. `sent` is
    the day of an earlier cancellation where no case tells it. `cause` is why an extraordinary
    cancellation is due; for a breach, `warned` is the day on which the person asked in vain that
    it be put right; where somebody died, `deceased` is who. `archival` asks for PDF/A-2u.
    `language` is a tag, `THEIRS` or `AS_BEFORE`; `speaks` is the person's own, taken where it is
    spoken there too. `edits` are paragraphs that the person changed; those that such a letter has
    not got wait for one that has. `template` is the uid of one to take; it is left where it does
    not fit.
    """

    last_day: date | None = None
    as_soon_as_possible: bool = False
    layout: str | None = None
    recipient: tuple[str, ...] = ()
    delete_data: bool = False
    kind: Kind = Kind.CANCELLATION
    language: str = "en"
    speaks: str = ""
    cause: Cause | None = None
    deceased: str | None = None
    sent: date | None = None
    warned: date | None = None
    own: str | None = None
    enclosures: tuple[str, ...] = ()
    archival: bool = False
    edits: tuple[Edit, ...] = ()
    template: str | None = None

    def __post_init__(self) -> None:
        """Check what was typed; it is kept without space at its ends.

        Raises:
            InvalidInputError: a text is empty, too long or has control characters, there are too
                many lines, or one has a full card number.
        """
        object.__setattr__(self, "recipient", checked_lines("recipient", self.recipient))
        for line in self.recipient:
            refuse_card_number("recipient", line)
        if len(self.enclosures) > _MOST_ENCLOSURES:
            raise InvalidInputError(
                "{count} enclosures are too many; at most {most} fit on a letter.",
                count=len(self.enclosures),
                most=_MOST_ENCLOSURES,
            )
        kept = (checked_text("enclosure", one, longest=NAME_LENGTH) for one in self.enclosures)
        object.__setattr__(self, "enclosures", tuple(kept))
        for enclosure in self.enclosures:
            refuse_card_number("enclosure", enclosure)
        self._check_own()

    def _check_own(self) -> None:
        if self.deceased is not None:
            kept = checked_text("deceased", self.deceased, longest=NAME_LENGTH)
            refuse_card_number("deceased", kept)
            object.__setattr__(self, "deceased", kept)
        if self.own is not None:
            object.__setattr__(self, "own", checked_text("own words", self.own, multiline=True))
            refuse_card_number("own words", self.own)
        for edit in self.edits:
            if edit.text:
                checked_text("paragraph", edit.text, multiline=True)
                refuse_card_number("paragraph", edit.text)
