"""Settings background: the tray and the start, switched and taken back."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from subtrack.ui.pages.settings_background import BackgroundSection
from subtrack.ui.pages.settings_saving import SettingsSaving
from subtrack.ui.workspace import Workspace
from tests.ui.walking import faults


@pytest.fixture
def places(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path / "config"))
    return tmp_path / "config" / "autostart"


@pytest.fixture
def section(workspace: Workspace, qtbot: QtBot, places: Path) -> BackgroundSection:
    assert not places.exists()
    made = BackgroundSection(workspace, SettingsSaving(workspace, workspace.undo))
    qtbot.addWidget(made)
    made.show()
    made.ask()
    return made


def press(section: BackgroundSection) -> None:
    QTest.keyClick(section.start, Qt.Key.Key_Space)


def test_the_start_with_the_computer_is_switched_and_taken_back(
    section: BackgroundSection, workspace: Workspace, places: Path
) -> None:
    assert not section.start.value()
    press(section)
    (entry,) = places.iterdir()
    assert "--minimised" in entry.read_text(encoding="utf-8")
    workspace.undo.stack.undo()
    assert list(places.iterdir()) == []
    section.ask()
    assert not section.start.value()


def test_what_cannot_be_switched_is_said_and_stays_as_it_was(
    section: BackgroundSection, places: Path
) -> None:
    places.parent.mkdir()
    places.write_text("a file where the folder should be")
    press(section)
    assert "cannot be switched" in section.start.accessibleDescription()
    assert not section.start.value()


def test_the_tray_is_kept_and_taken_back(section: BackgroundSection, workspace: Workspace) -> None:
    assert section.tray.value()
    QTest.keyClick(section.tray, Qt.Key.Key_Space)
    assert not workspace.kept.settings.tray
    workspace.undo.stack.undo()
    assert workspace.kept.settings.tray


def test_reminders_are_shown_once_they_are_asked_for(
    section: BackgroundSection, workspace: Workspace
) -> None:
    assert not section.remind.value()
    QTest.keyClick(section.remind, Qt.Key.Key_Space)
    assert workspace.kept.settings.remind
    workspace.undo.stack.undo()
    assert not workspace.kept.settings.remind


def test_a_test_reminder_that_nobody_shows_says_why(
    section: BackgroundSection, monkeypatch: pytest.MonkeyPatch
) -> None:
    for name in ("DBUS_SESSION_BUS_ADDRESS", "XDG_RUNTIME_DIR"):
        monkeypatch.delenv(name, raising=False)
    section.try_it.click()
    assert section.news.text().endswith(".")
    assert section.try_it.isEnabled()


@pytest.mark.parametrize(("answer", "said"), [("Yes", "reach you"), ("No", "not to disturb")])
def test_who_sees_a_test_reminder_says_so_and_who_does_not_is_helped(
    section: BackgroundSection,
    workspace: Workspace,
    monkeypatch: pytest.MonkeyPatch,
    answer: str,
    said: str,
) -> None:
    shown: list[object] = []
    monkeypatch.setattr(workspace.services.notifying, "try_out", shown.append)
    section.try_it.click()
    assert len(shown) == 1
    answers = {one.text(): one for one in section.news.findChildren(QPushButton)}
    answers[answer].click()
    assert said in section.news.text()


def test_everything_has_a_name(section: BackgroundSection) -> None:
    assert list(faults(section)) == []
