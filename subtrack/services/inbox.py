"""Inbox: what waits for a person's decision, what they put off, and what they answered of late."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Iterator
from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum
from heapq import nsmallest

from subtrack.domain.dates import ONE_DAY, WeekStart
from subtrack.domain.deadlines import Deadline, is_news, sort_key
from subtrack.domain.decisions import OF_A_CASE, TO_DECIDE, TO_KNOW, Answer, Decision, Kind
from subtrack.domain.lead_times import Days, LeadTimes
from subtrack.domain.periods import Period
from subtrack.domain.provider import Provider
from subtrack.domain.reminders import has_come, is_seen, next_reminder
from subtrack.domain.subscription import Subscription
from subtrack.domain.trial_access import TrialAccess
from subtrack.domain.unanswered import asking, put_off_until
from subtrack.services.deciding import Occurrence
from subtrack.services.leading import Sending, leading, trial_access
from subtrack.services.ports.records import Catalog

DAYS_AHEAD = 30
"""How far ahead a deadline is to be decided, unless a lead time of its kind is longer."""
DAYS_ANSWERED = 30
"""How long an answer is shown."""


class Nearness(StrEnum):
    """How near a last safe day is."""

    OVERDUE = "overdue"
    TODAY = "today"
    TOMORROW = "tomorrow"
    THIS_WEEK = "this-week"
    LATER = "later"


class Attention(StrEnum):
    """Whether a person is reminded of a deadline these days."""

    NOT_YET = "not-yet"
    REMINDS = "reminds"
    SEEN = "seen"


@dataclass(frozen=True, slots=True)
class Question:
    """A deadline to decide on; `put_off_until` is the day on which it asks again."""

    entry: Subscription
    deadline: Deadline
    put_off_until: date | None = None


@dataclass(frozen=True, slots=True)
class Item:
    """A question as it is shown. Its price is per `cycle`.

    `sending` is the last day for the best way to cancel, where one is known. `trial_access` is set
    for trials. What was seen reminds again on
    `reminds_on`; None where its last safe day has passed.
    """

    entry: Subscription
    deadline: Deadline
    nearness: Nearness
    cycle: Period
    put_off_until: date | None = None
    sending: Sending | None = None
    trial_access: TrialAccess | None = None
    attention: Attention = Attention.NOT_YET
    reminds_on: date | None = None

    @property
    def can_be_seen(self) -> bool:
        """Whether there are reminders that need not come again for a while."""
        return (
            self.attention is Attention.REMINDS
            and self.nearness is not Nearness.TODAY
            and self.put_off_until is None
        )

    @property
    def send_by(self) -> date | None:
        """The last day for the best way to cancel, where one is known."""
        return self.sending.day if self.sending else None

    @property
    def occurrence(self) -> Occurrence:
        """What an answer to it answers."""
        return Occurrence(self.entry.uid, self.deadline.kind, self.deadline.event)


@dataclass(frozen=True, slots=True)
class Coming:
    """A question that asks for the first time, or again, on `asks_on`."""

    asks_on: date
    item: Item


@dataclass(frozen=True, slots=True)
class Answered:
    """A deadline that was answered with keep: its kind, event and price are in `decision`."""

    entry: Subscription
    decision: Decision

    @property
    def occurrence(self) -> Occurrence:
        """What it answers."""
        return Occurrence(self.entry.uid, self.decision.kind, self.decision.event)


@dataclass(frozen=True, slots=True)
class Inbox:
    """All that was asked and answered.

    `to_decide` is ordered by last safe day, then event, then name; `later` by the day on which it
    asks again; `answered` has the newest first. `coming` are the next that will ask, where there
    is nothing to decide. `to_know` has what ends or expires soon, in the order of `to_decide`.
    `week_ends` is the last day of "this week", which lies after today; weeks begin on `week_start`.
    """

    today: date
    week_ends: date
    to_decide: tuple[Item, ...]
    later: tuple[Item, ...]
    answered: tuple[Answered, ...]
    coming: tuple[Coming, ...] = ()
    to_know: tuple[Item, ...] = ()
    week_start: WeekStart = WeekStart.MONDAY


def questions(
    entries: Iterable[Subscription], today: date, lead_times: LeadTimes
) -> list[Question]:
    """Give what is to be decided within 30 days or a lead time, and all that was put off.

    Ordered by last safe day, then event, then name. The next charge of a plan that can be left at
    any time is news and no question.
    """
    return _of_kinds(TO_DECIDE, entries, today, lead_times)


def known(entries: Iterable[Subscription], today: date, lead_times: LeadTimes) -> list[Question]:
    """Give what ends or expires within 30 days or a lead time and was not put off; in that order.

    Nothing has to be decided about it, but a person should know.
    """
    found = _of_kinds(TO_KNOW, entries, today, lead_times)
    return [one for one in found if not one.put_off_until]


def _of_kinds(
    kinds: Collection[Kind], entries: Iterable[Subscription], today: date, lead_times: LeadTimes
) -> list[Question]:
    found = [
        question
        for entry in entries
        for question in _questions(entry, today, kinds, entry.lead_times(lead_times))
    ]
    found.sort(key=lambda one: sort_key(one.deadline, one.entry.name))
    return found


def next_to_ask(
    entries: Iterable[Subscription], today: date, lead_times: LeadTimes, most: int
) -> list[tuple[date, Question]]:
    """Give the next questions that do not ask today, each with the day on which it will."""
    found = (
        (one.put_off_until or _asks_from(one.deadline, entry.lead_times(lead_times)), one)
        for entry in entries
        for one in _questions(entry, today, TO_DECIDE)
    )
    return nsmallest(
        most,
        (pair for pair in found if pair[0] > today),
        key=lambda pair: (pair[0], *sort_key(pair[1].deadline, pair[1].entry.name)),
    )


def _asks_from(deadline: Deadline, lead_times: LeadTimes) -> date:
    """Give the day from which a deadline is to be decided."""
    return deadline.date - timedelta(days=max((DAYS_AHEAD, *lead_times.by_kind[deadline.kind])))


def _questions(
    entry: Subscription,
    today: date,
    kinds: Collection[Kind],
    lead_times: LeadTimes | None = None,
) -> Iterator[Question]:
    """Yield what an entry asks by a day; without lead times also what it will ask some day."""
    contract, answers = entry.contract, entry.decisions
    for deadline in asking(contract, today, answers, entry.cancellation(today)):
        kind = deadline.kind
        if kind in kinds:
            until = put_off_until(deadline, answers, today)
            is_asked = until or lead_times is None or _asks_from(deadline, lead_times) <= today
            if is_asked and not is_news(contract, kind, deadline.event):
                yield Question(entry, deadline, until)


def answered(entries: Iterable[Subscription], today: date) -> tuple[Answered, ...]:
    """Give what was kept within the last 30 days, newest first."""
    first = today - timedelta(days=DAYS_ANSWERED)
    found = [
        Answered(entry, decision)
        for entry in entries
        for decision in reversed(entry.decisions)
        if decision.answer is Answer.KEEP and decision.decided_on >= first
    ]
    found.sort(key=lambda one: one.decision.decided_on, reverse=True)
    return tuple(found)


LastSending = Callable[[Subscription, Provider | None, date], Sending | None]
"""Gives the best way of a record for an entry, and the last day to use it by a safe day."""


class Presenter:
    """Turns questions into items, with what the records know."""

    def __init__(
        self,
        catalog: Catalog,
        last_sending: LastSending,
        today: date,
        week_ends: date,
        lead_times: LeadTimes,
    ) -> None:
        """Remember the records, who knows how long ways take, the days to compare, lead times."""
        self._catalog = catalog
        self._last_sending = last_sending
        self._today = today
        self._week_ends = week_ends
        self._lead_times = lead_times

    def item(self, question: Question) -> Item:
        """Show a question."""
        entry, deadline = question.entry, question.deadline
        lead = leading(entry.particulars, self._facts)
        leads = entry.lead_times(self._lead_times).of(entry.contract, deadline)
        return Item(
            entry=entry,
            deadline=deadline,
            nearness=self._nearness(deadline.date),
            cycle=entry.contract.billing_on(deadline.event).cycle,
            put_off_until=question.put_off_until,
            sending=self._sending(entry, deadline, lead),
            trial_access=self._trial_access(entry) if deadline.kind is Kind.TRIAL else None,
            attention=self._attention(question, leads),
            reminds_on=next_reminder(deadline, leads, self._today),
        )

    def _attention(self, question: Question, leads: Days) -> Attention:
        deadline, answers = question.deadline, question.entry.decisions
        if not has_come(deadline, leads, self._today):
            return Attention.NOT_YET
        seen = is_seen(deadline, answers, leads, self._today)
        return Attention.SEEN if seen else Attention.REMINDS

    def _sending(
        self, entry: Subscription, deadline: Deadline, lead: Provider | None
    ) -> Sending | None:
        if deadline.kind in TO_KNOW | OF_A_CASE:
            return None
        return self._last_sending(entry, lead, deadline.date)

    def _nearness(self, day: date) -> Nearness:
        if day < self._today:
            return Nearness.OVERDUE
        if day == self._today:
            return Nearness.TODAY
        if day == self._today + ONE_DAY:
            return Nearness.TOMORROW
        return Nearness.THIS_WEEK if day <= self._week_ends else Nearness.LATER

    def _trial_access(self, entry: Subscription) -> TrialAccess:
        return trial_access(entry.particulars, self._catalog)

    def _facts(self, slug: str) -> Provider | None:
        record = self._catalog.record(slug)
        return record.facts if record else None
