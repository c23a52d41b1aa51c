"""The font for what the fonts of letters lack is chosen on the settings page."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QFileDialog, QLineEdit
from pytestqt.qtbot import QtBot

from subtrack.ui.pages.settings import SettingsPage
from subtrack.ui.pages.settings_letters import LettersSection
from subtrack.ui.workspace import Workspace
from tests.adapters.fonts import font_file


@pytest.fixture
def page(workspace: Workspace, qtbot: QtBot) -> SettingsPage:
    made = SettingsPage(workspace)
    qtbot.addWidget(made)
    made.resize(1100, 800)
    made.show()
    return made


def choose(section: LettersSection, path: Path) -> None:
    """Choose a file in the platform's dialog."""
    section.choose.click()
    asking = section.findChild(QFileDialog)
    assert asking is not None
    name = asking.findChild(QLineEdit)
    assert name is not None
    name.setText(str(path))
    QTest.keyClick(name, Qt.Key.Key_Return)


def test_a_chosen_font_is_named_kept_and_taken_back(
    page: SettingsPage, workspace: Workspace, tmp_path: Path
) -> None:
    section = page.letters
    assert section.font_name.text() == "As this computer has it"
    assert section.forget.isHidden()
    path = font_file(tmp_path / "mine.ttf", name="Mine Sans")
    choose(section, path)
    assert section.font_name.text() == "Mine Sans"
    assert workspace.kept.settings.letter_font == str(path)
    section.forget.click()
    assert workspace.kept.settings.letter_font == ""
    assert section.font_name.text() == "As this computer has it"
    workspace.undo.stack.undo()
    assert workspace.kept.settings.letter_font == str(path)
    assert not section.forget.isHidden()


def test_what_is_no_font_is_refused_with_its_reason(
    page: SettingsPage, workspace: Workspace, tmp_path: Path
) -> None:
    path = tmp_path / "mine.ttf"
    path.write_text("no font")
    choose(page.letters, path)
    assert page.letters.news.text().startswith("mine.ttf is no font of outlines")
    assert workspace.kept.settings.letter_font == ""


def test_a_chosen_font_that_is_gone_is_told_of_when_the_page_is_seen(
    page: SettingsPage, workspace: Workspace, tmp_path: Path
) -> None:
    path = font_file(tmp_path / "mine.ttf", name="Mine Sans")
    workspace.kept.put(letter_font=str(path))
    page.hide()
    page.show()
    assert page.letters.font_name.text() == "Mine Sans"
    path.unlink()
    page.hide()
    page.show()
    assert page.letters.news.text() == "There is no file mine.ttf; choose a font file."
