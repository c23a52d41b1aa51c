"""Last check file: when reminders were last looked for, for the next process to know."""

from __future__ import annotations

from contextlib import suppress
from datetime import UTC, date, datetime
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
            return parse_date(self._word(0))
        except InvalidInputError:
            return None

    def at(self) -> datetime | None:
        """Give the instant; None where nobody knows."""
        try:
            return datetime.fromisoformat(self._word(1)).astimezone(UTC)
        except (ValueError, OverflowError):
            return None

    def write(self, day: date, at: datetime) -> None:
        """Remember both; where there are no data yet, there is nothing to remember."""
        with suppress(OSError):
            replace_whole(self._path, f"{day.isoformat()} {at.isoformat()}\n".encode())

    def _word(self, place: int) -> str:
        """Give a word of the file; an empty one where there is none."""
        try:
            with self._path.open(encoding="ascii") as stream:
                words = stream.read(_LARGEST).split()
        except (OSError, ValueError):
            return ""
        return words[place] if len(words) > place else ""
