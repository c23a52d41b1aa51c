"""Calendar: the deadlines to come as events that any calendar program takes in."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import UTC, datetime, timedelta
from operator import attrgetter
from typing import NamedTuple
from uuid import UUID, uuid5

from subtrack.domain.calendar_event import Alarm, CalendarEvent
from subtrack.domain.dates import ONE_DAY
from subtrack.domain.deadlines import Deadline, sort_key, upcoming
from subtrack.domain.decisions import OF_A_CASE
from subtrack.domain.subscription import Subscription
from subtrack.services.book import Book
from subtrack.services.calendar_words import CalendarSayings
from subtrack.services.deciding import Due
from subtrack.services.leading import leading
from subtrack.services.ports.clock import Today
from subtrack.services.ports.elsewhere import CalendarWriter
from subtrack.services.ports.records import Providers
from subtrack.services.posting import Posting

HORIZON = timedelta(days=400)
"""How far ahead a calendar looks: past the next renewal of a yearly contract, notice included."""
_NAMESPACE = UUID("0f3c1a52-6a0e-5d0a-9b53-7d6b1f2f8c41")
_FIRST_SEQUENCE = datetime(2020, 1, 1, tzinfo=UTC)
_LAST_SEQUENCE = 2**31 - 1
_MOST_REMEMBERED = 3
"""The ways of saying it of which what was said is remembered: here, there, and once by hand."""


class Part(NamedTuple):
    """What one deadline adds to a calendar: its place among others, its name, and its text."""

    order: tuple[object, ...]
    uid: str
    content: bytes


class Calendar:
    """Every unanswered deadline from today on, each occurrence as an event of its own."""

    def __init__(
        self,
        book: Book,
        providers: Providers,
        posting: Posting,
        writer: CalendarWriter,
        today: Today,
    ) -> None:
        """Remember the book, the records, how far letters go, who writes, and the clock."""
        self._book = book
        self._providers = providers
        self._posting = posting
        self._writer = writer
        self._today = today
        self._remembered: dict[CalendarSayings, _Remembered] = {}

    def content(self, words: CalendarSayings) -> bytes:
        """Give the file of what is due; equal books give equal bytes on a day."""
        return self.whole(self.parts(words))

    def whole(self, parts: Iterable[Part]) -> bytes:
        """Give the file that consists of these parts."""
        return self._writer.whole(one.content for one in parts)

    def alone(self, event: CalendarEvent) -> bytes:
        """Give the file of one event."""
        return self._writer.whole([self._writer.part(event)])

    def is_own(self, head: bytes) -> bool:
        """Whether a file that begins so was written here."""
        return self._writer.wrote(head)

    def parts(self, words: CalendarSayings) -> list[Part]:
        """Give what is due from today to 400 days from now, both included, soonest first.

        What was put off stays where it is, for its last safe day does not move. A change of one
        entry costs what that entry costs: what the others add is remembered.
        """
        book = self._book
        circumstances = (self._today(), book.country(), book.preferences().lead_times)
        before = self._remembered.pop(words, None)
        known = before.parts if before and before.circumstances == circumstances else {}
        after: _Parts = {}
        for entry in book.kept():
            was, parts = known.get(entry.uid, (None, ()))
            same = was == entry
            after[entry.uid] = (entry, parts if same else tuple(self._parts_of(entry, words)))
        self._remembered = {**self._remembered, words: _Remembered(circumstances, after)}
        if len(self._remembered) > _MOST_REMEMBERED:
            del self._remembered[next(iter(self._remembered))]
        found = [part for _, parts in after.values() for part in parts]
        found.sort(key=attrgetter("order"))
        return found

    def _parts_of(self, entry: Subscription, words: CalendarSayings) -> Iterator[Part]:
        today = self._today()
        lead = leading(entry.particulars, self._providers.get)
        country = self._book.country()
        end = today + HORIZON + ONE_DAY
        cancelled = entry.cancellation(today)
        for deadline in upcoming(entry.contract, today, end, entry.decisions, cancelled):
            way = None if deadline.kind in OF_A_CASE else lead
            sending = self._posting.last_sending(entry, way, deadline.date, country)
            in_time = sending if sending and sending.day >= today else None
            event = self._event(Due(entry, deadline, in_time), words)
            order = (*sort_key(deadline, entry.name), entry.uid, deadline.kind)
            yield Part(order, event.uid, self._writer.part(event))

    def _event(self, due: Due, words: CalendarSayings) -> CalendarEvent:
        entry, deadline = due.entry, due.deadline
        usual = self._book.preferences().lead_times
        lead_times = entry.lead_times(usual).of(entry.contract, deadline)
        return CalendarEvent(
            uid=event_uid(entry, deadline),
            sequence=sequence(entry),
            revised=entry.changed_at,
            day=deadline.date,
            summary=words.summary(entry.name, deadline),
            description=words.description(entry.name, deadline, due.sending),
            categories=words.categories(),
            alarms=tuple(
                Alarm(days, words.alarm(entry.name, deadline, days)) for days in lead_times
            ),
        )


_Parts = dict[str, tuple[Subscription, tuple[Part, ...]]]


class _Remembered(NamedTuple):
    """What each entry added, by its uid, and everything else of which that was made."""

    circumstances: tuple[object, ...]
    parts: _Parts


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
