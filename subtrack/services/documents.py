"""Documents: the whole book as one JSON document, written and read back without loss.

Version 2 added the preferences, version 3 the lead times of a subscription and its cases, version 4
the steps that did not work and those to which evidence belongs, version 5 the templates of letters,
version 6 what a cancellation leaves to do, and whether money came back.
"""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from typing import Any, Literal

from subtrack.domain.billing import AnchorKind, BillingPeriod
from subtrack.domain.card_numbers import without_card_numbers
from subtrack.domain.case import Case
from subtrack.domain.contract import Contract, Pause
from subtrack.domain.decisions import Answer, Decision, Kind
from subtrack.domain.errors import InvalidInputError
from subtrack.domain.lead_times import LONGEST, Days
from subtrack.domain.letter_kinds import Kind as LetterKind
from subtrack.domain.letter_template import LetterTemplate
from subtrack.domain.money import Money
from subtrack.domain.particulars import ASSUMABLE, TEXTS, Particulars
from subtrack.domain.periods import Period
from subtrack.domain.preferences import Preferences, chosen, preferences_from
from subtrack.domain.prices import Price, PriceList, Promotion
from subtrack.domain.profile import FIELDS, Profile
from subtrack.domain.subscription import FILLABLE, Subscription
from subtrack.domain.terms import OPEN, PERIODS, PartyTerms, Terms
from subtrack.services.case_documents import case_document, case_from
from subtrack.services.nodes import Node, parsed

FORMAT = "subtrack-book"
_BEGINNING = 200  # bytes
VERSION = 6
_WITH_PREFERENCES = 2
_WITH_LEAD_DAYS = 3
_WITH_CASES = 3
_WITH_FAILED_STEPS = 4
_WITH_TEMPLATES = 5
_WITH_TASKS = 6
_PARTY_PERIODS = ("cancel_before", "charged_before_end", "trial_notice")
_DATES = ("started", "trial_ends", "ends", "card_expires")
_MOST_REFUND_DAYS = 36_525

Document = dict[str, Any]


@dataclass(frozen=True, slots=True)
class Contents:
    """What a document holds."""

    subscriptions: Sequence[Subscription]
    profiles: Sequence[Profile]
    preferences: Preferences
    templates: Sequence[LetterTemplate] = ()


def written(
    subscriptions: Sequence[Subscription],
    profiles: Sequence[Profile],
    preferences: Preferences,
    templates: Sequence[LetterTemplate] = (),
) -> bytes:
    """Write the book; equal books give equal bytes. What is of this machine stays here."""
    document = {
        "format": FORMAT,
        "version": VERSION,
        "preferences": chosen(preferences.of_any_machine()),
        "profiles": [profile_document(profile) for profile in profiles],
        "templates": [template_document(template) for template in templates],
        "subscriptions": [subscription_document(entry) for entry in subscriptions],
    }
    return (json.dumps(document, ensure_ascii=False, indent=1) + "\n").encode()


def is_own(content: bytes) -> bool:
    """Whether a document says at its beginning that it is one of this program's."""
    return f'"{FORMAT}"'.encode() in content[:_BEGINNING]


def read(content: bytes) -> Contents:
    """Read a book.

    Raises:
        InvalidInputError: it is no JSON document, none of this program's, of a newer version, or
            something in it cannot be right.
    """
    root = parsed(content)
    version = _version(root)
    subscriptions = [subscription_from(node, version) for node in root.items("subscriptions")]
    profiles = [profile_from(node) for node in root.items("profiles")]
    _refuse_twice("subscriptions", [entry.uid for entry in subscriptions])
    _refuse_twice("profiles", [profile.uid for profile in profiles])
    preferences = _preferences(root) if version >= _WITH_PREFERENCES else Preferences()
    templates = _templates(root) if version >= _WITH_TEMPLATES else []
    return Contents(subscriptions, profiles, preferences, templates)


