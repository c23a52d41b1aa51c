"""Posting: a letter is abroad where its address is, whatever else the record says."""

from __future__ import annotations

from datetime import date

import pytest

from subtrack.adapters.countries import BabelCountries
from subtrack.domain.provider import Channel, PostalAddress, Provider
from subtrack.services.posting import Posting
from tests.services.conftest import Desk
from tests.services.making import draft

POSTING = Posting(BabelCountries())
VIENNA = ("Zeitung", "Ring 1", "1010 Wien")


def paper(*addresses: PostalAddress) -> Provider:
    """Give a record of a newspaper that is sold in two countries and cancelled by letter."""
    return Provider(
        slug="paper",
        name="Paper",
        category="news",
        countries=("DE", "AT"),
        channels=(Channel.LETTER,),
        addresses=addresses,
    )


HAMBURG = PostalAddress(("Paper", "Speersort 1", "20079 Hamburg", "Germany"))


def test_the_address_of_a_record_decides_and_not_where_it_is_sold() -> None:
    assert not POSTING.is_abroad(None, paper(HAMBURG), "DE")
    assert POSTING.is_abroad(None, paper(HAMBURG), "AT")
    assert POSTING.is_abroad(None, paper(HAMBURG), None)


def test_without_an_address_it_is_at_home_where_it_is_sold() -> None:
    assert not POSTING.is_abroad(None, paper(), "AT")
    assert POSTING.is_abroad(None, paper(), "FR")
    assert POSTING.is_abroad(None, None, "AT")


@pytest.mark.parametrize("last", ["Österreich", "Austria", None])
def test_an_address_that_the_person_noted_comes_first(desk: Desk, last: str | None) -> None:
    address = (*VIENNA, last) if last else VIENNA
    entry = desk.subscriptions.add(draft(first="2026-01-05", address=address)).after
    for facts in (paper(HAMBURG), None):
        assert not POSTING.is_abroad(entry, facts, "AT")


def test_an_address_is_abroad_in_any_language(desk: Desk) -> None:
    entry = desk.subscriptions.add(draft(first="2026-01-05", address=(*VIENNA, "Suisse"))).after
    assert POSTING.is_abroad(entry, None, "AT")


def test_the_last_day_to_post_a_letter_abroad_comes_twelve_working_days_before(
    desk: Desk,
) -> None:
    entry = desk.subscriptions.add(draft(first="2026-01-05")).after
    safe_day = date(2026, 11, 30)
    last = {
        country: POSTING.last_sending(entry, paper(HAMBURG), safe_day, country)
        for country in ("DE", "AT")
    }
    assert {country: found and found.day for country, found in last.items()} == {
        "DE": date(2026, 11, 24),
        "AT": date(2026, 11, 12),
    }
