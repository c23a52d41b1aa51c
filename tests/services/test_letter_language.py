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


@pytest.mark.parametrize(
    ("place", "speaks", "language"),
    [
        # the postcode says more than the country
        (("Rue du Rhône 8", "1204 Genève", "Switzerland"), "de", "fr"),
        (("Via Nassa 1", "CH-6900 Lugano", "Schweiz"), "de", "it"),
        (("Bahnhofstrasse 1", "8001 Zürich", "Suisse"), "fr", "de"),
        (("Zentralplatz 1", "2502 Biel", "Switzerland"), "fr", "fr"),
        (("Zentralplatz 1", "2502 Biel", "Switzerland"), "en", "de"),
        (("Rue Neuve 1", "B-1000 Bruxelles", "Belgium"), "de", "fr"),
        (("Rue Neuve 1", "1000 Bruxelles", "Belgium"), "nl", "nl"),
        (("Meir 1", "2000 Antwerpen", "Belgium"), "fr", "nl"),
        (("Rue Haute 1", "5000 Namur", "Belgium"), "en", "fr"),
        (("Klosterstrasse 1", "4700 Eupen", "Belgium"), "en", "de"),
        (("1 rue Peel", "Montréal QC H3B 1A1", "Canada"), "en", "fr"),
        (("1 King St", "Toronto ON M5H 1A1", "Canada"), "fr", "en"),
        # a number of a house is no postcode
        (("Bahnhofstrasse 1204", "8001 Zürich", "Switzerland"), "en", "de"),
        # without one, the language that names the country
        (("Genève", "Suisse"), "de", "fr"),
        (("Lugano", "SVIZZERA"), "de", "it"),
        (("Luxembourg", "Luxembourg"), "de", "de"),
        (("Luxembourg", "Luxembourg"), "en", "fr"),
        (("Singapore", "Singapore"), "de", "en"),
    ],
)
def test_follows_the_part_of_a_country_that_has_several(
    place: tuple[str, ...], speaks: str, language: str
) -> None:
    wishes = Wishes(language=THEIRS, speaks=speaks)
    assert language_of(wishes, ("1000 Firms", *place), "DE", BabelCountries()) == language


def test_without_an_address_follows_the_country_of_the_sender() -> None:
    assert language_of(Wishes(language=THEIRS), (), "NL", BabelCountries()) == "nl"


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_language_that_was_chosen_stays(language: str) -> None:
    wishes = Wishes(language=language, speaks="de")
    assert language_of(wishes, ("Firm", "Germany"), "DE", BabelCountries()) == language
