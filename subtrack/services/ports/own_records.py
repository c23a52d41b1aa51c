"""Own records: where own records lie, and who reads and writes the format of records."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any, Protocol

from subtrack.domain.own_records import OwnRecord
from subtrack.domain.record_faults import Fault

Table = dict[str, Any]
"""A record as TOML has it: texts, whole numbers, days, lists and tables of these."""


class OwnShelf(Protocol):
    """The person's own records, and the shipped ones that they stand over or beside."""

    def kept(self, slug: str) -> OwnRecord | None:
        """Give an own record as it is kept; None where there is none."""

    def broken(self) -> Mapping[str, Sequence[Fault]]:
        """Give what is wrong with own records that are left out, by the names of their files."""

    def shipped(self, slug: str) -> tuple[str, str] | None:
        """Give the text and the digest of a shipped record; None where there is none."""

    def is_taken(self, slug: str) -> bool:
        """Whether a name is a shipped record's or an own one's, sound or not."""

    def slugs(self) -> Sequence[str]:
        """Give the names of all records, ordered."""

    def put(self, record: OwnRecord) -> None:
        """Keep an own record in the place of the one of that name.

        Raises:
            InvalidInputError: too many are kept. StorageError: it cannot be written; what was there
                is as it was.
        """

    def drop(self, slug: str) -> None:
        """Remove an own record.

        Raises:
            StorageError: it is still there.
        """


class RecordText(Protocol):
    """The format of records."""

    def content(self, path: Path) -> tuple[bytes | None, Sequence[Fault]]:
        """Read a regular file within the bounds of a record, following no link."""

    def table(self, content: bytes) -> tuple[Table | None, Sequence[Fault]]:
        """Read a table from a file's content; give it, or None with what is wrong."""

    def text(self, table: Mapping[str, Any]) -> str:
        """Write a table that was read from a record."""

    def faults(self, table: Mapping[str, Any], slug: str, known: Sequence[str]) -> Sequence[Fault]:
        """Give what is wrong with a table as the record `slug` among `known` ones."""
