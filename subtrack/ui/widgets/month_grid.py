"""Month grid: the days of a month, one of them chosen."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, timedelta

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFontMetrics, QKeyEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from subtrack.domain.dates import DAYS_A_WEEK, EARLIEST, LATEST, add_months
from subtrack.ui.look import RADIUS, Look
from subtrack.ui.speech import Speech
from subtrack.ui.widgets.painting import FOCUS, box, smooth

_CELL = QSize(36, 30)
_WEEKS = 6
_STEPS = {
    Qt.Key.Key_Left: timedelta(days=-1),
    Qt.Key.Key_Right: timedelta(days=1),
    Qt.Key.Key_Up: timedelta(days=-DAYS_A_WEEK),
    Qt.Key.Key_Down: timedelta(days=DAYS_A_WEEK),
}
_MONTHS = {Qt.Key.Key_PageUp: -1, Qt.Key.Key_PageDown: 1}


class MonthGrid(QWidget):
    """The days of a month and those around it; arrow keys move from day to day.

    Signals:
        chosen: a day was clicked, or Enter pressed on it.
        turned: another month is shown.
    """

    chosen = Signal(object)
    turned = Signal()

    def __init__(self, look: Look, speech: Speech, first_weekday: int) -> None:
        """Show the month of today; weeks begin on `first_weekday`, Monday being 0."""
        super().__init__()
        self._look = look
        self._speech = speech
        self._first_weekday = first_weekday
        self._hovered: date | None = None
        self._earliest, self._latest = EARLIEST, LATEST
        self.day = speech.today()
        self.setAccessibleName(speech.exactly(self.day))
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMouseTracking(True)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        look.changed.connect(self.update)

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
        turns = (day.year, day.month) != (self.day.year, self.day.month)
        self.day = day
        self.setAccessibleName(self._speech.exactly(self.day))
        self.update()
        if turns:
            self.turned.emit()

    def turn(self, months: int) -> None:
        """Show a month before or after this one."""
        self.go_to(add_months(self.day, months))

    def days(self) -> Sequence[date]:
        """Give the days that are shown, in order."""
        first = self.day.replace(day=1)
        before = (first.weekday() - self._first_weekday) % DAYS_A_WEEK
        start = first.toordinal() - before
        return [date.fromordinal(max(start + at, 1)) for at in range(_WEEKS * DAYS_A_WEEK)]

    def rect_of(self, day: date) -> QRectF:
        """Give where a day is shown."""
        return self._rect(self.days().index(day))

    def sizeHint(self) -> QSize:
        """Give the size: a line of weekdays and six weeks."""
        cell = self._cell()
        return QSize(cell.width() * DAYS_A_WEEK, cell.height() * (_WEEKS + 1))

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
            self.go_to(self._speech.today())
        else:
            super().keyPressEvent(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Show which day is below the pointer."""
        self._hovered = self._day_at(event.position())
        self.update()

    def leaveEvent(self, event: QEvent) -> None:
        """Show none."""
        super().leaveEvent(event)
        self._hovered = None
        self.update()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Choose the day below the pointer."""
        day = self._day_at(event.position())
        if day and self.allows(day) and event.button() == Qt.MouseButton.LeftButton:
            self.go_to(day)
            self.chosen.emit(day)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the weekdays and the days."""
        painter = smooth(self)
        self._paint_weekdays(painter)
        today = self._speech.today()
        for at, day in enumerate(self.days()):
            self._paint_day(painter, self._rect(at), day, today)

    def _paint_weekdays(self, painter: QPainter) -> None:
        cell = self._cell()
        painter.setFont(self._look.font("small"))
        painter.setPen(self._look.colour("text3"))
        for column in range(DAYS_A_WEEK):
            name = self._speech.weekday((self._first_weekday + column) % DAYS_A_WEEK)
            rect = QRectF(column * cell.width(), 0, cell.width(), cell.height())
            painter.drawText(rect, Qt.AlignmentFlag.AlignCenter, name)

    def _paint_day(self, painter: QPainter, rect: QRectF, day: date, today: date) -> None:
        look, inner = self._look, rect.adjusted(2, 1, -2, -1)
        chosen = day == self.day
        if chosen and self.hasFocus():
            box(painter, inner, RADIUS, look.colour("accent"))
        elif chosen:
            box(painter, inner, RADIUS, look.colour("accent_soft"))
        elif day == self._hovered and self.allows(day):
            box(painter, inner, RADIUS, look.colour("hover"))
        if day == today and not chosen:
            box(painter, inner, RADIUS, None, look.colour("accent"), FOCUS / 2)
        plain = day.month == self.day.month and self.allows(day)
        ink = "on_accent" if chosen and self.hasFocus() else "text" if plain else "text3"
        painter.setFont(look.font("medium" if plain else "body"))
        painter.setPen(look.colour(ink))
        painter.drawText(rect, Qt.AlignmentFlag.AlignCenter, str(day.day))

    def _day_at(self, point: QPointF) -> date | None:
        days = enumerate(self.days())
        return next((day for at, day in days if self._rect(at).contains(point)), None)

    def _rect(self, at: int) -> QRectF:
        row, column = divmod(at, DAYS_A_WEEK)
        width, height = self._cell().toTuple()
        return QRectF(column * width, (row + 1) * height, width, height)

    def _cell(self) -> QSize:
        metrics = QFontMetrics(self._look.font("body"))
        return QSize(
            max(_CELL.width(), metrics.horizontalAdvance("00") + 14),
            max(_CELL.height(), metrics.height() + 8),
        )
