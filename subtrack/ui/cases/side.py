"""Side: what to have at hand, what comes afterwards, and what happened so far."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from PySide6.QtWidgets import QVBoxLayout, QWidget

from subtrack.ui.cases.past import timeline
from subtrack.ui.cases.telling import CaseTelling, CaseTold
from subtrack.ui.look import Space
from subtrack.ui.speech import say
from subtrack.ui.widgets.facts import Facts
from subtrack.ui.widgets.icon_line import IconLine
from subtrack.ui.widgets.section import Section
from subtrack.ui.widgets.text import Label
from subtrack.ui.widgets.timeline import Timeline

_LABELS = 76


class CaseSide(QWidget):
    """The side column of a case."""

    def __init__(self, telling: CaseTelling, told: CaseTold) -> None:
        """Show it."""
        super().__init__()
        self._telling = telling
        self._told = told
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.SECTION)
        if not told.seen.is_over:
            column.addWidget(self._at_hand())
        afterwards = list(self._afterwards())
        if afterwards:
            column.addWidget(self._lines(say("Afterwards"), afterwards))
        if mind := telling.words.change_of_mind(told.seen, told.after):
            column.addWidget(self._lines(say("If you change your mind"), [("info", mind)]))
        self.timeline = Timeline(telling.look)
        self.timeline.set_entries(timeline(telling, told.seen), self._count_rest)
        column.addWidget(Section(telling.look, say("Timeline"), self.timeline))
        for one in told.earlier:
            words = say("An earlier case, opened on {day}: {state}").format(
                day=telling.speech.dated(one.case.opened), state=telling.words.state(one.state)
            )
            column.addWidget(Label(telling.look, words, "small", "text2", wraps=True))
        column.addStretch(1)

    def _count_rest(self, count: int) -> str:
        return say("Show {count} more", count).format(count=self._telling.speech.number(count))

    def _at_hand(self) -> Section:
        look, found = self._telling.look, self._told.at_hand
        section = Section(look, say("Have at hand"))
        names = fact_names()
        if found.facts:
            facts = Facts(look, _LABELS)
            for fact in found.facts:
                value = fact.value
                shown = self._telling.speech.day(value) if isinstance(value, date) else value
                facts.add(names[fact.key], shown, copies=True)
            section.column.addWidget(facts)
        for need in found.needs:
            if not need.known:
                section.column.addWidget(IconLine(look, "tag", need.text))
        if not found.facts and not found.needs:
            section.column.addWidget(Label(look, say("Not known"), "body", "text3"))
        return section

    def _afterwards(self) -> Iterator[tuple[str, str]]:
        after, day = self._told.after, self._telling.speech.day
        if after.access_until:
            yield "clock", say("Access until {day}").format(day=day(after.access_until))
        if after.statement_on:
            words = say("Look at the statement of {day}: no charge may be on it")
            yield "card", words.format(day=day(after.statement_on))
        for text in after.happens:
            yield "dot", text

    def _lines(self, head: str, lines: list[tuple[str, str]]) -> Section:
        look = self._telling.look
        return Section(look, head, *(IconLine(look, icon, text) for icon, text in lines))


def fact_names() -> dict[str, str]:
    """Name what one may be asked for."""
    return {
        "account": say("Account"),
        "contract_no": say("Contract number"),
        "plan": say("Plan"),
        "payment": say("Payment"),
        "last_four": say("Last four digits"),
        "next_charge": say("Next charge"),
        "full_name": say("Name"),
        "address": say("Address"),
        "email": say("E-mail"),
        "phone": say("Phone"),
    }
