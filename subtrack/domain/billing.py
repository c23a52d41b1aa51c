"""Billing: the days on which money is due, always reckoned from an anchor and never chained.

A schedule knows neither prices nor pauses nor trials; it is the bare series of charge days.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from typing import NamedTuple

from subtrack.domain.dates import ONE_DAY, month_end, months_between
from subtrack.domain.errors import InvalidInputError
from subtrack.domain.periods import Period

LONGEST_MONTH = 31


class AnchorKind(StrEnum):
    """What the anchor is: the person's word for the day that all charge days come from."""

    FIRST = "first"
    NEXT = "next"
    TRIAL = "trial"
    START = "start"


@dataclass(frozen=True, slots=True, kw_only=True)
class BillingPeriod:
    """From `since` on (None: from the beginning) the subscription is billed like this.

    `anchor` None means that no charge day was given: the trial's end or the start serves.
    """

    cycle: Period
    anchor: date | None = None
    anchor_kind: AnchorKind = AnchorKind.FIRST
    last_day: bool = False
    plan: str | None = None
    since: date | None = None

    def __post_init__(self) -> None:
        """Refuse what no calendar can hold.

        Raises:
            InvalidInputError: a last-day flag on a cycle that is not in whole months.
        """
        if self.last_day and (self.cycle.whole_days or not self.cycle.whole_months):
            raise InvalidInputError(
                "The last day of the month needs a cycle of whole months or years, not {cycle}.",
                cycle=self.cycle,
            )


@dataclass(frozen=True, slots=True)
class Stretch:
    """One billing period with its anchor known: charge days from `since` to before `until`."""

    anchor: date
    cycle: Period
    last_day: bool
    since: date
    until: date | None

    @property
    def first(self) -> date:
        """The first charge day: the anchor, or the end of its month."""
        return month_end(self.anchor) if self.last_day else self.anchor

    def charge(self, k: int) -> date:
        """Give the k-th charge day counted from the anchor, which is charge 0."""
        day = self.cycle.after(self.anchor, k)
        return month_end(day) if self.last_day else day

    def first_from(self, day: date) -> tuple[int, date]:
        """Give the lowest k, at least 0, whose charge day is on or after `day`, and that day."""
        k = self._guess(day) if day > self.anchor else 0
        found = self.charge(k)
        while found < day:
            k += 1
            found = self.charge(k)
        return k, found

    def between(self, first: date, end: date) -> Iterator[date]:
        """Yield the charge days of this stretch from `first` to before `end`, in order."""
        stop = end if self.until is None else min(end, self.until)
        k, day = self.first_from(max(self.since, first))
        while day < stop:
            yield day
            k += 1
            day = self.charge(k)

    def _guess(self, day: date) -> int:
        """Guess which charge day is the first on or after `day`: never too high."""
        months, days = self.cycle.whole_months, self.cycle.whole_days
        if not days:
            return months_between(self.anchor, day) // months
        if not months:
            return -((self.anchor - day).days // days)
        return (day - self.anchor).days // (months * LONGEST_MONTH + days)


class ChargeDay(NamedTuple):
    """A charge day, and how it was reckoned: `k` cycles after the anchor of its stretch."""

    day: date
    k: int
    stretch: Stretch


@dataclass(frozen=True, slots=True)
class Schedule:
    """All charge days of a subscription; a later stretch leaves the days before it as they were."""

    stretches: tuple[Stretch, ...]

    def on_or_after(self, day: date) -> ChargeDay | None:
        """Give the first charge day on or after `day`; the last stretch never ends."""
        for stretch in self.stretches:
            if stretch.until is not None and stretch.until <= day:
                continue
            k, found = stretch.first_from(max(stretch.since, day))
            if stretch.until is None or found < stretch.until:
                return ChargeDay(found, k, stretch)
        return None

    def on_or_before(self, day: date) -> ChargeDay | None:
        """Give the last charge day on or before `day`, or None before the first."""
        for stretch in reversed(self.stretches):
            if stretch.since > day:
                continue
            end = day + ONE_DAY if stretch.until is None else min(day + ONE_DAY, stretch.until)
            k = stretch.first_from(end)[0] - 1
            if k >= 0 and stretch.charge(k) >= stretch.since:
                return ChargeDay(stretch.charge(k), k, stretch)
        return None

    def between(self, first: date, end: date) -> Iterator[date]:
        """Yield the charge days from `first` to before `end`, in order."""
        for stretch in self.stretches:
            if stretch.until is None or first < stretch.until:
                yield from stretch.between(first, end)


def schedule(periods: tuple[BillingPeriod, ...], fallback: date) -> Schedule:
    """Put billing periods in a row; `fallback` is the anchor where the first period has none."""
    stretches = []
    for number, period in enumerate(periods):
        anchor = period.anchor or period.since or fallback
        since = max(period.since or anchor, anchor)
        until = periods[number + 1].since if number + 1 < len(periods) else None
        stretches.append(Stretch(anchor, period.cycle, period.last_day, since, until))
    return Schedule(tuple(stretches))
