"""Providers: the facts of a provider record that the reckoning and a new entry need."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass, fields, replace
from datetime import date
from enum import StrEnum
from typing import Literal

from subtrack.domain.dates import working_day_on_or_before, working_days_before
from subtrack.domain.periods import Period


class Role(StrEnum):
    """What a billing platform is: who made the contract, or who only moves the money."""

    SELLER = "seller"
    PAYMENT_SERVICE = "payment-service"


class Channel(StrEnum):
    """The ways to cancel."""

    WEB = "web"
    FORM = "form"
    IOS_APP = "ios-app"
    ANDROID_APP = "android-app"
    MOBILE_APP = "mobile-app"
    DESKTOP_APP = "desktop-app"
    TV = "tv"
    CONSOLE = "console"
    CHAT = "chat"
    CHAT_BOT = "chat-bot"
    TEXT_MESSAGE = "text-message"
    PHONE = "phone"
    EMAIL = "email"
    LETTER = "letter"
    IN_PERSON = "in-person"
    BANK = "bank"


@dataclass(frozen=True, slots=True, kw_only=True)
class RecordTerms:
    """The terms that a record names; None is "not known", never "none"."""

    notice: Period | None = None
    minimum_term: Period | None = None
    renewal_term: Period | Literal["open"] | None = None
    trial_notice: Period | None = None
    cancel_before: Period | None = None
    charged_before_end: Period | None = None
    refund_days: int | None = None


_TERM_KEYS = tuple(field.name for field in fields(RecordTerms))


@dataclass(frozen=True, slots=True, kw_only=True)
class Condition:
    """For whom terms differ: every field that is set must fit."""

    plan: str | None = None
    country: str | None = None
    billed_by: str | None = None
    signed_from: date | None = None
    signed_before: date | None = None

    def fits(
        self, plan: str | None, country: str | None, biller: str | None, signed: date | None
    ) -> bool:
        """Whether the terms hold for a contract; what is not known of it never fits."""
        return (
            (self.plan is None or _names(plan, self.plan))
            and self.country in {None, country}
            and self.billed_by in {None, biller}
            and (self.signed_from is None or (signed is not None and signed >= self.signed_from))
            and (self.signed_before is None or (signed is not None and signed < self.signed_before))
        )


@dataclass(frozen=True, slots=True)
class ConditionalTerms:
    """Terms that replace the record's where the condition fits; None: as the record says."""

    condition: Condition
    terms: RecordTerms
    source: int | None = None


def _names(plan: str | None, wanted: str) -> bool:
    """Whether a person's plan is the one that a record names: all of its words stand in it."""
    return plan is not None and set(wanted.casefold().split()) <= set(plan.casefold().split())


_FOR_LETTERS = frozenset({None, "cancel", "customer-service"})
"""The purposes of addresses that letters of customers go to."""


@dataclass(frozen=True, slots=True)
class PostalAddress:
    """Where letters go: lines as on an envelope, country last; `country` is the customer's."""

    lines: tuple[str, ...]
    country: str | None = None
    purpose: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Provider:
    """What a record says of a provider; `channels` are its ways to cancel, the best first.

    `by_registered_post`: the best of them is a letter that is to be registered.
    """

    slug: str
    name: str
    category: str
    role: Role | None = None
    is_platform: bool = False
    countries: tuple[str, ...] = ()
    sold_through: tuple[str, ...] = ()
    terms: RecordTerms = RecordTerms()
    special_terms: tuple[ConditionalTerms, ...] = ()
    addresses: tuple[PostalAddress, ...] = ()
    channels: tuple[Channel, ...] = ()
    by_registered_post: bool = False

    def terms_for(
        self, plan: str | None, country: str | None, biller: str | None, signed: date | None
    ) -> RecordTerms:
        """Give the terms for a contract: those whose condition fits replace the record's own."""
        terms = self.terms
        for special in self.special_terms:
            if special.condition.fits(plan, country, biller, signed):
                named = {key: getattr(special.terms, key) for key in _TERM_KEYS}
                terms = replace(terms, **{k: v for k, v in named.items() if v is not None})
        return terms

    def address_for(self, country: str | None) -> tuple[str, ...]:
        """Give the address that letters of a customer in `country` go to; empty if not known.

        Addresses of a head office or for privacy requests are not used for letters.
        """
        fit = self._for_letters()
        own = [one for one in fit if one.country and one.country == country]
        for one in (*sorted(own, key=lambda one: one.purpose != "cancel"), *fit):
            if one in own or one.country is None:
                return one.lines
        return ()

    def has_address(self, lines: tuple[str, ...]) -> bool:
        """Whether letters of some customers go there."""
        return any(one.lines == lines for one in self._for_letters())

    def has_address_in(self, country: str | None) -> bool:
        """Whether it is known where letters of a customer in `country` go, and not only of all."""
        return any(one.country and one.country == country for one in self._for_letters())

    def _for_letters(self) -> list[PostalAddress]:
        return [one for one in self.addresses if one.purpose in _FOR_LETTERS]


WORKING_DAYS_ABROAD = 12
WORKING_DAYS_AT_HOME = 4
WORKING_DAYS_REGISTERED = 1
"""What registered post takes longer than a letter: somebody has to sign for it."""
WORKING_DAYS_EMAIL = 1
_REGISTERED = re.compile(
    r"\b(registered (post|mail|letter)|einschreiben|recommandée?)\b", re.IGNORECASE
)


def is_registered(channel: Channel, texts: Iterable[str | None]) -> bool:
    """Whether a way is registered post: a letter of which one of some texts says so."""
    return channel is Channel.LETTER and any(_REGISTERED.search(one) for one in texts if one)


def working_days(channel: Channel, *, abroad: bool, registered: bool = False) -> int:
    """Give the working days that a cancellation takes to arrive; `abroad` also if not known."""
    if channel is Channel.LETTER:
        plain = WORKING_DAYS_ABROAD if abroad else WORKING_DAYS_AT_HOME
        return plain + WORKING_DAYS_REGISTERED if registered else plain
    return WORKING_DAYS_EMAIL if channel is Channel.EMAIL else 0


def send_by(safe_day: date, channel: Channel, *, abroad: bool, registered: bool = False) -> date:
    """Give the day on which to send so that it arrives by `safe_day`.

    Arrival is planned for the last working day (Monday to Friday) on or before the safe day.
    """
    arrival = working_day_on_or_before(safe_day)
    takes = working_days(channel, abroad=abroad, registered=registered)
    return working_days_before(arrival, takes)
