"""Notifying: giving what is owed to the desktop, whoever looks at it."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date, time

from subtrack.domain.hours import Hours
from subtrack.domain.notice import Notice, Urgency
from subtrack.domain.reminders import Owed
from subtrack.services.away import Away
from subtrack.services.book import Book
from subtrack.services.notices import NoticeWords
from subtrack.services.ports.clock import WallClock
from subtrack.services.ports.reminders import Channel
from subtrack.services.reminding import Reminder, Reminding
from subtrack.services.wording import Wording

DESKTOP = "desktop"
"""The channel's name in the ledger."""


@dataclass(frozen=True, slots=True)
class Told:
    """What was shown, and the time of day until which more waits; None where nothing does.

    That is `THE_NEXT_DAY` where it waits until the day is over.
    """

    reminders: Sequence[Reminder]
    waits_until: time | None = None


class Notifying:
    """The reminders, as notices on the desktop."""

    def __init__(
        self,
        book: Book,
        reminding: Reminding,
        away: Away,
        channel: Channel,
        clock: WallClock,
    ) -> None:
        """Remember where reminders come from, where notices go, and the clock."""
        self._book = book
        self._reminding = reminding
        self._away = away
        self._channel = channel
        self._clock = clock

    def try_out(self, wording: Wording) -> None:
        """Show a notice that is no reminder, so that the person sees whether reminders would come.

        Raises:
            OutsideError: it could not be shown.
        """
        translate = wording.translate
        title = translate("A test reminder")
        said = translate("This is where Subtrack reminds you. It names nothing unless you wish.")
        self._channel.check()
        self._channel.show(Notice(title, said, Urgency.NORMAL))

    def remind(self, wording: Wording) -> Told:
        """Show what is owed and was not shown today; say what was shown, and what waits.

        What comes up in the person's quiet hours waits. After days on which nobody looked, all of
        it comes in one, with what happened meanwhile.

        Raises:
            OutsideError: something could not be shown; it comes again.
        """
        preferences = self._book.preferences()
        today = self._clock.today()
        words = NoticeWords(wording, today, preferences.names_on_desktop)
        waiting = _Waiting(preferences.hours, today, self._clock.time_of_day())

        def show(reminders: Sequence[Reminder]) -> Iterator[Sequence[Reminder]]:
            absence = self._away.absence()
            meanwhile = absence.said(wording) if absence else ""
            for notice, about in words.notices(reminders, meanwhile):
                self._channel.show(notice)
                yield about

        reminders = self._reminding.remind(DESKTOP, show, self._channel.check, waiting.waits)
        if reminders or waiting.until is None:
            self._away.end()
        return Told(reminders, waiting.until)


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
