"""Table: rows of values as a model, one for all lists, and their sorting and filtering."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any, Generic, TypeVar

from PySide6.QtCore import (
    QAbstractTableModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QSortFilterProxyModel,
    Qt,
)

Row = TypeVar("Row")
Index = QModelIndex | QPersistentModelIndex
ROW_ROLE = Qt.ItemDataRole.UserRole
KEY_ROLE = Qt.ItemDataRole.UserRole + 1


@dataclass(frozen=True, slots=True)
class Column(Generic[Row]):
    """A column: its heading, what a cell shows, what it is sorted by, and its tooltip.

    A key of None sorts last, whichever way.
    """

    name: str
    heading: str
    text: Callable[[Row], str]
    key: Callable[[Row], Any]
    tip: Callable[[Row], str] | None = None
    right: bool = False


class TableModel(QAbstractTableModel, Generic[Row]):
    """Rows of values in columns; a row's texts are made once."""

    def __init__(self, columns: Sequence[Column[Row]], parent: QObject | None = None) -> None:
        """Have columns and no rows."""
        super().__init__(parent)
        self.columns = tuple(columns)
        self._rows: Sequence[Row] = ()

    def set_rows(self, rows: Sequence[Row]) -> None:
        """Show other rows."""
        self.beginResetModel()
        self._rows = rows
        self.endResetModel()

    def row(self, number: int) -> Row:
        """Give the value of a row."""
        return self._rows[number]

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's signature
        """Count the rows."""
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's signature
        """Count the columns."""
        return 0 if parent.isValid() else len(self.columns)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:  # noqa: ANN401 - Qt's signature
        """Give what a cell shows, is sorted by, or stands for."""
        if not index.isValid():
            return None
        row, column = self._rows[index.row()], self.columns[index.column()]
        if role in {Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole}:
            return column.text(row)
        if role == ROW_ROLE:
            return row
        if role == KEY_ROLE:
            return column.key(row)
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return _alignment(right=column.right)
        return None

    def headerData(
        self,
        section: int,
        orientation: Qt.Orientation,
        role: int = Qt.ItemDataRole.DisplayRole,
    ) -> Any:  # noqa: ANN401 - Qt's signature
        """Give the heading of a column."""
        if orientation is not Qt.Orientation.Horizontal or not 0 <= section < len(self.columns):
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return self.columns[section].heading
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return _alignment(right=self.columns[section].right)
        return None


class SortProxy(QSortFilterProxyModel):
    """Sorts by the columns' keys, which Qt cannot compare, and leaves rows out by a predicate."""

    def __init__(self, parent: QObject | None = None) -> None:
        """Show everything in the model's order."""
        super().__init__(parent)
        self._accepts: Callable[[Any], bool] | None = None

    def set_filter(self, accepts: Callable[[Any], bool] | None) -> None:
        """Show only rows whose values are accepted."""
        self._accepts = accepts
        self.invalidateFilter()

    def filterAcceptsRow(self, row: int, _parent: Index) -> bool:
        """Say whether a row is shown."""
        if self._accepts is None:
            return True
        model = self.sourceModel()
        assert isinstance(model, TableModel)  # noqa: S101 - it is the only model put below
        return self._accepts(model.row(row))

    def lessThan(self, left: Index, right: Index) -> bool:
        """Compare two cells by their keys; None comes last whichever way."""
        first, second = left.data(KEY_ROLE), right.data(KEY_ROLE)
        if first is None or second is None:
            descending = self.sortOrder() is Qt.SortOrder.DescendingOrder
            return (first is None) == descending and first is not second
        return bool(first < second)


def _alignment(*, right: bool) -> int:
    side = Qt.AlignmentFlag.AlignRight if right else Qt.AlignmentFlag.AlignLeft
    return int((side | Qt.AlignmentFlag.AlignVCenter).value)
