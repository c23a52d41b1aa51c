"""What keeps reminders away: one sentence in the window and at the tray, tried again, nothing lost.

Each fault is one that a person may meet; it is mended in the end, and then everything arrives.
"""

from __future__ import annotations

import tempfile
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, ExitStack
from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import Any

import pytest
from keyring.backends.fail import Keyring as FailKeyring
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from subtrack.adapters.caldav_server import CaldavServer
from subtrack.adapters.files import LocalFiles
from subtrack.adapters.mail_server import SmtpServer
from subtrack.adapters.paths import Paths
from subtrack.adapters.secrets import Backend, KeyringSecrets
from subtrack.adapters.settings_file import SettingsFile
from subtrack.app import Program
from subtrack.compose import Services
from subtrack.composition.outside import Outside
from subtrack.domain.accounts import CalendarAccount, MailAccount, Security
from subtrack.domain.attempts import ChannelName
from subtrack.domain.settings import Settings
from subtrack.ui.errands import Errands
from subtrack.ui.pages.today_card import DecisionCard
from subtrack.ui.single_instance import socket_name
from subtrack.ui.tasks import Lane
from subtrack.ui.widgets.banner import Banner
from subtrack.ui.widgets.buttons import Button
from subtrack.ui.workspace import PageName
from tests.desktop import notification_service, session_bus
from tests.leaving import as_found, close
from tests.servers import (
    PASSWORD,
    USER,
    Answer,
    Post,
    events_in,
    free_port,
    mail_server,
    radicale,
    self_signed,
    silent_server,
    web_server,
)
from tests.services.making import draft

TODAY = date(2026, 11, 22)
A_WHILE_MS = 20_000
IMPATIENT_S = 0.5
NO_DESKTOP = "Reminders are not shown."
NOT_ELSEWHERE = "Reminders do not arrive elsewhere."
CALENDAR = "The published calendar is not up to date: {why} It is tried again by itself."
MAIL = "The mail of the day was not sent: {why} It is tried again by itself."
FILE = "The calendar file is not up to date: {why} It is tried again by itself."
NO_KEYRING = (
    "This system has no keyring that keeps passwords, and Subtrack keeps them nowhere else. Start "
    "one, such as GNOME Keyring or KWallet."
)
REFUSED_LOGIN = (
    "{host} refuses the user name or the password. Some providers want a password that is made for "
    "this program alone."
)
UNREACHED = (
    "{host} cannot be reached. Perhaps this computer is offline, or the address is another one."
)
LATE = "{host} does not answer in time. Nothing here is lost; check the address and the connection."
DISTRUSTED = (
    "localhost cannot prove that it is the server you mean (self-signed certificate), so it was "
    "told nothing."
)
# The platform that draws into memory has no tray to put an icon into, and says so.
pytestmark = [pytest.mark.slow, pytest.mark.qt_log_ignore("systemTrayWindowChanged")]


class Keyring(dict[str, str]):
    """A keyring in memory, which knows one password for everything unless it is told another."""

    priority = 5.0

    def __init__(self, password: str = PASSWORD) -> None:
        super().__init__()
        self.password = password

    def get_password(self, _service: str, _username: str) -> str | None:
        return self.password

    def set_password(self, _service: str, _username: str, password: str) -> None:
        self.password = password

    def delete_password(self, _service: str, _username: str) -> None:
        raise NotImplementedError


