"""What keeps reminders away is said above all pages until it is over, each channel by itself."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QObject, Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from subtrack.domain.attempts import ChannelName
from subtrack.ui.look import Look
from subtrack.ui.main_window import MainWindow
from subtrack.ui.troubles import Troubles
from subtrack.ui.widgets.banner import Banner
from subtrack.ui.widgets.buttons import Button
from subtrack.ui.workspace import PageName


class Desk:
    """A window, and which channels it says fail."""

    def __init__(self, window: MainWindow, look: Look, parent: QObject) -> None:
        self.window = window
        self.troubles = Troubles(window, look, parent)
        self.changed: list[set[str]] = []
        self.troubles.changed.connect(lambda names: self.changed.append(set(map(str, names))))

    def leave(self) -> None:
        """Click the way out of the banner."""
        banner = self.window._banner
        assert banner
        QTest.mouseClick(banner.findChildren(Button)[0], Qt.MouseButton.LeftButton)

    def said(self) -> str:
        banner = self.window._banner
        return banner.accessibleName() if isinstance(banner, Banner) else ""


@pytest.fixture
def desk(look: Look, qtbot: QtBot) -> Iterator[Desk]:
    window, parent = MainWindow(look), QObject()
    qtbot.addWidget(window)
    yield Desk(window, look, parent)
    parent.deleteLater()


def test_each_channel_says_what_it_is_about(desk: Desk) -> None:
    desk.troubles.tell(ChannelName.DESKTOP, "Nobody is there.")
    assert desk.said() == "Nobody is there."
    desk.troubles.tell(ChannelName.MAIL, "It hangs.")
    assert desk.said() == (
        "Nobody is there. The mail of the day was not sent: It hangs. It is tried again by itself."
    )
    desk.troubles.tell(ChannelName.DESKTOP, "")
    desk.troubles.tell(ChannelName.MAIL, "")
    assert desk.said() == ""
    assert desk.changed == [{"desktop"}, {"desktop", "mail"}, {"mail"}, set()]


@pytest.mark.parametrize(
    ("channel", "what"),
    [
        (ChannelName.CALENDAR_FILE, "The calendar file is not up to date"),
        (ChannelName.CALDAV, "The published calendar is not up to date"),
    ],
)
def test_calendars_are_told_apart(desk: Desk, channel: ChannelName, what: str) -> None:
    desk.troubles.tell(channel, "There is no folder.")
    assert desk.said() == f"{what}: There is no folder. It is tried again by itself."


def test_it_leads_to_the_settings_and_is_gone_until_it_is_another(desk: Desk) -> None:
    desk.troubles.tell(ChannelName.MAIL, "It hangs.")
    desk.leave()
    assert (desk.window.current, desk.said()) == (PageName.SETTINGS, "")
    desk.troubles.tell(ChannelName.MAIL, "It hangs.")
    assert desk.said() == ""
    desk.troubles.tell(ChannelName.MAIL, "It refuses.")
    assert "It refuses." in desk.said()


def test_once_left_it_comes_back_on_another_day(desk: Desk) -> None:
    desk.troubles.tell(ChannelName.MAIL, "It hangs.")
    for _ in range(2):
        desk.leave()
        desk.troubles.begin_day()
        assert "It hangs." in desk.said()


def test_once_left_it_comes_back_when_it_fails_again_after_it_worked(desk: Desk) -> None:
    desk.troubles.tell(ChannelName.MAIL, "It hangs.")
    desk.leave()
    desk.troubles.tell(ChannelName.MAIL, "")
    desk.troubles.begin_day()
    assert desk.said() == ""
    desk.troubles.tell(ChannelName.MAIL, "It hangs.")
    assert "It hangs." in desk.said()


def test_another_day_leaves_another_banner_alone(desk: Desk, look: Look) -> None:
    desk.window.set_banner(Banner(look, "A sample", "Leave"))
    desk.troubles.begin_day()
    assert desk.said() == "A sample"
