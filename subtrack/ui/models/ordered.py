"""Ordered: a table that sorts and narrows its rows by itself, quick enough for every keystroke.

Qt's own proxy would ask Python for each of the rows at each keystroke, one by one.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence

from PySide6.QtCore import QObject, Qt

from subtrack.ui.models.narrowing import Narrowing, ordered
from subtrack.ui.models.table import Column, Row, TableModel


class OrderedModel(TableModel[Row]):
    """Rows ordered by a column, narrowed by words and by the group that they belong to.

    `searched` gives a row's folded text, `group` the name of its group; rows of the groups `apart`
    are shown only where their group is chosen.
    """

    def __init__(
        self,
        columns: Sequence[Column[Row]],
        searched: Callable[[Row], str],
        group: Callable[[Row], str],
        apart: frozenset[str] = frozenset(),
        parent: QObject | None = None,
    ) -> None:
        """Have columns and no rows; the first column orders."""
        super().__init__(columns, parent)
        self._narrowing = Narrowing(searched, group, apart)
        self._chosen = ""
        self.all_rows: Sequence[Row] = ()
        self.sorted_by = (self.columns[0].name, False)

    def set_rows(self, rows: Sequence[Row]) -> None:
        """Have other rows; order, words and group hold on."""
        self.all_rows = rows
        self._order()

    def counts(self) -> Mapping[str, int]:
        """Count by group the rows that the words leave."""
        return self._narrowing.counts()

    def sort_by(self, name: str, *, descending: bool) -> None:
        """Order by a column; a name that there is not changes nothing."""
        if any(column.name == name for column in self.columns):
            self.sorted_by = (name, descending)
            self._order()

    def sort(self, column: int, order: Qt.SortOrder = Qt.SortOrder.AscendingOrder) -> None:
        """Order by a column, as views ask for it."""
        descending = order is Qt.SortOrder.DescendingOrder
        self.sort_by(self.columns[column].name, descending=descending)

    def search(self, text: str) -> None:
        """Show only rows that have every word of a text, in any order."""
        if self._narrowing.search(text):
            self._show()

    def choose(self, group: str) -> None:
        """Show only rows of a group; an empty name shows all but those apart."""
        self._chosen = group
        self._show()

    def _order(self) -> None:
        name, descending = self.sorted_by
        column = next(one for one in self.columns if one.name == name)
        self._narrowing.put(ordered(self.all_rows, column.key, descending=descending))
        self._show()

    def _show(self) -> None:
        super().set_rows(self._narrowing.found(self._chosen))
