"""Bar chart: a bar for each month, in two parts; the arrow keys go from one to the next."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from math import ceil

from PySide6.QtCore import QEvent, QPoint, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import (
    QFocusEvent,
    QFontMetrics,
    QHelpEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
)
from PySide6.QtWidgets import QSizePolicy, QToolTip, QWidget

from subtrack.ui.look import Look, Space
from subtrack.ui.widgets.amounts import paint_part
from subtrack.ui.widgets.painting import FOCUS, box, hairline, smooth
from subtrack.ui.widgets.text import plain_tip

_HEIGHT = 200
"""Height of the highest bar's place, in logical pixels."""
_WIDEST = 38
_FILLED = 0.6
"""How much of its place a bar takes."""
_GAP = 2.0
_LEAST = 1.0
_STEPS = (1, 2, 2.5, 5, 10)
_LINES = 4
_ROOM = 200
"""More than any text needs, in logical pixels."""


@dataclass(frozen=True, slots=True)
class Bar:
    """A bar: the label below it with a second line, both parts, the value above, all in words."""

    label: str
    below: str
    first: int
    second: int
    value: str
    told: str

    @property
    def whole(self) -> int:
        """Both parts."""
        return self.first + self.second


def grid(most: int, least: int) -> list[int]:
    """Give the round values at which lines are drawn, up to the first one not below `most`.

    `least` is the smallest step between them.
    """
    step, size = least, least
    while step * _LINES < most:
        step = next((int(size * one) for one in _STEPS if size * one * _LINES >= most), 0)
        step, size = step or size * 10, size * 10
    return [step * number for number in range(1, max(ceil(most / step), 1) + 1)]


@dataclass(frozen=True, slots=True)
class Plot:
    """Where bars stand: the room above their labels, how many there are, and the highest value."""

    room: QRectF
    count: int
    most: int

    @property
    def width(self) -> float:
        """The width of the place of each bar, in logical pixels."""
        return self.room.width() / max(self.count, 1)

    def middle(self, number: int) -> float:
        """Give where the middle of a bar is, counted from 0."""
        return self.room.left() + (number + 0.5) * self.width

    def y(self, value: int) -> float:
        """Give where a value lies."""
        return self.room.bottom() - value / max(self.most, 1) * self.room.height()

    def parts(self, number: int, bar: Bar) -> Sequence[tuple[str, QRectF]]:
        """Give the parts of a bar that are not nothing, from below, with a gap between them."""
        width = min(self.width * _FILLED, _WIDEST)
        bottom, left = self.room.bottom(), self.middle(number) - width / 2
        top = min(self.y(bar.whole), bottom - _LEAST)
        split = self.y(bar.first)
        if bar.first and bar.second:
            split = max(min(split, bottom - _LEAST), top + _GAP + _LEAST)
            upper, lower = split - _GAP, split
        else:
            upper, lower = bottom, top
        edges = (("first", bar.first, lower, bottom), ("second", bar.second, top, upper))
        return [
            (part, QRectF(left, above, width, below - above))
            for part, share, above, below in edges
            if share
        ]


