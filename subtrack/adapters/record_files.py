"""Record files: one file of TOML, and the record in it or what is wrong with it."""

from __future__ import annotations

import os
import stat
import tomllib
from collections.abc import Collection, Iterator, Mapping
from pathlib import Path
from typing import Any

from subtrack.adapters.record_format import LARGEST, faults
from subtrack.adapters.records import record_from
from subtrack.domain.errors import KnownError
from subtrack.domain.record import Record
from subtrack.domain.record_faults import Fault

_OPENING = (
    os.O_RDONLY
    | getattr(os, "O_NONBLOCK", 0)  # a pipe would be waited for
    | getattr(os, "O_CLOEXEC", 0)
    | getattr(os, "O_BINARY", 0)
)
_NO_LINKS = getattr(os, "O_NOFOLLOW", 0)  # Windows has none; links are refused before


def read_record(path: Path) -> tuple[Record | None, list[Fault]]:
    """Read a record file; give the record, or None with what is wrong with the file."""
    content, found = content_of(path)
    return (None, found) if content is None else record_in(content, path.stem)


def record_in(content: bytes, slug: str) -> tuple[Record | None, list[Fault]]:
    """Read the record `slug` from a file's content; give it, or None with what is wrong."""
    table, found = table_in(content)
    return (None, found) if table is None else record_of(table, slug)


def record_of(table: Mapping[str, Any], slug: str) -> tuple[Record | None, list[Fault]]:
    """Make the record `slug` of a table; give it, or None with what is wrong."""
    found = list(faults(table, slug))
    if found:
        return None, found
    try:
        return record_from(table), []
    except KnownError as error:
        return None, [Fault("", error.template, error.plain()[1])]


def unknown_platforms(record: Record, slugs: Collection[str]) -> Iterator[Fault]:
    """Yield a fault for each billing platform that has no record."""
    known = set(slugs)
    for number, slug in enumerate(record.facts.sold_through, 1):
        if slug not in known:
            yield Fault(f"sold_through[{number}]", "there is no record {slug}", {"slug": slug})


def content_of(path: Path, *, links: bool = True) -> tuple[bytes | None, list[Fault]]:
    """Read a regular file within the bounds of a record; without `links` none is followed."""
    try:
        if not links and path.is_symlink():
            return None, [Fault("", "the file is a link; name the file itself")]
        handle = os.open(path, _OPENING if links else _OPENING | _NO_LINKS)
        with os.fdopen(handle, "rb") as stream:
            if not stat.S_ISREG(os.fstat(handle).st_mode):
                return None, [Fault("", "the file is not a file that can be read")]
            content = stream.read(LARGEST + 1)
    except (OSError, ValueError) as error:
        reason = str(getattr(error, "strerror", None) or error)
        return None, [Fault("", "the file cannot be read: {reason}", {"reason": reason})]
    if len(content) > LARGEST:
        return None, [Fault("", "the file is over {most} bytes", {"most": str(LARGEST)})]
    return content, []


def table_in(content: bytes) -> tuple[dict[str, Any] | None, list[Fault]]:
    """Read a table from a file's content; give it, or None with what is wrong."""
    try:
        return tomllib.loads(content.decode("utf-8")), []
    except UnicodeDecodeError:
        return None, [Fault("", "the file is not text in UTF-8")]
    except (tomllib.TOMLDecodeError, RecursionError, ValueError) as error:
        return None, [Fault("", "the file is not TOML: {reason}", {"reason": str(error)})]
