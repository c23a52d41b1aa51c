"""What is published follows the book; nothing of anybody else is touched, and nothing is lost."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta

import pytest

from subtrack.domain.accounts import CalendarAccount
from subtrack.domain.errors import OutsideError
from subtrack.domain.publication import Published
from subtrack.services.calendar_words import CalendarSayings, DiscreetWords, OpenWords
from subtrack.services.drafts import Draft
from subtrack.services.publishing import TEST_UID, Publishing, PublishingDesk
from subtrack.services.translating import english
from subtrack.services.wording import Wording
from tests.calendars import Read, read
from tests.fakes import FakeCalendarServer, FakePublications, FakeSecrets
from tests.services.conftest import Desk
from tests.services.making import draft

CALENDAR = "https://cloud.example.org/dav/anna/deadlines/"
ACCOUNT = CalendarAccount(
    address="https://cloud.example.org/dav", user="anna", calendar=CALENDAR, on=True
)
PASSWORD = "a sentinel that must not show"  # noqa: S105 - it opens nothing
HANGS = OutsideError("{host} does not answer in time.", host="cloud.example.org")


def words(account: CalendarAccount) -> CalendarSayings:
    return OpenWords(Wording()) if account.named else DiscreetWords(Wording())


def trial(name: str, ends: str = "2026-11-27") -> Draft:
    """Give a trial whose end is the only deadline within 400 days."""
    return draft(name, "59 USD", "2y", started="2026-11-20", trial_ends=ends)


class Room:
    """A desk with a calendar on a server."""

    def __init__(self, desk: Desk) -> None:
        self.desk = desk
        self.server = FakeCalendarServer()
        self.secrets = FakeSecrets({ACCOUNT.secret_name(): PASSWORD})
        self.publications = FakePublications()
        self.publishing = self.anew()
        self.use(ACCOUNT)

    def anew(self) -> Publishing:
        """Give what another process would work with."""
        desk = PublishingDesk(
            words,
            self.server,
            self.secrets,
            self.publications,
            self.desk.trying,
            self.desk.clock.today,
            self.desk.clock.now,
        )
        return Publishing(self.desk.book, self.desk.calendar, desk)

    def use(self, account: CalendarAccount) -> None:
        preferences = self.desk.preferences
        preferences.put(replace(preferences.get(), calendar_account=account))

    def add(self, *names: str) -> None:
        for name in names:
            self.desk.subscriptions.add(trial(name))

    def events(self, calendar: str = CALENDAR) -> list[Read]:
        found = [text for (place, _), text in self.server.events.items() if place == calendar]
        return [event for text in found for event in read(text)]


@pytest.fixture
def room(desk: Desk) -> Room:
    return Room(desk)


def test_nothing_is_published_before_it_is_switched_on(room: Room) -> None:
    room.add("Cloud")
    for account in (CalendarAccount(), replace(ACCOUNT, on=False), replace(ACCOUNT, user=None)):
        room.use(account)
        assert room.publishing.prepare() is None
    assert room.server.passwords == []


def test_each_deadline_is_an_event_of_its_own_as_in_the_calendar_file(room: Room) -> None:
    room.add("Cloud", "Gym")
    room.use(replace(ACCOUNT, named=True))
    room.publishing.catch_up()
    in_file = read(room.desk.calendar.content(OpenWords(Wording())))
    assert len(in_file) == 2
    assert sorted(room.events(), key=lambda one: one.uid) == sorted(
        in_file, key=lambda one: one.uid
    )
    assert {uid for _, uid in room.server.events} == {one.uid for one in in_file}


def test_names_are_left_out_until_they_are_switched_on(room: Room) -> None:
    room.add("Cloud")
    room.publishing.catch_up()
    (discreet,) = room.events()
    assert "Cloud" not in discreet.summary + discreet.description
    room.use(replace(ACCOUNT, named=True))
    room.publishing.catch_up()
    (named,) = room.events()
    assert named.summary == "Cloud: last safe day to end the trial, then 59.00 USD"
    assert named.uid == discreet.uid


def test_changes_go_there_and_what_was_answered_vanishes(room: Room) -> None:
    room.add("Cloud", "Gym")
    room.publishing.catch_up()
    (before, _) = sorted(room.events(), key=lambda one: one.summary)
    room.desk.subscriptions.edit("Cloud", trial("Cloud", ends="2026-11-29"))
    room.desk.deciding.keep("Gym")
    room.publishing.catch_up()
    (after,) = room.events()
    assert after.day == before.day + timedelta(days=2)
    assert after.sequence > before.sequence


def test_what_is_the_same_is_not_asked_about(room: Room) -> None:
    room.add("Cloud")
    room.publishing.catch_up()
    room.desk.clock.advance(timedelta(hours=3))
    room.publishing.catch_up()
    room.anew().catch_up()
    assert len(room.server.passwords) == 1
    assert room.desk.attempts.told() == [("caldav", "")]


def test_a_day_that_passed_takes_its_event_along(room: Room) -> None:
    room.add("Cloud")
    room.publishing.catch_up()
    room.desk.clock.go_to(date(2026, 11, 27))
    room.publishing.catch_up()
    assert room.server.events == {}


def test_what_others_keep_there_is_never_touched(room: Room) -> None:
    room.server.events[CALENDAR, "dentist"] = b"theirs"
    room.add("Cloud")
    room.publishing.catch_up()
    room.desk.subscriptions.remove("Cloud")
    room.publishing.catch_up()
    assert room.server.events == {(CALENDAR, "dentist"): b"theirs"}


def test_switched_off_it_takes_out_what_it_put_in(room: Room) -> None:
    room.add("Cloud")
    room.publishing.catch_up()
    room.use(replace(ACCOUNT, on=False))
    room.publishing.catch_up()
    assert room.server.events == {}
    assert room.publishing.prepare() is None


def test_another_calendar_of_the_same_server_takes_over(room: Room) -> None:
    room.add("Cloud")
    room.publishing.catch_up()
    other = "https://cloud.example.org/dav/anna/other/"
    room.use(replace(ACCOUNT, calendar=other))
    room.publishing.catch_up()
    assert (len(room.events(other)), room.events()) == (1, [])


@pytest.mark.parametrize(
    "account",
    [
        CalendarAccount(
            address="https://b.example.org/", user="anna", calendar="https://b.example.org/x/"
        ),
        replace(ACCOUNT, user="ben", calendar="https://cloud.example.org/dav/ben/x/"),
    ],
    ids=["server", "user"],
)
def test_what_is_on_another_account_waits_until_that_is_back(
    room: Room, account: CalendarAccount
) -> None:
    room.add("Cloud")
    room.publishing.catch_up()
    room.secrets.put(account.secret_name(), "another password")
    room.use(replace(account, on=True))
    room.publishing.catch_up()
    assert len(room.events()) == 1
    assert room.server.passwords[-1] == "another password"
    room.use(replace(ACCOUNT, on=False))
    room.publishing.catch_up()
    assert room.events() == []
    assert len(room.events(account.calendar or "")) == 1


def test_a_failure_is_told_noted_and_tried_again(room: Room) -> None:
    room.add("Cloud")
    room.server.takes, room.server.failure = 0, HANGS
    with pytest.raises(OutsideError, match="does not answer"):
        room.publishing.catch_up()
    room.server.takes, room.server.failure = 100, None
    room.anew().catch_up()
    assert len(room.events()) == 1
    assert room.desk.attempts.told() == [("caldav", str(HANGS)), ("caldav", "")]


def test_what_was_done_before_a_failure_is_not_done_again(room: Room) -> None:
    room.add("A", "B", "C")
    room.server.takes, room.server.failure = 2, HANGS
    with pytest.raises(OutsideError):
        room.publishing.catch_up()
    left = room.publishing.prepare()
    assert left
    assert len(left.put) == 1


def test_much_is_done_in_several_turns(room: Room) -> None:
    room.add("A", "B", "C")
    room.server.takes = 2
    publication = room.publishing.prepare()
    assert publication
    assert not room.publishing.settle(publication, room.publishing.carry_out(publication))
    room.server.takes = 100
    rest = room.publishing.prepare()
    assert rest
    assert room.publishing.settle(rest, room.publishing.carry_out(rest))
    assert len(room.events()) == 3


def test_a_process_that_dies_in_between_leaves_nothing_behind_for_ever(room: Room) -> None:
    room.add("Cloud")
    publication = room.publishing.prepare()
    assert publication
    room.publishing.carry_out(publication)
    room.desk.deciding.keep("Cloud")
    room.anew().catch_up()
    assert room.server.events == {}


def test_without_a_password_or_a_keyring_the_server_is_not_asked(room: Room) -> None:
    room.add("Cloud")
    room.secrets.clear()
    with pytest.raises(OutsideError, match="no password for anna on cloud"):
        room.publishing.catch_up()
    room.secrets.failure = OutsideError("The keyring is locked.")
    publication = room.publishing.prepare()
    assert publication
    assert room.publishing.carry_out(publication) == Published(failure=room.secrets.failure)
    assert room.server.passwords == []


def test_a_password_for_one_server_is_not_given_to_another(room: Room) -> None:
    room.add("Cloud")
    room.use(
        replace(ACCOUNT, address="https://b.example.org/", calendar="https://b.example.org/x/")
    )
    with pytest.raises(OutsideError, match="no password for anna on b"):
        room.publishing.catch_up()
    assert room.server.passwords == []


def test_calendars_are_found_with_a_password_that_is_kept_then(room: Room) -> None:
    room.secrets.clear()
    (found,) = room.publishing.find(ACCOUNT, PASSWORD)
    assert found.name == "Deadlines"
    assert room.secrets == {ACCOUNT.secret_name(): PASSWORD}
    room.publishing.find(ACCOUNT, None)
    assert room.server.passwords == [PASSWORD, PASSWORD]


def test_a_test_is_there_until_it_was_looked_at(room: Room) -> None:
    room.add("Cloud")
    room.publishing.catch_up()
    test = room.publishing.prepare_test(english)
    room.publishing.settle(test, room.publishing.carry_out(test))
    (shown,) = read(room.server.events[CALENDAR, TEST_UID])
    assert (shown.summary, shown.day) == ("A test by Subtrack", date(2026, 11, 22))
    assert room.publishing.prepare() is None
    room.publishing.end_test()
    room.publishing.catch_up()
    assert len(room.server.events) == 1


def test_a_test_that_nobody_looked_at_goes_with_the_next_process(room: Room) -> None:
    test = room.publishing.prepare_test(english)
    room.publishing.carry_out(test)
    room.anew().catch_up()
    assert room.server.events == {}


def test_without_a_calendar_there_is_nothing_to_test(room: Room) -> None:
    room.use(replace(ACCOUNT, calendar=None))
    with pytest.raises(OutsideError, match="Choose a calendar first"):
        room.publishing.prepare_test(english)


def test_who_ends_the_program_stops_the_server_work(room: Room) -> None:
    room.publishing.stop()
    assert room.server.stopped
    assert room.secrets.stopped


def test_the_password_of_an_account_is_forgotten_on_demand(room: Room) -> None:
    room.publishing.passwords.forget(ACCOUNT)
    assert room.secrets == {}
