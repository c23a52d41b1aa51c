"""The calendar file follows the book, tells no more than it may, and says when it cannot."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path

import pytest

from subtrack.domain.last_writing import LastWriting
from subtrack.domain.preferences import Preferences
from subtrack.services.book import Book
from subtrack.services.calendar_file import CalendarDesk, CalendarFile
from subtrack.services.calendar_words import CalendarSayings, DiscreetWords, OpenWords
from subtrack.services.wording import Wording
from tests.calendars import Read, read
from tests.fakes import FakeAttempts, FakeLastWritings
from tests.services.conftest import Desk
from tests.services.making import draft

FILE = Path("shared/deadlines.ics")
WANTED = Preferences(calendar_file=str(FILE))


CLOSED: dict[type, tuple[str, ...]] = {
    Book: ("entries", "preferences", "profiles", "refresh"),
    FakeAttempts: ("newest", "note"),
    FakeLastWritings: ("read", "write"),
}
"""What needs the book's file, and what lies beside it."""


def words(preferences: Preferences) -> CalendarSayings:
    return OpenWords(Wording()) if preferences.names_in_calendar else DiscreetWords(Wording())


@pytest.fixture
def last() -> FakeLastWritings:
    return FakeLastWritings()


@pytest.fixture
def file(desk: Desk, last: FakeLastWritings) -> CalendarFile:
    desk.subscriptions.add(
        draft("Cloud", "59 USD", "2y", started="2026-11-20", trial_ends="2026-11-27")
    )
    parts = CalendarDesk(words, desk.files, last, desk.trying)
    return CalendarFile(desk.book, desk.calendar, parts, desk.clock.now)


def events(desk: Desk) -> list[Read]:
    return read(desk.files.contents[FILE])


def test_nothing_is_written_unless_it_was_asked_for(
    desk: Desk, file: CalendarFile, last: FakeLastWritings
) -> None:
    file.refresh()
    assert (desk.files.contents, last.writes) == ({}, 0)


def test_it_says_by_when_and_nothing_else_until_names_are_switched_on(
    desk: Desk, file: CalendarFile
) -> None:
    desk.preferences.put(WANTED)
    file.refresh()
    (found,) = events(desk)
    assert (found.summary, found.description, found.categories) == (
        "A decision is due by 2026-11-26",
        "",
        [],
    )
    *earlier, on_the_day = [text for _, text in found.alarms]
    assert earlier == ["A decision is due by 2026-11-26"] * 3
    assert on_the_day == "A decision is due today, 2026-11-26, before noon"
    desk.preferences.put(replace(WANTED, names_in_calendar=True))
    file.refresh()
    (named,) = events(desk)
    assert named.summary == "Cloud: last safe day to end the trial, then 59.00 USD"
    assert (named.uid, named.day) == (found.uid, found.day)


def test_it_follows_the_book_and_is_never_moved_aside(desk: Desk, file: CalendarFile) -> None:
    desk.preferences.put(WANTED)
    file.refresh()
    desk.deciding.keep("Cloud")
    file.refresh()
    assert events(desk) == []
    assert list(desk.files.contents) == [FILE]


def test_what_is_the_same_is_not_written_again(
    desk: Desk, file: CalendarFile, last: FakeLastWritings
) -> None:
    desk.preferences.put(WANTED)
    file.refresh()
    first = desk.clock.now()
    desk.clock.advance(timedelta(hours=3))
    file.refresh()
    assert file.state() == LastWriting(first)
    assert last.writes == 1
    assert desk.attempts.told() == [("calendar-file", "")]


def test_the_day_alone_can_change_it(
    desk: Desk, file: CalendarFile, last: FakeLastWritings
) -> None:
    desk.preferences.put(WANTED)
    file.refresh()
    desk.clock.go_to(date(2026, 11, 27))
    file.refresh()
    assert last.read().written_at == desk.clock.now()
    assert events(desk) == []


def test_a_file_of_somebody_else_is_moved_aside(desk: Desk, file: CalendarFile) -> None:
    desk.files.contents[FILE] = b"Dear diary"
    desk.preferences.put(WANTED)
    file.refresh()
    assert len(events(desk)) == 1
    assert desk.files.contents[FILE.with_name("deadlines.ics.1")] == b"Dear diary"


def test_a_failure_is_remembered_until_it_could_be_written(
    desk: Desk, file: CalendarFile, last: FakeLastWritings
) -> None:
    desk.preferences.put(WANTED)
    desk.files.missing.add(FILE.parent)
    for _ in range(2):
        assert str(file.refresh()) == "There is no folder shared."
    assert last.writes == 1
    desk.files.missing.clear()
    desk.files.full = True
    assert "cannot be written" in str(file.refresh())
    assert last.read().written_at is None
    assert desk.attempts.told()[0] == ("calendar-file", "There is no folder shared.")
    desk.files.full = False
    assert file.refresh() is None
    assert last.read().written_at == desk.clock.now()


def test_a_failure_does_not_forget_when_it_was_written(
    desk: Desk, file: CalendarFile, last: FakeLastWritings
) -> None:
    desk.preferences.put(WANTED)
    file.refresh()
    written_at = desk.clock.now()
    desk.clock.advance(timedelta(hours=1))
    desk.files.full = True
    desk.deciding.keep("Cloud")
    failure = file.refresh()
    assert failure is not None
    assert last.read() == LastWriting(written_at, failure)


def test_how_it_fares_is_told_only_where_one_is_wanted(desk: Desk, file: CalendarFile) -> None:
    desk.preferences.put(WANTED)
    file.refresh()
    assert file.state() == LastWriting(desk.clock.now())
    desk.preferences.put(Preferences())
    assert file.state() is None


def test_while_it_is_written_the_book_is_left_alone(
    desk: Desk, file: CalendarFile, last: FakeLastWritings, monkeypatch: pytest.MonkeyPatch
) -> None:
    desk.preferences.put(WANTED)
    writing = file.prepare()
    assert writing
    with monkeypatch.context() as closed:
        for kind, names in CLOSED.items():
            for name in names:
                closed.setattr(kind, name, None)
        written = file.carry_out(writing)
    assert len(events(desk)) == 1
    assert file.settle(writing, written)
    assert last.read().written_at == desk.clock.now()


def test_who_ends_the_program_stops_the_writing(desk: Desk, file: CalendarFile) -> None:
    file.stop()
    assert desk.files.stopped
