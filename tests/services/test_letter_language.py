"""Letter language: the one that was chosen, else one that is spoken where the letter goes."""

from __future__ import annotations

import pytest

from subtrack.adapters.countries import BabelCountries
from subtrack.domain.phrases import LANGUAGES
from subtrack.services.letter_language import language_of
from subtrack.services.wishes import THEIRS, Wishes


@pytest.mark.parametrize(
    ("last_line", "sender", "speaks", "language"),
    [
        ("Deutschland", "FR", "en", "de"),
        ("Austria", "DE", "en", "de"),
        ("Poland", "DE", "de", "pl"),
        ("Brazil", "DE", "de", "pt"),
        ("Mexico", "US", "en", "es"),
        # several are official: the person's own, else the one that most people speak
        ("Switzerland", "DE", "fr", "fr"),
        ("Switzerland", "DE", "en", "de"),
        ("Canada", "DE", "de", "en"),
        ("Belgium", "DE", "de", "de"),
        # none of them is one of ours
        ("Sweden", "DE", "de", "en"),
        ("Japan", "DE", "de", "en"),
        # no country on the address: the sender's
        ("53171 Bonn", "DE", "en", "de"),
        ("53171 Bonn", "", "de", "en"),
    ],
)
def test_follows_the_country_that_the_letter_goes_to(
    last_line: str, sender: str, speaks: str, language: str
) -> None:
    wishes = Wishes(language=THEIRS, speaks=speaks)
    assert language_of(wishes, ("Firm", last_line), sender, BabelCountries()) == language


def test_without_an_address_follows_the_country_of_the_sender() -> None:
    assert language_of(Wishes(language=THEIRS), (), "NL", BabelCountries()) == "nl"


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_language_that_was_chosen_stays(language: str) -> None:
    wishes = Wishes(language=language, speaks="de")
    assert language_of(wishes, ("Firm", "Germany"), "DE", BabelCountries()) == language
