"""The restore dialog: what a backup holds is shown before it takes the place of what is here."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QFileDialog, QLabel, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from subtrack.ui.dialogs.restore import RestoreDialog
from subtrack.ui.tasks import Tasks
from subtrack.ui.widgets.buttons import Button
from subtrack.ui.workspace import Workspace
from tests.backups import fill, state
from tests.services.making import draft
from tests.ui.making import LateTasks, a_workspace
from tests.ui.walking import faults


class Room:
    """A dialog over a window, and what one does in it."""

    def __init__(self, workspace: Workspace, qtbot: QtBot, tasks: Tasks | None = None) -> None:
        self.services = workspace.services
        self.restored = 0
        self.window = QWidget()
        qtbot.addWidget(self.window)
        self.dialog = RestoreDialog(
            lambda: self.services.backups,
            workspace.look,
            workspace.speech,
            tasks or workspace.tasks,
            workspace.kept,
            self.window,
        )
        self.dialog.restored.connect(self._count)
        self.dialog.open()

    def _count(self) -> None:
        self.restored += 1

    def restore(self) -> None:
        QTest.mouseClick(self.dialog.restore, Qt.MouseButton.LeftButton)

    @property
    def said(self) -> str:
        labels = self.dialog.findChildren(QLabel)
        shown = [one.text() for one in labels if one.isVisible()]
        return "\n".join([*shown, self.dialog.news.text()])


@pytest.fixture
def file(workspace: Workspace, tmp_path: Path) -> Path:
    """Give a backup of a book that has changed since."""
    workspace.services.subscriptions.add(draft("Gym", first="2026-01-05"))
    fill(tmp_path / "data")
    path = tmp_path / "all.zip"
    workspace.services.backups.back_up(path)
    workspace.services.subscriptions.add(draft("Later", first="2026-01-05"))
    return path


@pytest.fixture
def room(workspace: Workspace, qtbot: QtBot) -> Room:
    return Room(workspace, qtbot)


def test_what_it_holds_is_shown_and_nothing_changed(room: Room, file: Path, tmp_path: Path) -> None:
    before = state(tmp_path / "data")
    QTest.mouseClick(room.dialog.choose, Qt.MouseButton.LeftButton)
    asking = room.dialog.findChild(QFileDialog)
    assert asking is not None
    name = asking.findChild(QLineEdit)
    assert name is not None
    name.setText(str(file))
    QTest.keyClick(name, Qt.Key.Key_Return)
    for words in (
        "all.zip",
        "Made on\nSun 22 Nov",
        "Subscriptions\n1",
        "Files of evidence\n1",
        "Own provider records\n1",
        "Signatures\n1",
        "takes the place of everything that is here",
    ):
        assert words in room.said
    assert state(tmp_path / "data") == before
    assert room.dialog.close_button.isDefault()


def test_it_is_restored_and_told_where_the_rest_is(room: Room, file: Path) -> None:
    room.dialog.open_file(file)
    assert list(faults(room.dialog)) == []
    room.restore()
    assert [one.entry.name for one in room.services.subscriptions.listed()] == ["Gym"]
    assert "kept in the folder backups as before-restore.zip" in room.said
    assert [one.text() for one in room.dialog.news.findChildren(Button)] == ["Show in folder"]
    assert room.restored == 1
    assert not room.dialog.restore.isVisible()
    assert list(faults(room.dialog)) == []


@pytest.mark.usefixtures("file")
def test_a_copy_of_the_database_says_that_it_is_one(room: Room) -> None:
    copy = room.services.maintenance.back_up("mine")
    assert copy
    room.dialog.open_file(copy)
    assert "database alone" in room.said
    assert "Signatures" not in room.said
    assert room.dialog.restore.isVisible()


def test_what_is_no_backup_is_refused_and_another_can_be_chosen(
    room: Room, file: Path, tmp_path: Path
) -> None:
    (tmp_path / "mine.zip").write_bytes(b"mine")
    room.dialog.open_file(tmp_path / "mine.zip")
    assert "is not a backup of Subtrack" in room.said
    assert "Nothing was restored." in room.said
    assert not room.dialog.restore.isVisible()
    room.dialog.open_file(file)
    assert "is not a backup" not in room.said
    assert room.dialog.restore.isVisible()


def test_meanwhile_it_stays_open_and_nothing_else_begins(qtbot: QtBot, tmp_path: Path) -> None:
    workspace, tasks = a_workspace(tmp_path / "data"), LateTasks()
    workspace.services.backups.back_up(tmp_path / "a.zip")
    room = Room(workspace, qtbot, tasks)
    room.dialog.open_file(tmp_path / "a.zip")
    assert room.dialog.progress.isVisible()
    tasks.let_go()
    assert not room.dialog.progress.isVisible()
    room.restore()
    room.dialog.reject()
    room.restore()
    assert room.dialog.isVisible()
    assert room.dialog.progress.isVisible()
    assert len(tasks.waiting) == 1
    tasks.let_go()
    assert room.restored == 1
    room.dialog.reject()
    assert not room.dialog.isVisible()
