"""Tray: what it says and offers, and that the window hides only where it leads back."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import QLocale, QObject
from PySide6.QtGui import QAction, QIcon
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from subtrack.adapters.paths import Paths
from subtrack.compose import Services
from subtrack.domain.settings import Settings
from subtrack.ui.background import Background
from subtrack.ui.kept import Kept
from subtrack.ui.shell import Shell
from subtrack.ui.speech import Speech
from subtrack.ui.tones import LIGHT
from subtrack.ui.tray import MOST, Ahead, Tray, Waiting, ahead
from tests.services.making import draft
from tests.ui.making import RESOURCES, ImmediateTasks

# The platform that draws into memory has no tray to put an icon into, and says so.
pytestmark = pytest.mark.qt_log_ignore("systemTrayWindowChanged")
TODAY = date(2026, 11, 22)


class Desktop:
    """A desktop whose tray comes and goes."""

    def __init__(self) -> None:
        self.has_tray = True

    def __call__(self) -> bool:
        return self.has_tray


@pytest.fixture
def desktop() -> Desktop:
    return Desktop()


@pytest.fixture
def tray(qapp: QApplication, desktop: Desktop) -> Iterator[Tray]:  # noqa: ARG001 - icons need it
    parent = QObject()
    made = Tray(QIcon(str(RESOURCES / "linux" / "subtrack.svg")), parent, desktop)
    yield made
    made.leave()
    parent.deleteLater()


@pytest.fixture
def shell(qtbot: QtBot) -> Shell:
    made = Shell(LIGHT)
    qtbot.addWidget(made)
    made.show()
    return made


@pytest.fixture
def kept() -> Kept:
    return Kept(Settings(), lambda _settings: True, ImmediateTasks())


def background(shell: Shell, tray: Tray, kept: Kept) -> Background:
    application = QApplication.instance()
    assert isinstance(application, QApplication)
    made = Background(application, shell, kept, shell)
    made.wait_in(tray)
    return made


def actions(tray: Tray) -> list[QAction]:
    return [one for one in tray.menu.actions() if not one.isSeparator()]


def texts(tray: Tray) -> list[str]:
    return [one.text() for one in actions(tray)]


class TestTray:
    def test_offers_the_next_decisions_and_leads_to_them(self, qtbot: QtBot, tray: Tray) -> None:
        waiting = [Waiting(number, f"M&M {number}") for number in range(1, 6)]
        tray.tell(Ahead(waiting, "A decision is due tomorrow, Mon 23 Nov"))
        assert texts(tray) == ["Open Subtrack", "M&&M 1", "M&&M 2", "M&&M 3", "Quit"]
        with qtbot.waitSignal(tray.chosen) as chosen:
            actions(tray)[2].trigger()
        assert chosen.args == [2]

    def test_opens_and_leaves(self, qtbot: QtBot, tray: Tray) -> None:
        with qtbot.waitSignal(tray.open_wanted):
            actions(tray)[0].trigger()
        with qtbot.waitSignal(tray.leave_wanted):
            actions(tray)[-1].trigger()

    def test_offers_a_pause_where_reminders_are_shown(self, qtbot: QtBot, tray: Tray) -> None:
        tray.offer_pause(False)
        pause = actions(tray)[-2]
        assert pause.text() == "Pause reminders until tomorrow"
        with qtbot.waitSignal(tray.paused) as paused:
            pause.trigger()
        assert paused.args == [True]
        tray.offer_pause(None)
        assert "Pause reminders until tomorrow" not in texts(tray)

    def test_warns_under_the_pointer(self, tray: Tray) -> None:
        tray.warn(shows_none=True)
        assert tray.tool_tip() == "Subtrack\nReminders are not shown."
        tray.warn(shows_none=True, elsewhere=True)
        assert tray.tool_tip().splitlines()[1:3] == [
            "Reminders are not shown.",
            "Reminders do not arrive elsewhere.",
        ]
        tray.warn(shows_none=False)
        assert tray.tool_tip() == "Subtrack"

    def test_says_that_there_is_nothing_to_decide(self, tray: Tray) -> None:
        tray.tell(Ahead())
        assert texts(tray) == ["Open Subtrack", "Nothing to decide", "Quit"]
        assert not actions(tray)[1].isEnabled()

    def test_claims_nothing_before_it_knows(self, tray: Tray) -> None:
        assert texts(tray) == ["Open Subtrack", "Quit"]

    def test_names_nothing_under_the_pointer(self, tmp_path: Path, tray: Tray) -> None:
        services = Services(Paths(tmp_path / "data"), lambda: TODAY)
        for number, day in enumerate(("2026-11-25", "2026-11-24", "2026-11-30", "2026-12-01")):
            name = f"Secret {number}"
            services.subscriptions.add(
                draft(name, "9.99 EUR", started="2026-11-01", trial_ends=day)
            )
        speech = Speech(QLocale("en_GB"), lambda: TODAY)
        found = ahead(services.overview.next(MOST), speech)
        tray.tell(found)
        assert tray.tool_tip() == "Subtrack\nA decision is due tomorrow, Mon 23 Nov"
        assert texts(tray)[1:-1] == [
            "Secret 1: decide by Mon 23 Nov",
            "Secret 0: decide by Tue 24 Nov",
            "Secret 2: decide by Sun 29 Nov",
        ]


class TestBackground:
    def test_a_closed_window_goes_on_in_the_tray(
        self, qtbot: QtBot, shell: Shell, tray: Tray, kept: Kept
    ) -> None:
        assert background(shell, tray, kept).look()
        with qtbot.waitSignal(shell.hidden):
            shell.close()
        assert shell.isHidden()

    def test_without_a_tray_closing_ends_the_program(
        self, qtbot: QtBot, shell: Shell, tray: Tray, kept: Kept, desktop: Desktop
    ) -> None:
        desktop.has_tray = False
        assert not background(shell, tray, kept).look()
        with qtbot.waitSignal(shell.closing):
            shell.close()

    def test_a_tray_that_went_takes_hiding_with_it(
        self, qtbot: QtBot, shell: Shell, tray: Tray, kept: Kept, desktop: Desktop
    ) -> None:
        made = background(shell, tray, kept)
        desktop.has_tray = False
        made.look()
        with qtbot.waitSignal(shell.closing):
            shell.close()

    def test_who_does_not_want_the_tray_ends_the_program_by_closing(
        self, qtbot: QtBot, shell: Shell, tray: Tray, kept: Kept
    ) -> None:
        made = background(shell, tray, kept)
        kept.put(tray=False)
        assert not made.look()
        with qtbot.waitSignal(shell.closing):
            shell.close()

    def test_leaving_ends_the_program_from_the_tray(
        self, qtbot: QtBot, shell: Shell, tray: Tray, kept: Kept
    ) -> None:
        assert background(shell, tray, kept).look()
        shell.close()
        with qtbot.waitSignal(shell.closing):
            shell.leave()

    def test_a_window_that_waits_for_a_tray_in_vain_is_shown(
        self, qtbot: QtBot, shell: Shell, tray: Tray, kept: Kept, desktop: Desktop
    ) -> None:
        desktop.has_tray = False
        shell.hide()
        made = background(shell, tray, kept)
        made.timer.setInterval(1)
        qtbot.waitUntil(shell.isVisible)
        assert not made.timer.isActive()

    def test_a_window_that_hid_comes_back_where_its_tray_has_gone(
        self, qtbot: QtBot, shell: Shell, tray: Tray, kept: Kept, desktop: Desktop
    ) -> None:
        made = background(shell, tray, kept)
        shell.close()
        made.timer.stop()
        desktop.has_tray = False
        made.look()
        made.timer.setInterval(1)
        qtbot.waitUntil(shell.isVisible)

    def test_a_tray_that_is_only_restarted_leaves_the_window_hidden(
        self, qtbot: QtBot, shell: Shell, tray: Tray, kept: Kept, desktop: Desktop
    ) -> None:
        made = background(shell, tray, kept)
        shell.close()
        desktop.has_tray = False
        made.look()
        desktop.has_tray = True
        with qtbot.waitSignal(made.found):
            made.look()
        made.timer.setInterval(1)
        qtbot.waitUntil(lambda: not made.timer.isActive())
        assert shell.isHidden()

    @pytest.mark.parametrize("first", ["book", "tray"])
    def test_without_a_book_the_tray_says_that_nothing_reminds(
        self, shell: Shell, tray: Tray, kept: Kept, qapp: QApplication, first: str
    ) -> None:
        made = Background(qapp, shell, kept, shell)
        if first == "book":
            made.tell_nothing()
            made.wait_in(tray)
        else:
            made.wait_in(tray)
            made.tell_nothing()
        assert tray.tool_tip() == "Subtrack\nReminders are not shown."
        assert texts(tray) == ["Open Subtrack", "Quit"]

    def test_logging_out_lets_the_window_go(
        self, qtbot: QtBot, shell: Shell, tray: Tray, kept: Kept, qapp: QApplication
    ) -> None:
        assert background(shell, tray, kept).look()
        qapp.commitDataRequest.emit(None)
        with qtbot.waitSignal(shell.closing):
            shell.close()
