"""Painted rows: a table that paints each of its rows as a whole."""

from __future__ import annotations

from collections.abc import Iterator
from functools import partial
from typing import Generic

from PySide6.QtCore import QEvent, QRect, QTimer, Signal
from PySide6.QtGui import QFontMetrics, QMouseEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QFrame, QHeaderView, QTableView

from subtrack.ui.look import ROW, Look, Space
from subtrack.ui.models.table import Row, TableModel
from subtrack.ui.widgets.panels import Ground
from subtrack.ui.widgets.row_header import RowHeader
from subtrack.ui.widgets.row_painting import Cell, RowPainter
from subtrack.ui.widgets.viewport import lend_viewport


class PaintedRows(QTableView, Generic[Row]):
    """Paints the rows of a model and the one under the pointer.

    Signals:
        resized: there is more or less room.
    """

    resized = Signal()

    def __init__(self, look: Look, model: TableModel[Row]) -> None:
        """Show a model."""
        super().__init__()
        lend_viewport(self)
        self._look = look
        self._rows = model
        self._painter = RowPainter(look)
        self._hovered = -1
        self.header = RowHeader(look, self)
        self.setHorizontalHeader(self.header)
        self.setModel(model)
        self._set_up()
        self._follow()
        look.changed.connect(self._follow)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the rows that are seen."""
        painter = QPainter(self.viewport())
        cells = list(self._cells())
        width = max(self.viewport().width(), self.header.length())
        chosen, current = self.selectionModel(), self.currentIndex().row()
        for number in self._seen(event.rect()):
            rect = QRect(0, self.rowViewportPosition(number), width, self.rowHeight(number))
            selected = chosen.isSelected(self._rows.index(number, 0))
            hovered = "hover" if number == self._hovered else None
            self._painter.paint_ground(painter, rect, "selected" if selected else hovered)
            self._painter.paint_row(painter, rect, self._rows.row(number), cells)
            if number == current and self.hasFocus():
                rect.setWidth(self.viewport().width())
                self._painter.paint_ring(painter, rect)

    def paint_next_turn(self) -> None:
        """Paint what there is now once the window had time for itself."""
        self.viewport().setUpdatesEnabled(False)
        QTimer.singleShot(1, partial(self.viewport().setUpdatesEnabled, True))

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Show which row the pointer is on."""
        super().mouseMoveEvent(event)
        self._hover(self.rowAt(int(event.position().y())))

    def leaveEvent(self, event: QEvent) -> None:
        """Show that the pointer is gone."""
        super().leaveEvent(event)
        self._hover(-1)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Tell that there is more or less room."""
        super().resizeEvent(event)
        self.resized.emit()

    def set_margin(self, margin: int) -> None:
        """Begin the rows in line with what stands at a margin, in logical pixels."""
        self.header.edge = margin - Space.SMALL
        self.header.viewport().update()
        self.viewport().update()

    def _cells(self) -> Iterator[Cell]:
        for number, column in enumerate(self._rows.columns):
            if not self.isColumnHidden(number):
                air = 0 if number else self.header.edge
                left, width = self.columnViewportPosition(number), self.columnWidth(number)
                yield Cell(column, left + air, width - air)

    def _seen(self, area: QRect) -> Iterator[int]:
        first = self.rowAt(area.top())
        last = self.rowAt(area.bottom())
        if first >= 0:
            yield from range(first, (last if last >= 0 else self._rows.rowCount() - 1) + 1)

    def _hover(self, number: int) -> None:
        if number != self._hovered:
            self._hovered = number
            self.viewport().update()

    def _set_up(self) -> None:
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setShowGrid(False)
        self.setMouseTracking(True)
        self.setTabKeyNavigation(False)
        self.setWordWrap(False)
        self.setCornerButtonEnabled(False)
        self.setCornerWidget(Ground(self._look, "surface"))
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.verticalHeader().hide()
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)

    def _follow(self) -> None:
        height = QFontMetrics(self._look.font("body")).height() + 16
        self.verticalHeader().setDefaultSectionSize(max(ROW, height))
        self.viewport().update()
