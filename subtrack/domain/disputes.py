"""Disputes: facts on which sources disagree, and which value is used for what.

For when to act, the value that leaves the least time; for whether it can still work, the one that
leaves the most.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from types import MappingProxyType

from subtrack.domain.periods import NO_TIME, Period

ADVANCES = MappingProxyType(
    {
        "terms.notice": "notice",
        "terms.cancel_before_renewal": "cancel_before",
        "terms.trial_notice": "trial_notice",
        "terms.charged_before_end": "charged_before_end",
    }
)
"""Facts that say how long before an event one must act, with their names among the terms of a
contract: the longer, the earlier one must act."""
WINDOWS = MappingProxyType({"terms.refund_days": "refund_days", "terms.trial_days": "trial_days"})
"""Facts that say for how long something can be done: the shorter, the earlier one must act."""


@dataclass(frozen=True, slots=True)
class Statement:
    """What sources say of a fact, as the record writes it; `sources` are their numbers.

    `periods` are the lengths of time that it names; one without a length is "at any time".
    """

    text: str
    sources: tuple[int, ...] = ()
    periods: tuple[Period, ...] = ()


@dataclass(frozen=True, slots=True)
class Named:
    """A length of time with the numbers of the sources that name it."""

    period: Period
    sources: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class Sides:
    """Which length of time is used for what.

    Dates rest on `to_act`, the record's own. `may_work` leaves the most time of all that sources
    name, if more than that; `stricter` the least, if less: the record leaves it out.
    """

    to_act: Period
    may_work: Named | None = None
    stricter: Named | None = None


@dataclass(frozen=True, slots=True)
class Dispute:
    """A fact on which sources disagree, such as `terms.notice`, with what each of them says."""

    about: str
    says: tuple[Statement, ...]

    def sides(self, used: Period) -> Sides:
        """Tell what is used for what, where the record's own value is `used`."""
        found = sorted({used, *self._periods()}, key=lambda period: period.length)
        shorter = self._named(found[0]) if found[0].length < used.length else None
        longer = self._named(found[-1]) if found[-1].length > used.length else None
        return Sides(used, shorter, longer) if self.is_advance else Sides(used, longer, shorter)

    @property
    def is_advance(self) -> bool:
        """Whether it is about how long before an event one must act."""
        return self.about in ADVANCES

    def _periods(self) -> Iterator[Period]:
        for statement in self.says:
            yield from (one for one in statement.periods if self.is_advance or one != NO_TIME)

    def _named(self, period: Period) -> Named:
        who = (one.sources for one in self.says if period in one.periods)
        return Named(period, tuple(sorted({number for sources in who for number in sources})))
