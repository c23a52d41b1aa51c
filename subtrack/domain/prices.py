"""Prices: what a charge costs on a day, with what it cost before and a promotion's lower price."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from subtrack.domain.errors import InvalidInputError
from subtrack.domain.money import Money


@dataclass(frozen=True, slots=True)
class Price:
    """From `since` on (None: from the beginning) a charge costs `money`."""

    money: Money
    since: date | None = None


@dataclass(frozen=True, slots=True)
class Promotion:
    """Charges before `until` cost `money`; the first one on or after it costs the full price."""

    money: Money
    until: date


@dataclass(frozen=True, slots=True)
class PriceList:
    """All prices of a subscription, oldest first, and the running promotion."""

    prices: tuple[Price, ...]
    promotion: Promotion | None = None

    def __post_init__(self) -> None:
        """Refuse a list in which prices are out of order.

        Raises:
            InvalidInputError: two prices begin on the same day, or a later one stands first.
        """
        for earlier, later in zip(self.prices, self.prices[1:], strict=False):
            if later.since is None or (earlier.since and earlier.since >= later.since):
                template = (
                    "Prices must begin one after the other; {day} is out of order."
                    if later.since
                    else "Prices must begin one after the other; only the first may lack its day."
                )
                raise InvalidInputError(template, day=later.since)

    def on(self, day: date) -> Money:
        """Give what a charge on `day` costs."""
        if self.promotion and day < self.promotion.until:
            return self.promotion.money
        return self.regular_on(day)

    def regular_on(self, day: date) -> Money:
        """Give what a charge on `day` costs without the promotion."""
        for price in reversed(self.prices):
            if price.since is None or price.since <= day:
                return price.money
        return self.prices[0].money

    def corrected(self, money: Money) -> PriceList:
        """Give the list with the last price set right."""
        return PriceList((*self.prices[:-1], Price(money, self.prices[-1].since)), self.promotion)

    def changed(self, money: Money, since: date) -> PriceList:
        """Give the list with a new price from `since` on, up to the next one that is entered.

        One that began that day is replaced.
        """
        earlier = (price for price in self.prices if price.since is None or price.since < since)
        later = (price for price in self.prices if price.since is not None and price.since > since)
        return PriceList((*earlier, Price(money, since), *later), self.promotion)

    @property
    def rises(self) -> tuple[date, ...]:
        """The days on which a higher regular price begins, in order."""
        return tuple(
            later.since
            for earlier, later in zip(self.prices, self.prices[1:], strict=False)
            if later.since and later.money.exceeds(earlier.money)
        )
