"""Today: the inbox of decisions with what goes out beside it; before anything is there, a start."""

from __future__ import annotations

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from subtrack.services.deciding import Occurrence
from subtrack.ui.pages.first_start import FirstStart
from subtrack.ui.pages.page import Page
from subtrack.ui.pages.today_desk import TodayDesk, TodayView
from subtrack.ui.workspace import Workspace


class TodayPage(Page):
    """The page."""

    def __init__(self, workspace: Workspace) -> None:
        """Build nothing that shows: what there is decides what is built."""
        super().__init__(workspace)
        self._stack = QStackedWidget()
        self._stack.addWidget(QWidget())
        self._desk: TodayDesk | None = None
        self._start: FirstStart | None = None
        self._view: TodayView | None = None
        self._wanted: tuple[Occurrence, int] | None = None
        self._fills = QTimer(self)
        self._fills.setSingleShot(True)
        self._fills.timeout.connect(self._fill)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._stack)

    def refresh(self) -> None:
        """Ask what is to be decided, what goes out, and what was missed."""
        self.workspace.tasks.run(self._asked, self._show)

    def focus_first(self) -> None:
        """Put the focus on the first card."""
        if self._desk is None or not self._desk.focus_first():
            super().focus_first()

    def show_decision(self, occurrence: Occurrence, number: int) -> None:
        """Bring the card of a decision into view; where there is none, the subscription's page."""
        self._wanted = occurrence, number
        self.refresh()

    def _asked(self) -> TodayView | int:
        """Give what there is, or how many records are known where there is nothing."""
        services, speech = self.workspace.services, self.speech
        overview, currency = services.overview, speech.currency()
        if not overview.counts().everything:
            return len(services.browsing.found(""))
        seen_on = services.preferences.get().seen_on
        return TodayView(
            inbox=overview.inbox(speech.week_start()),
            spending=overview.spending(currency),
            missed=overview.since(seen_on, currency) if seen_on else None,
            cases=services.cases.listed() if overview.counts().cancellations else (),
        )

    def _show(self, found: TodayView | int) -> None:
        if isinstance(found, TodayView):
            self._show_desk(found)
        else:
            self._show_start(found)

    def _show_desk(self, view: TodayView) -> None:
        """Show what there is; a new desk is painted before it is filled."""
        self._view = view
        if self._desk is None:
            self._desk = TodayDesk(self.workspace)
            self._stack.addWidget(self._desk)
            self._stack.setCurrentWidget(self._desk)
            self._fills.start()
        elif not self._fills.isActive():
            self._fill()

    def _fill(self) -> None:
        if self._desk is None or self._view is None:
            return
        self._desk.show_view(self._view)
        self._stack.setCurrentWidget(self._desk)
        if self._wanted is not None:
            (occurrence, number), self._wanted = self._wanted, None
            if not self._desk.show_decision(occurrence):
                self.workspace.doors.show_subscription(number)
        if not self._view.missed:
            self._note_visit()

    def _show_start(self, records: int) -> None:
        if self._start is None:
            self._start = FirstStart(self.workspace, records)
            self._stack.addWidget(self._start)
        if self._stack.currentWidget() is not self._start:
            self._stack.setCurrentWidget(self._start)
            self._start.field.setFocus()

    def _note_visit(self) -> None:
        """Note that the person was here today, for they missed nothing."""
        preferences, today = self.workspace.services.preferences, self.speech.today()
        self.workspace.tasks.run(lambda: preferences.visited(today), self._noted, self._not_noted)

    def _noted(self, _change: object) -> None:
        """Nothing shows it."""

    def _not_noted(self, _error: object) -> None:
        """What could not be written now is written on the next visit; nothing is lost."""
