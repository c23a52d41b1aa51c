"""Filling: what a provider's record adds to an entry where the person said nothing.

What a record filled is marked as assumed with the record's name. A key that the person cleared,
or filled, is left alone.
"""

from __future__ import annotations

from dataclasses import replace
from difflib import get_close_matches
from typing import Any

from subtrack.domain.contract import Contract
from subtrack.domain.errors import InvalidInputError
from subtrack.domain.particulars import DIRECT, NOT_KNOWN, Particulars
from subtrack.domain.provider import Provider, RecordTerms, Role
from subtrack.domain.subscription import Subscription
from subtrack.domain.terms import OPEN, PartyTerms, Terms
from subtrack.services.ports.records import Providers

_FILLED = (
    "notice",
    "minimum_term",
    "renewal_term",
    "trial_notice",
    "cancel_before",
    "charged_before_end",
    "refund_days",
)
_HEEDED = ("trial_notice", "cancel_before", "charged_before_end")


def filled(entry: Subscription, providers: Providers, country: str | None) -> Subscription:
    """Fill an entry anew from the records of its provider and of who bills it.

    `country` is the customer's, by which the address for letters is chosen.

    Raises:
        InvalidInputError: there is no record of that name.
    """
    bare = unfilled(entry)
    provider = _record(providers, bare.particulars.provider)
    biller = _record(providers, _biller_slug(bare.particulars))
    leading = biller if biller and biller.role is Role.SELLER else provider
    if leading is None:
        return bare
    terms = _terms_for(bare, leading, country)
    parties = _parties(providers, bare.particulars, provider, biller, leading)
    return replace(
        bare,
        contract=replace(bare.contract, terms=_filled_terms(bare, leading.slug, terms, parties)),
        particulars=_filled_particulars(bare, provider, leading, country),
    )


def unfilled(entry: Subscription) -> Subscription:
    """Take out of an entry all that records filled."""
    terms, particulars = entry.contract.terms, entry.particulars
    emptied: dict[str, Any] = dict.fromkeys(terms.assumed)
    return replace(
        entry,
        contract=replace(entry.contract, terms=replace(terms, **emptied, assumed={}, parties=())),
        particulars=replace(
            particulars,
            category=None if "category" in particulars.assumed else particulars.category,
            address=() if "address" in particulars.assumed else particulars.address,
            assumed={},
        ),
    )


def with_minimum_term(
    entry: Subscription, providers: Providers, country: str | None
) -> Subscription:
    """Fill or take out the minimum term, which a record may fill where the start is known.

    With it comes and goes that afterwards the contract can be left at any time.
    """
    terms = entry.contract.terms
    if "minimum_term" in terms.assumed and not _start_known(entry.contract):
        gone = {"minimum_term", "renewal_term"} if terms.is_open else {"minimum_term"}
        gone &= terms.assumed.keys()
        emptied: dict[str, Any] = dict.fromkeys(gone)
        assumed = {key: slug for key, slug in terms.assumed.items() if key not in gone}
        terms = replace(terms, **emptied, assumed=assumed)
    elif _may_fill(entry, terms, "minimum_term") and _start_known(entry.contract):
        biller = _record(providers, _biller_slug(entry.particulars))
        provider = _record(providers, entry.particulars.provider)
        leading = biller if biller and biller.role is Role.SELLER else provider
        if leading:
            terms = _with_terms_of(entry, leading.slug, _terms_for(entry, leading, country))
    return replace(entry, contract=replace(entry.contract, terms=terms))


def _with_terms_of(entry: Subscription, slug: str, record: RecordTerms) -> Terms:
    """Fill the minimum term, and what follows it only where that is `open`."""
    terms = entry.contract.terms
    found: dict[str, Any] = {}
    if record.minimum_term:
        found["minimum_term"] = record.minimum_term
        if record.renewal_term == OPEN and _may_fill(entry, terms, "renewal_term"):
            found["renewal_term"] = OPEN
    return replace(terms, **found, assumed={**terms.assumed, **dict.fromkeys(found, slug)})


def _record(providers: Providers, slug: str | None) -> Provider | None:
    if slug is None:
        return None
    found = providers.get(slug)
    if found is None:
        near = get_close_matches(slug, providers.slugs(), n=3)
        template = (
            "There is no provider {slug!r}; did you mean {near}?"
            if near
            else "There is no provider {slug!r}; leave it out if none fits."
        )
        raise InvalidInputError(template, slug=slug, near=", ".join(near))
    return found


