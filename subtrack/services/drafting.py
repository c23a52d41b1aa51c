"""Drafting: a draft put on an entry, or made into a new one, before any record fills it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from datetime import date, datetime
from typing import Any, Literal, TypeVar

from subtrack.domain.billing import AnchorKind, BillingPeriod
from subtrack.domain.contract import Contract, Pause
from subtrack.domain.errors import InvalidInputError
from subtrack.domain.lead_times import Days
from subtrack.domain.money import parse_money
from subtrack.domain.particulars import TEXTS, Particulars
from subtrack.domain.prices import Price, PriceList, Promotion
from subtrack.domain.subscription import FILLABLE, Subscription
from subtrack.domain.terms import PERIODS, Terms
from subtrack.services.drafts import LEFT_ALONE, Draft, Left, Nothing

Value = TypeVar("Value")
_DATES = ("started", "trial_ends", "ends", "card_expires")


def drafted(draft: Draft, uid: str, today: date, now: datetime) -> Subscription:
    """Make a new entry of what was entered.

    Raises:
        InvalidInputError: something needed is missing, or what was entered cannot be right.
    """
    if (
        draft.name is LEFT_ALONE
        or draft.price is LEFT_ALONE
        or draft.currency is LEFT_ALONE
        or draft.every is LEFT_ALONE
    ):
        raise InvalidInputError("A subscription needs a name, a price, its currency and a cycle.")
    contract = Contract(
        billing=(_first_period(draft, draft.every),),
        prices=_promoted(PriceList((Price(parse_money(draft.price, draft.currency)),)), draft),
        terms=Terms(**{key: _kept(getattr(draft, key), None) for key in _TERMS}),
        **{key: _kept(getattr(draft, key), None) for key in _DATES},
        pauses=_new_pauses(draft, today),
        auto_renew=not _kept(draft.manual, other=False),
    )
    return Subscription(
        uid=uid,
        name=draft.name,
        contract=contract,
        particulars=Particulars(**_particulars(draft, {})),
        lead_days=_lead_days(draft, ()),
        cleared=frozenset(key for key in FILLABLE if getattr(draft, key) is None),
        changed_at=now,
    )


def redrafted(entry: Subscription, draft: Draft, today: date, now: datetime) -> Subscription:
    """Put what was entered on an entry that is there already.

    Raises:
        InvalidInputError: what was entered cannot be right.
    """
    _check_since(draft)
    contract = entry.contract
    changed = Contract(
        billing=_billing(contract, draft),
        prices=_prices(contract.prices, draft),
        terms=_terms(contract.terms, draft),
        **{key: _kept(getattr(draft, key), getattr(contract, key)) for key in _DATES},
        pauses=_pauses(contract, draft, today),
        paid=contract.paid,
        auto_renew=contract.auto_renew if draft.manual is LEFT_ALONE else not draft.manual,
    )
    given = set(draft.given())
    emptied = {key for key in FILLABLE if key in given and getattr(draft, key) is None}
    return replace(
        entry,
        name=_kept(draft.name, entry.name),
        contract=changed,
        particulars=_redrafted_particulars(entry.particulars, draft),
        lead_days=_lead_days(draft, entry.lead_days),
        cleared=(entry.cleared - given) | emptied,
        changed_at=now,
    )


def _kept(value: Value | Nothing, other: Value) -> Value:
    return other if value is LEFT_ALONE else value


def _check_since(draft: Draft) -> None:
    given = set(draft.given())
    if "since" in given and not given & {*_BILLING_KEYS, "price", "currency", "plan"}:
        raise InvalidInputError(
            "A day to begin on goes with a new price, a new cycle, a new charge day or a new plan."
        )


_TERMS = (*PERIODS, "renewal_term")
_BILLING_KEYS = ("every", "first", "next", "last_day")


def _first_period(draft: Draft, every: Any) -> BillingPeriod:  # noqa: ANN401 - narrowed before
    first, following = _kept(draft.first, None), _kept(draft.next, None)
    return BillingPeriod(
        cycle=every,
        anchor=first or following,
        anchor_kind=AnchorKind.FIRST if first or not following else AnchorKind.NEXT,
        last_day=_kept(draft.last_day, other=False),
        plan=_kept(draft.plan, None),
    )


def _billing(contract: Contract, draft: Draft) -> tuple[BillingPeriod, ...]:
    """Give the billing periods: a new one from a day on, or the last one corrected."""
    given = set(draft.given())
    if not given & {*_BILLING_KEYS, "plan"}:
        return contract.billing
    *earlier, last = contract.billing
    since = _kept(draft.since, None)
    if since is None:
        return (*earlier, _corrected(last, draft))
    if last.since == since:
        return (*earlier, replace(_corrected(last, draft), since=since))
    fresh = replace(last, since=since)
    if given & {"every", "first", "next", "last_day"}:
        fresh = replace(fresh, anchor=since, anchor_kind=AnchorKind.FIRST)
    elif fresh.anchor is None:
        fresh = replace(fresh, anchor=contract.anchor)
    return (*contract.billing, _corrected(fresh, draft))


def _corrected(period: BillingPeriod, draft: Draft) -> BillingPeriod:
    changed = replace(
        period,
        cycle=_kept(draft.every, period.cycle),
        last_day=_kept(draft.last_day, period.last_day),
        plan=_kept(draft.plan, period.plan),
    )
    if draft.first is not LEFT_ALONE and (draft.first or draft.next is LEFT_ALONE):
        return replace(changed, anchor=draft.first, anchor_kind=AnchorKind.FIRST)
    if draft.next is not LEFT_ALONE:
        kind = AnchorKind.NEXT if draft.next else AnchorKind.FIRST
        return replace(changed, anchor=draft.next, anchor_kind=kind)
    return changed


def _prices(prices: PriceList, draft: Draft) -> PriceList:
    if draft.price is LEFT_ALONE and draft.currency is LEFT_ALONE:
        return _promoted(prices, draft)
    last = prices.prices[-1].money
    amount = last.amount if draft.price is LEFT_ALONE else draft.price
    currency = last.currency if draft.currency is LEFT_ALONE else draft.currency
    money = parse_money(amount, currency)
    if draft.since is LEFT_ALONE:
        return _promoted(prices.corrected(money), draft)
    return _promoted(prices.changed(money, draft.since), draft)


def _promoted(prices: PriceList, draft: Draft) -> PriceList:
    """Put the promotion on the price list: its price and its first day at the full price."""
    if draft.promo is None or draft.promo_until is None:
        return replace(prices, promotion=None)
    running = prices.promotion
    amount = _kept(draft.promo, running.money.amount if running else None)
    until = _kept(draft.promo_until, running.until if running else None)
    if amount is None and until is None:
        return prices
    if amount is None or until is None:
        raise InvalidInputError(
            "A promotion needs both its price and the day from which the full price holds."
        )
    currency = prices.prices[-1].money.currency
    return replace(prices, promotion=Promotion(parse_money(amount, currency), until))


def _new_pauses(draft: Draft, today: date) -> tuple[Pause, ...]:
    until = draft.paused_until
    if until is None or isinstance(until, Left):
        return ()
    return (Pause(today, _paused_until(until)),)


def _pauses(contract: Contract, draft: Draft, today: date) -> tuple[Pause, ...]:
    until = draft.paused_until
    if isinstance(until, Left):
        return contract.pauses
    if until is None:
        return contract.resumed(today)
    return contract.paused(today, _paused_until(until))


def _paused_until(until: date | Literal["open"]) -> date | None:
    return until if isinstance(until, date) else None


def _terms(terms: Terms, draft: Draft) -> Terms:
    given = [key for key in _TERMS if getattr(draft, key) is not LEFT_ALONE]
    if not given:
        return terms
    return replace(
        terms,
        **{key: getattr(draft, key) for key in given},
        assumed={key: slug for key, slug in terms.assumed.items() if key not in given},
    )


def _lead_days(draft: Draft, other: Days) -> Days:
    return other if draft.lead_days is LEFT_ALONE else draft.lead_days or ()


def _redrafted_particulars(particulars: Particulars, draft: Draft) -> Particulars:
    given = set(draft.given())
    assumed = {key: slug for key, slug in particulars.assumed.items() if key not in given}
    base: dict[str, Any] = {key: getattr(particulars, key) for key in TEXTS}
    base |= {"address": particulars.address, "tags": particulars.tags}
    return Particulars(**_particulars(draft, base), assumed=assumed)


def _particulars(draft: Draft, base: Mapping[str, Any]) -> dict[str, Any]:
    texts = {key: _kept(getattr(draft, key), base.get(key)) for key in TEXTS}
    lists = {key: _kept(getattr(draft, key), base.get(key)) or () for key in ("address", "tags")}
    return {**texts, **lists}
