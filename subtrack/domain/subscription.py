"""Subscription: one entry in a person's book."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import UTC, date, datetime
from typing import TYPE_CHECKING

from subtrack.domain.cancellation import Cancellation, cancellation, is_running
from subtrack.domain.contract import Contract
from subtrack.domain.decisions import Decision
from subtrack.domain.entries import NAME_LENGTH, checked_text, refuse_card_number
from subtrack.domain.lead_times import Days, LeadTimes, ordered_days
from subtrack.domain.particulars import Particulars

if TYPE_CHECKING:  # a book without cases needs none of it
    from subtrack.domain.case import Case

BEGINNING = datetime(1970, 1, 1, tzinfo=UTC)
FILLABLE = (
    "notice",
    "minimum_term",
    "renewal_term",
    "trial_notice",
    "cancel_before",
    "charged_before_end",
    "category",
    "address",
)
"""The keys that a record can fill, named as in the JSON shapes; a person can keep them empty."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Subscription:
    """A subscription with everything that is known of it.

    `uid` names it everywhere and for good, `number` on this machine only (0: not stored yet).
    `cleared` are the keys that no record may fill. `decisions` are the answers to its deadlines,
    oldest first. `lead_days` are the days before that it reminds on, none for the usual ones.
    `cases` are its cancellations, the newest last, which alone counts. `removed_on` is set while it
    lies in the trash.
    `changed_at` is the instant of the last change; it and the number are no part of the content.
    """

    uid: str
    name: str
    contract: Contract
    particulars: Particulars = field(default_factory=Particulars)
    cleared: frozenset[str] = frozenset()
    decisions: tuple[Decision, ...] = ()
    lead_days: Days = ()
    cases: tuple[Case, ...] = ()
    removed_on: date | None = None
    number: int = field(default=0, compare=False)
    changed_at: datetime = field(default=BEGINNING, compare=False)

    def __post_init__(self) -> None:
        """Check the name, kept without space at its ends, and put the lead times in order.

        Raises:
            InvalidInputError: the name is empty, over 200 characters, or has control characters; a
                lead time is out of bounds.
        """
        object.__setattr__(self, "lead_days", ordered_days(self.lead_days))
        name = checked_text("name", self.name, longest=NAME_LENGTH)
        refuse_card_number("name", name)
        object.__setattr__(self, "name", name)
        for period in self.contract.billing:
            if period.plan is not None:
                refuse_card_number("plan", checked_text("plan", period.plan, longest=NAME_LENGTH))

    @property
    def order(self) -> tuple[str, str]:
        """What lists are ordered by: the name, case ignored, then the uid."""
        return (self.name.casefold(), self.uid)

    def lead_times(self, usual: LeadTimes) -> LeadTimes:
        """Give the lead times that hold for it, where others have the usual ones."""
        return usual.with_own(self.lead_days)

    @property
    def case(self) -> Case | None:
        """The newest case, which may be over."""
        return self.cases[-1] if self.cases else None

    @property
    def is_being_cancelled(self) -> bool:
        """Whether it has a case that is not over."""
        return is_running(self.cases, self.contract)

    def cancellation(self, today: date) -> Cancellation:
        """Give what the newest case means for the days that are reckoned."""
        return cancellation(self.cases, self.contract, today)

    def assumed(self) -> Iterator[str]:
        """Yield the keys that a record filled, and a renewal term that a rule assumed."""
        terms, particulars = self.contract.terms, self.particulars
        for key in FILLABLE:
            by_rule = key == "renewal_term" and terms.assumed_renewal is not None
            if by_rule or key in terms.assumed or key in particulars.assumed:
                yield key
