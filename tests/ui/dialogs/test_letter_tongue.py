"""The language that was chosen for letters to a company is that of the next one to it."""

from __future__ import annotations

import pytest
from pytestqt.qtbot import QtBot

from subtrack.domain.letter_kinds import Kind
from subtrack.services.wishes import THEIRS
from subtrack.ui.letters.dialog import LettersDialog
from subtrack.ui.workspace import Workspace
from tests.services.making import draft
from tests.ui.dialogs.test_letter import FIRM, ME, Room, draw_quickly


@pytest.fixture
def desk(workspace: Workspace) -> Workspace:
    for name in ("Gym", "Pool"):
        workspace.services.subscriptions.add(draft(name, first="2026-01-05", address=FIRM))
    workspace.services.profiles.add("me", ME)
    draw_quickly(workspace)
    return workspace


def opened(desk: Workspace, qtbot: QtBot, number: int = 1) -> Room:
    return Room(desk, qtbot, language="", number=number)


def choose(room: Room, language: str) -> None:
    choice = room.dialog.form.kind.languages
    choice.put(language)
    choice.edited.emit()
    room.settle()


def chosen(room: Room) -> object:
    return room.dialog.form.kind.languages.value()


def test_the_next_letter_begins_in_it_and_no_other_company_s(desk: Workspace, qtbot: QtBot) -> None:
    first = opened(desk, qtbot)
    assert chosen(first) == THEIRS
    choose(first, "fr")
    assert "je résilie" in first.page
    first.dialog.reject()
    again = opened(desk, qtbot)
    assert chosen(again) == "fr"
    assert "je résilie" in again.page
    assert chosen(opened(desk, qtbot, number=2)) == THEIRS


def test_the_recipient_s_language_takes_it_back(desk: Workspace, qtbot: QtBot) -> None:
    first = opened(desk, qtbot)
    choose(first, "fr")
    choose(first, THEIRS)
    assert "hiermit kündige" in first.page
    again = opened(desk, qtbot)
    assert chosen(again) == THEIRS
    assert "hiermit kündige" in again.page


def test_that_of_a_letter_to_the_bank_is_its_own(desk: Workspace, qtbot: QtBot) -> None:
    company = opened(desk, qtbot)
    choose(company, "fr")
    room = opened(desk, qtbot)
    room.dialog.form.kind.choose(Kind.BANK_STOP)
    room.settle()
    assert chosen(room) == THEIRS
    choose(room, "pl")
    assert chosen(opened(desk, qtbot)) == "fr"


def test_letters_of_several_begin_each_in_its_own(desk: Workspace, qtbot: QtBot) -> None:
    choose(opened(desk, qtbot), "it")
    dialog = LettersDialog(desk, [1, 2], opened(desk, qtbot).window)
    qtbot.waitUntil(lambda: dialog.settled)
    assert [one.letter.language for one in dialog._drafts] == ["it", "de"]


@pytest.mark.parametrize(
    ("country", "named", "page"),
    [
        ("Schweiz", "German (Switzerland)", "Freundliche Grüsse"),
        ("Brasil", "Portuguese (Brazil)", "Por meio desta, comunico o cancelamento"),
        ("Portugal", "Portuguese", "Venho pela presente denunciar"),
    ],
)
def test_a_country_s_own_form_of_a_language_is_named(
    desk: Workspace, qtbot: QtBot, country: str, named: str, page: str
) -> None:
    address = ("Firma", "Strasse 1", "8000 Ort", country)
    desk.services.subscriptions.add(draft("Bank", first="2026-01-05", address=address))
    room = opened(desk, qtbot, number=3)
    assert room.dialog.form.kind.written_in.text() == f"The letter is in {named}."
    assert page in room.page
