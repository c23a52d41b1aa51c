"""Tick list: many things with an amount each, of which some are ticked; painted row by row."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QModelIndex, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFocusEvent, QFontMetrics, QKeyEvent, QPainter, QPalette
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
)

from subtrack.ui.look import Look
from subtrack.ui.models.table import ROW_ROLE, Column, Index, TableModel
from subtrack.ui.widgets.painting import FOCUS, box, elided
from subtrack.ui.widgets.viewport import lend_viewport

_BOX = 18
_PAD = 6
_LEFT = _PAD + _BOX + 14
"""Where the texts begin, in logical pixels."""
_AIR = 6
_TICK = 14


@dataclass(frozen=True, slots=True)
class TickRow:
    """A thing: what tells it from the others, its name, a line below, and an amount at the right.

    `known` is false where the amount is only a word.
    """

    key: int
    name: str
    line: str
    amount: str
    known: bool = True

    @property
    def told(self) -> str:
        """All of it, for readers and as tooltip."""
        return ", ".join(filter(None, (self.name, self.amount, self.line)))


class TickModel(TableModel[TickRow]):
    """The rows, and which of them are ticked."""

    def __init__(self, heading: str) -> None:
        """Have no rows; `heading` says what is listed."""
        super().__init__([Column("name", heading, lambda row: row.told, lambda row: row.name)])
        self.ticked: dict[int, None] = {}

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:  # noqa: ANN401 - Qt's signature
        """Give what a row shows and tells, and whether it is ticked."""
        if role == Qt.ItemDataRole.CheckStateRole and index.isValid():
            ticked = self.row(index.row()).key in self.ticked
            return Qt.CheckState.Checked if ticked else Qt.CheckState.Unchecked
        return super().data(index, role)

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Say that a row can be ticked."""
        return super().flags(index) | Qt.ItemFlag.ItemIsUserCheckable

    def turn(self, index: Index) -> None:
        """Tick a row, or take the tick away."""
        key = self.row(index.row()).key
        if key in self.ticked:
            del self.ticked[key]
        else:
            self.ticked[key] = None
        where = self.index(index.row(), 0)
        self.dataChanged.emit(where, where, [Qt.ItemDataRole.CheckStateRole])


