"""The line on the last background check: what it says, and that it moves nothing."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import UTC, datetime, time, timedelta
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QPoint
from pytestqt.qtbot import QtBot

from subtrack.ui.pages.today import TodayPage
from subtrack.ui.pages.today_check import CheckLine
from subtrack.ui.pages.today_desk import TodayDesk
from subtrack.ui.workspace import Workspace
from tests.services.making import draft
from tests.ui.making import TODAY, a_workspace

Line = Callable[[], CheckLine]
MORNING = datetime.combine(TODAY, time(8, 2)).astimezone(UTC)


@pytest.fixture
def own(tmp_path: Path) -> Iterator[Workspace]:
    workspace = a_workspace(tmp_path / "data")
    services: Any = workspace.services
    services.time_of_day = lambda: time(9)
    trial = draft("Thing", started=str(TODAY), trial_ends="2026-11-27")
    workspace.services.subscriptions.add(trial)
    yield workspace
    workspace.undo.deleteLater()


@pytest.fixture
def line(own: Workspace, qtbot: QtBot) -> Iterator[Line]:
    pages: list[TodayPage] = []

    def opened() -> CheckLine:
        page = TodayPage(own)
        pages.append(page)
        qtbot.addWidget(page)
        page.resize(1000, 700)
        page.show()
        page.refresh()
        qtbot.wait(20)
        (found,) = page.findChildren(CheckLine)
        return found

    yield opened
    pages.clear()


def checked(workspace: Workspace, ago: timedelta) -> None:
    workspace.services.last_check.write(TODAY, MORNING - ago)


def test_it_says_when_somebody_looked_today(own: Workspace, line: Line) -> None:
    checked(own, timedelta(0))
    assert line().text() == "Last background check: 08:02"


def test_it_says_the_day_of_one_before_today(own: Workspace, line: Line) -> None:
    checked(own, timedelta(days=1))
    found = line()
    assert found.text() == "Last background check: Sat 21 Nov, 08:02"
    assert found.property("tone") == "text2"


def test_it_warns_where_nobody_looked_for_more_than_a_day(own: Workspace, line: Line) -> None:
    checked(own, timedelta(days=2))
    found = line()
    said = "Nobody has looked for reminders in the background since Fri 20 Nov, 08:02."
    assert found.text() == said
    assert found.property("tone") == "soon"


def test_it_says_that_nobody_ever_looked(own: Workspace, line: Line) -> None:
    found = line()
    assert found.text() == "No reminders are shown on the desktop"
    own.kept.put(remind=True)
    found.ask()
    assert found.text() == "Nobody has looked for reminders in the background yet."


def test_it_says_that_reminders_pause(own: Workspace, line: Line) -> None:
    checked(own, timedelta(0))
    own.kept.put(remind=True, paused=TODAY.isoformat())
    assert line().text() == "Reminders on the desktop pause until tomorrow."


def test_it_follows_what_looks_meanwhile_and_moves_nothing(
    own: Workspace, line: Line, qtbot: QtBot
) -> None:
    checked(own, timedelta(days=9))
    found = line()
    (desk,) = found.window().findChildren(TodayDesk)
    before = [(one.mapTo(desk, QPoint()), one.size()) for one in (found, desk.cards)]
    checked(own, timedelta(0))
    found.ask()
    assert found.text() == "Last background check: 08:02"
    found.setText("x" * 1_000)
    qtbot.wait(20)
    assert [(one.mapTo(desk, QPoint()), one.size()) for one in (found, desk.cards)] == before


def test_out_of_sight_it_asks_nothing(own: Workspace, line: Line) -> None:
    checked(own, timedelta(days=9))
    found = line()
    said = found.text()
    found.window().hide()
    checked(own, timedelta(0))
    found.ask()
    assert found.text() == said
    found.window().show()
    assert found.text() == "Last background check: 08:02"
