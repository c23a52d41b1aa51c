"""The keys: as many columns as the window has room for, whatever the words of a language need."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QCoreApplication, QTranslator
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from subtrack.ui.dialogs.keys import KeysDialog
from subtrack.ui.look import Look


class Wordy(QTranslator):
    """A language that needs more words for everything."""

    def translate(
        self, _context: str, text: str, _comment: str | None = None, _count: int = -1
    ) -> str:
        return f"{text} and then some"

    def isEmpty(self) -> bool:  # noqa: N802 - Qt's name
        return False


@pytest.fixture
def wordy(qapp: QCoreApplication) -> Iterator[None]:
    translator = Wordy()
    qapp.installTranslator(translator)
    yield
    qapp.removeTranslator(translator)


@pytest.mark.usefixtures("wordy")
def test_it_has_three_columns_only_where_they_fit_into_the_window(look: Look, qtbot: QtBot) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    window.resize(600, 700)
    two_columns = KeysDialog(look, window).sizeHint().width()
    window.resize(two_columns, 700)
    assert KeysDialog(look, window).sizeHint().width() == two_columns
    window.resize(4000, 700)
    assert KeysDialog(look, window).sizeHint().width() > two_columns


@pytest.mark.usefixtures("wordy")
def test_it_is_no_higher_than_the_smallest_window(look: Look, qtbot: QtBot) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    window.resize(600, 700)
    font = QFont(look.font("body"))
    font.setPointSizeF(10)
    look.use_font(font)
    assert KeysDialog(look, window).sizeHint().height() <= window.height()
