"""Overview: what a person sees first: what to decide, what it costs, and what they missed."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from functools import cached_property, partial
from heapq import nsmallest

from subtrack.domain.dates import DAYS_A_WEEK, ONE_DAY, WeekStart, add_months, coming_week_end
from subtrack.domain.money import Money, sums
from subtrack.domain.preferences import Preferences
from subtrack.domain.status import Status, status
from subtrack.domain.subscription import Subscription
from subtrack.services.book import Book
from subtrack.services.inbox import (
    Coming,
    Inbox,
    Presenter,
    Question,
    answered,
    known,
    next_to_ask,
    questions,
)
from subtrack.services.missed import Missed, ended, safe_days, trials
from subtrack.services.ports.clock import Today
from subtrack.services.ports.records import Catalog
from subtrack.services.posting import Posting
from subtrack.services.spending import (
    MonthSum,
    Spending,
    is_out,
    month_sums,
    rank,
    ranked,
    year_sums,
)
from subtrack.services.subscriptions import Charge, charges_between

DAYS_TO_COME = 3
"""How many questions are told in advance, once all others are answered."""


@dataclass(frozen=True, slots=True)
class Counts:
    """How many questions are `to_decide`, and how many `subscriptions` have not ended.

    `cancellations` are those that run, from their opening until they are closed. `everything`
    counts all entries, those in the trash too.
    """

    to_decide: int
    subscriptions: int
    everything: int
    cancellations: int = 0


class Overview:
    """The first page; what it shows is reckoned once for each snapshot of the book and each day."""

    def __init__(self, book: Book, catalog: Catalog, posting: Posting, today: Today) -> None:
        """Remember the book, the records, who knows how far letters go, and the clock."""
        self._book = book
        self._catalog = catalog
        self._posting = posting
        self._today = today
        self._latest: _Outlook | None = None

    def inbox(self, week_start: WeekStart = WeekStart.MONDAY) -> Inbox:
        """Give what is to be decided, what was put off, and what was answered of late.

        `week_start` holds where the person chose none.
        """
        outlook = self._outlook()
        start = self.week_start(week_start)
        item = self.presenter(week_start).item
        put_off = [item(one) for one in outlook.questions if one.put_off_until]
        to_decide = tuple(item(one) for one in outlook.questions if not one.put_off_until)
        return Inbox(
            today=outlook.today,
            week_ends=coming_week_end(outlook.today, start),
            to_decide=to_decide,
            later=tuple(sorted(put_off, key=lambda one: one.put_off_until or date.max)),
            answered=answered(outlook.entries, outlook.today),
            coming=() if to_decide else tuple(Coming(on, item(one)) for on, one in outlook.coming),
            to_know=tuple(item(one) for one in outlook.known),
            week_start=start,
        )

    def week_start(self, usual: WeekStart = WeekStart.MONDAY) -> WeekStart:
        """Give the day on which weeks begin: the person's, else `usual`."""
        chosen = self._book.preferences().week_start
        return usual if chosen is None else chosen

    def presenter(self, week_start: WeekStart = WeekStart.MONDAY) -> Presenter:
        """Give who shows questions; `week_start` holds where the person chose none."""
        outlook = self._outlook()
        sending = partial(self._posting.last_sending, country=self._book.country())
        week_ends = coming_week_end(outlook.today, self.week_start(week_start))
        lead_times = outlook.preferences.lead_times
        return Presenter(self._catalog, sending, outlook.today, week_ends, lead_times)

    def counts(self) -> Counts:
        """Count what is to be decided, and what a person has."""
        outlook = self._outlook()
        return Counts(
            sum(not one.put_off_until for one in outlook.questions),
            sum(
                status(entry.contract, outlook.today) is not Status.ENDED
                for entry in outlook.entries
            ),
            len(self._book.entries()),
            sum(entry.is_being_cancelled for entry in outlook.entries),
        )

    def next(self, most: int) -> Sequence[Question]:
        """Give the decisions that can still be made in time and were not put off, soonest first."""
        outlook = self._outlook()
        found = (
            one
            for one in outlook.questions
            if not one.put_off_until and one.deadline.date >= outlook.today
        )
        return nsmallest(most, found, key=lambda one: one.deadline.date)

    def spending(self, home_currency: str | None = None) -> Spending:
        """Give what goes out in the month and the year of today, and within seven days.

        `home_currency` holds where the person chose none and anything is paid in it.
        """
        outlook = self._outlook()
        home = outlook.home(home_currency)
        of_week = sums(one.price for one in outlook.week)
        return Spending(
            month=outlook.month,
            of_month=tuple(sorted(outlook.of_month, key=lambda s: rank(s.total, home))),
            of_year=ranked(outlook.of_year, home),
            week=tuple(outlook.week),
            of_week=ranked(of_week, home),
        )

    def home_currency(self, home_currency: str | None = None) -> str | None:
        """Give the currency that stands first in sums; None where nothing is paid at all.

        `home_currency` holds where the person chose none and anything is paid in it.
        """
        return self._outlook().home(home_currency)

    def since(self, last_visit: date, home_currency: str | None = None) -> Missed:
        """Give what happened after `last_visit` and before today.

        `home_currency` holds where the person chose none and anything is paid in it.
        """
        outlook, today = self._outlook(), self._today()
        home = outlook.home(home_currency)
        if last_visit >= today:
            return Missed(last_visit)
        charges = charges_between(outlook.entries, last_visit + ONE_DAY, today)
        out = [one for one in charges if is_out(one, today)]
        return Missed(
            last_visit=last_visit,
            charges=tuple(out),
            out=ranked(sums(one.price for one in out), home),
            unpaid=tuple(one for one in charges if not is_out(one, today)),
            trials=trials(outlook.entries, last_visit, today),
            safe_days=safe_days(outlook.entries, last_visit, today),
            ended=ended(outlook.entries, last_visit, today),
        )

    def _outlook(self) -> _Outlook:
        book, today = self._book, self._today()
        latest = self._latest
        if latest is None or not latest.holds(book.entries(), book.preferences(), today):
            latest = self._latest = _Outlook(book.entries(), book.preferences(), today)
        return latest


