"""Previewing: what a draft would become, without writing anything."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import date
from itertools import islice
from typing import Any

from subtrack.domain.catalog import Listing
from subtrack.domain.contract import Contract
from subtrack.domain.dates import ONE_DAY
from subtrack.domain.deadlines import Deadline, deadlines
from subtrack.domain.decisions import Kind
from subtrack.domain.errors import InvalidInputError
from subtrack.domain.money import Money
from subtrack.domain.particulars import ASSUMABLE
from subtrack.domain.periods import MONTH, Period
from subtrack.domain.reckoning import RULE, renewals
from subtrack.domain.standing import Standing, standing
from subtrack.domain.status import Status, status
from subtrack.domain.subscription import Subscription
from subtrack.services.book import Book
from subtrack.services.browsing import Browsing
from subtrack.services.complaints import Complaint, sorted_out
from subtrack.services.drafts import DAYS_TO_RECKON_FROM, LEFT_ALONE, Draft
from subtrack.services.entering import Entering
from subtrack.services.ports.clock import Now, Today
from subtrack.services.ports.records import Providers
from subtrack.services.prefilling import Prefill, prefill

CHARGES = 10
SUGGESTIONS = 8
_TO_DECIDE = (Kind.TRIAL, Kind.CANCEL_BY, Kind.RENEWAL, Kind.CONTRACT_END)
_PRICE = frozenset({"price", "currency", "promo", "promo_until", "since"})
_STAND_IN = Draft(name="-", price="0", currency="EUR", every=MONTH)
"""What stands for a field that is missing while the others are looked at; it is never shown."""


@dataclass(frozen=True, slots=True)
class Coming:
    """A charge to come; `price` is None where it is not known."""

    date: date
    price: Money | None


@dataclass(frozen=True, slots=True)
class Assumed:
    """A key that was filled, with what, and by whom: a record's slug, or `rule`."""

    key: str
    value: object
    source: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Outlook:
    """What follows from a draft.

    `charges` are the next ten at most, that of today included. `standing` has the last safe day
    with its reckoning even where the price is not known; `deadline` and `late` need the price, and
    are None also where there is nothing to decide. `renews_after` is the first day of the term
    after the one that cancelling by then avoids, None where no further term begins. `trial_ends`
    need not be the first charge.
    """

    status: Status
    standing: Standing
    cycle: Period
    next_charge: date | None
    charges: tuple[Coming, ...]
    deadline: Deadline | None
    late: Deadline | None
    renews_after: date | None = None
    trial_ends: date | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Preview:
    """What a draft would become.

    `entry` is what would be stored, None while something is missing or wrong; a new one has no uid
    yet. `missing` are the fields still needed, `first` standing for any day to reckon from.
    `outlook` and `assumed` leave out the fields complained about, for which an entry that is there
    already keeps what it had; `outlook` is None while no day can be reckoned.
    """

    entry: Subscription | None = None
    missing: tuple[str, ...] = ()
    complaints: tuple[Complaint, ...] = ()
    outlook: Outlook | None = None
    assumed: tuple[Assumed, ...] = ()


