"""Reminders elsewhere are set up where they stand, with real servers on this machine."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from subtrack.composition.outside import Outside
from subtrack.domain.accounts import CalendarAccount, MailAccount, Security
from subtrack.domain.attempts import ChannelName
from subtrack.domain.errors import OutsideError
from subtrack.ui.pages.settings import SettingsPage
from subtrack.ui.pages.settings_folds import ElsewhereFolds
from subtrack.ui.pages.settings_mail import MailPanel
from subtrack.ui.pages.settings_server_calendar import ServerCalendarPanel
from subtrack.ui.widgets.buttons import Button
from subtrack.ui.widgets.news import News
from subtrack.ui.widgets.text import Label, StrongLine
from subtrack.ui.workspace import Workspace
from tests.fakes import FakeSecrets
from tests.servers import PASSWORD, USER, Post, events_in, mail_server, radicale
from tests.services.making import draft
from tests.ui.walking import faults

ME = "anna@example.org"
MORNING = datetime(2026, 11, 22, 9, 14, tzinfo=UTC)


class FakeErrands(QObject):
    """The errands of a session: remembers what was begun."""

    told = Signal(object, object)
    done = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.begun: list[ChannelName] = []

    def begin(self, channel: ChannelName) -> None:
        self.begun.append(channel)


@dataclass
class Room:
    """The page, as a person uses it."""

    page: SettingsPage
    secrets: FakeSecrets
    errands: FakeErrands
    folds: ElsewhereFolds = field(init=False)

    def __post_init__(self) -> None:
        self.folds = self.page.elsewhere.others

    @property
    def workspace(self) -> Workspace:
        return self.page.workspace

    @property
    def calendar(self) -> ServerCalendarPanel:
        self.folds.calendar.open()
        panel = self.folds.panels[ChannelName.CALDAV]
        assert isinstance(panel, ServerCalendarPanel)
        return panel

    @property
    def mail(self) -> MailPanel:
        self.folds.mail.open()
        panel = self.folds.panels[ChannelName.MAIL]
        assert isinstance(panel, MailPanel)
        return panel

    @property
    def calendar_account(self) -> CalendarAccount:
        return self.workspace.services.preferences.get().calendar_account

    @property
    def mail_account(self) -> MailAccount:
        return self.workspace.services.preferences.get().mail_account

    def choose(self, **accounts: Any) -> None:
        """Have chosen something before."""
        preferences = self.workspace.services.preferences
        preferences.put(replace(preferences.get(), **accounts))
        self.page.refresh()

    def undo(self) -> None:
        self.workspace.undo.stack.undo()


@pytest.fixture
def room(workspace: Workspace, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> Room:
    secrets, errands = FakeSecrets(), FakeErrands()
    monkeypatch.setattr(Outside, "_secrets", secrets)
    faked: Any = errands
    page = SettingsPage(replace(workspace, errands=faked))
    qtbot.addWidget(page)
    page.resize(900, 700)
    page.show()
    return Room(page, secrets, errands)


@pytest.fixture
def server(tmp_path: Path) -> Iterator[str]:
    with radicale(tmp_path, ("deadlines", "work")) as address:
        yield address


@pytest.fixture
def post() -> Post:
    return Post()


@pytest.fixture
def port(post: Post) -> Iterator[int]:
    with mail_server(post) as port:
        yield port


def enter(field: QWidget, text: str) -> None:
    """Type over what a field has, and go on."""
    line = field.field  # type: ignore[attr-defined] # a field has one
    assert isinstance(line, QLineEdit)
    line.setFocus()
    line.selectAll()
    QTest.keyClick(line, Qt.Key.Key_Delete)
    QTest.keyClicks(line, text)
    QTest.keyClick(line, Qt.Key.Key_Return)


def press(news: News, words: str) -> None:
    QApplication.processEvents()  # what was added is shown in a turn of its own
    shown = [one for one in news.findChildren(Button) if one.isVisibleTo(news)]
    (button,) = [one for one in shown if one.text() == words]
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)


def click(button: QWidget) -> None:
    assert button.isEnabled()
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)


class TestCalendar:
    def test_it_is_set_up_from_the_address_to_the_switch(self, room: Room, server: str) -> None:
        panel = room.calendar
        assert not panel.connect_it.isEnabled()
        enter(panel.fields["address"], server)
        enter(panel.fields["user"], USER)
        enter(panel.password, PASSWORD)
        assert room.secrets == {room.calendar_account.secret_name(): PASSWORD}
        assert panel.password.value() is None
        click(panel.connect_it)
        assert panel.news.text() == "Connected. Choose a calendar."
        assert not panel.on.isEnabled()
        panel.calendar.put(f"{server}anna/deadlines/")
        panel.calendar.edited.emit()
        click(panel.on)
        account = room.calendar_account
        assert (account.calendar, account.called) == (f"{server}anna/deadlines/", "Deadlines")
        assert (account.on, account.named, account.language) == (True, False, "en")
        click(panel.named)
        assert room.calendar_account.named
        assert room.folds.calendar.head.accessibleDescription() == "on"
        room.undo()
        room.undo()
        assert not room.calendar_account.on

    def test_what_cannot_be_right_is_said_where_it_stands_and_stays(self, room: Room) -> None:
        panel = room.calendar
        enter(panel.fields["address"], "http://cloud.example.org/")
        assert "Over http anybody" in panel.fields["address"].complaint()
        assert room.calendar_account.address is None
        enter(panel.fields["user"], "anna")
        assert panel.fields["address"].value() == "http://cloud.example.org/"
        enter(panel.fields["address"], "cloud.example.org")
        assert panel.fields["address"].complaint() == ""
        assert panel.fields["address"].value() == "https://cloud.example.org"
        assert room.calendar_account.address == "https://cloud.example.org"

    def test_a_wrong_password_is_said_and_can_be_typed_anew(self, room: Room, server: str) -> None:
        panel = room.calendar
        enter(panel.fields["address"], server)
        enter(panel.fields["user"], USER)
        enter(panel.password, "wrong")
        click(panel.connect_it)
        assert "refuses the user name or the password" in panel.news.text()
        enter(panel.password, PASSWORD)
        click(panel.connect_it)
        assert panel.news.text() == "Connected. Choose a calendar."

    def test_without_a_keyring_what_was_typed_stays(self, room: Room) -> None:
        room.secrets.failure = OutsideError("This system has no keyring.")
        panel = room.calendar
        enter(panel.password, PASSWORD)
        assert panel.password.complaint() == ""
        enter(panel.fields["address"], "https://cloud.example.org")
        enter(panel.fields["user"], USER)
        assert panel.password.complaint() == "This system has no keyring."
        assert panel.password.value() == PASSWORD
        room.secrets.failure = None
        enter(panel.password, PASSWORD)
        assert (panel.password.complaint(), panel.password.value()) == ("", None)

    def test_another_user_has_another_calendar(self, room: Room) -> None:
        room.choose(
            calendar_account=CalendarAccount(
                address="https://a.example.org/", user="anna", calendar="https://a.example.org/x/"
            )
        )
        enter(room.calendar.fields["user"], "ben")
        assert room.calendar_account == CalendarAccount(
            address="https://a.example.org/", user="ben"
        )

    def test_an_account_that_is_emptied_is_forgotten_by_the_keyring(self, room: Room) -> None:
        panel = room.calendar
        enter(panel.fields["address"], "https://cloud.example.org")
        enter(panel.fields["user"], USER)
        enter(panel.password, PASSWORD)
        assert room.secrets
        enter(panel.fields["user"], "")
        assert room.secrets == {}

    def test_while_it_is_on_neither_server_nor_calendar_change(
        self, room: Room, server: str
    ) -> None:
        room.choose(
            calendar_account=CalendarAccount(
                address=server, user=USER, calendar=f"{server}anna/work/", called="Work", on=True
            )
        )
        panel = room.calendar
        for one in (panel.fields["address"].field, panel.fields["user"].field, panel.calendar):
            assert not one.isEnabled()
        assert panel.calendar.currentText() == "Work"
        assert panel.password.field.isEnabled()

    def test_a_test_is_sent_asked_about_and_taken_out(
        self, room: Room, server: str, tmp_path: Path
    ) -> None:
        account = CalendarAccount(address=server, user=USER, calendar=f"{server}anna/deadlines/")
        room.secrets.put(account.secret_name(), PASSWORD)
        room.choose(calendar_account=account)
        panel = room.calendar
        for answer, said in (("Yes", "Good."), ("No", "Look whether your calendar program")):
            click(panel.try_it)
            assert "Do you see it" in panel.news.text()
            (event,) = events_in(tmp_path).values()
            assert "A test by Subtrack" in event
            press(panel.news, answer)
            assert panel.news.text().startswith(said)
            assert room.errands.begun[-1] is ChannelName.CALDAV
            room.workspace.services.outside.publishing.catch_up()
            assert events_in(tmp_path) == {}

    def test_a_test_that_fails_says_so(self, room: Room, server: str) -> None:
        account = CalendarAccount(address=server, user=USER, calendar=f"{server}anna/deadlines/")
        room.choose(calendar_account=account)
        panel = room.calendar
        click(panel.try_it)
        assert "The keyring has no password for anna" in panel.news.text()
        assert panel.try_it.isEnabled()


class TestMail:
    def fill(self, panel: MailPanel, port: int) -> None:
        enter(panel.fields["recipient"], ME)
        enter(panel.fields["server"], "localhost")
        enter(panel.fields["port"], str(port))
        panel.security.put(Security.NONE)
        panel.security.edited.emit()
        enter(panel.fields["user"], USER)

    def test_it_is_set_up_tried_and_switched_on(self, room: Room, port: int, post: Post) -> None:
        panel = room.mail
        assert not panel.on.isEnabled()
        self.fill(panel, port)
        enter(panel.password, PASSWORD)
        click(panel.try_it)
        assert panel.news.text() == "It is on its way. Did it arrive?"
        assert [one["Subject"] for one in post.taken] == ["Subtrack: A test reminder"]
        press(panel.news, "Yes")
        assert panel.news.text() == "Good. Reminders reach you by mail."
        click(panel.on)
        assert room.mail_account == MailAccount(
            server="localhost",
            port=port,
            security=Security.NONE,
            user=USER,
            recipient=ME,
            language="en",
            on=True,
        )
        (tried,) = room.workspace.services.trying.newest()
        assert (tried.channel, tried.failure) == (ChannelName.MAIL, None)

    def test_a_refusal_is_said_and_what_was_typed_stays(
        self, room: Room, port: int, post: Post
    ) -> None:
        post.answers["RCPT"] = "550 No such user"
        panel = room.mail
        self.fill(panel, port)
        enter(panel.password, PASSWORD)
        click(panel.try_it)
        assert "takes no mail for anna@example.org (No such user)" in panel.news.text()
        assert panel.fields["recipient"].value() == ME
        (tried,) = room.workspace.services.trying.newest()
        assert "No such user" in str(tried.failure)

    @pytest.mark.parametrize(
        ("key", "text", "sentence"),
        [
            ("recipient", "anna, ben", "not one e-mail address"),
            ("sender", "x", "not one e-mail address"),
            ("server", "https://mail.example.org", "not the name of a mail server"),
            ("port", "x", "not a port"),
            ("port", "70000", "not a port"),
        ],
    )
    def test_what_cannot_be_right_is_said_where_it_stands_and_stays(
        self, room: Room, key: str, text: str, sentence: str
    ) -> None:
        panel = room.mail
        enter(panel.fields[key], text)
        assert sentence in panel.fields[key].complaint()
        assert panel.fields[key].value() == text
        assert room.mail_account == MailAccount()

    def test_mail_in_the_clear_to_another_computer_is_refused(self, room: Room) -> None:
        panel = room.mail
        enter(panel.fields["server"], "mail.example.org")
        panel.security.put(Security.NONE)
        panel.security.edited.emit()
        assert "this computer alone" in panel.fields["security"].complaint()
        assert room.mail_account.security is Security.TLS

    def test_the_usual_port_is_shown_where_none_was_typed(self, room: Room) -> None:
        panel = room.mail
        line = panel.fields["port"].field
        assert isinstance(line, QLineEdit)
        assert line.placeholderText() == "465"
        panel.security.put(Security.STARTTLS)
        panel.security.edited.emit()
        assert line.placeholderText() == "587"


class TestTried:
    def note(self, room: Room, *, minutes: int, failure: str = "") -> None:
        error = OutsideError(failure) if failure else None
        attempts = room.workspace.services.trying._attempts
        attempts.note(ChannelName.MAIL, MORNING + timedelta(minutes=minutes), error)

    def test_the_newest_stands_first_with_its_reason(self, room: Room) -> None:
        room.folds.tried.open()
        assert room.folds.tried_panel
        self.note(room, minutes=0, failure="It hangs.")
        self.note(room, minutes=20, failure="It hangs.")
        self.note(room, minutes=30)
        room.page.refresh()
        assert told(room.folds.tried_panel) == [
            f"{clock(30)}",
            "Mail: sent",
            f"{clock(0)} to {clock(20).split(', ')[1]}",
            "Mail: It hangs.",
        ]

    def test_what_fails_opens_by_itself_once_and_can_be_tried_again(self, room: Room) -> None:
        self.note(room, minutes=0, failure="It hangs.")
        room.choose(mail_account=MailAccount(server="localhost", recipient=ME, on=True))
        assert room.folds.mail.head.isChecked()
        assert room.folds.mail.head.accessibleDescription() == "does not work"
        panel = room.mail
        assert panel.state.text() == "It hangs. It is tried again by itself."
        press(panel.state, "Try again now")
        assert room.errands.begun == [ChannelName.MAIL]
        room.folds.mail.head.setChecked(False)
        room.page.refresh()
        assert not room.folds.mail.head.isChecked()
        self.note(room, minutes=20)
        room.errands.done.emit()
        assert panel.state.text() == f"The last mail was sent {clock(20)}."

    def test_where_nothing_was_tried_it_says_so(self, room: Room) -> None:
        room.folds.tried.open()
        assert room.folds.tried_panel
        assert told(room.folds.tried_panel) == ["Nothing was tried yet."]


def clock(minutes: int) -> str:
    """Say an instant as the page does, in the zone of this machine."""
    at = (MORNING + timedelta(minutes=minutes)).astimezone()
    return f"{at:%a} {at.day} {at:%b}, {at:%H:%M}"


def told(panel: QWidget) -> list[str]:
    QApplication.processEvents()  # as above
    lines = [one for one in panel.findChildren(QWidget) if isinstance(one, (Label, StrongLine))]
    return [one.text() for one in lines if one.isVisibleTo(panel)]


def test_all_of_it_can_be_reached_and_is_told(room: Room) -> None:
    for fold in (room.folds.calendar, room.folds.mail, room.folds.tried):
        fold.open()
    assert list(faults(room.page.elsewhere)) == []


def test_the_sample_household_reminds_nobody_elsewhere(workspace: Workspace, qtbot: QtBot) -> None:
    page = SettingsPage(replace(workspace, is_own=False))
    qtbot.addWidget(page)
    page.show()
    assert not page.elsewhere.others.isVisibleTo(page)


def test_a_book_with_entries_is_published_from_the_page(
    room: Room, server: str, tmp_path: Path
) -> None:
    trial = draft("Cloud", "59 USD", "2y", started="2026-11-20", trial_ends="2026-11-27")
    room.workspace.services.subscriptions.add(trial)
    panel = room.calendar
    enter(panel.fields["address"], f"{server}anna/deadlines/")
    enter(panel.fields["user"], USER)
    enter(panel.password, PASSWORD)
    click(panel.connect_it)
    panel.calendar.put(f"{server}anna/deadlines/")
    panel.calendar.edited.emit()
    click(panel.on)
    room.workspace.services.outside.publishing.catch_up()
    (event,) = events_in(tmp_path).values()
    assert "Cloud" not in event
    room.page.refresh()
    assert panel.state.text().startswith("It is up to date.")
