"""Making: contracts and amounts in one line, as tests want them."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import date
from typing import Literal

from subtrack.domain.billing import AnchorKind, BillingPeriod
from subtrack.domain.contract import Contract, Pause
from subtrack.domain.money import Money, parse_money
from subtrack.domain.periods import Period, parse_period
from subtrack.domain.prices import Price, PriceList, Promotion
from subtrack.domain.terms import OPEN, PartyTerms, Terms

Day = date | str
Length = Period | str

USUAL_FIRST_CHARGE = date(2026, 1, 15)


def day(value: Day) -> date:
    return date.fromisoformat(value) if isinstance(value, str) else value


def length(value: Length) -> Period:
    """Give a period; text may be short (`14d`) or ISO 8601, with hours (`PT48H`)."""
    return parse_period(value, hours=True) if isinstance(value, str) else value


def money(amount: str = "9.99", currency: str = "EUR") -> Money:
    return parse_money(amount, currency)


def billing(  # noqa: PLR0913 (a factory names what the value has)
    every: Length = "1m",
    *,
    first: Day | None = None,
    next_charge: Day | None = None,
    last_day: bool = False,
    plan: str | None = None,
    since: Day | None = None,
) -> BillingPeriod:
    """Give a billing period by its first or its next charge, or by neither."""
    anchor = first if next_charge is None else next_charge
    return BillingPeriod(
        cycle=length(every),
        anchor=_day(anchor),
        anchor_kind=AnchorKind.FIRST if next_charge is None else AnchorKind.NEXT,
        last_day=last_day,
        plan=plan,
        since=_day(since),
    )


def terms(  # noqa: PLR0913 (as above)
    *,
    minimum_term: Length | None = None,
    renewal_term: Length | None = None,
    notice: Length | None = None,
    trial_notice: Length | None = None,
    cancel_before: Length | None = None,
    charged_before_end: Length | None = None,
    refund_days: int | None = None,
    parties: Iterable[PartyTerms] = (),
    assumed: Mapping[str, str] | None = None,
) -> Terms:
    """Give terms; the renewal term may be `open`."""
    renewal: Period | Literal["open"] | None
    renewal = OPEN if renewal_term == OPEN else _length(renewal_term)
    return Terms(
        minimum_term=_length(minimum_term),
        renewal_term=renewal,
        notice=_length(notice),
        trial_notice=_length(trial_notice),
        cancel_before=_length(cancel_before),
        charged_before_end=_length(charged_before_end),
        refund_days=refund_days,
        parties=tuple(parties),
        assumed=dict(assumed or {}),
    )


def prices(
    price: Money | str = "9.99",
    *later: tuple[Day, Money | str],
    promotion: tuple[Money | str, Day] | None = None,
) -> PriceList:
    """Give a price list: the price from the beginning, then `(since, price)` in order."""
    return PriceList(
        (Price(_money(price)), *(Price(_money(then), day(since)) for since, then in later)),
        promotion and Promotion(_money(promotion[0]), day(promotion[1])),
    )


def contract(  # noqa: PLR0913 (as above)
    every: Length = "1m",
    *,
    first: Day | None = None,
    next_charge: Day | None = None,
    last_day: bool = False,
    later_billing: Iterable[BillingPeriod] = (),
    price: PriceList | Money | str = "9.99",
    started: Day | None = None,
    trial_ends: Day | None = None,
    ends: Day | None = None,
    minimum_term: Length | None = None,
    renewal_term: Length | None = None,
    notice: Length | None = None,
    trial_notice: Length | None = None,
    cancel_before: Length | None = None,
    charged_before_end: Length | None = None,
    refund_days: int | None = None,
    parties: Iterable[PartyTerms] = (),
    pauses: Iterable[Pause] = (),
    paid: Iterable[Day] = (),
    manual: bool = False,
    card_expires: Day | None = None,
) -> Contract:
    """Give a contract; where no day at all is given, its first charge is on 15 January 2026."""
    if first is None and next_charge is None and started is None and trial_ends is None:
        first = USUAL_FIRST_CHARGE
    return Contract(
        billing=(
            billing(every, first=first, next_charge=next_charge, last_day=last_day),
            *later_billing,
        ),
        prices=price if isinstance(price, PriceList) else prices(price),
        terms=terms(
            minimum_term=minimum_term,
            renewal_term=renewal_term,
            notice=notice,
            trial_notice=trial_notice,
            cancel_before=cancel_before,
            charged_before_end=charged_before_end,
            refund_days=refund_days,
            parties=parties,
        ),
        started=_day(started),
        trial_ends=_day(trial_ends),
        ends=_day(ends),
        pauses=tuple(pauses),
        paid=frozenset(day(each) for each in paid),
        auto_renew=not manual,
        card_expires=_day(card_expires),
    )


def _day(value: Day | None) -> date | None:
    return None if value is None else day(value)


def _length(value: Length | None) -> Period | None:
    return None if value is None else length(value)


def _money(value: Money | str) -> Money:
    return money(value) if isinstance(value, str) else value
