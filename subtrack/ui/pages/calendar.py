"""Calendar: the month, with what is charged on each day and what can be decided on it last."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import date
from functools import cached_property

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from subtrack.domain.dates import EARLIEST, add_months
from subtrack.services.planner import Plan, PlannedDay
from subtrack.ui.look import NARROW, Look, Space
from subtrack.ui.models.calendar_cells import Cell, CellMaker
from subtrack.ui.pages.calendar_agenda import CalendarAgenda
from subtrack.ui.pages.calendar_side import CalendarSide
from subtrack.ui.pages.nothing_yet import nothing_yet
from subtrack.ui.pages.page import Page
from subtrack.ui.speech import say
from subtrack.ui.widgets.beside import Beside
from subtrack.ui.widgets.buttons import Button, IconButton
from subtrack.ui.widgets.calendar_grid import CalendarGrid
from subtrack.ui.widgets.empty_state import EmptyState
from subtrack.ui.widgets.segmented import Segmented
from subtrack.ui.widgets.text import Label
from subtrack.ui.workspace import Workspace

_MONTHS_AHEAD = 120
_MONTH, _AGENDA = "month", "agenda"


@dataclass(frozen=True, slots=True)
class Planned:
    """A month, and what stands on its days."""

    plan: Plan
    cells: Mapping[date, Cell]


class CalendarHead(QWidget):
    """Which month it is, the ways to others, and the choice of a view.

    Signals:
        turned: how many months on the person wants to go.
        today: back to the month of today.
    """

    turned = Signal(int)
    today = Signal()

    def __init__(self, look: Look) -> None:
        """Say no month yet."""
        super().__init__()
        self._look = look
        self.title = Label(look, "", "title")
        views = ((_MONTH, say("Month")), (_AGENDA, say("Agenda")))
        self.views = Segmented(look, views, say("How to show the month"))
        back = Button(look, say("Today"))
        back.clicked.connect(self.today)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(Space.SMALL)
        row.addWidget(self.title)
        row.addSpacing(Space.SMALL)
        row.addWidget(self._turner("left", say("Month before"), -1))
        row.addWidget(back)
        row.addWidget(self._turner("right", say("Month after"), 1))
        row.addStretch(1)
        row.addWidget(self.views)

    def _turner(self, icon: str, name: str, months: int) -> IconButton:
        button = IconButton(self._look, icon, name)
        button.clicked.connect(lambda: self.turned.emit(months))
        return button


class CalendarPage(Page):
    """The month at the left, the chosen day at the right; in a narrow window over the month."""

    def __init__(self, workspace: Workspace) -> None:
        """Build it; nothing is asked before it is seen."""
        super().__init__(workspace)
        self._plan: Plan | None = None
        self._maker = CellMaker(self.speech)
        self._is_open = False
        self.head = CalendarHead(self.look)
        self.grid = CalendarGrid(self.look, self.speech)
        self.agenda = CalendarAgenda(workspace)
        self.side = CalendarSide(workspace)
        self._stack = QStackedWidget()
        self._lay_out()
        self._connect()
        self._say_month()
        self._show_side()

    def refresh(self) -> None:
        """Ask for the month anew."""
        day, services, speech = self.grid.day, self.workspace.services, self.speech
        ahead = add_months(speech.today(), _MONTHS_AHEAD)
        self.grid.limit(EARLIEST, ahead)

        def planned() -> Planned | None:
            if services.planner.is_empty():
                return None
            plan = services.planner.plan(day, speech.week_start(), speech.currency())
            return Planned(plan, self._maker.cells(plan))

        self.workspace.tasks.run(planned, self._show)

    def focus_filter(self) -> None:
        """Put the keys to the days; there is no filter here."""
        self.grid.setFocus()

    def focus_first(self) -> None:
        """Put the focus on the days, where they are seen."""
        if self.grid.isVisible():
            self.grid.setFocus(Qt.FocusReason.ShortcutFocusReason)
        else:
            super().focus_first()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Lay the day over the month in a narrow window."""
        super().resizeEvent(event)
        narrow = self.window().width() < self.look.wide(NARROW)
        margin = Space.SECTION if narrow else Space.PAGE
        self._around.setContentsMargins(margin, Space.SECTION, margin, Space.MEDIUM)
        self._agenda_around.setContentsMargins(margin, 0, Space.SMALL, 0)
        self.beside.set_over(narrow)
        self._show_side()

    def _show(self, planned: Planned | None) -> None:
        """Show a month, unless the person turned on in the meantime."""
        if planned is None:
            self._pages.setCurrentWidget(self._nothing)
            return
        self._pages.setCurrentWidget(self.beside)
        plan = planned.plan
        if plan.month != self.grid.day.replace(day=1):
            return
        is_other = self._plan is None
        self._plan = plan
        self.grid.show_cells(planned.cells, plan.week_start)
        self._show_agenda(goes_to_today=is_other)
        self._show_day()

    @cached_property
    def _nothing(self) -> EmptyState:
        """What stands here while there is no subscription."""
        state = nothing_yet(
            self.workspace,
            "calendar",
            say("Nothing in the calendar yet"),
            say(
                "Once there are subscriptions, you see here on which day each is charged, and "
                "until when you can decide."
            ),
        )
        self._pages.addWidget(state)
        return state

    def _show_agenda(self, *, goes_to_today: bool) -> None:
        """Fill the agenda where it is seen; otherwise it is filled once it is turned to."""
        if self._plan is not None and not self._in_month:
            self.agenda.show_plan(self._plan)
            if goes_to_today:
                self.agenda.show_from(self.speech.today())

    def _show_day(self) -> None:
        """Show the marked day, once it is known what falls on the days of its month."""
        day = self.grid.day
        if self._plan is not None and self._plan.month == day.replace(day=1):
            self.side.show_plan(self._plan, self._plan.days.get(day, PlannedDay(day)))

    def _turn(self) -> None:
        self._say_month()
        self._plan = None
        self.refresh()

    def _say_month(self) -> None:
        self.head.title.setText(self.speech.month_of_year(self.grid.day))

    def _choose_view(self, key: str) -> None:
        self._stack.setCurrentIndex(1 if key == _AGENDA else 0)
        self._show_agenda(goes_to_today=True)
        self._is_open = False
        self._show_side()

    def _open_side(self) -> None:
        """Show the day over the month; the keys go on with what stands in it."""
        self._is_open = True
        self._show_side()

    def _close_side(self) -> None:
        self._is_open = False
        self._show_side()
        self.grid.setFocus()

    def _show_side(self) -> None:
        over, in_month = self.beside.is_over, self._in_month
        self.side.offer_closing(offers=over)
        self.side.leave_day(leaves=not in_month)
        self.side.setVisible(self._is_open and in_month if over else True)
        self.beside.place()

    @property
    def _in_month(self) -> bool:
        return self._stack.currentIndex() == 0

    def _go_to_today(self) -> None:
        self.grid.go_to(self.speech.today())
        if not self._in_month:
            self.agenda.show_from(self.speech.today())

    def _connect(self) -> None:
        self.head.turned.connect(self.grid.turn)
        self.head.today.connect(self._go_to_today)
        self.head.views.chosen.connect(self._choose_view)
        self.grid.turned.connect(self._turn)
        self.grid.moved.connect(self._show_day)
        self.grid.chosen.connect(self._open_side)
        self.side.left.connect(self._close_side)
        self._add_key("Esc", self._close_side)

    def _add_key(self, keys: str, act: Callable[[], object]) -> None:
        shortcut = QShortcut(QKeySequence(keys), self.beside)
        shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        shortcut.activated.connect(act)

    def _lay_out(self) -> None:
        agenda = QWidget()
        self._agenda_around = QVBoxLayout(agenda)
        self._agenda_around.addWidget(self.agenda)
        self._stack.addWidget(self.grid)
        self._stack.addWidget(agenda)
        content = QWidget()
        column = QVBoxLayout(content)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        self._around = QVBoxLayout()
        self._around.addWidget(self.head)
        column.addLayout(self._around)
        column.addWidget(self._stack, 1)
        self.beside = Beside(content, self.side, self._stack)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        self._pages = QStackedWidget()
        self._pages.addWidget(self.beside)
        row.addWidget(self._pages)
