"""Notifying: giving what is owed to the desktop, whoever looks at it."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date, time

from subtrack.domain.attempts import ChannelName
from subtrack.domain.errors import KnownError
from subtrack.domain.hours import Hours
from subtrack.domain.notice import Notice, Urgency
from subtrack.domain.reminders import Owed
from subtrack.services.away import Away
from subtrack.services.book import Book
from subtrack.services.notices import NoticeWords
from subtrack.services.ports.clock import WallClock
from subtrack.services.ports.reminders import Channel
from subtrack.services.reminding import Claimed, Reminder, Reminding, always_ready
from subtrack.services.trying import Trying
from subtrack.services.wording import Wording

DESKTOP = str(ChannelName.DESKTOP)
"""The channel's name in the ledger."""


@dataclass(frozen=True, slots=True)
class Told:
    """What was shown, and the time of day until which more waits; None where nothing does.

    That is `THE_NEXT_DAY` where it waits until the day is over.
    """

    reminders: Sequence[Reminder]
    waits_until: time | None = None


@dataclass(frozen=True, slots=True)
class Showing:
    """Notices that are to be shown, each with what it tells of, and the day they were made on."""

    notices: Sequence[tuple[Notice, Sequence[Reminder]]]
    claimed: Claimed
    day: date


@dataclass(frozen=True, slots=True)
class Shown:
    """How many of the notices were shown, and what kept the others from it."""

    count: int
    failure: KnownError | None = None


@dataclass(frozen=True, slots=True)
class NotifyingDesk:
    """What it takes: the way to the desktop, the log, who knows of days off, and the clock."""

    channel: Channel
    trying: Trying
    away: Away
    clock: WallClock


class Notifying:
    """The reminders, as notices on the desktop."""

    def __init__(self, book: Book, reminding: Reminding, desk: NotifyingDesk) -> None:
        """Remember where reminders come from, and what it takes to show them."""
        self._book = book
        self._reminding = reminding
        self._desk = desk

    def check(self) -> None:
        """Make sure that somebody is there to show a notice; it may take a moment.

        Raises:
            OutsideError: nobody is.
        """
        self._desk.channel.check()

    def try_out(self, wording: Wording) -> None:
        """Show a notice that is no reminder, so that the person sees whether reminders would come.

        Called beside the window, for it may take a moment.

        Raises:
            OutsideError: it could not be shown.
        """
        translate = wording.translate
        title = translate("A test reminder")
        said = translate("This is where Subtrack reminds you. It names nothing unless you wish.")
        self._desk.channel.check()
        self._desk.channel.show(Notice(title, said, Urgency.NORMAL))

    def round(self, wording: Wording) -> Round:
        """Give the steps in which what is owed is shown once."""
        return Round(self._book, self._reminding, self._desk, wording)

    def remind(self, wording: Wording) -> Told:
        """Show what is owed and was not shown today; say what was shown, and what waits.

        Where nobody is there to show it, nothing is written.

        Raises:
            OutsideError: something could not be shown; it comes again.
        """
        steps = self.round(wording)
        showing = steps.prepare(self.check)
        if showing is None:
            return Told([], steps.waits_until)
        shown = steps.carry_out(showing)
        steps.settle(showing, shown)
        if shown.failure is not None:
            raise shown.failure
        return Told(showing.claimed.reminders, steps.waits_until)


class Round:
    """Shows what is owed and was not shown today, in three steps.

    `prepare` and `settle` read and write the book's file; `carry_out` takes its time with the
    desktop and touches neither. What was not shown comes again. What comes up in the person's quiet
    hours waits. After days on which nobody looked, all of it comes in one, with what happened
    meanwhile.
    """

    def __init__(
        self, book: Book, reminding: Reminding, desk: NotifyingDesk, wording: Wording
    ) -> None:
        """Remember what is told, by whom, and how it is said."""
        self._book = book
        self._reminding = reminding
        self._desk = desk
        self._wording = wording
        self.waits_until: time | None = None

    def prepare(self, check: Callable[[], None] = always_ready) -> Showing | None:
        """Claim what is owed; give the notices that tell it, None where nothing is to be told.

        `check` is called before anything is claimed; who cannot wait for it checks nothing yet.

        Raises:
            StorageError: the book cannot be read, or nothing can be claimed.
        """
        preferences, clock = self._book.preferences(), self._desk.clock
        today = clock.today()
        waiting = _Waiting(preferences.hours, today, clock.time_of_day())
        claimed = self._reminding.begin(DESKTOP, waiting.waits, check)
        self.waits_until = waiting.until
        if not claimed.reminders:
            self._end_absence(today)
            return None
        words = NoticeWords(self._wording, today, preferences.names_on_desktop)
        absence = self._desk.away.absence()
        meanwhile = absence.said(self._wording) if absence else ""
        return Showing(list(words.notices(claimed.reminders, meanwhile)), claimed, today)

    def carry_out(self, showing: Showing) -> Shown:
        """Show them, as far as it goes; called beside the window, for it may take a moment."""
        count = 0
        try:
            self._desk.channel.check()
            for notice, _ in showing.notices:
                self._desk.channel.show(notice)
                count += 1
        except KnownError as error:
            return Shown(count, error)
        return Shown(count)

    def settle(self, showing: Showing, shown: Shown) -> bool:
        """Note what was shown; say whether that is all.

        Raises:
            StorageError: it cannot be noted, so that it comes again.
        """
        told = [one for _, about in showing.notices[: shown.count] for one in about]
        self._reminding.finish(showing.claimed, told)
        for _ in range(shown.count):
            self._desk.trying.note(ChannelName.DESKTOP)
        if shown.failure is not None:
            self._desk.trying.note(ChannelName.DESKTOP, shown.failure)
            return False
        self._desk.away.end(showing.day)
        return True

    def stop(self) -> None:
        """Leave nothing: it soon ends by itself."""

    def _end_absence(self, looked: date) -> None:
        if self.waits_until is None:
            self._desk.away.end(looked)


class _Waiting:
    """Lets reminders wait for the person's hours, and knows how long the first one does."""

    def __init__(self, hours: Hours, today: date, at: time) -> None:
        self._hours = hours
        self._today = today
        self._at = at
        self.until: time | None = None

    def waits(self, owed: Owed) -> bool:
        """Whether a reminder waits."""
        is_last_day = owed.is_last_day(self._today)
        until = self._hours.waits_until(self._at, is_last_day=is_last_day)
        if until is not None:
            self.until = min(until, self.until or until)
        return until is not None
