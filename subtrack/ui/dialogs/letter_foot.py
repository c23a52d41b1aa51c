"""Letter foot: how a letter stands, and what can be done with it."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QHBoxLayout, QMenu, QWidget

from subtrack.ui.look import Look, Space
from subtrack.ui.speech import say
from subtrack.ui.widgets.buttons import Button
from subtrack.ui.widgets.news import News


class LetterFoot(QWidget):
    """A sentence and the buttons.

    Signals:
        close_wanted, copy_wanted: what a button asks for.
        export_wanted: the ending of the file that is asked for.
    """

    close_wanted = Signal()
    copy_wanted = Signal()
    export_wanted = Signal(str)

    def __init__(self, look: Look) -> None:
        """Offer nothing but to close."""
        super().__init__()
        self.news = News(look)
        self.close_button = Button(look, say("Close"))
        self.copy = Button(look, say("Copy text"))
        self.save = Button(look, say("Save as"))
        self.pdf = Button(look, say("Export PDF…"), kind="primary")
        menu = QMenu(self)
        self.text_action = QAction(say("Text…"), menu)
        self.mail_action = QAction(say("E-mail draft…"), menu)
        menu.addActions([self.text_action, self.mail_action])
        self.save.set_menu(menu)
        row = QHBoxLayout(self)
        row.setContentsMargins(Space.SECTION, Space.MEDIUM, Space.GROUP, Space.MEDIUM)
        row.setSpacing(Space.SMALL)
        row.addWidget(self.news, 1)
        row.addSpacing(Space.SMALL)
        for button in (self.close_button, self.copy, self.save, self.pdf):
            button.setAutoDefault(False)
            row.addWidget(button)
        self._connect()

    def allow(self, *, post: bool, mail: bool) -> None:
        """Say whether the letter may be posted, and whether it may be mailed."""
        for button in (self.copy, self.pdf):
            button.setEnabled(post)
        self.save.setEnabled(post or mail)
        self.text_action.setEnabled(post)
        self.mail_action.setEnabled(mail)

    def _connect(self) -> None:
        self.close_button.clicked.connect(self.close_wanted)
        self.copy.clicked.connect(self.copy_wanted)
        self.pdf.clicked.connect(lambda: self.export_wanted.emit(".pdf"))
        self.text_action.triggered.connect(lambda: self.export_wanted.emit(".txt"))
        self.mail_action.triggered.connect(lambda: self.export_wanted.emit(".eml"))
