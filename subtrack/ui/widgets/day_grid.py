"""Day grid: the days of a month in weeks, one of them chosen; what they look like is left open."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, timedelta

from PySide6.QtCore import QEvent, QPointF, QRectF, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QWidget

from subtrack.domain.dates import DAYS_A_WEEK, EARLIEST, LATEST, add_months
from subtrack.ui.look import Look
from subtrack.ui.speech import Speech

_STEPS = {
    Qt.Key.Key_Left: timedelta(days=-1),
    Qt.Key.Key_Right: timedelta(days=1),
    Qt.Key.Key_Up: timedelta(days=-DAYS_A_WEEK),
    Qt.Key.Key_Down: timedelta(days=DAYS_A_WEEK),
}
_MONTHS = {Qt.Key.Key_PageUp: -1, Qt.Key.Key_PageDown: 1}
_MOST_WEEKS = 6


class DayGrid(QWidget):
    """The days of a month and those around it; arrow keys move from day to day.

    Subclasses say where a day is, and paint it.

    Signals:
        chosen: a day was clicked, or Enter pressed on it.
        moved: another day is marked.
        turned: another month is shown.
    """

    chosen = Signal(object)
    moved = Signal()
    turned = Signal()

    def __init__(self, look: Look, speech: Speech, first_weekday: int) -> None:
        """Show the month of today; weeks begin on `first_weekday`, Monday being 0."""
        super().__init__()
        self.look = look
        self.speech = speech
        self.first_weekday = first_weekday
        self.hovered: date | None = None
        self._earliest, self._latest = EARLIEST, LATEST
        self.day = speech.today()
        self.setAccessibleName(speech.exactly(self.day))
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMouseTracking(True)
        look.changed.connect(self.update)

    def place(self, at: int) -> QRectF:
        """Give where the day is that stands at a place, from 0 on, week by week."""
        raise NotImplementedError

    def weeks(self) -> int:
        """Give how many weeks are shown."""
        return _MOST_WEEKS

    def limit(self, earliest: date, latest: date) -> None:
        """Allow only days from `earliest` to `latest`, both included."""
        self._earliest, self._latest = earliest, latest
        self.go_to(self.day)

    def allows(self, day: date) -> bool:
        """Whether a day can be chosen."""
        return self._earliest <= day <= self._latest

    def go_to(self, day: date) -> None:
        """Mark a day, or the nearest one that is allowed, and show its month."""
        day = min(max(day, self._earliest), self._latest)
        before, self.day = self.day, day
        self.tell()
        self.update()
        if day != before:
            self.moved.emit()
        if (day.year, day.month) != (before.year, before.month):
            self.turned.emit()

    def turn(self, months: int) -> None:
        """Show a month before or after this one."""
        self.go_to(add_months(self.day, months))

    def tell(self) -> None:
        """Tell readers which day is marked."""
        self.setAccessibleName(self.speech.exactly(self.day))

    def lead(self) -> int:
        """Give how many days of the month before are shown."""
        return (self.day.replace(day=1).weekday() - self.first_weekday) % DAYS_A_WEEK

    def days(self) -> Sequence[date]:
        """Give the days that are shown, in order."""
        start = self.day.replace(day=1).toordinal() - self.lead()
        last = date.max.toordinal()
        return [
            date.fromordinal(min(max(start + at, 1), last))
            for at in range(self.weeks() * DAYS_A_WEEK)
        ]

    def rect_of(self, day: date) -> QRectF:
        """Give where a day is shown."""
        return self.place(self.days().index(day))

    def day_at(self, point: QPointF) -> date | None:
        """Give the day at a place of the widget."""
        days = enumerate(self.days())
        return next((day for at, day in days if self.place(at).contains(point)), None)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Move by days and months, choose with Enter."""
        key = Qt.Key(event.key())
        if key in _STEPS:
            self.go_to(self.day + _STEPS[key])
        elif key in _MONTHS:
            self.turn(_MONTHS[key])
        elif key in {Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space}:
            self.chosen.emit(self.day)
        elif key == Qt.Key.Key_Home:
            self.go_to(self.speech.today())
        else:
            super().keyPressEvent(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Show which day is below the pointer."""
        self.hovered = self.day_at(event.position())
        self.update()

    def leaveEvent(self, event: QEvent) -> None:
        """Show none."""
        super().leaveEvent(event)
        self.hovered = None
        self.update()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Choose the day below the pointer."""
        day = self.day_at(event.position())
        if day and self.allows(day) and event.button() == Qt.MouseButton.LeftButton:
            self.go_to(day)
            self.chosen.emit(day)