class Previewing:
    """Looks ahead while a person is still typing."""

    def __init__(
        self, book: Book, providers: Providers, browsing: Browsing, today: Today, now: Now
    ) -> None:
        """Remember the records and the clock; the book knows the profiles."""
        self._entering = Entering(book, providers, today, now)
        self._browsing = browsing
        self._today = today

    def preview(self, draft: Draft, entry: Subscription | None = None) -> Preview:
        """Say what a draft would become: a new entry, or `entry` changed.

        What is wrong is complained about field by field, and the rest is reckoned all the same.
        """
        missing = () if entry else tuple(draft.missing())
        if not missing:
            try:
                whole = self._made(draft, entry)
            except InvalidInputError:
                pass
            else:
                return Preview(
                    entry=whole, outlook=self._outlook(whole), assumed=tuple(_assumed(whole))
                )
        return self._of_what_can_be_right(draft, entry, missing)

    def suggestions(self, text: str, most: int = SUGGESTIONS) -> Sequence[Listing]:
        """Give the records that fit a name as far as it was typed, best first."""
        return self._browsing.found(text)[:most] if text.strip() else ()

    def prefill(self, slug: str, plan: str | None = None, country: str | None = None) -> Prefill:
        """Give what a record offers for a new entry, for a customer in `country`.

        Raises:
            NotFoundError: there is no record of that name.
        """
        return prefill(self._browsing.record(slug), plan, country)

    def _of_what_can_be_right(
        self, draft: Draft, entry: Subscription | None, missing: tuple[str, ...]
    ) -> Preview:
        checked = replace(draft, price=LEFT_ALONE) if "currency" in missing else draft
        sound, complaints = sorted_out(
            checked,
            Draft() if entry else self._base(draft),
            lambda tried: self._made(tried, entry),
        )
        wrong = {one.field for one in complaints}
        if "" in wrong:
            return Preview(missing=missing, complaints=tuple(complaints))
        made = self._made(sound, entry)
        outlook = None
        if not {"every", "first"} & set(missing):
            priced = not (_PRICE & wrong or {"price", "currency"} & set(missing))
            outlook = self._outlook(made, priced=priced)
        return Preview(
            missing=missing,
            complaints=tuple(complaints),
            outlook=outlook,
            assumed=tuple(_assumed(made)),
        )

    def _base(self, draft: Draft) -> Draft:
        """Give a sound draft to put the fields of a new entry on, one after the other."""
        given = (key for key in DAYS_TO_RECKON_FROM if isinstance(getattr(draft, key), date))
        key = next(given, None)
        day: dict[str, Any] = {key: getattr(draft, key)} if key else {"first": self._today()}
        return replace(_STAND_IN, **day)

    def _made(self, draft: Draft, entry: Subscription | None) -> Subscription:
        if entry is None:
            return self._entering.made(draft, uid="")
        return self._entering.changed(entry, draft)

    def _outlook(self, entry: Subscription, *, priced: bool = True) -> Outlook:
        contract, today = entry.contract, self._today()
        cancelled = entry.cancellation(today)
        stands = standing(contract, today, entry.decisions, cancelled)
        open_ones = deadlines(contract, today, cancellation=cancelled)
        found = [one for one in open_ones if priced and one.kind in _TO_DECIDE]
        coming = sorted((one for one in found if not one.late), key=_in_turn)
        late = (one for one in found if one.late)
        return Outlook(
            status=status(contract, today, cancelled),
            standing=stands,
            cycle=contract.billing_on(today).cycle,
            next_charge=contract.next_charge(today),
            charges=tuple(islice(_coming(contract, today, priced=priced), CHARGES)),
            deadline=next(iter(coming), None),
            late=next(
                (one for one in late if stands.late and one.event == stands.late.event), None
            ),
            renews_after=_renewal_after(contract, stands),
            trial_ends=contract.trial_ends,
        )


def _renewal_after(contract: Contract, stands: Standing) -> date | None:
    if stands.upcoming is None:
        return None
    return next((step.to for step in renewals(contract, stands.upcoming.event + ONE_DAY)), None)


def _in_turn(deadline: Deadline) -> int:
    """Put the end of a trial before the renewals after it."""
    return _TO_DECIDE.index(deadline.kind)


def _coming(contract: Contract, today: date, *, priced: bool) -> Iterator[Coming]:
    for day in contract.charges(today, date.max):
        if day not in contract.paid:
            yield Coming(day, contract.prices.on(day) if priced else None)


def _assumed(entry: Subscription) -> Iterator[Assumed]:
    terms, particulars = entry.contract.terms, entry.particulars
    for key in entry.assumed():
        if key in ASSUMABLE:
            yield Assumed(key, getattr(particulars, key), particulars.assumed[key])
        elif key in terms.assumed:
            yield Assumed(key, getattr(terms, key), terms.assumed[key])
        else:
            yield Assumed(key, terms.assumed_renewal, RULE)
