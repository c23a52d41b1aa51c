"""Leading: whose record is told first, where its letters go, and the way that it puts first."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from typing import NamedTuple

from subtrack.domain.particulars import Particulars
from subtrack.domain.provider import Channel, Provider, Role
from subtrack.domain.subscription import Subscription
from subtrack.domain.trial_access import TrialAccess
from subtrack.services.ports.records import Catalog

Facts = Callable[[str], Provider | None]
"""Gives the facts of a record by its slug."""


def leading(particulars: Particulars, facts: Facts) -> Provider | None:
    """Give the record of the seller who made the contract, else the provider's."""
    biller = facts(particulars.billed_by) if particulars.billed_by else None
    if biller and biller.role is Role.SELLER:
        return biller
    return facts(particulars.provider) if particulars.provider else None


def letter_address(entry: Subscription, country: str | None, facts: Facts) -> tuple[str, ...]:
    """Give where letters about an entry go, for a customer in a country; empty if not known.

    What a record filled in follows the country, if it is known now. An address that the record has
    no more stays, until the person takes the new one over.
    """
    noted = entry.particulars.address
    lead = leading(entry.particulars, facts)
    if lead is None or "address" in entry.cleared:
        return noted
    is_of_record = "address" in entry.particulars.assumed and lead.has_address(noted)
    if noted and not (is_of_record and country):
        return noted
    return lead.address_for(country) or noted


def trial_access(particulars: Particulars, catalog: Catalog) -> TrialAccess:
    """Give what becomes of a trial that is cancelled: as the leading record says, else another's.

    What no record says is not known.
    """
    for slug in (_seller(particulars, catalog), particulars.provider):
        record = catalog.record(slug) if slug else None
        if record and record.words.trial_access_after:
            return TrialAccess(record.words.trial_access_after)
    return TrialAccess.NOT_KNOWN


def _seller(particulars: Particulars, catalog: Catalog) -> str | None:
    lead = leading(particulars, lambda slug: _facts(catalog, slug))
    return lead.slug if lead else None


def _facts(catalog: Catalog, slug: str) -> Provider | None:
    record = catalog.record(slug)
    return record.facts if record else None


class Sending(NamedTuple):
    """The way to use, and the last day to use it so that it arrives in time."""

    channel: Channel
    day: date
