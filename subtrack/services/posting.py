"""Posting: whether letters leave the person's country, and so how long they take."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from subtrack.domain.provider import Channel, Provider, send_by
from subtrack.domain.subscription import Subscription
from subtrack.services.leading import Sending

if TYPE_CHECKING:
    from subtrack.services.ports.letters import Countries


class Posting:
    """Knows by an address whether it is abroad."""

    def __init__(self, countries: Countries) -> None:
        """Remember who knows the names of countries; they are only asked for letters."""
        self._countries = countries

    def is_abroad(
        self, entry: Subscription | None, facts: Provider | None, country: str | None
    ) -> bool:
        """Whether letters about an entry, to whom a record knows, go abroad, as they do in doubt.

        The last line of their address tells; one that names no country is in the person's own.
        Where no address is known, the countries of the record tell.
        """
        if country is None:
            return True
        address = _address(entry, facts, country)
        if address:
            return self._countries.code(address) not in {None, country}
        return facts is None or country not in facts.countries

    def crosses(
        self,
        channel: Channel,
        entry: Subscription | None,
        facts: Provider | None,
        country: str | None,
    ) -> bool:
        """Whether what is sent through a channel goes abroad; only of letters that matters."""
        return channel is Channel.LETTER and self.is_abroad(entry, facts, country)

    def last_sending(
        self, entry: Subscription, lead: Provider | None, safe_day: date, country: str | None
    ) -> Sending | None:
        """Give the best way of a record, and the last day to use it to arrive by `safe_day`.

        `country` is the customer's; None where no way is known.
        """
        if lead is None or not lead.channels:
            return None
        best = lead.channels[0]
        abroad = self.crosses(best, entry, lead, country)
        registered = lead.by_registered_post
        return Sending(best, send_by(safe_day, best, abroad=abroad, registered=registered))


def _address(entry: Subscription | None, facts: Provider | None, country: str) -> tuple[str, ...]:
    """Give where letters go: what the person noted, else what the record has for the country."""
    noted = entry.particulars.address if entry else ()
    if entry and noted and "address" not in entry.particulars.assumed:
        return noted
    return (facts.address_for(country) if facts else ()) or noted
