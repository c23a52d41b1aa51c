"""Side: what one needs beside the steps: what to have at hand, what comes after, the terms."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtWidgets import QVBoxLayout, QWidget

from subtrack.domain.record import Record
from subtrack.services.guides import Guide, Leaving
from subtrack.services.term_words import TermWords
from subtrack.ui.guide.telling import Telling
from subtrack.ui.links import link
from subtrack.ui.look import Space
from subtrack.ui.speech import say
from subtrack.ui.widgets.facts import Facts
from subtrack.ui.widgets.icon_line import IconLine
from subtrack.ui.widgets.page_link import host_link
from subtrack.ui.widgets.section import Section
from subtrack.ui.widgets.text import Label

_LABELS = 96


class GuideSection(Section):
    """A section of a guide; one of which nothing is known says so."""

    def add(self, widget: QWidget) -> None:
        """Put something below the head."""
        self.column.addWidget(widget)

    def add_lines(self, icon: str, lines: Sequence[str]) -> None:
        """Put lines under the word; where there are none, that it is not known."""
        for line in lines:
            self.add(IconLine(self.look, icon, line))
        if not lines:
            self.tell_unknown()

    def tell_unknown(self) -> None:
        """Say that nothing is known here, which is not that there is nothing."""
        self.add(Label(self.look, say("Not known"), "body", "text3"))


class Side(QWidget):
    """The side column of a guide."""

    def __init__(self, telling: Telling, guide: Guide) -> None:
        """Be as wide as it will be, and empty."""
        super().__init__()
        self._telling = telling
        self._guide = guide
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)

    def fill(self) -> None:
        """Tell what the record that leads knows, and the terms of the provider behind a seller."""
        sections = self._sections()
        self._column.addWidget(sections)
        sections.show()

    def _sections(self) -> QWidget:
        telling, guide, sections = self._telling, self._guide, QWidget()
        column = QVBoxLayout(sections)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.SECTION)
        column.addWidget(at_hand(telling, guide, guide.leading.needs))
        column.addWidget(self._afterwards(guide.leading))
        told = [one for one in (guide.leading, *guide.others) if one is not guide.last_step]
        for record in told:
            column.addWidget(self._terms(record, alone=len(told) == 1))
        column.addWidget(self._contact(guide.leading))
        column.addStretch(1)
        return sections

    def _afterwards(self, record: Record) -> GuideSection:
        section = GuideSection(self._telling.look, say("Afterwards"))
        section.add_lines("dot", [*record.endings, *record.after])
        return section

    def _terms(self, record: Record, *, alone: bool) -> GuideSection:
        telling = self._telling
        title = say("Terms") if alone else say("Terms of {name}").format(name=record.listing.name)
        section = GuideSection(telling.look, title)
        facts = Facts(telling.look, _LABELS)
        for fact in telling.terms.of(record):
            value = fact.value or say("not known")
            if fact.disputed:
                value = say("{value}, disputed").format(value=value)
            facts.add(fact.name, value, tone="text" if fact.value else "text3")
        section.add(facts)
        for line in TermWords(telling.speech.wording).remarks(record):
            section.add(IconLine(telling.look, "info", line))
        return section

    def _contact(self, record: Record) -> GuideSection:
        section = GuideSection(self._telling.look, say("Contact"))
        rows = list(self._telling.words.contact(record))
        facts = Facts(self._telling.look, _LABELS)
        for name, value in rows:
            if link(value):
                facts.add_widget(name, host_link(self._telling.look, value, self._telling.opens))
            else:
                facts.add(name, value, copies=True)
        if rows:
            section.add(facts)
        else:
            section.tell_unknown()
        return section


def at_hand(telling: Telling, leaving: Leaving, needs: Sequence[str]) -> GuideSection:
    """Tell what one is asked for, with what the person noted of it."""
    section = GuideSection(telling.look, say("Have at hand"))
    noted = list(telling.words.at_hand(leaving))
    if noted:
        facts = Facts(telling.look, _LABELS)
        for name, value in noted:
            facts.add(name, value, copies=True)
        section.add(facts)
    if needs or not noted:
        section.add_lines("tag", needs)
    return section
