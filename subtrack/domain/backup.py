"""Backup: one file with everything that a person has; what may be in it, and what it holds."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date

from subtrack.domain.evidence import LARGEST_EVIDENCE

DATABASE = "subtrack.db"
SETTINGS = "settings.json"
FOLDERS = ("evidence", "providers", "signatures")
MOST_MEMBERS = 100_000
_LONGEST = 120
"""Characters of a name."""
_MEMBERS = (
    (re.compile(r"subtrack\.db"), 4_000_000_000),
    (re.compile(r"settings\.json"), 1_000_000),
    (re.compile(r"evidence/[0-9a-f]{64}(\.[a-z0-9]{1,5})?", re.ASCII), LARGEST_EVIDENCE),
    (re.compile(r"providers/[a-z0-9]+(-[a-z0-9]+)*\.toml", re.ASCII), 1_000_000),
    (re.compile(r"signatures/[0-9a-f]{32}\.png", re.ASCII), 20_000_000),
)


@dataclass(frozen=True, slots=True)
class Member:
    """A file in a backup, under the name that it has in the folder of the data."""

    name: str
    size: int
    sha256: str

    @property
    def may_be(self) -> bool:
        """Whether a backup may hold it: such a file is the program's, and no larger than others."""
        return 0 <= self.size <= most_bytes(self.name) and len(self.name) < _LONGEST


@dataclass(frozen=True, slots=True)
class Manifest:
    """What a backup says of itself: the day on which it was made, and its members.

    `database_format` is the version of the database, None where there is none in it.
    """

    made_on: date
    database_format: int | None
    members: tuple[Member, ...]


@dataclass(frozen=True, slots=True)
class Counts:
    """How many subscriptions and cancellations a database has, those in the trash included."""

    subscriptions: int
    cases: int


@dataclass(frozen=True, slots=True)
class Holding:
    """What is in a backup; a copy of the database alone has no day and no files."""

    counts: Counts
    made_on: date | None = None
    evidence: int = 0
    records: int = 0
    signatures: int = 0
    is_whole: bool = True


def most_bytes(name: str) -> int:
    """Give how large a file of a name may be in a backup; -1 where it may not be in one."""
    return next((most for pattern, most in _MEMBERS if pattern.fullmatch(name)), -1)


def holding(manifest: Manifest | None, counts: Counts) -> Holding:
    """Say what is in a backup, or in a copy of a database alone, which has no manifest."""
    if manifest is None:
        return Holding(counts, is_whole=False)
    evidence, records, signatures = (
        sum(one.name.startswith(f"{folder}/") for one in manifest.members) for folder in FOLDERS
    )
    return Holding(counts, manifest.made_on, evidence, records, signatures)
