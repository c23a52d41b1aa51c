"""Guiding: the steps with which a person gets out, given who bills and how much time is left."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import date
from typing import Any

from subtrack.domain.deadlines import Deadline, deadlines
from subtrack.domain.decisions import Kind
from subtrack.domain.disputes import ADVANCES
from subtrack.domain.errors import NotFoundError
from subtrack.domain.periods import NO_TIME
from subtrack.domain.provider import Role, send_by
from subtrack.domain.record import Record, Route
from subtrack.domain.subscription import Subscription
from subtrack.domain.terms import Terms
from subtrack.services.book import Book
from subtrack.services.ports import Catalog, Today

_TO_LEAVE = frozenset({Kind.TRIAL, Kind.CANCEL_BY})


@dataclass(frozen=True, slots=True)
class WayOut:
    """A route of a record; `send_by` is the last day to use it so that it arrives in time.

    `in_time` is None where there is no day to be in time for.
    """

    record: Record
    route: Route
    send_by: date | None = None
    in_time: bool | None = None


@dataclass(frozen=True, slots=True)
class Missed:
    """A safe day that has passed while its event has not come: to cancel may still count.

    `may_work_until` is the last day by the latest of the values on which sources disagree; None
    where they do not, or where it has passed as well.
    """

    safe_day: date
    event: date
    may_work_until: date | None = None


@dataclass(frozen=True, slots=True)
class Guide:
    """What applies: `leading` is told first, `others` are read as well.

    `billed_by` is the slug of who bills, `direct`, or None where that is not known; `billers` are
    those who might bill. `last_step` is the payment service whose payment is stopped at the end.
    """

    leading: Record
    ways: tuple[WayOut, ...]
    today: date
    entry: Subscription | None = None
    billed_by: str | None = None
    others: tuple[Record, ...] = ()
    billers: tuple[Record, ...] = ()
    last_step: Record | None = None
    cancel_by: date | None = None
    missed: Missed | None = None
    country: str | None = None
    at_hand: tuple[tuple[str, str], ...] = ()


class Guiding:
    """The guides of all entries and of all records."""

    def __init__(self, book: Book, catalog: Catalog, today: Today) -> None:
        """Remember the book, the catalog and the clock."""
        self._book = book
        self._catalog = catalog
        self._today = today

    def guide(self, words: str) -> Guide:
        """Give the guide for an entry, or for a record of that name; an entry comes first.

        Raises:
            NotFoundError: there is neither. InvalidInputError: several entries have that name.
        """
        try:
            entry = self._book.find(words)
        except NotFoundError:
            record = self._catalog.record(words.strip().casefold())
            if record is None:
                raise NotFoundError(
                    "There is neither a subscription nor a provider {words!r}.", words=words
                ) from None
            return self._for_record(record)
        return self._for_entry(entry)

    def _for_record(self, record: Record) -> Guide:
        country = self._book.country()
        return Guide(
            leading=record,
            ways=tuple(_ways([record], None, self._today(), country, None)),
            today=self._today(),
            billers=tuple(self._sellers(record)),
            country=country,
        )

    def _for_entry(self, entry: Subscription) -> Guide:
        provider = self._record(entry.particulars.provider)
        biller = self._record(entry.particulars.billed_by)
        is_seller = biller is not None and biller.facts.role is Role.SELLER
        leading = biller if is_seller else provider
        if leading is None:
            raise NotFoundError(
                "{name} has no provider's record, so there are no steps to show; "
                "edit {number} --provider names one.",
                name=entry.name,
                number=entry.number,
            )
        known = entry.particulars.biller_known
        billers = () if known or provider is None else tuple(self._sellers(provider))
        others = tuple(one for one in (provider, biller) if one and one is not leading)
        to_leave = [one for one in self._deadlines(entry) if one.kind in _TO_LEAVE]
        cancel_by = min((one.date for one in to_leave if not one.late), default=None)
        country, plan = self._book.country(), entry.contract.billing[-1].plan
        return Guide(
            leading=leading,
            ways=tuple(_ways([leading, *billers], cancel_by, self._today(), country, plan)),
            today=self._today(),
            entry=entry,
            billed_by=entry.particulars.billed_by if known else None,
            others=others,
            billers=billers,
            last_step=biller if biller and not is_seller else None,
            cancel_by=cancel_by,
            missed=self._missed(entry, to_leave, leading),
            country=country,
            at_hand=tuple(_at_hand(entry)),
        )

    def _record(self, slug: str | None) -> Record | None:
        return self._catalog.record(slug) if slug else None

    def _sellers(self, record: Record) -> Iterator[Record]:
        for slug in record.facts.sold_through:
            found = self._catalog.record(slug)
            if found and found.facts.role is Role.SELLER:
                yield found

    def _deadlines(self, entry: Subscription) -> Iterator[Deadline]:
        return deadlines(entry.contract, self._today(), entry.decisions)

    def _missed(
        self, entry: Subscription, to_leave: Sequence[Deadline], record: Record
    ) -> Missed | None:
        late = min((one for one in to_leave if one.late), key=lambda one: one.event, default=None)
        if late is None:
            return None
        terms = _latest(entry.contract.terms, record)
        lenient = replace(entry, contract=replace(entry.contract, terms=terms))
        same = (one for one in self._deadlines(lenient) if one.kind is late.kind)
        day = next((one.date for one in same if one.event == late.event and not one.late), None)
        return Missed(late.date, late.event, day)


def _latest(terms: Terms, record: Record) -> Terms:
    """Put the value that leaves the most time where a record filled one that is disputed."""
    later: dict[str, Any] = {}
    for dispute in record.disputes:
        key, used = ADVANCES.get(dispute.about), record.length_of(dispute.about)
        own = key and terms.assumed.get(key) == record.listing.slug
        if key and own and used and getattr(terms, key) == used:
            found = dispute.sides(used).may_work
            if found:
                later[key] = None if found.period == NO_TIME else found.period
    return replace(terms, **later)


def _ways(
    records: Sequence[Record],
    cancel_by: date | None,
    today: date,
    country: str | None,
    plan: str | None,
) -> Iterator[WayOut]:
    """Yield the ways of each record that fit, those that are still in time first."""
    for record in records:
        found = [
            _way(record, route, cancel_by, today, country)
            for route in record.routes
            if _fits(route, country, plan)
        ]
        yield from sorted(found, key=lambda way: way.in_time is False)


def _fits(route: Route, country: str | None, plan: str | None) -> bool:
    """Whether a route may be for this person; what is not known excludes nothing."""
    elsewhere = route.country and country and route.country != country
    other_plan = route.for_plan and plan and _named_otherwise(route.for_plan, plan)
    return not (elsewhere or other_plan)


def _named_otherwise(for_plan: str, plan: str) -> bool:
    """Whether a route is for a plan of another name; a description of plans excludes none."""
    return len(for_plan.split()) == 1 and for_plan.casefold() not in plan.casefold()


def _way(
    record: Record, route: Route, cancel_by: date | None, today: date, country: str | None
) -> WayOut:
    if cancel_by is None:
        return WayOut(record, route)
    abroad = country is None or country not in record.facts.countries
    last = send_by(cancel_by, route.channel, abroad=abroad)
    return WayOut(record, route, last, last >= today)


def _at_hand(entry: Subscription) -> Iterator[tuple[str, str]]:
    """Yield what is known already of what one may be asked for."""
    particulars = entry.particulars
    for name, value in (
        ("Account", particulars.account),
        ("Contract number", particulars.contract_no),
        ("Plan", entry.contract.billing[-1].plan),
        ("Payment", particulars.payment),
    ):
        if value:
            yield name, value
