"""Characters: how one is named so that a person finds it, and those that no font has."""

from __future__ import annotations

import unicodedata
from collections.abc import Sequence

from subtrack.domain.errors import InvalidInputError

_MOST_NAMED = 10


class UncoveredError(InvalidInputError):
    """No font has some characters of a letter."""

    @property
    def characters(self) -> str:
        """All of them, each once."""
        return str(self.values["all"])


def uncovered(characters: Sequence[str]) -> UncoveredError:
    """Give the error that no font has some characters; the first ten are named."""
    return UncoveredError(
        "No font has the characters {characters}; leave them out, write them in another "
        "script, or choose a font that has them in the settings.",
        characters=named(characters),
        all="".join(characters),
    )


def named(characters: Sequence[str]) -> str:
    """Name the first ten characters by what they look like, their codes and their names."""
    more = ["…"] if len(characters) > _MOST_NAMED else []
    return ", ".join([*map(_named, characters[:_MOST_NAMED]), *more])


def _named(character: str) -> str:
    code = f"U+{ord(character):04X}"
    known = " ".join(filter(None, (code, unicodedata.name(character, ""))))
    drawable = character.isprintable() and not unicodedata.category(character).startswith("M")
    return f"{character} ({known})" if drawable else known
