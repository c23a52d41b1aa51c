"""Subscriptions content: the head, the table or what stands in its place, and the bulk bar."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Sequence
from functools import cached_property

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QApplication, QStackedWidget, QVBoxLayout, QWidget

from subtrack.domain.money import Money
from subtrack.services.spending import ranked
from subtrack.ui.look import Space
from subtrack.ui.models.subscription_columns import group_names
from subtrack.ui.models.subscription_rows import TRASH, EntryRow
from subtrack.ui.pages.subscriptions_bulk import BulkBar
from subtrack.ui.pages.subscriptions_empty import NothingFound, NothingYet
from subtrack.ui.pages.subscriptions_head import SubscriptionsHead
from subtrack.ui.pages.subscriptions_table import SubscriptionsTable
from subtrack.ui.speech import say
from subtrack.ui.workspace import Workspace

_COUNT_MS = 40
"""How long counts and sums wait: a keystroke shows its rows first."""


class SubscriptionsContent(QWidget):
    """What stands beside the details; it follows what the table shows.

    Signals:
        add, quick_add: how the first subscription is to be added.

    Attributes:
        home: the currency that stands first in sums, None where it is not known yet.
        counting: runs while counts and sums wait.
    """

    add = Signal()
    quick_add = Signal()

    def __init__(
        self, workspace: Workspace, table: SubscriptionsTable, make_bulk: Callable[[], BulkBar]
    ) -> None:
        """Show no rows yet; the bulk bar is made once several are chosen."""
        super().__init__()
        self._look = workspace.look
        self._speech = workspace.speech
        self._table = table
        self.home: str | None = None
        self._make_bulk = make_bulk
        self.head = SubscriptionsHead(workspace.look, workspace.speech)
        self._stack = QStackedWidget()
        self.counting = QTimer(self)
        self.counting.setSingleShot(True)
        self.counting.timeout.connect(self.count)
        self._lay_out()
        self._connect()
        self.head.filter.setText(table.text)
        self.head.choose(table.group)

    @cached_property
    def nothing_yet(self) -> NothingYet:
        """What stands here where there is no subscription at all."""
        state = NothingYet(self._look)
        state.add.connect(self.add)
        state.quick_add.connect(self.quick_add)
        self._stack.addWidget(state)
        return state

    @cached_property
    def nothing_found(self) -> NothingFound:
        """What stands here where the filter leaves nothing."""
        state = NothingFound(self._look)
        state.show_all.connect(self.show_all)
        self._stack.addWidget(state)
        return state

    @cached_property
    def bulk(self) -> BulkBar:
        """What can be done with several at once."""
        bar = self._make_bulk()
        bar.left.connect(self._table.view.setFocus)
        self._column.addWidget(bar)
        return bar

    def offer_bulk(self) -> None:
        """Show what can be done with the chosen rows, where they are several."""
        rows = self._table.view.chosen()
        if len(rows) > 1 or "bulk" in vars(self):
            self.bulk.show_for(rows)

    def show_all(self, group: str = "") -> None:
        """Take the filter away, and show a group or all but the trash."""
        self.head.filter.clear()
        self.choose_group(group)

    def choose_group(self, group: str) -> None:
        """Show one group, or all but the trash."""
        self.head.choose(group)
        self._table.choose_group(group)

    def leave_empty_group(self) -> None:
        """Show all where nothing is left of a group, such as one that an earlier window kept."""
        if all(row.group != self._table.group for row in self._table.model.all_rows):
            self.choose_group("")

    def set_margin(self, margin: int) -> None:
        """Leave so much room beside the head, and before the rows, in logical pixels."""
        self._around.setContentsMargins(margin, Space.GROUP + 2, margin, Space.MEDIUM)
        self._table.view.set_margin(margin)

    def count_next(self) -> None:
        """Count and sum up what is shown, after the rows themselves; where there are none, now."""
        if self._table.model.all_rows:
            self.counting.start(_COUNT_MS)
        else:
            self.count()

    def count(self) -> None:
        """Count and sum up what is shown."""
        self.counting.stop()
        bare = not self._table.model.all_rows
        if bare and self.head.filter.hasFocus():
            self.nothing_yet.first.setFocus()
        self.head.set_bare(bare)
        self.head.count(self._table.counts(), TRASH)
        self.head.show_total(self._total(self._table.model.shown))

    def _follow(self) -> None:
        """Show the rows or say why there are none; what is counted follows."""
        model, table = self._table.model, self._table
        if model.shown:
            self._turn(table.view, table.view)
        elif model.all_rows and (table.text or table.group):
            self.nothing_found.tell(table.text, group_names().get(table.group, ""))
            self._turn(self.nothing_found, self.nothing_found.everything)
        else:
            self._turn(self.nothing_yet, self.nothing_yet.first)
        self.counting.start(_COUNT_MS)

    def _turn(self, shown: QWidget, focus: QWidget) -> None:
        """Show one thing; where the last had the focus, it goes on with it.

        Otherwise the focus would fall into the filter, which takes the keys of the undo.
        """
        last, holder = self._stack.currentWidget(), QApplication.focusWidget()
        goes_on = last is not None and holder is not None and _is_in(holder, last)
        self._stack.setCurrentWidget(shown)
        if goes_on and shown is not last:
            focus.setFocus()

    def _total(self, rows: Sequence[EntryRow]) -> str:
        found: Counter[str] = Counter()
        for row in rows:
            for price in row.month:
                found[price.currency] += price.minor
        sums = ranked((Money(minor, code) for code, minor in found.items()), self.home)
        if not sums:
            return ""
        return say("{sums} in {month}").format(
            sums=", ".join(map(self._speech.money, sums)),
            month=self._speech.month(self._speech.today()),
        )

    def _go_down(self) -> None:
        view = self._table.view
        if self._table.model.shown:
            view.setFocus(Qt.FocusReason.OtherFocusReason)
            if view.current() is None:
                view.choose(0)

    def _open_columns(self) -> None:
        button = self.head.columns_button
        self._table.open_menu(button.mapToGlobal(button.rect().bottomLeft()))

    def _connect(self) -> None:
        table, head = self._table, self.head
        table.narrowed.connect(self._follow)
        table.view.header.menu_wanted.connect(table.open_menu)
        head.filter.textChanged.connect(table.search)
        head.filter.down.connect(self._go_down)
        head.filter.left.connect(table.view.setFocus)
        head.chosen.connect(self.choose_group)
        head.columns.connect(self._open_columns)

    def _lay_out(self) -> None:
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)
        self._around = QVBoxLayout()
        self._around.addWidget(self.head)
        self._column.addLayout(self._around)
        self._stack.addWidget(self._table.view)
        self._column.addWidget(self._stack, 1)


def _is_in(widget: QWidget, other: QWidget) -> bool:
    return widget is other or other.isAncestorOf(widget)
