"""Names: what the places of a record are called in the window."""

from __future__ import annotations

import re
from collections.abc import Mapping

from subtrack.ui.speech import say

_NUMBERS = re.compile(r"\[\d+\]")
_NUMBER = re.compile(r"\[(\d+)\]")


def place_name(place: str) -> str:
    """Say a place such as `routes[2].url`; one that has no name is shown as it is written."""
    plain, numbers = _NUMBERS.sub("", place), ", ".join(_NUMBER.findall(place))
    names = place_names()
    name = names.get(plain) or names.get(plain.rpartition(".")[0])
    if name is None:
        return place
    return f"{name} ({numbers})" if numbers else name


def place_names() -> Mapping[str, str]:
    """Give the names of all places that have one."""
    return {**_itself(), **_terms(), **_contact(), **_lists()}


def _itself() -> Mapping[str, str]:
    return {
        "name": say("Name"),
        "slug": say("Short name"),
        "category": say("Category"),
        "website": say("Home page"),
        "domains": say("Its domains"),
        "aliases": say("Other names"),
        "statement_tokens": say("On statements"),
        "countries": say("Sold in"),
        "difficulty": say("Effort"),
        "confidence": say("Reliability"),
        "checked": say("Checked on"),
        "needs": say("Have at hand"),
        "after": say("Afterwards"),
        "plans": say("Plans"),
        "problems": say("Problems"),
        "alternatives": say("Alternatives"),
        "disputes": say("Where sources disagree"),
    }


def _terms() -> Mapping[str, str]:
    return {
        "terms.notice": say("Notice"),
        "terms.minimum_term": say("Minimum term"),
        "terms.renewal_term": say("Renews by"),
        "terms.cancel_before_renewal": say("Before a renewal"),
        "terms.trial_notice": say("Before a trial ends"),
        "terms.charged_before_end": say("Charged before the end"),
        "terms.trial_days": say("Days of trial"),
        "terms.refund_days": say("Days for a refund"),
        "terms.early_exit_fee": say("Fee for leaving early"),
        "terms.notes": say("Notes"),
    }


def _contact() -> Mapping[str, str]:
    return {
        "contact.support_url": say("Help page"),
        "contact.email": say("E-mail"),
        "contact.phone": say("Phone"),
        "contact.hours": say("Hours"),
        "contact.cancel_email": say("E-mail for cancelling"),
        "contact.cancel_phone": say("Phone for cancelling"),
        "contact.postal": say("Postal address"),
        "contact.addresses": say("Postal address"),
        "contact.addresses.postal": say("Postal address"),
    }


def _lists() -> Mapping[str, str]:
    return {
        "routes": say("Ways to cancel"),
        "routes.channel": say("By which means"),
        "routes.title": say("Title"),
        "routes.url": say("Page"),
        "routes.country": say("Only in"),
        "routes.for_plan": say("Only for the plan"),
        "routes.steps": say("Steps"),
        "routes.steps.do": say("Steps"),
        "routes.steps.where": say("Steps"),
        "routes.sources": say("Read in sources"),
        "sources": say("Sources"),
        "sources.url": say("Page of the source"),
        "sources.publisher": say("Who says so"),
        "sources.retrieved": say("Read on"),
        "sources.title": say("Title of the source"),
    }
