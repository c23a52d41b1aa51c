"""Master list: what a page shows one of at a time, painted row by row."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import (
    QItemSelectionModel,
    QModelIndex,
    QPersistentModelIndex,
    QRectF,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QFocusEvent, QFontMetrics, QKeyEvent, QPainter, QPalette
from PySide6.QtWidgets import (
    QAbstractItemView,
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
)

from subtrack.ui.look import Look
from subtrack.ui.models.table import ROW_ROLE, Column, TableModel
from subtrack.ui.widgets.monogram import paint_monogram
from subtrack.ui.widgets.painting import FOCUS, box, elided
from subtrack.ui.widgets.viewport import lend_viewport

_ROW = 48
_RADIUS = 7
_SIDE = 28
_PAD = 8
_TEXT = _PAD + _SIDE + 10
_HEAD = 32
Index = QModelIndex | QPersistentModelIndex


@dataclass(frozen=True, slots=True, kw_only=True)
class MasterRow:
    """A thing in the list: its name, a line below, and a mark in a tone at the right.

    `key` tells it from the others; one without a key is the head of those below it.
    """

    key: str
    name: str
    line: str = ""
    mark: str = ""
    tone: str = "accent_text"

    @property
    def spoken(self) -> str:
        """All of it, for readers."""
        return ", ".join(part for part in (self.name, self.line, self.mark) if part)


class MasterDelegate(QStyledItemDelegate):
    """Paints a row: monogram, name, a line below, a mark at the right."""

    def __init__(self, look: Look) -> None:
        """Fetch fonts once for all rows."""
        super().__init__()
        self._look = look
        self._follow()
        look.changed.connect(self._follow)

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:  # noqa: ARG002 - Qt's
        """Give the size of a row."""
        if not index.data(ROW_ROLE).key:
            return QSize(160, max(_HEAD, self._head_height + 14))
        return QSize(160, max(_ROW, self._name_height + self._line_height + 12))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Paint a row."""
        row = index.data(ROW_ROLE)
        rect = QRectF(option.rect)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if row.key:
            self._ground(painter, rect, option.state)
            side = QRectF(rect.left() + _PAD, rect.center().y() - _SIDE / 2, _SIDE, _SIDE)
            paint_monogram(painter, side, row.name, self._look)
            self._texts(painter, rect, row)
        else:
            self._head(painter, rect, row.name)
        painter.restore()

    def _head(self, painter: QPainter, rect: QRectF, word: str) -> None:
        painter.setFont(self._look.font("small-strong"))
        painter.setPen(self._look.colour("text2"))
        low = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignBottom
        painter.drawText(rect.adjusted(_PAD, 0, -_PAD, -6), low, word)

    def _ground(self, painter: QPainter, rect: QRectF, state: QStyle.StateFlag) -> None:
        look = self._look
        chosen = state & QStyle.StateFlag.State_Selected
        ground = "selected" if chosen else "hover"
        if chosen or state & QStyle.StateFlag.State_MouseOver:
            box(painter, rect, _RADIUS, look.colour(ground))
        if state & QStyle.StateFlag.State_HasFocus:
            box(painter, rect, _RADIUS, None, look.colour("accent"), FOCUS)

    def _texts(self, painter: QPainter, rect: QRectF, row: MasterRow) -> None:
        look = self._look
        left, right = rect.left() + _TEXT, rect.right() - _PAD
        mark = self._line_metrics.horizontalAdvance(row.mark)
        top = rect.center().y() - (self._name_height + self._line_height) / 2
        name = QRectF(left, top, right - left - (mark + _PAD if mark else 0), self._name_height)
        middle = Qt.AlignmentFlag.AlignVCenter
        painter.setFont(self._name_font)
        painter.setPen(look.colour("text"))
        painter.drawText(name, middle, elided(self._name_metrics, row.name, name.width()))
        painter.setFont(self._line_font)
        painter.setPen(look.colour(row.tone))
        painter.drawText(QRectF(right - mark, top, mark + 1, self._name_height), middle, row.mark)
        line = QRectF(left, top + self._name_height, right - left, self._line_height)
        painter.setPen(look.colour("text2"))
        painter.drawText(line, middle, elided(self._line_metrics, row.line, line.width()))

    def _follow(self) -> None:
        look = self._look
        self._name_font, self._line_font = look.font("medium"), look.font("small")
        self._name_metrics = QFontMetrics(self._name_font)
        self._line_metrics = QFontMetrics(self._line_font)
        self._name_height = self._name_metrics.height() + 1
        self._line_height = self._line_metrics.height()
        self._head_height = QFontMetrics(look.font("small-strong")).height()


