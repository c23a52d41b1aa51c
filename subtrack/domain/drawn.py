"""Drawn: what became of letters that were to be drawn."""

from __future__ import annotations

from dataclasses import dataclass

from subtrack.domain.errors import KnownError


@dataclass(frozen=True, slots=True)
class Drawn:
    """What became of one letter of many: its file, or why there is none.

    Where all are to go into one file, letters have neither; the last one has it, and `is_whole`.
    """

    content: bytes | None = None
    error: KnownError | None = None
    is_whole: bool = False
