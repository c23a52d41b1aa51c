"""Record import in the window: a file is shown before it is kept, its addresses first."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from subtrack.adapters.paths import resources
from subtrack.ui.records.compare_dialog import CompareDialog
from subtrack.ui.records.import_dialog import RecordImportDialog
from subtrack.ui.workspace import Workspace
from tests.adapters.record_samples import SOUND
from tests.ui.guide.making import texts
from tests.ui.walking import faults

NETFLIX = (resources() / "providers" / "netflix.toml").read_text(encoding="utf-8")
FOREIGN = NETFLIX.replace("https://www.netflix.com/account", "https://pay.example.com/netflix")


@pytest.fixture
def window(qtbot: QtBot) -> QWidget:
    found = QWidget()
    found.resize(1200, 900)
    qtbot.addWidget(found)
    return found


def a_dialog(window: QWidget, workspace: Workspace) -> RecordImportDialog:
    dialog = RecordImportDialog(workspace, window)
    dialog.open()
    return dialog


def a_file(tmp_path: Path, text: str) -> Path:
    path = tmp_path / "theirs.toml"
    path.write_text(text, encoding="utf-8")
    return path


def test_differing_addresses_are_shown_first_and_the_shipped_record_stays(
    window: QWidget, workspace: Workspace, tmp_path: Path
) -> None:
    dialog = a_dialog(window, workspace)
    dialog.open_file(a_file(tmp_path, FOREIGN.replace('name = "Netflix"', 'name = "Netfl1x"')))
    read = texts(dialog)
    assert read.index("Addresses differ") < read.index("https://pay.example.com/netflix")
    assert read.index("https://pay.example.com/netflix") < read.index("What else differs")
    assert list(faults(dialog)) == []
    dialog.take_in.click()
    assert not dialog.isVisible()
    browsing = workspace.services.browsing
    assert browsing.record("netflix").listing.name == "Netflix"
    assert browsing.record("netflix-2").listing.name == "Netfl1x"
    workspace.undo.stack.undo()
    assert "netflix-2" not in {one.slug for one in browsing.found("")}


def test_a_file_with_faults_is_told_and_cannot_be_taken_in(
    window: QWidget, workspace: Workspace, tmp_path: Path
) -> None:
    dialog = a_dialog(window, workspace)
    dialog.open_file(a_file(tmp_path, SOUND.replace("https://gym", "javascript:gym")))
    assert "website" in texts(dialog)
    assert "theirs.toml is not taken in." in dialog.news.text()
    assert not dialog.take_in.isVisible()
    dialog.open_file(a_file(tmp_path, "".join(f"key{one} = 1\n" for one in range(5_000)) + SOUND))
    assert "more" in texts(dialog)
    dialog.open_file(tmp_path / "gone.toml")
    assert "cannot be read" in texts(dialog)


def test_the_same_file_is_taken_in_once(
    window: QWidget, workspace: Workspace, tmp_path: Path
) -> None:
    path = a_file(tmp_path, SOUND)
    dialog = a_dialog(window, workspace)
    dialog.open_file(path)
    assert "My gym would be added" in texts(dialog)
    dialog.take_in.click()
    again = a_dialog(window, workspace)
    again.open_file(path)
    assert "kept already" in texts(again)
    assert not again.take_in.isVisible()


def test_ones_own_record_is_compared_and_either_is_kept(
    window: QWidget, workspace: Workspace
) -> None:
    own = workspace.services.own_records
    own.save({**own.begun("netflix"), "name": "Mine"}, "netflix")
    dialog = CompareDialog(workspace, window, "netflix")
    dialog.open()
    assert "Mine" in texts(dialog)
    assert list(faults(dialog)) == []
    dialog.keep.click()
    assert workspace.services.browsing.record("netflix").listing.name == "Mine"
    other = CompareDialog(workspace, window, "netflix")
    other.open()
    other.take.click()
    assert workspace.services.browsing.record("netflix").listing.name == "Netflix"
    workspace.undo.stack.undo()
    assert workspace.services.browsing.record("netflix").listing.name == "Mine"
