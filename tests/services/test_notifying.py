"""Notifying: what is owed reaches the desktop once a day, or comes again."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, time, timedelta

import pytest

from subtrack.domain.errors import OutsideError
from subtrack.domain.hours import THE_NEXT_DAY, Hours, Span
from subtrack.services.away import Away
from subtrack.services.book import Book
from subtrack.services.notifying import Notifying, NotifyingDesk
from subtrack.services.ports.clock import WallClock
from subtrack.services.wording import Wording
from tests.fakes import FakeAttempts, FakeChannel, FakeLastCheck, FakeLedger
from tests.services.conftest import Desk
from tests.services.making import draft

CLOSED: dict[type, tuple[str, ...]] = {
    Book: ("entries", "preferences", "profiles", "refresh"),
    FakeLedger: ("open", "claim", "shown", "release"),
    FakeAttempts: ("newest", "note"),
}
"""What needs the book's file."""


class Room:
    """A desk with a desktop."""

    def __init__(self, desk: Desk) -> None:
        self.desk = desk
        self.channel = FakeChannel()
        self.last_check = FakeLastCheck()
        away = Away(desk.overview, self.last_check, desk.clock.today, desk.clock.now)
        clock = WallClock(desk.clock.today, desk.clock.time_of_day)
        made = NotifyingDesk(self.channel, desk.trying, away, clock)
        self.notifying = Notifying(desk.book, desk.reminding, made)

    def add(self, *names: str) -> None:
        for name in names:
            self.desk.subscriptions.add(draft(name, started="2026-11-20", trial_ends="2026-11-27"))

    def keep_to(self, hours: Hours) -> None:
        preferences = self.desk.preferences
        preferences.put(replace(preferences.get(), hours=hours))

    def remind(self) -> list[str]:
        return [one.entry.name for one in self.notifying.remind(Wording()).reminders]


@pytest.fixture
def room(desk: Desk) -> Room:
    return Room(desk)


def test_what_is_owed_is_shown_once_a_day(room: Room) -> None:
    room.add("A", "B")
    assert room.remind() == ["A", "B"]
    assert len(room.channel.shown) == 2
    assert room.remind() == []
    assert len(room.channel.shown) == 2


def test_the_next_day_all_of_it_comes_in_one(room: Room) -> None:
    room.add("A", "B")
    room.desk.clock.go_to(date(2026, 11, 20))
    room.remind()
    room.desk.clock.advance(timedelta(days=1))
    assert room.remind() == ["A", "B"]
    assert room.channel.shown[-1].title == "2 reminders; the first is due by 2026-11-26"
    assert len(room.channel.shown) == 3


def test_names_are_left_out_until_they_are_switched_on(room: Room) -> None:
    room.add("Thing")
    room.remind()
    preferences = room.desk.preferences
    preferences.put(replace(preferences.get(), names_on_desktop=True))
    room.desk.clock.advance(timedelta(days=1))
    room.remind()
    discreet, open_ = room.channel.shown
    assert "Thing" not in discreet.title + discreet.body
    assert "Thing" in open_.body


def test_with_nobody_to_show_it_nothing_is_marked(room: Room) -> None:
    room.add("Thing")
    room.channel.there = False
    with pytest.raises(OutsideError):
        room.remind()
    assert room.desk.ledger.claimed == {}
    room.channel.there = True
    assert room.remind() == ["Thing"]


def test_what_was_not_taken_comes_again_and_the_rest_does_not(room: Room) -> None:
    room.add("A", "B", "C")
    room.channel.takes = 2
    with pytest.raises(OutsideError):
        room.remind()
    room.channel.takes = 100
    assert room.remind() == ["C"]


def test_what_is_shown_is_noted_and_what_is_not_with_the_reason(room: Room) -> None:
    room.add("A", "B", "C")
    room.channel.takes = 2
    with pytest.raises(OutsideError):
        room.remind()
    desk = room.desk
    assert desk.attempts.told() == [("desktop", "")] * 2 + [("desktop", "It was not taken.")]
    assert [one.since for one in desk.trying.newest()] == [desk.clock.now()] * 3


def test_that_nobody_is_there_is_noted_too_and_lets_it_come_again(room: Room) -> None:
    room.add("A")
    room.channel.there = False
    steps = room.notifying.round(Wording())
    showing = steps.prepare()
    assert showing
    assert not steps.settle(showing, steps.carry_out(showing))
    assert room.desk.ledger.claimed == {}
    assert room.desk.attempts.told() == [("desktop", "Nobody is there.")]


def test_while_it_is_shown_the_book_is_left_alone(
    room: Room, monkeypatch: pytest.MonkeyPatch
) -> None:
    room.add("A", "B")
    steps = room.notifying.round(Wording())
    showing = steps.prepare()
    assert showing
    with monkeypatch.context() as closed:
        for kind, names in CLOSED.items():
            for name in names:
                closed.setattr(kind, name, None)
        shown = steps.carry_out(showing)
    assert (shown.count, room.remind()) == (2, [])
    assert steps.settle(showing, shown)
    room.desk.clock.advance(timedelta(minutes=3))
    assert room.remind() == []


def test_what_nobody_settled_comes_again(room: Room) -> None:
    room.add("A")
    steps = room.notifying.round(Wording())
    assert steps.prepare()
    assert room.remind() == []
    room.desk.clock.advance(timedelta(minutes=3))
    assert room.remind() == ["A"]


def test_with_nothing_owed_nobody_is_asked(room: Room) -> None:
    room.channel.there = False
    assert room.remind() == []
    room.add("A")
    room.channel.there = True
    assert room.remind() == ["A"]
    room.channel.there = False
    assert room.remind() == []


