"""Own records: provider records that a person wrote, changed or took from a file."""

from __future__ import annotations

from dataclasses import dataclass

from subtrack.domain.catalog import Provenance

MOST_RECORDS = 500
"""Own records that are kept at most."""


@dataclass(frozen=True, slots=True)
class Origin:
    """Where an own record is from: the person, or a file of that name.

    `based_on` is the digest of the shipped record that it was made from, or that the person chose
    theirs over; empty where there was none.
    """

    provenance: Provenance
    came_from: str = ""
    based_on: str = ""


@dataclass(frozen=True, slots=True)
class OwnRecord:
    """An own record as it is kept: its name, where it is from, and its text in TOML."""

    slug: str
    origin: Origin
    text: str


@dataclass(frozen=True, slots=True)
class RecordChange:
    """What became of an own record; None stands for there being none."""

    slug: str
    before: OwnRecord | None
    after: OwnRecord | None
