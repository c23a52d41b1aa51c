"""Case following: who provides and who bills may be said while a case is open, and it follows."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import pytest

from subtrack.domain.case import CaseRoute
from subtrack.domain.case_event import CaseState
from subtrack.domain.provider import Channel, Role
from subtrack.domain.record import Route, RouteStep
from subtrack.services.drafts import Draft
from subtrack.services.guide_words import GuideWords
from subtrack.services.guides import Guide
from subtrack.services.wording import Wording
from tests.services.conftest import Desk
from tests.services.making import draft, record


def knows(desk: Desk, slug: str, *steps: str, role: Role | None = None) -> None:
    """Have a record with one way on the web; those with a role are billing platforms."""
    made = record(slug, role=role)
    way = Route(channel=Channel.WEB, steps=tuple(RouteStep(one) for one in steps), sources=(1,))
    listing = replace(
        made.listing, is_platform=role is not None, statement_tokens=(f"{slug.upper()}*",)
    )
    desk.know(replace(made, listing=listing, routes=(way,)))


@pytest.fixture
def desk(desk: Desk) -> Desk:
    knows(desk, "apple", "Sign in", "Cancel there", role=Role.SELLER)
    knows(desk, "google-play", "Open Play", role=Role.SELLER)
    knows(desk, "paypal", "Stop the payment", role=Role.PAYMENT_SERVICE)
    knows(desk, "service", "Sign in", "Cancel")
    return desk


def begun(desk: Desk, **fields: Any) -> None:
    desk.subscriptions.add(draft(first="2026-10-30", **fields))
    desk.cases.open("Thing")


def used(desk: Desk) -> CaseRoute | None:
    return desk.cases.shown("Thing").case.route


def bills(desk: Desk, key: str) -> None:
    desk.subscriptions.edit("Thing", Draft(billed_by=key))


def test_without_a_record_every_platform_may_bill_and_says_what_a_statement_shows(
    desk: Desk,
) -> None:
    begun(desk)
    leaving = desk.guiding.of_entry("Thing")
    assert not isinstance(leaving, Guide)
    assert leaving.billed_by is None
    assert list(GuideWords(Wording()).who_bills(leaving))[1:] == [
        "- APPLE*: Apple bills it.",
        "- GOOGLE-PLAY*: Google-Play bills it.",
        "- PAYPAL*: Paypal only moves the money; the provider itself bills.",
        "- Anything else: the provider itself.",
    ]


def test_a_seller_that_bills_leads_without_a_record_of_the_provider(desk: Desk) -> None:
    begun(desk)
    assert used(desk) is None
    bills(desk, "apple")
    way = used(desk)
    assert way
    assert (way.provider, [one.do for one in way.steps]) == ("apple", ["Sign in", "Cancel there"])
    leaving = desk.guiding.of_entry("Thing")
    assert [one.listing.slug for one in leaving.platforms] == ["apple", "google-play", "paypal"]
    bills(desk, "google-play")
    again = used(desk)
    assert again
    assert again.provider == "google-play"


def test_who_only_moves_the_money_leads_nowhere(desk: Desk) -> None:
    begun(desk)
    bills(desk, "apple")
    bills(desk, "paypal")
    assert used(desk) is None
    (said,) = GuideWords(Wording()).who_bills(desk.guiding.of_entry("Thing"))
    assert said.startswith("Paypal only moves the money: cancel first")


def test_a_tick_stays_where_the_step_is_the_same_and_comes_back_with_its_way(desk: Desk) -> None:
    begun(desk, provider="service")
    desk.cases.tick("Thing", 1)
    desk.cases.tick("Thing", 2)
    bills(desk, "apple")
    way = used(desk)
    assert way
    assert [bool(one.done) for one in way.steps] == [True, False]
    bills(desk, "direct")
    back = used(desk)
    assert back
    assert back.provider == "service"
    assert [bool(one.done) for one in back.steps] == [True, True]


def test_what_was_sent_is_not_turned_round(desk: Desk) -> None:
    begun(desk, provider="service")
    desk.cases.move("Thing", CaseState.SENT)
    before = used(desk)
    bills(desk, "apple")
    assert used(desk) == before


def test_an_edit_of_something_else_leaves_the_way_that_was_chosen(desk: Desk) -> None:
    begun(desk, provider="service")
    desk.cases.open("Thing", channel=Channel.PHONE)
    desk.subscriptions.edit("Thing", Draft(note="called twice"))
    way = used(desk)
    assert way
    assert way.channel is Channel.PHONE
    bills(desk, "direct")
    assert used(desk) == way, "the person's own way leads to the provider, who bills"
