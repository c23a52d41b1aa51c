"""Checklist: what to do, one after the other, each with a box to tick."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFontMetrics, QKeyEvent, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QVBoxLayout, QWidget

from subtrack.ui.look import Look
from subtrack.ui.widgets.painting import FOCUS, box, hairline, smooth, wraps
from subtrack.ui.widgets.scrolling import clear, reveal
from subtrack.ui.widgets.text import Paragraph

_BOX = 18
LEFT = 38
"""Where the texts begin, in logical pixels."""
_AIR = 9
_GAP = 12


@dataclass(frozen=True, slots=True)
class Task:
    """What to do, where, and the day on which it was done; empty texts where nothing is known."""

    do: str
    where: str
    day: str
    done: bool


class TaskBox(QAbstractButton):
    """One thing to do; the whole row ticks it."""

    def __init__(self, look: Look, task: Task, *, last: bool) -> None:
        """Show it; there is a line below all but the last one."""
        super().__init__()
        self._look = look
        self.task = task
        self._last = last
        self.setCheckable(True)
        self.setChecked(task.done)
        self.setText(task.do)
        self.setAccessibleName(task.do)
        self.setAccessibleDescription(" ".join(filter(None, (task.where, task.day))))
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        wraps(self)
        self._follow()
        look.changed.connect(self._follow)

    def heightForWidth(self, width: int) -> int:
        """Give the height that the texts need in a width."""
        room = self._room(width)
        text = self._do.height(room) + (self._where.height(room) if self.task.where else 0)
        return max(text, _BOX) + 2 * _AIR

    def sizeHint(self) -> QSize:
        """Give the width that it would like."""
        return QSize(520, _BOX + 2 * _AIR)

    def minimumSizeHint(self) -> QSize:
        """Let the texts wrap."""
        return QSize(180, _BOX + 2 * _AIR)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Leave the arrow keys to the list; Qt would go to whatever is next."""
        if event.key() in {Qt.Key.Key_Down, Qt.Key.Key_Up}:
            event.ignore()
        else:
            super().keyPressEvent(event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint box, texts, day and line."""
        look, painter = self._look, smooth(self)
        if self.hasFocus():
            box(painter, QRectF(self.rect()), 6, None, look.colour("accent"), FOCUS)
        square = QRectF(4, _AIR, _BOX, _BOX)
        if self.isChecked():
            box(painter, square, 4, look.colour("accent"))
            ratio = self.devicePixelRatioF()
            tick = look.icons.pixmap("check", look.tones.on_accent, 14, ratio)
            painter.drawPixmap(int(square.left()) + 2, int(square.top()) + 2, tick)
        else:
            box(painter, square, 4, look.colour("surface"), look.colour("edge"))
        room = self._room(self.width())
        self._do.draw(painter, LEFT, _AIR, room)
        self._where.draw(painter, LEFT, _AIR + self._do.height(room), room)
        painter.setFont(look.font("small"))
        painter.setPen(look.colour("text2"))
        day = QRectF(self.width() - self._day_width() - 4, _AIR, self._day_width(), _BOX)
        painter.drawText(
            day, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, self._day
        )
        if not self._last:
            hairline(painter, LEFT, self.width(), self.height() - 1, look.colour("line"))

    def _room(self, width: int) -> int:
        beside = self._day_width() + _GAP if self._day else 0
        return max(width - LEFT - 4 - beside, 1)

    def _day_width(self) -> int:
        return QFontMetrics(self._look.font("small")).horizontalAdvance(self._day) + 2

    def _follow(self) -> None:
        task = self.task
        self._day = task.day
        tone = "text2" if task.done else "text"
        self._do = Paragraph(self._look, [(task.do, "body", tone)])
        self._where = Paragraph(self._look, [(task.where, "small", "text2")])
        self.updateGeometry()
        self.update()


Around = Callable[[TaskBox, int], QWidget]


class Checklist(QWidget):
    """All things to do; the arrow keys go from one to the next, the space bar ticks.

    Signals:
        ticked: the number of a thing, from 1, and whether it is done now.
    """

    ticked = Signal(int, bool)

    def __init__(self, look: Look) -> None:
        """Be empty."""
        super().__init__()
        self._look = look
        self.boxes: list[TaskBox] = []
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)

    def set_tasks(self, tasks: Sequence[Task], around: Around | None = None) -> None:
        """Show other things to do; the focus stays at its place.

        `around` gives the row of a box and its number, from 1, where there is more in it; the row
        then paints the line below.
        """
        if [one.task for one in self.boxes] == list(tasks):
            return
        held = next((place for place, one in enumerate(self.boxes) if one.hasFocus()), None)
        clear(self._column)
        self.boxes = []
        for number, task in enumerate(tasks, 1):
            made = TaskBox(self._look, task, last=number == len(tasks) or around is not None)
            made.clicked.connect(lambda done, at=number: self.ticked.emit(at, done))
            self.boxes.append(made)
            self._column.addWidget(around(made, number) if around else made)
        if held is not None and held < len(self.boxes):
            self.boxes[held].setFocus()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go to the next or the last thing."""
        at = next((place for place, one in enumerate(self.boxes) if one.hasFocus()), None)
        move = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1}.get(Qt.Key(event.key()), 0)
        if at is None or not move:
            super().keyPressEvent(event)
            return
        one = self.boxes[min(max(at + move, 0), len(self.boxes) - 1)]
        one.setFocus()
        reveal(one)
