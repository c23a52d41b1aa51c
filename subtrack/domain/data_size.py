"""Data size: how much room a person's data takes."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class DataSize:
    """Bytes, and in how many files; links count for nothing."""

    bytes: int
    files: int
