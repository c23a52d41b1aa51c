"""Letter ports: where the kinds, the texts and the law of letters come from."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Protocol

from subtrack.domain.law import Rule
from subtrack.domain.letter_kinds import Kind, Pattern
from subtrack.domain.phrases import Phrases


class LetterBook(Protocol):
    """What letters say, and what they may cite."""

    def pattern(self, kind: Kind) -> Pattern:
        """Give how letters of a kind are made."""

    def phrases(self, language: str, country: str) -> Phrases:
        """Give the texts of a language, in the forms of a country where it has its own."""

    def rules(self) -> Sequence[Rule]:
        """Give all rules of law, those that are cited first before the others."""
