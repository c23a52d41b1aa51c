"""The file dialogs: where they begin, and what stands in them."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QStandardPaths
from PySide6.QtWidgets import QFileDialog, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from subtrack.ui.file_dialogs import FileDialogs
from subtrack.ui.workspace import Workspace


class Asking:
    """A file dialog over a window, for a person whose documents lie in a folder."""

    def __init__(self, workspace: Workspace, qtbot: QtBot) -> None:
        window = QWidget()
        qtbot.addWidget(window)
        FileDialogs(workspace.kept, window).open("Import", "JSON (*.json)", lambda _path: None)
        found = window.findChild(QFileDialog)
        assert found is not None
        self.window = window
        self.folder = Path(found.directory().absolutePath())
        name = found.findChild(QLineEdit)
        assert name is not None
        self.name = name.text()


@pytest.fixture
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Give a home folder whose documents would lie in Documents."""
    found = tmp_path / "home"
    found.mkdir()
    monkeypatch.setattr(Path, "home", lambda: found)
    monkeypatch.setattr(QStandardPaths, "writableLocation", lambda _place: str(found / "Documents"))
    return found


def test_a_file_is_looked_for_among_the_documents(
    home: Path, workspace: Workspace, qtbot: QtBot
) -> None:
    (home / "Documents").mkdir()
    asking = Asking(workspace, qtbot)
    assert (asking.folder, asking.name) == (home / "Documents", "")


def test_without_a_folder_for_documents_it_begins_at_home(
    home: Path, workspace: Workspace, qtbot: QtBot
) -> None:
    asking = Asking(workspace, qtbot)
    assert (asking.folder, asking.name) == (home, "")
