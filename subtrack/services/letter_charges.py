"""Letter charges: which payments a letter is about, as far as they are known."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from datetime import date, timedelta

from subtrack.domain.case_event import CaseState
from subtrack.domain.follow_up import first_charge_from
from subtrack.domain.letter_kinds import Kind
from subtrack.domain.money import Money
from subtrack.domain.owed_charges import was_owed
from subtrack.domain.remarks import Remark
from subtrack.domain.subscription import Subscription
from subtrack.services.wishes import Wishes

_SHORTLY = timedelta(days=31)
_DISPUTED_WITHIN = timedelta(days=120)
"""From the charge on, for cards. Source: letters.md 4.1."""
_ABOUT_CHARGES = frozenset({Kind.REFUND, Kind.BANK_STOP, Kind.COMPLAINT})


def charges_named(entry: Subscription, kind: Kind, today: date) -> tuple[tuple[date, Money], ...]:
    """Give the days of those that a letter of a kind names, with the price of each.

    A day stands as often as something was charged on it. Those that were entered in the case
    are the ones, without those that were owed if there are others. Where none was entered, a letter
    that wants money back is about the first charge after a trial that turned not long ago.
    """
    if kind not in _ABOUT_CHARGES:
        return ()
    days = _not_owed(entry) or _entered(entry)
    if not days and kind is Kind.REFUND:
        days = _after_trial(entry, today)
    prices = entry.contract.prices
    found = ((day, prices.on(day)) for day in days)
    return tuple((day, price) for day, price in found if price.minor)


def charge_remarks(entry: Subscription, wishes: Wishes, today: date) -> Iterator[Remark]:
    """Tell which charges a letter names, that it cannot name one, and which of them was owed."""
    named = charges_named(entry, wishes.kind, today)
    for (day, price), count in Counter(named).items():
        yield Remark(
            "The letter names {amount} for the charge of {day}, the price that is noted for "
            "it: if another amount was taken, correct the price first.",
            {"amount": price, "day": day},
        )
        if count > 1:
            yield Remark(
                "{count} charges of {day} are entered, and the letter names each: if fewer came, "
                "take the others back in the case first.",
                {"count": count, "day": day},
            )
    if not (named or wishes.own) and _speaks_of_charges(entry, wishes.kind, today):
        yield Remark(
            "The letter names neither the day nor the amount of the charge, for it is not "
            "known: enter the charge in the case, or name it in your own words."
        )
    if wishes.kind in _ABOUT_CHARGES:
        yield from _owed(entry)


def _owed(entry: Subscription) -> Iterator[Remark]:
    ends = entry.contract.ends
    for day in dict.fromkeys(_entered(entry)):
        if ends and was_owed(entry.contract, ends, day):
            yield Remark(
                "{day} lies before {ends}, the first day not owed: what was charged then was owed.",
                {"day": day, "ends": ends},
            )
        elif ends and day < ends:
            yield Remark(
                "{day} lies before {ends}, the first day not owed: look whether what was charged "
                "then was for the time from that day on.",
                {"day": day, "ends": ends},
            )


def _speaks_of_charges(entry: Subscription, kind: Kind, today: date) -> bool:
    ends = entry.contract.ends
    disputes = kind is Kind.BANK_STOP and ends is not None and ends <= today
    return kind is Kind.REFUND or disputes


def _entered(entry: Subscription) -> list[date]:
    events = entry.case.events if entry.case else ()
    return sorted(one.day for one in events if one.state is CaseState.CHARGED_AGAIN)


def _not_owed(entry: Subscription) -> list[date]:
    ends = entry.contract.ends
    return [day for day in _entered(entry) if ends and not was_owed(entry.contract, ends, day)]


def is_of_trial(entry: Subscription, today: date) -> bool:
    """Whether money is asked back because a trial turned into a paid plan.

    That is where what was charged came shortly after the trial; where nothing was entered, while a
    card payment could still be disputed.
    """
    turned = entry.contract.trial_ends
    if turned is None or turned > today:
        return False
    charged = _not_owed(entry) or _entered(entry)
    if charged:
        return turned <= charged[0] < turned + _SHORTLY
    return today <= turned + _DISPUTED_WITHIN


def _after_trial(entry: Subscription, today: date) -> list[date]:
    contract = entry.contract
    if contract.trial_ends is None or not is_of_trial(entry, today):
        return []
    if contract.ends and contract.ends <= today:
        return []
    first = first_charge_from(contract, contract.trial_ends)
    return [first] if first and first <= today else []