def test_a_trial_of_the_channel_names_nothing_and_settles_nothing(room: Room) -> None:
    room.add("Thing")
    room.notifying.try_out(Wording())
    (shown,) = room.channel.shown
    assert shown.title == "A test reminder"
    assert "Thing" not in shown.title + shown.body
    assert room.remind() == ["Thing"]


def test_a_trial_with_nobody_to_show_it_says_so(room: Room) -> None:
    room.channel.there = False
    with pytest.raises(OutsideError):
        room.notifying.try_out(Wording())


def test_after_days_in_which_nobody_looked_it_says_once_what_happened(room: Room) -> None:
    room.add("A", "B")
    room.desk.subscriptions.add(draft("Paid", first="2026-01-24", every="1m"))
    room.remind()
    room.desk.clock.go_to(date(2026, 11, 26))
    assert set(room.remind()) == {"A", "B"}
    notice = room.channel.shown[-1]
    assert notice.title == "2 reminders; the first is due today, 2026-11-26, before noon"
    happened, _ = notice.body.split("\n")
    assert happened == "While reminders were off, 2026-11-23 to 2026-11-25: 1 charge."
    room.desk.clock.advance(timedelta(days=1))
    room.remind()
    assert "off" not in room.channel.shown[-1].body


def test_what_could_not_be_shown_leaves_the_time_away_open(room: Room) -> None:
    room.add("A")
    room.desk.subscriptions.add(draft("Paid", first="2026-01-24", every="1m"))
    room.remind()
    room.desk.clock.go_to(date(2026, 11, 26))
    room.channel.takes = len(room.channel.shown)
    with pytest.raises(OutsideError):
        room.remind()
    room.channel.takes = 100
    room.remind()
    assert "1 charge" in room.channel.shown[-1].body


def test_days_slept_between_showing_and_noting_are_told_the_next_time(room: Room) -> None:
    room.add("A", "B")
    room.desk.subscriptions.add(draft("Paid", first="2026-01-24", every="1m"))
    steps = room.notifying.round(Wording())
    showing = steps.prepare()
    assert showing
    shown = steps.carry_out(showing)
    room.desk.clock.go_to(date(2026, 11, 26))
    assert steps.settle(showing, shown)
    room.remind()
    happened, _ = room.channel.shown[-1].body.split("\n")
    assert happened == "While reminders were off, 2026-11-23 to 2026-11-25: 1 charge."


def test_days_in_which_nothing_was_owed_were_no_time_away(room: Room) -> None:
    room.desk.subscriptions.add(draft("Paid", first="2026-01-24", every="1m"))
    for day in range(22, 27):
        room.desk.clock.go_to(date(2026, 11, day))
        room.remind()
    room.add("A")
    room.remind()
    assert "off" not in room.channel.shown[-1].body


NIGHT = Hours(not_before=time(9), quiet=Span(time(22), time(7)))


def test_in_quiet_hours_it_waits_and_comes_when_they_are_over(room: Room) -> None:
    room.keep_to(NIGHT)
    room.add("Thing")
    told = room.notifying.remind(Wording())
    assert (told.reminders, told.waits_until) == ([], time(9))
    assert room.desk.ledger.claimed == {}
    room.desk.clock.go_to(date(2026, 11, 22), time(9))
    told = room.notifying.remind(Wording())
    assert (len(told.reminders), told.waits_until) == (1, None)


def test_in_the_evening_it_waits_until_the_next_day(room: Room) -> None:
    room.keep_to(NIGHT)
    room.add("Thing")
    room.desk.clock.go_to(date(2026, 11, 22), time(22, 30))
    assert room.notifying.remind(Wording()).waits_until == THE_NEXT_DAY


def test_nobody_need_be_there_while_all_of_it_waits(room: Room) -> None:
    room.keep_to(NIGHT)
    room.add("Thing")
    room.channel.there = False
    assert room.remind() == []


def test_what_was_shown_before_the_quiet_hours_does_not_wait(room: Room) -> None:
    room.add("Thing")
    room.remind()
    room.keep_to(NIGHT)
    assert room.notifying.remind(Wording()).waits_until is None


def test_on_the_last_safe_day_it_waits_until_eleven_at_most(room: Room) -> None:
    room.keep_to(Hours(quiet=Span(time(7), time(18))))
    room.add("Thing")
    room.desk.clock.go_to(date(2026, 11, 26), time(8))
    assert room.notifying.remind(Wording()).waits_until == time(11)
    room.desk.clock.go_to(date(2026, 11, 26), time(11))
    assert room.remind() == ["Thing"]


def test_what_presses_is_shown_and_the_rest_waits(room: Room) -> None:
    room.keep_to(NIGHT)
    room.add("Thing")
    room.desk.subscriptions.add(draft("Other", started="2026-11-20", trial_ends="2026-11-29"))
    room.desk.clock.go_to(date(2026, 11, 26), time(22, 30))
    told = room.notifying.remind(Wording())
    assert [one.entry.name for one in told.reminders] == ["Thing"]
    assert told.waits_until == THE_NEXT_DAY


def test_what_happened_while_it_was_off_is_said_once_the_quiet_hours_are_over(room: Room) -> None:
    room.add("A")
    room.desk.subscriptions.add(draft("Paid", first="2026-01-24", every="1m"))
    room.remind()
    room.keep_to(NIGHT)
    room.desk.clock.go_to(date(2026, 11, 25), time(6))
    assert room.remind() == []
    room.desk.clock.go_to(date(2026, 11, 25), time(9))
    room.remind()
    assert "1 charge" in room.channel.shown[-1].body
