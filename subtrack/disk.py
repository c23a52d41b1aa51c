"""Disk: what whoever writes files of a person's asks of it."""

from __future__ import annotations

import os
from pathlib import Path


def sync(path: Path) -> None:
    """Have the disk keep a file, or which files a folder has; Windows can do so of files alone.

    Raises:
        OSError: it cannot.
    """
    folder = path.is_dir()
    if os.name == "nt" and folder:
        return
    handle = os.open(path, os.O_RDONLY if folder else os.O_RDWR)  # Windows: only what is written
    try:
        os.fsync(handle)
    finally:
        os.close(handle)


def free_name(path: Path) -> Path:
    """Give a name that nothing has yet, such as `NAME.zip`, `NAME.1.zip` and so on."""
    found, number = path, 0
    while os.path.lexists(found):
        number += 1
        found = path.with_name(f"{path.stem}.{number}{path.suffix}")
    return found
