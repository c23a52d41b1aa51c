"""TOML reading: tables from the program's own files; what is wrong is told with file and key."""

from __future__ import annotations

import tomllib
from collections.abc import Collection, Mapping
from pathlib import Path
from typing import Any

from subtrack.domain.errors import InvalidInputError

Table = Mapping[str, Any]


def read_toml(path: Path) -> Table:
    """Read a file.

    Raises:
        InvalidInputError: it cannot be read, or is not TOML.
    """
    try:
        return tomllib.loads(path.read_text(encoding="utf-8"))
    except OSError as error:
        reason = error.strerror or str(error)
    except (ValueError, RecursionError) as error:  # not UTF-8, not TOML, nested without end
        reason = str(error)
    raise InvalidInputError("{file} cannot be read: {reason}.", file=path, reason=reason)


def unsound(path: Path, key: str, reason: object) -> InvalidInputError:
    """Say what is wrong with a file, and under which key."""
    return InvalidInputError(
        "{file} is not sound: {key} {reason}.", file=path, key=key, reason=reason
    )


def check_keys(
    path: Path, place: str, table: Table, required: Collection[str], optional: Collection[str] = ()
) -> None:
    """Check that a table has all the keys that it needs, and no other.

    Raises:
        InvalidInputError: one is missing, or is not known.
    """
    for key in required:
        if key not in table:
            raise unsound(path, f"{place}.{key}", "is missing")
    for key in table:
        if key not in {*required, *optional}:
            raise unsound(path, f"{place}.{key}", "is not known")
