"""Case events: what happened to a cancellation, one by one; none is ever changed."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from subtrack.domain.entries import NAME_LENGTH, checked_text, refuse_card_number
from subtrack.domain.errors import InvalidInputError
from subtrack.domain.provider import Channel


class CaseState(StrEnum):
    """The states of a case; the main line first, then those beside it."""

    DRAFT = "draft"
    READY = "ready"
    SENT = "sent"
    DELIVERED = "delivered"
    ACKNOWLEDGED = "acknowledged"
    CONFIRMED = "confirmed"
    ENDING = "ending"
    ENDED = "ended"
    VERIFIED = "verified"
    CLOSED = "closed"
    OVERDUE = "overdue"
    REFUSED = "refused"
    RETAINED_OFFER = "retained-offer"
    CHARGED_AGAIN = "charged-again"
    DISPUTED = "disputed"
    ESCALATED = "escalated"
    ABANDONED = "abandoned"
    REOPENED = "reopened"


RECKONED = frozenset({CaseState.OVERDUE, CaseState.ENDING, CaseState.ENDED})
"""The states that come by themselves; nobody enters them."""
FINISHED = frozenset({CaseState.CLOSED, CaseState.ABANDONED})
"""The states of a case that is over."""


@dataclass(frozen=True, slots=True, kw_only=True)
class CaseEvent:
    """That a case came into `state` on `day`.

    `channel` is the way by which it was sent. `end_before` and `end_after` are the contract's first
    day not owed before and after this event, so that it can be taken back; `end_assumed` where the
    confirmation named none and the earliest end was taken. `came_back` tells that the money of all
    charges before it came back; None where nobody said so.
    """

    state: CaseState
    day: date
    note: str | None = None
    reference: str | None = None
    channel: Channel | None = None
    end_before: date | None = None
    end_after: date | None = None
    end_assumed: bool = False
    came_back: bool | None = None

    def __post_init__(self) -> None:
        """Check what was typed; it is kept without space at its ends.

        Raises:
            InvalidInputError: a text is empty, too long, has control characters or a full card
                number, or the state is one that nobody enters.
        """
        if self.state in RECKONED:
            raise InvalidInputError(
                "{state} comes by itself and cannot be entered.", state=str(self.state)
            )
        if self.reference is not None:
            kept = checked_text("reference", self.reference, longest=NAME_LENGTH)
            object.__setattr__(self, "reference", kept)
        if self.note is not None:
            note = checked_text("note", self.note, multiline=True)
            refuse_card_number("note", note)
            object.__setattr__(self, "note", note)

    @property
    def ends(self) -> date | None:
        """The end that a confirmation set; None for every other event."""
        return self.end_after if self.state is CaseState.CONFIRMED else None
