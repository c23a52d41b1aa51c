"""Guide steps: what did not work is noted in the book, in place, and the other ways are offered."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QMenu
from pytestqt.qtbot import QtBot

from subtrack.domain.failed_step import FailedStep
from subtrack.ui.guide.guide_steps import GuideSteps
from subtrack.ui.guide.way_view import WayView
from subtrack.ui.pages.providers import ProvidersPage
from subtrack.ui.widgets.buttons import Button
from subtrack.ui.widgets.step_failure import FailureForm, StepFailure
from subtrack.ui.workspace import Workspace
from tests.ui.guide.making import a_page, body

SLUG = "coursera"
NOTE = "The button is grey."
DID_NOT = "This did not work…"


@pytest.fixture
def page(qtbot: QtBot, workspace: Workspace) -> ProvidersPage:
    found = a_page(qtbot, workspace)
    found.show_record(SLUG)
    return found


def ways(page: ProvidersPage) -> WayView:
    return body(page).ways


def steps(page: ProvidersPage) -> GuideSteps:
    return ways(page).steps


def noted(workspace: Workspace) -> tuple[FailedStep, ...]:
    return workspace.services.step_notes.of_record(SLUG)


def choose(menu: QMenu, word: str) -> None:
    next(one for one in menu.actions() if one.text() == word).trigger()


def failure(page: ProvidersPage, number: int = 1) -> StepFailure:
    found = steps(page)
    return found.below[found.steps[number - 1]].failure


def asked(page: ProvidersPage, number: int = 1, word: str = DID_NOT) -> FailureForm:
    found = steps(page)
    choose(found.menu(found.rows[number - 1]), word)
    form = failure(page, number).form
    assert form is not None
    return form


def fail(page: ProvidersPage, number: int = 1, note: str = NOTE) -> None:
    form = asked(page, number)
    QTest.keyClicks(form.note, note)
    form.enter.click()


def test_a_step_that_did_not_work_is_noted_and_the_guide_stays_where_it_is(
    page: ProvidersPage, workspace: Workspace
) -> None:
    ways(page).tabs.choose(1)
    before = steps(page)
    fail(page)
    (one,) = noted(workspace)
    assert (one.step, one.note) == (before.steps[0], NOTE)
    assert steps(page) is before
    assert failure(page).isVisible()
    workspace.undo.stack.undo()
    assert noted(workspace) == ()
    assert before.below == {}
    workspace.undo.stack.redo()
    assert noted(workspace) == (one,)


def test_it_is_still_told_when_the_guide_is_opened_again(
    page: ProvidersPage, workspace: Workspace
) -> None:
    fail(page, 2)
    page.show_record("netflix")
    page.show_record(SLUG)
    assert failure(page, 2).isVisible()
    choose(steps(page).menu(steps(page).rows[1]), "It did work")
    assert noted(workspace) == ()
    assert steps(page).below == {}


def test_another_way_is_one_click_away(page: ProvidersPage) -> None:
    fail(page)
    shown = steps(page)
    failure(page).findChildren(Button)[0].click()
    assert steps(page) is not shown
    assert ways(page).tabs.tabs[1].isChecked()


def test_what_cannot_be_taken_stays_typed_with_the_reason(
    page: ProvidersPage, workspace: Workspace
) -> None:
    fail(page, note="4111 1111 1111 1111")
    form = failure(page).form
    assert form is not None
    assert "card" in form.complaint.text()
    assert form.note.toPlainText() == "4111 1111 1111 1111"
    assert noted(workspace) == ()


def test_what_is_typed_stays_while_another_way_is_looked_at(page: ProvidersPage) -> None:
    QTest.keyClicks(asked(page).note, NOTE)
    ways(page).tabs.choose(1)
    ways(page).tabs.choose(0)
    again = failure(page).form
    assert again is not None
    assert again.note.toPlainText() == NOTE
    QTest.keyClick(again.note, Qt.Key.Key_Escape)
    assert failure(page).isHidden()


def test_enter_and_the_dots_open_what_can_be_done(page: ProvidersPage) -> None:
    row, opened = steps(page).rows[0], []
    row.wanted.connect(lambda: opened.append("menu"))
    QTest.keyClick(row, Qt.Key.Key_Return)
    right = row.rect().topRight()
    right.setX(right.x() - 10)
    right.setY(20)
    QTest.mouseClick(row, Qt.MouseButton.LeftButton, pos=right)
    QTest.mouseClick(row, Qt.MouseButton.LeftButton, pos=row.rect().center())
    assert opened == ["menu", "menu"]
    for menu in steps(page).findChildren(QMenu):
        menu.close()
