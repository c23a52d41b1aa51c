"""Providers: where letters go, and when to send."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from subtrack.domain.dates import (
    working_day_on_or_before,
    working_days_after,
    working_days_before,
)
from subtrack.domain.provider import (
    Channel,
    PostalAddress,
    Provider,
    is_registered,
    send_by,
    working_days,
)


@pytest.mark.parametrize(
    ("channel", "abroad", "expected"),
    [
        (Channel.WEB, True, "2026-11-27"),
        (Channel.EMAIL, True, "2026-11-26"),
        (Channel.LETTER, False, "2026-11-23"),
        (Channel.LETTER, True, "2026-11-11"),
    ],
)
def test_what_is_sent_arrives_on_the_last_working_day(
    channel: Channel, *, abroad: bool, expected: str
) -> None:
    sunday = date(2026, 11, 29)
    assert send_by(sunday, channel, abroad=abroad) == date.fromisoformat(expected)


@given(
    safe_day=st.dates(date(2020, 1, 1), date(2040, 1, 1)),
    channel=st.sampled_from(Channel),
    abroad=st.booleans(),
    registered=st.booleans(),
)
def test_what_is_sent_by_its_day_arrives_in_time_and_a_day_later_may_not(
    safe_day: date, channel: Channel, *, abroad: bool, registered: bool
) -> None:
    last = send_by(safe_day, channel, abroad=abroad, registered=registered)
    takes = working_days(channel, abroad=abroad, registered=registered)
    assert working_days_after(last, takes) == working_day_on_or_before(safe_day)
    assert working_days_after(working_days_after(last, 1), takes) > safe_day


@given(
    safe_day=st.dates(date(2020, 1, 1), date(2040, 1, 1)),
    channel=st.sampled_from(Channel),
    abroad=st.booleans(),
)
def test_registered_post_is_sent_a_working_day_before_a_letter_and_no_other_way_is(
    safe_day: date, channel: Channel, *, abroad: bool
) -> None:
    plain = send_by(safe_day, channel, abroad=abroad)
    registered = send_by(safe_day, channel, abroad=abroad, registered=True)
    earlier = channel is Channel.LETTER
    assert registered == (working_days_before(plain, 1) if earlier else plain)


@pytest.mark.parametrize(
    ("text", "registered"),
    [
        ("Send it as Einschreiben (registered mail); it must arrive before the notice", True),
        ("Lettre recommandée avec avis de réception", True),
        ("Send it by registered post", True),
        ("Send it with proof of delivery", False),
        ("Give the address with which you registered", False),
    ],
)
def test_a_letter_that_is_to_be_registered_says_so(text: str, *, registered: bool) -> None:
    assert is_registered(Channel.LETTER, (None, text)) is registered
    assert not is_registered(Channel.WEB, (text,))


def provider(*addresses: PostalAddress) -> Provider:
    return Provider(slug="x", name="X", category="other", addresses=addresses)


def test_letters_go_to_the_address_for_the_customer_s_country_and_purpose() -> None:
    found = provider(
        PostalAddress(("Privacy",), "DE", "privacy"),
        PostalAddress(("Service",), "DE", "customer-service"),
        PostalAddress(("Cancel",), "DE", "cancel"),
        PostalAddress(("France",), "FR", "cancel"),
        PostalAddress(("Everybody",)),
    )
    assert found.address_for("DE") == ("Cancel",)
    assert found.address_for("FR") == ("France",)
    assert found.address_for("IT") == ("Everybody",)
    assert found.address_for(None) == ("Everybody",)


def test_a_head_office_of_another_country_is_no_address_for_letters() -> None:
    found = provider(PostalAddress(("Head",), "US", "head-office"), PostalAddress(("US",), "US"))
    assert found.address_for("DE") == ()
    assert found.address_for("US") == ("US",)
