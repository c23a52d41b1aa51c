"""Mapping: rows to domain values and back; two functions a table."""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping
from datetime import datetime
from functools import lru_cache
from typing import TYPE_CHECKING, Any, Literal

from subtrack.domain.billing import AnchorKind, BillingPeriod
from subtrack.domain.contract import Contract, Pause
from subtrack.domain.currencies import minor_digits
from subtrack.domain.decisions import Answer, Decision, Kind
from subtrack.domain.lead_times import Days
from subtrack.domain.money import Money
from subtrack.domain.particulars import ASSUMABLE, TEXTS, Particulars
from subtrack.domain.periods import Period, parse_period
from subtrack.domain.prices import Price, PriceList, Promotion
from subtrack.domain.profile import FIELDS, Profile
from subtrack.domain.subscription import Subscription
from subtrack.domain.terms import OPEN, PERIODS, PartyTerms, Terms

if TYPE_CHECKING:
    from subtrack.domain.case import Case

Values = dict[str, Any]
Children = Mapping[str, list[Values]]
"""The rows of each table that belong to one subscription, ordered by position."""
CASE_TABLES = (
    "case_",
    "case_event",
    "failed_step",
    "case_route",
    "case_step",
    "evidence",
    "case_letter",
    "case_task",
)
"""The tables that hold cases, each with the number of the case within its subscription."""


def subscription_from(row: Values, children: Children) -> Subscription:
    """Make the value of a row and of the rows that belong to it.

    Raises:
        InvalidInputError, ValueError, KeyError: the rows hold what no entry can.
    """
    assumed = _object(row["assumed"])
    return Subscription(
        uid=row["uid"],
        number=row["id"],
        name=row["name"],
        contract=_contract(row, children, assumed),
        particulars=_particulars(row, assumed),
        cleared=frozenset(_array(row["cleared"])),
        decisions=tuple(decision_from(one) for one in children.get("decision", ())),
        lead_days=_days(row["lead_days"]),
        cases=_cases(children),
        removed_on=row["removed_on"],
        changed_at=instant(row["changed_at"]),
    )


def subscription_values(subscription: Subscription) -> Values:
    """Give the columns of an entry, its number left out."""
    contract, particulars = subscription.contract, subscription.particulars
    terms, promotion = contract.terms, contract.prices.promotion
    return {
        "uid": subscription.uid,
        "name": subscription.name,
        "started": contract.started,
        "trial_ends": contract.trial_ends,
        "ends": contract.ends,
        "auto_renew": contract.auto_renew,
        "card_expires": contract.card_expires,
        "promo_minor": promotion.money.minor if promotion else None,
        "promo_currency": promotion.money.currency if promotion else None,
        "promo_until": promotion.until if promotion else None,
        **{key: _text(getattr(terms, key)) for key in PERIODS},
        "renewal_term": _text(terms.renewal_term),
        "refund_days": terms.refund_days,
        **{key: getattr(particulars, key) for key in TEXTS},
        "address": json.dumps(particulars.address),
        "tags": json.dumps(particulars.tags),
        "assumed": json.dumps({**terms.assumed, **particulars.assumed}),
        "cleared": json.dumps(sorted(subscription.cleared)),
        "lead_days": json.dumps(subscription.lead_days) if subscription.lead_days else None,
        "removed_on": subscription.removed_on,
        "changed_at": subscription.changed_at.isoformat(),
    }


def children_values(subscription: Subscription) -> dict[str, list[Values]]:
    """Give the columns of all rows that belong to an entry, by table, its number left out."""
    contract = subscription.contract
    return {
        "billing_period": placed(_billing_values(one) for one in contract.billing),
        "price": placed(
            {"since": one.since, "minor": one.money.minor, "currency": one.money.currency}
            for one in contract.prices.prices
        ),
        "pause": placed({"since": one.since, "until": one.until} for one in contract.pauses),
        "payment": [{"day": day} for day in sorted(contract.paid)],
        "party_terms": placed(_party_values(one) for one in contract.terms.parties),
        "decision": placed(decision_values(one) for one in subscription.decisions),
        **_case_values(subscription.cases),
    }


def _cases(children: Children) -> tuple[Case, ...]:
    if not any(children.get(table) for table in CASE_TABLES):
        return ()
    from subtrack.storage.case_mapping import cases_from  # noqa: PLC0415 - most books have no case

    return cases_from(children)


def _case_values(cases: tuple[Case, ...]) -> dict[str, list[Values]]:
    if not cases:
        return {}
    from subtrack.storage.case_mapping import case_values  # noqa: PLC0415 - as above

    return case_values(cases)


def decision_from(row: Values) -> Decision:
    """Make the value of a decision's row."""
    return Decision(
        kind=Kind(row["kind"]),
        event=row["event"],
        answer=Answer(row["answer"]),
        decided_on=row["decided_on"],
        price=_money(row["minor"], row["currency"]),
        always=row["always"],
        until=row["until"],
    )


def decision_values(decision: Decision) -> Values:
    """Give the columns of a decision."""
    return {
        "kind": str(decision.kind),
        "event": decision.event,
        "answer": str(decision.answer),
        "decided_on": decision.decided_on,
        "minor": decision.price.minor if decision.price else None,
        "currency": decision.price.currency if decision.price else None,
        "always": decision.always,
        "until": decision.until,
    }


