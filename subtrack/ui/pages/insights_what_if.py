"""Insights what if: what stopping subscriptions would save, and the way to cancel them."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from subtrack.domain.dates import ONE_DAY
from subtrack.services.insights import Outlook
from subtrack.services.what_if import Stop, together
from subtrack.ui.look import Look, Space
from subtrack.ui.pages.insights_words import AsideWords
from subtrack.ui.speech import Speech, say
from subtrack.ui.widgets.buttons import Button
from subtrack.ui.widgets.list_and_one import ANY_WIDTH
from subtrack.ui.widgets.panels import Panel
from subtrack.ui.widgets.text import Label
from subtrack.ui.widgets.tick_list import TickList, TickRow
from subtrack.ui.workspace import Doors

_BELOW = 8
"""Rows that are seen at once where the list stands below the sums."""
_LEAST = 3


class WithoutPanel(Panel):
    """What would be saved without what is ticked."""

    def __init__(self, look: Look, speech: Speech) -> None:
        """Be hidden, for nothing is ticked."""
        super().__init__(look, "accent_soft")
        self._speech = speech
        self._words = AsideWords(speech)
        self.head = Label(look, "", "body", "text2", wraps=True)
        self.sum = Label(look, "", "amount", wraps=True)
        self.note = Label(look, "", "body", "text2", wraps=True)
        self.cancel = Button(look, say("Cancel…"))
        column = QVBoxLayout(self)
        column.setContentsMargins(Space.LARGE, Space.MEDIUM, Space.LARGE, Space.MEDIUM)
        column.setSpacing(Space.HAIR)
        for label in (self.head, self.sum, self.note):
            column.addWidget(label)
        column.addSpacing(Space.SMALL)
        column.addWidget(self.cancel, 0, Qt.AlignmentFlag.AlignLeft)
        self.hide()

    def show_chosen(self, chosen: Sequence[Stop], outlook: Outlook) -> None:
        """Show what these come to; with none of them there is no panel."""
        self.setVisible(bool(chosen))
        if not chosen:
            return
        count, speech = self._speech.number(len(chosen)), self._speech
        one = len(chosen) == 1
        head = say("Without this one") if one else say("Without these {count}")
        self.head.setText(head.format(count=count))
        sums = together(chosen, outlook.home)
        first = say("{sum} less").format(sum=speech.money(sums[0])) if sums else say("nothing less")
        self.sum.setText(first)
        self.note.setText(self._note(chosen, outlook, self._words.sums(sums[1:])))
        cancel = say("Cancel this one…") if one else say("Cancel these {count}…")
        self.cancel.set_text(cancel.format(count=count))

    def _note(self, chosen: Sequence[Stop], outlook: Outlook, others: str) -> str:
        last = self._speech.dated(outlook.until - ONE_DAY)
        words = say("and {sums}, up to {day}.") if others else say("up to {day}.")
        said = [words.format(sums=others, day=last)]
        unknown = sum(one.since is None for one in chosen)
        if unknown:
            words = say("{count} of them not counted: from when on is not known.")
            said.append(words.format(count=self._speech.number(unknown)))
        return " ".join(said)


class WhatIf(QWidget):
    """The running subscriptions, the one that saves the most first, to be ticked."""

    def __init__(self, look: Look, speech: Speech, doors: Doors) -> None:
        """Be empty."""
        super().__init__()
        self._doors = doors
        self._outlook: Outlook | None = None
        self._below = False
        sentence = say(
            "Tick what you could do without: what that saves until a year from today, if it is "
            "cancelled today. Terms and notice are counted in."
        )
        self.sentence = Label(look, sentence, "body", "text2", wraps=True)
        self.nothing = Label(look, say("Nothing runs."), "body", "text2", wraps=True)
        self.list = TickList(look, say("What if"))
        self.panel = WithoutPanel(look, speech)
        self.column = QVBoxLayout(self)
        self.column.setSpacing(Space.TINY)
        self.column.addWidget(Label(look, say("What if"), "head"))
        self.column.addWidget(self.sentence)
        self.column.addWidget(self.nothing)
        self.column.addSpacing(Space.TINY)
        self.column.addWidget(self.list, 1)
        self.column.addSpacing(Space.SMALL)
        self.column.addWidget(self.panel)
        self.column.addStretch(0)
        self.list.ticked.connect(self._sum_up)
        self.panel.cancel.clicked.connect(self._cancel)
        look.changed.connect(self._fit)

    def show_outlook(self, outlook: Outlook, rows: Sequence[TickRow]) -> None:
        """Show what stopping would save, a row each; what is ticked stays so."""
        self._outlook = outlook
        self.list.set_rows(rows)
        self.list.setVisible(bool(outlook.stops))
        self.nothing.setVisible(not outlook.stops)
        self.sentence.setVisible(bool(outlook.stops))
        self._fit()
        self._sum_up()

    def set_below(self, *, below: bool) -> None:
        """Stand below the sums, where the list has a height of its own, or beside them."""
        self._below = below
        self._fit()

    def _chosen(self) -> list[Stop]:
        stops = self._outlook.stops if self._outlook else ()
        ticked = set(self.list.chosen)
        return [one for one in stops if one.entry.number in ticked]

    def _sum_up(self) -> None:
        if self._outlook is not None:
            self.panel.show_chosen(self._chosen(), self._outlook)

    def _cancel(self) -> None:
        self._doors.cancel(*(one.entry.number for one in self._chosen()))

    def _fit(self) -> None:
        row, count = self.list.row_height(), self.list.rows.rowCount()
        least = min(count, _BELOW if self._below else _LEAST) * row
        self.list.setMinimumHeight(least)
        most = least if self._below else count * row
        self.list.setMaximumHeight(min(most, ANY_WIDTH))
