"""Ladder: what can be done about a charge that came although it was cancelled, and until when."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import groupby

from PySide6.QtWidgets import QVBoxLayout, QWidget

from subtrack.domain.money_back import Rung
from subtrack.services.ladder_words import LadderWords
from subtrack.services.money_back import Ladder, LadderStep
from subtrack.ui.cases.telling import CaseTelling
from subtrack.ui.look import Space
from subtrack.ui.nearness import tone_of
from subtrack.ui.speech import say
from subtrack.ui.widgets.buttons import Button
from subtrack.ui.widgets.flow import Flow
from subtrack.ui.widgets.icon_line import IconLine
from subtrack.ui.widgets.page_link import PageLink
from subtrack.ui.widgets.section import Section
from subtrack.ui.widgets.text import Label, StrongLine


class LadderSection(Section):
    """The rungs in the order in which they are climbed, each with its days and who says so."""

    def __init__(self, telling: CaseTelling, number: int, ladder: Ladder) -> None:
        """Show a ladder of the cancellation of a subscription."""
        super().__init__(telling.look, say("If the money does not come back"))
        self._telling = telling
        self._number = number
        self._words = LadderWords(telling.speech.wording)
        for line in self._words.unknown(ladder):
            self.column.addWidget(IconLine(self.look, "question", line))
        for rung, steps in groupby(ladder.steps, key=lambda one: one.rung):
            self._add_rung(rung, steps)
        self.column.addWidget(
            Label(self.look, self._words.not_advice(), "small", "text2", wraps=True)
        )

    def _add_rung(self, rung: Rung, steps: Iterator[LadderStep]) -> None:
        head = Label(self.look, self._words.rung(rung), "small-strong", "text2", wraps=True)
        head.setContentsMargins(0, Space.SMALL, 0, 0)
        self.column.addWidget(head)
        for step in steps:
            self.column.addWidget(self._step(step))

    def _step(self, step: LadderStep) -> QWidget:
        look, speech, holder = self.look, self._telling.speech, QWidget()
        column = QVBoxLayout(holder)
        column.setContentsMargins(0, 0, 0, Space.TINY)
        column.setSpacing(Space.TINY)
        tone = tone_of(step.last_day, speech.today()) if step.last_day else "text2"
        line = StrongLine(
            look,
            [
                (f"{self._words.step(step)} ", "body", "text"),
                (speech.near(step.last_day) if step.last_day else "", "strong", tone),
            ],
        )
        column.addWidget(line)
        if step.text:
            column.addWidget(Label(look, step.text, "body", "text2", wraps=True))
        if step.page:
            column.addWidget(PageLink(look, step.page, (), self._telling.hands.open_page))
        if step.letter:
            column.addWidget(self._letter(step.letter, self._words.step(step)))
        said = ". ".join(self._words.source(step))
        if said:
            column.addWidget(Label(look, said, "small", "text2", wraps=True))
        return holder

    def _letter(self, kind: str, step: str) -> Flow:
        flow, hands = Flow(), self._telling.hands
        button = Button(self.look, say("Write the letter"), icon="document", kind="small")
        button.setAccessibleDescription(step)
        button.clicked.connect(lambda: hands.write_letter(self._number, kind))
        flow.add(button)
        return flow
