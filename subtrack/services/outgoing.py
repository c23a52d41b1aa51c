"""Outgoing: what charges come to by month, by category, and by who takes the money.

They are the charges of the reckoning, with promotions, price lists, pauses, trials and ends. Unlike
currencies are never added.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from enum import StrEnum
from functools import lru_cache
from itertools import groupby

from subtrack.domain.billing import AnchorKind
from subtrack.domain.dates import ONE_DAY, add_months, months_between
from subtrack.domain.money import Money
from subtrack.domain.particulars import NOT_KNOWN
from subtrack.domain.periods import MONTH, Period
from subtrack.domain.subscription import Subscription
from subtrack.services.spending import rank
from subtrack.services.subscriptions import Charge, charges_between

_MONTHS_A_YEAR = 12
_WHOLE = 100
"""Percent."""


class Span(StrEnum):
    """The stretches of time that can be looked at."""

    NEXT = "next"
    """Twelve months, from the first of the next one on."""
    YEAR = "year"
    """The calendar year of today."""
    START = "start"
    """From the first charge that is known up to and including today."""


@dataclass(frozen=True, slots=True)
class MonthOut:
    """What a month's charges come to; `month` is its first day, or that of a year of them.

    `often` are the charges that come every month or more often, `seldom` all others.
    """

    month: date
    often: Money
    seldom: Money

    @property
    def total(self) -> Money:
        """Both parts."""
        return Money(self.often.minor + self.seldom.minor, self.often.currency)


@dataclass(frozen=True, slots=True)
class PartOut:
    """What one part of the charges comes to.

    `key` is a category or the slug of who takes the money (`direct`, `unknown`); None: none is
    said. `percent` is its share of all in that currency, rounded half up.
    """

    key: str | None
    sum: Money
    percent: int
    subscriptions: int


@dataclass(frozen=True, slots=True)
class CurrencyOut:
    """What goes out in one currency; the largest parts stand first."""

    total: Money
    months: tuple[MonthOut, ...]
    categories: tuple[PartOut, ...]
    takers: tuple[PartOut, ...]

    @property
    def years(self) -> tuple[MonthOut, ...]:
        """The months of each calendar year together."""
        years = groupby(self.months, key=lambda one: one.month.year)
        return tuple(_together(tuple(months)) for _, months in years)


@dataclass(frozen=True, slots=True)
class Outgoing:
    """What goes out from `first` to before `end`, the home currency first, then the largest number.

    `unmarked` counts charges by hand among them that passed and were not marked as paid.
    `not_known` counts subscriptions of which only later charges are known.
    """

    span: Span
    first: date
    end: date
    currencies: tuple[CurrencyOut, ...]
    unmarked: int = 0
    not_known: int = 0


@dataclass
class _Tally:
    """Minor units of one currency, summed up as charges come."""

    often: Counter[date] = field(default_factory=Counter)
    seldom: Counter[date] = field(default_factory=Counter)
    categories: Counter[str | None] = field(default_factory=Counter)
    takers: Counter[str | None] = field(default_factory=Counter)
    uids: defaultdict[tuple[str, str | None], set[str]] = field(
        default_factory=lambda: defaultdict(set)
    )

    @property
    def first(self) -> date:
        """The first month in which anything is charged."""
        return min((*self.often, *self.seldom))

    def add(self, entry: Subscription, day: date, minor: int) -> None:
        month = day.replace(day=1)
        cycle = entry.contract.billing_on(day).cycle
        (self.often if comes_often(cycle) else self.seldom)[month] += minor
        category, taker = entry.particulars.category, entry.particulars.billed_by or NOT_KNOWN
        self.categories[category] += minor
        self.takers[taker] += minor
        self.uids["category", category].add(entry.uid)
        self.uids["taker", taker].add(entry.uid)

    def told(self, currency: str, months: Sequence[date]) -> CurrencyOut:
        total = self.often.total() + self.seldom.total()

        def parts(kind: str, sums: Mapping[str | None, int]) -> Iterator[PartOut]:
            for key in sorted(sums, key=lambda one: (-sums[one], one or "")):
                count = len(self.uids[kind, key])
                percent = percent_of(sums[key], total)
                yield PartOut(key, Money(sums[key], currency), percent, count)

        return CurrencyOut(
            total=Money(total, currency),
            months=tuple(
                MonthOut(one, Money(self.often[one], currency), Money(self.seldom[one], currency))
                for one in months
            ),
            categories=tuple(parts("category", self.categories)),
            takers=tuple(parts("taker", self.takers)),
        )


def outgoing(
    entries: Sequence[Subscription], span: Span, today: date, home: str | None
) -> Outgoing:
    """Sum up the charges of a span."""
    tallies: defaultdict[str, _Tally] = defaultdict(_Tally)
    first, end = bounds(entries, span, today)
    unmarked = 0
    for entry in entries:
        contract = entry.contract
        for day in contract.charges(first, end):
            price = contract.prices.on(day)
            tallies[price.currency].add(entry, day, price.minor)
            unmarked += day < today and not contract.auto_renew and day not in contract.paid
    if span is Span.START:
        first = min((one.first for one in tallies.values()), default=today.replace(day=1))
    months = _months(first, end)
    told = [one.told(currency, months) for currency, one in tallies.items()]
    return Outgoing(
        span=span,
        first=first,
        end=end,
        currencies=tuple(sorted(told, key=lambda one: rank(one.total, home))),
        unmarked=unmarked,
        not_known=sum(_begins_unknown(one, span, first) for one in entries),
    )


def charges_of(entries: Sequence[Subscription], span: Span, today: date) -> list[Charge]:
    """Give the charges of a span, by day and then as the entries stand."""
    return charges_between(entries, *bounds(entries, span, today))


def bounds(entries: Sequence[Subscription], span: Span, today: date) -> tuple[date, date]:
    """Give the first day of a span, and the first one after it."""
    if span is Span.YEAR:
        return date(today.year, 1, 1), date(today.year + 1, 1, 1)
    if span is Span.START:
        return min((one.contract.anchor for one in entries), default=today), today + ONE_DAY
    first = add_months(today.replace(day=1), 1)
    return first, add_months(first, _MONTHS_A_YEAR)


@lru_cache(maxsize=1024)
def comes_often(cycle: Period) -> bool:
    """Whether what is charged in a cycle comes every month or more often."""
    return cycle.length <= MONTH.length


def percent_of(part: int, whole: int) -> int:
    """Give a share in percent, rounded half up; of nothing it is none."""
    return (part * 2 * _WHOLE + whole) // (2 * whole) if whole else 0


def _months(first: date, end: date) -> list[date]:
    count = months_between(first, end - ONE_DAY) + 1
    return [add_months(first, number) for number in range(count)]


def _together(months: Sequence[MonthOut]) -> MonthOut:
    currency = months[0].total.currency
    often = sum(one.often.minor for one in months)
    seldom = sum(one.seldom.minor for one in months)
    return MonthOut(months[0].month, Money(often, currency), Money(seldom, currency))


def _begins_unknown(entry: Subscription, span: Span, first: date) -> bool:
    """Whether charges in a span that has passed are not known, for only a next one was given."""
    contract = entry.contract
    if span is Span.NEXT or contract.anchor_kind is not AnchorKind.NEXT:
        return False
    return span is Span.START or contract.anchor > first
