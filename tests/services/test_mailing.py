"""The digest: once a day, everything that is owed, and again where it was not taken."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, time, timedelta

import pytest

from subtrack.domain.accounts import MailAccount
from subtrack.domain.errors import OutsideError
from subtrack.domain.hours import Hours, Span
from subtrack.services.mailing import Digest, Mailing, MailingDesk
from subtrack.services.ports.clock import WallClock
from subtrack.services.wording import Wording
from tests.fakes import FakeMailServer, FakeSecrets
from tests.services.conftest import Desk
from tests.services.making import draft

ME = "anna@example.org"
ACCOUNT = MailAccount(
    server="mail.example.org", user="anna", sender="robot@example.org", recipient=ME, on=True
)
PASSWORD = "a sentinel that must not show"  # noqa: S105 - it opens nothing
HANGS = OutsideError("{host} does not answer in time.", host="mail.example.org")


class Room:
    """A desk with a mail server."""

    def __init__(self, desk: Desk) -> None:
        self.desk = desk
        self.server = FakeMailServer()
        self.secrets = FakeSecrets({ACCOUNT.secret_name(): PASSWORD})
        self.mailing = self.anew()
        self.use(ACCOUNT)

    def anew(self) -> Mailing:
        """Give what another process would work with."""
        clock = self.desk.clock
        desk = MailingDesk(lambda _: Wording(), self.server, self.secrets, self.desk.trying)
        wall = WallClock(clock.today, clock.time_of_day)
        return Mailing(self.desk.book, self.desk.reminding, desk, wall, clock.now)

    def use(self, account: MailAccount, hours: Hours | None = None) -> None:
        preferences = self.desk.preferences
        now = preferences.get()
        preferences.put(replace(now, mail_account=account, hours=hours or now.hours))

    def add(self, *names: str, ends: str = "2026-11-27") -> None:
        for name in names:
            self.desk.subscriptions.add(draft(name, started="2026-11-20", trial_ends=ends))

    def mail(self) -> str:
        """Give the subject of the mail that goes now; empty where none does."""
        before = len(self.server.sent)
        self.mailing.catch_up()
        sent = self.server.sent[before:]
        assert len(sent) <= 1
        return sent[0][0].subject if sent else ""

    def text(self) -> str:
        return self.server.sent[-1][0].text


@pytest.fixture
def room(desk: Desk) -> Room:
    return Room(desk)


def test_nothing_is_sent_before_it_is_switched_on(room: Room) -> None:
    room.add("Thing")
    for account in (MailAccount(), replace(ACCOUNT, on=False), replace(ACCOUNT, recipient=None)):
        room.use(account)
        assert room.mail() == ""
    assert room.secrets
    assert room.server.passwords == []


def test_all_that_is_owed_comes_in_one_mail_a_day(room: Room) -> None:
    room.add("A", "B", ends="2026-11-30")
    subject = "Subtrack: 2 reminders; the first is due by 2026-11-29"
    assert room.mail() == subject
    assert room.mail() == ""
    assert room.anew().prepare() is None
    room.desk.clock.advance(timedelta(days=1))
    assert room.mail() == subject
    mail, _ = room.server.sent[0]
    assert (mail.sender, mail.recipient) == ("robot@example.org", ME)
    assert room.desk.attempts.told() == [("mail", ""), ("mail", "")]


def test_what_the_desktop_showed_is_mailed_all_the_same(room: Room) -> None:
    room.add("Thing")
    room.desk.reminding.remind("desktop", lambda reminders: [reminders])
    assert room.mail() == "Subtrack: A decision is due by 2026-11-26"


def test_where_nothing_is_owed_nobody_is_written_to(room: Room) -> None:
    assert room.mail() == ""
    room.add("Thing")
    room.desk.deciding.keep("Thing")
    assert room.mail() == ""


def test_names_are_left_out_until_they_are_switched_on(room: Room) -> None:
    room.add("Thing", "Other", ends="2026-11-30")
    room.mail()
    assert room.text().startswith("* A decision is due by 2026-11-29\n\n* A decision is due by")
    assert not any(word in room.text() for word in ("Thing", "Other", "9.99"))
    room.use(replace(ACCOUNT, named=True))
    room.desk.clock.advance(timedelta(days=1))
    subject = room.mail()
    assert "* The trial of Other ends on 2026-11-30, then 9.99 EUR" in room.text()
    assert not any(word in subject for word in ("Thing", "Other"))


def test_what_was_not_taken_comes_again_and_is_told(room: Room) -> None:
    room.add("Thing")
    room.server.failure = HANGS
    for _ in range(2):
        with pytest.raises(OutsideError, match="does not answer"):
            room.mailing.catch_up()
    room.server.failure = None
    assert room.mail() == "Subtrack: A decision is due by 2026-11-26"
    assert room.desk.attempts.told() == [("mail", str(HANGS))] * 2 + [("mail", "")]


def test_a_mail_that_may_have_arrived_has_the_same_name_when_it_comes_again(room: Room) -> None:
    room.add("Thing")
    room.mailing.carry_out(_prepared(room))  # and the process dies
    room.desk.clock.advance(timedelta(minutes=3))
    assert room.mail()
    (_, first), (_, second) = room.server.sent
    assert first.name == second.name
    assert second.at - first.at == timedelta(minutes=3)
    room.desk.clock.advance(timedelta(days=1))
    room.mail()
    assert room.server.sent[-1][1].name != first.name


def _prepared(room: Room) -> Digest:
    digest = room.mailing.prepare()
    assert digest is not None
    return digest


def test_two_processes_at_once_send_one_mail(room: Room) -> None:
    room.add("Thing")
    digest = _prepared(room)
    assert room.anew().prepare() is None
    room.mailing.settle(digest, room.mailing.carry_out(digest))
    assert room.anew().prepare() is None
    assert len(room.server.sent) == 1


def test_what_comes_up_after_the_mail_of_the_day_waits_for_the_next(room: Room) -> None:
    room.add("A")
    room.mail()
    room.add("B")
    assert room.mail() == ""
    room.desk.clock.advance(timedelta(days=1))
    assert "2 reminders" in room.mail()


def test_what_cannot_wait_until_tomorrow_does_not(room: Room) -> None:
    room.add("A")
    room.mail()
    room.add("B", ends="2026-11-23")
    assert room.mail() == "Subtrack: A decision is due today, 2026-11-22, before noon"


def test_it_keeps_to_the_hours_of_the_person(room: Room) -> None:
    room.add("Thing")
    room.use(ACCOUNT, Hours(time(9), Span(time(22), time(7))))
    room.desk.clock.go_to(date(2026, 11, 23), time(6, 30))
    assert room.mail() == ""
    assert room.mailing.waits_until == time(9)
    room.desk.clock.go_to(date(2026, 11, 23), time(9))
    assert room.mail()
    assert room.mailing.waits_until is None


def test_without_a_password_or_a_keyring_the_server_is_not_asked(room: Room) -> None:
    room.add("Thing")
    room.secrets.clear()
    with pytest.raises(OutsideError, match="no password for anna on mail"):
        room.mailing.catch_up()
    room.secrets.failure = OutsideError("The keyring is locked.")
    with pytest.raises(OutsideError, match="locked"):
        room.mailing.catch_up()
    assert room.server.passwords == []


def test_a_server_that_knows_nobody_gets_no_password(room: Room) -> None:
    room.add("Thing")
    room.use(replace(ACCOUNT, user=None))
    room.secrets.failure = OutsideError("The keyring is locked.")
    assert room.mail()
    assert room.server.passwords == [None]


def test_a_test_names_nothing_settles_nothing_and_keeps_the_password(room: Room) -> None:
    room.add("Thing")
    room.secrets.clear()
    room.mailing.try_out(replace(ACCOUNT, on=False), PASSWORD)
    ((mail, _),) = room.server.sent
    assert mail.subject == "Subtrack: A test reminder"
    assert "Thing" not in mail.text
    assert room.secrets == {ACCOUNT.secret_name(): PASSWORD}
    assert room.mail()


def test_a_test_needs_a_server_and_somebody_to_write_to(room: Room) -> None:
    with pytest.raises(OutsideError, match="Say first"):
        room.mailing.try_out(MailAccount(server="mail.example.org"), PASSWORD)
    room.server.failure = HANGS
    with pytest.raises(OutsideError, match="does not answer"):
        room.mailing.try_out(ACCOUNT, None)


def test_who_ends_the_program_waits_no_longer_for_a_mail(room: Room) -> None:
    room.mailing.stop()
    assert room.server.stopped
    assert room.secrets.stopped


def test_the_password_of_an_account_is_forgotten_on_demand(room: Room) -> None:
    room.mailing.passwords.forget(ACCOUNT)
    assert room.secrets == {}
