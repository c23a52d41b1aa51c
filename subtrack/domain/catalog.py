"""Catalog: what a list of provider records tells of each one."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date


@dataclass(frozen=True, slots=True, kw_only=True)
class Listing:
    """A record in brief: what it is found by, and how much it can be relied on.

    `statement_tokens` are upper-case pieces of text that its charges show on a bank statement.
    """

    slug: str
    name: str
    category: str
    difficulty: str
    confidence: str
    checked: date
    is_platform: bool = False
    aliases: tuple[str, ...] = ()
    domains: tuple[str, ...] = ()
    statement_tokens: tuple[str, ...] = ()
