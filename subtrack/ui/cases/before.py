"""Before: what to think of before a cancellation is sent."""

from __future__ import annotations

from PySide6.QtWidgets import QButtonGroup, QLineEdit, QVBoxLayout, QWidget

from subtrack.services.guides import Leaving
from subtrack.ui.cases.telling import CaseTelling, CaseTold
from subtrack.ui.guide.bills import billers
from subtrack.ui.look import Space
from subtrack.ui.speech import say
from subtrack.ui.widgets.choice_card import WIDTH, ChoiceCard
from subtrack.ui.widgets.flow import Flow
from subtrack.ui.widgets.icon_line import IconLine
from subtrack.ui.widgets.section import Section
from subtrack.ui.widgets.text import Label

_INDENT = 24


class Before(QWidget):
    """Who bills, what else one could do, and why it is cancelled."""

    def __init__(self, telling: CaseTelling, told: CaseTold) -> None:
        """Ask what is not known."""
        super().__init__()
        self._telling = telling
        self._told = told
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.SECTION)
        if told.leaving.platforms:
            column.addWidget(self._bills(told.leaving))
        if told.instead:
            column.addWidget(self._instead())
        column.addWidget(self._reason())

    def _bills(self, leaving: Leaving) -> Section:
        look, telling = self._telling.look, self._telling
        section = Section(look, say("Who bills you?"))
        if leaving.billed_by is None:
            words = say(
                "It decides where you cancel. Look at the last charge on your statement, or at "
                "the receipt that came by e-mail."
            )
            section.column.addWidget(Label(look, words, "body", "text2", wraps=True))
        flow, self._group = Flow(column=WIDTH), QButtonGroup(self)
        for key, name, shows in billers(leaving):
            card = ChoiceCard(look, key, name, shows)
            card.setChecked(key == leaving.billed_by)
            self._group.addButton(card)
            flow.add(card)
        number = self._told.number
        self._group.buttonClicked.connect(lambda card: telling.hands.note_biller(number, card.key))
        section.column.addWidget(flow)
        if leaving.billed_by is not None:
            for line in telling.guide.who_bills(leaving):
                section.column.addWidget(IconLine(look, "info", line))
        return section

    def _instead(self) -> Section:
        look, words = self._telling.look, self._telling.words
        section = Section(look, say("What else you could do"))
        for one in self._told.instead:
            section.column.addWidget(IconLine(look, "bulb", one.text))
            is_less = one.is_unpaid or one.saves is not None
            role, colour = ("small-strong", "good") if is_less else ("small", "text2")
            label = Label(look, words.saves(one), role, colour, wraps=True)
            label.setContentsMargins(_INDENT, 0, 0, 0)
            section.column.addWidget(label)
        return section

    def _reason(self) -> Section:
        section = Section(self._telling.look, say("Why you cancel (for yourself)"))
        self.reason = QLineEdit(self._told.seen.case.reason or "")
        self.reason.setFont(self._telling.look.font("body"))
        self.reason.setPlaceholderText(say("Too dear, not used, something better \u2026"))
        self.reason.setAccessibleName(say("Why you cancel"))
        self.reason.editingFinished.connect(self._note_reason)
        section.column.addWidget(self.reason)
        return section

    def _note_reason(self) -> None:
        typed = self.reason.text().strip() or None
        if typed != self._told.seen.case.reason:
            self._telling.hands.give_reason(self._told.number, typed)
