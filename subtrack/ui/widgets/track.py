"""Track: the stops of something that goes on for weeks, and how far it has come."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QFont, QFontMetrics, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from subtrack.ui.look import Look
from subtrack.ui.widgets.painting import elided, smooth
from subtrack.ui.widgets.text import tell_whole

_DISC = 14
_GAP = 6
_THICK = 2.0
_LEAST = 74
"""The least width of a stop, in logical pixels; where there is less room, days are left out."""


class StopKind(StrEnum):
    """How far a stop is."""

    DONE = "done"
    NOW = "now"
    TROUBLE = "trouble"
    AHEAD = "ahead"


@dataclass(frozen=True, slots=True)
class Stop:
    """A word, the day below it (empty where none is known), and how far it is."""

    word: str
    day: str
    kind: StopKind


class Track(QWidget):
    """Stops from left to right: a word, a disc on a line, a day."""

    def __init__(self, look: Look) -> None:
        """Have no stops."""
        super().__init__()
        self._look = look
        self._stops: Sequence[Stop] = ()
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        look.changed.connect(self._follow)

    def set_stops(self, stops: Sequence[Stop]) -> None:
        """Show other stops."""
        self._stops = tuple(stops)
        self.setAccessibleName(", ".join(f"{one.word} {one.day}".strip() for one in stops))
        self._follow()

    def sizeHint(self) -> QSize:
        """Give the size."""
        line = QFontMetrics(self._look.font("body")).height()
        return QSize(_LEAST * max(len(self._stops), 1), 2 * line + _DISC + 2 * _GAP)

    def minimumSizeHint(self) -> QSize:
        """Let it become narrow."""
        return QSize(160, self.sizeHint().height())

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the stops and the lines between them."""
        painter = smooth(self)
        wide = self.width() / max(len(self._stops), 1)
        for place, stop in enumerate(self._stops):
            left = place * wide
            if place + 1 < len(self._stops):
                self._line(painter, left, wide, self._stops[place + 1].kind)
            self._disc(painter, left, stop.kind)
            self._words(painter, left, wide - _GAP, stop)
        whole = "\n".join(f"{one.word}: {one.day}" for one in self._stops if one.day)
        tell_whole(self, whole, whole if wide >= _LEAST else "")

    def _line(self, painter: QPainter, left: float, wide: float, following: StopKind) -> None:
        colour = "edge" if following is StopKind.AHEAD else "accent"
        painter.setPen(QPen(self._look.colour(colour), _THICK))
        middle = self._middle()
        painter.drawLine(QPointF(left + _DISC + _GAP, middle), QPointF(left + wide - _GAP, middle))

    def _disc(self, painter: QPainter, left: float, kind: StopKind) -> None:
        look, middle = self._look, self._middle()
        disc = QRectF(left + 1, middle - _DISC / 2 + 1, _DISC - 2, _DISC - 2)
        tone = {StopKind.AHEAD: "edge", StopKind.TROUBLE: "urgent"}.get(kind, "accent")
        painter.setPen(QPen(look.colour(tone), 1.5))
        done = kind is StopKind.DONE
        painter.setBrush(look.colour(tone) if done else look.colour("ground"))
        painter.drawEllipse(disc)
        if done:
            ratio = self.devicePixelRatioF()
            tick = look.icons.pixmap("check", look.tones.on_accent, 10, ratio)
            painter.drawPixmap(disc.center() - QPointF(5, 5), tick)
        elif kind is not StopKind.AHEAD:
            painter.setBrush(look.colour(tone))
            painter.drawEllipse(disc.center(), 2.5, 2.5)

    def _words(self, painter: QPainter, left: float, room: float, stop: Stop) -> None:
        look, line = self._look, QFontMetrics(self._look.font("body")).height()
        now = stop.kind in {StopKind.NOW, StopKind.TROUBLE}
        tone = "urgent" if stop.kind is StopKind.TROUBLE else "text" if now else "text2"
        word = look.font("strong" if now else "body")
        self._text(painter, QRectF(left, 0, room, line), word, tone, stop.word)
        below = QRectF(left, line + _DISC + 2 * _GAP, room, line)
        if room >= _LEAST - _GAP:
            self._text(painter, below, look.font("small"), "text2", stop.day)

    def _text(self, painter: QPainter, rect: QRectF, font: QFont, tone: str, text: str) -> None:
        painter.setFont(font)
        painter.setPen(self._look.colour(tone))
        shown = elided(QFontMetrics(font), text, rect.width())
        painter.drawText(rect, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, shown)

    def _middle(self) -> float:
        return QFontMetrics(self._look.font("body")).height() + _GAP + _DISC / 2

    def _follow(self) -> None:
        self.updateGeometry()
        self.update()
