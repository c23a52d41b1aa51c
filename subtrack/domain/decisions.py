"""Decisions: a person's answers to deadlines, and how long each one holds."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from datetime import date
from enum import StrEnum

from subtrack.domain.dates import add_months
from subtrack.domain.money import Money

MONTHS_UNTIL_ASKED_AGAIN = 12


class Kind(StrEnum):
    """The kinds of deadline."""

    TRIAL = "trial"
    CANCEL_BY = "cancel-by"
    RENEWAL = "renewal"
    PROMO_ENDS = "promo-ends"
    PRICE_CHANGE = "price-change"
    REFUND_WINDOW = "refund-window"
    CONTRACT_END = "contract-end"
    CARD_EXPIRES = "card-expires"
    FOLLOW_UP = "follow-up"
    WATCH = "watch"


AVOIDABLE = frozenset(
    {Kind.TRIAL, Kind.CANCEL_BY, Kind.RENEWAL, Kind.PROMO_ENDS, Kind.PRICE_CHANGE}
)
"""The kinds whose event costs nothing if the person leaves in time."""
TO_DECIDE = AVOIDABLE | {Kind.REFUND_WINDOW}
"""The kinds that a person decides on; of the others something has to be done, or known."""
OF_A_CASE = frozenset({Kind.FOLLOW_UP, Kind.WATCH})
"""The kinds that a running cancellation asks for."""
TO_KNOW = frozenset({Kind.CONTRACT_END, Kind.CARD_EXPIRES})
"""The kinds that a person need only know of."""


class Answer(StrEnum):
    """What a person can answer; cancelling is answered by a case.

    Seen answers the reminders that have come, and not the deadline: that stays open.
    """

    KEEP = "keep"
    LATER = "later"
    SEEN = "seen"


@dataclass(frozen=True, slots=True, kw_only=True)
class Decision:
    """The answer to one deadline: of `kind`, for the occurrence on `event`.

    `price` is what the event was going to cost when it was answered. `always` covers later events
    of the kind too. `until` is the day from which a `later` reminds again; a `seen` needs none, for
    it holds while no tighter lead time has come since `decided_on`.
    """

    kind: Kind
    event: date
    answer: Answer
    decided_on: date
    price: Money | None = None
    always: bool = False
    until: date | None = None

    def keeps(self, kind: Kind, event: date, safe_day: date, price: Money) -> bool:
        """Whether the deadline is answered: kept, and its price has not risen since."""
        if self.answer is not Answer.KEEP or self.kind is not kind or self._is_dearer(price):
            return False
        return event == self.event or (
            self.always and self.event < event and safe_day < self.asks_again
        )

    def has_seen(self, kind: Kind, event: date, price: Money) -> bool:
        """Whether reminders of the deadline were seen, and its price has not risen since."""
        is_about = self.kind is kind and self.event == event
        return self.answer is Answer.SEEN and is_about and not self._is_dearer(price)

    def snoozes(self, kind: Kind, event: date, today: date) -> bool:
        """Whether its reminders are silent today."""
        return (
            self.answer is Answer.LATER
            and self.kind is kind
            and self.event == event
            and self.until is not None
            and today < self.until
        )

    def _is_dearer(self, price: Money) -> bool:
        return self.price is not None and price.exceeds(self.price)

    @property
    def asks_again(self) -> date:
        """The day from which an answer for always is asked for anew: a year after it was given."""
        return add_months(self.decided_on, MONTHS_UNTIL_ASKED_AGAIN)


def carried(
    decisions: Iterable[Decision], before: Mapping[Kind, date], after: Mapping[Kind, date]
) -> tuple[Decision, ...]:
    """Carry answers over an edit that moved events: each kind's event before and after it.

    An answer follows its event to a later day; to an earlier day it does not, and so lapses.
    """
    return tuple(
        replace(decision, event=after[decision.kind])
        if decision.event == before.get(decision.kind)
        and decision.event < after.get(decision.kind, date.min)
        else decision
        for decision in decisions
    )
