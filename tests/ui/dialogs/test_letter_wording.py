"""Wording: any paragraph can be said otherwise, left out, and be as the program has it again."""

from __future__ import annotations

import pytest
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QRadioButton
from pytestqt.qtbot import QtBot

from subtrack.ui.dialogs.letter_wording import WordingSection
from subtrack.ui.workspace import Workspace
from tests.services.making import draft
from tests.ui.dialogs.test_letter import FIRM, ME, Room, draw_quickly

OWN = "I will not stay any longer."


@pytest.fixture
def room(workspace: Workspace, qtbot: QtBot) -> Room:
    workspace.services.subscriptions.add(draft("Gym", first="2026-01-05", address=FIRM))
    workspace.services.profiles.add("me", ME)
    draw_quickly(workspace)
    return Room(workspace, qtbot)


def wording(room: Room) -> WordingSection:
    return room.dialog.form.wording


def words(room: Room) -> str:
    found = wording(room).text.editor.value()
    assert found is None or isinstance(found, str)
    return found or ""


def write(room: Room, text: str) -> None:
    field = wording(room).text.field
    field.setFocus()
    field.selectAll()  # type: ignore[attr-defined]
    QTest.keyClicks(field, text) if text else field.clear()  # type: ignore[attr-defined]
    room.settle()


def blocks(room: Room) -> dict[str, str]:
    """Give what the program says, by the names of the blocks."""
    shown = room.dialog.preview.shown
    assert shown is not None
    return {one.block: one.words for one in shown.draft.paragraphs}


def names(room: Room) -> list[str]:
    choice = wording(room).paragraphs
    return [choice.itemText(at) for at in range(choice.count())]


def test_begins_with_what_the_program_says_and_follows_it(room: Room) -> None:
    assert words(room).startswith("I hereby cancel my contract for Gym")
    assert wording(room).edits() == ()
    assert wording(room).reset.isHidden()
    room.dialog.form.kind.languages.put("fr")
    room.dialog.form.kind.languages.edited.emit()
    room.settle()
    assert words(room).startswith("Par la présente")
    assert wording(room).edits() == ()


def test_own_words_stand_in_the_letter_and_go_back(room: Room) -> None:
    before = room.page
    write(room, OWN)
    assert OWN in room.page
    assert "I hereby cancel" not in room.page
    assert names(room)[0] == f"Changed: {OWN}"
    wording(room).reset.click()
    room.settle()
    assert room.page == before
    assert names(room)[0].startswith("I hereby cancel")


def test_an_empty_paragraph_is_left_out(room: Room) -> None:
    first, second, *_ = blocks(room)
    wording(room).choose(second)
    gone = words(room)
    assert gone in room.page.replace("\n", " ")
    write(room, "")
    assert gone not in room.page.replace("\n", " ")
    wording(room).choose(first)
    assert words(room).startswith("I hereby cancel")


def test_all_go_back_together(room: Room) -> None:
    before = room.page
    for block in list(blocks(room))[:2]:
        wording(room).choose(block)
        write(room, f"{OWN} {block}")
    assert not wording(room).reset_all.isHidden()
    wording(room).reset_all.click()
    room.settle()
    assert room.page == before
    assert wording(room).reset_all.isHidden()


def test_what_would_be_said_otherwise_by_now_is_told_while_own_words_stay(room: Room) -> None:
    wording(room).choose("details")
    write(room, OWN)
    room.enter("contract_no", "G-77")
    assert OWN in room.page
    assert "A paragraph that you changed would say something else by now" in room.news
    assert "G-77" in room.news
    assert room.dialog.foot.pdf.isEnabled()


def test_own_words_that_have_no_place_any_more_are_told_and_come_back(room: Room) -> None:
    write(room, OWN)
    next_one, *_, soon = room.dialog.form.end.findChildren(QRadioButton)
    soon.click()
    room.settle()
    assert OWN not in room.page
    assert "What you wrote in place of “I hereby cancel" in room.news
    next_one.click()
    room.settle()
    assert OWN in room.page
    assert "in place of" not in room.news


def test_a_law_that_was_taken_out_is_told_as_not_named(room: Room) -> None:
    kinds = room.dialog.form.kind
    kinds.kinds.put("data-deletion")
    kinds.kinds.edited.emit()
    room.settle()
    law = "Article 17 of the General Data Protection Regulation"
    assert law in kinds.law.text()
    (block,) = (block for block, said in blocks(room).items() if law in said)
    wording(room).choose(block)
    write(room, "Please delete my data.")
    assert law not in room.page
    assert law not in kinds.law.text()
    assert "you changed the paragraph that named it" in room.dialog.form.law.lines.text()


def test_a_card_number_is_refused_at_the_field_and_stays_typed(room: Room) -> None:
    write(room, "My card is 4111 1111 1111 1111.")
    assert "card" in wording(room).text.complaint()
    assert "4111" not in room.page
    assert not room.dialog.foot.pdf.isEnabled()
    assert words(room) == "My card is 4111 1111 1111 1111."


def test_markup_and_places_to_fill_are_only_text(room: Room) -> None:
    write(room, "**no** <b>{service}</b> -- end")
    assert "**no** <b>{service}</b> -- end" in room.page


def test_a_paragraph_is_added_below_another_one_which_goes_on_following_the_facts(
    room: Room,
) -> None:
    before = room.page
    wording(room).choose("details")
    wording(room).add.click()
    assert wording(room).text.field.hasFocus()
    assert wording(room).add.isHidden()
    write(room, OWN)
    assert f"Added: {OWN}" in names(room)
    assert room.page.index(blocks(room)["details"].split("\n")[-1]) < room.page.index(OWN)
    room.enter("contract_no", "G-77")
    assert "G-77" in room.page
    assert OWN in room.page
    assert "by now" not in room.news
    room.enter("contract_no", "")
    wording(room).choose("details+")
    wording(room).remove.click()
    room.settle()
    assert room.page == before
    assert wording(room).edits() == ()


def test_an_added_paragraph_that_is_still_empty_changes_nothing(room: Room) -> None:
    before = room.page
    wording(room).add.click()
    room.settle()
    assert room.page == before
    assert room.news == ""
    assert "Added, still empty" in names(room)


def test_a_second_click_goes_on_with_what_was_added(room: Room) -> None:
    first = next(iter(blocks(room)))
    wording(room).add.click()
    write(room, OWN)
    wording(room).choose(first)
    wording(room).add.click()
    room.settle()
    assert words(room) == OWN
    assert len(wording(room).edits()) == 1


def test_an_added_paragraph_whose_place_is_gone_is_told(room: Room) -> None:
    wording(room).add.click()
    write(room, OWN)
    *_, soon = room.dialog.form.end.findChildren(QRadioButton)
    soon.click()
    room.settle()
    assert OWN not in room.page
    assert f"The paragraph “{OWN}” that you added is not in this letter." in room.news


def test_what_is_read_in_english_has_own_words_as_they_are(room: Room) -> None:
    room.dialog.form.kind.languages.put("de")
    room.dialog.form.kind.languages.edited.emit()
    room.settle()
    write(room, "Ich gehe.")
    wording(room).add.click()
    write(room, "Und komme nicht wieder.")
    shown = room.dialog.preview.shown
    assert shown is not None
    assert shown.draft.english is not None
    assert {"Ich gehe.", "Und komme nicht wieder."} <= set(shown.draft.english.paragraphs)