def subscription_document(entry: Subscription) -> Document:
    """Give an entry as it stands in the document."""
    contract, particulars, terms = entry.contract, entry.particulars, entry.contract.terms
    promotion = contract.prices.promotion
    return {
        "uid": entry.uid,
        "number": entry.number,
        "name": entry.name,
        "changed_at": entry.changed_at.isoformat(),
        "removed_on": _date_text(entry.removed_on),
        "billing": [_billing_document(period) for period in contract.billing],
        "prices": [
            {**_money_document(price.money), "since": _date_text(price.since)}
            for price in contract.prices.prices
        ],
        "promotion": {
            **_money_document(promotion.money),
            "until": promotion.until.isoformat(),
        }
        if promotion
        else None,
        **{key: _date_text(getattr(contract, key)) for key in _DATES},
        "pauses": [
            {"since": pause.since.isoformat(), "until": _date_text(pause.until)}
            for pause in contract.pauses
        ],
        "paid": [day.isoformat() for day in sorted(contract.paid)],
        "auto_renew": contract.auto_renew,
        **{key: _text(getattr(terms, key)) for key in PERIODS},
        "renewal_term": _text(terms.renewal_term),
        "refund_days": terms.refund_days,
        "parties": [party_document(party) for party in terms.parties],
        **{key: getattr(particulars, key) for key in TEXTS},
        "address": list(particulars.address),
        "tags": list(particulars.tags),
        "assumed": {**terms.assumed, **particulars.assumed},
        "cleared": sorted(entry.cleared),
        "lead_days": list(entry.lead_days),
        "decisions": [_decision_document(decision) for decision in entry.decisions],
        "cases": [case_document(case) for case in entry.cases],
    }


def subscription_from(node: Node, version: int = VERSION) -> Subscription:
    """Read an entry of a document of `version`.

    Raises:
        InvalidInputError: something in it cannot be right.
    """
    assumed = node.texts_by_key("assumed")
    return node.made(
        lambda: without_card_numbers(
            Subscription(
                uid=node.uid(),
                number=node.whole("number", 0, 2**31),
                name=node.text("name"),
                changed_at=node.instant("changed_at"),
                removed_on=node.day_or_none("removed_on"),
                contract=_contract(node, assumed),
                particulars=Particulars(
                    **{key: node.text_or_none(key) for key in TEXTS},
                    address=tuple(node.texts("address")),
                    tags=tuple(node.texts("tags")),
                    assumed={key: assumed[key] for key in assumed if key in ASSUMABLE},
                ),
                cleared=frozenset(node.texts("cleared", FILLABLE)),
                lead_days=_lead_days(node) if version >= _WITH_LEAD_DAYS else (),
                decisions=tuple(_decision(one) for one in node.items("decisions")),
                cases=_cases(node, version) if version >= _WITH_CASES else (),
            )
        )
    )


def profile_document(profile: Profile) -> Document:
    """Give a profile as it stands in the document."""
    return {
        "uid": profile.uid,
        "name": profile.name,
        "changed_at": profile.changed_at.isoformat(),
        "default": profile.is_default,
        **{key: getattr(profile, key) for key in FIELDS},
    }


def profile_from(node: Node) -> Profile:
    """Read a profile.

    Raises:
        InvalidInputError: something in it cannot be right.
    """
    return node.made(
        lambda: without_card_numbers(
            Profile(
                uid=node.uid(),
                name=node.text("name"),
                changed_at=node.instant("changed_at"),
                is_default=node.truth("default"),
                **{key: node.text_or_none(key) for key in FIELDS},
            )
        )
    )


def template_document(template: LetterTemplate) -> Document:
    """Give a template of letters as it stands in the document."""
    return {
        "uid": template.uid,
        "name": template.name,
        "changed_at": template.changed_at.isoformat(),
        "kind": template.kind.value,
        "language": template.language,
        "texts": dict(template.texts),
    }


def template_from(node: Node) -> LetterTemplate:
    """Read a template of letters.

    Raises:
        InvalidInputError: something in it cannot be right.
    """
    return node.made(
        lambda: without_card_numbers(
            LetterTemplate(
                uid=node.uid(),
                name=node.text("name"),
                changed_at=node.instant("changed_at"),
                kind=node.one_of("kind", LetterKind),
                language=node.text("language"),
                texts=node.texts_by_key("texts"),
            )
        )
    )


def _templates(root: Node) -> list[LetterTemplate]:
    templates = [template_from(node) for node in root.items("templates")]
    _refuse_twice("templates", [template.uid for template in templates])
    return templates


def _version(root: Node) -> int:
    if not isinstance(root.value, dict) or root.value.get("format") != FORMAT:
        raise InvalidInputError("The file is not an export of Subtrack.")
    version = root.whole("version", 1, 2**31)
    if version > VERSION:
        raise InvalidInputError(
            "The file was written by a newer Subtrack (version {version}, this one reads "
            "{known}); install the newer one.",
            version=version,
            known=VERSION,
        )
    return version


def _lead_days(node: Node) -> Days:
    days = (Node({"days": one.value}, one.place) for one in node.items("lead_days"))
    return tuple(one.whole("days", 0, LONGEST) for one in days)


