"""Insights table: the numbers of the chart as a table that can be copied."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QHeaderView, QSizePolicy

from subtrack.ui.look import Look, Space
from subtrack.ui.models.table import Column, TableModel
from subtrack.ui.speech import say
from subtrack.ui.widgets.painted_rows import PaintedRows

_MOST = 13
"""Rows that are seen at once."""


@dataclass(frozen=True, slots=True)
class Numbers:
    """A row: the month or the year, both parts and the whole, as they are said."""

    stretch: str
    often: str
    seldom: str
    total: str


class NumbersTable(PaintedRows[Numbers]):
    """The table; what is chosen in it, or else all of it, is copied with the usual key."""

    def __init__(self, look: Look) -> None:
        """Have no rows."""
        self.numbers = TableModel[Numbers](_columns())
        super().__init__(look, self.numbers)
        self.setAccessibleName(say("Charges as a table"))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.header.setSectionsClickable(False)
        self.header.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.header.setAccessibleDescription("")
        self.header.setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        self.set_margin(Space.SMALL)
        look.changed.connect(self._fit)

    def show_numbers(self, rows: Sequence[Numbers]) -> None:
        """Show other rows."""
        self.numbers.set_rows(rows)
        self._fit()

    def copy(self) -> None:
        """Copy the chosen rows, or else all, with the headings, for a spreadsheet."""
        chosen = sorted({index.row() for index in self.selectedIndexes()})
        rows = [self.numbers.row(place) for place in chosen] or self.numbers.shown
        lines = [[one.heading for one in self.numbers.columns]]
        lines += [[one.text(row) for one in self.numbers.columns] for row in rows]
        QGuiApplication.clipboard().setText("\n".join("\t".join(line) for line in lines))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Copy rows, not the cell that the keys are on."""
        if event.matches(QKeySequence.StandardKey.Copy):
            self.copy()
        else:
            super().keyPressEvent(event)

    def _fit(self) -> None:
        row = self.verticalHeader().defaultSectionSize()
        rows = min(self.numbers.rowCount(), _MOST)
        self.setFixedHeight(self.header.sizeHint().height() + rows * row + Space.HAIR)


def _columns() -> list[Column[Numbers]]:
    return [
        Column("stretch", say("When"), lambda row: row.stretch, lambda row: row.stretch),
        Column(
            "often",
            say("Every month or more often"),
            lambda row: row.often,
            lambda row: row.often,
            right=True,
        ),
        Column(
            "seldom",
            say("Yearly and other bills"),
            lambda row: row.seldom,
            lambda row: row.seldom,
            right=True,
        ),
        Column("total", say("Together"), lambda row: row.total, lambda row: row.total, right=True),
    ]
