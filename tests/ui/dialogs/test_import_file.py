"""The import dialog: a file is shown before it is taken in, and what came in goes again."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QFileDialog, QLabel, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from subtrack.domain.errors import StorageError
from subtrack.domain.preferences import Preferences
from subtrack.services.book import Book
from subtrack.services.drafts import Draft
from subtrack.ui.dialogs.import_file import ImportDialog
from subtrack.ui.widgets.text import StrongLine
from subtrack.ui.workspace import Workspace
from tests.services.making import draft
from tests.ui.making import a_workspace
from tests.ui.walking import faults

ME = {"full_name": "Me Myself", "city": "Bonn", "country": "DE"}


class Room:
    """A dialog over a window, and what one does in it."""

    def __init__(self, workspace: Workspace, qtbot: QtBot) -> None:
        self.workspace = workspace
        self.services = workspace.services
        self.window = QWidget()
        qtbot.addWidget(self.window)
        self.dialog = ImportDialog(workspace, self.window)
        self.dialog.open()

    def choose(self, path: Path) -> None:
        """Press the button and answer the platform's question."""
        QTest.mouseClick(self.dialog.choose, Qt.MouseButton.LeftButton)
        asking = self.dialog.findChild(QFileDialog)
        assert asking is not None
        name = asking.findChild(QLineEdit)
        assert name is not None
        name.setText(str(path))
        QTest.keyClick(name, Qt.Key.Key_Return)

    def press_enter(self) -> None:
        QTest.keyClick(self.dialog.focusWidget(), Qt.Key.Key_Return)

    def take_in(self) -> None:
        QTest.mouseClick(self.dialog.take_in, Qt.MouseButton.LeftButton)

    @property
    def said(self) -> str:
        labels = self.dialog.findChildren(QLabel)
        return "\n".join(one.text() for one in labels if one.isVisible())

    @property
    def names(self) -> list[str]:
        return [one.entry.name for one in self.services.subscriptions.listed(everything=True)]


@pytest.fixture
def file(tmp_path: Path, qtbot: QtBot) -> Path:  # noqa: ARG001 - fonts need the application
    """Give a file with two subscriptions, a profile and a home currency."""
    other = a_workspace(tmp_path / "other").services
    for name in ("Gym", "Paper"):
        other.subscriptions.add(draft(name, first="2026-01-05"))
    other.profiles.add("Home", ME)
    other.preferences.put(Preferences(home_currency="CHF"))
    path = tmp_path / "book.json"
    other.transfer.export(path)
    return path


@pytest.fixture
def room(workspace: Workspace, qtbot: QtBot) -> Room:
    return Room(workspace, qtbot)


def test_a_preview_changes_nothing(room: Room, file: Path) -> None:
    assert not room.dialog.take_in.isVisible()
    room.choose(file)
    assert "book.json" in room.said
    assert "2 subscriptions: Gym and Paper" in room.said
    assert "Profiles\n1" in room.said
    assert "taken over where you chose nothing yet" in room.said
    assert room.names == []
    assert room.services.profiles.all() == ()
    assert not room.services.maintenance.folder().exists()
    assert room.dialog.take_in.isVisible()
    assert room.workspace.kept.settings.folder == str(file.parent)


def test_what_was_taken_in_can_be_taken_back_and_done_again(room: Room, file: Path) -> None:
    room.choose(file)
    room.take_in()
    assert not room.dialog.isVisible()
    assert room.names == ["Gym", "Paper"]
    assert room.services.preferences.get().home_currency == "CHF"
    stack = room.workspace.undo.stack
    assert stack.undoText() == "2 subscriptions imported"
    stack.undo()
    assert room.services.subscriptions.listed() == []
    assert room.services.preferences.get().home_currency is None
    stack.redo()
    assert len(room.services.subscriptions.listed()) == 2
    assert room.services.preferences.get().home_currency == "CHF"


