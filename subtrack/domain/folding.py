"""Folding: texts made alike where they differ in case or accents alone, to be searched."""

from __future__ import annotations

from unicodedata import combining, normalize


def folded(text: str) -> str:
    """Give a text without case and accents: `Straße` becomes `strasse`, `Café` `cafe`."""
    if text.isascii():
        return text.lower()
    return "".join(sign for sign in normalize("NFKD", text) if not combining(sign)).casefold()
