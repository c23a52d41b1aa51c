"""Calendar day: what is charged on a day, and what can be decided on it last."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from subtrack.domain.decisions import OF_A_CASE, TO_DECIDE
from subtrack.services.inbox import Item
from subtrack.services.planner import PlannedCharge, PlannedDay
from subtrack.ui.look import Look, Space
from subtrack.ui.pages.today_words import DecisionWords
from subtrack.ui.speech import say
from subtrack.ui.widgets.buttons import Button
from subtrack.ui.widgets.charge_row import HANGS, ChargeRow
from subtrack.ui.widgets.monogram import Monogram
from subtrack.ui.widgets.scrolling import clear
from subtrack.ui.widgets.text import ElidedLabel, Label, Part, StrongLine
from subtrack.ui.workspace import Workspace

_MOST = 20
"""How many charges of a day are rows, and how many decisions; the rest is counted."""
_MONOGRAM = 24


class CalendarDay(QWidget):
    """A day with its charges and decisions, each a way to where one acts on it."""

    def __init__(self, workspace: Workspace) -> None:
        """Be empty."""
        super().__init__()
        self._workspace = workspace
        self.look, self.speech = workspace.look, workspace.speech
        self._words = DecisionWords(self.speech)
        self._rows = QVBoxLayout()
        self._rows.setSpacing(0)
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(0, 0, 0, 0)
        self.column.setSpacing(0)
        self.column.addWidget(self.head())
        self.column.addLayout(self._rows)

    def head(self) -> QWidget:
        """Make what stands above the rows."""
        self._title = Label(self.look, "", "head", wraps=True)
        self._near = Label(self.look, "", "body", "text2")
        head = QWidget()
        column = QVBoxLayout(head)
        column.setContentsMargins(HANGS, 0, HANGS, 0)
        column.setSpacing(Space.HAIR)
        column.addWidget(self._title)
        column.addWidget(self._near)
        return head

    def leave_corner(self, width: int) -> None:
        """Leave room beside the title, in logical pixels."""
        self._title.setContentsMargins(0, 0, width, 0)

    def say_day(self, day: PlannedDay) -> None:
        """Say which day it is."""
        self._title.setText(self.speech.full_day(day.date))
        self._near.setText(self.speech.near(day.date))

    def show_day(self, day: PlannedDay) -> None:
        """Show a day."""
        self.say_day(day)
        clear(self._rows)
        if day.charges:
            self.show_charges(day)
        asked = [item for item in day.decisions if item.deadline.kind in TO_DECIDE]
        others = [item for item in day.decisions if item.deadline.kind not in TO_DECIDE]
        self._show_items(say("Last day to decide"), asked)
        self._show_items(say("To do and to know"), others)
        if not (day.charges or day.decisions):
            nothing = say("Nothing is charged, and nothing to decide.")
            label = Label(self.look, nothing, "body", "text2", wraps=True)
            label.setContentsMargins(HANGS, Space.MEDIUM, HANGS, 0)
            self._add(label)

    def _show_items(self, word: str, items: Sequence[Item]) -> None:
        if items:
            self.add_head(word)
            for item in items[:_MOST]:
                self._add(self._decision(item))
            self._add_more(len(items))

    def show_charges(self, day: PlannedDay) -> None:
        """Show the charges and their sum."""
        if all(one.is_out for one in day.charges):
            word = say("Left your accounts")
        else:
            over = any(one.is_overdue for one in day.charges)
            word = say("Was due") if over else say("Leaves your accounts")
        self.add_head(word, day)
        self.add_charges(day)

    def add_charges(self, day: PlannedDay) -> None:
        """Add a row for each charge."""
        for planned in day.charges[:_MOST]:
            self._add(self._charge(planned))
        self._add_more(len(day.charges))

    def add_head(self, word: str, day: PlannedDay | None = None) -> None:
        """Add a word above rows, and the sum of a day at its right."""
        head = QWidget()
        row = QHBoxLayout(head)
        row.setContentsMargins(HANGS, Space.LARGE, HANGS, Space.TINY)
        row.setSpacing(Space.SMALL)
        row.addWidget(Label(self.look, word, "strong"))
        row.addStretch(1)
        if day is not None:
            row.addWidget(Label(self.look, self.sums(day), "strong"))
        self._add(head)

    def _add_more(self, count: int) -> None:
        more = count - _MOST
        if more > 0:
            words = say("and {count} more", more).format(count=self.speech.number(more))
            label = Label(self.look, words, "body", "text2")
            label.setContentsMargins(HANGS, Space.TINY, HANGS, 0)
            self._add(label)

    def _add(self, row: QWidget) -> None:
        self._rows.addWidget(row)
        row.show()  # else it is seen a turn later

    def sums(self, day: PlannedDay) -> str:
        """Say what is charged on a day, each currency on its own."""
        return " + ".join(map(self.speech.money, day.sums))

    def _charge(self, planned: PlannedCharge) -> ChargeRow:
        charge, doors = planned.charge, self._workspace.doors
        tone = "urgent" if planned.is_overdue else "text"
        row = ChargeRow(self.look, charge.entry.name, self.speech.money(charge.price), tone)
        # The same is charged again on other days, which may stand above and below.
        row.setAccessibleName(f"{row.accessibleName()}, {self.speech.day(charge.date)}")
        if planned.is_overdue:
            row.setAccessibleDescription(say("Nobody marked it as paid"))
        elif planned.is_first:
            row.setAccessibleDescription(say("First charge after the trial"))
        row.clicked.connect(lambda: doors.show_subscription(charge.entry.number))
        return row

    def _decision(self, item: Item) -> DecisionRow:
        kind, number, doors = item.deadline.kind, item.entry.number, self._workspace.doors
        row = DecisionRow(self.look, item.entry.name, self._line(item))
        if kind in OF_A_CASE:
            row.offer(say("Go on…"), lambda: doors.show_case(number))
        elif kind in TO_DECIDE:
            row.offer(say("Decide"), lambda: doors.show_decision(item.occurrence, number))
        else:
            row.offer(say("Details"), lambda: doors.show_subscription(number))
        return row

    def _line(self, item: Item) -> Sequence[Part]:
        if item.deadline.kind in OF_A_CASE:
            asked = self.speech.wording.asked(item.deadline, self.speech.today())
            return ((asked, "body", "text2"),)
        return self._words.sentence(item)


class DecisionRow(QWidget):
    """Whose decision it is, the way to it, and below what happens."""

    def __init__(self, look: Look, name: str, line: Sequence[Part]) -> None:
        """Show a name and what is said of it."""
        super().__init__()
        self._look = look
        self._name = name
        self._line = StrongLine(look, line)
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(HANGS, Space.TINY, HANGS, Space.SMALL)
        self._grid.setHorizontalSpacing(Space.SMALL)
        self._grid.setVerticalSpacing(Space.HAIR)
        self._grid.addWidget(Monogram(look, name, _MONOGRAM), 0, 0)
        self._grid.addWidget(ElidedLabel(look, name, "medium"), 0, 1)
        self._grid.addWidget(self._line, 1, 1, 1, 2)
        self._grid.setColumnStretch(1, 1)

    def offer(self, word: str, act: Callable[[], None]) -> None:
        """Lead to where one acts."""
        button = Button(self._look, word, kind="small")
        button.setAutoDefault(True)
        button.setAccessibleDescription(f"{self._name}: {self._line.text()}")
        button.clicked.connect(act)
        self._grid.addWidget(button, 0, 2, Qt.AlignmentFlag.AlignRight)
