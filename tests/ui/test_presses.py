"""Presses: each button of a notification does what the card in the window does."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import Any

import pytest
from pytestqt.qtbot import QtBot

from subtrack.domain.decisions import Kind
from subtrack.domain.errors import StorageError
from subtrack.domain.notice import Notice, Press
from subtrack.services.book import Book
from subtrack.services.deciding import Occurrence
from subtrack.services.inbox import Attention
from subtrack.services.notices import NoticeWords
from subtrack.ui.presses import Presses
from subtrack.ui.workspace import PageName, Workspace
from tests.services.making import draft
from tests.ui.making import TODAY, FakeDoors, a_workspace

TRIAL = {"started": "2026-11-17", "trial_ends": "2026-11-27"}


class Room:
    """A book with reminders, and what came of pressing their buttons."""

    def __init__(self, workspace: Workspace) -> None:
        self.workspace = workspace
        self.services = workspace.services
        self.presses = Presses(workspace, workspace.undo)
        self.done: list[str] = []
        self.failed: list[str] = []
        self.raised = 0
        workspace.undo.done.connect(self.done.append)
        workspace.undo.failed.connect(lambda error: self.failed.append(str(error)))
        self.presses.wanted.connect(self._raise)

    def _raise(self) -> None:
        self.raised += 1

    def add(self, name: str = "Thing", price: str = "9.99 EUR", **fields: Any) -> None:
        self.services.subscriptions.add(draft(name, price, **fields))

    def notice(self) -> Notice:
        """Give what is shown today, in one notice."""
        told = self.services.reminding.remind("desktop", lambda given: [given])
        words = NoticeWords(self.workspace.speech.wording, TODAY, named=False)
        ((notice, _),) = words.notices(told)
        return notice

    @property
    def doors(self) -> list[tuple[str, Any]]:
        assert isinstance(self.workspace.doors, FakeDoors)
        return self.workspace.doors.opened

    def attention(self) -> dict[Kind, Attention]:
        inbox = self.services.overview.inbox()
        return {one.deadline.kind: one.attention for one in inbox.to_decide}


@pytest.fixture
def room(tmp_path: Path, qtbot: QtBot) -> Room:
    assert qtbot is not None
    return Room(a_workspace(tmp_path / "data"))


def test_keep_answers_and_can_be_taken_back(room: Room) -> None:
    room.add(**TRIAL)
    room.presses.press(room.notice(), Press.KEEP)
    assert room.done == ["Thing is kept until Sun 27 Dec"]
    assert room.attention() == {}
    assert room.raised == 0
    room.workspace.undo.stack.undo()
    assert room.attention() == {Kind.TRIAL: Attention.REMINDS}


def test_cancel_opens_the_window_at_the_steps(room: Room) -> None:
    room.add(**TRIAL)
    room.presses.press(room.notice(), Press.CANCEL)
    assert (room.raised, room.doors) == (1, [("cancel", 1)])
    assert room.attention() == {Kind.TRIAL: Attention.REMINDS}


def test_tomorrow_puts_it_off_by_a_day(room: Room) -> None:
    room.add(**TRIAL)
    room.presses.press(room.notice(), Press.LATER)
    assert room.done == ["Thing asks again Mon 23 Nov"]
    (later,) = room.services.overview.inbox().later
    assert later.put_off_until == date(2026, 11, 23)


def test_seen_leaves_it_to_be_decided(room: Room) -> None:
    room.add(**TRIAL)
    room.presses.press(room.notice(), Press.SEEN)
    assert room.done == ["Thing: seen"]
    assert room.attention() == {Kind.TRIAL: Attention.SEEN}


def test_the_notification_itself_opens_the_window_at_the_card(room: Room) -> None:
    room.add(**TRIAL)
    notice = room.notice()
    room.presses.press(notice, Press.OPEN)
    assert notice.asks
    found = Occurrence(notice.asks.uid, Kind.TRIAL, date(2026, 11, 27))
    assert (room.raised, room.doors) == (1, [("decision", (found, 1))])


def test_a_step_of_a_cancellation_opens_its_case(room: Room) -> None:
    room.add(**TRIAL)
    notice = room.notice()
    assert notice.asks
    step = replace(notice, asks=replace(notice.asks, kind=Kind.FOLLOW_UP))
    room.presses.press(step, Press.OPEN)
    assert (room.raised, room.doors) == (1, [("case", 1)])


def test_several_in_one_only_open_today(room: Room) -> None:
    for name in "ABCD":
        room.add(name, **TRIAL)
    notice = room.notice()
    assert [one.press for one in notice.buttons] == [Press.OPEN]
    room.presses.press(notice, Press.OPEN)
    assert room.doors == [("page", PageName.TODAY)]


def test_what_is_renewed_by_hand_is_paid(room: Room) -> None:
    room.add(first="2025-11-25", every="1y", manual=True)
    room.presses.press(room.notice(), Press.KEEP)
    said = "Thing is renewed: the charge of Wed 25 Nov is marked as paid"
    assert room.done == [said]
    assert date(2026, 11, 25) in room.services.subscriptions.shown("1").entry.contract.paid


def test_what_only_ends_is_noted(room: Room) -> None:
    room.add(first="2026-01-05", ends="2026-11-26")
    room.presses.press(room.notice(), Press.KEEP)
    assert room.done == ["Thing: noted"]


def test_what_was_answered_meanwhile_is_said_in_the_window_and_changes_nothing(room: Room) -> None:
    room.add(**TRIAL)
    notice = room.notice()
    room.presses.press(notice, Press.KEEP)
    before = room.services.subscriptions.shown("1").entry
    for press in (Press.KEEP, Press.LATER, Press.SEEN):
        room.presses.press(notice, press)
    assert len(room.failed) == 3
    assert all("not open any more" in said for said in room.failed)
    assert room.raised == 3
    assert room.services.subscriptions.shown("1").entry == before


def test_what_is_in_the_trash_by_now_is_left_there(room: Room) -> None:
    room.add(**TRIAL)
    notice = room.notice()
    room.services.subscriptions.remove("1")
    room.presses.press(notice, Press.KEEP)
    assert room.failed == ["This subscription is not in the book any more."]


def test_a_full_disk_brings_the_window_to_the_front(
    room: Room, monkeypatch: pytest.MonkeyPatch
) -> None:
    room.add(**TRIAL)
    notice = room.notice()

    def refuse(*_: object, **__: object) -> None:
        raise StorageError("The disk is full, so nothing was changed.")

    monkeypatch.setattr(Book, "write", refuse)
    room.presses.press(notice, Press.KEEP)
    assert (room.raised, room.failed) == (1, ["The disk is full, so nothing was changed."])
