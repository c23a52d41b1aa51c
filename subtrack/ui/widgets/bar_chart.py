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
        width = plot.width() / max(len(self._bars), 1)
        return QRectF(plot.left() + number * width, 0, width, self.height())

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
            place = self.rect_of(number)
            self._paint_place(painter, place, number)
            top = self._paint_bar(painter, plot, place, bar)
            painter.setPen(self._look.colour("text"))
            if fits and bar.whole:
                self._paint_text(painter, place, top - self._metrics().height() - 2, bar.value)
            painter.setPen(self._look.colour("text2"))
            if number % every == 0:
                self._paint_text(painter, place, plot.bottom() + Space.TINY, bar.label)
                second = plot.bottom() + Space.TINY + self._metrics().height()
                self._paint_text(painter, place, second, bar.below)

    def _paint_lines(self, painter: QPainter, plot: QRectF) -> None:
        look, height = self._look, self._metrics().height()
        right = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
        painter.setPen(look.colour("text2"))
        for value, text in self._lines:
            y = plot.bottom() - self._scaled(value, plot)
            hairline(painter, plot.left(), plot.right(), y, look.colour("line"))
            room = QRectF(0, y - height / 2, plot.left() - Space.SMALL, height)
            painter.drawText(room, right, text)
        hairline(painter, plot.left(), plot.right(), plot.bottom(), look.colour("edge"))

    def _paint_place(self, painter: QPainter, place: QRectF, number: int) -> None:
        look, inner = self._look, place.adjusted(1, 1, -1, -1)
        if number == self.current and self.hasFocus():
            box(painter, inner, 6, None, look.colour("accent"), FOCUS)
        elif number == self._hovered:
            box(painter, inner, 6, look.colour("hover"))

    def _paint_bar(self, painter: QPainter, plot: QRectF, place: QRectF, bar: Bar) -> float:
        """Paint both parts with a gap between them; give where they end."""
        width = min(place.width() * _FILLED, _WIDEST)
        left, bottom = place.center().x() - width / 2, plot.bottom()
        top = bottom - max(self._scaled(bar.whole, plot), _LEAST if bar.whole else 0)
        parts = [("first", bar.first), ("second", bar.second)]
        split = bottom - self._scaled(bar.first, plot) if bar.first else bottom
        if bar.first and bar.second:
            split = max(min(split, bottom - _LEAST), top + _GAP + _LEAST)
        edges = {"first": (split if bar.second else top, bottom), "second": (top, split)}
        for part, share in parts:
            above, below = edges[part]
            below -= _GAP if part == "second" and bar.first else 0
            if share:
                rect = QRectF(left, above, width, max(below - above, _LEAST))
                paint_part(painter, rect, part, self._look, min(_GAP, width / 2))
        return top

    def _paint_text(self, painter: QPainter, place: QRectF, top: float, text: str) -> None:
        room = QRectF(place.center().x() - 100, top, 200, self._metrics().height())
        painter.drawText(room, Qt.AlignmentFlag.AlignHCenter, text)

    def _plot(self) -> QRectF:
        metrics = self._metrics()
        wide = max((metrics.horizontalAdvance(text) for _, text in self._lines), default=0)
        left = wide + Space.SMALL if wide else 0
        top = metrics.height() + Space.TINY
        bottom = self.height() - 2 * metrics.height() - Space.SMALL
        return QRectF(left, top, max(self.width() - left, 1), bottom - top)

    def _scaled(self, value: int, plot: QRectF) -> float:
        most = max([value for value, _ in self._lines] or [1])
        return value / most * plot.height()

    def _values_fit(self, plot: QRectF) -> bool:
        room = plot.width() / max(len(self._bars), 1)
        metrics = self._metrics()
        return all(metrics.horizontalAdvance(one.value) + 2 <= room for one in self._bars)

    def _label_step(self, plot: QRectF) -> int:
        """Give how many bars share a label, so that none runs into the next."""
        room, metrics = plot.width() / max(len(self._bars), 1), self._metrics()
        texts = [text for one in self._bars for text in (one.label, one.below)]
        widest = max(map(metrics.horizontalAdvance, texts), default=0)
        return max(ceil((widest + Space.TINY) / room), 1)

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
