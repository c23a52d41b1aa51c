"""Terms: how long a person is bound, and how long before an event a cancellation must arrive."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from typing import Literal

from subtrack.domain.periods import YEAR, Period

OPEN: Literal["open"] = "open"


class Rule(StrEnum):
    """What a step of a reckoning rests on."""

    TRIAL_END = "trial-end"
    CHARGE = "charge"
    MINIMUM_TERM = "minimum-term"
    RENEWAL_TERM = "renewal-term"
    RENEWAL_ASSUMED = "renewal-assumed"
    NOTICE = "notice"
    TRIAL_NOTICE = "trial-notice"
    CANCEL_BEFORE = "cancel-before"
    CHARGED_BEFORE_END = "charged-before-end"
    NOTICE_NOT_KNOWN_FOR_TRIAL = "notice-not-known-for-trial"
    BILLER_NOT_KNOWN = "biller-not-known"
    LAST_RENEWAL = "last-renewal"
    NEW_PRICE = "new-price"
    PROMOTION_ENDS = "promotion-ends"
    BOUND = "bound"
    REFUND_WINDOW = "refund-window"
    CONTRACT_END = "contract-end"
    CARD_EXPIRES = "card-expires"
    CASE = "case"
    CASE_SEND = "case-send"
    CASE_PROOF = "case-proof"
    CASE_RECEIPT = "case-receipt"
    CASE_DELIVERY_RECORD = "case-delivery-record"
    CASE_SECOND_WAY = "case-second-way"
    CASE_REMIND = "case-remind"
    CASE_ESCALATE = "case-escalate"
    CASE_ASK_FOR_END = "case-ask-for-end"
    CASE_REFUSAL = "case-refusal"
    CASE_OFFER = "case-offer"
    CASE_SAVE_DATA = "case-save-data"
    CASE_TASK = "case-task"
    CASE_STEP = "case-step"
    CASE_ACCESS = "case-access"
    CASE_STATEMENT = "case-statement"
    CASE_STATEMENT_AGAIN = "case-statement-again"
    CASE_WRITE = "case-write"
    CASE_STOP_PAYMENT = "case-stop-payment"
    CASE_MONEY_BACK = "case-money-back"
    CASE_ASK_BANK = "case-ask-bank"
    CASE_ASK_AUTHORITY = "case-ask-authority"
    CASE_REOPENED = "case-reopened"
    CASE_CLOSE = "case-close"
    DAY_BEFORE = "day-before"


PERSON = "person"
PERIODS = ("minimum_term", "notice", "trial_notice", "cancel_before", "charged_before_end")
"""The keys of terms that hold a period; the renewal term may be open instead."""


@dataclass(frozen=True, slots=True)
class Advance:
    """How long before an event a cancellation must arrive, by which rule, and who says so.

    `source` is `person`, or the slug of the provider record.
    """

    rule: Rule
    period: Period
    source: str


@dataclass(frozen=True, slots=True, kw_only=True)
class PartyTerms:
    """What another party's record asks for, where it is not known to be the one that counts.

    `trial_only` is set for the provider behind a seller: the seller's terms replace its paid
    terms, but a trial heeds both.
    """

    party: str
    cancel_before: Period | None = None
    charged_before_end: Period | None = None
    trial_notice: Period | None = None
    trial_only: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Terms:
    """The terms of a contract; None is "not known or none".

    `refund_days` counts from the first charge, that day included. `assumed` tells for each key
    that a record filled the record's slug. `parties` are further records to heed.
    """

    minimum_term: Period | None = None
    renewal_term: Period | Literal["open"] | None = None
    notice: Period | None = None
    trial_notice: Period | None = None
    cancel_before: Period | None = None
    charged_before_end: Period | None = None
    refund_days: int | None = None
    parties: tuple[PartyTerms, ...] = ()
    assumed: Mapping[str, str] = field(default_factory=dict)
    paid_advances: tuple[Advance, ...] = field(init=False, repr=False, compare=False)

    def __post_init__(self) -> None:
        """Collect what must be heeded before each renewal, for every reckoning asks for it."""
        object.__setattr__(self, "paid_advances", tuple(self._paid_advances()))

    @property
    def is_open(self) -> bool:
        """Whether the contract runs on without renewal days once the minimum term is over."""
        return self.renewal_term == OPEN

    @property
    def renewal_period(self) -> Period | None:
        """The length of each renewal term; None where there are no terms or it is open.

        A minimum term without a renewal term is assumed to renew by the same length, at most a
        year.
        """
        if self.minimum_term is None or isinstance(self.renewal_term, str):
            return None
        return self.renewal_term or self.assumed_renewal

    @property
    def assumed_renewal(self) -> Period | None:
        """The renewal term that a rule assumes, or None where it need not assume one."""
        if self.minimum_term is None or self.renewal_term is not None:
            return None
        return self.minimum_term if self.minimum_term.length <= YEAR.length else YEAR

    def source(self, key: str) -> str:
        """Tell who said `key`: the person, or the slug of a record."""
        return self.assumed.get(key, PERSON)

    def _paid_advances(self) -> Iterator[Advance]:
        if self.notice:
            yield Advance(Rule.NOTICE, self.notice, self.source("notice"))
        if self.cancel_before:
            source = self.source("cancel_before")
            yield Advance(Rule.CANCEL_BEFORE, self.cancel_before, source)
        if self.charged_before_end:
            source = self.source("charged_before_end")
            yield Advance(Rule.CHARGED_BEFORE_END, self.charged_before_end, source)
        for party in self.parties:
            if party.cancel_before and not party.trial_only:
                yield Advance(Rule.CANCEL_BEFORE, party.cancel_before, party.party)
            if party.charged_before_end and not party.trial_only:
                yield Advance(Rule.CHARGED_BEFORE_END, party.charged_before_end, party.party)

    def trial_advances(self) -> Iterator[Advance]:
        """Yield what must be heeded before a trial ends, the contract's notice left out."""
        if self.trial_notice:
            yield Advance(Rule.TRIAL_NOTICE, self.trial_notice, self.source("trial_notice"))
        if self.cancel_before:
            source = self.source("cancel_before")
            yield Advance(Rule.CANCEL_BEFORE, self.cancel_before, source)
        for party in self.parties:
            if party.trial_notice:
                yield Advance(Rule.TRIAL_NOTICE, party.trial_notice, party.party)
            if party.cancel_before:
                yield Advance(Rule.CANCEL_BEFORE, party.cancel_before, party.party)
