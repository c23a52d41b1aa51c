"""Lead times: how many days before the last safe day a person is told."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from types import MappingProxyType

from subtrack.domain.contract import Contract
from subtrack.domain.dates import EARLIEST, LATEST
from subtrack.domain.deadlines import Deadline, is_news
from subtrack.domain.decisions import OF_A_CASE, Kind
from subtrack.domain.errors import InvalidInputError

Days = tuple[int, ...]
MOST = 100
"""Of one deadline; one that is shown is noted for all wider ones, and a calendar rings for each."""
LONGEST = (LATEST - EARLIEST).days
"""Days: no two dates that can be entered are farther apart."""
USUAL: Mapping[Kind, Days] = MappingProxyType(
    {
        Kind.TRIAL: (7, 3, 1, 0),
        Kind.CANCEL_BY: (30, 7, 1),
        Kind.RENEWAL: (7, 1),
        Kind.PROMO_ENDS: (30, 7, 1),
        Kind.PRICE_CHANGE: (30, 7, 1),
        Kind.REFUND_WINDOW: (3, 1, 0),
        Kind.CONTRACT_END: (7, 1),
        Kind.CARD_EXPIRES: (30, 7),
        Kind.FOLLOW_UP: (0,),
        Kind.WATCH: (0,),
    }
)
USUAL_FOR_SHORT_PLANS: Days = (1,)
_BETWEEN = re.compile(r"[\s,;]+")
_NUMBER = re.compile(r"[0-9]{1,6}")


@dataclass(frozen=True, slots=True)
class LeadTimes:
    """Days before the last safe day, widest first; a kind that has none reminds of nothing.

    `short_plan` are those for the next charge of a plan that can be left at any time.
    """

    by_kind: Mapping[Kind, Days] = field(default_factory=dict, hash=False)
    short_plan: Days = USUAL_FOR_SHORT_PLANS

    def __post_init__(self) -> None:
        """Put them in order, each once; kinds that were left out get the usual ones.

        Raises:
            InvalidInputError: one lies outside of what dates allow, or a kind has over a hundred.
        """
        ordered = {kind: ordered_days(self.by_kind.get(kind, USUAL[kind])) for kind in Kind}
        object.__setattr__(self, "by_kind", MappingProxyType(ordered))
        object.__setattr__(self, "short_plan", ordered_days(self.short_plan))

    def of(self, contract: Contract, deadline: Deadline) -> Days:
        """Give the lead times of a deadline."""
        if is_news(contract, deadline.kind, deadline.event):
            return self.short_plan
        return self.by_kind[deadline.kind]

    def with_own(self, days: Days) -> LeadTimes:
        """Take a subscription's own days for all that it asks; none are as good as no word."""
        if not days:
            return self
        own = {kind: self.by_kind[kind] if kind in OF_A_CASE else days for kind in Kind}
        return replace(self, by_kind=own, short_plan=days)

    def filled_from(self, other: LeadTimes) -> LeadTimes:
        """Take from `other` what is here as usual."""
        unusual = {kind: days for kind, days in self.by_kind.items() if days != USUAL[kind]}
        is_usual = self.short_plan == USUAL_FOR_SHORT_PLANS
        return LeadTimes(
            {**other.by_kind, **unusual}, other.short_plan if is_usual else self.short_plan
        )


def ordered_days(days: Days) -> Days:
    """Put days before in order, widest first and each once.

    Raises:
        InvalidInputError: one lies outside of what dates allow, or they are over a hundred.
    """
    for one in days:
        if not 0 <= one <= LONGEST:
            raise InvalidInputError(
                "{days} days is no time to be told ahead; write 0 to {most}.",
                days=one,
                most=LONGEST,
            )
    found = tuple(sorted(set(days), reverse=True))
    if len(found) > MOST:
        raise InvalidInputError(
            "{count} reminders of one deadline are too many; at most {most} fit.",
            count=len(found),
            most=MOST,
        )
    return found


def parse_days(text: str) -> Days:
    """Read days before, with commas or blanks between them; none where nothing was written.

    Raises:
        InvalidInputError: something else was written, or it is out of bounds.
    """
    words = [word for word in _BETWEEN.split(text) if word]
    for word in words:
        if not _NUMBER.fullmatch(word):
            raise InvalidInputError(
                "“{word}” is not a number of days. Write days before, such as 7, 3, 1, 0.",
                word=word,
            )
    return ordered_days(tuple(map(int, words)))


def days_text(days: Days) -> str:
    """Write days before as `parse_days` reads them."""
    return ", ".join(map(str, days))


LEAD_TIMES = LeadTimes()
"""What is usual."""
