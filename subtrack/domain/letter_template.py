"""Letter template: paragraphs in a person's own words, kept for later letters.

Where a fact goes, a text has its name in braces, such as `{last_day}`. Names that are not among
`FACTS` are only text.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime
from types import MappingProxyType

from subtrack.domain.entries import NAME_LENGTH, checked_text, refuse_card_number
from subtrack.domain.errors import InvalidInputError
from subtrack.domain.letter_kinds import Kind
from subtrack.domain.phrases import LANGUAGES
from subtrack.domain.subscription import BEGINNING

FACTS = (
    "law",
    "service",
    "last_day",
    "started",
    "sent",
    "warned",
    "trial_ends",
    "total",
    "answer_by",
    "deceased",
    "full_name",
    "contract_no",
    "account",
    "plan",
)
"""The facts that a template may ask for; of two that are said alike the earlier one is meant."""
_PLACE = re.compile(r"\{([a-z_]+)\}")
_BLOCK = re.compile(r"[a-z_]{1,60}\+?")
_MOST_TEXTS = 60
_SHORTEST = 3
"""Characters of a fact that is taken for one where it stands in a text."""


@dataclass(frozen=True, slots=True, kw_only=True)
class LetterTemplate:
    """What a person says in letters of a kind and a language.

    `language` has two letters. `texts` are by the names of blocks, or of places below them; an
    empty one leaves its block out.
    """

    uid: str
    name: str
    kind: Kind
    language: str
    texts: Mapping[str, str]
    changed_at: datetime = field(default=BEGINNING, compare=False)

    def __post_init__(self) -> None:
        """Check what was typed; it is kept without space at its ends.

        Raises:
            InvalidInputError: a text is empty, too long or has control characters, one has a full
                card number, or there are none or too many.
        """
        kept = checked_text("name", self.name, longest=NAME_LENGTH)
        object.__setattr__(self, "name", kept)
        if self.language not in {one[:2] for one in LANGUAGES}:
            raise InvalidInputError(
                "Letters are not written in {language!r}.", language=self.language
            )
        if not 0 < len(self.texts) <= _MOST_TEXTS:
            raise InvalidInputError(
                "A template has {count} paragraphs; it needs one, and at most {most}.",
                count=len(self.texts),
                most=_MOST_TEXTS,
            )
        texts = {block: _checked(block, text) for block, text in self.texts.items()}
        object.__setattr__(self, "texts", MappingProxyType(texts))

    @property
    def key(self) -> tuple[Kind, str, str]:
        """What tells it from all others, case ignored."""
        return (self.kind, self.language, self.name.casefold())

    def fits(self, kind: Kind, language: str) -> bool:
        """Whether it is for letters of a kind in a language, whose tag may name a country too."""
        return self.kind is kind and self.language == language[:2]


def facts_in(text: str) -> tuple[str, ...]:
    """Give the facts that a text asks for."""
    return tuple(name for name in _PLACE.findall(text) if name in FACTS)


def filled(text: str, facts: Mapping[str, str]) -> str:
    """Put facts into a text; one that is not known leaves a gap that can be seen."""
    return _PLACE.sub(lambda found: _fact(found[0], found[1], facts), text)


def with_places(text: str, facts: Mapping[str, str]) -> str:
    """Put the names of facts where they stand in a text as whole words."""
    names = {facts[name]: name for name in reversed(FACTS) if len(facts.get(name, "")) >= _SHORTEST}
    if not names:
        return text
    longest_first = sorted(names, key=len, reverse=True)
    words = "|".join(map(re.escape, longest_first))
    known = re.compile(rf"(?P<place>{_PLACE.pattern})|(?<!\w)(?:{words})(?!\w)")
    return known.sub(lambda found: found["place"] or f"{{{names[found[0]]}}}", text)


def _fact(place: str, name: str, facts: Mapping[str, str]) -> str:
    if name not in FACTS:
        return place
    return facts.get(name) or f"[{name.replace('_', ' ')}]"


def _checked(block: str, text: str) -> str:
    if not _BLOCK.fullmatch(block):
        raise InvalidInputError("{block!r} is no place in a letter.", block=block)
    if not text:
        return text
    refuse_card_number("paragraph", text)
    return checked_text("paragraph", text, multiline=True)
