"""Detail sections: the parts of the detail panel below its head, each a widget."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from datetime import date

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from subtrack.domain.money import Money
from subtrack.ui.look import Look, Space
from subtrack.ui.models.entry_advice import Advice
from subtrack.ui.models.entry_details import EntryDetails
from subtrack.ui.speech import Speech, say
from subtrack.ui.widgets.buttons import Button, hanging
from subtrack.ui.widgets.facts import LABELS, Facts
from subtrack.ui.widgets.panels import Hairline, Panel
from subtrack.ui.widgets.price_steps import PriceSteps
from subtrack.ui.widgets.text import Label, Part, StrongLine, set_tip, wrapping

_STEPS_SHOWN = 3
_PAST_SHOWN = 8


class DetailSections:
    """Makes the sections that an entry has; `take_over` is done on request."""

    def __init__(self, look: Look, speech: Speech, take_over: Callable[[], None]) -> None:
        """Remember the look and how things are said."""
        self._look = look
        self._speech = speech
        self._take_over = take_over

    def sections(self, details: EntryDetails) -> Iterator[QWidget]:
        """Give the sections, in their order, with hairlines between them."""
        if details.advice:
            yield AdvicePanel(self._look, details.advice)
        if details.changed:
            yield self._changed(details.changed)
        yield self._facts(details)
        yield from self._divided(self._prices(details))
        yield from self._divided(self._charges(details))
        yield from self._divided(self._past(details))

    def _divided(self, section: QWidget | None) -> Iterator[QWidget]:
        if section is not None:
            yield Hairline(self._look)
            yield section

    def _changed(self, names: Sequence[str]) -> QWidget:
        panel = Panel(self._look, "accent_soft")
        words = say("The record changed: {names}.").format(names=", ".join(names))
        take = Button(self._look, say("Take it over"), kind="small")
        take.clicked.connect(self._take_over)
        column = _column(panel, Space.MEDIUM)
        column.addWidget(wrapping(self._look, words))
        column.addWidget(take, 0, Qt.AlignmentFlag.AlignLeft)
        return panel

    def _facts(self, details: EntryDetails) -> QWidget:
        facts = Facts(self._look, LABELS)
        for fact in details.facts:
            facts.add(fact.name, fact.value, tip=fact.tip, copies=fact.copies)
        return facts

    def _prices(self, details: EntryDetails) -> QWidget | None:
        steps = details.steps[-_STEPS_SHOWN:]
        if len(steps) < 2 or len({one.price.currency for one in steps}) > 1:  # noqa: PLR2004 - one is no step
            return None
        section, column = self._section(say("Price"), steps[-1].price.currency)
        shown = [
            (
                float(one.price.minor),
                self._speech.amount(one.price),
                self._speech.dated(one.since) if one.since else "",
            )
            for one in steps
        ]
        column.addWidget(PriceSteps(self._look, shown))
        return section

    def _charges(self, details: EntryDetails) -> QWidget | None:
        charges = details.charges
        if not charges:
            return None
        sums = ", ".join(map(self._speech.money, details.to_come))
        count = self._speech.number(len(charges))
        title = say("Next {count} charge(s)", len(charges)).format(count=count)
        section, column = self._section(title, sums)
        grid = QGridLayout()
        grid.setVerticalSpacing(Space.HAIR)
        grid.setHorizontalSpacing(Space.GROUP)
        half = -(-len(charges) // 2)
        for number, (words, tip) in enumerate(self._charge_lines(charges)):
            label = Label(self._look, words)
            set_tip(label, tip)
            grid.addWidget(label, number % half, number // half)
        grid.setColumnStretch(0, 1)
        grid.setColumnStretch(1, 1)
        column.addLayout(grid)
        return section

    def _charge_lines(self, charges: Sequence[tuple[date, Money]]) -> Iterator[tuple[str, str]]:
        """Say each charge; the year and the price stand only where they change."""
        year, price = self._speech.today().year, charges[0][1]
        for day, costs in charges:
            words = self._speech.yearless_day(day)
            if day.year != year:
                words = say("{day} {year}").format(day=words, year=day.year)
            if costs != price:
                words = say("{day}, {price}").format(day=words, price=self._speech.amount(costs))
            year, price = day.year, costs
            yield words, f"{self._speech.exactly(day)}: {self._speech.money(costs)}"

    def _past(self, details: EntryDetails) -> QWidget | None:
        if not details.history:
            return None
        section, column = self._section(say("History"))
        lines = self._past_lines(details.history[:_PAST_SHOWN])
        column.addWidget(lines)
        rest = details.history[_PAST_SHOWN:]
        if rest:
            words = say("Show {count} more", len(rest)).format(count=self._speech.number(len(rest)))
            more = Button(self._look, words, kind="link")
            more.clicked.connect(lambda: self._show_rest(column, more, rest))
            column.addLayout(hanging(more))
        return section

    def _show_rest(
        self, column: QVBoxLayout, more: Button, rest: Sequence[tuple[date, str]]
    ) -> None:
        more.hide()
        column.addWidget(self._past_lines(rest))

    def _past_lines(self, history: Sequence[tuple[date, str]]) -> Facts:
        lines = Facts(self._look, LABELS)
        for day, words in history:
            this_year = day.year == self._speech.today().year
            shown = self._speech.short_day(day) if this_year else self._speech.dated(day)
            lines.add(shown, words, tip=self._speech.full_day(day))
        return lines

    def _section(self, title: str, note: str = "") -> tuple[QWidget, QVBoxLayout]:
        section = QWidget()
        column = _column(section, 0)
        head = QHBoxLayout()
        head.addWidget(Label(self._look, title, "strong"))
        head.addStretch(1)
        if note:
            head.addWidget(Label(self._look, note, "body", "text2", wraps=True))
        column.addLayout(head)
        return section, column


class AdvicePanel(Panel):
    """By when to act, why in short, and the whole reckoning once it is asked for."""

    def __init__(self, look: Look, advice: Advice) -> None:
        """Show the short of it."""
        super().__init__(look)
        column = _column(self, Space.MEDIUM)
        column.setSpacing(Space.HAIR)
        column.addWidget(StrongLine(look, _parts(advice)))
        if advice.reason:
            column.addWidget(wrapping(look, advice.reason, "small", "text2"))
        if advice.why:
            self._why = QWidget()
            lines = _column(self._why, 0)
            for line in advice.why:
                lines.addWidget(wrapping(look, line, "small", "text2"))
            self._why.hide()
            self._more = Button(look, say("Why this date"), kind="link")
            self._more.setCheckable(True)
            self._more.toggled.connect(self._why.setVisible)
            column.addLayout(hanging(self._more))
            column.addWidget(self._why)


def _parts(advice: Advice) -> list[Part]:
    before, _, after = advice.line.partition("{day}")
    return [
        (before, "body", "text"),
        (advice.day, "strong", advice.tone),
        (after, "body", "text"),
    ]


def _column(widget: QWidget, margin: int) -> QVBoxLayout:
    column = QVBoxLayout(widget)
    column.setContentsMargins(margin, margin and Space.SMALL + 2, margin, margin and Space.SMALL)
    column.setSpacing(Space.SMALL)
    return column
