"""Letter charges: which payments a letter would have back, as far as they are known."""

from __future__ import annotations

from datetime import date

from subtrack.domain.case_event import CaseState
from subtrack.domain.follow_up import first_charge_from
from subtrack.domain.money import Money
from subtrack.domain.subscription import Subscription


def charges_to_return(entry: Subscription, today: date) -> tuple[tuple[date, Money], ...]:
    """Give their days with the price of each; none where nobody told of a charge.

    Those that were entered in the case are the ones, without those that were owed if there are
    others. Where none was entered, it is the first charge after a trial that has turned.
    """
    prices = entry.contract.prices
    found = ((day, prices.on(day)) for day in _entered(entry) or _after_trial(entry, today))
    return tuple((day, price) for day, price in found if price.minor)


def _entered(entry: Subscription) -> list[date]:
    events, ends = entry.case.events if entry.case else (), entry.contract.ends
    days = sorted({one.day for one in events if one.state is CaseState.CHARGED_AGAIN})
    return [day for day in days if ends and day >= ends] or days


def _after_trial(entry: Subscription, today: date) -> list[date]:
    contract = entry.contract
    if contract.trial_ends is None or (contract.ends and contract.ends <= today):
        return []
    first = first_charge_from(contract, contract.trial_ends)
    return [first] if first and first <= today else []
