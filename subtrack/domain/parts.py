"""Parts: what the program is made of besides itself."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Part:
    """A package that the program uses; `licence` is its licence's name, `text` what it says.

    Either is empty where the package does not tell.
    """

    name: str
    version: str
    licence: str | None = None
    text: str = ""