def profile_from(row: Values) -> Profile:
    """Make the value of a profile's row."""
    return Profile(
        uid=row["uid"],
        name=row["name"],
        is_default=row["is_default"],
        changed_at=instant(row["changed_at"]),
        **{key: row[key] for key in FIELDS},
    )


def profile_values(profile: Profile) -> Values:
    """Give the columns of a profile."""
    return {
        "uid": profile.uid,
        "name": profile.name,
        "is_default": profile.is_default,
        "changed_at": profile.changed_at.isoformat(),
        **{key: getattr(profile, key) for key in FIELDS},
    }


def _contract(row: Values, children: Children, assumed: Mapping[str, str]) -> Contract:
    return Contract(
        billing=tuple(_billing_from(one) for one in children["billing_period"]),
        prices=PriceList(
            tuple(
                Price(_some_money(one["minor"], one["currency"]), one["since"])
                for one in children["price"]
            ),
            _promotion(row),
        ),
        terms=_terms(row, children.get("party_terms", ()), assumed),
        started=row["started"],
        trial_ends=row["trial_ends"],
        ends=row["ends"],
        pauses=tuple(Pause(one["since"], one["until"]) for one in children.get("pause", ())),
        paid=frozenset(one["day"] for one in children.get("payment", ())),
        auto_renew=row["auto_renew"],
        card_expires=row["card_expires"],
    )


def _promotion(row: Values) -> Promotion | None:
    money, until = _money(row["promo_minor"], row["promo_currency"]), row["promo_until"]
    if (money is None) != (until is None):
        raise ValueError("a promotion's price and its end belong together")
    return Promotion(money, until) if money else None


def _terms(row: Values, parties: Iterable[Values], assumed: Mapping[str, str]) -> Terms:
    return Terms(
        **{key: _period(row[key]) for key in PERIODS},
        renewal_term=_renewal(row["renewal_term"]),
        refund_days=row["refund_days"],
        parties=tuple(_party_from(one) for one in parties),
        assumed={key: slug for key, slug in assumed.items() if key not in ASSUMABLE},
    )


def _particulars(row: Values, assumed: Mapping[str, str]) -> Particulars:
    return Particulars(
        **{key: row[key] for key in TEXTS},
        address=_array(row["address"]),
        tags=_array(row["tags"]),
        assumed={key: slug for key, slug in assumed.items() if key in ASSUMABLE},
    )


def _billing_from(row: Values) -> BillingPeriod:
    return BillingPeriod(
        cycle=_stored_period(row["cycle"]),
        anchor=row["anchor"],
        anchor_kind=AnchorKind(row["anchor_kind"]),
        last_day=row["last_day"],
        plan=row["plan"],
        since=row["since"],
    )


def _billing_values(period: BillingPeriod) -> Values:
    return {
        "since": period.since,
        "anchor": period.anchor,
        "anchor_kind": str(period.anchor_kind),
        "cycle": str(period.cycle),
        "last_day": period.last_day,
        "plan": period.plan,
    }


def _party_from(row: Values) -> PartyTerms:
    return PartyTerms(
        party=row["party"],
        cancel_before=_period(row["cancel_before"]),
        charged_before_end=_period(row["charged_before_end"]),
        trial_notice=_period(row["trial_notice"]),
        trial_only=row["trial_only"],
    )


def _party_values(party: PartyTerms) -> Values:
    return {
        "party": party.party,
        "cancel_before": _text(party.cancel_before),
        "charged_before_end": _text(party.charged_before_end),
        "trial_notice": _text(party.trial_notice),
        "trial_only": party.trial_only,
    }


def placed(rows: Iterable[Values]) -> list[Values]:
    """Number rows in their order, from 0."""
    return [{"position": position, **row} for position, row in enumerate(rows)]


def _text(value: Period | str | None) -> str | None:
    return str(value) if value is not None else None


def _period(text: str | None) -> Period | None:
    return _stored_period(text) if text is not None else None


@lru_cache(maxsize=1024)
def _stored_period(text: str) -> Period:
    return parse_period(text, hours=True)


@lru_cache(maxsize=1024)
def _array(text: str) -> tuple[str, ...]:
    """Read a column of short texts; most rows share a few."""
    return tuple(json.loads(text))


def _days(text: str | None) -> Days:
    days = [] if text is None else json.loads(text)
    if not isinstance(days, list) or not all(type(one) is int for one in days):
        message = f"{text!r} is not a list of days"
        raise ValueError(message)
    return tuple(days)


@lru_cache(maxsize=1024)
def _object(text: str) -> Mapping[str, str]:
    return dict(json.loads(text))


def _money(minor: int | None, currency: str | None) -> Money | None:
    return None if minor is None and currency is None else _some_money(minor, currency)


def _some_money(minor: int | None, currency: str | None) -> Money:
    if minor is None or currency is None:
        raise ValueError("an amount and its currency belong together")
    minor_digits(currency)
    return Money(minor, currency)


def _renewal(text: str | None) -> Period | Literal["open"] | None:
    return OPEN if text == OPEN else _period(text)


def instant(text: str) -> datetime:
    """Read an instant.

    Raises:
        ValueError: it is none, or has no time zone.
    """
    found = datetime.fromisoformat(text)
    if found.tzinfo is None:
        raise ValueError("an instant has no time zone")
    return found
