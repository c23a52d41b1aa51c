"""Row header: the headings of a table, painted; a click or a key orders the rows by one."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QContextMenuEvent,
    QFocusEvent,
    QFontMetrics,
    QKeyEvent,
    QMouseEvent,
    QPainter,
)
from PySide6.QtWidgets import QHeaderView, QWidget

from subtrack.ui.look import Look, Space
from subtrack.ui.models.column_fit import LEAST
from subtrack.ui.speech import say
from subtrack.ui.widgets.painting import FOCUS, box, elided, hairline
from subtrack.ui.widgets.viewport import lend_viewport

_HEIGHT = 32
_ARROW = 12


class RowHeader(QHeaderView):
    """The headings; arrow keys move between them, Space orders by one.

    Attributes:
        edge: the air before the first column, in logical pixels.

    Signals:
        chosen: a heading was chosen, by its column's number.
        menu_wanted: where a menu of the columns is wanted, on the screen.
    """

    chosen = Signal(int)
    menu_wanted = Signal(object)

    def __init__(self, look: Look, parent: QWidget) -> None:
        """Stand above a table."""
        super().__init__(Qt.Orientation.Horizontal, parent)
        lend_viewport(self)
        self._look = look
        self._sorted = (-1, False)
        self._current = 0
        self._hovered = -1
        self.edge = 0
        self.setAccessibleName(say("Columns"))
        self.setAccessibleDescription(say("Left and right choose a column, Space orders by it."))
        self.setSectionsClickable(True)
        self.setHighlightSections(False)
        self.setMinimumSectionSize(LEAST)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setMouseTracking(True)
        self.sectionClicked.connect(self.chosen)
        look.changed.connect(self._follow)

    def show_order(self, column: int, *, descending: bool) -> None:
        """Show by which column the rows are ordered."""
        self._sorted = (column, descending)
        self.viewport().update()

    def sizeHint(self) -> QSize:
        """Give the size."""
        height = QFontMetrics(self._look.font("small")).height() + 12
        return QSize(0, max(_HEIGHT, height))

    def wanted_width(self, column: int) -> int:
        """Give the width in which a heading is not shortened, whichever way it is ordered."""
        metrics = QFontMetrics(self._look.font("small-strong"))
        return metrics.horizontalAdvance(self._heading(column)) + _ARROW + Space.TINY + Space.LARGE

    def paintSection(self, painter: QPainter, rect: QRect, column: int) -> None:
        """Paint a heading."""
        look = self._look
        is_sorted = column == self._sorted[0]
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        ground = "hover" if column == self._hovered else "surface"
        painter.fillRect(rect, look.colour(ground))
        hairline(painter, rect.left(), rect.right() + 1, rect.bottom(), look.colour("line"))
        painter.setFont(look.font("small-strong" if is_sorted else "small"))
        painter.setPen(look.colour("text" if is_sorted else "text2"))
        self._paint_heading(painter, rect, column, is_sorted=is_sorted)
        if self.hasFocus() and column == self._current:
            inner = QRectF(rect).adjusted(1, 2, -1, -3)
            box(painter, inner, 5, None, look.colour("accent"), FOCUS)
        painter.restore()

    def paintEvent(self, event: QEvent) -> None:
        """Paint the ground where there is no heading, then the headings."""
        painter = QPainter(self.viewport())
        area = self.viewport().rect()
        painter.fillRect(area, self._look.colour("surface"))
        hairline(painter, 0, area.width(), area.bottom(), self._look.colour("line"))
        painter.end()
        super().paintEvent(event)  # type: ignore[arg-type]  # Qt's stubs ask for the subclass

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Move between the headings, and order by one."""
        steps = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}
        if event.key() in steps:
            self._move(steps[Qt.Key(event.key())])
        elif event.key() in {Qt.Key.Key_Space, Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self.chosen.emit(self._current)
        else:
            event.ignore()

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Begin at the heading that orders."""
        super().focusInEvent(event)
        if self._sorted[0] >= 0 and not self.isSectionHidden(self._sorted[0]):
            self._current = self._sorted[0]
        self.viewport().update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Take the ring away."""
        super().focusOutEvent(event)
        self.viewport().update()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Show which heading the pointer is on."""
        super().mouseMoveEvent(event)
        self._hover(self.logicalIndexAt(event.position().toPoint()))

    def leaveEvent(self, event: QEvent) -> None:
        """Show that the pointer is gone."""
        super().leaveEvent(event)
        self._hover(-1)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Ask for the menu of the columns."""
        self.menu_wanted.emit(event.globalPos())

    def _paint_heading(
        self, painter: QPainter, rect: QRect, column: int, *, is_sorted: bool
    ) -> None:
        room = rect.adjusted(Space.SMALL + (0 if column else self.edge), 0, -Space.SMALL, 0)
        metrics = painter.fontMetrics()
        arrow = _ARROW + Space.TINY if is_sorted else 0
        text = elided(metrics, self._heading(column), room.width() - arrow)
        width = metrics.horizontalAdvance(text)
        right = self._is_right(column)
        left = room.right() + 1 - width if right else room.left()
        painter.drawText(
            QRect(left, room.top(), width + 2, room.height()), Qt.AlignmentFlag.AlignVCenter, text
        )
        if is_sorted:
            name = "down" if self._sorted[1] else "up"
            x = left - arrow if right else left + width + Space.TINY
            ratio = self.devicePixelRatioF()
            pixmap = self._look.icons.pixmap(name, self._look.tones.text, _ARROW, ratio)
            painter.drawPixmap(x, room.top() + (room.height() - _ARROW) // 2, pixmap)

    def _heading(self, column: int) -> str:
        return str(self.model().headerData(column, Qt.Orientation.Horizontal))

    def _is_right(self, column: int) -> bool:
        role = Qt.ItemDataRole.TextAlignmentRole
        alignment = self.model().headerData(column, Qt.Orientation.Horizontal, role)
        return bool(int(alignment) & Qt.AlignmentFlag.AlignRight.value)

    def _move(self, step: int) -> None:
        columns = [one for one in range(self.count()) if not self.isSectionHidden(one)]
        place = columns.index(self._current) if self._current in columns else 0
        self._current = columns[min(max(place + step, 0), len(columns) - 1)]
        self.viewport().update()

    def _hover(self, column: int) -> None:
        if column != self._hovered:
            self._hovered = column
            self.viewport().update()

    def _follow(self) -> None:
        self.updateGeometry()
        self.viewport().update()
