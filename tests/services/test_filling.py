"""Filling: the corners that the shipped records do not reach."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import Any

import pytest

from subtrack.domain.errors import InvalidInputError
from subtrack.domain.periods import MONTH, Period
from subtrack.domain.provider import (
    Condition,
    ConditionalTerms,
    PostalAddress,
    Provider,
    RecordTerms,
    Role,
)
from subtrack.services.drafts import Draft
from tests.services.conftest import Desk

THING = Draft(name="Thing", price="9.99", currency="EUR", every=MONTH, first=date(2026, 1, 31))
TRIAL = Draft(
    name="Thing", price="9.99", currency="EUR", every=MONTH, trial_ends=date(2026, 12, 10)
)


def record(slug: str, role: Role | None = None, **terms: Any) -> Provider:
    return Provider(
        slug=slug,
        name=slug.title(),
        category="other",
        role=role,
        is_platform=role is not None,
        terms=RecordTerms(**terms),
    )


def with_records(desk: Desk, *records: Provider) -> Desk:
    desk.providers.update({one.slug: one for one in records})
    return desk


def cancel_by(desk: Desk, draft: Draft, **said: Any) -> str:
    entry = desk.subscriptions.add(replace(draft, **said)).after
    found = desk.subscriptions.seen(entry).standing.upcoming
    assert found
    return found.safe_day.isoformat()


def test_a_biller_of_unknown_role_is_heeded_beside_the_provider(desk: Desk) -> None:
    with_records(
        desk,
        record("paper", cancel_before=Period(days=1)),
        record("carrier", cancel_before=Period(days=3)),
    )
    assert cancel_by(desk, THING, provider="paper", billed_by="carrier") == "2026-11-26"


def test_a_seller_without_a_provider_fills_its_own_terms(desk: Desk) -> None:
    with_records(desk, record("shop", Role.SELLER, cancel_before=Period(days=2)))
    assert cancel_by(desk, THING, billed_by="shop") == "2026-11-27"


def test_what_the_person_said_holds_for_every_party(desk: Desk) -> None:
    shop = record("shop", Role.SELLER, cancel_before=Period(days=9))
    paper = Provider(
        slug="paper",
        name="Paper",
        category="news",
        terms=RecordTerms(cancel_before=Period(days=5)),
        sold_through=("shop",),
    )
    with_records(desk, shop, paper)
    assert cancel_by(desk, THING, provider="paper") == "2026-12-21"
    said = Draft(
        **{key: getattr(THING, key) for key in THING.given()}, cancel_before=Period(days=1)
    )
    assert cancel_by(desk, said, provider="paper") == "2026-11-28"


def test_both_trial_notices_count_behind_a_seller(desk: Desk) -> None:
    with_records(
        desk,
        record("paper", trial_notice=Period(days=14)),
        record("shop", Role.SELLER, trial_notice=Period(days=1)),
    )
    assert cancel_by(desk, TRIAL, provider="paper", billed_by="shop") == "2026-11-25"


def test_the_terms_of_a_named_plan_come_before_those_of_the_provider(desk: Desk) -> None:
    gym = Provider(
        slug="gym",
        name="Gym",
        category="fitness",
        terms=RecordTerms(notice=MONTH),
        special_terms=(
            ConditionalTerms(Condition(plan="Flex"), RecordTerms(notice=Period(days=3)), 1),
        ),
    )
    with_records(desk, gym)
    assert cancel_by(desk, THING, provider="gym", plan="flex") == "2026-11-26"


def test_the_address_fits_the_holder_s_country(desk: Desk) -> None:
    gym = Provider(
        slug="gym",
        name="Gym",
        category="fitness",
        addresses=(PostalAddress(("Paris",), "FR"), PostalAddress(("Berlin",), "DE")),
    )
    with_records(desk, gym)
    desk.profiles.put(None, {"country": "DE"})
    desk.profiles.put("Grandma", {"country": "FR"})
    mine = desk.subscriptions.add(replace(THING, provider="gym")).after
    hers = desk.subscriptions.add(replace(THING, provider="gym", holder="grandma")).after
    assert mine.particulars.address == ("Berlin",)
    assert hers.particulars.address == ("Paris",)


def test_a_record_that_is_gone_is_said(desk: Desk) -> None:
    with pytest.raises(InvalidInputError, match="no provider 'gone'"):
        cancel_by(desk, THING, provider="gone")


def test_a_newer_record_changes_nothing_but_is_told(desk: Desk) -> None:
    with_records(desk, record("gym", notice=MONTH))
    entry = desk.subscriptions.add(replace(THING, provider="gym")).after
    assert desk.subscriptions.record_changes(entry) == []
    with_records(desk, record("gym", notice=Period(months=3), cancel_before=Period(days=1)))
    assert desk.subscriptions.shown("Thing").entry.contract.terms.notice == MONTH
    assert desk.subscriptions.record_changes(entry) == ["notice", "cancel_before"]
    desk.clock.advance()
    after = desk.subscriptions.edit("Thing", Draft(provider="gym")).after
    assert after.contract.terms.notice == Period(months=3)
    assert desk.subscriptions.record_changes(after) == []
