"""Whole files: small files of the program's own, written whole or not at all."""

from __future__ import annotations

import os
from contextlib import suppress
from pathlib import Path


def replace_whole(path: Path, content: bytes) -> None:
    """Put a file in the place of what is there; only the person can read it.

    Raises:
        OSError: it cannot be written; what was there is as it was.
    """
    part = path.with_name(f"{path.name}.new-{os.getpid()}")
    try:
        part.touch(mode=0o600)
        part.write_bytes(content)
        part.replace(path)
    finally:
        with suppress(OSError):
            part.unlink(missing_ok=True)


def sync(path: Path) -> None:
    """Have the disk keep a file, or which files a folder has; Windows can do so of files alone.

    Raises:
        OSError: it cannot.
    """
    folder = path.is_dir()
    if os.name == "nt" and folder:
        return
    handle = os.open(path, os.O_RDONLY if folder else os.O_RDWR)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)


def free_name(path: Path) -> Path:
    """Give a name that nothing has yet, such as `NAME.zip`, `NAME.1.zip` and so on."""
    found, number = path, 0
    while found.exists():
        number += 1
        found = path.with_name(f"{path.stem}.{number}{path.suffix}")
    return found