class MasterModel(TableModel[MasterRow]):
    """The rows; heads cannot be chosen."""

    def __init__(self, heading: str) -> None:
        """Have no rows; `heading` says what is listed."""
        super().__init__([Column("name", heading, _spoken, _folded_name)])

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Say what can be done with a row."""
        if index.isValid() and not self.row(index.row()).key:
            return Qt.ItemFlag.NoItemFlags
        return super().flags(index)


class MasterList(QListView):
    """The list.

    Signals:
        reached: the key of the row that the selection moved to, by a person's hand.
        taken: the key of a row that was clicked, or entered with the return key.
        entered: the same, of the return key alone: the person wants to go on there.
        above: the arrow up on the first row.
    """

    reached = Signal(str)
    taken = Signal(str)
    entered = Signal(str)
    above = Signal()

    def __init__(self, look: Look, name: str) -> None:
        """Be empty; `name` tells readers what is listed."""
        super().__init__()
        lend_viewport(self)
        self.rows = MasterModel(name)
        self._quiet = False
        self._delegate = MasterDelegate(look)
        self.setModel(self.rows)
        self.setItemDelegate(self._delegate)
        self.setAccessibleName(name)
        self.setFrameShape(QListView.Shape.NoFrame)
        self.setMouseTracking(True)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.viewport().setAutoFillBackground(False)
        self._see_through()
        self.clicked.connect(self._take)
        self.activated.connect(self._take)
        look.changed.connect(self._see_through)

    def set_rows(self, rows: Sequence[MasterRow], chosen: str) -> None:
        """Show other rows, one of them selected without a signal."""
        place = self.verticalScrollBar().value()
        self._quiet = True
        self.rows.set_rows(rows)
        self._quiet = False
        self.verticalScrollBar().setValue(place)
        self.choose(chosen)

    def choose(self, key: str) -> None:
        """Select a row without a signal; none if it is not listed."""
        self._quiet = True
        for number in range(self.rows.rowCount()):
            if key and self.rows.row(number).key == key:
                self._turn_to(self.rows.index(number, 0))
                break
        else:
            self.setCurrentIndex(QModelIndex())
            self.clearSelection()
        self._quiet = False

    def _turn_to(self, index: QModelIndex) -> None:
        """Select a row, in the middle of the list where it was out of sight."""
        seen = self.viewport().rect().contains(self.visualRect(index))
        self.setCurrentIndex(index)
        if not seen:
            self.scrollTo(index, QAbstractItemView.ScrollHint.PositionAtCenter)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go out at the top, or into the row."""
        at = self.currentIndex()
        if event.key() == Qt.Key.Key_Up and at.row() <= self._first():
            self.above.emit()
            return
        super().keyPressEvent(event)
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter} and at.isValid():
            self.entered.emit(at.data(ROW_ROLE).key)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Begin at the first row where none is shown, so that one sees where the keys go."""
        if not self.currentIndex().isValid() and event.reason() != Qt.FocusReason.MouseFocusReason:
            self._quiet = True
            first = self.rows.index(self._first(), 0)
            no_choice = QItemSelectionModel.SelectionFlag.NoUpdate
            self.selectionModel().setCurrentIndex(first, no_choice)
            self._quiet = False
        super().focusInEvent(event)

    def currentChanged(self, current: Index, previous: Index) -> None:
        """Tell where the selection went."""
        super().currentChanged(current, previous)
        if current.isValid() and not self._quiet:
            self.reached.emit(current.data(ROW_ROLE).key)

    def _take(self, index: QModelIndex) -> None:
        if key := index.data(ROW_ROLE).key:
            self.taken.emit(key)

    def _first(self) -> int:
        """Give the place of the first row that can be chosen, -1 where there is none."""
        return next((place for place, row in enumerate(self.rows.shown) if row.key), -1)

    def _see_through(self) -> None:
        palette = self.palette()
        palette.setColor(QPalette.ColorRole.Base, Qt.GlobalColor.transparent)
        self.setPalette(palette)


def _spoken(row: MasterRow) -> str:
    return row.spoken


def _folded_name(row: MasterRow) -> str:
    return row.name.casefold()
