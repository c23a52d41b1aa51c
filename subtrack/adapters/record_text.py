"""Record text: the port over the format of records, for those that a person writes or takes in."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

from subtrack.adapters.record_files import content_of, record_of, table_in, unknown_platforms
from subtrack.adapters.record_format import LARGEST
from subtrack.adapters.record_writing import written
from subtrack.domain.record_faults import Fault


class TomlRecordText:
    """The port `RecordText`."""

    def content(self, path: Path) -> tuple[bytes | None, Sequence[Fault]]:
        """Read a regular file within the bounds of a record, following no link."""
        return content_of(path, links=False)

    def table(self, content: bytes) -> tuple[dict[str, Any] | None, Sequence[Fault]]:
        """Read a table from a file's content; give it, or None with what is wrong."""
        return table_in(content)

    def text(self, table: Mapping[str, Any]) -> str:
        """Write a table that was read from a record."""
        return written(table)

    def faults(self, table: Mapping[str, Any], slug: str, known: Sequence[str]) -> Sequence[Fault]:
        """Give what is wrong with a table as the record `slug` among `known` ones."""
        record, found = record_of(table, slug)
        if record is None:
            return found
        if len(written(table).encode()) > LARGEST:
            return [Fault("", "the file is over {most} bytes", {"most": str(LARGEST)})]
        return list(unknown_platforms(record, known))
