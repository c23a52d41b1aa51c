"""Ports: what the services need from storage and the outside world."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime, time
from pathlib import Path
from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:
    # Only types: what a service needs of them it imports itself, when it is wanted.
    from subtrack.domain.accounts import CalendarAccount, MailAccount
    from subtrack.domain.attempts import Attempt, ChannelName
    from subtrack.domain.calendar_event import CalendarEvent
    from subtrack.domain.catalog import Listing
    from subtrack.domain.data_size import DataSize
    from subtrack.domain.errors import KnownError
    from subtrack.domain.evidence import Evidence, KeptFile, Soundness
    from subtrack.domain.last_writing import LastWriting
    from subtrack.domain.layout import Layout
    from subtrack.domain.letter import Letter
    from subtrack.domain.mail import Mail, Stamp
    from subtrack.domain.money_back import Limit
    from subtrack.domain.notice import Notice
    from subtrack.domain.pack import Pack
    from subtrack.domain.parts import Part
    from subtrack.domain.preferences import Preferences
    from subtrack.domain.profile import Profile
    from subtrack.domain.provider import Provider
    from subtrack.domain.publication import Publication, Published, ServerCalendar
    from subtrack.domain.record import Record
    from subtrack.domain.remarks import Remark
    from subtrack.domain.reminders import Claim
    from subtrack.domain.subscription import Subscription

Today = Callable[[], date]
Now = Callable[[], datetime]
TimeOfDay = Callable[[], time]
"""Gives the time on the wall, where the person is."""
NewUid = Callable[[], str]


@dataclass(frozen=True, slots=True)
class WallClock:
    """The day and the time of day where the person is."""

    today: Today
    time_of_day: TimeOfDay


class Store(Protocol):
    """A person's book: the entries, those in the trash included, and who writes letters."""

    def subscriptions(self) -> tuple[Subscription, ...]:
        """Give every entry, in no order."""

    def profiles(self) -> tuple[Profile, ...]:
        """Give every profile, in no order."""

    def preferences(self) -> Preferences:
        """Give what the person chose."""

    def write(
        self,
        added: Sequence[Subscription] = (),
        changed: Sequence[tuple[Subscription, Subscription]] = (),
        profiles: Sequence[Profile] = (),
        preferences: Preferences | None = None,
        gone: Sequence[Profile] = (),
    ) -> tuple[Subscription, ...]:
        """Add entries, replace others by what they became, put the rest, all or nothing.

        A number that is taken, or 0, becomes a new one; a profile replaces the one of its uid,
        and profiles that are gone are taken out.
        Gives the entries as stored, added ones first.

        Raises:
            StorageError: nothing could be written, or an entry changed in the meantime.
        """

    def mark(self) -> object:
        """Give a value that differs once anybody has changed the book."""


class Ledger(Protocol):
    """Which reminder was given when: a reminder is claimed, shown, then marked as shown."""

    def open(self, wanted: Sequence[Claim], now: datetime) -> Sequence[Claim]:
        """Give the reminders that a claim would win now; nothing is written."""

    def claim(self, wanted: Sequence[Claim], now: datetime) -> Mapping[Claim, bool]:
        """Claim reminders in one transaction; give those won, each with whether it is a repeat.

        Not won: one that was shown on its day or a later one, and one that somebody else claimed
        within two minutes.
        """

    def shown(self, claims: Sequence[Claim], now: datetime) -> None:
        """Mark claimed reminders as shown."""

    def release(self, claims: Sequence[Claim], claimed_at: datetime) -> None:
        """Take back what was claimed at that instant and not shown, so that it comes again."""


class Channel(Protocol):
    """A way to tell a person of something outside the window."""

    def check(self) -> None:
        """Make sure that a notice can be shown now.

        Raises:
            OutsideError: nobody is there to show it.
        """

    def show(self, notice: Notice) -> None:
        """Show a notice; it was taken once this returns.

        Raises:
            OutsideError: it was not.
        """


class Attempts(Protocol):
    """What was tried to reach the person outside the window, and how it went."""

    def newest(self, most: int = ...) -> Sequence[Attempt]:
        """Give what was tried, the newest first."""

    def note(self, channel: ChannelName, now: datetime, failure: KnownError | None = None) -> None:
        """Note a try; where it cannot be noted, it is not."""


class CalendarServer(Protocol):
    """A server on which a person has calendars; asked beside the window, for it takes time."""

    def calendars(self, account: CalendarAccount, password: str) -> Sequence[ServerCalendar]:
        """Give the calendars that the person has there.

        Raises:
            OutsideError: the server cannot be reached, refuses, or is none.
        """

    def carry_out(self, publication: Publication, password: str) -> Published:
        """Put events into the calendar, and take others out, as far as it goes; tell how far."""

    def stop(self) -> None:
        """Do nothing more after the request that is under way, for the program ends."""


