"""An address within a sentence keeps its parts in order, whatever they are written in."""

from __future__ import annotations

from subtrack.services.letter_addresses import in_a_sentence
from tests.adapters.test_letter_bidi import ABG, seen


def test_a_postcode_stays_behind_a_street_from_the_right() -> None:
    said = f"Address: {in_a_sentence([f'{ABG} 12', '10115 Berlin'])}"
    assert seen(said).replace("\u200e", "") == f"Address: 12 {ABG[::-1]}, 10115 Berlin"


def test_an_address_from_the_left_has_nothing_that_is_not_seen() -> None:
    assert in_a_sentence(["Ulica Łąkowa 5", "00-001 Łódź"]) == "Ulica Łąkowa 5, 00-001 Łódź"
