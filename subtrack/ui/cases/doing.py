"""Doing: the steps of the way in use as a checklist, and the other ways."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from functools import partial

from PySide6.QtWidgets import QHBoxLayout, QMenu, QVBoxLayout, QWidget

from subtrack.domain.case import CaseRoute
from subtrack.domain.provider import Channel
from subtrack.services.case_routes import Way
from subtrack.services.case_scripts import SPOKEN, Script
from subtrack.services.guides import Guide
from subtrack.ui.cases.step_row import StepRow
from subtrack.ui.cases.telling import CaseTelling, CaseTold
from subtrack.ui.look import Space
from subtrack.ui.speech import say
from subtrack.ui.widgets.buttons import Button
from subtrack.ui.widgets.checklist import Checklist, Task, TaskBox
from subtrack.ui.widgets.facts import copy_button
from subtrack.ui.widgets.flow import Flow
from subtrack.ui.widgets.icon_line import IconLine
from subtrack.ui.widgets.page_link import PageLink
from subtrack.ui.widgets.panels import Panel
from subtrack.ui.widgets.text import Label, StrongLine

_WITH_LETTER = frozenset({Channel.LETTER, Channel.EMAIL})


class Doing(QWidget):
    """What to do, step by step; ticks stay when another way is used."""

    def __init__(self, telling: CaseTelling, told: CaseTold) -> None:
        """Show the way in use."""
        super().__init__()
        self._telling = telling
        self._told = told
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(Space.SMALL)
        self.steps = Checklist(telling.look)
        self.steps.setAccessibleName(say("Steps"))
        self.steps.ticked.connect(
            lambda step, done: telling.hands.tick(told.number, step, done=done)
        )
        route = told.seen.case.route
        self._column.addLayout(self._head(route))
        if route is not None:
            self._show(route)
        else:
            words = say("No way to cancel is known here. Note what you do, and keep a proof of it.")
            self._column.addWidget(IconLine(telling.look, "question", words))

    def _head(self, route: CaseRoute | None) -> QHBoxLayout:
        look, row = self._telling.look, QHBoxLayout()
        row.setSpacing(Space.SMALL)
        if self._told.is_to_send:  # else a fold says it
            row.addWidget(Label(look, say("Steps"), "strong"))
        if route is not None:
            row.addWidget(Label(look, self._name(route), "body", "text2", wraps=True), 1)
        else:
            row.addStretch(1)
        others = list(self._others())
        if others and not self._told.seen.is_over:
            button = Button(look, say("Other ways"), kind="link")
            button.set_menu(self._menu(button, others))
            row.addWidget(button)
        return row

    def _menu(self, button: Button, ways: Sequence[Way]) -> QMenu:
        menu, hands, number = QMenu(button), self._telling.hands, self._told.number
        for way in ways:
            name = self._name(way.route)
            slow = say("{way} (too slow)") if way.in_time is False else "{way}"
            words = say("{way} (its time is over)") if way.over else slow
            text = words.format(way=name).replace("&", "&&")
            route = way.route
            menu.addAction(text).triggered.connect(lambda _on, one=route: hands.use(number, one))
        return menu

    def _others(self) -> Iterator[Way]:
        used = self._told.seen.case.route
        for way in self._told.proposal.ways:
            if used is None or not way.route.is_like(used):
                yield way

    def _show(self, route: CaseRoute) -> None:
        look, telling = self._telling.look, self._telling
        if route.url:
            self._column.addWidget(self._page(route.url, route))
        if over := self._over(route):
            self._column.addWidget(IconLine(look, "warning", over, "soon", "soon"))
        self.steps.set_tasks(
            [
                Task(
                    one.do,
                    one.where or "",
                    telling.speech.day(one.done) if one.done else "",
                    one.done is not None,
                )
                for one in route.steps
            ],
            None if self._told.seen.is_over else partial(self._row, route),
        )
        self._column.addWidget(self.steps)
        if self._told.script and not self._told.seen.is_over:
            self._column.addWidget(self._script(route, self._told.script))
        if route.channel in _WITH_LETTER and not self._told.seen.is_over:
            button = Button(look, say("Write the letter"), icon="document")
            button.clicked.connect(lambda: telling.hands.write_letter(self._told.number))
            flow = Flow()
            flow.add(button)
            self._column.addWidget(flow)
        proof = telling.words.proof(route.channel)
        self._column.addWidget(IconLine(look, "info", proof))

    def _over(self, route: CaseRoute) -> str:
        """Say that the window of the way in use is over, and what can be done then."""
        used = (one for one in self._told.proposal.ways if one.route.is_like(route))
        way = next(used, None)
        if way is None or way.over is None or way.record is None:
            return ""
        return self._telling.ways.over(way.over, way.record)

    def _row(self, route: CaseRoute, box: TaskBox, number: int) -> StepRow:
        step, others = route.named(route.steps[number - 1]), list(self._others())
        return StepRow(self._telling, self._told, number, step, box, others)

    def _script(self, route: CaseRoute, script: Script) -> Panel:
        """Show what to say or to paste, to be copied as a whole."""
        look, panel = self._telling.look, Panel(self._telling.look)
        name = say("What to say") if route.channel in SPOKEN else say("Text to paste")
        head = QHBoxLayout()
        head.addWidget(Label(look, name, "strong"), 1)
        head.addWidget(copy_button(look, script.text, name))
        column = QVBoxLayout(panel)
        column.setContentsMargins(Space.LARGE, Space.SMALL, Space.SMALL, Space.MEDIUM)
        column.setSpacing(Space.TINY)
        column.addLayout(head)
        if script.subject:
            column.addWidget(Label(look, script.subject, "medium", wraps=True))
        column.addWidget(StrongLine(look, [(script.text, "body", "text")]))
        if script.has_gaps:
            words = say("Fill in what […] stands for: it is not known here.")
            column.addWidget(IconLine(look, "warning", words))
        if script.english and script.language[:2] != self._telling.speech.language:
            column.addSpacing(Space.SMALL)
            column.addWidget(Label(look, say("In English, only to be read"), "strong", wraps=True))
            column.addWidget(StrongLine(look, [(script.english, "body", "text2")]))
        return panel

    def _name(self, route: CaseRoute) -> str:
        return self._telling.ways.name(route)

    def _page(self, url: str, route: CaseRoute) -> PageLink:
        """Link to the page of a way; one that is neither the provider's nor a seller's is named."""
        leaving, opens = self._told.leaving, self._telling.hands.open_page
        look = self._telling.look
        if not isinstance(leaving, Guide):
            return PageLink(look, url, (), opens)
        domains = leaving.domains(route.provider or "")
        return PageLink(look, url, domains, opens, sellers=leaving.sellers)