def test_what_was_chosen_since_stays_when_it_is_taken_back(room: Room, file: Path) -> None:
    room.choose(file)
    room.take_in()
    preferences = room.services.preferences
    preferences.put(replace(preferences.get(), home_currency="SEK"))
    room.workspace.undo.stack.undo()
    assert room.services.subscriptions.listed() == []
    assert preferences.get().home_currency == "SEK"


def test_what_differs_stays_unless_the_newer_is_wanted(
    room: Room, file: Path, tmp_path: Path, qtbot: QtBot
) -> None:
    room.choose(file)
    room.take_in()
    other = a_workspace(tmp_path / "other").services
    other.subscriptions.edit("Gym", Draft(note="newer"))
    other.transfer.export(file)
    again = Room(room.workspace, qtbot)
    again.choose(file)
    assert "Differ and stay as here\n1 subscription: Gym" in again.said
    assert "Are here already\n1" in again.said
    assert not again.dialog.take_in.isVisible()
    QTest.mouseClick(again.dialog.update_box, Qt.MouseButton.LeftButton, pos=QPoint(8, 8))
    assert "Would be updated\n1 subscription: Gym" in again.said
    assert room.services.subscriptions.shown("Gym").entry.particulars.note is None
    again.take_in()
    assert room.services.subscriptions.shown("Gym").entry.particulars.note == "newer"
    backups = room.services.maintenance.folder() / "backups"
    assert len(list(backups.glob("*before-import*"))) == 1


def test_a_file_that_is_no_export_is_one_sentence(room: Room, tmp_path: Path) -> None:
    path = tmp_path / "letter.json"
    path.write_text("{}", encoding="utf-8")
    room.choose(path)
    assert "letter.json was not imported" in room.dialog.news.text()
    assert not room.dialog.take_in.isVisible()


def test_a_full_disk_leaves_the_preview(
    room: Room, file: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(*_: object, **__: object) -> None:
        raise StorageError("The disk is full, so nothing was changed.")

    room.choose(file)
    monkeypatch.setattr(Book, "write", refuse)
    room.take_in()
    assert room.dialog.isVisible()
    assert "disk is full" in room.dialog.news.text()
    assert "2 subscriptions: Gym and Paper" in room.said
    assert room.dialog.take_in.isVisible()
    assert room.names == []
    monkeypatch.undo()
    room.take_in()
    assert room.names == ["Gym", "Paper"]


def test_enter_presses_the_button_that_has_the_focus(room: Room, file: Path) -> None:
    room.press_enter()
    assert room.dialog.findChild(QFileDialog) is not None
    room.dialog.open_file(file)
    assert room.dialog.focusWidget() is room.dialog.take_in
    room.press_enter()
    assert room.names == ["Gym", "Paper"]


def test_enter_on_close_only_closes(room: Room, file: Path) -> None:
    room.dialog.open_file(file)
    room.dialog.close_button.setFocus()
    room.press_enter()
    assert not room.dialog.isVisible()
    assert room.names == []


def test_everything_has_a_name_and_is_reached(room: Room, file: Path) -> None:
    room.dialog.open_file(file)
    assert list(faults(room.dialog)) == []


def test_a_list_of_another_program_says_what_is_left_out_and_what_to_look_at(
    room: Room, tmp_path: Path
) -> None:
    rows = ["name,price,cycle,next payment"]
    rows += [f"Thing {number},$5,monthly,2026-12-05" for number in range(9)]
    path = tmp_path / "list.csv"
    path.write_text("\n".join([*rows, "Once,$5,one-time,2026-12-05"]))
    room.choose(path)
    lines = [one.text() for one in room.dialog.findChildren(StrongLine)]
    assert lines[0] == "Once: It is paid once, so nothing renews."
    alike = next(one for one in lines if "was read as USD" in one)
    assert alike.startswith("Thing 0, Thing 1, Thing 2, Thing 3 and 5 more: ")
    (whole,) = (
        one for one in room.dialog.findChildren(StrongLine) if "was read as USD" in one.text()
    )
    for told in (whole.accessibleName(), whole.toolTip()):
        assert all(f"Thing {number}" in told for number in range(9))
    room.take_in()
    assert len(room.names) == 9
