"""Spending: what goes out in a month, a year and the next seven days."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from enum import StrEnum

from subtrack.domain.decisions import AVOIDABLE
from subtrack.domain.money import Money, sums
from subtrack.domain.subscription import Subscription
from subtrack.services.inbox import Question
from subtrack.services.subscriptions import Charge


@dataclass(frozen=True, slots=True)
class MonthSum:
    """A month's charges in one currency, each in one of three parts.

    `out`: on or before today, or marked as paid; `waiting`: can still be avoided, and nobody
    decided yet; `coming`: the rest.
    """

    out: Money
    coming: Money
    waiting: Money

    @property
    def total(self) -> Money:
        """All three parts."""
        minor = self.out.minor + self.coming.minor + self.waiting.minor
        return Money(minor, self.out.currency)


@dataclass(frozen=True, slots=True)
class Spending:
    """What goes out, each currency on its own: the home currency first, then the largest number.

    `month` is its first day. `week` are the charges of seven days, today the first.
    """

    month: date
    of_month: tuple[MonthSum, ...]
    of_year: tuple[Money, ...]
    week: tuple[Charge, ...]
    of_week: tuple[Money, ...]


class _Part(StrEnum):
    OUT = "out"
    COMING = "coming"
    WAITING = "waiting"


def is_out(charge: Charge, today: date) -> bool:
    """Whether the money went: on its day, or by hand once the person marked it as paid."""
    contract = charge.entry.contract
    return charge.date <= today if contract.auto_renew else charge.date in contract.paid


def month_sums(
    charges: Iterable[Charge], questions: Iterable[Question], today: date
) -> list[MonthSum]:
    """Sum the charges of a month, each currency on its own, in no order."""
    undecided = _undecided_from(questions)
    found: dict[str, dict[_Part, int]] = defaultdict(lambda: dict.fromkeys(_Part, 0))
    for charge in charges:
        found[charge.price.currency][_part(charge, undecided, today)] += charge.price.minor
    return [
        MonthSum(**{part: Money(minor, currency) for part, minor in parts.items()})
        for currency, parts in found.items()
    ]


def _undecided_from(questions: Iterable[Question]) -> Mapping[str, date]:
    """Give for each uid the first event that nobody decided on."""
    found: dict[str, date] = {}
    for one in questions:
        if one.deadline.kind in AVOIDABLE:
            event = one.deadline.event
            found[one.entry.uid] = min(event, found.get(one.entry.uid, event))
    return found


def _part(charge: Charge, undecided: Mapping[str, date], today: date) -> _Part:
    if is_out(charge, today):
        return _Part.OUT
    since = undecided.get(charge.entry.uid)
    return _Part.WAITING if since and charge.date >= since else _Part.COMING


def year_sums(entries: Iterable[Subscription], year: int) -> tuple[Money, ...]:
    """Sum all charges of a calendar year, each currency on its own."""
    first, end = date(year, 1, 1), date(year + 1, 1, 1)
    return sums(
        entry.contract.prices.on(day)
        for entry in entries
        for day in entry.contract.charges(first, end)
    )


def rank(amount: Money, home: str | None) -> tuple[bool, Decimal, str]:
    """Order sums of unlike currencies: the home currency first, then the largest number."""
    return (amount.currency != home, -Decimal(amount.amount), amount.currency)


def ranked(amounts: Iterable[Money], home: str | None) -> tuple[Money, ...]:
    """Give sums of unlike currencies in their order."""
    return tuple(sorted(amounts, key=lambda one: rank(one, home)))
