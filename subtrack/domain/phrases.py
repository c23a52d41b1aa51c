"""Phrases: what letters in one language are made of, with `{name}` where facts go."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

LANGUAGES = ("en", "en-US", "de", "fr", "es", "it", "nl", "pt", "pl")
"""The languages of letters; `en` takes the forms of the sender's country."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Phrases:
    """All texts of a language, by their names; `language` is a tag such as `de` or `en-US`.

    `form` is what every letter has, `labels` name the facts by which a contract is found,
    `subjects` are by the names of kinds. `scripts` are what is said or pasted in place of a letter.
    """

    language: str
    form: Mapping[str, str]
    labels: Mapping[str, str]
    subjects: Mapping[str, str]
    texts: Mapping[str, str]
    scripts: Mapping[str, str]

    def said(self, text: str, facts: Mapping[str, str]) -> str:
        """Fill in a text by its name; what is filled in is never read as a text of its own."""
        return self.texts[text].format_map(facts)

    def formed(self, part: str, **facts: str) -> str:
        """Fill in a part of the form by its name."""
        return self.form[part].format_map(facts)
