"""Money: an integer of minor units and an ISO 4217 code."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass

from subtrack.domain.currencies import minor_digits
from subtrack.domain.errors import InvalidInputError

_AMOUNT = re.compile(r"(\d+)(?:\.(\d+))?", re.ASCII)
_WHOLE_DIGITS = 12


@dataclass(frozen=True, slots=True)
class Money:
    """An amount in minor units of `currency`: 999 EUR is 9.99 EUR, 1299 JPY is 1299 JPY."""

    minor: int
    currency: str

    @property
    def amount(self) -> str:
        """The amount with exactly the currency's minor digits and a dot: `9.99`, `1299`."""
        digits = minor_digits(self.currency)
        if not digits:
            return str(self.minor)
        whole, part = divmod(self.minor, 10**digits)
        return f"{whole}.{part:0{digits}}"

    def __str__(self) -> str:
        """Write the amount and its currency, such as `9.99 EUR`."""
        return f"{self.amount} {self.currency}"

    def exceeds(self, other: Money) -> bool:
        """Whether this is more than `other`; in another currency it may be, so it counts."""
        return self.currency != other.currency or self.minor > other.minor


def sums(amounts: Iterable[Money]) -> tuple[Money, ...]:
    """Sum each currency on its own, ordered by their codes; unlike currencies are never added."""
    found: Counter[str] = Counter()
    for amount in amounts:
        found[amount.currency] += amount.minor
    return tuple(Money(found[code], code) for code in sorted(found))


def parse_money(amount: str, currency: str) -> Money:
    """Read an amount with a dot, from 0 to below 1,000,000,000,000.

    Raises:
        InvalidInputError: no such currency, no such amount, or more digits than the currency has.
    """
    digits = minor_digits(currency)
    found = _AMOUNT.fullmatch(amount)
    if not found:
        raise InvalidInputError(
            "{amount!r} is not an amount; write it with a dot and nothing else, like 12.99.",
            amount=amount,
        )
    whole, part = found[1].lstrip("0"), found[2] or ""
    if len(whole) > _WHOLE_DIGITS:
        raise InvalidInputError("{amount} is too much; an amount stays below 10^12.", amount=amount)
    if len(part) > digits:
        raise InvalidInputError(
            "{amount} has too many digits after the dot; {currency} has {digits}.",
            amount=amount,
            currency=currency,
            digits=digits,
        )
    return Money(int((whole + part.ljust(digits, "0")) or "0"), currency)
