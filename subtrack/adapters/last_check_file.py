"""Last check file: when reminders were last looked for, for the next process to know."""

from __future__ import annotations

from contextlib import suppress
from datetime import date
from pathlib import Path

from subtrack.adapters.whole_files import replace_whole
from subtrack.domain.dates import parse_date
from subtrack.domain.errors import InvalidInputError

_LARGEST = 100  # characters


class LastCheckFile:
    """The port `LastCheck` in a file; one that cannot be read or written tells nothing."""

    def __init__(self, path: Path) -> None:
        """Remember the file."""
        self._path = path

    def read(self) -> date | None:
        """Give the day; None where nobody knows."""
        try:
            with self._path.open(encoding="ascii") as stream:
                return parse_date(stream.read(_LARGEST).strip())
        except (OSError, ValueError, InvalidInputError):
            return None

    def write(self, day: date) -> None:
        """Remember a day; where there are no data yet, there is nothing to remember."""
        with suppress(OSError):
            replace_whole(self._path, f"{day.isoformat()}\n".encode())
