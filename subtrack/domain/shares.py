"""Shares: what prices of unlike cycles come to a month."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable
from fractions import Fraction
from math import floor

from subtrack.domain.money import Money
from subtrack.domain.periods import Period

DAYS_A_MONTH = Fraction(3_652_425, 10_000 * 12)
"""The mean month of the calendar, whose years last 365.2425 days."""


def a_month(prices: Iterable[tuple[Money, Period]]) -> tuple[Money, ...]:
    """Give what prices, each with its cycle, come to a month; per currency, ordered by its code.

    Each sum is rounded once, halves up.
    """
    found: dict[str, Fraction] = defaultdict(Fraction)
    for price, cycle in prices:
        found[price.currency] += price.minor / _months(cycle)
    return tuple(Money(floor(found[code] + Fraction(1, 2)), code) for code in sorted(found))


def _months(cycle: Period) -> Fraction:
    return cycle.whole_months + cycle.whole_days / DAYS_A_MONTH
