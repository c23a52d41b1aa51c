"""Making: drafts and records in one line, as the tests of the services want them."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import Any

from subtrack.domain.catalog import Listing
from subtrack.domain.periods import parse_period
from subtrack.domain.provider import Channel, Provider, Role
from subtrack.domain.record import Contact, Record, Words
from subtrack.services.drafts import Draft


def draft(name: str = "Thing", price: str = "9.99 EUR", every: str = "1m", **fields: Any) -> Draft:
    """Give a draft; days and periods may be texts."""
    amount, currency = price.split()
    given = {key: _value(key, value) for key, value in fields.items()}
    plain = Draft(name=name, price=amount, currency=currency, every=parse_period(every))
    return replace(plain, **given)


_DAYS = ("first", "next", "since", "started", "trial_ends", "ends", "promo_until", "card_expires")
_PERIODS = ("trial_notice", "cancel_before", "charged_before_end", "minimum_term", "notice")


def _value(key: str, value: Any) -> Any:
    if isinstance(value, str) and key in _DAYS:
        return date.fromisoformat(value)
    return parse_period(value, hours=True) if key in _PERIODS and value else value


def record(
    slug: str,
    *channels: Channel,
    role: Role | None = None,
    trial_access: str | None = None,
    countries: tuple[str, ...] = (),
) -> Record:
    """Give a record that knows its ways to cancel and what becomes of a cancelled trial."""
    listing = Listing(
        slug=slug,
        name=slug.title(),
        category="video",
        difficulty="easy",
        confidence="official",
        checked=date(2026, 10, 1),
    )
    facts = Provider(
        slug=slug,
        name=slug.title(),
        category="video",
        role=role,
        channels=channels,
        countries=countries,
    )
    return Record(
        listing=listing,
        facts=facts,
        website=f"https://{slug}.example",
        words=Words(trial_access_after=trial_access),
        contact=Contact(),
        routes=(),
        sources=(),
    )
