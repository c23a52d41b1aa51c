"""Before: who bills is asked whether or not a record is known, and the answer leads the case."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from subtrack.domain.case import CaseRoute
from subtrack.domain.periods import MONTH
from subtrack.services.drafts import Draft
from subtrack.ui.cases.before import Before
from subtrack.ui.pages.cancellations import CancellationsPage
from subtrack.ui.widgets.choice_card import ChoiceCard
from subtrack.ui.workspace import Workspace
from tests.ui.making import a_workspace
from tests.ui.seeing import shown


@pytest.fixture
def workspace(tmp_path: Path) -> Workspace:
    return a_workspace(tmp_path)


@pytest.fixture
def page(workspace: Workspace, qtbot: QtBot) -> CancellationsPage:
    """Give the page with a begun case of something that no record knows."""
    draft = Draft(name="Pony app", price="5", currency="EUR", every=MONTH, first=date(2026, 1, 29))
    number = workspace.services.subscriptions.add(draft).after.number
    page = CancellationsPage(workspace, opens=lambda _address: None)
    shown(qtbot, page)
    page.open_cases([number])
    return page


def cards(page: CancellationsPage) -> dict[str, ChoiceCard]:
    assert page.view.body
    before = page.view.body.work.before
    assert isinstance(before, Before)
    return {one.key: one for one in before.findChildren(ChoiceCard)}


def route(workspace: Workspace) -> CaseRoute | None:
    return workspace.services.cases.shown("1").case.route


def test_without_a_record_it_asks_who_bills_with_what_a_statement_shows(
    page: CancellationsPage,
) -> None:
    found = cards(page)
    assert list(found)[:3] == ["direct", "amazon", "apple"]
    assert "paypal" in found
    assert not any(one.isChecked() for one in found.values())
    assert found["direct"].accessibleName() == "Pony app itself"
    assert "APPLE.COM/BILL" in found["apple"].accessibleDescription()


def test_a_seller_that_is_chosen_leads_and_can_be_changed_and_taken_back(
    page: CancellationsPage, workspace: Workspace
) -> None:
    QTest.mouseClick(cards(page)["apple"], Qt.MouseButton.LeftButton)
    led = route(workspace)
    assert led
    assert led.provider == "apple"
    assert page.view.body
    assert page.view.body.work.doing
    assert page.view.body.work.doing.steps.boxes
    assert cards(page)["apple"].isChecked()
    QTest.mouseClick(cards(page)["direct"], Qt.MouseButton.LeftButton)
    assert route(workspace) is None
    workspace.undo.stack.undo()
    workspace.undo.stack.undo()
    assert not any(one.isChecked() for one in cards(page).values())
    assert route(workspace) is None
