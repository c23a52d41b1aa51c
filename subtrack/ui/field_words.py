"""Field words: what the fields of a draft are called inside a sentence."""

from __future__ import annotations

from collections.abc import Mapping

from subtrack.ui.speech import say


def field_words() -> Mapping[str, str]:
    """Give the word for each field by its name."""
    return {**_what_it_is(), **_terms(), **_particulars()}


def field_word(key: str) -> str:
    """Give the word for a field; of one that has none, its name as it is."""
    return field_words().get(key) or key.replace("_", " ")


def _what_it_is() -> Mapping[str, str]:
    return {
        "name": say("name"),
        "plan": say("plan"),
        "price": say("price"),
        "currency": say("currency"),
        "every": say("how often"),
        "first": say("first charge"),
        "next": say("next charge"),
        "last_day": say("last day of the month"),
        "since": say("day of the change"),
        "started": say("start"),
        "trial_ends": say("end of the trial"),
        "promo": say("lower price at first"),
        "promo_until": say("first day at the full price"),
    }


def _terms() -> Mapping[str, str]:
    return {
        "notice": say("notice"),
        "minimum_term": say("minimum term"),
        "renewal_term": say("renewal term"),
        "trial_notice": say("notice in a trial"),
        "cancel_before": say("how long before to cancel"),
        "charged_before_end": say("how early it is charged"),
        "ends": say("last day"),
        "paused_until": say("pause"),
        "manual": say("renewal by hand"),
    }


def _particulars() -> Mapping[str, str]:
    return {
        "provider": say("provider"),
        "billed_by": say("who bills"),
        "payment": say("how it is paid"),
        "account": say("account"),
        "contract_no": say("contract number"),
        "address": say("address for letters"),
        "contact_email": say("e-mail for letters"),
        "holder": say("holder"),
        "category": say("category"),
        "tags": say("tags"),
        "note": say("note"),
        "card_expires": say("month of the card"),
        "lead_days": say("reminders"),
    }
