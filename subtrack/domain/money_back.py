"""Money back: what gets back money that was charged after the end, by which rule and until when."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum

from subtrack.domain.dates import add_months, working_days_before


class Rung(StrEnum):
    """The rungs of the ladder, in the order in which they are climbed."""

    WRITE = "write"
    STOP_PAYMENT = "stop-payment"
    MONEY_BACK = "money-back"
    ESCALATE = "escalate"


class Payment(StrEnum):
    """How it is paid. `CARD` is one of which it is not known whether it is a credit card.

    A seller, such as an app store, made the contract and pays back itself.
    """

    CREDIT_CARD = "credit-card"
    DEBIT_CARD = "debit-card"
    CARD = "card"
    DIRECT_DEBIT = "direct-debit"
    PAYPAL = "paypal"
    SELLER = "seller"
    NOT_KNOWN = "not-known"


CARDS = frozenset({Payment.CREDIT_CARD, Payment.DEBIT_CARD})


class Counts(StrEnum):
    """From which day a limit counts."""

    CHARGE = "charge"
    NEXT_CHARGE = "next-charge"
    NOTHING = "nothing"


@dataclass(frozen=True, slots=True)
class LimitSource:
    """Where a limit was read, and when; `stored`: in a stored copy, which may have been older."""

    url: str
    publisher: str
    retrieved: date
    stored: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Limit:
    """One thing to do about a charge, and its last day.

    `payments` and `countries` say for whom; empty: for everybody. `days` and `months` count after
    the charge, that day included, `working_days` back from the next one. `letter` is the kind of
    letter that goes with it, `page` where it is done. Only what is `verified` may be told.
    """

    key: str
    rung: Rung
    sources: tuple[LimitSource, ...]
    payments: frozenset[Payment] = frozenset()
    countries: frozenset[str] = frozenset()
    counts: Counts = Counts.NOTHING
    days: int = 0
    months: int = 0
    working_days: int = 0
    letter: str | None = None
    law: str | None = None
    page: str | None = None
    verified: bool = True

    def last_day(self, charge: date, next_charge: date | None) -> date | None:
        """Give the last safe day; None where no limit is known, or what it counts from is not."""
        if self.counts is Counts.CHARGE:
            return add_months(charge, self.months) + timedelta(days=self.days)
        if self.counts is Counts.NEXT_CHARGE and next_charge:
            return working_days_before(next_charge, self.working_days)
        return None

    def fits(self, payment: Payment, country: str | None) -> bool:
        """Whether it is for somebody; where it is not known how they pay, it may be."""
        in_country = not self.countries or country in self.countries
        return in_country and bool(not self.payments or self.payments & _may_be(payment))

    def is_sure(self, payment: Payment) -> bool:
        """Whether it holds however what is not known turns out."""
        return not self.payments or _may_be(payment) <= self.payments


def _may_be(payment: Payment) -> frozenset[Payment]:
    if payment is Payment.CARD:
        return CARDS
    if payment is Payment.NOT_KNOWN:
        return CARDS | {Payment.DIRECT_DEBIT, Payment.PAYPAL}
    return frozenset({payment})
