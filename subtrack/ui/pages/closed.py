"""Closed book: what the window shows where the database cannot be opened."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QUrl, Signal
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from subtrack.domain.errors import KnownError
from subtrack.services.wording import Wording
from subtrack.ui.look import Look, Space
from subtrack.ui.speech import say
from subtrack.ui.widgets.buttons import Button
from subtrack.ui.widgets.flow import Flow
from subtrack.ui.widgets.scrolling import ScrollColumn
from subtrack.ui.widgets.text import wrapping

_WIDEST = 620


class ClosedBook(QWidget):
    """Says why there is nothing to see, and what one can do.

    Signals:
        again: try once more.
        restore: bring back a backup.
    """

    again = Signal()
    restore = Signal()

    def __init__(self, look: Look, error: KnownError, folder: Path) -> None:
        """Say an error; `folder` is where the data lies."""
        super().__init__()
        self._folder = folder
        told = self._told(look, error)
        told.setMaximumWidth(look.wide(_WIDEST))
        middle = QHBoxLayout()  # an aligned widget would get the height of its narrowest
        middle.setContentsMargins(Space.PAGE, Space.PAGE, Space.PAGE, Space.PAGE)
        middle.addStretch(1)
        middle.addWidget(told, 100)
        middle.addStretch(1)
        scroll = ScrollColumn(say("Your subscriptions could not be opened"))
        scroll.column.addStretch(2)
        scroll.column.addLayout(middle)
        scroll.column.addStretch(3)
        page = QVBoxLayout(self)
        page.setContentsMargins(0, 0, 0, 0)
        page.addWidget(scroll)

    def _told(self, look: Look, error: KnownError) -> QWidget:
        """Give what there is to say, and what one can do below it."""
        told = QWidget()
        column = QVBoxLayout(told)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.MEDIUM)
        column.addWidget(wrapping(look, say("Your subscriptions could not be opened"), "title"))
        column.addWidget(wrapping(look, Wording(say).error(error)))
        column.addWidget(wrapping(look, say("Nothing was changed."), "body", "text2"))
        column.addSpacing(Space.MEDIUM)
        column.addWidget(self._buttons(look))
        return told

    def _buttons(self, look: Look) -> QWidget:
        again = Button(look, say("Try again"), kind="primary")
        again.clicked.connect(self.again)
        restore = Button(look, say("Restore a backup…"), icon="import")
        restore.clicked.connect(self.restore)
        folder = Button(look, say("Open the folder"), icon="folder")
        folder.clicked.connect(self._open_folder)
        return Flow(again, restore, folder)

    def _open_folder(self) -> None:
        QDesktopServices.openUrl(QUrl.fromLocalFile(str(self._folder)))
