"""Guiding: the steps with which a person gets out, given who bills and how much time is left."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import fields, replace
from typing import Any

from subtrack.domain.catalog import Listing, Provenance
from subtrack.domain.deadlines import Deadline, deadlines
from subtrack.domain.decisions import Kind
from subtrack.domain.disputes import ADVANCES
from subtrack.domain.errors import NotFoundError
from subtrack.domain.periods import NO_TIME
from subtrack.domain.provider import Role, send_by, working_days
from subtrack.domain.record import Record, Route
from subtrack.domain.status import Status, status
from subtrack.domain.subscription import Subscription
from subtrack.domain.terms import Terms
from subtrack.services.book import Book
from subtrack.services.drafts import Draft
from subtrack.services.entering import Entering
from subtrack.services.guides import Guide, Leaving, Missed, WayOut
from subtrack.services.ports.clock import Now, Today
from subtrack.services.ports.records import Catalog, Providers
from subtrack.services.posting import Posting
from subtrack.services.windows import over_since

_TO_LEAVE = frozenset({Kind.TRIAL, Kind.CANCEL_BY})


class Guiding:
    """The guides of all entries and of all records."""

    def __init__(  # noqa: PLR0913, PLR0917 - whom it asks
        self,
        book: Book,
        catalog: Catalog,
        providers: Providers,
        posting: Posting,
        today: Today,
        now: Now,
    ) -> None:
        """Remember the book, the records, who knows how far letters go, and the clock."""
        self._book = book
        self._catalog = catalog
        self._posting = posting
        self._entering = Entering(book, providers, today, now)
        self._today = today

    def guide(self, words: str) -> Guide:
        """Give the guide for an entry, or for a record of that name; an entry comes first.

        Raises:
            NotFoundError: there is neither, or no record for the entry. InvalidInputError: several
                entries have that name.
        """
        try:
            entry = self._book.find(words)
        except NotFoundError:
            return self.of_record(words.strip().casefold())
        found = self._of(entry)
        if isinstance(found, Guide):
            return found
        raise NotFoundError(
            "{name} has no provider's record, so there are no steps to show; "
            "edit {number} --provider names one.",
            name=entry.name,
            number=entry.number,
        )

    def of_record(self, slug: str, billed_by: str | None = None) -> Guide:
        """Give the guide for a record, as it is where `billed_by` bills: a slug, or `direct`.

        Raises:
            NotFoundError: there is no record of that name.
        """
        record = self._record(slug)
        if record is None:
            raise NotFoundError(
                "There is neither a subscription nor a provider {words!r}.", words=slug
            )
        leaving = Leaving(today=self._today(), country=self._book.country())
        return self._led(leaving, record, billed_by)

    def of_entry(self, words: str, billed_by: str | None = None) -> Guide | Leaving:
        """Give the guide for an entry, or what holds anyway where no record fits.

        With `billed_by`, a slug or `direct`, as it would be if that were noted; nothing is written.

        Raises:
            NotFoundError: there is no such entry. InvalidInputError: several have that name.
        """
        entry = self._book.find(words)
        if billed_by is not None:
            entry = self._entering.changed(entry, Draft(billed_by=billed_by))
        return self._of(entry)

    def of(self, entry: Subscription) -> Guide | Leaving:
        """Give the same for an entry as it would be, which need not be kept yet."""
        return self._of(entry)

    def is_abroad(self, leaving: Leaving) -> bool:
        """Whether letters that this program helps to write go abroad, as they do in doubt."""
        lead = leaving.leading.facts if isinstance(leaving, Guide) else None
        return self._posting.is_abroad(leaving.entry, lead, leaving.country)

    def own(self, slug: str) -> tuple[Leaving, ...]:
        """Give what holds for each entry with that provider that has not ended, by name."""
        return tuple(
            self._leaving(entry) for entry in self._running() if entry.particulars.provider == slug
        )

    def own_providers(self) -> frozenset[str]:
        """Give the slugs of the providers of all entries that have not ended."""
        return frozenset(
            entry.particulars.provider for entry in self._running() if entry.particulars.provider
        )

    def _running(self) -> Iterator[Subscription]:
        today = self._today()
        for entry in self._book.kept():
            if status(entry.contract, today) is not Status.ENDED:
                yield entry

    def _of(self, entry: Subscription) -> Guide | Leaving:
        particulars = entry.particulars
        provider = self._record(particulars.provider)
        billed_by = particulars.billed_by if particulars.biller_known else None
        leading = self._seller(billed_by) or provider
        leaving = self._leaving(entry, leading)
        if leading is not None:
            return self._led(leaving, provider, billed_by)
        return replace(leaving, platforms=tuple(self._all_platforms()), billed_by=billed_by)

    def _led(self, leaving: Leaving, provider: Record | None, billed_by: str | None) -> Guide:
        """Give the guide of a seller who bills, else the provider's: one of them is there."""
        biller, seller = self._record(billed_by), self._seller(billed_by)
        leading = seller or provider
        assert leading is not None  # noqa: S101 - the callers see to it
        platforms = tuple(self._platforms(provider, biller) if provider else self._all_platforms())
        sellers = tuple(one for one in platforms if one.facts.role is Role.SELLER)
        billers = () if billed_by else sellers
        shared = {one.name: getattr(leaving, one.name) for one in fields(Leaving)}
        return Guide(
            **{**shared, "platforms": platforms, "billed_by": billed_by},
            leading=leading,
            ways=tuple(self._ways((leading, *billers), leaving)),
            provider=provider,
            others=tuple(one for one in (provider, biller) if one and one is not leading),
            billers=billers,
            last_step=None if seller else biller,
            sellers=tuple(self._seller_domains()),
        )

    def _ways(self, records: Sequence[Record], leaving: Leaving) -> Iterator[WayOut]:
        """Yield the ways of each record that fit: those in time first, those that are over last."""
        plan = leaving.entry.contract.billing[-1].plan if leaving.entry else None
        for record in records:
            found = [
                self._way(record, route, leaving)
                for route in record.routes
                if _fits(route, leaving.country, plan)
            ]
            yield from sorted(found, key=lambda way: (way.over is not None, way.in_time is False))

    def _way(self, record: Record, route: Route, leaving: Leaving) -> WayOut:
        abroad = self._posting.crosses(route.channel, leaving.entry, record.facts, leaving.country)
        registered = route.is_registered
        takes = working_days(route.channel, abroad=abroad, registered=registered)
        contract = leaving.entry.contract if leaving.entry else None
        over = over_since(route, record, contract, leaving.today) if contract else None
        if leaving.cancel_by is None:
            return WayOut(record, route, takes, over=over)
        last = send_by(leaving.cancel_by, route.channel, abroad=abroad, registered=registered)
        return WayOut(record, route, takes, last, last >= leaving.today, over)

    def _seller_domains(self) -> Iterator[str]:
        """Yield the domains of all billing platforms that may be believed."""
        for one in self._listed_platforms():
            yield from one.domains

    def _listed_platforms(self) -> Iterator[Listing]:
        """Yield all billing platforms but those of somebody's file."""
        for one in self._catalog.listings():
            if one.is_platform and one.provenance is not Provenance.FILE:
                yield one

    def _leaving(self, entry: Subscription, record: Record | None = None) -> Leaving:
        to_leave = [one for one in self._deadlines(entry) if one.kind in _TO_LEAVE]
        in_time = (one for one in to_leave if not one.late)
        return Leaving(
            today=self._today(),
            country=self._book.country(entry.particulars.holder),
            entry=entry,
            deadline=min(in_time, key=lambda one: one.date, default=None),
            missed=self._missed(entry, to_leave, record),
            at_hand=tuple(_at_hand(entry)),
        )

    def _record(self, slug: str | None) -> Record | None:
        return self._catalog.record(slug) if slug else None

    def _seller(self, slug: str | None) -> Record | None:
        found = self._record(slug)
        return found if found and found.facts.role is Role.SELLER else None

    def _platforms(self, provider: Record, biller: Record | None) -> Iterator[Record]:
        """Yield all through which a service is sold or paid, and who was named besides."""
        slugs = provider.facts.sold_through
        yield from (one for one in map(self._catalog.record, slugs) if one)
        if biller and biller is not provider and biller.listing.slug not in slugs:
            yield biller

    def _all_platforms(self) -> Iterator[Record]:
        """Yield all who might bill where it is not known who provides it, by their names."""
        for one in self._listed_platforms():
            record = self._catalog.record(one.slug)
            if record:
                yield record

    def _deadlines(self, entry: Subscription) -> Iterator[Deadline]:
        return deadlines(entry.contract, self._today(), entry.decisions)

    def _missed(
        self, entry: Subscription, to_leave: Sequence[Deadline], record: Record | None
    ) -> Missed | None:
        late = min((one for one in to_leave if one.late), key=lambda one: one.event, default=None)
        if late is None:
            return None
        terms = _latest(entry.contract.terms, record) if record else entry.contract.terms
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


def _fits(route: Route, country: str | None, plan: str | None) -> bool:
    """Whether a route may be for this person; what is not known excludes nothing."""
    elsewhere = route.country and country and route.country != country
    other_plan = route.for_plan and plan and _named_otherwise(route.for_plan, plan)
    return not (elsewhere or other_plan)


def _named_otherwise(for_plan: str, plan: str) -> bool:
    """Whether a route is for a plan of another name; a description of plans excludes none."""
    return len(for_plan.split()) == 1 and for_plan.casefold() not in plan.casefold()


def _at_hand(entry: Subscription) -> Iterator[tuple[str, str]]:
    """Yield what is known already of what one may be asked for."""
    particulars = entry.particulars
    for key, value in (
        ("account", particulars.account),
        ("contract_no", particulars.contract_no),
        ("plan", entry.contract.billing[-1].plan),
        ("payment", particulars.payment),
    ):
        if value:
            yield key, value
