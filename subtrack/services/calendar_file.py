"""Calendar file: the deadlines to come in a file that follows the book by itself."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime, time
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
from subtrack.services.ports.system import KeptFiles
from subtrack.services.trying import Trying

Words = Callable[[Preferences], CalendarSayings]
"""Gives what is said of deadlines, as a person chose it."""


@dataclass(frozen=True, slots=True)
class CalendarDesk:
    """What is needed to write the file: the words, the files, and the memory of how it fared."""

    words: Words
    files: KeptFiles
    last: LastWritings
    trying: Trying


@dataclass(frozen=True, slots=True)
class Writing:
    """What the file is to hold."""

    path: Path
    content: bytes


@dataclass(frozen=True, slots=True)
class Written:
    """When it was written, None where it held that already, or what went wrong."""

    at: datetime | None = None
    failure: KnownError | None = None


class CalendarFile:
    """The file, where the person asked for one, written in three steps.

    `prepare` and `settle` read and write the book's file; `carry_out` takes its time with the drive
    and touches neither. A failure is remembered until the file could be written.
    """

    def __init__(self, book: Book, calendar: Calendar, desk: CalendarDesk, now: Now) -> None:
        """Remember what is told, what it takes to write it, and the clock."""
        self._book = book
        self._calendar = calendar
        self._desk = desk
        self._now = now
        self.waits_until: time | None = None  # a calendar rings when it is meant to

    def state(self) -> LastWriting | None:
        """Say how it fared; None where none is wanted."""
        wanted = self._book.preferences().calendar_file is not None
        return self._desk.last.read() if wanted else None

    def prepare(self) -> Writing | None:
        """Give what the file is to hold; None where none is wanted."""
        preferences = self._book.preferences()
        if preferences.calendar_file is None:
            return None
        content = self._calendar.content(self._desk.words(preferences))
        return Writing(Path(preferences.calendar_file), content)

    def carry_out(self, writing: Writing) -> Written:
        """Write the file if it holds something else; called beside the window."""
        try:
            written = self._desk.files.renew(writing.path, writing.content, self._calendar.is_own)
        except KnownError as error:
            return Written(failure=error)
        return Written(self._now() if written else None)

    def settle(self, _writing: Writing, written: Written) -> bool:
        """Note how it fared; that is all."""
        before = self._desk.last.read()
        after = LastWriting(written.at or before.written_at, written.failure)
        if after.written_at != before.written_at or not after.failed_alike(before):
            self._desk.last.write(after)
        if written.failure is not None or written.at is not None:
            self._desk.trying.note(ChannelName.CALENDAR_FILE, written.failure)
        return True

    def stop(self) -> None:
        """Wait a moment for what is being written and no longer, for the program ends."""
        self._desk.files.stop()

    def refresh(self) -> KnownError | None:
        """Do all three steps; give what went wrong, if anything."""
        writing = self.prepare()
        if writing is None:
            return None
        written = self.carry_out(writing)
        self.settle(writing, written)
        return written.failure
