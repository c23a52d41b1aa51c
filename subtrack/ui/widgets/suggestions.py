"""Suggestions: what could be meant by what is being typed, in a list that lies over the window."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import (
    QAbstractListModel,
    QEvent,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QPoint,
    QRect,
    QRectF,
    QSize,
    Qt,
    QTimer,
    Signal,
)
from PySide6.QtGui import QFontMetrics, QPainter
from PySide6.QtWidgets import (
    QFrame,
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from subtrack.ui.look import ROW, Look, Space
from subtrack.ui.widgets.monogram import paint_monogram
from subtrack.ui.widgets.painting import elided
from subtrack.ui.widgets.text import plain_tip

_SIDE = 24
_MOST_SHOWN = 8
Index = QModelIndex | QPersistentModelIndex


@dataclass(frozen=True, slots=True)
class Suggestion:
    """What could be meant: the text that it puts into the line, and what is told beside it."""

    text: str
    detail: str = ""
    value: object = None


class SuggestionModel(QAbstractListModel):
    """Suggestions in a list."""

    def __init__(self) -> None:
        """Hold none."""
        super().__init__()
        self.rows: tuple[Suggestion, ...] = ()

    def set_rows(self, rows: Sequence[Suggestion]) -> None:
        """Hold others."""
        self.beginResetModel()
        self.rows = tuple(rows)
        self.endResetModel()

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's signature
        """Count them."""
        return 0 if parent.isValid() else len(self.rows)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Give the text of one, or all of it for readers and where it is cut."""
        if not index.isValid():
            return None
        row = self.rows[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return row.text
        whole = f"{row.text}, {row.detail}" if row.detail else row.text
        if role == Qt.ItemDataRole.ToolTipRole:
            return plain_tip(whole)
        return whole if role == Qt.ItemDataRole.AccessibleTextRole else None


class SuggestionList(QListView):
    """The list; the keys stay with the line that is typed into.

    Signals:
        taken: a suggestion was clicked.
    """

    taken = Signal(object)

    def __init__(self, look: Look, name: str, *, monograms: bool) -> None:
        """Be hidden; `name` tells readers what is suggested."""
        super().__init__()
        self._rows = SuggestionModel()
        self._line: QWidget | None = None
        self.setAccessibleName(name)
        self.setModel(self._rows)
        self.setItemDelegate(SuggestionDelegate(look, self._rows, self, monograms=monograms))
        self.setFrameShape(QFrame.Shape.StyledPanel)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setMouseTracking(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.clicked.connect(self._click)
        self.hide()

    def offer(self, rows: Sequence[Suggestion]) -> None:
        """Hold suggestions, none of them chosen."""
        self._rows.set_rows(rows)

    def rows(self) -> Sequence[Suggestion]:
        """Give the suggestions."""
        return self._rows.rows

    def chosen(self) -> Suggestion | None:
        """Give the one that is chosen, if any."""
        at = self.currentIndex().row()
        return self._rows.rows[at] if at >= 0 else None

    def step(self, by: int) -> None:
        """Choose the next one, or the one before; beyond the ends none is chosen."""
        at = self.currentIndex().row()
        count = self._rows.rowCount()
        following = (at + 1 + by) % (count + 1) - 1
        self.setCurrentIndex(self._rows.index(following, 0))

    def open_below(self, line: QWidget) -> None:
        """Lie over the window below a line, or above it where there is more room."""
        window = line.window()
        if self.parentWidget() is not window:
            self.setParent(window)
            window.installEventFilter(self)
        self._line = line
        self.setCurrentIndex(QModelIndex())
        self._place()
        self.show()
        self.raise_()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Stay at the line when the window is laid out anew."""
        if event.type() in {QEvent.Type.LayoutRequest, QEvent.Type.Resize} and self.isVisible():
            QTimer.singleShot(0, self._place)
        return super().eventFilter(watched, event)

    def _place(self) -> None:
        if self._line is None:
            return
        line, window = self._line, self._line.window()
        top = line.mapTo(window, QPoint(0, 0))
        below = window.height() - top.y() - line.height() - Space.SMALL
        above = top.y() - Space.SMALL
        wanted = self._wanted_height()
        upward = wanted > below and above > below
        height = min(wanted, above if upward else below)
        y = top.y() - Space.HAIR - height if upward else top.y() + line.height() + Space.HAIR
        self.setGeometry(QRect(top.x(), y, line.width(), height))

    def _wanted_height(self) -> int:
        count = min(self._rows.rowCount(), _MOST_SHOWN)
        return count * max(self.sizeHintForRow(0), 1) + 2 * self.frameWidth()

    def _click(self, index: QModelIndex) -> None:
        self.taken.emit(self._rows.rows[index.row()])


class SuggestionDelegate(QStyledItemDelegate):
    """Paints a suggestion: monogram, text, and the detail at the right."""

    def __init__(
        self, look: Look, model: SuggestionModel, parent: QListView, *, monograms: bool
    ) -> None:
        """Paint in the colours in use."""
        super().__init__(parent)
        self._look = look
        self._model = model
        self._monograms = monograms

    def sizeHint(self, _option: QStyleOptionViewItem, _index: Index) -> QSize:
        """Give the size of a row."""
        return QSize(120, max(ROW - 2, QFontMetrics(self._look.font("body")).height() + 12))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Paint a row."""
        look, row = self._look, self._model.rows[index.row()]
        rect, state = QRectF(option.rect), option.state
        chosen = bool(state & QStyle.StateFlag.State_Selected)
        hovered = bool(state & QStyle.StateFlag.State_MouseOver)
        ground = "selected" if chosen else "hover" if hovered else "surface"
        painter.fillRect(rect, look.colour(ground))
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        inner = rect.adjusted(Space.SMALL, 0, -Space.MEDIUM, 0)
        if self._monograms:
            top = rect.center().y() - _SIDE / 2
            paint_monogram(painter, QRectF(inner.left(), top, _SIDE, _SIDE), row.text, look)
            inner.setLeft(inner.left() + _SIDE + Space.SMALL)
        self._paint_texts(painter, inner, row)

    def _paint_texts(self, painter: QPainter, rect: QRectF, row: Suggestion) -> None:
        middle = Qt.AlignmentFlag.AlignVCenter
        small = QFontMetrics(self._look.font("small"))
        room = min(small.horizontalAdvance(row.detail), rect.width() / 2)
        painter.setFont(self._look.font("small"))
        painter.setPen(self._look.colour("text2"))
        detail = elided(small, row.detail, room + 1)
        painter.drawText(rect, Qt.AlignmentFlag.AlignRight | middle, detail)
        rect = rect.adjusted(0, 0, -room - Space.SMALL, 0)
        painter.setFont(self._look.font("body"))
        painter.setPen(self._look.colour("text"))
        name = elided(QFontMetrics(self._look.font("body")), row.text, rect.width())
        painter.drawText(rect, Qt.AlignmentFlag.AlignLeft | middle, name)
