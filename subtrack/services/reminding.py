"""Reminding: giving each owed reminder once a day until it is answered."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import date

from subtrack.domain.deadlines import sort_key
from subtrack.domain.reminders import Claim, Owed, owed
from subtrack.domain.subscription import Subscription
from subtrack.services.book import Book
from subtrack.services.ports import Ledger, Now, Today


@dataclass(frozen=True, slots=True)
class Reminder:
    """What a person is told: an owed deadline, and whether they were told of it before.

    `claim` is its place in the ledger; the day in it stays, should the day end meanwhile.
    """

    entry: Subscription
    owed: Owed
    repeat: bool
    claim: Claim


Show = Callable[[Sequence[Reminder]], Iterable[Sequence[Reminder]]]
"""Shows reminders, and yields those that were shown, as soon as they were."""


def always_ready() -> None:
    """Check nothing: some channels can always show something."""


def never(_: Owed) -> bool:
    """Let nothing wait."""
    return False


class Reminding:
    """The reminders of all entries, and the ledger of what was shown."""

    def __init__(self, book: Book, ledger: Ledger, today: Today, now: Now) -> None:
        """Remember the book, the ledger and the clock."""
        self._book = book
        self._ledger = ledger
        self._today = today
        self._now = now

    def owed(self) -> list[tuple[Subscription, Owed]]:
        """Give what a person must be told of today, soonest first, shown already or not."""
        return self._owed(self._today())

    def remind(
        self,
        channel: str,
        show: Show,
        check: Callable[[], None] = always_ready,
        waits: Callable[[Owed], bool] = never,
    ) -> list[Reminder]:
        """Claim what is owed, show it, then mark it as shown; give what was shown.

        What `waits` is not claimed, so that it comes later; it is asked of what was not shown yet.
        `check` is called before anything is claimed, if there is something to show. What was
        claimed and not shown, because showing failed, comes again. Showing the tightest lead time
        settles the wider ones.
        """
        today = self._today()
        found = {_claim(*pair, channel, today): pair for pair in self._owed(today)}
        unshown = self._ledger.open(list(found), self._now())
        claims = [one for one in unshown if not waits(found[one][1])]
        if not claims:
            return []
        check()
        claimed_at = self._now()
        won = self._ledger.claim(claims, claimed_at)
        reminders = [Reminder(*found[one], won[one], one) for one in found if one in won]
        told: list[Reminder] = []
        try:
            for shown in show(reminders) if reminders else ():
                told += shown
                self._settle(shown)
        finally:
            left = won.keys() - {one.claim for one in told}
            self._ledger.release(list(left), claimed_at)
        return told

    def _owed(self, today: date) -> list[tuple[Subscription, Owed]]:
        usual = self._book.preferences().lead_times
        found = [
            (entry, one)
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