def _biller_slug(particulars: Particulars) -> str | None:
    return None if particulars.billed_by in {None, DIRECT, NOT_KNOWN} else particulars.billed_by


def _terms_for(entry: Subscription, record: Provider, country: str | None) -> RecordTerms:
    """Give a record's terms for an entry, as far as it is known which hold."""
    contract = entry.contract
    plan = contract.billing[-1].plan
    return record.terms_for(plan, country, entry.particulars.billed_by, contract.started)


def _start_known(contract: Contract) -> bool:
    return bool(contract.started or contract.trial_ends)


def _may_fill(entry: Subscription, terms: Terms, key: str) -> bool:
    return getattr(terms, key) is None and key not in entry.cleared


def _filled_terms(
    entry: Subscription, slug: str, record: RecordTerms, parties: tuple[PartyTerms, ...]
) -> Terms:
    terms = entry.contract.terms
    own = {key for key in _FILLED if not _may_fill(entry, terms, key)}
    if not _start_known(entry.contract):
        own.add("minimum_term")
    if record.minimum_term and record.renewal_term == OPEN and not terms.minimum_term:
        # To say that it can be left at any time would be wrong within a term that nobody knows of.
        own |= {"renewal_term"} if "minimum_term" in own else set()
    values: dict[str, Any] = {
        key: getattr(record, key)
        for key in _FILLED
        if key not in own and getattr(record, key) is not None
    }
    assumed = dict.fromkeys(values, slug)
    heeded = tuple(_without(party, own) for party in parties)
    for key in _HEEDED:
        _raise_to_longest(key, values, assumed, heeded)
    others = tuple(party for party in heeded if any(getattr(party, key) for key in _HEEDED))
    return replace(terms, **values, assumed=assumed, parties=others)


def _raise_to_longest(
    key: str, values: dict[str, Any], assumed: dict[str, str], parties: tuple[PartyTerms, ...]
) -> None:
    """Show, where it is not known who counts, the longest of what is asked for."""
    for party in parties:
        asked, shown = getattr(party, key), values.get(key)
        counts = asked and (not party.trial_only or key == "trial_notice")
        if counts and (shown is None or shown.length < asked.length):
            values[key], assumed[key] = asked, party.party


def _without(party: PartyTerms, own: set[str]) -> PartyTerms:
    """Leave out what the person said; their word holds for every party."""
    emptied: dict[str, Any] = {key: None for key in _HEEDED if key in own}
    return replace(party, **emptied)


def _parties(
    providers: Providers,
    particulars: Particulars,
    provider: Provider | None,
    biller: Provider | None,
    leading: Provider,
) -> tuple[PartyTerms, ...]:
    """Give what others ask for that must be heeded as well.

    The provider behind a seller counts for a trial; where it is not known who bills, every seller
    that might; and a biller of unknown role beside the provider.
    """
    if provider and leading is not provider:
        return (_party(provider, trial_only=True),)
    if provider and not particulars.biller_known:
        sellers = (providers.get(slug) for slug in provider.sold_through)
        found = [_party(one) for one in sellers if one and one.role is Role.SELLER]
        asking = [party for party in found if any(getattr(party, key) for key in _HEEDED)]
        return (_party(provider), *asking) if asking else ()
    if biller and biller.role is None and biller is not provider:
        return (_party(biller),)
    return ()


def _party(record: Provider, *, trial_only: bool = False) -> PartyTerms:
    return PartyTerms(
        party=record.slug,
        cancel_before=record.terms.cancel_before,
        charged_before_end=None if trial_only else record.terms.charged_before_end,
        trial_notice=record.terms.trial_notice,
        trial_only=trial_only,
    )


def _filled_particulars(
    entry: Subscription, provider: Provider | None, leading: Provider, country: str | None
) -> Particulars:
    particulars = entry.particulars
    values: dict[str, Any] = {}
    assumed: dict[str, str] = {}
    if provider and particulars.category is None and "category" not in entry.cleared:
        values["category"], assumed["category"] = provider.category, provider.slug
    address = leading.address_for(country)
    if address and not particulars.address and "address" not in entry.cleared:
        values["address"], assumed["address"] = address, leading.slug
    return replace(particulars, **values, assumed=assumed)
