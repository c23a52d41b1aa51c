"""Subscription rows: entries as the table of subscriptions shows them, every text made once."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from datetime import date
from functools import cache, cached_property

from subtrack.domain.contract import Contract
from subtrack.domain.dates import add_months
from subtrack.domain.deadlines import Deadline, is_short
from subtrack.domain.decisions import Kind
from subtrack.domain.folding import folded
from subtrack.domain.lead_times import LeadTimes
from subtrack.domain.money import Money
from subtrack.domain.reckoning import Chance
from subtrack.domain.status import Status
from subtrack.domain.subscription import Subscription
from subtrack.domain.unanswered import STILL_MATTERS
from subtrack.services.deciding import Occurrence
from subtrack.services.inbox import questions
from subtrack.services.subscriptions import Seen
from subtrack.ui.categories import category_name
from subtrack.ui.nearness import tone_of
from subtrack.ui.speech import Speech, say

TRASH = "trash"
"""The group of entries in the trash; the others are grouped by their status."""


@dataclass(frozen=True, kw_only=True)
class EntryRow:
    """An entry on a day, with its texts; `month` are its charges of the calendar month.

    `number` is the entry's, and stands here once more because every keystroke asks for it. `group`
    is the name of the group that it is counted in.
    `chance` is the safe day that is shown: the passed one where it waits for a decision, else the
    next. `due` is the charge that is shown: one of a renewal by hand that was due within the last
    week and is not marked as paid, else the next. In the trash there is neither.
    """

    number: int
    entry: Subscription
    today: date
    lead_times: LeadTimes
    status: Status
    group: str
    chance: Chance | None
    price: Money
    due: date | None
    month: Sequence[Money]
    searched: str
    price_text: str
    cycle_text: str
    due_text: str
    cancel_text: str
    category: str

    @property
    def name(self) -> str:
        """The name of the entry."""
        return self.entry.name

    @property
    def is_removed(self) -> bool:
        """Whether it lies in the trash."""
        return self.entry.removed_on is not None

    @cached_property
    def plan(self) -> str:
        """The plan that holds today; empty where none is known."""
        return self.entry.contract.billing_on(self.today).plan or ""

    @property
    def is_overdue(self) -> bool:
        """Whether the charge that is shown has passed."""
        return self.due is not None and self.due < self.today

    @property
    def is_late(self) -> bool:
        """Whether the safe day that is shown has passed."""
        return self.chance is not None and self.chance.safe_day < self.today

    @cached_property
    def question(self) -> Deadline | None:
        """What Today asks about it next; None where nothing is asked, or it was put off."""
        if self.is_removed:
            return None
        asked = questions((self.entry,), self.today, self.lead_times)
        return next((one.deadline for one in asked if one.put_off_until is None), None)

    @property
    def occurrence(self) -> Occurrence | None:
        """What keeping it answers; a renewal by hand goes on only once it is paid."""
        asked = self.question
        if asked is None or asked.kind is Kind.RENEWAL:
            return None
        return Occurrence(self.entry.uid, asked.kind, asked.event)

    @cached_property
    def nearness(self) -> str:
        """The tone of the safe day: plain `text2` where no decision waits or it is far."""
        asked, shown = self.question, self.chance
        if asked is None or shown is None or asked.date > shown.safe_day:
            return "text2"
        return tone_of(shown.safe_day, self.today)


class RowMaker:
    """Makes rows of entries; texts that recur are made once for all of them."""

    def __init__(self, speech: Speech, lead_times: LeadTimes) -> None:
        """Remember how things are said, and how long before a day it is asked about."""
        self._lead_times = lead_times
        self._money: Callable[[Money], str] = cache(speech.money)
        self._cycle = cache(speech.cycle)
        self._day: Callable[[date], str] = cache(speech.listed_day)
        self._category = cache(category_name)
        self._provider = cache(speech.wording.name_of)
        self._by_hand = say("by hand")

    def rows(self, seen: Iterable[Seen]) -> list[EntryRow]:
        """Make a row of each entry."""
        return [self._row(one) for one in seen]

    def _row(self, seen: Seen) -> EntryRow:
        entry, today = seen.entry, seen.today
        contract = entry.contract
        removed = entry.removed_on is not None
        due = None if removed else _untold(contract, today) or contract.next_charge(today)
        price = contract.prices.on(due or today)
        chance = None if removed else _shown(seen)
        category = self._category(entry.particulars.category or "")
        return EntryRow(
            number=entry.number,
            entry=entry,
            today=today,
            lead_times=self._lead_times,
            status=seen.status,
            group=TRASH if removed else seen.status.value,
            chance=chance,
            price=price,
            due=due,
            month=_of_month(entry, today),
            searched=self._searched(entry, category),
            price_text=self._money(price),
            cycle_text=self._cycle(contract.billing_on(due or today).cycle),
            due_text=self._day(due) if due else "",
            cancel_text=self._cancel(seen, chance),
            category=category,
        )

    def _cancel(self, seen: Seen, chance: Chance | None) -> str:
        if chance:
            return self._day(chance.safe_day)
        contract = seen.entry.contract
        return "" if contract.auto_renew or contract.ends else self._by_hand

    def _searched(self, entry: Subscription, category: str) -> str:
        about = entry.particulars
        texts = (
            entry.name,
            *(period.plan for period in entry.contract.billing),
            about.account,
            about.category,
            category,
            *about.tags,
            about.provider,
            about.provider and self._provider(about.provider),
            about.note,
        )
        return folded("\n".join(filter(None, texts)))


def _untold(contract: Contract, today: date) -> date | None:
    last = contract.overdue(today)[-1:]
    return last[0] if last and today - last[0] <= STILL_MATTERS else None


def _shown(seen: Seen) -> Chance | None:
    late, upcoming = seen.standing.late, seen.standing.upcoming
    if late is None or (upcoming and is_short(seen.entry.contract, late.event)):
        return upcoming
    return late


def _of_month(entry: Subscription, today: date) -> tuple[Money, ...]:
    first = today.replace(day=1)
    contract = entry.contract
    if entry.removed_on:
        return ()
    return tuple(contract.prices.on(day) for day in contract.charges(first, add_months(first, 1)))