class BarChart(QWidget):
    """The chart; a reader is told the bar that the keys are on, and as description all of them."""

    def __init__(self, look: Look) -> None:
        """Be empty."""
        super().__init__()
        self._look = look
        self._name = ""
        self._bars: Sequence[Bar] = ()
        self._lines: Sequence[tuple[int, str]] = ()
        self._hovered = -1
        self.current = -1
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMouseTracking(True)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        look.changed.connect(self.updateGeometry)

    def show_bars(self, name: str, bars: Sequence[Bar], lines: Sequence[tuple[int, str]]) -> None:
        """Show bars, and lines at values with what they are called; `name` says what of."""
        self._name, self._bars, self._lines = name, tuple(bars), tuple(lines)
        self._hovered = -1
        self.current = min(self.current, len(self._bars) - 1)
        self.setAccessibleDescription("; ".join(one.told for one in bars))
        self._tell()
        self.update()

    def go_to(self, number: int) -> None:
        """Go to a bar, counted from 0, or to the nearest one there is."""
        self.current = max(min(number, len(self._bars) - 1), 0) if self._bars else -1
        self._tell()
        self.update()

    def rect_of(self, number: int) -> QRectF:
        """Give the place of a bar, from the top to its labels."""
        plot = self._plot()
        return QRectF(plot.room.left() + number * plot.width, 0, plot.width, self.height())

    def sizeHint(self) -> QSize:
        """Give the size."""
        small = self._metrics().height()
        return QSize(480, _HEIGHT + 3 * small + Space.MEDIUM)

    def minimumSizeHint(self) -> QSize:
        """Let bars become narrow."""
        return QSize(240, self.sizeHint().height())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go from bar to bar, to the first and to the last one."""
        last = len(self._bars) - 1
        places = {
            Qt.Key.Key_Left: self.current - 1,
            Qt.Key.Key_Right: self.current + 1,
            Qt.Key.Key_Home: 0,
            Qt.Key.Key_End: last,
        }
        if event.key() not in places:
            super().keyPressEvent(event)
            return
        self.go_to(places[Qt.Key(event.key())])
        self._show_tip(self.current)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Begin at the first bar."""
        super().focusInEvent(event)
        if self.current < 0:
            self.go_to(0)

    def event(self, event: QEvent) -> bool:
        """Tell the bar under the pointer in full."""
        if isinstance(event, QHelpEvent):
            self._show_tip(self._bar_at(QPointF(event.pos())))
            return True
        return super().event(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Show which bar the pointer is on."""
        super().mouseMoveEvent(event)
        self._hover(self._bar_at(event.position()))

    def leaveEvent(self, event: QEvent) -> None:
        """Show that the pointer is gone."""
        super().leaveEvent(event)
        self._hover(-1)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint lines, bars and labels."""
        painter, plot = smooth(self), self._plot()
        painter.setFont(self._look.font("small"))
        self._paint_lines(painter, plot)
        fits, every = self._values_fit(plot), self._label_step(plot)
        for number, bar in enumerate(self._bars):
            self._paint_place(painter, number)
            parts = plot.parts(number, bar)
            for part, rect in parts:
                paint_part(painter, rect, part, self._look, min(_GAP, rect.width() / 2))
            if fits and parts:
                above = parts[-1][1].top() - self._metrics().height() - _GAP
                self._paint_text(painter, plot.middle(number), above, bar.value, "text")
            if number % every == 0:
                self._paint_labels(painter, plot, number)

    def _paint_lines(self, painter: QPainter, plot: Plot) -> None:
        look, height, room = self._look, self._metrics().height(), plot.room
        right = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
        painter.setPen(look.colour("text2"))
        for value, text in self._lines:
            y = plot.y(value)
            hairline(painter, room.left(), room.right(), y, look.colour("line"))
            beside = QRectF(0, y - height / 2, room.left() - Space.SMALL, height)
            painter.drawText(beside, right, text)
        hairline(painter, room.left(), room.right(), room.bottom(), look.colour("edge"))

    def _paint_place(self, painter: QPainter, number: int) -> None:
        look, inner = self._look, self.rect_of(number).adjusted(1, 1, -1, -1)
        if number == self.current and self.hasFocus():
            box(painter, inner, 6, None, look.colour("accent"), FOCUS)
        elif number == self._hovered:
            box(painter, inner, 6, look.colour("hover"))

    def _paint_labels(self, painter: QPainter, plot: Plot, number: int) -> None:
        bar, top = self._bars[number], plot.room.bottom() + Space.TINY
        for text in (bar.label, bar.below):
            self._paint_text(painter, plot.middle(number), top, text, "text2")
            top += self._metrics().height()

    def _paint_text(
        self, painter: QPainter, middle: float, top: float, text: str, tone: str
    ) -> None:
        painter.setPen(self._look.colour(tone))
        room = QRectF(middle - _ROOM / 2, top, _ROOM, self._metrics().height())
        painter.drawText(room, Qt.AlignmentFlag.AlignHCenter, text)

    def _plot(self) -> Plot:
        metrics = self._metrics()
        wide = max((metrics.horizontalAdvance(text) for _, text in self._lines), default=0)
        left = wide + Space.SMALL if wide else 0
        top = metrics.height() + Space.TINY
        bottom = self.height() - 2 * metrics.height() - Space.SMALL
        room = QRectF(left, top, max(self.width() - left, 1), bottom - top)
        return Plot(room, len(self._bars), max((value for value, _ in self._lines), default=1))

    def _values_fit(self, plot: Plot) -> bool:
        advance = self._metrics().horizontalAdvance
        return all(advance(one.value) + Space.HAIR <= plot.width for one in self._bars)

    def _label_step(self, plot: Plot) -> int:
        """Give how many bars share a label, so that none runs into the next."""
        texts = (text for one in self._bars for text in (one.label, one.below))
        widest = max(map(self._metrics().horizontalAdvance, texts), default=0)
        return max(ceil((widest + Space.TINY) / plot.width), 1)

    def _metrics(self) -> QFontMetrics:
        return QFontMetrics(self._look.font("small"))

    def _bar_at(self, point: QPointF) -> int:
        places = range(len(self._bars))
        return next((one for one in places if self.rect_of(one).contains(point)), -1)

    def _hover(self, number: int) -> None:
        if number != self._hovered:
            self._hovered = number
            self.update()

    def _show_tip(self, number: int) -> None:
        if number < 0:
            QToolTip.hideText()
            return
        place = self.rect_of(number)
        where = QPoint(round(place.center().x()), round(place.top() + Space.GROUP))
        QToolTip.showText(self.mapToGlobal(where), plain_tip(self._bars[number].told), self)

    def _tell(self) -> None:
        told = self._bars[self.current].told if self.current >= 0 else ""
        self.setAccessibleName(f"{self._name}: {told}" if told else self._name)
