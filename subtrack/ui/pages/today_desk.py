"""Today desk: the head, the three views of decisions, and the sums beside or above them."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass

from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from subtrack.services.case_views import CaseSeen
from subtrack.services.deciding import Occurrence
from subtrack.services.inbox import Inbox, Nearness
from subtrack.services.missed import Missed
from subtrack.services.spending import Spending
from subtrack.ui.look import NARROW, Look, Space
from subtrack.ui.pages.today_answers import Answers
from subtrack.ui.pages.today_cases import TodayCases
from subtrack.ui.pages.today_check import CheckLine
from subtrack.ui.pages.today_inbox import InboxColumn
from subtrack.ui.pages.today_lists import AnsweredColumn, DecisionColumn, LaterColumn
from subtrack.ui.pages.today_since import SincePanel
from subtrack.ui.pages.today_strip import Strip
from subtrack.ui.pages.today_sums import Side
from subtrack.ui.pages.today_words import DecisionWords
from subtrack.ui.speech import Speech, say
from subtrack.ui.widgets.segmented import Segmented
from subtrack.ui.widgets.text import Label
from subtrack.ui.workspace import Workspace

_NEAR = frozenset({Nearness.OVERDUE, Nearness.TODAY, Nearness.TOMORROW})
_BAR = 10
"""Width of a scroll bar."""
_DECIDE, _LATER, _ANSWERED = "decide", "later", "answered"


@dataclass(frozen=True, slots=True)
class TodayView:
    """What the page shows; `missed` is None on a first visit, `cases` are those that run."""

    inbox: Inbox
    spending: Spending
    missed: Missed | None
    cases: Sequence[CaseSeen] = ()


class TodayHead(QWidget):
    """The title, the day with what waits, and the choice of a view."""

    def __init__(self, look: Look, speech: Speech) -> None:
        """Say nothing of what waits yet."""
        super().__init__()
        self._speech = speech
        self._line = Label(look, speech.full_day(speech.today()), "body", "text2", wraps=True)
        views = ((_DECIDE, say("To decide")), (_LATER, say("Later")), (_ANSWERED, say("Answered")))
        self.views = Segmented(look, views, say("Which decisions to show"))
        words = QVBoxLayout()
        words.setSpacing(Space.HAIR)
        words.addWidget(Label(look, say("Today"), "title"))
        words.addWidget(self._line)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(Space.LARGE)
        row.addLayout(words, 1)
        row.addWidget(self.views)

    def show_inbox(self, inbox: Inbox) -> None:
        """Say what day it is and what waits."""
        count, near = len(inbox.to_decide), sum(one.nearness in _NEAR for one in inbox.to_decide)
        if not count:
            text = say("{day}. Nothing to decide.")
        elif near:
            text = say("{day}. {count} to decide, {near} of them by tomorrow.")
        else:
            text = say("{day}. {count} to decide.")
        number = self._speech.number
        day = self._speech.full_day(inbox.today)
        self._line.setText(text.format(day=day, count=number(count), near=number(near)))


class TodayDesk(QWidget):
    """Everything that the page shows of a book that is in use; what is not seen is not built."""

    def __init__(self, workspace: Workspace) -> None:
        """Be empty."""
        super().__init__()
        self._workspace = workspace
        self._look, self._speech = workspace.look, workspace.speech
        answers, words = Answers(workspace), DecisionWords(self._speech)
        self._view: TodayView | None = None
        self._head = TodayHead(self._look, self._speech)
        self._head.views.chosen.connect(self._turn)
        self._since = SincePanel(self._look, self._speech)
        self._since.seen.connect(answers.see)
        self.cards = InboxColumn(workspace, words, answers)
        self._cases = TodayCases(workspace)
        self.cards.top.addWidget(self._since)
        self.cards.top.addWidget(self._cases)
        self._offer: QWidget | None = None
        workspace.kept.changed.connect(self._show_offer)
        self._makers: Mapping[str, Callable[[], DecisionColumn]] = {
            _LATER: lambda: LaterColumn(self._look, self._speech, words, answers),
            _ANSWERED: lambda: AnsweredColumn(self._look, self._speech, answers),
        }
        self._columns: dict[str, DecisionColumn] = {_DECIDE: self.cards}
        self._stack = QStackedWidget()
        self._stack.addWidget(self.cards)
        self._left = QVBoxLayout()
        self._row = QHBoxLayout(self)
        self._strip: Strip | None = None
        self._side: Side | None = None
        self._lay_out()
        self.cards.leave_focus_to(self._head.views)

    def show_view(self, view: TodayView) -> None:
        """Show what there is now."""
        self._view = view
        self._head.show_inbox(view.inbox)
        self._since.show_missed(view.missed)
        self._cases.show_cases(view.cases)
        self._show_offer()
        for sums in (self._strip, self._side):
            if sums is not None:
                sums.show_spending(view.spending)
        for column in self._columns.values():
            column.show_inbox(view.inbox)

    def show_decision(self, occurrence: Occurrence) -> bool:
        """Bring the card of a decision into view; say whether there is one."""
        self._turn(_DECIDE)
        self._head.views.choose(_DECIDE)
        return self.cards.bring_into_view(occurrence)

    def focus_first(self) -> bool:
        """Put the focus on the first card, if cards are what is seen; say whether there is one."""
        cards = self._view.inbox.to_decide if self._view and self.cards.isVisible() else ()
        return bool(cards) and self.cards.bring_into_view(cards[0].occurrence)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Turn the side into a strip where the window is narrow."""
        super().resizeEvent(event)
        self._fit()

    def _show_offer(self) -> None:
        """Ask about reminders once there is something to be reminded of."""
        inbox, workspace = self._view and self._view.inbox, self._workspace
        wanted = workspace.is_own and workspace.kept.settings.offers_reminders
        if wanted and self._offer is None and inbox and (inbox.to_decide or inbox.coming):
            from subtrack.ui.pages.today_offer import OfferPanel  # noqa: PLC0415 - once in a life

            self._offer = OfferPanel(workspace)
            self.cards.top.insertWidget(self.cards.top.indexOf(self._since) + 1, self._offer)
        if self._offer is not None:
            self._offer.setVisible(wanted)

    def _turn(self, key: str) -> None:
        """Turn to a view of decisions."""
        if key not in self._columns:
            column = self._columns[key] = self._makers[key]()
            column.leave_focus_to(self._head.views)
            self._stack.addWidget(column)
            if self._view is not None:
                column.show_inbox(self._view.inbox)
            self._fit()
        self._stack.setCurrentWidget(self._columns[key])

    def _fit(self) -> None:
        width = self.window().width()
        narrow = width < self._look.wide(NARROW)
        page = Space.SECTION if narrow else Space.PAGE
        self._show_sums(narrow=narrow)
        if self._side is not None:
            self._side.setVisible(not narrow)
            self._side.fit(width, page)
        if self._strip is not None:
            self._strip.setVisible(narrow)
        self._left.setContentsMargins(page, Space.SECTION, 0, 0)
        self._head.setContentsMargins(0, 0, page if narrow else Space.SMALL + _BAR, 0)
        right = page - _BAR if narrow else Space.SMALL
        for column in self._columns.values():
            column.column.setContentsMargins(0, 0, right, Space.LARGE)

    def _show_sums(self, *, narrow: bool) -> None:
        """Build the strip or the side when it is first wanted."""
        built: Strip | Side
        if narrow and self._strip is None:
            self._strip = built = Strip(self._look, self._speech)
            self.cards.top.insertWidget(0, self._strip)
        elif not narrow and self._side is None:
            self._side = built = Side(self._look, self._speech)
            self._row.addWidget(self._side)
        else:
            return
        if self._view is not None:
            built.show_spending(self._view.spending)

    def _lay_out(self) -> None:
        self._left.setSpacing(Space.MEDIUM)
        self._left.addWidget(self._head)
        self._left.addWidget(self._stack, 1)
        if self._workspace.is_own:
            check = CheckLine(self._workspace, self)
            check.setContentsMargins(0, 0, 0, Space.SMALL)
            self._left.addWidget(check)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(Space.SMALL)
        self._row.addLayout(self._left, 1)
