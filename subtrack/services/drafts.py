"""Drafts: what a person entered for a subscription, before it becomes one."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, fields
from datetime import date
from enum import Enum
from typing import Final, Literal

from subtrack.domain.lead_times import Days
from subtrack.domain.periods import Period


class Left(Enum):
    """Marks a field that was left alone, where None says that it was cleared."""

    ALONE = "alone"


LEFT_ALONE: Final = Left.ALONE
Nothing = Literal[Left.ALONE]
NEEDED = ("name", "price", "currency", "every")
"""The fields that a new entry needs, besides a day to reckon from."""
DAYS_TO_RECKON_FROM = ("first", "next", "started", "trial_ends")


@dataclass(frozen=True, slots=True, kw_only=True)
class Draft:
    """The fields of a subscription as entered: a value, None to clear it, or left alone.

    `price` and `promo` are amounts as typed. `since` is the day from which a new price or a new
    billing period holds; without it the last one is corrected. `paused_until` is a day, or `open`.
    `card_expires` is the last day on which the card is valid. `lead_days` are the days before that
    it reminds on, None for the usual ones.
    """

    name: str | Nothing = LEFT_ALONE
    price: str | Nothing = LEFT_ALONE
    currency: str | Nothing = LEFT_ALONE
    every: Period | Nothing = LEFT_ALONE
    first: date | Nothing | None = LEFT_ALONE
    next: date | Nothing | None = LEFT_ALONE
    last_day: bool | Nothing = LEFT_ALONE
    since: date | Nothing = LEFT_ALONE
    started: date | Nothing | None = LEFT_ALONE
    trial_ends: date | Nothing | None = LEFT_ALONE
    ends: date | Nothing | None = LEFT_ALONE
    trial_notice: Period | Nothing | None = LEFT_ALONE
    cancel_before: Period | Nothing | None = LEFT_ALONE
    charged_before_end: Period | Nothing | None = LEFT_ALONE
    minimum_term: Period | Nothing | None = LEFT_ALONE
    renewal_term: Period | Literal["open"] | Nothing | None = LEFT_ALONE
    notice: Period | Nothing | None = LEFT_ALONE
    paused_until: date | Literal["open"] | Nothing | None = LEFT_ALONE
    promo: str | Nothing | None = LEFT_ALONE
    promo_until: date | Nothing | None = LEFT_ALONE
    card_expires: date | Nothing | None = LEFT_ALONE
    manual: bool | Nothing = LEFT_ALONE
    lead_days: Days | Nothing | None = LEFT_ALONE
    plan: str | Nothing | None = LEFT_ALONE
    provider: str | Nothing | None = LEFT_ALONE
    billed_by: str | Nothing | None = LEFT_ALONE
    account: str | Nothing | None = LEFT_ALONE
    contract_no: str | Nothing | None = LEFT_ALONE
    address: tuple[str, ...] | Nothing | None = LEFT_ALONE
    contact_email: str | Nothing | None = LEFT_ALONE
    holder: str | Nothing | None = LEFT_ALONE
    category: str | Nothing | None = LEFT_ALONE
    tags: tuple[str, ...] | Nothing | None = LEFT_ALONE
    payment: str | Nothing | None = LEFT_ALONE
    note: str | Nothing | None = LEFT_ALONE

    def given(self) -> Iterator[str]:
        """Yield the names of the fields that were not left alone."""
        for field in fields(self):
            if getattr(self, field.name) is not LEFT_ALONE:
                yield field.name

    def missing(self) -> Iterator[str]:
        """Yield what a new entry still needs; `first` stands for any day to reckon from."""
        for key in NEEDED:
            if getattr(self, key) is LEFT_ALONE:
                yield key
        if not any(isinstance(getattr(self, key), date) for key in DAYS_TO_RECKON_FROM):
            yield "first"
