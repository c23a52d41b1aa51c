"""Prefilling: what a provider's record offers for a new entry, as values with their sources."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from typing import TypeVar

from subtrack.domain.catalog import Listing
from subtrack.domain.money import Money
from subtrack.domain.periods import Period
from subtrack.domain.provider import RecordTerms
from subtrack.domain.record import Plan, Record, Source

Value = TypeVar("Value")


@dataclass(frozen=True, slots=True, kw_only=True)
class Offer:
    """A plan as a record names it: its price on the day `as_of`, read in `source`.

    `region` is an ISO 3166 code, None where the record names none.
    """

    name: str
    price: Money
    cycle: Period
    source: Source
    as_of: date | None = None
    region: str | None = None
    trial_days: int | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Prefill:
    """What a record offers; None is "not known".

    `offers` are the plans for the customer's country, `elsewhere` those for others, `chosen` the
    offer that was asked for. `currency` and `cycle` are those of the chosen one, else those that
    all offers have alike. `terms` are those that the record would fill. `sold_through` are the
    slugs of platforms that may bill.
    """

    listing: Listing
    offers: tuple[Offer, ...]
    elsewhere: tuple[Offer, ...]
    chosen: Offer | None
    currency: str | None
    cycle: Period | None
    trial_days: int | None
    terms: RecordTerms
    address: tuple[str, ...]
    sold_through: tuple[str, ...]


def prefill(record: Record, plan: str | None, country: str | None) -> Prefill:
    """Give what a record offers to a customer in `country` who takes the plan of that name."""
    here = tuple(_offer(record, one) for one in record.plans if one.region in {None, country})
    elsewhere = tuple(
        _offer(record, one) for one in record.plans if one.region not in {None, country}
    )
    wanted = plan.strip().casefold() if plan else None
    chosen = next((one for one in here if one.name.casefold() == wanted), None)
    counted = (chosen,) if chosen else here
    trial_days = chosen.trial_days if chosen else None
    return Prefill(
        listing=record.listing,
        offers=here,
        elsewhere=elsewhere,
        chosen=chosen,
        currency=_alike(one.price.currency for one in counted),
        cycle=_alike(one.cycle for one in counted),
        trial_days=trial_days or record.words.trial_days,
        terms=record.facts.terms_for(plan, country, None, None),
        address=record.facts.address_for(country),
        sold_through=record.facts.sold_through,
    )


def _offer(record: Record, plan: Plan) -> Offer:
    return Offer(
        name=plan.name,
        price=plan.price,
        cycle=plan.cycle,
        source=record.sources[plan.source - 1],
        as_of=plan.as_of,
        region=plan.region,
        trial_days=plan.trial_days,
    )


def _alike(values: Iterable[Value]) -> Value | None:
    """Give the value that all have, or None where they differ or there is none."""
    found = set(values)
    return found.pop() if len(found) == 1 else None
