"""Calendar grid: a month as large as there is room, with what stands on each of its days."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetrics, QHelpEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QToolTip

from subtrack.domain.dates import DAYS_A_WEEK, WeekStart, add_months
from subtrack.ui.look import Look
from subtrack.ui.models.calendar_cells import EMPTY, Cell, CellEntry, Mark
from subtrack.ui.speech import Speech, say
from subtrack.ui.widgets.calendar_marks import INDENT, paint_mark
from subtrack.ui.widgets.day_grid import DayGrid
from subtrack.ui.widgets.painting import FOCUS, box, elided, hairline, smooth
from subtrack.ui.widgets.text import plain_tip

_PAD = 8
_AIR = 4
_LEAST_ROOM = 40
"""Width below which an amount takes the room of its name, in logical pixels."""
_SOFT = {"urgent": "urgent_soft", "soon": "soon_soft"}


class CalendarGrid(DayGrid):
    """Weekdays above, then whole weeks; an entry that does not fit is counted."""

    def __init__(self, look: Look, speech: Speech) -> None:
        """Show the month of today, empty."""
        super().__init__(look, speech, speech.week_start())
        self._cells: Mapping[date, Cell] = {}
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)

    def show_cells(self, cells: Mapping[date, Cell], week_start: WeekStart) -> None:
        """Show what stands on the days of the month."""
        self._cells = cells
        self.first_weekday = week_start
        self.tell()
        self.update()

    def cell(self, day: date) -> Cell:
        """Give what stands on a day."""
        return self._cells.get(day, EMPTY)

    def weeks(self) -> int:
        """Give how many weeks the month touches."""
        first = self.day.replace(day=1)
        days = (add_months(first, 1) - first).days
        return -(-(self.lead() + days) // DAYS_A_WEEK)

    def tell(self) -> None:
        """Tell readers the day and what stands on it."""
        cell = self.cell(self.day)
        self.setAccessibleName("; ".join((self.speech.exactly(self.day), *cell.lines)))

    def place(self, at: int) -> QRectF:
        """Give where the day is that stands at a place; weeks share the room that there is."""
        row, column = divmod(at, DAYS_A_WEEK)
        top, width = self._head(), self.width() / DAYS_A_WEEK
        height = (self.height() - top) / self.weeks()
        return QRectF(column * width, top + row * height, width, height)

    def minimumSizeHint(self) -> QSize:
        """Leave room for a number and two entries a day."""
        line = self._line()
        return QSize(62 * DAYS_A_WEEK, self._head() + self.weeks() * (self._number() + 2 * line))

    def sizeHint(self) -> QSize:
        """Give the size at which four entries have room."""
        line = self._line()
        return QSize(
            126 * DAYS_A_WEEK, self._head() + self.weeks() * (self._number() + 4 * line + _AIR)
        )

    def event(self, event: QEvent) -> bool:
        """Show all that stands on the day under the pointer."""
        if isinstance(event, QHelpEvent):
            day = self.day_at(QPointF(event.pos()))
            lines = self.cell(day).lines if day else ()
            QToolTip.showText(event.globalPos(), plain_tip("\n".join(lines)), self)
            return True
        return super().event(event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the weekdays, the days, the lines between, and the ring of the chosen day."""
        painter = smooth(self)
        self._paint_weekdays(painter)
        days = self.days()
        for at, day in enumerate(days):
            self._paint_day(painter, self.place(at), day)
        self._paint_lines(painter)
        if self.day in days:
            ring = self.look.colour("accent" if self.hasFocus() else "edge")
            rect = self.place(days.index(self.day)).adjusted(1, 1, -1, -1)
            box(painter, rect, 6, None, ring, FOCUS)

    def _paint_weekdays(self, painter: QPainter) -> None:
        font = self.look.font("small")
        painter.setFont(font)
        painter.setPen(self.look.colour("text2"))
        metrics, width = QFontMetrics(font), self.width() / DAYS_A_WEEK
        numbers = [(self.first_weekday + at) % DAYS_A_WEEK for at in range(DAYS_A_WEEK)]
        names = [self.speech.whole_weekday(one) for one in numbers]
        if any(metrics.horizontalAdvance(one) > width - 2 * _PAD for one in names):
            names = [self.speech.weekday(one) for one in numbers]
        for column, name in enumerate(names):
            rect = QRectF(column * width + _PAD, 0, width - 2 * _PAD, self._head())
            painter.drawText(rect, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, name)

    def _paint_lines(self, painter: QPainter) -> None:
        line = self.look.colour("line")
        for row in range(self.weeks()):
            hairline(painter, 0, self.width(), self.place(row * DAYS_A_WEEK).top(), line)
        top = self._head()
        for column in range(1, DAYS_A_WEEK):
            left = round(self.place(column).left())
            painter.fillRect(QRectF(left, top, 1 / self.devicePixelRatioF(), self.height()), line)

    def _paint_day(self, painter: QPainter, rect: QRectF, day: date) -> None:
        ground = "surface" if day.month == self.day.month else "ground"
        hovered = day == self.hovered and self.allows(day)
        painter.fillRect(rect, self.look.colour("hover" if hovered else ground))
        cell, number = self.cell(day), self._number()
        inner = rect.adjusted(_PAD, 0, -_PAD, 0)
        taken = self._paint_number(painter, QRectF(inner.left(), inner.top(), 0, number), day)
        self._paint_sum(painter, inner.adjusted(taken, 0, 0, number - inner.height()), cell.sum)
        line = self._line()
        room = int((rect.height() - number - _AIR) // line)
        shown = cell.entries if len(cell.entries) <= room else cell.entries[: max(room - 1, 0)]
        at = QRectF(inner.left(), inner.top() + number, inner.width(), line)
        for entry in shown:
            self._paint_entry(painter, at, entry)
            at.translate(0, line)
        more = len(cell.entries) - len(shown)
        if more and room > 0:
            self._paint_more(painter, at, more)

    def _paint_number(self, painter: QPainter, rect: QRectF, day: date) -> float:
        """Paint the number of a day, in a disc if it is today; give the width that it takes."""
        look, today = self.look, day == self.speech.today()
        text = self.speech.short_day(day) if day.day == 1 else str(day.day)
        font = look.font("strong" if today else "body")
        metrics = QFontMetrics(font)
        width = metrics.horizontalAdvance(text)
        painter.setFont(font)
        if today:
            side = metrics.height() + 4
            disc = QRectF(rect.left() - 3, rect.center().y() - side / 2 + 1, width + 6, side)
            disc.setWidth(max(disc.width(), side))
            box(painter, disc, side / 2, look.colour("accent"))
            painter.setPen(look.colour("on_accent"))
            painter.drawText(disc, Qt.AlignmentFlag.AlignCenter, text)
            return disc.width()
        inside = day.month == self.day.month and self.allows(day)
        painter.setPen(look.colour("text" if inside else "text3"))
        rect = QRectF(rect.left(), rect.top() + 1, width + 2, rect.height())
        painter.drawText(rect, Qt.AlignmentFlag.AlignVCenter, text)
        return width

    def _paint_sum(self, painter: QPainter, rect: QRectF, text: str) -> None:
        font = self.look.font("small")
        metrics, room = QFontMetrics(font), rect.width() - _PAD
        if text and metrics.horizontalAdvance(text) > room:
            first, plus, _ = text.partition(" + ")
            text = f"{first}{plus}…" if plus else text
        if metrics.horizontalAdvance(text) <= room:
            painter.setFont(font)
            painter.setPen(self.look.colour("text2"))
            right = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight
            painter.drawText(rect.adjusted(0, 1, 0, 1), right, text)

    def _paint_entry(self, painter: QPainter, rect: QRectF, entry: CellEntry) -> None:
        look, is_flag = self.look, entry.mark is Mark.FLAG
        if is_flag:
            ground = rect.adjusted(-_AIR, 0.5, _AIR, -0.5)
            box(painter, ground, 4, look.colour(_SOFT.get(entry.tone, "sunken")))
        paint_mark(painter, rect, entry, look, self.devicePixelRatioF())
        font = look.font("small")
        metrics = QFontMetrics(font)
        words = rect.adjusted(INDENT, 0, 0, 0)
        amount = entry.amount
        name, wide = metrics.horizontalAdvance(entry.name), metrics.horizontalAdvance(amount)
        if amount and name + wide + _PAD > words.width():
            wanted = min(name, _LEAST_ROOM * 2)
            amount = amount if wanted + wide + _PAD <= words.width() else ""
        painter.setFont(font)
        middle = Qt.AlignmentFlag.AlignVCenter
        if amount:
            painter.setPen(look.colour("text2"))
            painter.drawText(words, middle | Qt.AlignmentFlag.AlignRight, amount)
            words.adjust(0, 0, -wide - _PAD, 0)
        painter.setPen(look.colour(entry.tone if is_flag else "text2" if entry.past else "text"))
        painter.drawText(words, middle, elided(metrics, entry.name, words.width()))

    def _paint_more(self, painter: QPainter, rect: QRectF, more: int) -> None:
        painter.setFont(self.look.font("small"))
        painter.setPen(self.look.colour("accent_text"))
        text = say("{count} more", more).format(count=self.speech.number(more))
        painter.drawText(rect.adjusted(INDENT, 0, 0, 0), Qt.AlignmentFlag.AlignVCenter, text)

    def _head(self) -> int:
        return QFontMetrics(self.look.font("small")).height() + 12

    def _number(self) -> int:
        return QFontMetrics(self.look.font("body")).height() + 10

    def _line(self) -> int:
        return QFontMetrics(self.look.font("small")).height() + 4
