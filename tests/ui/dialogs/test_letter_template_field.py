"""Templates: own words are kept where a letter is written, and begin the next one."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from subtrack.domain.letter_kinds import Kind
from subtrack.services.drafts import Draft
from subtrack.ui.dialogs.letter_template_field import TemplateField
from subtrack.ui.dialogs.letter_wording import WordingSection
from subtrack.ui.workspace import Workspace
from tests.services.making import draft
from tests.ui.dialogs.test_letter import FIRM, ME, Room, draw_quickly
from tests.ui.dialogs.test_letter_wording import write

OWN = "I leave Gym."


@pytest.fixture
def room(workspace: Workspace, qtbot: QtBot) -> Room:
    services = workspace.services
    services.subscriptions.add(draft("Gym", first="2026-01-05", address=FIRM))
    services.profiles.add("me", ME)
    draw_quickly(workspace)
    return Room(workspace, qtbot)


def wording(room: Room) -> WordingSection:
    return room.dialog.form.wording


def field(room: Room) -> TemplateField:
    return wording(room).templates


def names(room: Room) -> list[str]:
    choice = field(room).choice
    return [name for at in range(choice.count()) if (name := choice.itemText(at))]


def kept(room: Room) -> list[str]:
    return [one.name for one in room.workspace.services.letter_templates.all()]


def call_it(room: Room, name: str) -> None:
    line = field(room).called.field
    line.selectAll()  # type: ignore[attr-defined]
    QTest.keyClicks(line, name)
    QTest.keyClick(line, Qt.Key.Key_Return)
    room.settle()


def keep(room: Room, name: str = "Mine", text: str = OWN) -> None:
    write(room, text)
    field(room).keep.click()
    call_it(room, name)


def choose(room: Room, name: str) -> None:
    choice = field(room).choice
    choice.setCurrentIndex(choice.findText(name))
    choice.edited.emit()
    room.settle()


def test_nothing_is_offered_until_there_are_own_words(room: Room) -> None:
    assert field(room).keep.isHidden()
    assert not field(room).choice.isVisible()
    write(room, OWN)
    assert not field(room).keep.isHidden()


def test_own_words_are_kept_under_a_name_while_the_letter_stays_as_it_is(room: Room) -> None:
    write(room, OWN)
    page = room.page
    field(room).keep.click()
    assert field(room).called.field.hasFocus()
    assert field(room).filled.text() == "Filled in anew in each letter: the service."
    call_it(room, "Mine")
    assert kept(room) == ["Mine"]
    assert names(room) == ["No template", "Mine"]
    assert not field(room).is_open
    assert room.page == page
    assert room.dialog.isVisible()


def test_the_next_letter_begins_with_them_and_says_its_own_facts(
    room: Room, workspace: Workspace, qtbot: QtBot
) -> None:
    keep(room)
    wording(room).reset.click()
    workspace.services.subscriptions.edit("Gym", Draft(name="Fit"))
    other = Room(workspace, qtbot)
    assert "I leave" not in other.page
    choose(other, "Mine")
    assert "I leave Fit." in other.page
    assert wording(other).edits() == ()
    assert wording(other).text.editor.value() == "I leave Fit."


def test_a_paragraph_goes_back_to_the_program_and_so_does_all(room: Room) -> None:
    plain = room.page
    keep(room)
    wording(room).add.click()
    write(room, "Bye.")
    field(room).keep.click()
    call_it(room, "Two")
    wording(room).reset_all.click()
    room.settle()
    assert room.page == plain
    choose(room, "Two")
    whole = room.page
    assert "Bye." in whole
    first = str(wording(room).paragraphs.value())
    wording(room).choose(first.removesuffix("+"))
    wording(room).reset.click()
    room.settle()
    assert OWN not in room.page
    assert "I hereby cancel" in room.page
    assert wording(room).reset.isHidden()
    wording(room).choose(f"{first.removesuffix('+')}+")
    wording(room).remove.click()
    room.settle()
    assert room.page == plain
    choose(room, "Two")
    assert room.page == whole
    wording(room).reset_all.click()
    room.settle()
    assert room.page == plain
    assert field(room).choice.currentText() == "No template"


def test_words_of_a_template_are_changed_by_hand_and_kept_again(room: Room) -> None:
    keep(room)
    wording(room).reset.click()
    choose(room, "Mine")
    write(room, "I leave Gym for good.")
    field(room).keep.click()
    assert field(room).called.value() == "Mine"
    field(room).confirm.click()
    room.settle()
    (mine,) = room.workspace.services.letter_templates.all()
    assert list(mine.texts.values()) == ["I leave {service} for good."]


def test_is_renamed_and_deleted_and_each_is_taken_back(room: Room) -> None:
    keep(room)
    wording(room).reset.click()
    choose(room, "Mine")
    page, undo = room.page, room.workspace.undo.stack
    field(room).rename.click()
    call_it(room, "Ours")
    assert names(room) == ["No template", "Ours"]
    assert room.page == page
    field(room).delete.click()
    room.settle()
    assert kept(room) == []
    assert OWN not in room.page
    undo.undo()
    room.settle()
    assert room.page == page
    assert field(room).choice.currentText() == "Ours"
    undo.undo()
    room.settle()
    assert kept(room) == ["Mine"]
    undo.undo()
    room.settle()
    assert kept(room) == []


def test_a_name_that_cannot_be_is_told_at_its_field(room: Room) -> None:
    write(room, OWN)
    field(room).keep.click()
    call_it(room, " ")
    assert "nothing was written" in field(room).called.complaint()
    field(room).cancel.click()
    assert not field(room).is_open
    assert kept(room) == []


def test_is_offered_for_its_kind_and_language_alone_and_comes_back(room: Room) -> None:
    keep(room)
    wording(room).reset.click()
    choose(room, "Mine")
    languages = room.dialog.form.kind.languages
    languages.put("de")
    languages.edited.emit()
    room.settle()
    assert not field(room).choice.isVisible()
    assert OWN not in room.page
    languages.put("en")
    languages.edited.emit()
    room.settle()
    assert field(room).choice.currentText() == "Mine"
    assert OWN in room.page


def test_export_waits_for_a_fact_that_a_template_asks_for(room: Room, workspace: Workspace) -> None:
    block = str(wording(room).paragraphs.value())
    texts = {block: "My contract {contract_no} ends."}
    workspace.services.letter_templates.keep("Mine", Kind.CANCELLATION, "en", texts)
    workspace.undo.changed.emit()
    room.settle()
    choose(room, "Mine")
    assert "My contract [contract no] ends" in room.page
    assert "the contract number" in room.news
    assert "Export waits" in room.news
    assert not room.dialog.foot.pdf.isEnabled()
    assert "template asks for this" in room.complaint("contract_no")
    room.enter("contract_no", "G-77")
    assert "My contract G-77 ends" in room.page
    write(room, "It ends.")
    assert room.dialog.foot.pdf.isEnabled()


def test_what_it_asks_for_is_told_at_its_field_or_where_there_is_none_at_the_template(
    room: Room, workspace: Workspace
) -> None:
    texts = {"confirm": "Since {trial_ends} I was {account}."}
    workspace.services.letter_templates.keep("Mine", Kind.CANCELLATION, "en", texts)
    workspace.undo.changed.emit()
    room.settle()
    choose(room, "Mine")
    assert field(room).chosen.complaint() == (
        "The template asks for what is not known: the end of the trial. Enter it for the "
        "subscription, or choose no template."
    )
    assert room.complaint("account") == "Your template asks for this, and it is not known."
    field(room).choose_none()
    field(room).typed.emit()
    room.settle()
    assert field(room).chosen.complaint() == room.complaint("account") == ""
