"""Order of days: what a person enters for a day on which there was no contract yet.

A contract itself refuses what no reckoning can hold. What is refused here is reckoned all the same
and is wrong for certain, a mistyped year most of all. So it is asked of what a person enters alone:
a file of before is read as it is. A day that is only odd is none of it: a charge before the start
was paid ahead, a trial that ends after the contract was cancelled, a price after the end announced.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from subtrack.domain.billing import AnchorKind
from subtrack.domain.contract import Contract
from subtrack.domain.errors import InvalidInputError

_PROMOTION = "The lower price would end on {day}, before the contract begins on {begins}."
_PRICE = (
    "The price would change on {day}, before the contract begins on {begins}. Leave the day out to "
    "correct the price."
)
_BILLING = (
    "The billing would change on {day}, before the contract begins on {begins}. Leave the day out "
    "to correct what was entered."
)
_END = (
    "The contract would end on {day}, before its first charge on {begins}. Look at the year, or "
    "enter when it started."
)


def check_order(contract: Contract, today: date, before: Contract | None = None) -> None:
    """Refuse a day that lies before the contract; one that it had `before` is not asked again.

    Raises:
        InvalidInputError: there is one.
    """
    begins = _beginning(contract)
    known = frozenset(_days(before, today)) if before else frozenset()
    for template, day in _days(contract, today):
        if begins and day < begins and (template, day) not in known:
            raise InvalidInputError(template, day=day, begins=begins)


def _beginning(contract: Contract) -> date | None:
    """Give the first day that can belong to it; None where the contract may be older than known."""
    if contract.started is None and (
        contract.trial_ends or contract.anchor_kind is AnchorKind.NEXT
    ):
        return None
    return min(contract.started or contract.anchor, contract.anchor)


def _days(contract: Contract, today: date) -> Iterator[tuple[str, date]]:
    """Yield the days that are entered for the contract, each with what is wrong if it is early."""
    if contract.prices.promotion:
        yield _PROMOTION, contract.prices.promotion.until
    yield from ((_PRICE, one.since) for one in contract.prices.prices[1:] if one.since)
    yield from ((_BILLING, one.since) for one in contract.billing[1:] if one.since)
    if contract.ends and contract.ends < today:  # else it was cancelled before the first charge
        yield _END, contract.ends
