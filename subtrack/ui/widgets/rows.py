"""Rows: a table whose rows are painted, chosen and acted on as wholes."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterator
from dataclasses import dataclass

from PySide6.QtCore import (
    QItemSelection,
    QItemSelectionModel,
    QModelIndex,
    Qt,
    Signal,
)
from PySide6.QtGui import (
    QContextMenuEvent,
    QMouseEvent,
)
from PySide6.QtWidgets import QAbstractItemView

from subtrack.ui.look import Look
from subtrack.ui.models.table import Row, TableModel
from subtrack.ui.widgets.painted_rows import PaintedRows

_FLAGS = QItemSelectionModel.SelectionFlag


@dataclass(frozen=True, slots=True)
class Marks:
    """What a person sees and has chosen, by the rows' keys: it outlives other rows.

    `place` is the number of the current row, `top` the key of the row at the top edge, of which
    `offset` logical pixels are scrolled away.
    """

    chosen: frozenset[int]
    current: int | None
    place: int
    top: int | None
    offset: int


class RowsView(PaintedRows[Row]):
    """Shows the rows of a model; `key_of` gives what tells a row from the others.

    Signals:
        menu_wanted: where a menu of the chosen rows is wanted, on the screen.
        touched: a row was clicked on its own.
        moved: the chosen rows, or the current one, are others now.
    """

    menu_wanted = Signal(object)
    touched = Signal()
    moved = Signal()

    def __init__(self, look: Look, model: TableModel[Row], key_of: Callable[[Row], int]) -> None:
        """Show a model."""
        super().__init__(look, model)
        self._key_of = key_of
        self.selectionModel().selectionChanged.connect(lambda *_: self.moved.emit())
        self.selectionModel().currentRowChanged.connect(lambda *_: self.moved.emit())

    def chosen(self) -> list[Row]:
        """Give the chosen rows in their order."""
        selection = self.selectionModel().selection()
        chosen = (selection.at(number) for number in range(selection.count()))
        ranges = sorted((one.top(), one.bottom()) for one in chosen)
        numbers = (number for top, bottom in ranges for number in range(top, bottom + 1))
        return [self._rows.row(number) for number in dict.fromkeys(numbers)]

    def current(self) -> Row | None:
        """Give the row that the keys act on, if it is chosen."""
        index = self.currentIndex()
        if not index.isValid() or not self.selectionModel().isSelected(index):
            return None
        return self._rows.row(index.row())

    def marks(self) -> Marks:
        """Give what is chosen and seen, to be put back over other rows."""
        current, top = self.currentIndex().row(), self.rowAt(0)
        return Marks(
            chosen=frozenset(map(self._key_of, self.chosen())),
            current=self._key_of(self._rows.row(current)) if current >= 0 else None,
            place=current,
            top=self._key_of(self._rows.row(top)) if top >= 0 else None,
            offset=-self.rowViewportPosition(top) if top >= 0 else 0,
        )

    def put_back(self, marks: Marks, *, scrolls: bool = True) -> None:
        """Choose what was chosen, as far as it is there, and scroll to where it was seen."""
        wanted = {*marks.chosen, marks.current, marks.top if scrolls else None} - {None}
        places = self._places(wanted)
        if scrolls and marks.top in places:
            self._scroll(places[marks.top], marks.offset)
        chosen = sorted(places[key] for key in marks.chosen if key in places)
        self._choose(chosen, places.get(marks.current or -1))

    def _places(self, wanted: Collection[int | None]) -> dict[int, int]:
        """Give the places of rows by their keys; most often the first rows are wanted."""
        found: dict[int, int] = {}
        for place, row in enumerate(self._rows.shown if wanted else ()):
            key = self._key_of(row)
            if key in wanted:
                found[key] = place
                if len(found) == len(wanted):
                    break
        return found

    def choose(self, number: int) -> None:
        """Choose one row alone, and show it."""
        self._choose([number], number)
        self.show_current()

    def show_current(self) -> None:
        """Scroll to the row that the keys act on, where it is out of sight."""
        self.scrollTo(self.currentIndex())

    def moveCursor(
        self, action: QAbstractItemView.CursorAction, modifiers: Qt.KeyboardModifier
    ) -> QModelIndex:
        """Move by rows: Home and End go to the first and the last one."""
        column = max(self.currentIndex().column(), 0)
        if action is QAbstractItemView.CursorAction.MoveHome:
            return self._rows.index(0, column)
        if action is QAbstractItemView.CursorAction.MoveEnd:
            return self._rows.index(self._rows.rowCount() - 1, column)
        return super().moveCursor(action, modifiers)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Tell that a row was clicked on its own."""
        super().mouseReleaseEvent(event)
        on_row = self.rowAt(int(event.position().y())) >= 0
        alone = event.modifiers() == Qt.KeyboardModifier.NoModifier
        if on_row and alone and event.button() is Qt.MouseButton.LeftButton:
            self.touched.emit()

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Ask for the menu of the chosen rows; a key asks for it below the current one."""
        where = event.globalPos()
        if event.reason() is QContextMenuEvent.Reason.Keyboard:
            rect = self.visualRect(self.currentIndex())
            where = self.viewport().mapToGlobal(rect.bottomLeft())
        self.menu_wanted.emit(where)

    def _choose(self, numbers: Collection[int], current: int | None) -> None:
        chosen = QItemSelection()
        last = self._rows.columnCount() - 1
        for first, end in _runs(numbers):
            chosen.select(self._rows.index(first, 0), self._rows.index(end, last))
        model = self.selectionModel()
        if current is not None:
            model.setCurrentIndex(self._rows.index(current, 0), _FLAGS.NoUpdate)
        model.select(chosen, _FLAGS.ClearAndSelect)

    def _scroll(self, number: int, offset: int) -> None:
        height = self.verticalHeader().defaultSectionSize()
        self.verticalScrollBar().setValue(number * height + offset)


def _runs(numbers: Collection[int]) -> Iterator[tuple[int, int]]:
    """Yield the first and the last of numbers that follow each other; they come in order."""
    first = last = None
    for number in numbers:
        if last is not None and number == last + 1:
            last = number
            continue
        if first is not None and last is not None:
            yield first, last
        first = last = number
    if first is not None and last is not None:
        yield first, last