class TickDelegate(QStyledItemDelegate):
    """Paints a row: box, name, amount, and a line below."""

    def __init__(self, look: Look) -> None:
        """Fetch fonts once for all rows."""
        super().__init__()
        self._look = look
        self._follow()
        look.changed.connect(self._follow)

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:  # noqa: ARG002 - Qt's
        """Give the size of a row."""
        return QSize(200, self._body.height() + self._small.height() + 2 * _AIR)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Paint a row."""
        look, rect, row = self._look, QRectF(option.rect), index.data(ROW_ROLE)
        ticked = index.data(Qt.ItemDataRole.CheckStateRole) == Qt.CheckState.Checked
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if option.state & QStyle.StateFlag.State_MouseOver:
            box(painter, rect, 7, look.colour("hover"))
        if option.state & QStyle.StateFlag.State_HasFocus:
            box(painter, rect, 7, None, look.colour("accent"), FOCUS)
        self._box(painter, rect, ticked=ticked)
        self._texts(painter, rect, row, ticked=ticked)
        painter.restore()

    def _box(self, painter: QPainter, rect: QRectF, *, ticked: bool) -> None:
        look = self._look
        square = QRectF(rect.left() + _PAD, rect.top() + _AIR, _BOX, _BOX)
        if not ticked:
            box(painter, square, 4, look.colour("surface"), look.colour("edge"))
            return
        box(painter, square, 4, look.colour("accent"))
        ratio = painter.device().devicePixelRatio()
        tick = look.icons.pixmap("check", look.tones.on_accent, _TICK, ratio)
        painter.drawPixmap(int(square.left()) + 2, int(square.top()) + 2, tick)

    def _texts(self, painter: QPainter, rect: QRectF, row: TickRow, *, ticked: bool) -> None:
        look, middle = self._look, Qt.AlignmentFlag.AlignVCenter
        left, right = rect.left() + _LEFT, rect.right() - _PAD
        height = self._body.height()
        name = QRectF(left, rect.top() + _AIR, right - left, height)
        painter.setFont(look.font("body"))
        painter.setPen(look.colour("text" if ticked and row.known else "text2"))
        painter.drawText(name, middle | Qt.AlignmentFlag.AlignRight, row.amount)
        name.setWidth(name.width() - self._body.horizontalAdvance(row.amount) - 2 * _PAD)
        painter.setFont(look.font("medium"))
        painter.setPen(look.colour("text"))
        painter.drawText(name, middle, elided(self._medium, row.name, name.width()))
        line = QRectF(left, name.bottom(), right - left, self._small.height())
        painter.setFont(look.font("small"))
        painter.setPen(look.colour("text2"))
        painter.drawText(line, middle, elided(self._small, row.line, line.width()))

    def _follow(self) -> None:
        look = self._look
        self._body, self._medium, self._small = (
            QFontMetrics(look.font(step)) for step in ("body", "medium", "small")
        )


class TickList(QTableView):
    """The list; the arrow keys go through it, Space or a click ticks.

    It is a table of one column, for Qt lays out a list anew, row by row, whenever one is ticked.

    Signals:
        ticked: other rows are ticked now.
    """

    ticked = Signal()

    def __init__(self, look: Look, name: str) -> None:
        """Be empty; `name` tells readers what is listed."""
        super().__init__()
        lend_viewport(self)
        self.rows = TickModel(name)
        self._delegate = TickDelegate(look)
        self.setModel(self.rows)
        self.setItemDelegate(self._delegate)
        self.setAccessibleName(name)
        self._set_up()
        self._follow()
        self.clicked.connect(self.turn)
        look.changed.connect(self._follow)

    def set_rows(self, rows: Sequence[TickRow]) -> None:
        """Show other rows; those that are there still keep their ticks, and the list its place."""
        place, current = self.verticalScrollBar().value(), self.currentIndex().row()
        keys = {row.key for row in rows}
        self.rows.ticked = {key: None for key in self.rows.ticked if key in keys}
        self.rows.set_rows(rows)
        self.setCurrentIndex(self.rows.index(min(current, len(rows) - 1), 0))
        self.verticalScrollBar().setValue(place)

    @property
    def chosen(self) -> Collection[int]:
        """The keys of the rows that are ticked, in the order of ticking."""
        return tuple(self.rows.ticked)

    def row_height(self) -> int:
        """Give the height of a row, in logical pixels."""
        return self.verticalHeader().defaultSectionSize()

    def turn(self, index: QModelIndex) -> None:
        """Tick a row, or take the tick away."""
        self.rows.turn(index)
        self.ticked.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Tick with the space bar; Return does the same."""
        keys = {Qt.Key.Key_Space, Qt.Key.Key_Return, Qt.Key.Key_Enter}
        if event.key() in keys and self.currentIndex().isValid():
            self.turn(self.currentIndex())
        else:
            super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Begin at the first row, so that one sees where the keys go."""
        if not self.currentIndex().isValid():
            self.setCurrentIndex(self.rows.index(0, 0))
        super().focusInEvent(event)

    def moveCursor(
        self, action: QAbstractItemView.CursorAction, modifiers: Qt.KeyboardModifier
    ) -> QModelIndex:
        """Move by rows: Home and End go to the first and the last one."""
        if action is QAbstractItemView.CursorAction.MoveHome:
            return self.rows.index(0, 0)
        if action is QAbstractItemView.CursorAction.MoveEnd:
            return self.rows.index(self.rows.rowCount() - 1, 0)
        return super().moveCursor(action, modifiers)

    def _set_up(self) -> None:
        self.setFrameShape(QTableView.Shape.NoFrame)
        self.setShowGrid(False)
        self.setMouseTracking(True)
        self.setTabKeyNavigation(False)
        self.setSelectionMode(QAbstractItemView.SelectionMode.NoSelection)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.viewport().setAutoFillBackground(False)
        self.horizontalHeader().hide()
        self.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        self.verticalHeader().hide()
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)

    def _follow(self) -> None:
        palette = self.palette()
        palette.setColor(QPalette.ColorRole.Base, Qt.GlobalColor.transparent)
        self.setPalette(palette)
        row = self._delegate.sizeHint(QStyleOptionViewItem(), QModelIndex())
        self.verticalHeader().setDefaultSectionSize(row.height())
