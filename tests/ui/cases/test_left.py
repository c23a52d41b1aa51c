"""Left: what is left to do around the end is ticked in the case, and gone from what asks."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from subtrack.domain.case_event import CaseState
from subtrack.domain.periods import MONTH
from subtrack.services.drafts import Draft
from subtrack.ui.cases.left import Left
from subtrack.ui.pages.cancellations import CancellationsPage
from subtrack.ui.widgets.buttons import Button
from subtrack.ui.workspace import Workspace
from tests.ui.making import a_workspace
from tests.ui.seeing import shown

TODAY = date(2026, 11, 22)


@pytest.fixture
def workspace(tmp_path: Path) -> Workspace:
    return a_workspace(tmp_path)


@pytest.fixture
def page(workspace: Workspace, qtbot: QtBot) -> CancellationsPage:
    """Give the page with a contract of Verizon that ended on 31 October."""
    services = workspace.services
    draft = Draft(
        name="Verizon",
        price="60",
        currency="USD",
        every=MONTH,
        first=date(2026, 1, 1),
        provider="verizon",
        billed_by="direct",
    )
    services.subscriptions.add(draft)
    services.cases.open("Verizon")
    services.cases.move("Verizon", CaseState.SENT, on=date(2026, 10, 2))
    services.cases.move("Verizon", CaseState.CONFIRMED, ends=date(2026, 11, 1))
    services.cases.move("Verizon", CaseState.VERIFIED)
    page = CancellationsPage(workspace, opens=lambda _address: None)
    shown(qtbot, page)
    page.show_case(1)
    return page


def left(page: CancellationsPage) -> Left:
    assert page.view.body is not None
    return page.view.body.left


def told(page: CancellationsPage) -> list[tuple[str, str, bool]]:
    return [
        (one.task.do.partition(":")[0], one.task.where, one.isChecked())
        for one in left(page).tasks.boxes
    ]


def asked(page: CancellationsPage) -> str:
    assert page.view.body is not None
    return page.view.body.next.line.text()


def test_each_has_its_box_and_its_day(page: CancellationsPage) -> None:
    assert left(page).isVisible()
    assert told(page) == [
        ("Phone number", "by Sat 31 Oct", False),
        ("To return", "by Mon 30 Nov", False),
    ]
    assert asked(page).startswith("Phone number:")


def test_a_tick_takes_it_from_what_asks_and_can_be_taken_back(
    page: CancellationsPage, workspace: Workspace
) -> None:
    QTest.mouseClick(left(page).tasks.boxes[0], Qt.MouseButton.LeftButton)
    assert told(page)[0] == ("Phone number", "done on Sun 22 Nov", True)
    assert asked(page).startswith("To return:")
    workspace.undo.stack.undo()
    assert told(page)[0] == ("Phone number", "by Sat 31 Oct", False)
    assert asked(page).startswith("Phone number:")


def test_the_card_that_asks_for_it_ticks_it(page: CancellationsPage) -> None:
    for name in ("Phone number", "To return"):
        assert asked(page).startswith(name)
        assert page.view.body
        buttons = page.view.body.next.findChildren(Button)
        (done,) = [one for one in buttons if one.accessibleName() == "Done"]
        QTest.mouseClick(done, Qt.MouseButton.LeftButton)
    assert [done for *_, done in told(page)] == [True, True]
    assert asked(page).startswith("Look at the statement once more")


def test_what_is_kept_leaves_nothing_to_do(page: CancellationsPage, workspace: Workspace) -> None:
    workspace.services.cases.move("Verizon", CaseState.ABANDONED)
    page.refresh()
    page.show_case(1)
    assert not left(page).isVisible()


def test_a_call_that_is_to_follow_asks_and_is_ticked_among_the_steps(
    workspace: Workspace, qtbot: QtBot
) -> None:
    services = workspace.services
    draft = Draft(
        name="o2",
        price="20",
        currency="EUR",
        every=MONTH,
        first=date(2026, 1, 1),
        provider="o2-de",
        billed_by="direct",
    )
    services.subscriptions.add(draft)
    ways = services.cases.proposal("o2").ways
    noted = next(one.route for one in ways if one.route.title and "call" in one.route.title)
    services.cases.open("o2", route=noted)
    services.cases.move("o2", CaseState.SENT, on=date(2026, 11, 12))
    shown = CancellationsPage(workspace, opens=lambda _address: None)
    qtbot.addWidget(shown)
    with qtbot.waitActive(shown):
        shown.show()
    shown.show_case(1)
    while not asked(shown).startswith("Call within ten days."):
        assert shown.view.body
        (done,) = (
            one
            for one in shown.view.body.next.findChildren(Button)
            if one.accessibleName() in {"Done", "Nothing yet"}
        )
        QTest.mouseClick(done, Qt.MouseButton.LeftButton)
    assert shown.view.body
    assert shown.view.body.next.first
    QTest.mouseClick(shown.view.body.next.first, Qt.MouseButton.LeftButton)
    route = services.cases.shown("o2").case.route
    assert route
    assert [one.done for one in route.steps if "ten days" in one.do] == [TODAY]
    assert not asked(shown).startswith("Call")
