"""Findings: what is worth a look among running subscriptions; only what facts show."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date, timedelta

from subtrack.domain.contract import Contract
from subtrack.domain.dates import add_months
from subtrack.domain.deadlines import is_kept, trial_events
from subtrack.domain.decisions import Kind
from subtrack.domain.money import Money
from subtrack.domain.particulars import DIRECT
from subtrack.domain.periods import Period
from subtrack.domain.provider import Role
from subtrack.domain.shares import a_month
from subtrack.domain.status import Status, status
from subtrack.domain.subscription import Subscription
from subtrack.services.alternatives import Cheaper, by_the_year
from subtrack.services.outgoing import percent_of
from subtrack.services.ports.records import Catalog
from subtrack.services.same_kind import KINDS, SEVERAL, ServiceKind

_SOON = timedelta(days=14)
_OLD = 24
"""Months after which neither a rise nor a record's price is news."""
_ALIVE = frozenset({Status.TRIAL, Status.ACTIVE})


@dataclass(frozen=True, slots=True)
class TrialsEnd:
    """Trials that end within two weeks and that nobody decided to keep, the first one first."""

    entries: tuple[Subscription, ...]
    first: date


@dataclass(frozen=True, slots=True)
class Twice:
    """Several running subscriptions with one provider, held by one person; `a_month` together."""

    provider: str
    entries: tuple[Subscription, ...]
    a_month: tuple[Money, ...]


@dataclass(frozen=True, slots=True)
class Alike:
    """Running subscriptions with unlike providers who do the same thing; `a_month` together."""

    kind: ServiceKind
    entries: tuple[Subscription, ...]
    a_month: tuple[Money, ...]


@dataclass(frozen=True, slots=True)
class ByTheYear:
    """The same plan costs less by the year, by a price of the record; `now` is twelve months."""

    entry: Subscription
    now: Money
    cheaper: Cheaper


@dataclass(frozen=True, slots=True)
class Rise:
    """The regular price rose or will rise on the day `since`."""

    entry: Subscription
    before: Money
    after: Money
    since: date

    @property
    def percent(self) -> int:
        """By how much, rounded half up."""
        return percent_of(self.after.minor - self.before.minor, self.before.minor)


Finding = TrialsEnd | Twice | Alike | ByTheYear | Rise
Country = Callable[[str | None], str | None]
"""Gives the country of who holds a subscription."""


def findings(
    entries: Sequence[Subscription], catalog: Catalog, country: Country, today: date
) -> tuple[Finding, ...]:
    """Give what is worth a look: trials first, then what is paid twice, then prices."""
    alive = [one for one in entries if _is_alive(one, today)]
    rises = sorted(_rises(alive, today), key=lambda one: one.since, reverse=True)
    return (
        *_trials(alive, today),
        *_twice(alive, today),
        *_alike(alive, today),
        *_by_the_year(alive, catalog, country, today),
        *rises,
    )


def _is_alive(entry: Subscription, today: date) -> bool:
    return status(entry.contract, today, entry.cancellation(today)) in _ALIVE


def _trials(entries: Sequence[Subscription], today: date) -> Iterator[TrialsEnd]:
    found = [
        (chance.event, entry)
        for entry in entries
        for chance in trial_events(entry.contract, today)
        if chance.event <= today + _SOON
        and not is_kept(entry.contract, Kind.TRIAL, chance, entry.decisions)
    ]
    if found:
        found.sort(key=lambda one: (one[0], one[1].order))
        yield TrialsEnd(tuple(entry for _, entry in found), found[0][0])


def _twice(entries: Sequence[Subscription], today: date) -> Iterator[Twice]:
    groups: defaultdict[tuple[str, str | None], list[Subscription]] = defaultdict(list)
    for entry in entries:
        provider = entry.particulars.provider
        if provider and provider not in SEVERAL:
            groups[provider, entry.particulars.holder].append(entry)
    for (provider, _), found in groups.items():
        if len(found) > 1:
            yield Twice(provider, tuple(found), _a_month(found, today))


def _alike(entries: Sequence[Subscription], today: date) -> Iterator[Alike]:
    for kind in ServiceKind:
        found = [one for one in entries if KINDS.get(one.particulars.provider or "") is kind]
        if len({one.particulars.provider for one in found}) > 1:
            yield Alike(kind, tuple(found), _a_month(found, today))


def _a_month(entries: Sequence[Subscription], today: date) -> tuple[Money, ...]:
    def price(contract: Contract) -> tuple[Money, Period]:
        day = contract.next_charge(today) or today
        return contract.prices.on(day), contract.billing_on(day).cycle

    return a_month(price(one.contract) for one in entries)


def _by_the_year(
    entries: Sequence[Subscription], catalog: Catalog, country: Country, today: date
) -> Iterator[ByTheYear]:
    for entry in entries:
        about = entry.particulars
        record = catalog.record(about.provider) if about.provider else None
        if record is None or not record.plans or _is_sold(about.billed_by, catalog):
            continue
        found = by_the_year(record, entry.contract, country(about.holder), today)
        if found and found.as_of >= add_months(today, -_OLD):
            now = Money(found.plan.price.minor + found.saves.minor, found.saves.currency)
            yield ByTheYear(entry, now, found)


def _is_sold(biller: str | None, catalog: Catalog) -> bool:
    """Whether a seller made the contract, whose prices are others than the provider's."""
    record = catalog.record(biller) if biller and biller != DIRECT else None
    return record is not None and record.facts.role is Role.SELLER


def _rises(entries: Sequence[Subscription], today: date) -> Iterator[Rise]:
    """Yield the newest rise of each, unless it is old news."""
    for entry in entries:
        prices = entry.contract.prices.prices
        for earlier, later in zip(reversed(prices[:-1]), reversed(prices), strict=False):
            before, after, since = earlier.money, later.money, later.since
            alike = before.currency == after.currency and before.minor > 0
            if since and alike and after.minor > before.minor:
                if since >= add_months(today, -_OLD):
                    yield Rise(entry, before, after, since)
                break
