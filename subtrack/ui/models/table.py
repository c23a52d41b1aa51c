"""Table: rows of values as a model, one for all lists."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from types import MappingProxyType
from typing import Any, Generic, TypeVar

from PySide6.QtCore import (
    QAbstractTableModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
)

from subtrack.ui.widgets.text import plain_tip

Row = TypeVar("Row")
Index = QModelIndex | QPersistentModelIndex
ROW_ROLE = Qt.ItemDataRole.UserRole
"""Gives the value of the row that a cell stands in."""


@dataclass(frozen=True, slots=True, kw_only=True)
class CellStyle:
    """How a cell is painted: tone and step of its text, on a chip or behind a monogram."""

    tone: str = "text"
    step: str = "body"
    chip: bool = False
    monogram: bool = False


PLAIN = CellStyle()


@dataclass(frozen=True, slots=True)
class Column(Generic[Row]):
    """A column: its heading, what a cell shows, what it is sorted by, its tooltip, its painting.

    A key of None sorts last, whichever way. The tooltip has the whole text where nothing else is
    said. `spoken` is what a reader is told where the text alone would not do.
    """

    name: str
    heading: str
    text: Callable[[Row], str]
    key: Callable[[Row], Any]
    tip: Callable[[Row], str] | None = None
    right: bool = False
    style: Callable[[Row], CellStyle] = lambda _row: PLAIN
    spoken: Callable[[Row], str] | None = None


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

    @property
    def shown(self) -> Sequence[Row]:
        """The rows that are shown, in their order."""
        return self._rows

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
        """Give what a cell shows, and what it tells."""
        if not index.isValid():
            return None
        tell = _TOLD.get(role)
        row, column = self._rows[index.row()], self.columns[index.column()]
        return tell(column, row) if tell else None

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
        if role == Qt.ItemDataRole.ToolTipRole:
            return plain_tip(self.columns[section].heading)
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return _alignment(right=self.columns[section].right)
        return None


def _tip(column: Column[Any], row: object) -> str:
    return plain_tip((column.tip or column.text)(row))


def _alignment(*, right: bool) -> int:
    side = Qt.AlignmentFlag.AlignRight if right else Qt.AlignmentFlag.AlignLeft
    return int((side | Qt.AlignmentFlag.AlignVCenter).value)


_TOLD: Mapping[int, Callable[[Column[Any], Any], Any]] = MappingProxyType(
    {
        ROW_ROLE: lambda _column, row: row,
        Qt.ItemDataRole.DisplayRole: lambda column, row: column.text(row),
        Qt.ItemDataRole.AccessibleTextRole: lambda column, row: (column.spoken or column.text)(row),
        Qt.ItemDataRole.ToolTipRole: _tip,
        Qt.ItemDataRole.TextAlignmentRole: lambda column, _row: _alignment(right=column.right),
    }
)
