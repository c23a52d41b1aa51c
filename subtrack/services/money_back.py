"""Money back: the ladder after a charge that came although the contract had ended."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date, timedelta

from subtrack.domain.case_event import CaseState
from subtrack.domain.case_moves import the_case
from subtrack.domain.dates import ONE_DAY
from subtrack.domain.errors import NotFoundError
from subtrack.domain.follow_up import first_charge_from
from subtrack.domain.money_back import Limit, LimitSource, Payment, Rung
from subtrack.domain.payment_words import payment_named
from subtrack.domain.provider import Role
from subtrack.domain.record import Question, Record
from subtrack.domain.subscription import Subscription
from subtrack.services.book import Book
from subtrack.services.ports.cases import Limits
from subtrack.services.ports.clock import Today
from subtrack.services.ports.records import Catalog
from subtrack.services.windows import after_the_window

_DAYS_AFTER_CHARGE = {Rung.WRITE: 0, Rung.STOP_PAYMENT: 3, Rung.MONEY_BACK: 7, Rung.ESCALATE: 28}
"""When each rung is climbed: letters.md 4.3, for the last one D+21 to 28 of an overdue answer."""


@dataclass(frozen=True, slots=True, kw_only=True)
class LadderStep:
    """One thing to do: `key` names its sentence in `ladder_words`, `on` the day to do it.

    `last_day` is the last safe day; None where no limit is known. `passed` tells that it lies
    before today, `over` that the limit itself does: what is asked now may be refused. `sure` is
    false where it depends on how it is paid, which is not known: then it is for one of `payments`.
    `text` is a record's own words. `letter` is the kind of letter that goes with it.
    """

    key: str
    rung: Rung
    on: date
    last_day: date | None = None
    passed: bool = False
    over: bool = False
    sure: bool = True
    payments: frozenset[Payment] = frozenset()
    letter: str | None = None
    law: str | None = None
    page: str | None = None
    text: str | None = None
    sources: tuple[LimitSource, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Ladder:
    """What can be done about a charge of `charge`, in the order in which it is done.

    `country` and `payment` are what is known of the person; `no_limit_known` is set where nothing
    tells until when the money can be fetched back.
    """

    charge: date
    country: str | None
    payment: Payment
    steps: tuple[LadderStep, ...]
    no_limit_known: bool = False


class MoneyBack:
    """The ladders of all cases."""

    def __init__(self, book: Book, catalog: Catalog, limits: Limits, today: Today) -> None:
        """Remember the book, the records, the limits and the clock."""
        self._book = book
        self._catalog = catalog
        self._limits = limits
        self._today = today

    def ladder(self, words: str) -> Ladder:
        """Give the ladder for the last charge that was entered in the newest case of an entry.

        Raises:
            NotFoundError: there is no such entry, it has no case, or no charge was entered.
        """
        entry = self._book.find(words)
        case = the_case(entry)
        charges = [one.day for one in case.events if one.state is CaseState.CHARGED_AGAIN]
        if not charges:
            raise NotFoundError("No further charge of {name} was entered.", name=entry.name)
        country = self._book.country(entry.particulars.holder) or case.country
        biller = self._biller(entry)
        payment = payment_of(entry, biller)
        steps = tuple(self._steps(entry, charges[-1], country, payment, biller))
        limited = any(one.rung is Rung.MONEY_BACK and one.last_day for one in steps)
        return Ladder(
            charge=charges[-1],
            country=country,
            payment=payment,
            steps=steps,
            no_limit_known=not limited,
        )

    def _biller(self, entry: Subscription) -> Record | None:
        known = entry.particulars.billed_by if entry.particulars.biller_known else None
        return self._catalog.record(known) if known else None

    def _steps(
        self,
        entry: Subscription,
        charge: date,
        country: str | None,
        payment: Payment,
        biller: Record | None,
    ) -> Iterator[LadderStep]:
        today = self._today()
        yield LadderStep(key="write", rung=Rung.WRITE, on=charge, letter="refund")
        # To stop what comes next is of use only for what has not come yet.
        following = first_charge_from(entry.contract, max(charge, today) + ONE_DAY)
        if payment is Payment.SELLER and biller:
            yield _of_seller(biller, charge, today)
        for rung in (Rung.STOP_PAYMENT, Rung.MONEY_BACK, Rung.ESCALATE):
            found = (
                _step(limit, charge, limit.last_day(charge, following), payment, today)
                for limit in _fitting(self._limits.all(), rung, payment, country)
            )
            yield from sorted(found, key=lambda one: one.over)


def payment_of(entry: Subscription, biller: Record | None) -> Payment:
    """Say how an entry is paid, by who bills it, else by what the person noted."""
    if biller and biller.facts.role is Role.SELLER:
        return Payment.SELLER
    noted = " ".join(
        filter(None, (biller.listing.slug if biller else "", entry.particulars.payment))
    )
    return payment_named(noted)


def _fitting(
    limits: Sequence[Limit], rung: Rung, payment: Payment, country: str | None
) -> Iterator[Limit]:
    for one in limits:
        if one.verified and one.rung is rung and one.fits(payment, country):
            yield one


def _step(
    limit: Limit, charge: date, last_day: date | None, payment: Payment, today: date
) -> LadderStep:
    planned = charge + timedelta(days=_DAYS_AFTER_CHARGE[limit.rung])
    return LadderStep(
        key=limit.key,
        rung=limit.rung,
        on=min(planned, last_day) if last_day else planned,
        last_day=last_day,
        passed=last_day is not None and last_day < today,
        over=last_day is not None and last_day < today,
        sure=limit.is_sure(payment),
        payments=limit.payments,
        letter=limit.letter,
        law=limit.law,
        page=limit.page,
        sources=limit.sources,
    )


def _of_seller(biller: Record, charge: date, today: date) -> LadderStep:
    """Give what a seller's own record says of money back; it is asked at once.

    Once its time is over, what the record says to do then takes the place of the page to ask on.
    """
    days = biller.words.refund_days
    last_day = charge + timedelta(days=days - 1) if days else None
    over = days is not None and today > charge + timedelta(days=days)
    instead = list(after_the_window(biller)) if over else []
    source = LimitSource(biller.website, biller.listing.name, biller.listing.checked)
    page = next(
        (one.url for one in biller.routes if one.title and "refund" in one.title.casefold()),
        biller.contact.support_url,
    )
    return LadderStep(
        key="seller-refund-over" if instead else "seller-refund",
        rung=Rung.MONEY_BACK,
        on=charge,
        last_day=last_day,
        passed=last_day is not None and last_day < today,
        over=over,
        text=" ".join((*instead, *filter(None, [_said(biller)]))) or None,
        page=None if instead else page,
        sources=(source,),
    )


def _said(biller: Record) -> str | None:
    """Give what the record says of a refund on a renewal, else of refunds at all."""
    for answer in biller.answers:
        if answer.question is Question.REFUND_RENEWAL and answer.text:
            return answer.text
    return next((note for note in biller.words.notes if "refund" in note.casefold()), None)