class Publications(Protocol):
    """Which events may be in calendars on servers, by the addresses of those."""

    def known(self) -> Mapping[str, Mapping[str, str | None]]:
        """Give what may be in each calendar: a mark of its content, None where nobody knows."""

    def expect(self, calendar: str, uids: Sequence[str]) -> None:
        """Remember before it is done that events may be there from now on, with any content."""

    def settle(
        self, calendar: str, put: Mapping[str, str], gone: Sequence[tuple[str, str]]
    ) -> None:
        """Remember what is there with which content, and by calendar and name what is not."""


class Secrets(Protocol):
    """Passwords, kept where the system keeps them; no other place has them."""

    def get(self, name: str) -> str | None:
        """Give a password; None where none is kept under that name.

        Raises:
            OutsideError: nobody keeps passwords here, or what does stays locked.
        """

    def put(self, name: str, secret: str) -> None:
        """Keep a password in the place of the one there was.

        Raises:
            OutsideError: it is not kept.
        """

    def remove(self, name: str) -> None:
        """Forget a password; one that is not there is forgotten already.

        Raises:
            OutsideError: it may still be there.
        """


class Providers(Protocol):
    """The provider records."""

    def get(self, slug: str) -> Provider | None:
        """Give the record, or None where there is no sound one of that name."""

    def slugs(self) -> Sequence[str]:
        """Give all names, ordered."""


class Catalog(Protocol):
    """The provider records as one reads and searches them."""

    def record(self, slug: str) -> Record | None:
        """Give a whole record, or None where there is no sound one of that name."""

    def listings(self) -> Sequence[Listing]:
        """Give all sound records in brief, ordered by their names."""


class Layouts(Protocol):
    """How letters look."""

    def names(self) -> Sequence[str]:
        """Give the names of all layouts."""

    def get(self, name: str) -> Layout:
        """Give a layout.

        Raises:
            InvalidInputError: there is none of that name.
        """


class LetterWriter(Protocol):
    """Turns letters into documents."""

    def write(self, letter: Letter, layout: Layout, *, archival: bool = False) -> bytes:
        """Give a letter as a PDF, or as a PDF/A-2u for keeping; equal input gives equal bytes.

        Raises:
            InvalidInputError: it does not fit the layout, or no font has its characters.
        """


class PackWriter(Protocol):
    """Turns a case into a document with pictures of what proves it."""

    def write(self, pack: Pack, contents: Mapping[str, bytes]) -> bytes:
        """Give a PDF; equal input gives equal bytes. `contents` are the files by their names."""


class MailWriter(Protocol):
    """Turns mails into files that a mail program opens as drafts."""

    def write(self, mail: Mail) -> bytes:
        """Give a draft; equal input gives equal bytes."""


class MailServer(Protocol):
    """A server that takes a person's mail; asked beside the window, for it takes time."""

    def send(self, account: MailAccount, password: str | None, mail: Mail, stamp: Stamp) -> None:
        """Hand a mail over; it was taken once this returns.

        Raises:
            OutsideError: it was not.
        """


class CalendarWriter(Protocol):
    """Turns events into a file that calendar programs read."""

    def part(self, event: CalendarEvent) -> bytes:
        """Give an event as a part of a file; equal events give equal bytes."""

    def whole(self, parts: Iterable[bytes]) -> bytes:
        """Give the file that consists of these parts."""

    def wrote(self, head: bytes) -> bool:
        """Whether a file that begins so was written by this."""


class Countries(Protocol):
    """What countries are called, and how days are written there."""

    def name(self, code: str, language: str = "en") -> str:
        """Give the name of a country in a language by its ISO 3166-1 code."""

    def name_abroad(self, code: str, sender: str, language: str) -> str:
        """Give it in capitals, in a language that the post of the sender's country reads."""

    def names(self, language: str) -> Mapping[str, str]:
        """Give the names of all countries in a language by their ISO 3166-1 codes."""

    def code(self, address: Sequence[str]) -> str | None:
        """Give the ISO 3166-1 code of the country in an address's last line; None for none."""

    def long_date(self, day: date, language: str, country: str) -> str:
        """Write a day in words in a language, as it is done in a country."""


class RecordFiles(Protocol):
    """Record files: those of the catalog, and any that the person names."""

    def unsound(self) -> Sequence[Path]:
        """Give the files of the catalog that are left out of it, ordered by their names."""

    def check(self, path: Path) -> tuple[Record | None, Sequence[str]]:
        """Read a record file; give its record, or None with each fault in words."""


