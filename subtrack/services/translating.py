"""Translating: how a template becomes a text in the reader's language."""

from __future__ import annotations

from typing import Protocol

PLURAL = "(s)"
"""Marks a plural in a template."""


class Translator(Protocol):
    """Gives a template in the reader's language, in the form that `count` asks for."""

    def __call__(self, template: str, count: int = 1) -> str:
        """Translate `template`; `(s)` in it marks a plural."""


def english(template: str, count: int = 1) -> str:
    """Leave a template in English, with `(s)` as the count asks for."""
    return template.replace(PLURAL, "" if count == 1 else "s")
