"""Characters that no font has are named in the letter's dialog before anything is exported."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from PySide6.QtGui import QGuiApplication
from pytestqt.qtbot import QtBot

from subtrack.services.drafts import Draft
from subtrack.ui.workspace import Workspace
from tests.adapters.fonts import font_file
from tests.services.making import draft
from tests.ui.dialogs.test_letter import FIRM, ME, Room


@pytest.fixture
def room(workspace: Workspace, qtbot: QtBot) -> Room:
    workspace.services.subscriptions.add(draft("Gym", first="2026-01-05", address=FIRM))
    workspace.services.profiles.add("me", ME)
    return Room(workspace, qtbot)


def paste(room: Room, text: str) -> None:
    """Put a text over one's name that no key of the test has."""
    QGuiApplication.clipboard().setText(text)
    field = room.field("full_name")
    field.setFocus()
    field.selectAll()
    field.paste()
    room.settle()


def test_they_are_named_and_the_export_waits(room: Room) -> None:
    paste(room, "東京 Myself")
    assert room.news.startswith("No font has the characters 東 (U+6771 CJK UNIFIED IDEOGRAPH-")
    foot = room.dialog.foot
    assert not foot.pdf.isEnabled()
    assert not foot.paper.isEnabled()
    room.type("full_name", "Me Myself")
    assert room.news == ""
    assert foot.pdf.isEnabled()


def test_each_is_named_at_the_field_it_stands_in_until_it_is_gone(room: Room) -> None:
    paste(room, "東 Myself")
    at_the_name = room.complaint("full_name")
    assert at_the_name.startswith("No font has 東 (U+6771 CJK UNIFIED IDEOGRAPH-6771). ")
    assert "choose a font that has it: Settings, Letters" in at_the_name
    room.dialog.form.contract.fields()["contract_no"].put("京")  # type: ignore[attr-defined]
    room.enter("account", "me")
    assert room.complaint("contract_no").startswith("No font has 京 (U+4EAC")
    assert room.complaint("full_name").startswith("No font has 東 (U+6771")
    assert room.complaint("street") == room.complaint("account") == ""
    room.type("full_name", "Me Myself")
    assert room.complaint("full_name") == ""
    assert room.complaint("contract_no").startswith("No font has 京 (U+4EAC")


def test_a_saved_name_with_one_is_unfolded(workspace: Workspace, qtbot: QtBot) -> None:
    workspace.services.subscriptions.add(draft("Gym", first="2026-01-05", address=FIRM))
    workspace.services.profiles.add("me", {**ME, "full_name": "東 Myself"})
    room = Room(workspace, qtbot)
    assert room.dialog.form.writer.card.is_open
    assert not room.dialog.form.to.card.is_open
    assert room.complaint("full_name").startswith("No font has 東")


def test_a_paragraph_with_one_is_found_by_its_choice(room: Room) -> None:
    wording = room.dialog.form.wording
    wording.text.put("To 東 alone.")
    wording.text.typed.emit()
    room.settle()
    assert wording.text.complaint().startswith("No font has 東")
    assert wording.chosen.complaint() == ""
    wording.paragraphs.put("confirm")
    wording.paragraphs.edited.emit()
    assert wording.text.complaint() == ""
    assert wording.chosen.complaint().startswith("No font has 東")


def test_one_in_the_name_of_the_subscription_is_told_below_alone(
    workspace: Workspace, qtbot: QtBot
) -> None:
    workspace.services.subscriptions.add(draft("東", first="2026-01-05", address=FIRM))
    workspace.services.profiles.add("me", ME)
    room = Room(workspace, qtbot)
    assert room.news.startswith("No font has the characters 東")
    assert room.dialog.form.wording.text.complaint() == ""


def test_a_font_chosen_meanwhile_shows_them(
    room: Room, workspace: Workspace, tmp_path: Path
) -> None:
    paste(room, "東京 Myself")
    assert not room.dialog.foot.pdf.isEnabled()
    settings = workspace.services.fonts._settings  # type: ignore[attr-defined] # of the adapter
    settings.parent.mkdir(parents=True, exist_ok=True)
    font = font_file(tmp_path / "mine.ttf")
    settings.write_text(json.dumps({"letter_font": str(font)}))
    workspace.services.subscriptions.edit("Gym", Draft(contract_no="7"))
    workspace.undo.changed.emit()
    room.settle()
    assert "東京 Myself" in room.page
    assert room.dialog.foot.pdf.isEnabled()
