"""The program reminds while it runs: over a real bus, with the window open or hidden."""

from __future__ import annotations

import time
from collections.abc import Iterator
from datetime import date, timedelta
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QCoreApplication, QEventLoop, QObject
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from subtrack.adapters.paths import Paths
from subtrack.adapters.settings_file import SettingsFile
from subtrack.app import Program
from subtrack.compose import Services
from subtrack.domain.settings import Settings
from subtrack.ui.pages.today_card import DecisionCard
from subtrack.ui.single_instance import socket_name
from subtrack.ui.tray import Tray
from subtrack.ui.widgets.banner import Banner
from subtrack.ui.widgets.buttons import Button
from subtrack.ui.workspace import PageName
from tests.desktop import notification_service, session_bus
from tests.fakes import FixedClock
from tests.leaving import as_found, close
from tests.services.making import draft

TODAY = date(2026, 11, 22)
# The platform that draws into memory has no tray to put an icon into, and says so.
pytestmark = pytest.mark.qt_log_ignore("systemTrayWindowChanged")


@pytest.fixture
def address(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[str]:
    with session_bus(tmp_path) as address:
        monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", address)
        yield address


@pytest.fixture
def program(qapp: QApplication, qtbot: QtBot, tmp_path: Path, address: str) -> Iterator[Program]:
    assert address
    paths = Paths(tmp_path / "data")
    trial = draft("Thing", "9.99 EUR", started="2026-11-17", trial_ends="2026-11-24")
    Services(paths, lambda: TODAY).subscriptions.add(trial)
    SettingsFile(paths.settings).write(Settings(remind=True))
    with as_found(qapp):
        made = Program(qapp, paths, TODAY)
        yield made
        close(made.shell, qtbot)


def test_what_is_owed_is_shown_once_also_while_the_window_is_hidden(
    qtbot: QtBot, program: Program, address: str
) -> None:
    with notification_service(address) as service:
        program.start(socket_name(program.paths.data), hidden=True)
        qtbot.waitUntil(lambda: len(service.shown) == 1, timeout=15_000)
        assert "Thing" not in service.shown[0].title + service.shown[0].body
        assert program.shell.isHidden()
        program.look_around()
        qtbot.wait(100)
        assert len(service.shown) == 1


def test_what_cannot_be_shown_is_told_in_the_window_until_it_is(
    qtbot: QtBot, program: Program, address: str
) -> None:
    program.start(socket_name(program.paths.data))
    qtbot.waitUntil(lambda: bool(banners(program)), timeout=15_000)
    assert "notification service" in banners(program)[0].accessibleName()
    with notification_service(address) as service:
        program.look_around()
        qtbot.waitUntil(lambda: len(service.shown) == 1, timeout=15_000)
        qtbot.waitUntil(lambda: not banners(program), timeout=15_000)


def test_what_cannot_be_shown_is_told_again_on_another_day_once_its_banner_was_left(
    qtbot: QtBot, program: Program, monkeypatch: pytest.MonkeyPatch
) -> None:
    clock = FixedClock(TODAY)
    monkeypatch.setattr(program._books, "clock", lambda: clock.today)
    program.start(socket_name(program.paths.data))
    qtbot.waitUntil(lambda: bool(banners(program)), timeout=15_000)
    leave_banner(program)
    qtbot.waitUntil(lambda: not banners(program), timeout=15_000)
    program.look_around()
    qtbot.wait(300)
    assert banners(program) == []
    clock.advance(timedelta(days=1))
    program.look_around()
    qtbot.waitUntil(lambda: bool(banners(program)), timeout=15_000)
    assert "notification service" in banners(program)[0].accessibleName()


def test_what_cannot_be_shown_is_told_again_at_the_next_start_once_its_banner_was_left(
    qtbot: QtBot, program: Program
) -> None:
    program.start(socket_name(program.paths.data))
    qtbot.waitUntil(lambda: bool(banners(program)), timeout=15_000)
    leave_banner(program)
    qtbot.waitUntil(lambda: not banners(program), timeout=15_000)
    leave(program)
    again = Program(program.application, program.paths, TODAY)
    again.start(socket_name(again.paths.data))
    qtbot.waitUntil(lambda: bool(banners(again)), timeout=15_000)
    close(again.shell, qtbot)


def test_a_service_that_hangs_holds_up_nothing_that_is_done_in_the_window(
    qtbot: QtBot, program: Program, address: str
) -> None:
    second = draft("Second", "9.99 EUR", started="2026-11-17", trial_ends="2026-11-25")
    Services(program.paths, lambda: TODAY).subscriptions.add(second)
    program._desktop._bound_s = 60  # it hangs for as long as this test needs
    with notification_service(address, takes=0, then="silent") as service:
        program.start(socket_name(program.paths.data))
        qtbot.waitUntil(lambda: service.unanswered == 1, timeout=15_000)
        qtbot.waitUntil(lambda: len(cards(program)) == 2, timeout=15_000)
        (keep,) = [one for one in cards(program)[0].findChildren(Button) if one.text() == "Keep"]
        begun = time.monotonic()
        keep.click()
        qtbot.waitUntil(lambda: decided(program) == ["keep"], timeout=15_000)
        assert time.monotonic() - begun < 5
        assert (service.unanswered, banners(program)) == (1, [])
    qtbot.waitUntil(lambda: bool(banners(program)), timeout=15_000)
    with notification_service(address) as service:
        program.look_around()
        qtbot.waitUntil(lambda: len(service.shown) == 1, timeout=15_000)
        qtbot.waitUntil(lambda: not banners(program), timeout=15_000)
    assert service.shown[0].title == "A decision is due by Tue 24 Nov"


def test_a_service_that_hangs_is_given_up_and_told_with_what_to_do(
    qtbot: QtBot, program: Program, address: str
) -> None:
    with notification_service(address, takes=0, then="silent") as service:
        program.start(socket_name(program.paths.data))
        qtbot.waitUntil(lambda: bool(banners(program)), timeout=15_000)
        assert banners(program)[0].accessibleName() == (
            "The notification service does not answer, so a reminder was not shown and comes "
            "again; if this stays so, start the service anew, or log out and in."
        )
        program.look_around()
        qtbot.waitUntil(lambda: service.unanswered == 2, timeout=15_000)

    def is_shown() -> bool:
        program.look_around()  # as every minute
        return bool(service.shown)

    with notification_service(address) as service:
        qtbot.waitUntil(is_shown, timeout=15_000)
        qtbot.waitUntil(lambda: not banners(program), timeout=15_000)


def test_a_window_that_is_closed_while_the_service_hangs_ends_and_loses_nothing(
    qtbot: QtBot, program: Program, address: str
) -> None:
    with notification_service(address, takes=0, then="silent") as service:
        program.start(socket_name(program.paths.data))
        qtbot.waitUntil(lambda: service.unanswered == 1, timeout=15_000)
        begun = time.monotonic()
        leave(program)
        assert time.monotonic() - begun < 10
    services = Services(program.paths, lambda: TODAY)
    assert len(services.reminding.standing("desktop").unshown) == 1
    (tried,) = services.trying.newest()
    assert "does not answer" in str(tried.failure)


def test_what_is_shown_as_the_window_closes_is_not_shown_again(
    program: Program, address: str
) -> None:
    with notification_service(address) as service:
        program.start(socket_name(program.paths.data))
        while not service.shown:  # what was shown is not delivered to the window yet
            QCoreApplication.processEvents(QEventLoop.ProcessEventsFlag.AllEvents, 1)
        leave(program)
    assert Services(program.paths, lambda: TODAY).reminding.standing("desktop").unshown == []


def test_with_no_service_the_tray_shows_it_as_soon_as_there_is_one(
    qtbot: QtBot, program: Program, monkeypatch: pytest.MonkeyPatch
) -> None:
    said: list[str] = []
    has_tray = False

    def tray(icon: QIcon, parent: QObject) -> Tray:
        made = Tray(icon, parent, lambda: has_tray, "win32")
        shown: Any = made._icon
        shown.showMessage = lambda title, *_rest: said.append(title)
        return made

    monkeypatch.setattr("subtrack.app.Tray", tray)
    program.start(socket_name(program.paths.data))
    qtbot.waitUntil(lambda: bool(banners(program)), timeout=15_000)
    has_tray = True
    program.look_around()
    qtbot.waitUntil(lambda: said == ["A decision is due by Mon 23 Nov"], timeout=15_000)
    qtbot.waitUntil(lambda: not banners(program), timeout=15_000)
    assert program._tray is not None
    program._tray._icon.messageClicked.emit()
    assert program.window.current == PageName.SUBSCRIPTIONS


@pytest.mark.parametrize(
    ("key", "answers"), [("keep", ["keep"]), ("later", ["later"]), ("seen", ["seen"])]
)
def test_a_button_of_a_notification_answers_while_the_window_stays_hidden(
    qtbot: QtBot, program: Program, address: str, key: str, answers: list[str]
) -> None:
    with notification_service(address) as service:
        program.start(socket_name(program.paths.data), hidden=True)
        qtbot.waitUntil(lambda: len(service.shown) == 1, timeout=15_000)
        assert key in service.shown[0].actions
        service.press(1, key)
        qtbot.waitUntil(lambda: decided(program) == answers, timeout=15_000)
        assert program.shell.isHidden()
    assert len(service.shown) == 1


def test_a_press_on_a_notification_opens_the_window_at_its_card(
    qtbot: QtBot, program: Program, address: str
) -> None:
    with notification_service(address) as service:
        program.start(socket_name(program.paths.data), hidden=True)
        qtbot.waitUntil(lambda: len(service.shown) == 1, timeout=15_000)
        service.press(1, "default")
        qtbot.waitUntil(lambda: bool(program.window.findChildren(DecisionCard)), timeout=15_000)
        (card,) = program.window.findChildren(DecisionCard)
        qtbot.waitUntil(card.hasFocus, timeout=15_000)
    assert not program.shell.isHidden()
    assert decided(program) == []


def test_cancel_on_a_notification_opens_the_window_at_the_steps(
    qtbot: QtBot, program: Program, address: str
) -> None:
    with notification_service(address) as service:
        program.start(socket_name(program.paths.data), hidden=True)
        qtbot.waitUntil(lambda: len(service.shown) == 1, timeout=15_000)
        service.press(1, "cancel")
        qtbot.waitUntil(lambda: program.window.current is PageName.CANCELLATIONS, timeout=15_000)
    assert not program.shell.isHidden()


def decided(program: Program) -> list[str]:
    """Give the answers in the book, as another process reads them."""
    services = Services(program.paths, lambda: TODAY)
    return [str(one.answer) for one in services.subscriptions.shown("1").entry.decisions]


def leave(program: Program) -> None:
    program.shell.stay(stays=False)
    program.shell.close()


def cards(program: Program) -> list[DecisionCard]:
    return program.window.findChildren(DecisionCard)


def leave_banner(program: Program) -> None:
    """Click the way out of the banner."""
    banners(program)[0].findChildren(Button)[0].click()


def banners(program: Program) -> list[Banner]:
    return program.window.findChildren(Banner)
