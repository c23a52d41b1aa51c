"""Payments: how much has been paid so far."""

from __future__ import annotations

from datetime import date

from subtrack.domain.billing import AnchorKind
from subtrack.domain.contract import Contract
from subtrack.domain.dates import ONE_DAY
from subtrack.domain.money import Money, sums


def paid_so_far(contract: Contract, today: date) -> tuple[Money, ...] | None:
    """Give the sum of all charges up to and including today, per currency, ordered by code.

    Of a manual renewal those count that are marked as paid. Empty where nothing was paid yet; None
    where only a next charge is known, for earlier ones are not.
    """
    if contract.anchor_kind is AnchorKind.NEXT:
        return None
    days = contract.charges(contract.anchor, today + ONE_DAY)
    paid = days if contract.auto_renew else contract.paid
    return sums(contract.prices.on(day) for day in paid)
