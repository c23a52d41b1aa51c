"""Alternatives: what one can do instead of cancelling, and what each would save where it is known.

A record has prices of plans as of a day; without one nothing is claimed.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date

from subtrack.domain.contract import Contract
from subtrack.domain.money import Money
from subtrack.domain.periods import MONTH, YEAR, Period
from subtrack.domain.record import Alternative, Plan, Record

FREE, DOWNGRADE, SWITCH, PAUSE = "free-tier", "downgrade", "switch-cycle", "pause"
_UNPAID = re.compile(
    r"\bno charge\b|\bwithout (a )?charges?\b|\bstops the charges\b|\bhalt billing\b", re.IGNORECASE
)
_MONTHS_A_YEAR = 12


@dataclass(frozen=True, slots=True)
class Cheaper:
    """A plan that costs less: what it saves in each `every`, by a price of the day `as_of`."""

    plan: Plan
    saves: Money
    every: Period
    as_of: date


@dataclass(frozen=True, slots=True)
class Instead:
    """Something to do instead: its kind and text as the record has them.

    `saves` is what it spares in each `every`; None where that is not known. `cheaper` are the plans
    to change to, the cheapest first. `is_unpaid`: a pause in which, as the record
    says, nothing is charged.
    """

    kind: str
    text: str
    saves: Money | None = None
    every: Period | None = None
    cheaper: tuple[Cheaper, ...] = ()
    is_unpaid: bool = False


def alternatives(
    record: Record, contract: Contract, country: str | None, today: date
) -> Iterator[Instead]:
    """Yield what the record knows, each with what it would save at today's price."""
    price, billing = contract.prices.on(today), contract.billing_on(today)
    plans = [one for one in record.plans if one.region in {None, country}]
    for one in record.alternatives:
        if one.kind == FREE:
            yield Instead(one.kind, one.text, price, billing.cycle)
        elif one.kind == DOWNGRADE:
            yield _with(one, _downgrades(record, plans, price, billing.cycle))
        elif one.kind == SWITCH:
            yield _with(one, _yearly(record, plans, price, billing.cycle, billing.plan))
        else:
            unpaid = one.kind == PAUSE and _UNPAID.search(one.text) is not None
            yield Instead(one.kind, one.text, is_unpaid=unpaid)


def _with(alternative: Alternative, cheaper: Iterable[Cheaper]) -> Instead:
    found = sorted(cheaper, key=lambda one: one.saves.minor, reverse=True)
    if not found:
        return Instead(alternative.kind, alternative.text)
    best = found[0]
    return Instead(alternative.kind, alternative.text, best.saves, best.every, tuple(found))


def _downgrades(
    record: Record, plans: Iterable[Plan], price: Money, cycle: Period
) -> Iterator[Cheaper]:
    for plan in plans:
        alike = plan.price.currency == price.currency and plan.cycle == cycle
        if alike and 0 < plan.price.minor < price.minor:
            saves = Money(price.minor - plan.price.minor, price.currency)
            yield Cheaper(plan, saves, cycle, plan.as_of or record.listing.checked)


def _yearly(
    record: Record, plans: Iterable[Plan], price: Money, cycle: Period, name: str | None
) -> Iterator[Cheaper]:
    """Yield the plan of that name that is paid by the year, against twelve months of today's."""
    if cycle.length != MONTH.length or name is None:
        return
    for plan in plans:
        alike = plan.price.currency == price.currency and plan.name.casefold() == name.casefold()
        spared = price.minor * _MONTHS_A_YEAR - plan.price.minor
        if alike and plan.cycle.length == YEAR.length and plan.price.minor > 0 and spared > 0:
            saves = Money(spared, price.currency)
            yield Cheaper(plan, saves, YEAR, plan.as_of or record.listing.checked)
