"""Cancellations: the list by next action, and a case from its opening to its close."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QWidget
from pytestqt.qtbot import QtBot

from subtrack.domain.case_event import CaseState
from subtrack.domain.letter_kinds import Kind
from subtrack.domain.periods import MONTH
from subtrack.domain.provider import Channel
from subtrack.services.drafts import Draft
from subtrack.ui.cases.files import CaseFiles
from subtrack.ui.dialogs.case_move import CaseMoveDialog
from subtrack.ui.dialogs.line import LineDialog
from subtrack.ui.pages.cancellations import CancellationsPage
from subtrack.ui.widgets.checklist import TaskBox
from subtrack.ui.widgets.fold import Fold
from subtrack.ui.widgets.icon_line import IconLine
from subtrack.ui.widgets.master_list import MasterRow
from subtrack.ui.widgets.timeline import TimelineRow
from subtrack.ui.workspace import PageName, Workspace
from tests.ui import seeing
from tests.ui.making import FakeDoors, a_workspace
from tests.ui.seeing import shown

Open = Callable[..., CancellationsPage]


@pytest.fixture
def workspace(tmp_path: Path) -> Workspace:
    return a_workspace(tmp_path)


@pytest.fixture
def number(workspace: Workspace) -> int:
    draft = Draft(
        name="Netflix",
        price="13.99",
        currency="EUR",
        every=MONTH,
        next=date(2026, 11, 29),
        provider="netflix",
        account="me@example.org",
    )
    return workspace.services.subscriptions.add(draft).after.number


@pytest.fixture
def opened(workspace: Workspace, qtbot: QtBot) -> Open:
    def made(width: int = 1200) -> CancellationsPage:
        page = CancellationsPage(workspace, opens=lambda _address: None)
        shown(qtbot, page, width)
        return page

    return made


def texts(where: QWidget) -> str:
    return "\n".join(seeing.texts(where))


def buttons(where: QWidget) -> dict[str, QAbstractButton]:
    found = where.findChildren(QAbstractButton)
    return {one.accessibleName(): one for one in found if one.isVisible()}


def click(where: QWidget, name: str) -> None:
    QTest.mouseClick(buttons(where)[name], Qt.MouseButton.LeftButton)


def boxes(page: CancellationsPage) -> list[TaskBox]:
    assert page.view.body is not None
    assert page.view.body.work.doing is not None
    return page.view.body.work.doing.steps.boxes


def rows(page: CancellationsPage) -> list[MasterRow]:
    return list(page.list.rows.shown)


def dialog_of(page: CancellationsPage, qtbot: QtBot) -> CaseMoveDialog:
    qtbot.waitUntil(lambda: bool(page.window().findChildren(CaseMoveDialog)))
    (dialog,) = page.window().findChildren(CaseMoveDialog)
    return dialog


def test_without_a_cancellation_the_page_says_how_one_begins(opened: Open) -> None:
    page = opened()
    assert page.nothing.isVisible()
    assert "No cancellations" in texts(page)
    QTest.mouseClick(page.choose, Qt.MouseButton.LeftButton)
    assert isinstance(page.workspace.doors, FakeDoors)
    assert page.workspace.doors.opened == [("page", PageName.SUBSCRIPTIONS)]


def test_opening_begins_a_case_that_keeps_the_deadline_and_can_be_undone(
    opened: Open, workspace: Workspace, number: int
) -> None:
    page = opened()
    page.open_cases([number])
    assert [row.name for row in rows(page)] == ["By next action", "Netflix"]
    assert rows(page)[1].line == "Begun"
    said = texts(page.view)
    assert "not sent yet: every deadline of Netflix still holds" in said
    assert "Go through the steps and send it. by Fri 27 Nov, in 5 days" in said
    workspace.undo.stack.undo()
    assert page.nothing.isVisible()
    page.open_cases([number])
    page.open_cases([number])
    assert len(workspace.services.cases.listed()) == 1


def test_steps_are_ticked_by_mouse_and_by_key_and_stay(opened: Open, number: int) -> None:
    page = opened()
    page.open_cases([number])
    QTest.mouseClick(boxes(page)[0], Qt.MouseButton.LeftButton)
    shown = boxes(page)
    assert [one.isChecked() for one in shown[:2]] == [True, False]
    shown[0].setFocus()
    QTest.keyClick(shown[0], Qt.Key.Key_Down)
    assert shown[1].hasFocus()
    QTest.keyClick(shown[1], Qt.Key.Key_Space)
    again = boxes(page)
    assert [one.isChecked() for one in again[:2]] == [True, True]
    assert again[1].hasFocus()


def folds(page: CancellationsPage) -> dict[str, Fold]:
    assert page.view.body is not None
    return page.view.body.work.folds


def test_once_it_was_sent_the_steps_are_folded_and_stay_as_one_left_them(
    opened: Open, workspace: Workspace, number: int
) -> None:
    page = opened()
    page.open_cases([number])
    assert folds(page) == {}
    page.deeds.enter(number, CaseState.SENT)
    assert page.view.body is not None
    assert page.view.body.work.doing is None
    route = workspace.services.cases.shown(str(number)).case.route
    assert route is not None
    count = len(route.steps)
    assert folds(page)["steps"].head.accessibleDescription() == f"0 of {count} done"
    folds(page)["steps"].head.setFocus()
    QTest.keyClick(folds(page)["steps"].head, Qt.Key.Key_Space)
    QTest.mouseClick(boxes(page)[0], Qt.MouseButton.LeftButton)
    assert boxes(page)[0].isVisible()
    assert folds(page)["steps"].head.accessibleDescription() == f"1 of {count} done"
    assert not folds(page)["before"].head.isChecked()
    folds(page)["steps"].head.click()
    page.deeds.enter(number, CaseState.DELIVERED)
    assert not folds(page)["steps"].head.isChecked()
    assert workspace.services.cases.shown(str(number)).case.events[-1].state is CaseState.DELIVERED


def test_a_refusal_unfolds_the_steps(opened: Open, workspace: Workspace, number: int) -> None:
    workspace.services.cases.open(str(number))
    workspace.services.cases.move(str(number), CaseState.SENT)
    workspace.services.cases.move(str(number), CaseState.REFUSED)
    assert boxes(opened())[0].isVisible()


def test_the_reason_is_still_there_to_read_and_to_change_once_it_was_sent(
    opened: Open, workspace: Workspace, number: int
) -> None:
    workspace.services.cases.open(str(number), reason="too dear")
    workspace.services.cases.move(str(number), CaseState.SENT)
    page = opened()
    folds(page)["before"].head.click()
    assert page.view.body is not None
    assert page.view.body.work.before is not None
    assert page.view.body.work.before.reason.text() == "too dear"


def test_a_charge_that_is_owed_is_told_in_the_dialog_and_what_was_typed_stays(
    opened: Open, workspace: Workspace, number: int, qtbot: QtBot
) -> None:
    workspace.services.subscriptions.edit(str(number), Draft(first=date(2026, 1, 20)))
    cases = workspace.services.cases
    cases.open(str(number))
    cases.move(str(number), CaseState.SENT, on=date(2026, 10, 1))
    cases.move(str(number), CaseState.CONFIRMED, on=date(2026, 10, 2), ends=date(2027, 1, 20))
    page = opened()
    click(page.view, "A charge came\u2026")
    dialog = dialog_of(page, qtbot)
    dialog.day.field.setText("20 Nov 2026")
    dialog.note.put("on my statement")
    click(dialog, "Enter it")
    assert "was still owed: the first day not owed is Wed 20 Jan 2027" in dialog.complaint.text()
    assert dialog.note.value() == "on my statement"
    assert cases.shown(str(number)).state is CaseState.ENDING


def test_sending_takes_a_day_a_reference_and_a_file(
    opened: Open, workspace: Workspace, number: int, qtbot: QtBot, tmp_path: Path
) -> None:
    page = opened()
    page.open_cases([number])
    click(page.view, "I sent it\u2026")
    dialog = dialog_of(page, qtbot)
    dialog.day.field.setText("20 Nov 2026")
    dialog.reference.setText("A-17")
    proof = tmp_path / "proof.txt"
    proof.write_text("sent", encoding="utf-8")
    dialog.take_file(proof)
    click(dialog, "Enter it")
    seen = workspace.services.cases.shown(str(number))
    assert (seen.state, seen.facts.sent) == (CaseState.SENT, date(2026, 11, 20))
    assert [one.name for one in seen.case.evidence] == ["proof.txt"]
    assert "Sent on Fri 20 Nov" in texts(page.view)
    told = [one.entry for one in page.view.findChildren(TimelineRow)]
    assert any(one.detail.endswith("Reference: A-17") for one in told)
    assert page.view.body is not None
    assert [one.card.name for one in page.view.body.proof.cards.buttons] == ["proof.txt"]


def test_what_cannot_be_keeps_what_was_typed_and_says_why(
    opened: Open, workspace: Workspace, number: int, qtbot: QtBot
) -> None:
    page = opened()
    page.open_cases([number])
    click(page.view, "I sent it\u2026")
    dialog = dialog_of(page, qtbot)
    dialog.reference.setText("A-17")
    dialog.day.field.setText("30 Nov 2026")
    click(dialog, "Enter it")
    assert dialog.isVisible()
    assert "30 Nov" in dialog.complaint.text() or "2026" in dialog.complaint.text()
    assert dialog.reference.text() == "A-17"
    dialog.day.field.clear()
    QTest.keyClicks(dialog.day.field, "someday")
    assert "“someday” is not a day" in dialog.complaint.text()
    assert not dialog.do.isEnabled()
    assert workspace.services.cases.shown(str(number)).state is CaseState.DRAFT


def test_a_confirmed_end_shows_in_the_track_and_the_last_entry_can_be_taken_back(
    opened: Open, workspace: Workspace, number: int, qtbot: QtBot
) -> None:
    workspace.services.cases.open(str(number))
    workspace.services.cases.move(str(number), CaseState.SENT)
    page = opened()
    click(page.view, "The end was confirmed\u2026")
    dialog = dialog_of(page, qtbot)
    dialog.ends.field.setText("28 Nov 2026")
    click(dialog, "Enter it")
    assert page.view.body is not None
    assert "Runs out Sat 28 Nov" in page.view.body.track.accessibleName()
    assert workspace.services.cases.shown(str(number)).ends == date(2026, 11, 29)
    page.deeds.take_back(number)
    assert workspace.services.cases.shown(str(number)).state is CaseState.SENT
    workspace.undo.stack.undo()
    assert workspace.services.cases.shown(str(number)).state is CaseState.ENDING


def test_the_list_narrows_while_typing_and_heads_are_never_chosen(
    opened: Open, workspace: Workspace, number: int
) -> None:
    workspace.services.cases.open(str(number))
    page = opened()
    page.focus_filter()
    QTest.keyClicks(page.field, "nothing like it")
    assert rows(page) == []
    page.field.clear()
    QTest.keyClick(page.field, Qt.Key.Key_Down)
    assert page.list.currentIndex().row() == 1


def test_after_a_further_charge_the_ladder_says_what_to_do_until_when(
    opened: Open, workspace: Workspace, number: int
) -> None:
    services, words = workspace.services, str(number)
    services.profiles.put(None, {"country": "DE"})
    services.subscriptions.edit(words, Draft(payment="SEPA"))
    services.cases.open(words)
    services.cases.move(words, CaseState.CONFIRMED, on=date(2026, 11, 20), ends=date(2026, 11, 21))
    page = opened()
    assert page.view.body is not None
    assert page.view.body.ladder is None
    services.cases.move(words, CaseState.CHARGED_AGAIN, on=date(2026, 11, 21))
    page.renew()
    said = texts(page.view)
    assert "Have your bank return the direct debit" in said
    assert "The last safe day for it is Sat 16 Jan 2027" in said
    assert "not legal advice" in said
    assert page.view.body.next.first is not None
    assert page.view.body.next.first.accessibleName() == "The money came back"
    page.deeds.write_letter(number, "bank-stop")
    assert isinstance(workspace.doors, FakeDoors)
    assert workspace.doors.opened == [("letter", (number, Kind.BANK_STOP))]


def asks(page: CancellationsPage) -> str:
    assert page.view.body is not None
    return page.view.body.next.line.text()


def test_what_is_done_without_news_is_said_to_be_done_and_the_next_thing_asks(
    opened: Open, workspace: Workspace, number: int
) -> None:
    services, words = workspace.services, str(number)
    services.cases.open(words)
    services.cases.move(words, CaseState.CONFIRMED, on=date(2026, 11, 16), ends=date(2026, 11, 21))
    page = opened()
    assert asks(page).startswith("Look whether the access is closed.")
    click(page.view, "Done")
    assert asks(page).startswith("Look at the statement")
    assert "Done" not in buttons(page.view), "a statement is answered by what stands on it"
    workspace.undo.stack.undo()
    assert asks(page).startswith("Look whether the access is closed.")


def test_who_looked_for_a_receipt_in_vain_is_not_asked_again(
    opened: Open, workspace: Workspace, number: int
) -> None:
    services, words = workspace.services, str(number)
    services.cases.open(words)
    services.cases.move(words, CaseState.SENT, on=date(2026, 11, 19))
    page = opened()
    assert asks(page).startswith("Look whether a receipt has come.")
    assert page.view.body is not None
    assert page.view.body.next.first is not None
    assert page.view.body.next.first.accessibleName() != "Nothing yet"
    click(page.view, "Nothing yet")
    assert not asks(page).startswith("Look whether a receipt has come.")


def test_that_no_further_charge_came_and_that_the_money_did_are_two_answers(
    opened: Open, workspace: Workspace, number: int
) -> None:
    services, words = workspace.services, str(number)
    services.cases.open(words)
    services.cases.move(words, CaseState.CONFIRMED, on=date(2026, 11, 20), ends=date(2026, 11, 21))
    services.cases.move(words, CaseState.CHARGED_AGAIN, on=date(2026, 11, 21))
    page = opened()
    services.cases.move(words, CaseState.VERIFIED)
    page.renew()
    assert page.view.body is not None
    click(page.view, "The money came back")
    assert services.cases.shown(words).case.events[-1].came_back
    assert "The money came back" in [
        one.entry.detail for one in page.view.body.findChildren(TimelineRow)
    ]
    assert "The money came back" not in buttons(page.view)


def test_the_evidence_pack_is_written_and_names_what_is_missing(
    opened: Open, workspace: Workspace, number: int, qtbot: QtBot, tmp_path: Path
) -> None:
    proof = tmp_path / "proof.txt"
    proof.write_text("sent", encoding="utf-8")
    workspace.services.cases.open(str(number))
    workspace.services.evidence.attach(str(number), [proof])
    page = opened()
    assert "Evidence pack…" in buttons(page.view)
    with qtbot.waitSignal(workspace.undo.told) as told:
        page.deeds.write_pack(number, tmp_path / "pack.zip")
    assert told.args == ["pack.zip is written"]
    assert (tmp_path / "pack.zip").read_bytes().startswith(b"PK")
    workspace.services.evidence.seen(workspace.services.cases.shown(str(number)).case)[
        0
    ].path.unlink()
    with qtbot.waitSignal(workspace.undo.told) as told:
        page.deeds.write_pack(number, tmp_path / "pack.zip")
    assert told.args == ["pack.zip is written; missing or changed, so left out: proof.txt"]
    with qtbot.waitSignal(workspace.undo.failed):
        page.deeds.write_pack(number, tmp_path / "no-such-folder" / "pack.zip")


@pytest.mark.parametrize(
    ("ends", "said"),
    [
        (date(2026, 12, 5), "Until Fri 4 Dec they take it back."),
        (date(2026, 11, 22), "It cannot be taken back with them; it would be a new contract."),
    ],
)
def test_a_cancellation_is_said_to_be_taken_back_only_while_it_is(
    opened: Open, workspace: Workspace, ends: date, said: str
) -> None:
    plan = Draft(
        name="Coursera",
        price="59",
        currency="USD",
        every=MONTH,
        first=date(2026, 1, 5),
        provider="coursera",
    )
    number = workspace.services.subscriptions.add(plan).after.number
    cases, words = workspace.services.cases, str(number)
    cases.open(words)
    cases.move(words, CaseState.CONFIRMED, on=date(2026, 11, 2), ends=ends)
    page = opened()
    page.show_case(number)
    assert any(one.text().startswith(said) for one in page.view.findChildren(IconLine))


def opened_case(workspace: Workspace, provider: str | None) -> str:
    plan = Draft(
        name="Thing",
        price="9.95",
        currency="EUR",
        every=MONTH,
        first=date(2026, 1, 5),
        provider=provider,
        billed_by="direct" if provider else None,
    )
    number = str(workspace.services.subscriptions.add(plan).after.number)
    workspace.services.cases.open(number)
    return number


@pytest.mark.parametrize(
    ("provider", "said"),
    [
        ("coursera", "Until it ends they take it back. Once they have, enter here that you keep"),
        ("netflix", "It cannot be taken back with them; it would be a new contract."),
        ("audible", "Whether they take it back is not known: ask them."),
        (None, "Whether they take it back is not known: ask them."),
    ],
)
def test_from_the_sending_on_it_is_said_whether_it_can_be_taken_back(
    opened: Open, workspace: Workspace, provider: str | None, said: str
) -> None:
    number = opened_case(workspace, provider)
    page = opened()
    page.show_case(int(number))
    assert "If you change your mind" not in texts(page.view)
    workspace.services.cases.move(number, CaseState.SENT)
    page.renew()
    assert any(one.text().startswith(said) for one in page.view.findChildren(IconLine))


def test_an_alternative_says_what_it_saves_or_that_it_is_not_known(
    opened: Open, workspace: Workspace
) -> None:
    number = opened_case(workspace, "audible")
    page = opened()
    page.show_case(int(number))
    said = texts(page.view)
    assert "Nothing is charged while it lasts." in said
    assert "What it saves is not known." in said


def test_closed_cases_stand_apart(opened: Open, workspace: Workspace, number: int) -> None:
    workspace.services.cases.open(str(number))
    page = opened()
    click(page.view, "Keep it after all")
    assert [row.name for row in rows(page)] == ["Closed", "Netflix"]
    assert "goes on" in texts(page.view)


def test_in_a_narrow_window_list_and_case_take_turns(
    opened: Open, workspace: Workspace, number: int
) -> None:
    workspace.services.cases.open(str(number))
    page = opened(width=760)
    assert page.list.isVisible()
    assert not page.view.isVisible()
    page.show_case(number)
    assert page.view.isVisible()
    click(page.view, "All cancellations")
    assert page.list.isVisible()


def test_the_reason_is_kept_and_shown_as_plain_text(
    opened: Open, workspace: Workspace, number: int
) -> None:
    page = opened()
    page.open_cases([number])
    assert page.view.body is not None
    assert page.view.body.work.before is not None
    field = page.view.body.work.before.reason
    field.setFocus()
    QTest.keyClicks(field, "<b>too dear</b>")
    QTest.keyClick(field, Qt.Key.Key_Return)
    assert workspace.services.cases.shown(str(number)).case.reason == "<b>too dear</b>"
    told = [one.entry.detail for one in page.view.findChildren(TimelineRow)]
    assert "Your reason: <b>too dear</b>" in told


def test_a_changed_file_is_named(
    opened: Open, workspace: Workspace, number: int, tmp_path: Path
) -> None:
    proof = tmp_path / "proof.txt"
    proof.write_text("sent", encoding="utf-8")
    workspace.services.cases.open(str(number))
    workspace.services.evidence.attach(str(number), [proof])
    (kept,) = workspace.services.evidence.seen(workspace.services.cases.shown(str(number)).case)
    kept.path.unlink()
    page = opened()
    assert page.view.body is not None
    (button,) = page.view.body.proof.cards.buttons
    assert "The file is gone." in button.accessibleName()
    assert "1 file, 1 of them missing or changed" in texts(page.view)


def test_a_note_is_put_to_a_kept_file_and_can_be_taken_back(
    opened: Open, workspace: Workspace, number: int, tmp_path: Path
) -> None:
    proof = tmp_path / "proof.txt"
    proof.write_text("sent", encoding="utf-8")
    workspace.services.cases.open(str(number))
    workspace.services.evidence.attach(str(number), [proof])
    page = opened()

    def cards() -> CaseFiles:
        assert page.view.body is not None
        return page.view.body.proof.cards

    menu = cards().menu(0)
    {one.text(): one for one in menu.actions()}["Note on it…"].trigger()
    (dialog,) = page.window().findChildren(LineDialog)
    dialog.field.setText("Slip of the post")
    click(dialog, "Note it")
    page.refresh()
    assert "Slip of the post" in cards().buttons[0].accessibleName()
    workspace.undo.stack.undo()
    page.refresh()
    assert "Slip of the post" not in cards().buttons[0].accessibleName()


def test_files_that_are_dropped_are_kept_as_evidence(
    opened: Open, workspace: Workspace, number: int, tmp_path: Path
) -> None:
    proof = tmp_path / "proof.txt"
    proof.write_text("sent", encoding="utf-8")
    page = opened()
    page.open_cases([number])
    assert page.view.body is not None
    page.view.body.proof.cards.dropped.emit([proof])
    seen = workspace.services.cases.shown(str(number))
    assert [one.name for one in seen.case.evidence] == ["proof.txt"]
    actions = {one.text(): one for one in page.view.body.proof.cards.menu(0).actions()}
    actions["Take it out of the case"].trigger()
    assert workspace.services.cases.shown(str(number)).case.evidence == ()


def test_several_are_begun_in_one_step_and_the_first_is_shown(
    opened: Open, workspace: Workspace, number: int
) -> None:
    other = workspace.services.subscriptions.add(
        Draft(name="Strava", price="5", currency="EUR", every=MONTH, next=date(2026, 12, 1))
    ).after.number
    page = opened()
    page.open_cases([number, other])
    assert [row.name for row in rows(page)] == ["By next action", "Netflix", "Strava"]
    assert page.list.currentIndex().row() == 1
    workspace.undo.stack.undo()
    assert page.nothing.isVisible()


def test_what_to_say_on_the_phone_is_there_to_be_copied(
    opened: Open, workspace: Workspace, number: int
) -> None:
    workspace.services.cases.open(str(number), channel=Channel.PHONE)
    page = opened()
    said = texts(page.view)
    assert "What to say" in said
    assert "I cancel my subscription to Netflix" in said
    click(page.view, "Copy: What to say")
    assert "Account: me@example.org" in QGuiApplication.clipboard().text()
    assert "Name: […]" in said
    lines = [one.text() for one in page.view.findChildren(IconLine)]
    assert "Fill in what […] stands for: it is not known here." in lines
    assert "In English, only to be read" not in said


def test_what_to_say_in_another_language_can_be_read_in_english(
    opened: Open, workspace: Workspace, number: int
) -> None:
    workspace.services.profiles.add("me", {"full_name": "Ana"})
    entry = workspace.services.cases.open(str(number), channel=Channel.PHONE).after
    workspace.services.preferences.write_letters_in(entry.uid, "pt")
    page = opened()
    said = texts(page.view)
    assert "Comunico o cancelamento do meu contrato «Netflix»" in said
    assert "In English, only to be read" in said
    assert "I cancel my subscription to Netflix" in said
    assert "[…]" not in said
    click(page.view, "Copy: What to say")
    assert "I cancel" not in QGuiApplication.clipboard().text()


def test_what_is_asked_for_is_filled_in_and_copied(
    opened: Open, workspace: Workspace, number: int
) -> None:
    workspace.services.cases.open(str(number))
    page = opened()
    click(page.view, "Copy: Account")
    assert QGuiApplication.clipboard().text() == "me@example.org"
