"""After an export the dialog asks how the letter was sent, and the case goes on from the answer."""

from __future__ import annotations

from datetime import date
from hashlib import sha256
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from subtrack.domain.case import Case
from subtrack.domain.case_event import CaseState
from subtrack.domain.letter_kinds import Kind
from subtrack.domain.provider import Channel
from subtrack.services.drafts import Draft
from subtrack.ui.workspace import Workspace
from tests.services.making import draft
from tests.ui.dialogs.test_letter import FIRM, ME, QuickWriter, Room


@pytest.fixture
def made(workspace: Workspace) -> Workspace:
    """Give a workspace with one subscription, and letters that are drawn in no time."""
    terms = {"started": "2026-01-05", "minimum_term": "1y", "notice": "1m"}
    workspace.services.subscriptions.add(draft("Gym", first="2026-01-05", **terms))
    workspace.services.profiles.add("me", ME)
    workspace.services.subscriptions.edit("1", Draft(address=FIRM))
    object.__setattr__(workspace.services.lettering._desk, "writer", QuickWriter())
    return workspace


@pytest.fixture
def opened(made: Workspace, qtbot: QtBot) -> Room:
    made.services.cases.open("1", channel=Channel.WEB)
    return Room(made, qtbot)


def the_case(room: Room) -> Case:
    return room.workspace.services.cases.shown("1").case


def enter(room: Room) -> None:
    QTest.mouseClick(room.dialog.sent.enter, Qt.MouseButton.LeftButton)
    room.settle()


class TestWithCase:
    def test_the_letter_and_a_copy_of_its_file_are_in_the_case(
        self, opened: Room, tmp_path: Path
    ) -> None:
        opened.export(tmp_path / "x.pdf")
        case, content = the_case(opened), (tmp_path / "x.pdf").read_bytes()
        (letter,), (copy,) = case.letters, case.evidence
        assert (letter.name, letter.kind) == ("x.pdf", "cancellation")
        assert letter.sha256 == copy.sha256 == sha256(content).hexdigest()
        assert opened.workspace.services.evidence.read(copy) == content
        assert "A copy is kept with the cancellation." in opened.news
        opened.export(tmp_path / "x.pdf")
        assert the_case(opened) == case

    def test_the_answer_moves_the_case_and_can_be_taken_back(
        self, opened: Room, tmp_path: Path
    ) -> None:
        panel = opened.dialog.sent
        assert panel.isHidden()
        opened.export(tmp_path / "x.pdf")
        assert panel.isVisible()
        assert panel.ways.value() is Channel.LETTER
        panel.day.put(date(2026, 11, 20))
        QTest.keyClicks(panel.number, "RR 123 DE")
        enter(opened)
        assert panel.isHidden()
        event = the_case(opened).events[-1]
        assert (event.state, event.day) == (CaseState.SENT, date(2026, 11, 20))
        assert (event.channel, event.reference) == (Channel.LETTER, "RR 123 DE")
        opened.workspace.undo.stack.undo()
        case = the_case(opened)
        assert case.entered is CaseState.DRAFT
        assert case.route is not None
        assert case.route.channel is Channel.WEB
        assert case.letters

    def test_a_mail_goes_by_mail(self, opened: Room, tmp_path: Path) -> None:
        opened.workspace.services.subscriptions.edit("1", Draft(contact_email="a@example.org"))
        opened.dialog.foot.mail_action.trigger()
        opened.save_as(tmp_path / "x.eml")
        assert opened.dialog.sent.ways.value() is Channel.EMAIL

    @pytest.mark.parametrize("how", ["button", "escape"])
    def test_not_sent_yet_is_an_answer(self, opened: Room, tmp_path: Path, how: str) -> None:
        opened.export(tmp_path / "x.pdf")
        if how == "button":
            QTest.mouseClick(opened.dialog.sent.later, Qt.MouseButton.LeftButton)
        else:
            QTest.keyClick(opened.dialog.sent.ways, Qt.Key.Key_Escape)
        assert opened.dialog.sent.isHidden()
        assert opened.dialog.isVisible()
        assert the_case(opened).entered is CaseState.DRAFT

    def test_a_day_to_come_is_not_entered(self, opened: Room, tmp_path: Path) -> None:
        opened.export(tmp_path / "x.pdf")
        panel = opened.dialog.sent
        panel.day.put(date(2026, 11, 23))
        panel.day.edited.emit()
        assert "has not come yet" in panel.complaint.text()
        assert not panel.enter.isEnabled()

    def test_what_the_case_refuses_is_said_and_stays_typed(
        self, opened: Room, tmp_path: Path
    ) -> None:
        opened.export(tmp_path / "x.pdf")
        panel = opened.dialog.sent
        panel.day.put(date(2025, 1, 1))
        panel.number.put("RR 1")
        enter(opened)
        assert panel.complaint.text()
        assert panel.number.value() == "RR 1"
        assert the_case(opened).entered is CaseState.DRAFT

    def test_a_letter_that_moves_no_case_is_noted_at_its_copy(
        self, opened: Room, tmp_path: Path
    ) -> None:
        opened.dialog.form.kind.choose(Kind.DATA_DELETION)
        opened.settle()
        opened.export(tmp_path / "x.pdf")
        opened.dialog.sent.number.put("RR 2")
        enter(opened)
        case = the_case(opened)
        assert case.entered is CaseState.DRAFT
        assert case.evidence[0].note == "Sent on 22 Nov 2026: By letter, RR 2"


class TestWithoutCase:
    def test_one_is_offered_and_takes_the_letter(
        self, made: Workspace, qtbot: QtBot, tmp_path: Path
    ) -> None:
        room = Room(made, qtbot)
        room.export(tmp_path / "x.pdf")
        panel = room.dialog.sent
        assert panel.begin.isVisible()
        assert not panel.enter.isVisible()
        QTest.mouseClick(panel.begin, Qt.MouseButton.LeftButton)
        room.settle()
        case = the_case(room)
        assert [one.name for one in case.letters] == ["x.pdf"]
        assert [one.name for one in case.evidence] == ["x.pdf"]
        enter(room)
        assert the_case(room).entered is CaseState.SENT

    def test_no_is_an_answer(self, made: Workspace, qtbot: QtBot, tmp_path: Path) -> None:
        room = Room(made, qtbot)
        room.export(tmp_path / "x.pdf")
        QTest.mouseClick(room.dialog.sent.later, Qt.MouseButton.LeftButton)
        assert room.dialog.sent.isHidden()
        assert made.services.subscriptions.shown("1").entry.case is None

    def test_a_letter_that_begins_no_cancellation_asks_nothing(
        self, made: Workspace, qtbot: QtBot, tmp_path: Path
    ) -> None:
        room = Room(made, qtbot)
        room.dialog.form.kind.choose(Kind.DATA_DELETION)
        room.settle()
        room.export(tmp_path / "x.pdf")
        assert room.dialog.sent.isHidden()
