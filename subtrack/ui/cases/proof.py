"""Proof: the files that prove a cancellation."""

from __future__ import annotations

from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QAbstractButton, QHBoxLayout, QMenu, QVBoxLayout, QWidget

from subtrack.services.case_evidence import EvidenceSeen
from subtrack.ui.cases.telling import CaseTelling, CaseTold
from subtrack.ui.look import Space
from subtrack.ui.speech import say
from subtrack.ui.widgets.file_cards import FileCard, FileCards
from subtrack.ui.widgets.text import Label


class Proof(QWidget):
    """The kept files with a head that says how many they are, and whether all are whole."""

    def __init__(self, telling: CaseTelling, told: CaseTold) -> None:
        """Show them."""
        super().__init__()
        self._telling = telling
        self._told = told
        hands, number = telling.hands, told.number
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.SMALL)
        head = QHBoxLayout()
        head.setSpacing(Space.SMALL)
        head.addWidget(Label(telling.look, say("Evidence"), "strong"))
        head.addWidget(Label(telling.look, self._count(), "body", "text2"), 1)
        column.addLayout(head)
        self.cards = FileCards(telling.look)
        self.cards.set_files([self._card(one) for one in told.evidence])
        self.cards.opened.connect(self._open_menu)
        self.cards.wanted.connect(lambda: hands.choose_files(number))
        self.cards.dropped.connect(lambda paths: hands.add_files(number, paths))
        column.addWidget(self.cards)

    def menu(self, place: int) -> QMenu:
        """Give what can be done with the file at a place."""
        menu, hands, number = QMenu(self), self._telling.hands, self._told.number
        path = self._told.evidence[place].path
        menu.addAction(say("Open")).triggered.connect(lambda: hands.open_file(path))
        remove = menu.addAction(say("Take it out of the case"))
        remove.triggered.connect(lambda: hands.remove_file(number, place))
        return menu

    def _open_menu(self, place: int, button: QAbstractButton) -> None:
        menu = self.menu(place)
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(button.mapToGlobal(QPoint(0, button.height())))

    def _card(self, one: EvidenceSeen) -> FileCard:
        at = one.evidence.added_at.astimezone()
        speech = self._telling.speech
        when = f"{speech.day(at.date())}, {speech.time(at.time())}"
        trouble = self._telling.words.soundness(one.soundness)
        return FileCard(one.evidence.name, when, one.path, trouble)

    def _count(self) -> str:
        count = len(self._told.evidence)
        if not count:
            return say("none yet")
        number = self._telling.speech.number(count)
        wrong = sum(
            bool(self._telling.words.soundness(one.soundness)) for one in self._told.evidence
        )
        if wrong:
            words = say("{count} file(s), {wrong} of them missing or changed", count)
            return words.format(count=number, wrong=self._telling.speech.number(wrong))
        return say("{count} file(s)", count).format(count=number)
