"""Next card: what a cancellation asks for now, and what the person can answer."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtWidgets import QMenu, QVBoxLayout, QWidget

from subtrack.domain.case_task import CaseTask
from subtrack.domain.terms import Rule
from subtrack.ui.cases.answers import Answer, answers, done_alone
from subtrack.ui.cases.telling import CaseTelling, CaseTold
from subtrack.ui.look import Space
from subtrack.ui.nearness import tone_of
from subtrack.ui.speech import say
from subtrack.ui.widgets.buttons import Button, IconButton
from subtrack.ui.widgets.flow import Flow
from subtrack.ui.widgets.panels import Card
from subtrack.ui.widgets.text import Label, Part, StrongLine

_LIKELY_DONE = frozenset(
    {Rule.CASE_PROOF, Rule.CASE_DELIVERY_RECORD, Rule.CASE_SAVE_DATA, Rule.CASE_ACCESS}
)
"""What brings no news; of all others it is likelier that a person says what came of it."""


class NextCard(Card):
    """One strong sentence, one that explains it, and the answers.

    Attributes:
        first: the likely answer, None where there is none.
    """

    def __init__(self, telling: CaseTelling, told: CaseTold) -> None:
        """Show it."""
        super().__init__(telling.look, focusable=False)
        self._telling = telling
        self._told = told
        look, seen = telling.look, told.seen
        column = QVBoxLayout(self)
        column.setContentsMargins(Space.LARGE, Space.MEDIUM + 2, Space.LARGE, Space.LARGE)
        column.setSpacing(Space.TINY)
        self.line = StrongLine(look, self._lead())
        column.addWidget(self.line)
        for sentence in filter(None, self._explained()):
            column.addWidget(Label(look, sentence, "body", "text2", wraps=True))
        column.addSpacing(Space.SMALL)
        self.first: Button | None = None
        likely, others = answers(seen)
        column.addWidget(self._buttons(likely, others))
        self.setAccessibleName(self.line.text())

    def _lead(self) -> Sequence[Part]:
        seen, telling = self._told.seen, self._telling
        asked = seen.next
        if asked is None:
            words = say("Nothing to do.") if seen.is_over else say("Nothing to do for now.")
            return [(words, "lead", "text")]
        action = telling.words.action(asked)
        if asked.day is None:
            return [(action, "lead", "text")]
        speech = telling.speech
        template = say("by {day}, {near}") if asked.rule is Rule.CASE_SEND else "{day}, {near}"
        day = template.format(day=speech.day(asked.day), near=speech.near(asked.day))
        tone = tone_of(asked.day, seen.today)
        return [(f"{action} ", "lead", "text"), (day, "strong", tone)]

    def _explained(self) -> Sequence[str]:
        telling, told = self._telling, self._told
        asked = told.seen.next
        if told.is_to_send:
            return list(telling.words.proposal(told.proposal))
        return [telling.words.why(asked) if asked else "", telling.words.money_owed(told.seen)]

    def _buttons(self, likely: Sequence[Answer], others: Sequence[Answer]) -> QWidget:
        look, flow = self._telling.look, Flow()
        task, step = self._task(), done_alone(self._told.seen)
        if task or (step and (step.number or step.rule in _LIKELY_DONE)):
            self.first = Button(look, say("Done"), icon="check", kind="primary")
            self.first.clicked.connect(self._tick if task else self._settle)
            flow.add(self.first)
        for answer in likely:
            button = Button(look, answer.word, kind="plain" if self.first else "primary")
            button.clicked.connect(lambda _on, one=answer: self._take(one))
            self.first = self.first or button
            flow.add(button)
        if step and not step.number and step.rule not in _LIKELY_DONE:
            heard = step.rule is Rule.CASE_RECEIPT
            button = Button(look, say("Nothing yet") if heard else say("Done"))
            button.clicked.connect(self._settle)
            flow.add(button)
        flow.add(self._more(others))
        return flow

    def _task(self) -> CaseTask | None:
        """Give what is left to do around the end, where that is asked for."""
        asked = self._told.seen.next
        return asked.follow_up.task if asked and asked.follow_up else None

    def _tick(self) -> None:
        task = self._task()
        if task is not None:
            place = self._told.seen.case.tasks.index(task) + 1
            self._telling.hands.tick_task(self._told.number, place, done=True)

    def _settle(self) -> None:
        step = done_alone(self._told.seen)
        if step is not None and step.number:
            self._telling.hands.tick(self._told.number, step.number, done=True)
        elif step is not None:
            self._telling.hands.settle(self._told.seen.entry.uid, step)

    def _more(self, others: Sequence[Answer]) -> IconButton:
        button = IconButton(self._telling.look, "more", say("More answers"))
        menu = QMenu(button)
        hands, number = self._telling.hands, self._told.number
        for answer in others:
            menu.addAction(answer.word).triggered.connect(lambda _on, one=answer: self._take(one))
        if len(list(self._told.seen.case.log())) > 1:
            menu.addSeparator()
            last = menu.addAction(say("Take the last entry back"))
            last.triggered.connect(lambda: hands.take_back(number))
        button.setMenu(menu)
        button.setVisible(bool(menu.actions()))
        return button

    def _take(self, answer: Answer) -> None:
        hands, number = self._telling.hands, self._told.number
        if answer.asks:
            hands.ask(self._told.seen.entry.name, number, answer.state)
        else:
            hands.enter(number, answer.state, came_back=answer.came_back)
