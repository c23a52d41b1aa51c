"""Letter language: the one in which a company, a bank or an agency is written to."""

from __future__ import annotations

from collections.abc import Sequence

from subtrack.domain.phrases import LANGUAGES
from subtrack.services.ports.letters import Countries
from subtrack.services.wishes import THEIRS, Wishes

_ELSE = "en"


def language_of(
    wishes: Wishes, recipient: Sequence[str], sender_country: str, countries: Countries
) -> str:
    """Give the language that was wished for, or the one of the country that the letter goes to.

    Where several are official there, it is the one that the person speaks if that is among them,
    else the first that letters are written in; English where they are written in none of them. An
    address without a country is taken to be in the sender's.
    """
    if wishes.language != THEIRS:
        return wishes.language
    country = countries.code(recipient) or sender_country
    official = [one for one in countries.languages(country) if one in LANGUAGES]
    if wishes.speaks in official:
        return wishes.speaks
    return official[0] if official else _ELSE
