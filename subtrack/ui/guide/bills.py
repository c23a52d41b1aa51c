"""Bills: who might bill, as cards of which one can be chosen."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtWidgets import QButtonGroup, QVBoxLayout, QWidget

from subtrack.domain.particulars import DIRECT
from subtrack.domain.provider import Role
from subtrack.domain.record import Record
from subtrack.services.guides import Guide, Leaving
from subtrack.ui.guide.telling import Telling, Told
from subtrack.ui.look import Space
from subtrack.ui.speech import say
from subtrack.ui.widgets.buttons import Button
from subtrack.ui.widgets.choice_card import WIDTH, ChoiceCard
from subtrack.ui.widgets.flow import Flow
from subtrack.ui.widgets.icon_line import IconLine
from subtrack.ui.widgets.text import Label


class Bills(QWidget):
    """The question who bills, its answers, and what follows from the one that is chosen."""

    def __init__(self, telling: Telling, told: Told, leaving: Guide | Leaving) -> None:
        """Ask."""
        super().__init__()
        look = telling.look
        self._telling = telling
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.SMALL)
        column.addWidget(Label(look, say("Who bills you?"), "strong"))
        chosen = chosen_biller(told, leaving)
        if leaving.billed_by is None:
            words = say(
                "It decides where you cancel. Look at the last charge on your statement, or at "
                "the receipt that came by e-mail."
            )
            column.addWidget(Label(look, words, "body", "text2", wraps=True))
        column.addWidget(self._cards(leaving, chosen))
        for line in self._consequences(leaving, chosen):
            column.addWidget(IconLine(look, "info", line))
        for number, name in _to_note(told):
            column.addWidget(self._note_button(number, name, told.subject.billed_by or DIRECT))

    def focus(self, key: str) -> None:
        """Put the focus on a card."""
        for card in self.cards:
            if card.key == key:
                card.setFocus()

    def _cards(self, leaving: Leaving, chosen: str | None) -> Flow:
        flow = Flow(column=WIDTH)
        self._group = QButtonGroup(self)
        look = self._telling.look
        self.cards = [ChoiceCard(look, *one) for one in billers(leaving)]
        for card in self.cards:
            card.setChecked(card.key == chosen)
            self._group.addButton(card)
            flow.add(card)
        self._group.buttonClicked.connect(self._choose)
        return flow

    def _choose(self, card: ChoiceCard) -> None:
        self._telling.hands.choose_biller(card.key)

    def _consequences(self, leaving: Leaving, chosen: str | None) -> Iterator[str]:
        if isinstance(leaving, Guide) and chosen is None:
            words = say("Not noted yet. The steps below are those if {name} itself bills.")
            yield words.format(name=leaving.leading.listing.name)
        elif chosen is not None and not (isinstance(leaving, Guide) and leaving.billers):
            yield from self._telling.words.who_bills(leaving)

    def _note_button(self, number: int, name: str, key: str) -> QWidget:
        button = Button(
            self._telling.look,
            say("Remember for {name}").format(name=name),
            icon="check",
            kind="small",
        )
        button.clicked.connect(lambda: self._telling.hands.note_biller(number, key))
        flow = Flow()
        flow.add(button)
        return flow


def billers(leaving: Leaving) -> Iterator[tuple[str, str, str]]:
    """Yield who may bill: the key to note, the name, and what a bank statement shows."""
    own = leaving.provider if isinstance(leaving, Guide) else None
    if own:
        yield DIRECT, own.listing.name, shows_as(own)
    elif leaving.entry:
        itself = say("{name} itself").format(name=leaving.entry.name)
        yield DIRECT, itself, say("Shows as anything else")
    for one in leaving.platforms:
        yield one.listing.slug, one.listing.name, shows_as(one)


def chosen_biller(told: Told, guide: Leaving) -> str | None:
    """Give who is taken to bill: who was chosen, else who is noted, else nobody.

    Where no subscription is concerned, the provider itself.
    """
    if told.subject.billed_by or guide.billed_by:
        return told.subject.billed_by or guide.billed_by
    return None if guide.entry else DIRECT


def _to_note(told: Told) -> Iterator[tuple[int, str]]:
    """Yield number and name of each own subscription for which something else is noted."""
    chosen = told.subject.billed_by
    for leaving in told.own if chosen else ():
        entry = leaving.entry
        if entry and entry.particulars.billed_by != chosen:
            yield entry.number, entry.name


def shows_as(record: Record) -> str:
    """Say what a bank statement shows of who bills."""
    tokens = ", ".join(record.listing.statement_tokens)
    if not tokens:
        return say("What a statement shows is not known")
    if record.facts.role is Role.PAYMENT_SERVICE:
        return say("Only moves the money; shows as {tokens}").format(tokens=tokens)
    return say("Shows as {tokens}").format(tokens=tokens)