class _Outlook:
    """What one snapshot of the book means on one day; each part is reckoned when first wanted."""

    def __init__(
        self, snapshot: Sequence[Subscription], preferences: Preferences, today: date
    ) -> None:
        self._snapshot = snapshot
        self.preferences = preferences
        self.today = today
        self.entries = [entry for entry in snapshot if entry.removed_on is None]
        self.month = today.replace(day=1)

    def holds(
        self, snapshot: Sequence[Subscription], preferences: Preferences, today: date
    ) -> bool:
        """Whether it is of this very snapshot and day."""
        return (
            self._snapshot is snapshot and self.preferences is preferences and self.today == today
        )

    def home(self, usual: str | None) -> str | None:
        """Give the currency that stands first.

        It is the person's, else the usual one if anything is paid in it, else the most used.
        """
        if self.preferences.home_currency:
            return self.preferences.home_currency
        return usual if usual in self.used else next(iter(self.used), None)

    @cached_property
    def used(self) -> Sequence[str]:
        """The currencies of all prices, the most used first."""
        counted = Counter(entry.contract.prices.on(self.today).currency for entry in self.entries)
        return [code for code, _ in counted.most_common()]

    @cached_property
    def questions(self) -> Sequence[Question]:
        return questions(self.entries, self.today, self.preferences.lead_times)

    @cached_property
    def known(self) -> Sequence[Question]:
        return known(self.entries, self.today, self.preferences.lead_times)

    @cached_property
    def coming(self) -> Sequence[tuple[date, Question]]:
        return next_to_ask(self.entries, self.today, self.preferences.lead_times, DAYS_TO_COME)

    @cached_property
    def week(self) -> Sequence[Charge]:
        charges = charges_between(self.entries, self.today, self.today + timedelta(DAYS_A_WEEK))
        return [one for one in charges if one.date not in one.entry.contract.paid]

    @cached_property
    def of_month(self) -> Sequence[MonthSum]:
        charges = charges_between(self.entries, self.month, add_months(self.month, 1))
        return month_sums(charges, self.questions, self.today)

    @cached_property
    def of_year(self) -> Sequence[Money]:
        return year_sums(self.entries, self.today.year)
