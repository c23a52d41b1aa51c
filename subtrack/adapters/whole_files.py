"""Whole files: small files of the program's own, written whole or not at all."""

from __future__ import annotations

import os
from contextlib import suppress
from pathlib import Path

from subtrack.disk import sync


def replace_whole(path: Path, content: bytes) -> None:
    """Put a file in the place of what is there; only the person can read it.

    Raises:
        OSError: it cannot be written; what was there is as it was.
    """
    part = path.with_name(f"{path.name}.new-{os.getpid()}")
    try:
        part.touch(mode=0o600)
        part.write_bytes(content)
        sync(part)  # else a power cut may leave the name and none of what it names
        part.replace(path)
    finally:
        with suppress(OSError):
            part.unlink(missing_ok=True)
