"""Importing: piece by piece, in order, and the window works in between."""

from __future__ import annotations

import sys

import pytest
from PySide6.QtCore import QObject, QTimer
from pytestqt.qtbot import QtBot

from subtrack.ui.importing import Importing
from subtrack.ui.page_makers import DIALOGS, PAGES, page_class
from subtrack.ui.workspace import PageName


def test_modules_are_imported_one_between_one_event_and_the_next(
    qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    parent, seen = QObject(), []
    monkeypatch.delitem(sys.modules, "wave", raising=False)
    look = QTimer(parent)
    look.timeout.connect(lambda: seen.append({"wave", "calendar"} & set(sys.modules)))
    look.start()
    importing = Importing(["calendar", "wave"], parent)
    with qtbot.waitSignal(importing.done):
        assert "wave" not in sys.modules
    assert "wave" in sys.modules
    assert {"calendar"} in seen


@pytest.mark.parametrize("page", PageName)
def test_the_last_piece_of_a_page_is_the_page(page: PageName) -> None:
    assert PAGES[page][-1] == page_class(page).__module__


def test_the_pieces_of_the_dialogs_are_there(qtbot: QtBot) -> None:
    parent = QObject()
    with qtbot.waitSignal(Importing(DIALOGS, parent).done):
        pass
    assert set(DIALOGS) <= set(sys.modules)
