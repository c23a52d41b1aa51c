"""The first start: a field, three other ways in, and what comes once there is something."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from subtrack.services.drafts import Draft
from subtrack.ui.pages.first_start import FirstStart, WayIn
from subtrack.ui.pages.today import TodayPage
from subtrack.ui.pages.today_desk import TodayDesk
from subtrack.ui.workspace import Workspace
from tests.services.making import draft
from tests.ui.making import FakeDoors
from tests.ui.walking import faults


@pytest.fixture
def page(workspace: Workspace, qtbot: QtBot) -> TodayPage:
    made = TodayPage(workspace)
    qtbot.addWidget(made)
    made.resize(1000, 700)
    made.show()
    made.activateWindow()
    qtbot.waitExposed(made)
    return made


def opened(workspace: Workspace) -> list[tuple[str, object]]:
    assert isinstance(workspace.doors, FakeDoors)
    return workspace.doors.opened


def test_asks_what_one_pays_for_and_takes_it_as_one_says_it(
    page: TodayPage, workspace: Workspace
) -> None:
    (start,) = page.findChildren(FirstStart)
    assert start.field.hasFocus()
    QTest.keyClicks(start.field, "Netflix 13.99 EUR monthly")
    QTest.keyClick(start.field, Qt.Key.Key_Return)
    texts = [label.text() for label in page.findChildren(QLabel) if label.isVisible()]
    assert "Still missing: first charge." in texts
    QTest.keyClicks(start.field, " from 5 Dec")
    QTest.keyClick(start.field, Qt.Key.Key_Return)
    (one,) = workspace.services.subscriptions.listed()
    assert one.entry.name == "Netflix"


def test_goes_on_in_the_form_with_what_was_understood(
    page: TodayPage, workspace: Workspace
) -> None:
    (start,) = page.findChildren(FirstStart)
    QTest.keyClicks(start.field, "Gym 24.90 EUR")
    QTest.keyClick(start.field, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    ((door, draft),) = opened(workspace)
    assert door == "add"
    assert isinstance(draft, Draft)
    assert draft.name == "Gym"


def test_offers_three_other_ways(page: TodayPage, workspace: Workspace) -> None:
    for way in page.findChildren(WayIn):
        QTest.mouseClick(way, Qt.MouseButton.LeftButton)
    assert opened(workspace) == [("add", None), ("sample", None), ("import", None)]


def test_says_that_nothing_is_sent(page: TodayPage) -> None:
    texts = [label.text() for label in page.findChildren(QLabel)]
    assert "Everything stays on this computer. No account, nothing is sent." in texts
    assert list(faults(page)) == []


def test_gives_way_to_the_first_entry_and_comes_back_with_undo(
    page: TodayPage, workspace: Workspace
) -> None:
    (start,) = page.findChildren(FirstStart)
    assert workspace.services.preferences.get().seen_on is None
    workspace.services.subscriptions.add(draft(every="1y", first="2025-12-10"))
    page.renew()
    (desk,) = page.findChildren(TodayDesk)
    assert (desk.isVisible(), start.isVisible()) == (True, False)


def test_what_is_only_in_the_trash_is_no_first_start(page: TodayPage, workspace: Workspace) -> None:
    workspace.services.subscriptions.add(draft(every="1y", first="2025-12-10"))
    workspace.services.subscriptions.remove("Thing")
    page.renew()
    (desk,) = page.findChildren(TodayDesk)
    assert desk.isVisible()
