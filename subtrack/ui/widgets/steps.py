"""Steps: what to do, numbered, and beside it the place where it is done."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import QPoint, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QContextMenuEvent,
    QFocusEvent,
    QGuiApplication,
    QKeyEvent,
    QKeySequence,
    QMouseEvent,
    QPaintEvent,
)
from PySide6.QtWidgets import QMenu, QVBoxLayout, QWidget

from subtrack.ui.look import Look
from subtrack.ui.speech import say
from subtrack.ui.widgets.painting import FOCUS, box, hairline, smooth, wraps
from subtrack.ui.widgets.scrolling import reveal
from subtrack.ui.widgets.text import Paragraph

Step = tuple[str, str]
"""What to do, and where; the place is empty where it is not known."""
_DISC = 20
LEFT = 34
"""Where the texts begin, in logical pixels."""
_GAP = 16
_AIR = 10
_DOTS = 28
"""Room at the right of a step that offers more."""
_ONE_COLUMN = 420
"""Below this width the place stands under what to do."""
_OPEN = (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space)


class StepRow(QWidget):
    """One step.

    Signals:
        wanted: what can be done with it is to be shown.
    """

    wanted = Signal()

    def __init__(
        self, look: Look, number: int, step: Step, *, lined: bool, offers: bool = False
    ) -> None:
        """Show a step; there is a line below if it is `lined`, and dots if it `offers` more."""
        super().__init__()
        self._look = look
        self.number = number
        self.do, self.where = step
        self._lined = lined
        self._offers = offers
        wraps(self)
        self.setAccessibleName(self.text())
        self._follow()
        look.changed.connect(self._follow)

    def set_lined(self, *, lined: bool) -> None:
        """Have a line below, or none."""
        self._lined = lined
        self.update()

    def text(self) -> str:
        """Give the step as text: `1. Open the settings (top right)`."""
        place = f" ({self.where})" if self.where else ""
        return f"{self.number}. {self.do}{place}"

    def heightForWidth(self, width: int) -> int:
        """Give the height that both texts need in a width."""
        do, where = self._widths(width)
        heights = self._do.height(do), self._where.height(where) if self.where else 0
        text = max(heights) if width >= _ONE_COLUMN else sum(heights)
        return max(text, _DISC) + 2 * _AIR

    def sizeHint(self) -> QSize:
        """Give the width that it would like."""
        return QSize(520, _DISC + 2 * _AIR)

    def minimumSizeHint(self) -> QSize:
        """Let the texts wrap."""
        return QSize(160, _DISC + 2 * _AIR)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Show the ring."""
        super().focusInEvent(event)
        self.update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Take the ring away."""
        super().focusOutEvent(event)
        self.update()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Offer what can be done where the dots are clicked."""
        if self._offers and self._dots().contains(event.position()):
            self.wanted.emit()
        else:
            super().mouseReleaseEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Offer what can be done with Enter or the space bar."""
        if self._offers and event.key() in _OPEN:
            self.wanted.emit()
        else:
            super().keyPressEvent(event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint number, texts, dots and line."""
        look, painter = self._look, smooth(self)
        if self.hasFocus():
            box(painter, QRectF(self.rect()), 6, None, look.colour("accent"), FOCUS)
        disc = QRectF(4, _AIR, _DISC, _DISC)
        box(painter, disc, _DISC / 2, look.colour("accent_soft"))
        painter.setFont(look.font("small-strong"))
        painter.setPen(look.colour("accent_text"))
        painter.drawText(disc, Qt.AlignmentFlag.AlignCenter, str(self.number))
        do, where = self._widths(self.width())
        top = float(_AIR)
        self._do.draw(painter, LEFT, top, do)
        if self.where:
            beside = self.width() >= _ONE_COLUMN
            left = LEFT + do + _GAP if beside else LEFT
            below = top if beside else top + self._do.height(do)
            self._where.draw(painter, left, below, where)
        if self._offers:
            dots = look.icons.pixmap("more", look.tones.text2, _DISC - 4, self.devicePixelRatioF())
            painter.drawPixmap(self._dots().topLeft() + QPointF(6, 2), dots)
        if self._lined:
            line = self.height() - 1
            hairline(painter, LEFT, self.width(), line, look.colour("line"))

    def _dots(self) -> QRectF:
        return QRectF(self.width() - _DOTS, _AIR, _DOTS, _DISC)

    def _widths(self, width: int) -> tuple[int, int]:
        room = max(width - LEFT - 4 - (_DOTS if self._offers else 0), 1)
        if width < _ONE_COLUMN:
            return room, room
        do = (room - _GAP) * 5 // 9
        return do, room - _GAP - do

    def _follow(self) -> None:
        self._do = Paragraph(self._look, [(self.do, "body", "text")])
        self._where = Paragraph(self._look, [(self.where, "body", "text2")])
        self.updateGeometry()
        self.update()


