"""Calendar file: the deadlines to come in a file that follows the book by itself."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from pathlib import Path

from subtrack.domain.attempts import ChannelName
from subtrack.domain.errors import KnownError
from subtrack.domain.last_writing import LastWriting
from subtrack.domain.preferences import Preferences
from subtrack.services.book import Book
from subtrack.services.calendar import Calendar
from subtrack.services.calendar_words import CalendarSayings
from subtrack.services.ports.clock import Now
from subtrack.services.ports.elsewhere import LastWritings
from subtrack.services.ports.system import Files
from subtrack.services.trying import Trying

Words = Callable[[Preferences], CalendarSayings]
"""Gives what is said of deadlines, as a person chose it."""


@dataclass(frozen=True, slots=True)
class CalendarDesk:
    """What is needed to write the file: the words, the files, and the memory of how it fared."""

    words: Words
    files: Files
    last: LastWritings
    trying: Trying


class CalendarFile:
    """The file, where the person asked for one."""

    def __init__(self, book: Book, calendar: Calendar, desk: CalendarDesk, now: Now) -> None:
        """Remember what is told, what it takes to write it, and the clock."""
        self._book = book
        self._calendar = calendar
        self._desk = desk
        self._now = now

    def refresh(self) -> LastWriting:
        """Write the file anew if it is wanted and would hold something else; say how it fared.

        A failure is remembered until the file could be written, and every call tries again.
        """
        before, preferences = self._desk.last.read(), self._book.preferences()
        if preferences.calendar_file is None:
            return before
        after = self._written(before, Path(preferences.calendar_file), preferences)
        if after.written_at != before.written_at or not after.failed_alike(before):
            self._desk.last.write(after)
        if after.failure is not None or after.written_at != before.written_at:
            self._desk.trying.note(ChannelName.CALENDAR_FILE, after.failure)
        return after

    def _written(self, before: LastWriting, path: Path, preferences: Preferences) -> LastWriting:
        content = self._calendar.content(self._desk.words(preferences))
        try:
            written = self._desk.files.renew(path, content, self._calendar.is_own)
        except KnownError as error:
            return replace(before, failure=error)
        return LastWriting(self._now() if written else before.written_at)
