"""Prompting: short texts in the language that a letter would have."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import pytest

from subtrack.domain.provider import Channel, PostalAddress
from tests.services.conftest import Desk
from tests.services.making import draft, record


def known(desk: Desk, country: str = "GB", **fields: Any) -> None:
    desk.profiles.put(None, {"full_name": "Anna Muster", "country": country})
    desk.know(record("service"))
    given = {"provider": "service", "billed_by": "direct", "first": "2026-10-30"}
    desk.subscriptions.add(draft(**given, **fields))


def said(desk: Desk, channel: Channel = Channel.CHAT, speaks: str = "en") -> str:
    found = desk.prompting.script("Thing", channel, speaks)
    assert found
    return found.text


def test_a_text_to_paste_is_made_of_what_the_letter_is_made_of(desk: Desk) -> None:
    known(desk, contract_no="4711", plan="Premium")
    assert said(desk).splitlines() == [
        (
            "I cancel my subscription to Thing with effect from the end of 29 November 2026, "
            "or failing that from the next possible date."
        ),
        "Name: Anna Muster",
        "Contract or customer number: 4711",
        "Plan: Premium",
        "Please take no payment for the time after that.",
        "Please confirm in writing that you received this and on which day the contract ends.",
    ]


def test_on_the_web_nothing_is_said(desk: Desk) -> None:
    known(desk)
    assert desk.prompting.script("Thing", Channel.WEB) is None


@pytest.mark.parametrize(
    ("country", "begins"),
    [
        ("GB", "I cancel my subscription to Thing with effect from the end of 29 November 2026,"),
        ("US", "I cancel my subscription to Thing with effect from the end of November 29, 2026,"),
        ("DE", "Ich kündige meinen Vertrag „Thing“ mit Ablauf des 29. November 2026,"),
        ("FR", "Je résilie mon contrat « Thing » avec effet au 29 novembre 2026"),
        ("ES", "Doy de baja mi contrato «Thing» con efectos al término del día 29 de noviembre"),
        ("IT", "Disdico il mio contratto «Thing» con effetto dalla fine del giorno 29 novembre"),
        ("NL", "Ik zeg mijn contract ‘Thing’ op tegen het einde van 29 november 2026,"),
        ("PT", "Comunico o cancelamento do meu contrato «Thing» com efeitos no final do dia 29"),
        ("BR", "Comunico o cancelamento do meu contrato “Thing” com efeito a partir do fim do"),
        ("PL", "Wypowiadam umowę „Thing” ze skutkiem na koniec dnia 29 listopada 2026 r.,"),
        ("SE", "I cancel my subscription to Thing"),
    ],
)
def test_without_an_address_it_is_in_the_language_of_the_persons_country(
    desk: Desk, country: str, begins: str
) -> None:
    known(desk, country)
    assert said(desk).startswith(begins)


def test_it_is_in_the_language_of_the_place_that_letters_go_to(desk: Desk) -> None:
    known(desk, "DE", address=("Firma", "Rua 1", "1000-001 Lisboa", "Portugal"))
    assert "Agradeço" in said(desk)


@pytest.mark.parametrize(
    ("sold_in", "country", "begins"),
    [
        (("DE", "PL"), "DE", "Ich kündige"),
        (("*",), "DE", "I cancel"),
        (("*",), "PL", "Wypowiadam"),
        (("*",), None, "I cancel"),
    ],
)
def test_an_office_abroad_that_a_record_names_does_not_tell_what_customers_are_answered_in(
    desk: Desk, sold_in: tuple[str, ...], country: str | None, begins: str
) -> None:
    made = record("service")
    place = PostalAddress(lines=("Firm", "Ulica 1", "00-001 Warszawa", "Poland"))
    desk.know(replace(made, facts=replace(made.facts, addresses=(place,), countries=sold_in)))
    desk.profiles.put(None, {"full_name": "Anna Muster", "country": country})
    desk.subscriptions.add(draft(provider="service", billed_by="direct", first="2026-10-30"))
    assert said(desk).startswith(begins)


def test_where_several_are_spoken_it_is_the_persons_own(desk: Desk) -> None:
    known(desk, "CH")
    assert said(desk, speaks="de").startswith("Ich kündige")
    assert "Bitte belasten Sie" in said(desk, speaks="de")
    assert said(desk, speaks="fr").startswith("Je résilie")


def test_what_was_chosen_for_letters_to_the_company_holds(desk: Desk) -> None:
    known(desk, "DE")
    entry = desk.book.find("Thing")
    desk.preferences.write_letters_in(entry.uid, "nl")
    assert said(desk).startswith("Ik zeg mijn contract")


def test_what_is_foreign_can_be_read_in_english(desk: Desk) -> None:
    known(desk, "PL")
    found = desk.prompting.script("Thing", Channel.EMAIL)
    assert found
    assert found.subject == "Wypowiedzenie umowy „Thing”"
    assert found.english
    assert found.english.startswith("Cancellation of Thing")
    assert "I hereby cancel my contract for Thing" in found.english


def test_english_needs_no_other_words_beside_it(desk: Desk) -> None:
    known(desk, "US")
    found = desk.prompting.script("Thing", Channel.PHONE)
    assert found
    assert (found.language, found.english) == ("en-US", None)
