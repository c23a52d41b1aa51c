"""Guiding: which record leads, what it means for an entry, and whose entries a record concerns."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from subtrack.domain.catalog import Provenance
from subtrack.domain.decisions import Kind
from subtrack.domain.errors import InvalidInputError, NotFoundError
from subtrack.domain.periods import Period
from subtrack.domain.provider import Channel, RecordTerms, Role
from subtrack.domain.record import Record, Route, RouteStep
from subtrack.services.guide_words import GuideWords
from subtrack.services.guides import Guide, Leaving
from subtrack.services.way_words import WayWords
from subtrack.services.wording import Wording
from tests.services.conftest import Desk
from tests.services.making import draft, record


def with_ways(slug: str, *channels: Channel, role: Role | None = None) -> Record:
    routes = tuple(
        Route(channel=one, steps=(RouteStep("Do it"),), sources=(1,)) for one in channels
    )
    return replace(record(slug, *channels, role=role), routes=routes)


def known(desk: Desk) -> None:
    """Know a service, a seller that wants to know a day earlier, and a payment service."""
    seller = with_ways("seller", Channel.IOS_APP, role=Role.SELLER)
    terms = RecordTerms(cancel_before=Period(days=1))
    service = with_ways("service", Channel.LETTER, Channel.WEB)
    sold = replace(service.facts, sold_through=("seller", "payer"))
    desk.know(
        replace(service, facts=sold),
        replace(seller, facts=replace(seller.facts, terms=terms)),
        with_ways("payer", Channel.WEB, role=Role.PAYMENT_SERVICE),
    )


def guide(found: Guide | Leaving) -> Guide:
    assert isinstance(found, Guide)
    return found


def test_a_record_leads_until_a_seller_is_chosen(desk: Desk) -> None:
    known(desk)
    found = desk.guiding.of_record("service")
    assert found.leading.listing.slug == "service"
    assert [one.listing.slug for one in found.platforms] == ["seller", "payer"]
    assert [one.listing.slug for one in found.billers] == ["seller"]
    chosen = desk.guiding.of_record("service", "seller")
    assert chosen.leading.listing.slug == "seller"
    assert chosen.provider
    assert chosen.provider.listing.slug == "service"
    assert [one.listing.slug for one in chosen.others] == ["service"]
    assert [way.record.listing.slug for way in chosen.ways] == ["seller"]
    assert not chosen.billers


def test_a_payment_service_leaves_the_steps_as_they_are(desk: Desk) -> None:
    known(desk)
    found = desk.guiding.of_record("service", "payer")
    assert found.leading.listing.slug == "service"
    assert found.last_step
    assert found.last_step.listing.slug == "payer"
    direct = desk.guiding.of_record("service", "direct")
    assert (direct.last_step, direct.billers, direct.others) == (None, (), ())


def test_there_is_no_guide_without_a_record(desk: Desk) -> None:
    with pytest.raises(NotFoundError):
        desk.guiding.of_record("nonsense")


def test_choosing_who_bills_reckons_as_if_it_were_noted_and_notes_nothing(desk: Desk) -> None:
    known(desk)
    thing = draft(provider="service", billed_by="direct", first="2026-10-30")
    desk.subscriptions.add(thing)
    assert guide(desk.guiding.of_entry("1")).cancel_by == date(2026, 11, 29)
    found = guide(desk.guiding.of_entry("1", "seller"))
    assert found.cancel_by == date(2026, 11, 28)
    assert found.leading.listing.slug == "seller"
    assert guide(desk.guiding.of_entry("1")).billed_by == "direct"
    with pytest.raises(InvalidInputError):
        desk.guiding.of_entry("1", "nonsense")


def test_who_bills_is_among_the_platforms_even_if_the_record_does_not_name_it(desk: Desk) -> None:
    known(desk)
    desk.know(with_ways("other", Channel.WEB, role=Role.SELLER))
    desk.subscriptions.add(draft(provider="service", billed_by="other", first="2026-10-30"))
    found = guide(desk.guiding.of_entry("1"))
    assert [one.listing.slug for one in found.platforms] == ["seller", "payer", "other"]


def test_without_a_record_what_holds_anyway_is_given(desk: Desk) -> None:
    desk.subscriptions.add(draft(trial_ends="2026-11-27", account="me", plan="Big"))
    found = desk.guiding.of_entry("1")
    assert not isinstance(found, Guide)
    assert found.deadline
    assert (found.deadline.kind, found.cancel_by) == (Kind.TRIAL, date(2026, 11, 26))
    assert list(GuideWords(Wording()).at_hand(found)) == [("Account", "me"), ("Plan", "Big")]
    assert list(GuideWords(Wording()).when(found)) == ["Cancel by 2026-11-26."]


def test_own_entries_of_a_record_are_those_that_have_not_ended(desk: Desk) -> None:
    known(desk)
    desk.subscriptions.add(draft("Runs", provider="service", first="2026-10-30"))
    desk.subscriptions.add(draft("Over", provider="seller", first="2026-01-30", ends="2026-11-01"))
    desk.subscriptions.add(draft("Bare", first="2026-10-30"))
    assert desk.guiding.own_providers() == {"service"}
    assert [one.entry.name for one in desk.guiding.own("service") if one.entry] == ["Runs"]
    assert desk.guiding.own("seller") == ()


def test_a_way_says_its_name_and_by_when_it_must_be_used(desk: Desk) -> None:
    known(desk)
    words = WayWords(Wording())
    desk.subscriptions.add(draft(provider="service", trial_ends="2026-12-01", billed_by="direct"))
    found = guide(desk.guiding.of_entry("1"))
    web, letter = found.ways
    assert words.title(web) == "On the web"
    assert words.timing(found, web) is None
    assert words.timing(found, letter) == (
        "Too slow to arrive by the last safe day; use another way if you can."
    )
    named = replace(web, route=replace(web.route, title="Account page", country="DE"))
    assert words.title(named) == "On the web: Account page (DE)"
    unknown = desk.guiding.of_record("service")
    assert words.title_among_billers(unknown, web) == "If Service bills: On the web"


def test_the_domains_of_a_record_from_a_file_are_not_believed(desk: Desk) -> None:
    known(desk)
    found = desk.guiding.of_record("service")
    own = found.leading.listing.domains
    assert found.domains("service") == own
    assert set(found.sellers) >= {
        domain for one in found.platforms for domain in one.listing.domains
    }
    listing = replace(found.leading.listing, provenance=Provenance.FILE, is_platform=True)
    desk.know(replace(found.leading, listing=replace(listing, domains=("evil.example",))))
    strange = desk.guiding.of_record("service")
    assert strange.domains("service") == ()
    assert "evil.example" not in strange.sellers