class Steps(QWidget):
    """All steps of a way; one of them is reached by Tab, the others with the arrow keys."""

    def __init__(self, look: Look, steps: Sequence[Step], *, offers: bool = False) -> None:
        """Show steps; with `offers` each has dots that open its menu."""
        super().__init__()
        self.rows = [
            StepRow(look, number, step, lined=number < len(steps), offers=offers)
            for number, step in enumerate(steps, 1)
        ]
        self._column = column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        for row in self.rows:
            row.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
            row.setAccessibleDescription(
                say("Ctrl+C copies it, Enter offers more; the arrow keys go on.")
                if offers
                else say("Ctrl+C copies it; the arrow keys go on.")
            )
            row.wanted.connect(partial(self._open_menu, row))
            column.addWidget(row)
        if self.rows:
            self.rows[0].setFocusPolicy(Qt.FocusPolicy.StrongFocus)

    def text(self) -> str:
        """Give all steps as text, one a line."""
        return "\n".join(row.text() for row in self.rows)

    def insert_below(self, row: StepRow, widget: QWidget) -> None:
        """Put a widget below a step."""
        self._column.insertWidget(self._column.indexOf(row) + 1, widget)
        widget.show()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go to the next or the last step, or copy the one with the focus."""
        at = next((n for n, row in enumerate(self.rows) if row.hasFocus()), None)
        move = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1}.get(Qt.Key(event.key()), 0)
        if at is None:
            super().keyPressEvent(event)
        elif move:
            row = self.rows[min(max(at + move, 0), len(self.rows) - 1)]
            row.setFocus()
            reveal(row)
        elif event.matches(QKeySequence.StandardKey.Copy):
            _copy(self.rows[at].text())
        else:
            super().keyPressEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Offer to copy the step under the pointer, or with the focus, or all of them."""
        by_key = event.reason() is QContextMenuEvent.Reason.Keyboard
        row = self._focused() if by_key else self.childAt(event.pos())
        step = row if isinstance(row, StepRow) else None
        if by_key and step:
            self._open_menu(step)
        else:
            self._pop_up(step, event.globalPos())

    def menu(self, row: StepRow | None) -> QMenu:
        """Give what can be done with a step."""
        menu = QMenu(self)
        if row:
            menu.addAction(say("Copy step")).triggered.connect(lambda: _copy(row.text()))
        menu.addAction(say("Copy all steps")).triggered.connect(lambda: _copy(self.text()))
        return menu

    def _open_menu(self, row: StepRow) -> None:
        self._pop_up(row, row.mapToGlobal(QPoint(LEFT, _DISC)))

    def _pop_up(self, row: StepRow | None, at: QPoint) -> None:
        menu = self.menu(row)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.popup(at)

    def _focused(self) -> StepRow | None:
        return next((row for row in self.rows if row.hasFocus()), None)


def _copy(text: str) -> None:
    QGuiApplication.clipboard().setText(text)
