"""Cancellations: all cases by what they ask for next, and one of them as a page."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from subtrack.domain.errors import KnownError
from subtrack.services.case_views import CaseSeen
from subtrack.ui.cases.telling import CaseTelling, CaseTold
from subtrack.ui.cases.view import CaseView
from subtrack.ui.links import open_page
from subtrack.ui.look import Space
from subtrack.ui.models.cases import case_rows
from subtrack.ui.pages.case_deeds import CaseDeeds
from subtrack.ui.pages.case_desk import CaseDesk, Listed
from subtrack.ui.pages.page import Page
from subtrack.ui.small_pictures import SmallPictures
from subtrack.ui.speech import say
from subtrack.ui.widgets.buttons import Button
from subtrack.ui.widgets.empty_state import DRAWING, EmptyState
from subtrack.ui.widgets.icon import Icon
from subtrack.ui.widgets.list_and_one import ListAndOne
from subtrack.ui.widgets.master_list import MasterList
from subtrack.ui.widgets.search_field import SearchField
from subtrack.ui.widgets.text import Label
from subtrack.ui.workspace import PageName, Workspace


class CancellationsPage(Page):
    """The list at the left, one case at the right; in a narrow window one of them."""

    def __init__(self, workspace: Workspace, opens: Callable[[str], object] = open_page) -> None:
        """Build both; `opens` gets the addresses of pages, checked."""
        super().__init__(workspace)
        self._desk = CaseDesk(workspace.services, workspace.speech.language)
        self.deeds = CaseDeeds(workspace, self._desk, self, opens)
        self._listed: Sequence[CaseSeen] = ()
        self._number = 0
        self.field = SearchField(self.look, say("Filter \u2026"), say("Filter cancellations"))
        self.list = MasterList(self.look, say("Cancellations"))
        pictures = SmallPictures(workspace.tasks)
        self.view = CaseView(CaseTelling(self.look, self.speech, self.deeds, pictures))
        self.nothing = EmptyState(
            self.look,
            say("No cancellations"),
            say(
                "To cancel a subscription, choose Cancel\u2026 on Today or among the "
                "subscriptions. Here you then see what to do next, until no further charge comes."
            ),
            Icon(self.look, "cancel", "text3", DRAWING),
        )
        self.choose = Button(self.look, say("Choose a subscription"))
        self.choose.clicked.connect(lambda: workspace.doors.show_page(PageName.SUBSCRIPTIONS))
        self.nothing.column.addWidget(self.choose, 0, Qt.AlignmentFlag.AlignHCenter)
        self.nothing.close_up()
        self.saved = Label(self.look, "", "small", "good", wraps=True)
        self.saved.setContentsMargins(Space.SMALL, Space.SMALL, 0, Space.LARGE)
        self._lay_out()
        self.field.textChanged.connect(self._filter)
        self.field.down.connect(self.list.setFocus)
        self.list.reached.connect(self._reach)
        self.list.taken.connect(lambda key: self.show_case(int(key)))

    def show_case(self, number: int) -> None:
        """Show the newest case of a subscription."""
        self._number = number
        self._pages.read()
        self._ask_for_case()

    def open_cases(self, numbers: Sequence[int]) -> None:
        """Begin to cancel subscriptions, or go on where that was begun; the first is shown."""
        self.deeds.open(numbers, lambda: self.show_case(numbers[0]))

    def refresh(self) -> None:
        """Ask for the list and the case anew."""
        self.workspace.tasks.run(self._desk.listed, self._show_listed)

    def focus_filter(self) -> None:
        """Put the cursor into the filter."""
        if self._pages.takes_turns:
            self._pages.go_back()
        self.field.setFocus()
        self.field.selectAll()

    def _show_listed(self, found: Listed) -> None:
        listed = self._listed = found.cases
        sums = ", ".join(map(self.speech.money, found.saved))
        words = say("Spared since the year began: {sums}").format(sums=sums)
        self.saved.setText(words if found.saved else "")
        self.saved.setVisible(bool(found.saved))
        numbers = [one.entry.number for one in listed]
        if self._number not in numbers:
            self._number = numbers[0] if numbers else 0
        self._stack.setCurrentWidget(self._pages if listed else self.nothing)
        self._filter()
        if self._number:
            self._ask_for_case()
        else:
            self.view.tell_nothing()

    def _filter(self) -> None:
        rows = case_rows(self._listed, self.speech, self.field.text().strip())
        self.list.set_rows(rows, str(self._number))

    def _reach(self, key: str) -> None:
        """Follow the selection, unless the list is all that is seen."""
        if not self._pages.takes_turns:
            self.show_case(int(key))

    def _ask_for_case(self) -> None:
        number = self._number
        self.workspace.tasks.run(lambda: self._desk.told(number), self._show_told, self._gone)

    def _show_told(self, told: CaseTold) -> None:
        if told.number == self._number:
            self.view.tell(told)
            self.list.choose(str(told.number))

    def _gone(self, _error: KnownError) -> None:
        """The case is gone; the list is asked for anew, too, and shows it."""
        self.view.tell_nothing()

    def _lay_out(self) -> None:
        index = QWidget()
        column = QVBoxLayout(index)
        column.setContentsMargins(Space.GROUP, Space.SECTION, Space.MEDIUM, 0)
        column.setSpacing(Space.SMALL)
        column.addWidget(Label(self.look, say("Cancellations"), "title"))
        column.addSpacing(Space.TINY)
        column.addWidget(self.field)
        column.addWidget(self.list, 1)
        column.addWidget(self.saved)
        self._pages = ListAndOne(self.look, index, self.list, self.view)
        self._stack = QStackedWidget(self)
        self._stack.addWidget(self._pages)
        self._stack.addWidget(self.nothing)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(self._stack)
