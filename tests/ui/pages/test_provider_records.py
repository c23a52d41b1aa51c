"""Own records on the providers page: marked, told of, given away, removed with undo."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtWidgets import QMenu
from pytestqt.qtbot import QtBot

from subtrack.adapters.own_record_files import OwnRecordFiles
from subtrack.ui.pages.providers import ProvidersPage
from subtrack.ui.widgets.chip import Chip
from subtrack.ui.workspace import Workspace
from tests.adapters.record_samples import SOUND, from_file, yours
from tests.ui.guide.making import a_page, press, texts
from tests.ui.making import FakeDoors


def lines(page: ProvidersPage) -> dict[str, str]:
    rows = page.index.list.rows
    return {rows.row(at).key: rows.row(at).line for at in range(rows.rowCount())}


def chips(page: ProvidersPage) -> set[str]:
    return {one.text() for one in page.guide.findChildren(Chip) if one.isVisible()}


def tip_of(page: ProvidersPage, chip: str) -> str:
    (found,) = (one for one in page.guide.findChildren(Chip) if one.text() == chip)
    return found.toolTip()


def doors(workspace: Workspace) -> list[tuple[str, object]]:
    assert isinstance(workspace.doors, FakeDoors)
    return workspace.doors.opened


def test_own_records_are_marked_in_the_list_and_on_their_guides(
    qtbot: QtBot, workspace: Workspace
) -> None:
    workspace.services.providers.put(yours())  # type: ignore[attr-defined] # of the composition
    workspace.services.providers.put(from_file("pool"))  # type: ignore[attr-defined] # as above
    page = a_page(qtbot, workspace)
    assert lines(page)["gym"] == "Fitness, easy, your record"
    assert lines(page)["pool"] == "Fitness, easy, from a file"
    page.show_record("pool")
    assert "came from the file pool.toml. Nobody has checked it." in texts(page.guide)
    assert "From the provider's own page" not in chips(page)
    assert "Nobody has checked it." in tip_of(page, "From a file")
    assert "own page" not in tip_of(page, "From a file")
    page.show_record("gym")
    assert {"Your record", "From the provider's own page"} <= chips(page)
    assert "Nobody has checked" not in texts(page.guide)
    press(page.guide, "Edit this record…")
    assert doors(workspace) == [("record", "gym")]
    press(page.guide, "Remove mine")
    assert "gym" not in lines(page)
    workspace.undo.stack.undo()
    assert "gym" in lines(page)


def test_word_comes_when_the_shipped_record_became_newer(
    qtbot: QtBot, workspace: Workspace
) -> None:
    own = workspace.services.own_records
    record = yours("netflix", own.text(own.begun("netflix")), based_on="an older one")
    workspace.services.providers.put(record)  # type: ignore[attr-defined] # of the composition
    page = a_page(qtbot, workspace)
    page.show_record("netflix")
    assert any("newer" in one for one in texts(page.guide).splitlines())
    press(page.guide, "Compare…")
    assert doors(workspace) == [("compare record", "netflix")]
    press(page.guide, "Keep mine")
    assert "newer" not in texts(page.guide)
    workspace.undo.stack.undo()
    assert "newer" in texts(page.guide)


def test_a_page_of_a_record_from_a_file_is_named_before_it_opens(
    qtbot: QtBot, workspace: Workspace
) -> None:
    text = SOUND.replace('channel = "email"', 'channel = "web"\nurl = "https://gym.example.org/x"')
    opened: list[str] = []
    workspace.services.providers.put(from_file("gym", text))  # type: ignore[attr-defined] # as above
    page = a_page(qtbot, workspace, opened)
    page.show_record("gym")
    press(page.guide, "Open gym.example.org/x")
    assert opened == []
    assert "but on gym.example.org" in texts(page.guide)


def test_a_broken_own_file_is_named_in_the_list(qtbot: QtBot, workspace: Workspace) -> None:
    folder = Path(workspace.services.maintenance.folder()) / "providers"
    OwnRecordFiles(folder).put(yours("gym", "nonsense"))
    page = a_page(qtbot, workspace)
    assert "gym.toml is left out: the file is not TOML" in page.index.left_out.text()
    assert page.index.left_out.isVisible()


def test_a_record_is_given_away(qtbot: QtBot, workspace: Workspace, tmp_path: Path) -> None:
    page = a_page(qtbot, workspace)
    page.show_record("netflix")
    page.records.write("netflix", tmp_path / "netflix.toml")
    assert (tmp_path / "netflix.toml").read_text(encoding="utf-8").startswith("format = 2")


def test_new_records_and_files_are_asked_for_above_the_list(
    qtbot: QtBot, workspace: Workspace
) -> None:
    page = a_page(qtbot, workspace)
    menu = page.index.more.menu()
    assert isinstance(menu, QMenu)
    for action in menu.actions():
        action.trigger()
    assert doors(workspace) == [("new record", None), ("import record", None)]
