"""Proof: the files that prove a cancellation."""

from __future__ import annotations

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from subtrack.ui.cases.files import CaseFiles, places_elsewhere
from subtrack.ui.cases.telling import CaseTelling, CaseTold
from subtrack.ui.look import Space
from subtrack.ui.speech import say
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
        self.cards = CaseFiles(telling, told, places_elsewhere(told), adds=True)
        self.cards.wanted.connect(lambda: hands.choose_files(number))
        self.cards.dropped.connect(lambda paths: hands.add_files(number, paths))
        column.addWidget(self.cards)

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
