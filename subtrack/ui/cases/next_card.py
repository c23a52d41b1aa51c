"""Next card: what a cancellation asks for now, and what the person can answer."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtWidgets import QMenu, QVBoxLayout, QWidget

from subtrack.domain.case_task import CaseTask
from subtrack.domain.terms import Rule
from subtrack.ui.cases.answers import Answer, answers
from subtrack.ui.cases.telling import CaseTelling, CaseTold
from subtrack.ui.look import Space
from subtrack.ui.nearness import tone_of
from subtrack.ui.speech import say
from subtrack.ui.widgets.buttons import Button, IconButton
from subtrack.ui.widgets.flow import Flow
from subtrack.ui.widgets.panels import Card
from subtrack.ui.widgets.text import Label, Part, StrongLine


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
        if task := self._task():
            self.first = Button(look, say("Done"), icon="check", kind="primary")
            self.first.clicked.connect(lambda: self._tick(task))
            flow.add(self.first)
        for answer in likely:
            button = Button(look, answer.word, kind="plain" if self.first else "primary")
            button.clicked.connect(lambda _on, one=answer: self._take(one))
            self.first = self.first or button
            flow.add(button)
        flow.add(self._more(others))
        return flow

    def _task(self) -> CaseTask | None:
        """Give what is left to do around the end, where that is asked for."""
        asked = self._told.seen.next
        return asked.follow_up.task if asked and asked.follow_up else None

    def _tick(self, task: CaseTask) -> None:
        place = self._told.seen.case.tasks.index(task) + 1
        self._telling.hands.tick_task(self._told.number, place, done=True)

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
