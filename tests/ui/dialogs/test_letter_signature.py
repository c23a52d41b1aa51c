"""Signature: chosen, drawn and taken away where the letter is written, each with its way back."""

from __future__ import annotations

from pathlib import Path

import pytest
from PIL import Image, ImageDraw
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from subtrack.ui.dialogs.letter_signature import SignatureField
from subtrack.ui.workspace import Workspace
from tests.services.making import draft
from tests.ui.dialogs.test_letter import FIRM, ME, Room


@pytest.fixture
def room(workspace: Workspace, qtbot: QtBot) -> Room:
    workspace.services.subscriptions.add(draft("Gym", first="2026-01-05", address=FIRM))
    workspace.services.profiles.add("me", ME)
    return Room(workspace, qtbot)


@pytest.fixture
def scan(tmp_path: Path) -> Path:
    image = Image.new("RGB", (600, 200), "white")
    ImageDraw.Draw(image).line((50, 100, 550, 120), fill=(10, 10, 80), width=6)
    path = tmp_path / "hand.png"
    image.save(path)
    return path


def field(room: Room) -> SignatureField:
    return room.dialog.form.writer.signature


def signed(room: Room) -> bytes:
    shown = room.dialog.preview.shown
    assert shown is not None
    return shown.draft.letter.signed


def stroke(room: Room) -> None:
    pad = field(room).pad
    QTest.mousePress(pad, Qt.MouseButton.LeftButton, pos=QPoint(40, 50))
    for at in range(60, 240, 10):
        QTest.mouseMove(pad, QPoint(at, 50 + at % 20))
    QTest.mouseRelease(pad, Qt.MouseButton.LeftButton, pos=QPoint(240, 60))


def test_there_is_room_to_sign_by_hand_until_a_picture_is_chosen(room: Room, scan: Path) -> None:
    assert signed(room) == b""
    assert "by hand" in field(room).state.text()
    assert field(room).remove.isHidden()
    room.dialog.signing.take(scan)
    room.settle()
    assert signed(room).startswith(b"\x89PNG")
    assert "above your name" in field(room).state.text()
    room.workspace.undo.stack.undo()
    room.settle()
    assert signed(room) == b""
    room.workspace.undo.stack.redo()
    room.settle()
    assert signed(room) != b""


def test_what_is_drawn_is_the_signature_and_the_paper_goes(room: Room) -> None:
    field(room).open_pad.click()
    assert not field(room).use.isEnabled()
    stroke(room)
    field(room).use.click()
    room.settle()
    assert signed(room).startswith(b"\x89PNG")
    assert not field(room).pad.isVisible()


def test_drawing_can_begin_anew(room: Room) -> None:
    field(room).open_pad.click()
    stroke(room)
    field(room).again.click()
    assert field(room).pad.is_empty
    assert not field(room).use.isEnabled()


def test_it_is_kept_for_the_next_letter_and_taken_away(
    room: Room, scan: Path, qtbot: QtBot
) -> None:
    room.dialog.signing.take(scan)
    other = Room(room.workspace, qtbot)
    assert signed(other) != b""
    field(other).remove.click()
    other.settle()
    assert signed(other) == b""
    other.workspace.undo.stack.undo()
    other.settle()
    assert signed(other) != b""


def test_what_is_no_picture_is_refused_and_nothing_changes(room: Room, tmp_path: Path) -> None:
    path = tmp_path / "hand.png"
    path.write_text("no picture", encoding="utf-8")
    room.dialog.signing.take(path)
    room.settle()
    assert room.news.startswith("hand.png is no picture of a signature")
    assert signed(room) == b""


def test_nobody_signs_while_nobody_is_known(workspace: Workspace, qtbot: QtBot) -> None:
    workspace.services.subscriptions.add(draft("Gym", first="2026-01-05"))
    room = Room(workspace, qtbot)
    assert not field(room).choose.isEnabled()
    assert not field(room).open_pad.isEnabled()
