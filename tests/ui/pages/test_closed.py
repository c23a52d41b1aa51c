"""What is shown in place of the pages where the database cannot be opened."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QRect
from PySide6.QtWidgets import QPushButton, QScrollArea, QWidget
from pytestqt.qtbot import QtBot

from subtrack.domain.errors import StorageError
from subtrack.ui.pages.closed import ClosedBook
from tests.ui.fitting import cut_texts, shown_text
from tests.ui.making import a_look
from tests.ui.walking import faults

DATABASE = f"{'folder/' * 6}subtrack.db"
PAGES = "\n".join(f"Page {page}: btreeInitPage() returns error code 11" for page in (2, 3, 5))
DAMAGED = (
    f"{DATABASE} is damaged (*** in database main ***\n"
    f"{PAGES}); it was left as it is. Restore a backup, such as one from the folder backups."
)
SIZES = [(810, 700), (570, 520)]
"""What the smallest windows leave beside the rail."""


def opened(qtbot: QtBot, sentence: str, size: tuple[int, int]) -> ClosedBook:
    page = ClosedBook(a_look(), StorageError(sentence), Path("data"))
    qtbot.addWidget(page)
    page.resize(*size)
    page.show()
    return page


def in_sight(widget: QWidget, page: ClosedBook) -> bool:
    """Say whether all of a widget lies within the page."""
    place = QRect(widget.mapTo(page, widget.rect().topLeft()), widget.size())
    return page.rect().contains(place)


@pytest.mark.parametrize("size", SIZES)
def test_a_long_sentence_is_whole_and_in_sight(qtbot: QtBot, size: tuple[int, int]) -> None:
    page = opened(qtbot, DAMAGED, size)
    assert list(cut_texts(page)) == []
    shown = [one for one in page.findChildren(QWidget) if one.isVisible() and shown_text(one)]
    assert DAMAGED in [shown_text(one) for one in shown]
    assert all(in_sight(one, page) for one in shown)
    assert list(faults(page)) == []


def test_a_sentence_without_end_scrolls(qtbot: QtBot) -> None:
    page = opened(qtbot, f"{DAMAGED} " * 12, (570, 520))
    assert list(cut_texts(page)) == []
    (scroll,) = page.findChildren(QScrollArea)
    again = next(one for one in page.findChildren(QPushButton) if one.text() == "Try again")
    assert not in_sight(again, page)
    scroll.ensureWidgetVisible(again)
    assert in_sight(again, page)


def test_a_backup_can_be_restored_from_there(qtbot: QtBot) -> None:
    page = opened(qtbot, DAMAGED, SIZES[0])
    restore = next(one for one in page.findChildren(QPushButton) if "Restore" in one.text())
    with qtbot.waitSignal(page.restore):
        restore.click()