class Maintenance(Protocol):
    """Care for the database file and its folder."""

    def back_up(self, label: str) -> Path | None:
        """Copy the database among the backups; None where there is none yet."""

    def faults(self) -> Sequence[str]:
        """Look for damage as thoroughly as SQLite can, and for entries that cannot be right."""

    def folder(self) -> Path:
        """Give the folder in which the data lies."""

    def size_of_data(self) -> DataSize:
        """Count what lies in the data folder; what cannot be read is left out."""


class Parts(Protocol):
    """What the program is made of besides itself."""

    def all(self) -> Sequence[Part]:
        """Give every part with its licence, by name."""


class Files(Protocol):
    """Files that the person names."""

    def read(self, path: Path, most: int) -> bytes:
        """Give the content of a regular file of at most `most` bytes.

        Raises:
            InvalidInputError: there is no such file, or it is too large.
        """

    def write(self, path: Path, content: bytes) -> Path | None:
        """Write a whole file or none; give the name to which an older one was moved aside.

        A file of the same content is left as it is.

        Raises:
            InvalidInputError: there is no such folder. StorageError: it cannot be written.
        """

    def renew(self, path: Path, content: bytes, is_own: Callable[[bytes], bool]) -> bool:
        """Write a whole file that is kept up to date, or none; say whether it was written.

        A file of the same content is left as it is, and one that is not the program's own by its
        first bytes is moved aside.

        Raises:
            InvalidInputError: there is no such folder. StorageError: it cannot be written.
        """


class EvidenceFiles(Protocol):
    """The folder in which files of evidence are kept, named by their content."""

    def keep(self, path: Path) -> KeptFile:
        """Copy a regular file into the folder, whole or not at all; links are not followed.

        Raises:
            InvalidInputError: it is no regular file that can be read, or too large.
            StorageError: the copy cannot be written.
        """

    def drop(self, name: str) -> None:
        """Remove a kept file, as well as can be; one that is not there is no fault."""

    def sweep(self, used: Collection[str], before: datetime) -> Sequence[str]:
        """Remove kept files that are none of `used` and were copied before an instant; name them.

        What cannot be removed stays.
        """

    def path(self, evidence: Evidence) -> Path:
        """Give where a kept file lies."""

    def soundness(self, evidence: Evidence, *, thorough: bool = False) -> Soundness:
        """Say whether a kept file is as it was; only a thorough look reads all of it."""

    def read(self, evidence: Evidence) -> bytes | None:
        """Give the content of a kept file; None where it is missing or was changed."""


class Limits(Protocol):
    """What gets money back that was charged after the end, and until when."""

    def all(self) -> Sequence[Limit]:
        """Give every limit, those that are not verified too."""


class LastWritings(Protocol):
    """How a file that is kept up to date fared, for the next process to know."""

    def read(self) -> LastWriting:
        """Give what was remembered; never fails."""

    def write(self, last: LastWriting) -> None:
        """Remember how it fared; where that cannot be done, it is not."""


@dataclass(frozen=True, slots=True)
class Change:
    """What a call did to an entry: None before it was added."""

    before: Subscription | None
    after: Subscription


class LastCheck(Protocol):
    """The day on which reminders were last looked for on this machine."""

    def read(self) -> date | None:
        """Give the day; None where nobody knows."""

    def write(self, day: date) -> None:
        """Remember a day, as well as can be."""


class Timer(Protocol):
    """The system's own timer that reminds while the program does not run."""

    def install(self) -> Remark:
        """Switch it on, or bring it up to date; say from when on it reminds.

        Raises:
            OutsideError: it cannot be written.
        """

    def repair(self) -> None:
        """Have it call this program, where it is on and the program has moved since.

        Raises:
            OutsideError: it cannot be read or written.
        """

    def remove(self) -> Remark:
        """Switch it off; say what was done.

        Raises:
            OutsideError: it cannot be taken away.
        """


class Autostart(Protocol):
    """Whether the program starts when the person logs in, and with which call."""

    def call(self) -> Sequence[str] | None:
        """Give the call that is made at login; None where none is made.

        Raises:
            OutsideError: it cannot be read.
        """

    def makes(self, call: Sequence[str]) -> bool:
        """Whether it is switched on and makes this very call.

        Raises:
            OutsideError: it cannot be read.
        """

    def put(self, call: Sequence[str] | None) -> None:
        """Have a call made at login, or none.

        Raises:
            OutsideError: it cannot be written.
        """
