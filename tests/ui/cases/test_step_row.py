"""Step rows: what did not work is noted and offers other ways, and files are kept with a step."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QMenu
from pytestqt.qtbot import QtBot

from subtrack.domain.case import Case
from subtrack.domain.case_event import CaseState
from subtrack.domain.periods import MONTH
from subtrack.services.drafts import Draft
from subtrack.services.way_words import WayWords
from subtrack.services.wording import Wording
from subtrack.ui.cases.step_row import StepRow
from subtrack.ui.pages.cancellations import CancellationsPage
from subtrack.ui.widgets.buttons import Button, IconButton
from subtrack.ui.widgets.timeline import TimelineRow
from subtrack.ui.workspace import Workspace
from tests.ui.making import a_workspace
from tests.ui.seeing import shown

NOTE = "The button is grey."
CARD = "4111 1111 1111 1111"


@pytest.fixture
def workspace(tmp_path: Path) -> Workspace:
    return a_workspace(tmp_path)


@pytest.fixture
def page(workspace: Workspace, qtbot: QtBot) -> CancellationsPage:
    draft = Draft(
        name="Netflix",
        price="13.99",
        currency="EUR",
        every=MONTH,
        next=date(2026, 11, 29),
        provider="netflix",
    )
    number = workspace.services.subscriptions.add(draft).after.number
    page = CancellationsPage(workspace, opens=lambda _address: None)
    shown(qtbot, page)
    page.open_cases([number])
    return page


def row(page: CancellationsPage, at: int = 0) -> StepRow:
    assert page.view.body is not None
    assert page.view.body.work.doing is not None
    box = page.view.body.work.doing.steps.boxes[at]
    found = box.parentWidget()
    assert isinstance(found, StepRow)
    return found


def case(workspace: Workspace) -> Case:
    (seen,) = workspace.services.cases.listed()
    return seen.case


def choose(menu: QMenu | None, word: str) -> None:
    assert menu is not None
    next(one for one in menu.actions() if one.text() == word).trigger()


def ask(page: CancellationsPage, word: str = "This did not work…") -> None:
    choose(row(page).more.menu(), word)


def fail(page: CancellationsPage, note: str = "") -> None:
    ask(page)
    form = row(page).failure.form
    assert form is not None
    assert form.note is page.focusWidget()
    QTest.keyClicks(form.note, note)
    QTest.keyClick(form.note, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)


def kept_at(page: CancellationsPage) -> list[str]:
    files = row(page).files
    return [one.card.name for one in files.buttons] if files else []


def test_each_row_has_a_button_of_its_own_name(page: CancellationsPage) -> None:
    assert [row(page, at).more.accessibleName() for at in (0, 1)] == [
        "More for step 1",
        "More for step 2",
    ]
    assert row(page).more.accessibleDescription() == row(page).box.task.do


def test_what_did_not_work_is_noted_and_stands_in_the_timeline(
    page: CancellationsPage, workspace: Workspace
) -> None:
    fail(page, NOTE)
    (failed,) = case(workspace).failed
    assert (failed.step.do, failed.note) == (row(page).box.task.do, NOTE)
    assert row(page).failure.isVisible()
    entries = [one.entry for one in page.view.findChildren(TimelineRow)]
    (told,) = [one for one in entries if one.what == "A step did not work"]
    assert NOTE in told.detail
    workspace.undo.stack.undo()
    assert case(workspace).failed == ()
    assert row(page).failure.isHidden()


def test_the_other_ways_are_offered_where_it_did_not_work(
    page: CancellationsPage, workspace: Workspace
) -> None:
    before = case(workspace).route
    fail(page)
    assert before is not None
    first, *_ = row(page).failure.findChildren(Button)
    first.click()
    after = case(workspace).route
    assert after is not None
    assert not after.is_like(before)
    words = after.title or WayWords(Wording()).channel(after.channel)
    assert first.accessibleName().startswith(words)
    assert case(workspace).failed != ()


def test_the_note_is_changed_and_taken_back_at_the_step(
    page: CancellationsPage, workspace: Workspace
) -> None:
    fail(page, NOTE)
    ask(page, "Change the note…")
    form = row(page).failure.form
    assert form is not None
    assert form.note.toPlainText() == NOTE
    QTest.keyClicks(form.note, " Twice.")
    form.enter.click()
    assert [one.note for one in case(workspace).failed] == [f"{NOTE} Twice."]
    choose(row(page).more.menu(), "It did work")
    assert case(workspace).failed == ()


def test_a_note_that_cannot_be_taken_stays_with_the_reason(
    page: CancellationsPage, workspace: Workspace
) -> None:
    fail(page, CARD)
    form = row(page).failure.form
    assert form is not None
    assert form.note.toPlainText() == CARD
    assert "card" in form.complaint.text()
    assert form.enter.isEnabled()
    assert case(workspace).failed == ()


def test_what_is_typed_stays_while_the_page_is_built_anew(page: CancellationsPage) -> None:
    ask(page)
    form = row(page).failure.form
    assert form is not None
    QTest.keyClicks(form.note, NOTE)
    page.deeds.give_reason(1, "too dear")
    again = row(page).failure.form
    assert again is not None
    assert again is not form
    assert again.note.toPlainText() == NOTE
    QTest.keyClick(again.note, Qt.Key.Key_Escape)
    page.deeds.give_reason(1, "unused")
    assert row(page).failure.form is None


def test_the_same_note_once_more_closes_the_form(page: CancellationsPage) -> None:
    fail(page, NOTE)
    ask(page, "Change the note…")
    form = row(page).failure.form
    assert form is not None
    form.enter.click()
    assert form.isHidden()
    assert row(page).failure.isVisible()


def test_a_failure_alone_can_be_taken_back_as_the_last_entry(
    page: CancellationsPage, workspace: Workspace
) -> None:
    fail(page)
    assert page.view.body is not None
    (more,) = page.view.body.next.findChildren(IconButton)
    choose(more.menu(), "Take the last entry back")
    assert case(workspace).failed == ()


def test_a_file_that_is_kept_with_a_step_stands_there_and_not_among_the_others(
    page: CancellationsPage, workspace: Workspace, tmp_path: Path
) -> None:
    proof = tmp_path / "shot.txt"
    proof.write_text("seen", encoding="utf-8")
    page.deeds.add_files(1, [proof], 1)
    (kept,) = case(workspace).evidence
    assert kept.step is not None
    assert kept.step.do == row(page).box.task.do
    assert kept_at(page) == ["shot.txt"]
    assert row(page, 1).files is None
    assert page.view.body is not None
    assert page.view.body.proof.cards.buttons == []
    files = row(page).files
    assert files is not None
    choose(files.menu(0), "Take it out of the case")
    assert case(workspace).evidence == ()
    workspace.undo.stack.undo()
    assert kept_at(page) == ["shot.txt"]


def test_the_files_of_another_way_stand_among_the_evidence(
    page: CancellationsPage, workspace: Workspace, tmp_path: Path
) -> None:
    proof = tmp_path / "shot.txt"
    proof.write_text("seen", encoding="utf-8")
    page.deeds.add_files(1, [proof], 1)
    page.deeds.use(1, workspace.services.cases.proposal("Netflix").ways[1].route)
    assert page.view.body is not None
    among = [one.card.name for one in page.view.body.proof.cards.buttons]
    assert [*among, *kept_at(page)] == ["shot.txt"]


def test_once_it_was_sent_all_files_stand_among_the_evidence(
    page: CancellationsPage, tmp_path: Path
) -> None:
    proof = tmp_path / "shot.txt"
    proof.write_text("seen", encoding="utf-8")
    page.deeds.add_files(1, [proof], 1)
    page.deeds.enter(1, CaseState.SENT)
    assert page.view.body is not None
    assert [one.card.name for one in page.view.body.proof.cards.buttons] == ["shot.txt"]
