"""Closed book: what the window shows where the database cannot be opened."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt, QUrl, Signal
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from subtrack.domain.errors import KnownError
from subtrack.services.wording import Wording
from subtrack.ui.look import Look, Space
from subtrack.ui.speech import say
from subtrack.ui.widgets.buttons import Button
from subtrack.ui.widgets.text import Label

_WIDEST = 620


class ClosedBook(QWidget):
    """Says why there is nothing to see, and what one can do.

    Signals:
        again: try once more.
    """

    again = Signal()

    def __init__(self, look: Look, error: KnownError, folder: Path) -> None:
        """Say an error; `folder` is where the data lies."""
        super().__init__()
        self._folder = folder
        column = QVBoxLayout(self)
        column.setContentsMargins(Space.PAGE, Space.PAGE, Space.PAGE, Space.PAGE)
        column.setSpacing(Space.MEDIUM)
        column.addStretch(2)
        for label in (
            Label(look, say("Your subscriptions could not be opened"), "title", wraps=True),
            Label(look, Wording(say).error(error), wraps=True),
            Label(look, say("Nothing was changed."), "body", "text2"),
        ):
            label.setMaximumWidth(_WIDEST)
            label.setMinimumWidth(min(_WIDEST, 420))
            column.addWidget(label, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addSpacing(Space.MEDIUM)
        column.addLayout(self._buttons(look))
        column.addStretch(3)

    def _buttons(self, look: Look) -> QHBoxLayout:
        again = Button(look, say("Try again"), kind="primary")
        again.clicked.connect(self.again)
        folder = Button(look, say("Open the folder"), icon="folder")
        folder.clicked.connect(self._open_folder)
        row = QHBoxLayout()
        row.addStretch(1)
        row.addWidget(folder)
        row.addWidget(again)
        row.addStretch(1)
        return row

    def _open_folder(self) -> None:
        QDesktopServices.openUrl(QUrl.fromLocalFile(str(self._folder)))
