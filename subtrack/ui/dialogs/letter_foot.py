"""Letter foot: how a letter stands, and what can be done with it."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtGui import QAction, QResizeEvent
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QMenu, QWidget

from subtrack.ui.look import Look, Space
from subtrack.ui.speech import say
from subtrack.ui.widgets.buttons import Button
from subtrack.ui.widgets.news import News

_ROOMY = 300
"""With so much room it stands beside the buttons, in logical pixels."""
_LINE = 24


class LetterFoot(QWidget):
    """A sentence and the buttons.

    Signals:
        close_wanted, copy_wanted, print_wanted, short_wanted: what a button asks for.
        export_wanted: the ending of the file that is asked for.
        archive_wanted: a PDF for keeping is asked for.
    """

    close_wanted = Signal()
    copy_wanted = Signal()
    print_wanted = Signal()
    short_wanted = Signal()
    export_wanted = Signal(str)
    archive_wanted = Signal()

    def __init__(self, look: Look) -> None:
        """Offer nothing but to close."""
        super().__init__()
        self.news = News(look, keeps_room=True)
        self.close_button = Button(look, say("Close"))
        self.copy = Button(look, say("Copy text"))
        self.save = Button(look, say("Save as"))
        self.paper = Button(look, say("Print…"))
        self.pdf = Button(look, say("Export PDF…"), kind="primary")
        menu = QMenu(self)
        self.text_action = QAction(say("Text…"), menu)
        self.mail_action = QAction(say("E-mail draft…"), menu)
        self.short_action = QAction(say("Copy for a web form"), menu)
        self.archive_action = QAction(say("PDF/A, for keeping…"), menu)
        actions = (self.text_action, self.mail_action, self.archive_action, self.short_action)
        menu.addActions(actions)
        self.save.set_menu(menu)
        self._buttons = buttons = QHBoxLayout()
        buttons.setSpacing(Space.SMALL)
        for button in (self.close_button, self.copy, self.save, self.paper, self.pdf):
            button.setAutoDefault(False)
            buttons.addWidget(button)
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(Space.SECTION, Space.MEDIUM, Space.GROUP, Space.MEDIUM)
        self._grid.setSpacing(Space.SMALL)
        self._grid.setColumnStretch(0, 1)
        self._grid.addLayout(buttons, 1, 1)
        self._connect()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put the sentence above the buttons where there is no room beside them."""
        super().resizeEvent(event)
        around = Space.SECTION + Space.GROUP + Space.SMALL
        beside = self.width() - around - self._buttons.sizeHint().width() >= _ROOMY
        self.news.setMinimumHeight(0 if beside else _LINE)
        self._grid.addWidget(self.news, int(beside), 0, 1, 1 if beside else 2)

    def allow(self, *, post: bool, mail: bool) -> None:
        """Say whether the letter may be posted, and whether it may be mailed."""
        for button in (self.copy, self.paper, self.pdf):
            button.setEnabled(post)
        self.save.setEnabled(post or mail)
        self.text_action.setEnabled(post)
        self.archive_action.setEnabled(post)
        self.short_action.setEnabled(post or mail)
        self.mail_action.setEnabled(mail)

    def _connect(self) -> None:
        self.close_button.clicked.connect(self.close_wanted)
        self.copy.clicked.connect(self.copy_wanted)
        self.paper.clicked.connect(self.print_wanted)
        self.archive_action.triggered.connect(self.archive_wanted)
        self.short_action.triggered.connect(self.short_wanted)
        self.pdf.clicked.connect(lambda: self.export_wanted.emit(".pdf"))
        self.text_action.triggered.connect(lambda: self.export_wanted.emit(".txt"))
        self.mail_action.triggered.connect(lambda: self.export_wanted.emit(".eml"))
