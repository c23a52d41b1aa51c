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
_OFTEN = re.compile(r",? *\b(monthly|annual|annually|yearly)$", re.IGNORECASE)
"""What a record puts behind the name of a plan to say how often it is paid."""


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
            yearly = by_the_year(record, contract, country, today)
            yield _with(one, [yearly] if yearly else [])
        else:
            unpaid = one.kind == PAUSE and _UNPAID.search(one.text) is not None
            yield Instead(one.kind, one.text, is_unpaid=unpaid)


def by_the_year(
    record: Record, contract: Contract, country: str | None, today: date
) -> Cheaper | None:
    """Give the person's own plan as the record has it by the year, where that costs less.

    It is compared with twelve months of the regular price. It is their own by its name, or because
    they pay what the record says that the same plan costs by the month.
    """
    day = max(today, contract.trial_ends or today)
    price, billing = contract.prices.regular_on(day), contract.billing_on(day)
    if billing.cycle.length != MONTH.length:
        return None
    plans = [
        one
        for one in record.plans
        if one.region in {None, country} and one.price.currency == price.currency
    ]
    own = {_bare(one.name) for one in plans if one.cycle == MONTH and one.price == price}
    if billing.plan:
        own.add(_bare(billing.plan))
    for plan in plans:
        spared = price.minor * _MONTHS_A_YEAR - plan.price.minor
        by_year = plan.cycle.length == YEAR.length and plan.price.minor > 0
        if by_year and spared > 0 and _bare(plan.name) in own:
            saves = Money(spared, price.currency)
            return Cheaper(plan, saves, YEAR, plan.as_of or record.listing.checked)
    return None


def _bare(name: str) -> str:
    """Give the name of a plan without how often it is paid."""
    return _OFTEN.sub("", name).casefold()


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
