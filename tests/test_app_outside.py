"""The running program mails and publishes, and says above all pages what keeps failing."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from subtrack.adapters.paths import Paths
from subtrack.app import Program
from subtrack.compose import Services
from subtrack.composition.outside import Outside
from subtrack.domain.accounts import CalendarAccount, MailAccount, Security
from subtrack.domain.attempts import ChannelName
from subtrack.ui.errands import Errands
from subtrack.ui.single_instance import socket_name
from subtrack.ui.widgets.banner import Banner
from tests.fakes import FakeSecrets
from tests.leaving import as_found, close
from tests.servers import PASSWORD, USER, Post, events_in, mail_server, radicale
from tests.services.making import draft

TODAY = date(2026, 11, 22)
# The platform that draws into memory has no tray to put an icon into, and says so.
pytestmark = pytest.mark.qt_log_ignore("systemTrayWindowChanged")


@pytest.fixture
def post() -> Post:
    return Post()


@pytest.fixture
def program(
    qapp: QApplication,
    qtbot: QtBot,
    tmp_path: Path,
    post: Post,
    monkeypatch: pytest.MonkeyPatch,
) -> Iterator[Program]:
    """Give a program over a trial, with mail and a calendar switched on."""
    paths = Paths(tmp_path / "data")
    services = Services(paths, lambda: TODAY)
    services.subscriptions.add(
        draft("Thing", "59 USD", "2y", started="2026-11-17", trial_ends="2026-11-24")
    )
    with radicale(tmp_path) as address, mail_server(post) as port, as_found(qapp):
        calendar = CalendarAccount(
            address=address, user=USER, calendar=f"{address}anna/deadlines/", on=True
        )
        mail = MailAccount(
            server="localhost",
            port=port,
            security=Security.NONE,
            user=USER,
            recipient="anna@example.org",
            on=True,
        )
        kept = FakeSecrets({one.secret_name(): PASSWORD for one in (calendar, mail)})
        monkeypatch.setattr(Outside, "_secrets", kept)
        preferences = services.preferences
        preferences.put(replace(preferences.get(), calendar_account=calendar, mail_account=mail))
        made = Program(qapp, paths, TODAY)
        made.start(socket_name(paths.data), hidden=True)
        qtbot.waitUntil(lambda: errands_of(made) is not None, timeout=15_000)
        yield made
        close(made.shell, qtbot)


def errands_of(program: Program) -> Errands | None:
    session = program._session
    return session.workspace.errands if session else None


def begin(program: Program, channel: ChannelName) -> None:
    """Do not wait until it begins by itself."""
    errands = errands_of(program)
    assert errands
    errands.begin(channel)


def banners(program: Program) -> list[Banner]:
    return program.window.findChildren(Banner)


def test_it_mails_and_publishes_while_it_is_hidden(
    qtbot: QtBot, program: Program, post: Post, tmp_path: Path
) -> None:
    for channel in (ChannelName.MAIL, ChannelName.CALDAV):
        begin(program, channel)
    qtbot.waitUntil(lambda: len(post.taken) == 1, timeout=15_000)
    qtbot.waitUntil(lambda: len(events_in(tmp_path)) == 1, timeout=15_000)
    assert banners(program) == []


def test_what_keeps_failing_is_told_until_it_works(
    qtbot: QtBot, program: Program, post: Post
) -> None:
    post.answers["RCPT"] = "550 No such user"
    errands = errands_of(program)
    assert errands
    for _ in range(2):
        with qtbot.waitSignal(errands.done, timeout=15_000):
            begin(program, ChannelName.MAIL)
    (banner,) = banners(program)
    assert banner.accessibleName() == (
        "The mail of the day was not sent: localhost takes no mail for anna@example.org (No such "
        "user). It is tried again by itself."
    )
    post.answers.clear()
    begin(program, ChannelName.MAIL)
    qtbot.waitUntil(lambda: not banners(program), timeout=15_000)
    assert len(post.taken) == 1
