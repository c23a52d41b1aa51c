"""Reminding: giving each owed reminder once a day until it is answered."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime

from subtrack.domain.deadlines import sort_key
from subtrack.domain.decisions import Kind
from subtrack.domain.reminders import Claim, Owed, owed
from subtrack.domain.subscription import Subscription
from subtrack.services.book import Book
from subtrack.services.leading import trial_access
from subtrack.services.ports.clock import Now, Today
from subtrack.services.ports.records import Catalog
from subtrack.services.ports.reminders import Ledger


@dataclass(frozen=True, slots=True)
class Reminder:
    """What a person is told: an owed deadline, and whether they were told of it before.

    `claim` is its place in the ledger; the day in it stays, should the day end meanwhile.
    """

    entry: Subscription
    owed: Owed
    repeat: bool
    claim: Claim


@dataclass(frozen=True, slots=True)
class Standing:
    """What is owed on a day by one channel, and what of it was not shown on that day."""

    owed: Mapping[Claim, tuple[Subscription, Owed]]
    unshown: Sequence[Claim]


@dataclass(frozen=True, slots=True)
class Claimed:
    """What one process alone is to show, and since when."""

    reminders: Sequence[Reminder]
    at: datetime


Show = Callable[[Sequence[Reminder]], Iterable[Sequence[Reminder]]]
"""Shows reminders, and yields those that were shown, as soon as they were."""


def always_ready() -> None:
    """Check nothing: some channels can always show something."""


def never(_: Owed) -> bool:
    """Let nothing wait."""
    return False


class Reminding:
    """The reminders of all entries, and the ledger of what was shown."""

    def __init__(
        self, book: Book, ledger: Ledger, today: Today, now: Now, catalog: Catalog | None = None
    ) -> None:
        """Remember the book, the ledger, the clock, and the records, which know of trials."""
        self._book = book
        self._ledger = ledger
        self._today = today
        self._now = now
        self._catalog = catalog

    def owed(self) -> list[tuple[Subscription, Owed]]:
        """Give what a person must be told of today, soonest first, shown already or not."""
        return self._owed(self._today())

    def remind(
        self,
        channel: str,
        show: Show,
        waits: Callable[[Owed], bool] = never,
    ) -> list[Reminder]:
        """Claim what is owed, show it, then mark it as shown; give what was shown.

        What was claimed and not shown, because showing failed, comes again. Showing the tightest
        lead time settles the wider ones.
        """
        claimed = self.begin(channel, waits)
        told: list[Reminder] = []
        try:
            for shown in show(claimed.reminders) if claimed.reminders else ():
                told += shown
                self._settle(shown)
        finally:
            self._release(claimed, told)
        return told

    def begin(
        self,
        channel: str,
        waits: Callable[[Owed], bool] = never,
        check: Callable[[], None] = always_ready,
    ) -> Claimed:
        """Claim what is owed.

        What `waits` is not claimed, so that it comes later; it is asked of what was not shown yet.
        `check` is called before anything is claimed, if there is something to show.
        """
        standing = self.standing(channel)
        claims = [one for one in standing.unshown if not waits(standing.owed[one][1])]
        if claims:
            check()
        return self.claim(standing, claims)

    def standing(self, channel: str) -> Standing:
        """Give what is owed today, and what of it was not shown today by a channel."""
        today = self._today()
        owed = {_claim(*pair, channel, today): pair for pair in self._owed(today)}
        return Standing(owed, self._ledger.open(list(owed), self._now()))

    def claim(self, standing: Standing, claims: Sequence[Claim]) -> Claimed:
        """Claim some of what stands; only what was won is to be shown, within two minutes."""
        claimed_at = self._now()
        won = self._ledger.claim(claims, claimed_at)
        owed = standing.owed
        return Claimed(
            [Reminder(*owed[one], won[one], one) for one in owed if one in won], claimed_at
        )

    def finish(self, claimed: Claimed, shown: Sequence[Reminder]) -> None:
        """Mark what was shown, and let the rest of what was claimed come again."""
        self._settle(shown)
        self._release(claimed, shown)

    def _owed(self, today: date) -> list[tuple[Subscription, Owed]]:
        usual = self._book.preferences().lead_times
        found = [
            (entry, self._with_access(entry, one))
            for entry in self._book.kept()
            for one in owed(
                entry.contract,
                today,
                entry.decisions,
                entry.cancellation(today),
                entry.lead_times(usual),
            )
        ]
        return sorted(found, key=lambda pair: sort_key(pair[1].deadline, pair[0].name))

    def _release(self, claimed: Claimed, told: Sequence[Reminder]) -> None:
        left = {one.claim for one in claimed.reminders} - {one.claim for one in told}
        self._ledger.release(list(left), claimed.at)

    def _with_access(self, entry: Subscription, one: Owed) -> Owed:
        """Note what becomes of a trial that is cancelled."""
        if one.deadline.kind is not Kind.TRIAL or self._catalog is None:
            return one
        return replace(one, trial_access=trial_access(entry.particulars, self._catalog))

    def _settle(self, shown: Sequence[Reminder]) -> None:
        settled = [
            replace(one.claim, lead_days=lead)
            for one in shown
            for lead in (one.claim.lead_days, *one.owed.settled)
        ]
        self._ledger.shown(settled, self._now())


def _claim(entry: Subscription, one: Owed, channel: str, today: date) -> Claim:
    deadline = one.deadline
    return Claim(entry.uid, deadline.kind, deadline.event, one.lead_days, channel, today)
