"""Month grid: the days of a month to choose one from."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy

from subtrack.domain.dates import DAYS_A_WEEK
from subtrack.ui.look import RADIUS, Look
from subtrack.ui.speech import Speech
from subtrack.ui.widgets.day_grid import DayGrid
from subtrack.ui.widgets.painting import FOCUS, box, smooth

_CELL = QSize(36, 30)


class MonthGrid(DayGrid):
    """Small, for a field: a number a day."""

    def __init__(self, look: Look, speech: Speech, first_weekday: int) -> None:
        """Show the month of today; weeks begin on `first_weekday`, Monday being 0."""
        super().__init__(look, speech, first_weekday)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def place(self, at: int) -> QRectF:
        """Give where the day is that stands at a place."""
        row, column = divmod(at, DAYS_A_WEEK)
        width, height = self._cell().toTuple()
        return QRectF(column * width, (row + 1) * height, width, height)

    def sizeHint(self) -> QSize:
        """Give the size: a line of weekdays and the weeks."""
        cell = self._cell()
        return QSize(cell.width() * DAYS_A_WEEK, cell.height() * (self.weeks() + 1))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the weekdays and the days."""
        painter = smooth(self)
        self._paint_weekdays(painter)
        today = self.speech.today()
        for at, day in enumerate(self.days()):
            self._paint_day(painter, self.place(at), day, today)

    def _paint_weekdays(self, painter: QPainter) -> None:
        cell = self._cell()
        painter.setFont(self.look.font("small"))
        painter.setPen(self.look.colour("text3"))
        for column in range(DAYS_A_WEEK):
            name = self.speech.weekday((self.first_weekday + column) % DAYS_A_WEEK)
            rect = QRectF(column * cell.width(), 0, cell.width(), cell.height())
            painter.drawText(rect, Qt.AlignmentFlag.AlignCenter, name)

    def _paint_day(self, painter: QPainter, rect: QRectF, day: date, today: date) -> None:
        look, inner = self.look, rect.adjusted(2, 1, -2, -1)
        chosen = day == self.day
        if chosen and self.hasFocus():
            box(painter, inner, RADIUS, look.colour("accent"))
        elif chosen:
            box(painter, inner, RADIUS, look.colour("accent_soft"))
        elif day == self.hovered and self.allows(day):
            box(painter, inner, RADIUS, look.colour("hover"))
        if day == today and not chosen:
            box(painter, inner, RADIUS, None, look.colour("accent"), FOCUS / 2)
        plain = day.month == self.day.month and self.allows(day)
        ink = "on_accent" if chosen and self.hasFocus() else "text" if plain else "text3"
        painter.setFont(look.font("medium" if plain else "body"))
        painter.setPen(look.colour(ink))
        painter.drawText(rect, Qt.AlignmentFlag.AlignCenter, str(day.day))

    def _cell(self) -> QSize:
        metrics = QFontMetrics(self.look.font("body"))
        return QSize(
            max(_CELL.width(), metrics.horizontalAdvance("00") + 14),
            max(_CELL.height(), metrics.height() + 8),
        )
