"""Insights: what goes out and where to, what stopping would save, and what is worth a look."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from subtrack.services.insights import Outlook
from subtrack.services.outgoing import Outgoing, Span
from subtrack.ui.pages.insights_desk import InsightsDesk
from subtrack.ui.pages.insights_words import AsideWords
from subtrack.ui.pages.nothing_yet import nothing_yet
from subtrack.ui.pages.page import Page
from subtrack.ui.speech import say
from subtrack.ui.widgets.empty_state import EmptyState
from subtrack.ui.widgets.tick_list import TickRow
from subtrack.ui.workspace import Workspace


@dataclass(frozen=True, slots=True)
class InsightsView:
    """What the page shows; `rows` are the stops of the outlook in words."""

    outgoing: Outgoing
    outlook: Outlook
    rows: Sequence[TickRow]


class InsightsPage(Page):
    """The page."""

    def __init__(self, workspace: Workspace) -> None:
        """Build nothing that shows: what there is decides what is built."""
        super().__init__(workspace)
        self.span = Span.NEXT
        self._words = AsideWords(self.speech)
        self.desk: InsightsDesk | None = None
        self.nothing: EmptyState | None = None
        self._stack = QStackedWidget()
        self._stack.addWidget(QWidget())
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._stack)

    def refresh(self) -> None:
        """Ask for everything anew."""
        self.workspace.tasks.run(self._asked, self._show)

    def choose(self, span: str) -> None:
        """Show what goes out in another span."""
        self.span = Span(span)
        insights, usual = self.workspace.services.insights, self.speech.currency()
        wanted = self.span
        self.workspace.tasks.run(lambda: insights.outgoing(wanted, usual), self._show_outgoing)

    def _asked(self) -> InsightsView | None:
        """Give what there is; None where there is nothing to look at."""
        insights, usual = self.workspace.services.insights, self.speech.currency()
        if insights.is_empty():
            return None
        outlook = insights.outlook(usual)
        rows = [self._words.stop(one, outlook.until) for one in outlook.stops]
        return InsightsView(insights.outgoing(self.span, usual), outlook, rows)

    def _show(self, view: InsightsView | None) -> None:
        if view is None:
            self._show_nothing()
            return
        if self.desk is None:
            self.desk = self._made_desk()
        self.desk.show_outlook(view.outlook, view.rows)
        self._show_outgoing(view.outgoing)
        self._stack.setCurrentWidget(self.desk)

    def _show_outgoing(self, out: Outgoing) -> None:
        """Show sums, unless another span was chosen since they were asked for."""
        if self.desk is not None and out.span is self.span:
            self.desk.show_outgoing(out)

    def _made_desk(self) -> InsightsDesk:
        desk = InsightsDesk(self.workspace)
        desk.span_chosen.connect(self.choose)
        desk.head.export.clicked.connect(lambda: desk.news.ask(self.span))
        self._stack.addWidget(desk)
        return desk

    def _show_nothing(self) -> None:
        if self.nothing is None:
            self.nothing = nothing_yet(
                self.workspace,
                "bars",
                say("Nothing to add up yet"),
                say(
                    "Once there are subscriptions, you see here what goes out each month, where "
                    "it goes, and what you would save without one of them."
                ),
            )
            self._stack.addWidget(self.nothing)
        self._stack.setCurrentWidget(self.nothing)
