"""Record files: one file of TOML, and the record in it or what is wrong with it."""

from __future__ import annotations

import tomllib
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Any

from subtrack.adapters.record_format import LARGEST, Fault, faults
from subtrack.adapters.records import record_from
from subtrack.domain.errors import KnownError
from subtrack.domain.record import Record


def read_record(path: Path) -> tuple[Record | None, list[Fault]]:
    """Read a record file; give the record, or None with what is wrong with the file."""
    table, found = _table(path)
    if table is None:
        return None, found
    found = list(faults(table, path.stem))
    if found:
        return None, found
    try:
        return record_from(table), []
    except KnownError as error:
        return None, [Fault("", str(error))]


def unknown_platforms(record: Record, slugs: Sequence[str]) -> Iterator[Fault]:
    """Yield a fault for each billing platform that has no record."""
    known = set(slugs)
    for number, slug in enumerate(record.facts.sold_through, 1):
        if slug not in known:
            yield Fault(f"sold_through[{number}]", f"there is no record {slug!r}")


def _table(path: Path) -> tuple[dict[str, Any] | None, list[Fault]]:
    try:
        if path.stat().st_size > LARGEST:
            return None, [Fault("", f"the file is over {LARGEST} bytes")]
        return tomllib.loads(path.read_bytes().decode("utf-8")), []
    except OSError as error:
        return None, [Fault("", f"the file cannot be read: {error.strerror or error}")]
    except UnicodeDecodeError:
        return None, [Fault("", "the file is not text in UTF-8")]
    except (tomllib.TOMLDecodeError, RecursionError, ValueError) as error:
        return None, [Fault("", f"the file is not TOML: {error}")]
