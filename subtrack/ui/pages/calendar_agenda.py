"""Calendar agenda: the days of a month on which anything falls, below each other."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from subtrack.services.planner import Plan, PlannedDay
from subtrack.ui.look import Space
from subtrack.ui.pages.calendar_day import CalendarDay
from subtrack.ui.speech import say
from subtrack.ui.widgets.charge_row import HANGS
from subtrack.ui.widgets.panels import Hairline
from subtrack.ui.widgets.pieces import Piece, PieceColumn
from subtrack.ui.widgets.text import Label
from subtrack.ui.workspace import Workspace

_READING = 720


class CalendarAgenda(PieceColumn):
    """The days in order; those that nothing falls on are left out."""

    def __init__(self, workspace: Workspace) -> None:
        """Be empty."""

        def piece() -> Piece:
            day = AgendaDay(workspace)
            return Piece(day, day.show_day)

        super().__init__(say("Agenda"), {PlannedDay: piece}, Space.LARGE)
        look = workspace.look
        self._days: Sequence[PlannedDay] = ()
        self._nothing = Label(look, say("Nothing falls into this month."), "body", "text2")
        self.top.addWidget(self._nothing)
        self.content.setMaximumWidth(look.wide(_READING))
        self.column.setContentsMargins(0, 0, Space.SMALL, Space.LARGE)

    def show_plan(self, plan: Plan) -> None:
        """Show the days of the month of a plan."""
        self._days = [one for day, one in plan.days.items() if day.month == plan.month.month]
        self._nothing.setVisible(not self._days)
        self.show_values([(one.date, one) for one in self._days])

    def show_from(self, day: date) -> None:
        """Let what was before a day scroll away."""
        found = next((one.date for one in self._days if one.date >= day), None)
        if found is None:
            self.verticalScrollBar().setValue(0)
        else:
            self.scroll_to(found)


class AgendaDay(CalendarDay):
    """A day below a hairline, its sum in the line of its date."""

    def head(self) -> QWidget:
        """Make the hairline, the day and the sum."""
        self._day = Label(self.look, "", "strong")
        self._nearness = Label(self.look, "", "body", "text2")
        self._sum = Label(self.look, "", "strong")
        head = QWidget()
        column = QVBoxLayout(head)
        column.setContentsMargins(0, 0, 0, Space.TINY)
        column.setSpacing(Space.MEDIUM)
        column.addWidget(Hairline(self.look))
        row = QHBoxLayout()
        row.setContentsMargins(HANGS, 0, HANGS, 0)
        row.setSpacing(Space.SMALL)
        row.addWidget(self._day)
        row.addWidget(self._nearness)
        row.addStretch(1)
        row.addWidget(self._sum)
        column.addLayout(row)
        return head

    def say_day(self, day: PlannedDay) -> None:
        """Say which day it is, and what is charged on it."""
        self._day.setText(self.speech.yearless_day(day.date))
        self._nearness.setText(self.speech.near(day.date))
        self._sum.setText(self.sums(day))

    def show_charges(self, day: PlannedDay) -> None:
        """Show the charges; their sum stands above."""
        self.add_charges(day)
