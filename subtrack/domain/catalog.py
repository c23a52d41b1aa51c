"""Catalog: what a list of provider records tells of each one."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from enum import StrEnum


class Provenance(StrEnum):
    """Where a record is from, which says how far it is trusted."""

    SHIPPED = "shipped"
    YOURS = "yours"
    """Written or changed by the person; it wins over the shipped one of that name."""
    FILE = "file"
    """From somebody's file; it lies beside the others, and its addresses are never trusted."""


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
    provenance: Provenance = Provenance.SHIPPED
