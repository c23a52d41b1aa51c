"""Balloons: shown by the window's thread for another, and never claimed where nothing was seen."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from concurrent.futures import Future, ThreadPoolExecutor
from typing import Any

import pytest
from PySide6.QtCore import QObject, QRect
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from subtrack.domain.errors import OutsideError
from subtrack.domain.notice import Notice, Urgency
from subtrack.ui.balloons import Balloons
from subtrack.ui.tray import Tray
from tests.ui.making import RESOURCES

# The platform that draws into memory has no tray to put an icon into, and says so.
pytestmark = pytest.mark.qt_log_ignore("systemTrayWindowChanged")
NOTICE = Notice("A decision is due", "AT&T", Urgency.NORMAL, (7,))
IMPATIENT_S = 0.05


class Desktop:
    """A desktop with a tray that writes down the messages."""

    def __init__(self) -> None:
        self.has_tray = True
        self.paints = True
        self.messages: list[tuple[str, str, int]] = []

    def tray(self, parent: QObject, platform: str) -> Tray:
        icon = QIcon(str(RESOURCES / "linux" / "subtrack.svg"))
        tray = Tray(icon, parent, lambda: self.has_tray, platform)
        shown: Any = tray._icon
        shown.geometry = lambda: QRect(0, 0, 22, 22) if self.paints else QRect()
        shown.showMessage = lambda title, body, _icon, length: self.messages.append(
            (title, body, length)
        )
        return tray


@pytest.fixture
def desktop() -> Desktop:
    return Desktop()


@pytest.fixture
def parent(qapp: QApplication) -> Iterator[QObject]:  # noqa: ARG001 - icons need it
    made = QObject()
    yield made
    made.deleteLater()


@pytest.fixture
def tray(parent: QObject, desktop: Desktop) -> Iterator[Tray]:
    made = desktop.tray(parent, "linux")
    yield made
    made.leave()


@pytest.fixture
def beside() -> Iterator[ThreadPoolExecutor]:
    with ThreadPoolExecutor(1) as pool:
        yield pool


def ended(qtbot: QtBot, task: Future[None]) -> BaseException | None:
    qtbot.waitUntil(task.done)
    return task.exception()


def test_a_thread_beside_the_window_has_a_notice_shown(
    qtbot: QtBot, parent: QObject, tray: Tray, desktop: Desktop, beside: ThreadPoolExecutor
) -> None:
    balloons = Balloons(lambda: tray, parent)
    tray.appear()
    assert ended(qtbot, beside.submit(balloons.check)) is None
    assert desktop.messages == []
    assert ended(qtbot, beside.submit(balloons.show, NOTICE)) is None
    assert desktop.messages == [("A decision is due", "AT&T", 10_000)]


def test_what_presses_stays_until_it_is_clicked(tray: Tray, desktop: Desktop) -> None:
    tray.show(Notice("Today", "", Urgency.CRITICAL))
    assert desktop.messages == [("Today", "", 0)]


def no_tray(desktop: Desktop) -> None:
    desktop.has_tray = False


def an_icon_of_the_desktop(desktop: Desktop) -> None:
    desktop.paints = False


@pytest.mark.parametrize("lacks", [no_tray, an_icon_of_the_desktop])
def test_nothing_is_claimed_where_nobody_would_see_it(
    parent: QObject, tray: Tray, desktop: Desktop, lacks: Callable[[Desktop], None]
) -> None:
    lacks(desktop)
    balloons = Balloons(lambda: tray, parent)
    for act in (balloons.check, lambda: balloons.show(NOTICE)):
        with pytest.raises(OutsideError, match="shows no messages"):
            act()
    assert desktop.messages == []


@pytest.mark.parametrize("platform", ["win32", "darwin"])
def test_elsewhere_the_place_of_an_icon_says_nothing(
    parent: QObject, desktop: Desktop, platform: str
) -> None:
    desktop.paints = False
    tray = desktop.tray(parent, platform)
    assert tray.show(NOTICE)
    tray.leave()


def test_without_a_program_to_show_it_nothing_is_shown(parent: QObject) -> None:
    with pytest.raises(OutsideError):
        Balloons(lambda: None, parent).check()


def test_a_window_that_does_not_answer_shows_nothing_later_either(
    qtbot: QtBot, parent: QObject, tray: Tray, desktop: Desktop, beside: ThreadPoolExecutor
) -> None:
    tray.appear()
    balloons = Balloons(lambda: tray, parent, IMPATIENT_S)
    with pytest.raises(OutsideError):  # the window's thread waits here and answers nobody
        beside.submit(balloons.show, NOTICE).result(10)
    qtbot.wait(10)
    assert desktop.messages == []


def test_a_program_that_ends_lets_nobody_wait(
    parent: QObject, tray: Tray, desktop: Desktop, beside: ThreadPoolExecutor
) -> None:
    balloons = Balloons(lambda: tray, parent, 60)
    begun = beside.submit(balloons.show, NOTICE)
    balloons.leave()
    later = beside.submit(balloons.show, NOTICE)
    for task in (begun, later):
        with pytest.raises(OutsideError):
            task.result(10)
    assert desktop.messages == []


class TestClicking:
    def test_leads_to_the_one_thing_that_was_told_of(self, qtbot: QtBot, tray: Tray) -> None:
        tray.show(NOTICE)
        with qtbot.waitSignal(tray.chosen) as chosen:
            tray._icon.messageClicked.emit()
        assert chosen.args == [7]

    @pytest.mark.parametrize("about", [(), (7, 8)], ids=["nothing", "several"])
    def test_leads_to_all_that_waits_where_it_was_not_one(
        self, qtbot: QtBot, tray: Tray, about: tuple[int, ...]
    ) -> None:
        tray.show(Notice("2 reminders", "", about=about))
        with qtbot.waitSignal(tray.all_wanted):
            tray._icon.messageClicked.emit()
