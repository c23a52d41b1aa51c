"""Reminding: giving each owed reminder once a day until it is answered."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace

from subtrack.domain.deadlines import sort_key
from subtrack.domain.reminders import Claim, Owed, owed
from subtrack.domain.subscription import Subscription
from subtrack.services.book import Book
from subtrack.services.ports import Ledger, Now, Today


@dataclass(frozen=True, slots=True)
class Reminder:
    """What a person is told: an owed deadline, and whether they were told of it before."""

    entry: Subscription
    owed: Owed
    repeat: bool


Show = Callable[[Sequence[Reminder]], None]


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
        today, lead_times = self._today(), self._book.preferences().lead_times
        found = [
            (entry, one)
            for entry in self._book.kept()
            for one in owed(entry.contract, today, entry.decisions, lead_times=lead_times)
        ]
        return sorted(found, key=lambda pair: sort_key(pair[1].deadline, pair[0].name))

    def remind(self, channel: str, show: Show) -> list[Reminder]:
        """Claim what is owed, show it, then mark it as shown; give what was shown.

        A reminder that was claimed and not marked, because showing failed, comes again. Showing
        the tightest lead time settles the wider ones.
        """
        found = {self._claim(entry, one, channel): (entry, one) for entry, one in self.owed()}
        won = self._ledger.claim(list(found), self._now())
        reminders = [Reminder(*found[claim], repeat=won[claim]) for claim in found if claim in won]
        if reminders:
            show(reminders)
        settled = [
            replace(claim, lead_days=lead)
            for claim in won
            for lead in (claim.lead_days, *found[claim][1].settled)
        ]
        self._ledger.shown(settled, self._now())
        return reminders

    def _claim(self, entry: Subscription, one: Owed, channel: str) -> Claim:
        deadline = one.deadline
        return Claim(
            entry.uid, deadline.kind, deadline.event, one.lead_days, channel, self._today()
        )
