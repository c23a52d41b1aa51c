"""Providers: where letters go, and when to send."""

from __future__ import annotations

from datetime import date

import pytest

from subtrack.domain.provider import Channel, PostalAddress, Provider, send_by


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
