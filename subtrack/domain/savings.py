"""Savings: what would really have been charged since a cancellation ended a contract."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from typing import NamedTuple

from subtrack.domain.case_state import facts
from subtrack.domain.dates import ONE_DAY
from subtrack.domain.money import Money
from subtrack.domain.owed_charges import open_charges
from subtrack.domain.subscription import Subscription


class Saved(NamedTuple):
    """A charge that did not come."""

    day: date
    price: Money


def saved(entry: Subscription, first: date, end: date) -> Iterator[Saved]:
    """Yield the charges from `first` to before `end` that a cancellation spared, in order.

    They are those of the contract as if nothing had ended it, from its end on. The newest case that
    was confirmed counts, for one begun after it has spared nothing yet. A case that was given up
    spares nothing; what does not renew by itself would not have been charged. A charge that came
    all the same is not spared unless its money came back.
    """
    contract = entry.contract
    case = next((one for one in reversed(entry.cases) if facts(one).confirmed), None)
    if case is None or contract.ends is None or not contract.auto_renew:
        return
    running = replace(contract, ends=None)
    came = {_charge_of(running.charges(contract.ends, day + ONE_DAY)) for day in open_charges(case)}
    for day in running.charges(max(first, contract.ends), end):
        if day not in came:
            yield Saved(day, contract.prices.on(day))


def _charge_of(days: Iterator[date]) -> date | None:
    """Give the expected charge that came: the last one up to its day."""
    return max(days, default=None)