class Machine:
    """A computer with a program on it that has a trial to remind of, and servers elsewhere."""

    def __init__(self, application: QApplication, qtbot: QtBot, folder: Path) -> None:
        self.folder = folder
        self.paths = Paths(folder / "data")
        self.services = Services(self.paths, lambda: TODAY)
        for name, ends in (("Thing", "2026-11-24"), ("Second", "2026-11-25")):
            trial = draft(name, "59 USD", "2y", started="2026-11-17", trial_ends=ends)
            self.services.subscriptions.add(trial)
        self.post = Post()
        self.keyring: Backend = Keyring()
        self.servers = ExitStack()
        self.ports = {ChannelName.CALDAV: free_port(), ChannelName.MAIL: free_port()}
        self._application = application
        self._qtbot = qtbot
        self._program: Program | None = None

    @property
    def program(self) -> Program:
        assert self._program
        return self._program

    def use(self, **preferences: Any) -> None:
        book = self.services.preferences
        book.put(replace(book.get(), **preferences))

    def use_channel(self, channel: ChannelName, *, encrypted: bool = False) -> None:
        """Switch a channel on, by a server on this machine."""
        port = self.ports[channel]
        if channel is ChannelName.MAIL:
            security = Security.TLS if encrypted else Security.NONE
            self.use(
                mail_account=MailAccount(
                    server="localhost",
                    port=port,
                    security=security,
                    user=USER,
                    recipient="anna@example.org",
                    on=True,
                )
            )
            return
        address = f"https://localhost:{port}/" if encrypted else f"http://127.0.0.1:{port}/"
        calendar = f"{address}anna/deadlines/"
        self.use(
            calendar_account=CalendarAccount(address=address, user=USER, calendar=calendar, on=True)
        )

    def serve(self, channel: ChannelName) -> None:
        """Run the sound server of a channel."""
        port = self.ports[channel]
        sound: AbstractContextManager[object] = (
            mail_server(self.post, port=port)
            if channel is ChannelName.MAIL
            else radicale(self.folder, port=port)
        )
        self.servers.enter_context(sound)

    def arrived(self, channel: ChannelName) -> int:
        """Give how much is there: one mail, or an event for each of the two trials."""
        return len(self.post.taken if channel is ChannelName.MAIL else events_in(self.folder))

    def start(self) -> None:
        """Open the window, and wait until its book is there."""
        self._program = Program(self._application, self.paths, TODAY)
        self.program.start(socket_name(self.paths.data))
        self.wait_until(lambda: self.errands is not None)

    def close(self) -> None:
        if self._program is not None:
            close(self._program.shell, self._qtbot)

    @property
    def errands(self) -> Errands | None:
        session = self.program._session
        return session.workspace.errands if session else None

    def begin(self, channel: ChannelName) -> None:
        """Do not wait until it begins by itself."""
        assert self.errands
        with self._qtbot.waitSignal(self.errands.done, timeout=A_WHILE_MS):
            self.errands.begin(channel)

    def fail_twice(self, channel: ChannelName) -> None:
        """Let a channel fail a moment after the start, and a minute later."""
        self.begin(channel)
        assert self.said() == []
        assert self.errands
        with self._qtbot.waitSignal(self.errands.done, timeout=A_WHILE_MS):
            self.program.look_around()

    def wait_until(self, holds: Callable[[], bool]) -> None:
        self._qtbot.waitUntil(holds, timeout=A_WHILE_MS)

    def wait_minutes_until(self, holds: Callable[[], bool]) -> None:
        """Let minutes pass until something holds."""

        def look() -> bool:
            self.program.look_around()
            return holds()

        self.wait_until(look)

    def said(self) -> list[str]:
        """Give what is said above the page Today."""
        assert self.program.window.current is PageName.TODAY
        banners = self.program.window.findChildren(Banner)
        return [one.accessibleName() for one in banners if one.isVisibleTo(self.program.window)]

    def tray_says(self, sentence: str) -> bool:
        tray = self.program._tray
        return tray is not None and sentence in tray.tool_tip()

    def tried(self, channel: ChannelName) -> list[str]:
        """Give what the log has of a channel, the newest first."""
        found = self.services.trying.newest()
        return [str(one.failure or "") for one in found if one.channel is channel]

    def check_told(self, channel: ChannelName, sentence: str, why: str) -> None:
        """Check that it is said wherever a person looks, and without the password."""
        warning = NO_DESKTOP if channel is ChannelName.DESKTOP else NOT_ELSEWHERE
        self.wait_until(lambda: self.said() == [sentence])
        self.wait_until(lambda: self.tray_says(warning))
        assert self.tried(channel)[0] == why
        assert PASSWORD not in sentence

    def check_over(self, channel: ChannelName) -> None:
        """Check that all is well again."""
        self.wait_until(lambda: self.said() == [])
        warning = NO_DESKTOP if channel is ChannelName.DESKTOP else NOT_ELSEWHERE
        assert not self.tray_says(warning)
        self.wait_until(lambda: self.tried(channel)[0] == "")


