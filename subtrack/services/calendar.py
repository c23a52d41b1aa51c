"""Calendar: the deadlines to come as events that any calendar program takes in."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta
from uuid import UUID, uuid5

from subtrack.domain.calendar_event import Alarm, CalendarEvent
from subtrack.domain.dates import ONE_DAY
from subtrack.domain.deadlines import Deadline, sort_key, upcoming
from subtrack.domain.subscription import Subscription
from subtrack.services.book import Book
from subtrack.services.calendar_words import CalendarSayings
from subtrack.services.deciding import Due
from subtrack.services.leading import last_sending, leading
from subtrack.services.ports import CalendarWriter, Providers, Today

HORIZON = timedelta(days=400)
"""How far ahead a calendar looks: past the next renewal of a yearly contract, notice included."""
_NAMESPACE = UUID("0f3c1a52-6a0e-5d0a-9b53-7d6b1f2f8c41")
_FIRST_SEQUENCE = datetime(2020, 1, 1, tzinfo=UTC)
_LAST_SEQUENCE = 2**31 - 1


class Calendar:
    """Every unanswered deadline from today on, each occurrence as an event of its own."""

    def __init__(
        self, book: Book, providers: Providers, writer: CalendarWriter, today: Today
    ) -> None:
        """Remember the book, the records, who writes the file, and the clock."""
        self._book = book
        self._providers = providers
        self._writer = writer
        self._today = today

    def content(self, words: CalendarSayings) -> bytes:
        """Give the file of what is due; equal books give equal bytes on a day."""
        return self._writer.write(self.events(words))

    def is_own(self, head: bytes) -> bool:
        """Whether a file that begins so was written here."""
        return self._writer.wrote(head)

    def events(self, words: CalendarSayings) -> list[CalendarEvent]:
        """Give what is due from today to 400 days from now, both included, soonest first.

        What was put off stays where it is, for its last safe day does not move.
        """
        today, country = self._today(), self._book.country()
        end = today + HORIZON + ONE_DAY
        found = [
            Due(entry, deadline, self._send_by(entry, deadline, country))
            for entry in self._book.kept()
            for deadline in upcoming(entry.contract, today, end, entry.decisions)
        ]
        found.sort(key=_order)
        return [self._event(due, words) for due in found]

    def _send_by(self, entry: Subscription, deadline: Deadline, country: str | None) -> date | None:
        """Give the last day for the best way to cancel, unless it has passed."""
        lead = leading(entry.particulars, self._providers.get)
        day = last_sending(lead, deadline.date, country)
        return day if day and day >= self._today() else None

    def _event(self, due: Due, words: CalendarSayings) -> CalendarEvent:
        entry, deadline = due.entry, due.deadline
        lead_times = self._book.preferences().lead_times.of(entry.contract, deadline)
        return CalendarEvent(
            uid=event_uid(entry, deadline),
            sequence=sequence(entry),
            revised=entry.changed_at,
            day=deadline.date,
            summary=words.summary(entry.name, deadline),
            description=words.description(entry.name, deadline, due.send_by),
            categories=words.categories(),
            alarms=tuple(
                Alarm(days, words.alarm(entry.name, deadline, days)) for days in lead_times
            ),
        )


def event_uid(entry: Subscription, deadline: Deadline) -> str:
    """Give the name by which calendars know a deadline again, whatever it is called by then.

    It stands for the entry, the kind and the event, and tells nobody which.
    """
    return str(uuid5(_NAMESPACE, f"{entry.uid} {deadline.kind} {deadline.event}"))


def sequence(entry: Subscription) -> int:
    """Give a number that rises with every change of an entry and never goes down.

    It is the instant of the last change in seconds, for nothing counts the changes of an entry;
    the book sees to it that a change is later than the one before by a second at least. Counted
    from 2020, it fits into the 31 bits that calendars have for it until 2088.
    """
    seconds = int((entry.changed_at - _FIRST_SEQUENCE).total_seconds())
    return min(max(seconds, 0), _LAST_SEQUENCE)


def _order(due: Due) -> tuple[object, ...]:
    deadline, entry = due.deadline, due.entry
    return (*sort_key(deadline, entry.name), entry.uid, deadline.kind)
