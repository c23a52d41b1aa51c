"""Planner: what falls on which day of a stretch: what is charged, and what can be decided last."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, timedelta

from subtrack.domain.dates import DAYS_A_WEEK, WeekStart, add_months
from subtrack.domain.deadlines import is_news, sort_key, upcoming
from subtrack.domain.money import Money, sums
from subtrack.domain.subscription import Subscription
from subtrack.domain.unanswered import asking, put_off_until
from subtrack.services.book import Book
from subtrack.services.inbox import Item, Question
from subtrack.services.overview import Overview
from subtrack.services.ports.clock import Today
from subtrack.services.spending import MonthSum, is_out, month_sums, rank, ranked
from subtrack.services.subscriptions import Charge, charges_between


@dataclass(frozen=True, slots=True)
class PlannedCharge:
    """A charge; `is_first` after a trial, and `is_out` once the money went.

    `is_overdue`: its day has passed, it is paid by hand, and nobody marked it as paid.
    """

    charge: Charge
    is_first: bool
    is_out: bool
    is_overdue: bool = False


@dataclass(frozen=True, slots=True)
class PlannedDay:
    """What falls on a day. The decisions are those of which it is the last safe day.

    `sums` are the charges, each currency on its own.
    """

    date: date
    charges: tuple[PlannedCharge, ...] = ()
    decisions: tuple[Item, ...] = ()
    sums: tuple[Money, ...] = ()


@dataclass(frozen=True, slots=True)
class Plan:
    """What falls on the days of a month, and of the weeks that begin or end it.

    `month` is its first day; weeks begin on `week_start`. `days` has those on which anything falls,
    in order. `of_month` are the sums of the month, the home currency `home` first.
    """

    month: date
    week_start: WeekStart
    days: Mapping[date, PlannedDay]
    of_month: tuple[MonthSum, ...]
    home: str | None = None


class Planner:
    """Plans the book; nothing is put off or answered here."""

    def __init__(self, book: Book, overview: Overview, today: Today) -> None:
        """Remember the book, who knows how questions are shown, and the clock."""
        self._book = book
        self._overview = overview
        self._today = today

    def is_empty(self) -> bool:
        """Whether there is nothing that could fall on any day."""
        return not self._book.kept()

    def plan(
        self,
        day: date,
        week_start: WeekStart = WeekStart.MONDAY,
        home_currency: str | None = None,
    ) -> Plan:
        """Give what falls on the days of the month of `day`, in whole weeks.

        What passed unanswered and still asks stands on its last safe day. Plans that can be left at
        any time have their charges and nothing to decide. `week_start` and `home_currency` hold
        where the person chose none, the latter where anything is paid in it.
        """
        entries, today = self._book.kept(), self._today()
        home = self._overview.home_currency(home_currency)
        start = self._overview.week_start(week_start)
        month = day.replace(day=1)
        first, end = whole_weeks(month, start)
        charges = charges_between(entries, first, end)
        of_month = [one for one in charges if one.date.month == month.month]
        return Plan(
            month=month,
            week_start=start,
            days=self._days(charges, self._items(entries, first, end), home),
            of_month=tuple(
                sorted(month_sums(of_month, (), today), key=lambda one: rank(one.total, home))
            ),
            home=home,
        )

    def _days(
        self, charges: Iterable[Charge], items: Iterable[Item], home: str | None
    ) -> Mapping[date, PlannedDay]:
        charged: dict[date, list[Charge]] = defaultdict(list)
        decided: dict[date, list[Item]] = defaultdict(list)
        for charge in charges:
            charged[charge.date].append(charge)
        for item in items:
            decided[item.deadline.date].append(item)
        return {
            day: PlannedDay(
                day,
                tuple(map(self._planned, charged[day])),
                tuple(decided[day]),
                ranked(sums(one.price for one in charged[day]), home),
            )
            for day in sorted({*charged, *decided})
        }

    def _planned(self, charge: Charge) -> PlannedCharge:
        trial_ends = charge.entry.contract.trial_ends
        paid = charge.entry.contract.charges(trial_ends, charge.date) if trial_ends else iter(())
        is_first = trial_ends is not None and next(paid, None) is None
        today = self._today()
        out = is_out(charge, today)
        return PlannedCharge(charge, is_first, out, is_overdue=not out and charge.date < today)

    def _items(self, entries: Sequence[Subscription], first: date, end: date) -> list[Item]:
        today = self._today()
        found = [one for entry in entries for one in _questions(entry, today, first, end)]
        found.sort(key=lambda one: sort_key(one.deadline, one.entry.name))
        presenter = self._overview.presenter()
        return [presenter.item(one) for one in found]


def whole_weeks(month: date, start: WeekStart) -> tuple[date, date]:
    """Give the first day of the week of `month`, its first day, and the day after its last week."""
    end = add_months(month, 1)
    before = timedelta(days=(month.weekday() - start) % DAYS_A_WEEK)
    after = timedelta(days=(start - end.weekday()) % DAYS_A_WEEK)
    return month - before, end + after


def _questions(entry: Subscription, today: date, first: date, end: date) -> Iterator[Question]:
    """Yield what an entry asks by a day from `first` to before `end`, in no order."""
    contract, answers, cancellation = entry.contract, entry.decisions, entry.cancellation(today)
    if first < today:
        for deadline in asking(contract, today, answers, cancellation):
            if first <= deadline.date < min(today, end) and not is_news(
                contract, deadline.kind, deadline.event
            ):
                yield Question(entry, deadline)
    for deadline in upcoming(contract, today, end, answers, cancellation):
        if deadline.date >= first and not is_news(contract, deadline.kind, deadline.event):
            yield Question(entry, deadline, put_off_until(deadline, answers, today))
