"""Contract: everything from which days are reckoned, and nothing else."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import date

from subtrack.domain.billing import AnchorKind, BillingPeriod, Schedule, schedule
from subtrack.domain.errors import InvalidInputError
from subtrack.domain.prices import PriceList
from subtrack.domain.terms import Terms


@dataclass(frozen=True, slots=True)
class Pause:
    """Nothing is charged from `since` to before `until`; None: until further notice."""

    since: date
    until: date | None

    def covers(self, day: date) -> bool:
        """Whether nothing is charged on `day`."""
        return self.since <= day and (self.until is None or day < self.until)


@dataclass(frozen=True, kw_only=True)
class Contract:
    """What was agreed and what became of it.

    `ends` is the first day not owed. `card_expires` is the last day on which the card is valid.
    `paid` are the charge days of a manual renewal that the person marked as paid.
    """

    billing: tuple[BillingPeriod, ...]
    prices: PriceList
    terms: Terms = field(default_factory=Terms)
    started: date | None = None
    trial_ends: date | None = None
    ends: date | None = None
    pauses: tuple[Pause, ...] = ()
    paid: frozenset[date] = frozenset()
    auto_renew: bool = True
    card_expires: date | None = None
    anchor_kind: AnchorKind = field(init=False, repr=False, compare=False)
    schedule: Schedule = field(init=False, repr=False, compare=False)

    def __post_init__(self) -> None:
        """Find the anchor and refuse what contradicts itself.

        Raises:
            InvalidInputError: there is no anchor, or dates and terms do not fit together.
        """
        kind, anchor = self._anchor()
        object.__setattr__(self, "anchor_kind", kind)
        object.__setattr__(self, "schedule", schedule(self.billing, anchor))
        self._check_order()
        self._check_terms(kind)

    @property
    def anchor(self) -> date:
        """The day that the first billing period is reckoned from."""
        return self.schedule.stretches[0].anchor

    @property
    def beginning(self) -> date | None:
        """The day on which it begins: the start, else the first charge; None if not known."""
        if self.started or self.anchor_kind is not AnchorKind.FIRST:
            return self.started
        return self.anchor

    @property
    def first_charge(self) -> date | None:
        """The first day on which money is due, or None where only a next charge is known."""
        if self.anchor_kind is AnchorKind.NEXT:
            return None
        return next(self.charges(self.anchor, date.max), None)

    def billing_on(self, day: date) -> BillingPeriod:
        """Give the billing period in force on `day`."""
        return next(
            period
            for period in reversed(self.billing)
            if period.since is None or period.since <= day or period is self.billing[0]
        )

    def anchor_on(self, day: date) -> date:
        """Give the anchor of the billing period in force on `day`."""
        return self.schedule.stretches[self.billing.index(self.billing_on(day))].anchor

    def charges(self, first: date, end: date) -> Iterator[date]:
        """Give the days on which money is due, in order, from `first` to before `end`.

        None in a trial, in a pause, on or after the contract's end.
        """
        if self.trial_ends and first < self.trial_ends:
            first = self.trial_ends
        if self.ends and self.ends < end:
            end = self.ends
        last = self.pauses[-1] if self.pauses else None
        if last and last.until is None and last.since < end:
            end = last.since
        if not self.pauses:
            return self.schedule.between(first, end)
        while (pause := self.pause_on(first)) and pause.until:
            first = pause.until  # a long pause of a daily plan is passed over in one step
        days = self.schedule.between(first, end)
        return (day for day in days if not any(pause.covers(day) for pause in self.pauses))

    def next_charge(self, today: date) -> date | None:
        """Give the first charge on or after `today` that is not marked as paid."""
        return next((day for day in self.charges(today, date.max) if day not in self.paid), None)

    def overdue(self, today: date) -> tuple[date, ...]:
        """Give the charges of a manual renewal before `today` that nobody marked as paid."""
        if self.auto_renew:
            return ()
        return tuple(day for day in self.charges(self.anchor, today) if day not in self.paid)

    def in_trial(self, today: date) -> bool:
        """Whether `today` is before the day on which the trial turns into a paid plan."""
        return self.trial_ends is not None and today < self.trial_ends

    def pause_on(self, day: date) -> Pause | None:
        """Give the pause that covers `day`."""
        return next((pause for pause in self.pauses if pause.covers(day)), None)

    def paused(self, since: date, until: date | None) -> tuple[Pause, ...]:
        """Give the pauses with a new one from `since` on; one that is running gets its end."""
        running = self.pause_on(since)
        kept = tuple(pause for pause in self.pauses if pause is not running)
        return (*kept, Pause(running.since if running else since, until))

    def resumed(self, today: date) -> tuple[Pause, ...]:
        """Give the pauses with the running one ended today; what was skipped stays skipped."""
        ended = (
            Pause(pause.since, today) if pause.covers(today) else pause for pause in self.pauses
        )
        return tuple(pause for pause in ended if pause.until is None or pause.since < pause.until)

    def _anchor(self) -> tuple[AnchorKind, date]:
        first = self.billing[0]
        if first.anchor:
            return first.anchor_kind, first.anchor
        if self.trial_ends:
            return AnchorKind.TRIAL, self.trial_ends
        if self.started:
            return AnchorKind.START, self.started
        raise InvalidInputError(
            "No day to reckon from: give the first charge, the next charge, the end of the trial "
            "or the start."
        )

    def _check_order(self) -> None:
        if self.trial_ends and self.started and self.trial_ends < self.started:
            raise InvalidInputError(
                "The trial would end on {end}, before it started on {start}.",
                end=self.trial_ends,
                start=self.started,
            )
        if self.ends and self.started and self.ends < self.started:
            raise InvalidInputError(
                "The contract would end on {end}, before it started on {start}.",
                end=self.ends,
                start=self.started,
            )
        for earlier, later in zip(self.billing, self.billing[1:], strict=False):
            if later.since is None or (earlier.since and later.since <= earlier.since):
                raise InvalidInputError(
                    "A change of billing from {last} is entered already; a new one must begin "
                    "after it.",
                    last=earlier.since or self.anchor,
                )
        for pause in self.pauses:
            if pause.until and pause.until <= pause.since:
                raise InvalidInputError(
                    "The pause would end on {until}, not after the day it begins, {since}.",
                    until=pause.until,
                    since=pause.since,
                )

    def _check_terms(self, kind: AnchorKind) -> None:
        known = self.started or self.trial_ends or kind is AnchorKind.FIRST
        if self.terms.minimum_term and not known:
            raise InvalidInputError(
                "A minimum term needs the day it counts from: give the start, the first charge or "
                "the end of the trial."
            )
