"""Publishing: the deadlines to come in a calendar on a server, so that a phone rings."""

from __future__ import annotations

from collections.abc import Callable, Collection, Mapping, Sequence
from dataclasses import dataclass
from datetime import time
from hashlib import sha256

from subtrack.domain.accounts import CalendarAccount, origin
from subtrack.domain.attempts import ChannelName
from subtrack.domain.calendar_event import Alarm, CalendarEvent
from subtrack.domain.errors import KnownError, OutsideError
from subtrack.domain.publication import Publication, Published, ServerCalendar
from subtrack.services.book import Book
from subtrack.services.calendar import Calendar
from subtrack.services.calendar_words import CalendarSayings
from subtrack.services.passwords import Passwords
from subtrack.services.ports.clock import Now, Today
from subtrack.services.ports.elsewhere import CalendarServer, Publications, Secrets
from subtrack.services.translating import Translator
from subtrack.services.trying import Trying

Words = Callable[[CalendarAccount], CalendarSayings]
"""Gives what is said of deadlines, as a person chose it for an account."""
TEST_UID = "subtrack-test-event"
_MOST_ROUNDS = 5


@dataclass(frozen=True, slots=True)
class PublishingDesk:
    """What it takes: words, the server, the passwords, and what is there and was tried."""

    words: Words
    server: CalendarServer
    secrets: Secrets
    publications: Publications
    trying: Trying
    today: Today
    now: Now


class Publishing:
    """Keeps the calendar of the person's account up to date, in three steps.

    `prepare` and `settle` read and write the book's file; `carry_out` takes its time with the
    server and touches neither. What was begun and not finished comes again.
    """

    def __init__(self, book: Book, calendar: Calendar, desk: PublishingDesk) -> None:
        """Remember what is told, and what it takes to publish it."""
        self._book = book
        self._calendar = calendar
        self._desk = desk
        self._is_tested = False
        self.passwords = Passwords(desk.secrets)
        self.waits_until: time | None = None  # a calendar rings when it is meant to

    def prepare(self) -> Publication | None:
        """Give what is to be done for the calendar to say what the book does; None for nothing.

        Only what was put there from here is ever taken out, and only of this account.

        Raises:
            StorageError: what is there cannot be read or noted.
        """
        account = self._book.preferences().calendar_account
        if not account.is_ready:
            return None
        known = self._known(account)
        here = known.pop(account.calendar or "", {})
        wanted = self._wanted(account) if account.on else {}
        put = {uid: text for uid, text in wanted.items() if here.get(uid) != _mark(text)}
        gone = [(account.calendar or "", uid) for uid in here if not self._stays(uid, wanted)]
        gone += [(place, uid) for place, marks in known.items() for uid in marks]
        if not put and not gone:
            return None
        self._expect(account, put)
        self._doubt(account, gone)
        return Publication(account, put, gone)

    def carry_out(self, publication: Publication) -> Published:
        """Do it, as far as it goes; called beside the window, for it takes time."""
        try:
            password = self.passwords.of(publication.account)
        except KnownError as error:
            return Published(failure=error)
        return self._desk.server.carry_out(publication, password)

    def settle(self, publication: Publication, done: Published) -> bool:
        """Note what was done; say whether all of it was.

        Raises:
            StorageError: it cannot be noted.
        """
        user = publication.account.user
        self._desk.publications.settle(
            _key(user, publication.account.calendar),
            {uid: _mark(publication.put[uid]) for uid in done.put},
            [(_key(user, place), uid) for place, uid in done.gone],
        )
        self._desk.trying.note(ChannelName.CALDAV, done.failure)
        return len(done.put) + len(done.gone) == len(publication.put) + len(publication.gone)

    def catch_up(self) -> None:
        """Do all three steps, and again where much was to be done.

        Raises:
            OutsideError: the server cannot be reached, or refuses. StorageError: as `prepare`.
        """
        for _ in range(_MOST_ROUNDS):
            publication = self.prepare()
            if publication is None:
                return
            done = self.carry_out(publication)
            self.settle(publication, done)
            if done.failure is not None:
                raise done.failure

    def stop(self) -> None:
        """Leave what is not begun for the next time, for the program ends."""
        self.passwords.stop()
        self._desk.server.stop()

    def find(self, account: CalendarAccount, password: str | None) -> Sequence[ServerCalendar]:
        """Give the calendars that an account has; a password that is given is kept first.

        Called beside the window, for it takes time.

        Raises:
            OutsideError: the keyring or the server refuses.
        """
        if password:
            self.passwords.keep(account, password)
        return self._desk.server.calendars(account, password or self.passwords.of(account))

    def prepare_test(self, translate: Translator) -> Publication:
        """Give an event that is no deadline, for the person to look whether it arrives.

        It is taken out again once `end_test` was called.

        Raises:
            OutsideError: it is not known where to publish. StorageError: as `prepare`.
        """
        account = self._book.preferences().calendar_account
        if not account.is_ready:
            raise OutsideError("Choose a calendar first.")
        said = translate("A test by Subtrack")
        event = CalendarEvent(
            uid=TEST_UID,
            sequence=0,
            revised=self._desk.now(),
            day=self._desk.today(),
            summary=said,
            alarms=(Alarm(0, said),),
        )
        self._is_tested = True
        self._expect(account, [TEST_UID])
        return Publication(account, {TEST_UID: self._calendar.alone(event)})

    def end_test(self) -> None:
        """Have the test's event taken out with the next publication."""
        self._is_tested = False

    def _known(self, account: CalendarAccount) -> dict[str, Mapping[str, str | None]]:
        """Give what may be in this account's calendars, by their addresses."""
        here, own = origin(account.calendar or ""), _key(account.user, "")
        return {
            key.removeprefix(own): marks
            for key, marks in self._desk.publications.known().items()
            if key.startswith(own) and origin(key.removeprefix(own)) == here
        }

    def _wanted(self, account: CalendarAccount) -> Mapping[str, bytes]:
        parts = self._calendar.parts(self._desk.words(account))
        return {part.uid: self._calendar.whole([part]) for part in parts}

    def _stays(self, uid: str, wanted: Mapping[str, bytes]) -> bool:
        return uid in wanted or (uid == TEST_UID and self._is_tested)

    def _expect(self, account: CalendarAccount, uids: Collection[str]) -> None:
        """Note that nobody knows what these are there, until it is settled."""
        self._desk.publications.expect(_key(account.user, account.calendar), list(uids))

    def _doubt(self, account: CalendarAccount, gone: Sequence[tuple[str, str]]) -> None:
        """Note the same of what is taken out: it may be gone, and nobody lives to tell."""
        for place in {place for place, _ in gone}:
            uids = [uid for at, uid in gone if at == place]
            self._desk.publications.expect(_key(account.user, place), uids)


def _mark(content: bytes) -> str:
    return sha256(content).hexdigest()[:32]


def _key(user: str | None, calendar: str | None) -> str:
    """Give under what a user's calendar is remembered; an address has no blank in it."""
    return f"{user} {calendar}"