@pytest.fixture
def machine(
    qapp: QApplication, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> Iterator[Machine]:
    for name in ("DBUS_SESSION_BUS_ADDRESS", "XDG_RUNTIME_DIR"):
        monkeypatch.delenv(name, raising=False)
    made = Machine(qapp, qtbot, tmp_path)
    monkeypatch.setattr(Outside, "_secrets", KeyringSecrets(lambda: made.keyring))
    with as_found(qapp), made.servers:
        yield made
        made.close()


BOTH = pytest.mark.parametrize("channel", [ChannelName.CALDAV, ChannelName.MAIL])
SAID = {ChannelName.CALDAV: CALENDAR, ChannelName.MAIL: MAIL}
HOST = {ChannelName.CALDAV: "127.0.0.1", ChannelName.MAIL: "localhost"}
ALL_OF_IT = {ChannelName.CALDAV: 2, ChannelName.MAIL: 1}


def check_told_then_mended(
    machine: Machine, channel: ChannelName, why: str, mend: Callable[[], None]
) -> None:
    """Check what becomes of a fault that is mended after the window told it."""
    machine.start()
    machine.fail_twice(channel)
    machine.check_told(channel, SAID[channel].format(why=why), why)
    assert machine.arrived(channel) == 0
    mend()
    machine.wait_minutes_until(lambda: machine.arrived(channel) == ALL_OF_IT[channel])
    machine.check_over(channel)
    assert machine.arrived(channel) == ALL_OF_IT[channel]


def test_without_a_session_bus_it_is_told_and_shown_once_there_is_one(
    machine: Machine, monkeypatch: pytest.MonkeyPatch
) -> None:
    why = (
        "There is no desktop session here that shows notifications, so no reminder was shown; mail "
        "and a calendar remind you without one."
    )
    SettingsFile(machine.paths.settings).write(Settings(remind=True))
    machine.start()
    machine.check_told(ChannelName.DESKTOP, why, why)
    with session_bus(machine.folder) as address, notification_service(address) as service:
        monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", address)
        machine.wait_minutes_until(lambda: len(service.shown) == 2)
        machine.check_over(ChannelName.DESKTOP)
    assert len(service.shown) == 2


@BOTH
def test_without_a_keyring_it_is_told_and_goes_there_once_there_is_one(
    machine: Machine, channel: ChannelName
) -> None:
    machine.use_channel(channel)
    machine.serve(channel)
    machine.keyring = FailKeyring()  # type: ignore[no-untyped-call] # it has no types

    def mend() -> None:
        machine.keyring = Keyring()

    check_told_then_mended(machine, channel, NO_KEYRING, mend)


@BOTH
def test_a_wrong_password_is_told_and_the_right_one_taken(
    machine: Machine, channel: ChannelName
) -> None:
    machine.use_channel(channel)
    machine.serve(channel)
    machine.keyring = Keyring("another one")

    def mend() -> None:
        machine.keyring = Keyring()

    why = REFUSED_LOGIN.format(host=HOST[channel])
    check_told_then_mended(machine, channel, why, mend)


@BOTH
def test_a_server_that_is_not_there_is_told_and_gets_it_when_it_is(
    machine: Machine, channel: ChannelName
) -> None:
    machine.use_channel(channel)
    why = UNREACHED.format(host=HOST[channel])
    check_told_then_mended(machine, channel, why, lambda: machine.serve(channel))


@BOTH
def test_a_server_that_is_silent_is_given_up_and_gets_it_when_it_talks(
    machine: Machine, channel: ChannelName, monkeypatch: pytest.MonkeyPatch
) -> None:
    for server in (CaldavServer, SmtpServer):
        monkeypatch.setattr(server.__init__, "__defaults__", (IMPATIENT_S, IMPATIENT_S))
    machine.use_channel(channel)
    silent = ExitStack()
    silent.enter_context(silent_server(machine.ports[channel]))

    def mend() -> None:
        silent.close()
        for server in (CaldavServer, SmtpServer):
            monkeypatch.setattr(server.__init__, "__defaults__", (15.0, 45.0))
        machine.serve(channel)

    why = LATE.format(host=HOST[channel])
    with silent:
        check_told_then_mended(machine, channel, why, mend)


def test_servers_that_are_silent_hold_up_nothing_that_is_done_in_the_window(
    machine: Machine,
) -> None:
    for channel in SAID:
        machine.use_channel(channel)
        machine.servers.enter_context(silent_server(machine.ports[channel]))
    machine.start()
    assert machine.errands
    for channel in SAID:
        machine.errands.begin(channel)
    window = machine.program.window
    machine.wait_until(lambda: len(window.findChildren(DecisionCard)) == 2)
    card = window.findChildren(DecisionCard)[0]
    (keep,) = [one for one in card.findChildren(Button) if one.text() == "Keep"]
    begun = time.monotonic()
    keep.click()
    machine.wait_until(lambda: bool(decisions(machine)))
    assert time.monotonic() - begun < 5


def test_a_window_that_is_closed_while_servers_are_silent_is_gone_at_once_and_loses_nothing(
    machine: Machine, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("subtrack.adapters.bounded.AT_THE_END_S", IMPATIENT_S)
    for channel in SAID:
        machine.use_channel(channel)
        machine.servers.enter_context(silent_server(machine.ports[channel]))
    machine.start()
    assert machine.errands
    for channel in SAID:
        machine.errands.begin(channel)
    machine.wait_until(lambda: {"caldav_0", "mail_0"} <= lanes_at_work())
    time.sleep(IMPATIENT_S)
    begun = time.monotonic()
    machine.program.shell.close()
    assert time.monotonic() - begun < 8
    assert len(machine.services.reminding.standing("mail").unshown) == 2
    assert machine.arrived(ChannelName.MAIL) == 0


def test_a_window_that_is_closed_while_the_keyring_is_locked_is_gone_at_once(
    machine: Machine, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("subtrack.adapters.bounded.AT_THE_END_S", IMPATIENT_S)
    unlocked, keyring = threading.Event(), Keyring()

    def find() -> Backend:
        unlocked.wait(60)
        return keyring

    monkeypatch.setattr(Outside, "_secrets", KeyringSecrets(find))
    for channel in SAID:
        machine.use_channel(channel)
    machine.start()
    assert machine.errands
    for channel in SAID:
        machine.errands.begin(channel)
    machine.wait_until(lambda: {"caldav_0", "mail_0"} <= lanes_at_work())
    begun = time.monotonic()
    machine.program.shell.close()
    assert time.monotonic() - begun < 8
    unlocked.set()
    assert len(machine.services.reminding.standing("mail").unshown) == 2


def test_a_search_from_the_settings_does_not_hold_up_the_end_while_the_keyring_is_locked(
    machine: Machine, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("subtrack.adapters.bounded.AT_THE_END_S", IMPATIENT_S)
    asked, unlocked, keyring = threading.Event(), threading.Event(), Keyring()

    def find() -> Backend:
        asked.set()
        unlocked.wait(60)
        return keyring

    monkeypatch.setattr(Outside, "_secrets", KeyringSecrets(find))
    machine.start()
    assert machine.program._session
    workspace = machine.program._session.workspace
    account = CalendarAccount(address="http://127.0.0.1:1/", user=USER)
    workspace.tasks.run(
        lambda: workspace.services.outside.publishing.find(account, None),
        lambda _found: None,
        lambda _error: None,
        lane=Lane.CALDAV,
    )
    machine.wait_until(asked.is_set)
    begun = time.monotonic()
    machine.program.shell.close()
    assert time.monotonic() - begun < 8
    unlocked.set()


def lanes_at_work() -> set[str]:
    return {thread.name for thread in threading.enumerate()}


def decisions(machine: Machine) -> list[str]:
    """Give the answers in the book, as another process reads them."""
    services = Services(machine.paths, lambda: TODAY)
    return [str(one.answer) for one in services.subscriptions.shown("1").entry.decisions]


def test_a_certificate_that_is_refused_keeps_the_mail_until_it_is_trusted(
    machine: Machine, monkeypatch: pytest.MonkeyPatch
) -> None:
    channel = ChannelName.MAIL
    certificate = self_signed(machine.folder)
    machine.use_channel(channel, encrypted=True)
    machine.servers.enter_context(
        mail_server(machine.post, certificate, port=machine.ports[channel])
    )

    def mend() -> None:
        assert machine.post.logins == []
        monkeypatch.setenv("SSL_CERT_FILE", str(certificate))

    check_told_then_mended(machine, channel, DISTRUSTED, mend)


def test_a_certificate_that_is_refused_keeps_the_calendar_away_and_is_tried_again(
    machine: Machine,
) -> None:
    channel = ChannelName.CALDAV
    certificate = self_signed(machine.folder)
    with web_server(lambda _: Answer(201), certificate) as (address, heard):
        machine.ports[channel] = int(address.rstrip("/").rpartition(":")[2])
        machine.use_channel(channel, encrypted=True)
        machine.start()
        machine.fail_twice(channel)
        machine.check_told(channel, CALENDAR.format(why=DISTRUSTED), DISTRUSTED)
        assert heard == []


def test_a_mail_that_is_refused_is_told_and_sent_once_it_is_taken(machine: Machine) -> None:
    machine.use_channel(ChannelName.MAIL)
    machine.serve(ChannelName.MAIL)
    machine.post.answers["DATA"] = "554 Looks like spam"
    check_told_then_mended(
        machine,
        ChannelName.MAIL,
        "localhost did not take the mail (Looks like spam).",
        machine.post.answers.clear,
    )


def test_a_calendar_file_whose_folder_is_away_is_told_and_written_when_it_is_back(
    machine: Machine,
) -> None:
    file = machine.folder / "stick" / "days.ics"
    machine.use(calendar_file=str(file))
    machine.start()
    why = f"There is no folder {file.parent}; make it first."
    machine.check_told(ChannelName.CALENDAR_FILE, FILE.format(why=why), why)
    file.parent.mkdir()
    machine.wait_minutes_until(file.exists)
    machine.check_over(ChannelName.CALENDAR_FILE)
    assert file.read_text(encoding="utf-8").count("BEGIN:VEVENT") == 2


def test_a_drive_that_hangs_holds_up_neither_what_is_done_in_the_window_nor_its_end(
    machine: Machine, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("subtrack.adapters.bounded.AT_THE_END_S", IMPATIENT_S)
    asked, connected, renew = threading.Event(), threading.Event(), LocalFiles.renew

    def hang(*given: Any) -> bool:
        asked.set()
        connected.wait(60)
        return renew(*given)

    monkeypatch.setattr(LocalFiles, "renew", hang)
    file = machine.folder / "days.ics"
    machine.use(calendar_file=str(file))
    machine.start()
    window = machine.program.window
    machine.wait_until(lambda: asked.is_set() and len(window.findChildren(DecisionCard)) == 2)
    card = window.findChildren(DecisionCard)[0]
    (keep,) = [one for one in card.findChildren(Button) if one.text() == "Keep"]
    begun = time.monotonic()
    keep.click()
    machine.wait_until(lambda: bool(decisions(machine)))
    machine.program.shell.close()
    assert time.monotonic() - begun < 8
    assert "cannot be written in time" in machine.tried(ChannelName.CALENDAR_FILE)[0]
    assert not file.exists()
    connected.set()


def test_a_calendar_file_that_may_not_be_written_is_told_and_written_when_it_may(
    machine: Machine, monkeypatch: pytest.MonkeyPatch
) -> None:
    file = machine.folder / "days.ics"
    machine.use(calendar_file=str(file))
    make = tempfile.mkstemp

    def refuse(*given: Any, **named: Any) -> Any:
        if named.get("dir") == file.parent:
            raise PermissionError(13, "Permission denied", str(file.parent))
        return make(*given, **named)

    with monkeypatch.context() as locked:
        locked.setattr(tempfile, "mkstemp", refuse)
        machine.start()
        machine.wait_until(lambda: bool(machine.said()))
        (why,) = machine.tried(ChannelName.CALENDAR_FILE)
        assert "Permission denied" in why
        machine.check_told(ChannelName.CALENDAR_FILE, FILE.format(why=why), why)
    machine.wait_minutes_until(file.exists)
    machine.check_over(ChannelName.CALENDAR_FILE)


def test_one_fault_keeps_no_other_channel_away(machine: Machine) -> None:
    for channel in SAID:
        machine.use_channel(channel)
    machine.serve(ChannelName.MAIL)
    machine.start()
    for channel in SAID:
        machine.begin(channel)
    machine.wait_until(lambda: machine.arrived(ChannelName.MAIL) == 1)
    assert machine.tried(ChannelName.CALDAV) == [UNREACHED.format(host="127.0.0.1")]
