"""Subscriptions table: the rows with what a person chose of columns, order, filter and group."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from operator import attrgetter
from types import MappingProxyType

from PySide6.QtCore import QObject, QPoint, QTimer, Signal
from PySide6.QtWidgets import QMenu

from subtrack.ui.models.column_fit import read_widths, widths_text
from subtrack.ui.models.ordered import OrderedModel
from subtrack.ui.models.subscription_columns import GIVES_WAY, group_names, subscription_columns
from subtrack.ui.models.subscription_rows import TRASH, EntryRow
from subtrack.ui.speech import say
from subtrack.ui.widgets.row_columns import RowColumns
from subtrack.ui.widgets.rows import Marks, RowsView
from subtrack.ui.workspace import Workspace

_KEEP_MS = 400
"""How long after the last change it is kept: a person types and drags in many small steps."""
_MOST = MappingProxyType(
    {
        "name": 190,
        "plan": 110,
        "price": 150,
        "cycle": 140,
        "next": 130,
        "cancel": 130,
        "status": 130,
        "category": 110,
    }
)
"""The width of a column, in logical pixels, up to which it follows its texts."""


@dataclass(frozen=True, slots=True)
class _Gone:
    """Rows that went while they were chosen, and what has been chosen since in their place."""

    marks: Marks
    instead: frozenset[int]


class SubscriptionsTable(QObject):
    """The model, its view and its columns, kept over windows.

    Signals:
        narrowed: other rows are shown, by words, by group, or because there are others.
    """

    narrowed = Signal()

    def __init__(self, workspace: Workspace, parent: QObject) -> None:
        """Show no rows yet, in the form in which the person left the table."""
        super().__init__(parent)
        self._kept = workspace.kept
        look = workspace.look
        self.model: OrderedModel[EntryRow] = OrderedModel(
            subscription_columns(workspace.speech),
            attrgetter("searched"),
            attrgetter("group"),
            frozenset({TRASH}),
            self,
        )
        self.view: RowsView[EntryRow] = RowsView(look, self.model, attrgetter("number"))
        self.view.setAccessibleName(say("Subscriptions"))
        self.columns = RowColumns(look, self.view, self.model, GIVES_WAY, _MOST)
        self.text = ""
        self.group = ""
        self._gone: _Gone | None = None
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(_KEEP_MS)
        self._timer.timeout.connect(self.keep)
        self._take_up()
        self.columns.changed.connect(self._timer.start)
        self.view.header.chosen.connect(self._order_by)

    def put(self, rows: Sequence[EntryRow], longest: Mapping[str, Sequence[EntryRow]]) -> None:
        """Show other rows; what is chosen and seen stays, as far as it is there.

        `longest` are the rows with the longest texts of each column.
        """
        marks = self.view.marks()
        self.model.set_rows(rows)
        self.columns.measure(longest)
        self.view.put_back(marks)
        if marks.chosen and not self.view.chosen():
            self._choose_neighbour(marks)
        elif self._gone and self._gone.instead == marks.chosen:
            self._choose_again(self._gone)
        self.narrowed.emit()

    def search(self, text: str) -> None:
        """Show only rows with all words of a text."""
        if text != self.text:
            self.text = text
            self._narrow(lambda: self.model.search(text))

    def choose_group(self, group: str) -> None:
        """Show only the rows of a group; an empty name shows all but the trash."""
        if group != self.group:
            self.group = group
            self._narrow(lambda: self.model.choose(group))

    def select(self, number: int) -> bool:
        """Choose the row of an entry alone; say whether it is shown."""
        places = (place for place, row in enumerate(self.model.shown) if row.number == number)
        place = next(places, None)
        if place is not None:
            self.view.choose(place)
        return place is not None

    def counts(self) -> Mapping[str, int]:
        """Count by group the rows that the words leave."""
        return self.model.counts()

    def fill_menu(self, menu: QMenu) -> None:
        """Put in which columns are shown."""
        menu.clear()
        for column in self.model.columns[1:]:
            wanted = column.name not in self.columns.hidden
            fits = self.columns.fit_now.shows(column.name)
            words = column.heading if fits or not wanted else say("{name} (no room)")
            action = menu.addAction(words.format(name=column.heading))
            action.setCheckable(True)
            action.setChecked(wanted)
            action.triggered.connect(
                lambda shown, name=column.name: self.columns.show(name, shown=shown)
            )
        menu.addSeparator()
        menu.addAction(say("Usual columns")).triggered.connect(self.columns.reset)

    def open_menu(self, where: QPoint) -> None:
        """Open the menu of the columns somewhere on the screen."""
        menu = QMenu(self.view)
        self.fill_menu(menu)
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(where)

    def keep(self) -> None:
        """Keep what the person chose, for the next window."""
        self._timer.stop()
        name, descending = self.model.sorted_by
        self._kept.put(
            columns=widths_text(self.columns.own),
            hidden=tuple(sorted(self.columns.hidden)),
            sort=f"-{name}" if descending else name,
            filter=self.text,
            chip=self.group,
        )

    def _choose_neighbour(self, marks: Marks) -> None:
        if self.model.shown:
            self.view.choose(min(marks.place, len(self.model.shown) - 1))
        self._gone = _Gone(marks, self.view.marks().chosen)

    def _choose_again(self, gone: _Gone) -> None:
        """Choose what came back, so that a key does not act on its neighbour after an undo."""
        if any(row.number in gone.marks.chosen for row in self.model.shown):
            self.view.put_back(gone.marks, scrolls=False)
            self._gone = None

    def _narrow(self, narrow: Callable[[], None]) -> None:
        """Narrow or widen; among more rows the current one is shown where it now stands."""
        marks, before = self.view.marks(), len(self.model.shown)
        narrow()
        self.view.put_back(marks, scrolls=False)
        if len(self.model.shown) > before:
            self.view.show_current()
        self._timer.start()
        self.narrowed.emit()

    def _order_by(self, column: int) -> None:
        name, descending = self.model.sorted_by
        wanted = self.model.columns[column].name
        self._show_order(wanted, descending=wanted == name and not descending)
        self._timer.start()

    def _show_order(self, name: str, *, descending: bool) -> None:
        marks = self.view.marks()
        self.model.sort_by(name, descending=descending)
        self.view.put_back(marks, scrolls=False)
        names = [column.name for column in self.model.columns]
        self.view.header.show_order(
            names.index(self.model.sorted_by[0]), descending=self.model.sorted_by[1]
        )

    def _take_up(self) -> None:
        settings = self._kept.settings
        names = [column.name for column in self.model.columns]
        self.columns.take(read_widths(settings.columns, names), settings.hidden)
        self._show_order(settings.sort.removeprefix("-"), descending=settings.sort.startswith("-"))
        self.text = settings.filter
        self.group = settings.chip if settings.chip in group_names() else ""
        self.model.search(self.text)
        self.model.choose(self.group)