def _preferences(root: Node) -> Preferences:
    node = root.part("preferences")
    return node.made(lambda: preferences_from(node.value))


def _cases(node: Node, version: int) -> tuple[Case, ...]:
    knows_steps = version >= _WITH_FAILED_STEPS
    knows_after = version >= _WITH_TASKS
    return tuple(
        case_from(one, knows_steps=knows_steps, knows_after=knows_after)
        for one in node.items("cases")
    )


def _refuse_twice(place: str, uids: Sequence[str]) -> None:
    seen: set[str] = set()
    for number, uid in enumerate(uids):
        if uid in seen:
            raise Node(uid, f"{place}[{number}].uid").fault("{place} stands there twice.")
        seen.add(uid)


def _contract(node: Node, assumed: dict[str, str]) -> Contract:
    promotion = node.optional("promotion")
    return Contract(
        billing=tuple(_billing(one) for one in _some(node, "billing")),
        prices=PriceList(
            tuple(Price(one.money(), one.day_or_none("since")) for one in _some(node, "prices")),
            Promotion(promotion.money(), promotion.day("until")) if promotion else None,
        ),
        terms=Terms(
            **{key: node.period_or_none(key) for key in PERIODS},
            renewal_term=_renewal(node),
            refund_days=_refund_days(node),
            parties=tuple(_party(one) for one in node.items("parties")),
            assumed={key: assumed[key] for key in assumed if key not in ASSUMABLE},
        ),
        **{key: node.day_or_none(key) for key in _DATES},
        pauses=tuple(
            Pause(one.day("since"), one.day_or_none("until")) for one in node.items("pauses")
        ),
        paid=frozenset(
            Node({"day": one.value}, one.place).day("day") for one in node.items("paid")
        ),
        auto_renew=node.truth("auto_renew"),
    )


def _some(node: Node, key: str) -> list[Node]:
    found = list(node.items(key))
    if not found:
        raise Node(None, f"{node.place}.{key}").fault("{place} is empty.")
    return found


def _renewal(node: Node) -> Period | Literal["open"] | None:
    return (
        OPEN if node.text_or_none("renewal_term") == OPEN else node.period_or_none("renewal_term")
    )


def _refund_days(node: Node) -> int | None:
    if node.optional("refund_days") is None:
        return None
    return node.whole("refund_days", 1, _MOST_REFUND_DAYS)


def _billing(node: Node) -> BillingPeriod:
    return node.made(
        lambda: BillingPeriod(
            cycle=node.period("cycle"),
            anchor=node.day_or_none("anchor"),
            anchor_kind=node.one_of("anchor_kind", AnchorKind),
            last_day=node.truth("last_day"),
            plan=node.text_or_none("plan"),
            since=node.day_or_none("since"),
        )
    )


def _billing_document(period: BillingPeriod) -> Document:
    return {
        "since": _date_text(period.since),
        "anchor": _date_text(period.anchor),
        "anchor_kind": str(period.anchor_kind),
        "cycle": str(period.cycle),
        "last_day": period.last_day,
        "plan": period.plan,
    }


def _party(node: Node) -> PartyTerms:
    return PartyTerms(
        party=node.text("party"),
        trial_only=node.truth("trial_only"),
        **{key: node.period_or_none(key) for key in _PARTY_PERIODS},
    )


def party_document(party: PartyTerms) -> Document:
    """Give what a seller or a record wants, as it stands in the document."""
    periods = {key: _text(getattr(party, key)) for key in _PARTY_PERIODS}
    return {"party": party.party, "trial_only": party.trial_only, **periods}


def _decision(node: Node) -> Decision:
    price = node.optional("price")
    return Decision(
        kind=node.one_of("kind", Kind),
        event=node.day("event"),
        answer=node.one_of("answer", Answer),
        decided_on=node.day("decided_on"),
        price=price.money() if price else None,
        always=node.truth("always"),
        until=node.day_or_none("until"),
    )


def _decision_document(decision: Decision) -> Document:
    return {
        "kind": str(decision.kind),
        "event": decision.event.isoformat(),
        "answer": str(decision.answer),
        "decided_on": decision.decided_on.isoformat(),
        "price": _money_document(decision.price) if decision.price else None,
        "always": decision.always,
        "until": _date_text(decision.until),
    }


def _money_document(money: Money) -> Document:
    return {"amount": money.amount, "currency": money.currency}


def _date_text(day: date | None) -> str | None:
    return day.isoformat() if day else None


def _text(value: Period | StrEnum | str | None) -> str | None:
    return str(value) if value is not None else None
