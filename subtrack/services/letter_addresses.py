"""Letter addresses: how sender and recipient stand on a letter."""

from __future__ import annotations

import unicodedata
from collections.abc import Callable, Sequence

from subtrack.domain.postal import town_lines
from subtrack.services.ports.letters import Countries

_LEFT_TO_RIGHT_MARK = "\u200e"
_FROM_THE_RIGHT = frozenset(["R", "AL"])


def in_a_sentence(lines: Sequence[str]) -> str:
    """Join lines for a sentence from the left; a postcode stays behind a street from the right."""
    text = ", ".join(lines)
    if text.isascii() or _FROM_THE_RIGHT.isdisjoint(map(unicodedata.bidirectional, text)):
        return text
    return f"{_LEFT_TO_RIGHT_MARK}, ".join(lines)


def sender_lines(
    countries: Countries, told: Callable[[str], str], country: str, language: str
) -> tuple[str, ...]:
    """Give the sender's lines, the country by its name in a language; `told` gives each field."""
    town = town_lines(country, told("city"), told("postcode"), told("region"))
    last = countries.name(country, language) if country else told("country")
    return tuple(filter(None, (told("full_name"), told("street"), *town, last)))


def recipient_lines(
    countries: Countries, address: tuple[str, ...], sender: str, language: str
) -> tuple[str, ...]:
    """Give an address as the sender's post reads it.

    Abroad the country is in capitals and in a language of the sender's country; at home it is as
    it was written, but in the letter's language.
    """
    code = countries.code(address)
    if code is None or not sender:
        return address
    if code != sender:
        return (*address[:-1], countries.name_abroad(code, sender, language))
    return address if language.startswith("en") else (*address[:-1], countries.name(code, language))
