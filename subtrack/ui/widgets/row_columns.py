"""Row columns: which columns of a table are shown, how wide, and what the person changed of it."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from typing import Any

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QFontMetrics

from subtrack.ui.look import Look, Space
from subtrack.ui.models.column_fit import LEAST, Fit, fitted
from subtrack.ui.models.table import CellStyle, Column, TableModel
from subtrack.ui.widgets.chip import CHIP_PAD
from subtrack.ui.widgets.row_painting import MONOGRAM
from subtrack.ui.widgets.rows import RowsView


class RowColumns(QObject):
    """Fits the columns of a view into its room.

    A column is as wide as its longest texts ask for, up to its `most` and beyond it where there is
    room to spare, until the person drags its edge: then its neighbour gives or takes. The first
    column takes what is left. `own` are the widths that the person chose, `hidden` the columns that
    they hid.

    Signals:
        changed: the person changed a width, or hid or showed a column.
    """

    changed = Signal()

    def __init__(
        self,
        look: Look,
        view: RowsView[Any],
        model: TableModel[Any],
        gives_way: Sequence[str],
        most: Mapping[str, int],
    ) -> None:
        """Fit the columns of a view over a model."""
        super().__init__(view)
        self._look = look
        self._view = view
        self._columns: Sequence[Column[Any]] = model.columns
        self._names = [column.name for column in self._columns]
        self._gives_way = gives_way
        self._most = most
        self._natural = dict.fromkeys(self._names, LEAST)
        self._whole = dict.fromkeys(self._names, 0)
        self._fitting = False
        self.own: dict[str, int] = {}
        self.hidden: set[str] = set()
        self.fit_now = Fit({})
        view.resized.connect(self.fit)
        view.header.sectionResized.connect(self._dragged)
        view.header.sectionHandleDoubleClicked.connect(self._forget)
        look.changed.connect(self.fit)

    def take(self, own: Mapping[str, int], hidden: Iterable[str]) -> None:
        """Take up what the person chose before; the first column is never hidden."""
        self.own = {name: width for name, width in own.items() if name in self._names[1:]}
        self.hidden = set(hidden) & set(self._names[1:])
        self.fit()

    def measure(self, longest: Mapping[str, Sequence[Any]]) -> None:
        """Measure the rows with the longest texts of each column."""
        metrics = QFontMetrics(self._look.font("medium"))
        for number, column in enumerate(self._columns):
            widest = [
                metrics.horizontalAdvance(column.text(row)) + _beside(column.style(row))
                for row in longest[column.name]
            ]
            heading = self._view.header.wanted_width(number)
            whole = self._whole[column.name] = max(widest, default=0)
            self._natural[column.name] = max(heading, min(whole, self._most[column.name]))
        self.fit()

    def show(self, name: str, *, shown: bool) -> None:
        """Show or hide a column, as the person asked."""
        self.hidden ^= {name} if shown == (name in self.hidden) else set()
        self.fit()
        self.changed.emit()

    def reset(self) -> None:
        """Show all columns in their usual widths."""
        self.own.clear()
        self.hidden.clear()
        self.fit()
        self.changed.emit()

    def fit(self) -> None:
        """Give every column its width, or leave it out."""
        wanted = {name: self.own.get(name, self._natural[name]) for name in self._names}
        room = self._view.viewport().width()
        whole = {name: self._whole[name] for name in self._names[1:] if name not in self.own}
        self.fit_now = fitted(wanted, room, self.hidden, self._gives_way, whole)
        self._fitting = True
        for number, name in enumerate(self._names):
            self._view.setColumnHidden(number, not self.fit_now.shows(name))
            if self.fit_now.shows(name):
                self._view.setColumnWidth(number, self.fit_now.widths[name])
        self._fitting = False

    def _dragged(self, number: int, before: int, after: int) -> None:
        """Let the neighbour of a dragged edge give or take what the column takes or gives."""
        if self._fitting:
            return
        shown = [one for one in range(len(self._names)) if self.fit_now.shows(self._names[one])]
        place = shown.index(number)
        self._keep(number, after)
        if place + 1 < len(shown):
            neighbour = shown[place + 1]
            width = max(self._view.columnWidth(neighbour) - (after - before), LEAST)
            self._fitting = True
            self._view.setColumnWidth(neighbour, width)
            self._fitting = False
            self._keep(neighbour, width)
        self.changed.emit()

    def _keep(self, number: int, width: int) -> None:
        if number:
            self.own[self._names[number]] = width

    def _forget(self, number: int) -> None:
        """Give a column its usual width again."""
        self.own.pop(self._names[number], None)
        self.fit()
        self.changed.emit()


def _beside(style: CellStyle) -> int:
    """Give the room that a cell wants beside its text."""
    around = 2 * Space.SMALL + 2
    return around + (MONOGRAM if style.monogram else 0) + (2 * CHIP_PAD if style.chip else 0)
