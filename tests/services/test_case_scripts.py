"""Case scripts: what is said and pasted in each language, and where gaps stand."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from subtrack.domain.particulars import Particulars
from subtrack.domain.provider import Channel
from subtrack.services.case_scripts import SPOKEN, WRITTEN, Script
from tests.services.letter_samples import COUNTRIES, SCRIPTS, cancelling, entry, scripts

SAID = sorted(SPOKEN | WRITTEN, key=lambda one: one.value)


@pytest.mark.parametrize("language", COUNTRIES)
def test_texts_are_as_somebody_read_them(language: str) -> None:
    """`python -m tests.services.letter_samples` writes them anew, to be read."""
    assert scripts(language) == (SCRIPTS / f"{language}.txt").read_text(encoding="utf-8")


def script(language: str, channel: Channel, **changes: object) -> Script:
    found = replace(cancelling(language), **changes).script(channel)  # type: ignore[arg-type] # any of its fields
    assert found
    return found


@pytest.mark.parametrize("channel", SAID)
@pytest.mark.parametrize("language", COUNTRIES)
def test_what_is_known_stands_in_it_and_nothing_is_left_open(
    language: str, channel: Channel
) -> None:
    found = script(language, channel)
    for part in ("Streamly", "Alex Doe", "S-77", "2026"):
        assert part in found.text
    assert not found.has_gaps
    assert not set("{}").intersection(found.text)
    assert (found.subject is not None) == (channel is Channel.EMAIL)


@pytest.mark.parametrize("channel", SAID)
def test_gaps_stand_for_a_name_and_for_what_tells_the_contract(channel: Channel) -> None:
    nameless = replace(entry(), particulars=Particulars())
    found = script("en", channel, entry=nameless, sender=None)
    assert "Name: […]" in found.text
    assert "Contract or customer number: […]" in found.text
    assert found.has_gaps


def test_an_account_tells_the_contract_too() -> None:
    of_account = replace(entry(), particulars=Particulars(account="me@example.org"))
    found = script("en", Channel.CHAT, entry=of_account)
    assert "Account: me@example.org" in found.text
    assert not found.has_gaps


def test_where_no_end_is_known_no_day_is_named() -> None:
    ended = entry(auto_renew=False)
    text = script("de", Channel.CHAT, entry=ended, today=date(2030, 1, 1)).text
    assert "2029" not in text


def test_an_e_mail_opens_and_closes_as_a_letter_does() -> None:
    found = script("it", Channel.EMAIL)
    assert found.subject == "Disdetta del contratto «Streamly»"
    assert found.text.startswith("Spett.le Streamly Ltd,\n\ncon la presente comunico la disdetta")
    assert found.text.endswith("Distinti saluti\nAlex Doe")


def test_whatever_a_name_is_it_is_only_text() -> None:
    nasty = replace(entry(), name="{last_day} <b>x</b>")
    assert "{last_day} <b>x</b>" in script("fr", Channel.PHONE, entry=nasty).text
