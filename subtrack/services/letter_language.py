"""Letter language: the one in which a company, a bank or an agency is written to."""

from __future__ import annotations

from collections.abc import Sequence

from subtrack.domain.phrases import LANGUAGES
from subtrack.domain.spoken import languages_at
from subtrack.services.ports.letters import Countries
from subtrack.services.wishes import THEIRS, Wishes

_ELSE = "en"


def language_of(
    wishes: Wishes, recipient: Sequence[str], sender_country: str, countries: Countries
) -> str:
    """Give the language that was wished for, or the one of the place that the letter goes to.

    Where several are official there, it is the one that the person speaks if that is among them,
    else the first that letters are written in; English where they are written in none of them. An
    address without a country is taken to be in the sender's.
    """
    if wishes.language != THEIRS:
        return wishes.language
    country = countries.code(recipient) or sender_country
    official = [one for one in countries.languages(country) if one in LANGUAGES]
    there = languages_at(recipient, country) or _naming(recipient, country, official, countries)
    spoken = [one for one in there if one in official] or official
    if wishes.speaks in spoken:
        return wishes.speaks
    return spoken[0] if spoken else _ELSE


def _naming(
    recipient: Sequence[str], country: str, official: Sequence[str], countries: Countries
) -> Sequence[str]:
    """Give the official languages in which an address names its country, if not in English."""
    named = recipient[-1].casefold() if recipient else ""
    if named == countries.name(country).casefold():
        return ()
    return [one for one in official if countries.name(country, one).casefold() == named]
