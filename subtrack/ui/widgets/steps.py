"""Steps: what to do, numbered, and beside it the place where it is done."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QPoint, QRectF, QSize, Qt
from PySide6.QtGui import (
    QContextMenuEvent,
    QFocusEvent,
    QGuiApplication,
    QKeyEvent,
    QKeySequence,
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
_LEFT = 34
_GAP = 16
_AIR = 10
_ONE_COLUMN = 420
"""Below this width the place stands under what to do."""


class StepRow(QWidget):
    """One step."""

    def __init__(self, look: Look, number: int, step: Step, *, last: bool) -> None:
        """Show a step; there is a line below all but the last one."""
        super().__init__()
        self._look = look
        self.number = number
        self.do, self.where = step
        self._last = last
        wraps(self)
        self.setAccessibleName(self.text())
        self._follow()
        look.changed.connect(self._follow)

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

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint number, texts and line."""
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
        self._do.draw(painter, _LEFT, top, do)
        if self.where:
            beside = self.width() >= _ONE_COLUMN
            left = _LEFT + do + _GAP if beside else _LEFT
            below = top if beside else top + self._do.height(do)
            self._where.draw(painter, left, below, where)
        if not self._last:
            line = self.height() - 1
            hairline(painter, _LEFT, self.width(), line, look.colour("line"))

    def _widths(self, width: int) -> tuple[int, int]:
        room = max(width - _LEFT - 4, 1)
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

    def __init__(self, look: Look, steps: Sequence[Step]) -> None:
        """Show steps."""
        super().__init__()
        self.rows = [
            StepRow(look, number, step, last=number == len(steps))
            for number, step in enumerate(steps, 1)
        ]
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        for row in self.rows:
            row.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
            row.setAccessibleDescription(say("Ctrl+C copies it; the arrow keys go on."))
            column.addWidget(row)
        if self.rows:
            self.rows[0].setFocusPolicy(Qt.FocusPolicy.StrongFocus)

    def text(self) -> str:
        """Give all steps as text, one a line."""
        return "\n".join(row.text() for row in self.rows)

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
        at = row.mapToGlobal(QPoint(_LEFT, _DISC)) if by_key and row else event.globalPos()
        menu = self.menu(row if isinstance(row, StepRow) else None)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.popup(at)

    def menu(self, row: StepRow | None) -> QMenu:
        """Give what can be done with a step."""
        menu = QMenu(self)
        if row:
            menu.addAction(say("Copy step")).triggered.connect(lambda: _copy(row.text()))
        menu.addAction(say("Copy all steps")).triggered.connect(lambda: _copy(self.text()))
        return menu

    def _focused(self) -> StepRow | None:
        return next((row for row in self.rows if row.hasFocus()), None)


def _copy(text: str) -> None:
    QGuiApplication.clipboard().setText(text)
