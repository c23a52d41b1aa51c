"""History: what is known of an entry's past, as values."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from datetime import date
from enum import StrEnum
from itertools import pairwise

from subtrack.domain.contract import Contract
from subtrack.domain.decisions import Answer
from subtrack.domain.subscription import Subscription


class PastKind(StrEnum):
    """What happened, in the order in which it comes about on one day."""

    STARTED = "started"
    TRIAL_ENDED = "trial-ended"
    PRICE_CHANGED = "price-changed"
    PROMOTION_ENDED = "promotion-ended"
    BILLING_CHANGED = "billing-changed"
    FIRST_CHARGE = "first-charge"
    PAID = "paid"
    KEPT = "kept"
    PUT_OFF = "put-off"
    PAUSED = "paused"
    RESUMED = "resumed"
    ENDED = "ended"
    REMOVED = "removed"


@dataclass(frozen=True, slots=True)
class Past:
    """What happened on a day, with the values that tell it.

    | kind | values |
    | --- | --- |
    | trial ended, first charge | `price`: money |
    | paid | `price`: money; the day is that of the charge |
    | price changed | `before` and `after`: money |
    | promotion ended | `before`: the lower price, `after`: the full one |
    | billing changed | `before` and `after`: the cycles, `plan_before` and `plan`: texts or None |
    | kept | `of`: the deadline's kind, `event`: a day, `price`: money or None, `always` |
    | put off | `of` and `event` as above, `until`: a day |
    | paused | `until`: a day, or None for until further notice |
    """

    day: date
    kind: PastKind
    values: Mapping[str, object] = field(default_factory=dict)


_ORDER = tuple(PastKind)


def past(entry: Subscription, today: date) -> list[Past]:
    """Give what happened up to and including today, newest first."""
    found = [one for one in _everything(entry) if one.day <= today]
    return sorted(found, key=lambda one: (one.day, _ORDER.index(one.kind)), reverse=True)


def _everything(entry: Subscription) -> Iterator[Past]:
    contract = entry.contract
    yield from _milestones(contract)
    yield from _prices(contract)
    yield from _billing(contract)
    yield from _pauses(contract)
    yield from _answers(entry)
    for day in contract.paid:
        yield Past(day, PastKind.PAID, {"price": contract.prices.on(day)})
    if entry.removed_on:
        yield Past(entry.removed_on, PastKind.REMOVED)


def _milestones(contract: Contract) -> Iterator[Past]:
    if contract.started:
        yield Past(contract.started, PastKind.STARTED)
    trial, first, ends = contract.trial_ends, contract.first_charge, contract.ends
    if trial and not (ends and ends <= trial):
        yield Past(trial, PastKind.TRIAL_ENDED, {"price": contract.prices.on(trial)})
    if first:
        yield Past(first, PastKind.FIRST_CHARGE, {"price": contract.prices.on(first)})
    if ends:
        yield Past(ends, PastKind.ENDED)


def _prices(contract: Contract) -> Iterator[Past]:
    for earlier, later in pairwise(contract.prices.prices):
        if later.since:
            values = {"before": earlier.money, "after": later.money}
            yield Past(later.since, PastKind.PRICE_CHANGED, values)
    promotion = contract.prices.promotion
    if promotion:
        full = contract.prices.regular_on(promotion.until)
        values = {"before": promotion.money, "after": full}
        yield Past(promotion.until, PastKind.PROMOTION_ENDED, values)


def _billing(contract: Contract) -> Iterator[Past]:
    for earlier, later in pairwise(contract.billing):
        if later.since:
            values = {
                "before": earlier.cycle,
                "after": later.cycle,
                "plan_before": earlier.plan,
                "plan": later.plan,
            }
            yield Past(later.since, PastKind.BILLING_CHANGED, values)


def _pauses(contract: Contract) -> Iterator[Past]:
    for pause in contract.pauses:
        yield Past(pause.since, PastKind.PAUSED, {"until": pause.until})
        if pause.until:
            yield Past(pause.until, PastKind.RESUMED)


def _answers(entry: Subscription) -> Iterator[Past]:
    for one in entry.decisions:
        told: dict[str, object] = {"of": one.kind, "event": one.event}
        if one.answer is Answer.KEEP:
            told |= {"price": one.price, "always": one.always}
            yield Past(one.decided_on, PastKind.KEPT, told)
        elif one.answer is Answer.LATER:
            yield Past(one.decided_on, PastKind.PUT_OFF, {**told, "until": one.until})
