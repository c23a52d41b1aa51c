"""Logs: what went wrong, with ids and never with names or amounts."""

from __future__ import annotations

import logging
from contextlib import suppress
from logging.handlers import RotatingFileHandler

from subtrack.adapters.paths import Paths

_LARGEST = 500_000  # bytes
_KEPT = 3


def write(paths: Paths, text: str) -> None:
    """Add a text to the log, with the time; a log that cannot be written is no error."""
    with suppress(OSError):
        paths.data.mkdir(mode=0o700, parents=True, exist_ok=True)
        paths.logs.mkdir(mode=0o700, exist_ok=True)
        handler = RotatingFileHandler(
            paths.logs / "subtrack.log", maxBytes=_LARGEST, backupCount=_KEPT, encoding="utf-8"
        )
        handler.setFormatter(logging.Formatter("%(asctime)s %(message)s"))
        handler.handle(logging.makeLogRecord({"msg": text, "levelno": logging.ERROR}))
        handler.close()
