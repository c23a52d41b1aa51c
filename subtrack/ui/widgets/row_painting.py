"""Row painting: the rows of a table, painted from the styles of its columns.

A row is painted at once and not cell by cell: asking Python for each cell takes longer than what
is painted. Texts, monograms and chips that recur are laid out once.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPixmap, QStaticText, QTransform

from subtrack.ui.look import Look, Space
from subtrack.ui.models.table import CellStyle, Column
from subtrack.ui.widgets.chip import CHIP_PAD, paint_chip
from subtrack.ui.widgets.monogram import monogram_key, paint_monogram
from subtrack.ui.widgets.painting import FOCUS, box, elided, hairline

_SIDE = 24
_GAP = 9
MONOGRAM = _SIDE + _GAP
"""The room that a monogram takes before a text, in logical pixels."""
_CACHED = 4_000


@dataclass(frozen=True, slots=True)
class Cell:
    """Where a column stands in every row."""

    column: Column[Any]
    left: int
    width: int


class RowPainter:
    """Paints rows in the look of the window."""

    def __init__(self, look: Look) -> None:
        """Take fonts and colours from a look, and follow it."""
        self._look = look
        self._texts: dict[tuple[str, str, int], tuple[QStaticText, float, float]] = {}
        self._monograms: dict[tuple[str, int, float], QPixmap] = {}
        self._follow()
        look.changed.connect(self._follow)

    def paint_ground(self, painter: QPainter, rect: QRect, tone: str | None) -> None:
        """Paint what lies behind a row and the hairline below it."""
        if tone:
            painter.fillRect(rect, self._colours[tone])
        hairline(painter, rect.left(), rect.right() + 1, rect.bottom(), self._colours["line"])

    def paint_ring(self, painter: QPainter, rect: QRect) -> None:
        """Paint the ring of the row that the keys act on."""
        inner = QRectF(rect).adjusted(1, 1, -1, -2)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        box(painter, inner, 5, None, self._colours["accent"], FOCUS)
        painter.restore()

    def paint_row(self, painter: QPainter, rect: QRect, row: Any, cells: Sequence[Cell]) -> None:  # noqa: ANN401 - rows of any table
        """Paint the cells of a row."""
        for cell in cells:
            style = cell.column.style(row)
            text = cell.column.text(row)
            if not text:
                continue
            left, width = cell.left + Space.SMALL, cell.width - 2 * Space.SMALL
            if style.chip:
                self._chip(painter, rect, left, width, text, style.tone)
                continue
            if style.monogram:
                self._monogram(painter, rect, left, text)
                left, width = left + MONOGRAM, width - MONOGRAM
            self._text(painter, rect, left, width, text, style, right=cell.column.right)

    def _text(
        self,
        painter: QPainter,
        rect: QRect,
        left: int,
        width: int,
        text: str,
        style: CellStyle,
        *,
        right: bool,
    ) -> None:
        laid, wide, high = self._laid_out(text, style.step, width)
        painter.setFont(self._fonts[style.step])
        painter.setPen(self._colours[style.tone])
        x = left + width - wide if right else left
        painter.drawStaticText(QPointF(x, rect.top() + (rect.height() - high) / 2), laid)

    def _chip(
        self, painter: QPainter, rect: QRect, left: int, width: int, text: str, tone: str
    ) -> None:
        room = width - 2 * CHIP_PAD
        shown = elided(self._metrics["small"], text, room)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        middle = rect.top() + rect.height() / 2
        paint_chip(painter, left, middle, shown, tone, self._look)
        painter.restore()

    def _monogram(self, painter: QPainter, rect: QRect, left: int, name: str) -> None:
        ratio = painter.device().devicePixelRatio()
        key = (*monogram_key(name, self._look), ratio)
        if key not in self._monograms:
            self._monograms[key] = self._drawn_monogram(name, ratio)
        top = rect.top() + (rect.height() - _SIDE) // 2
        painter.drawPixmap(left, top, self._monograms[key])

    def _drawn_monogram(self, name: str, ratio: float) -> QPixmap:
        pixmap = QPixmap(round(_SIDE * ratio), round(_SIDE * ratio))
        pixmap.setDevicePixelRatio(ratio)
        pixmap.fill(Qt.GlobalColor.transparent)
        painter = QPainter(pixmap)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        paint_monogram(painter, QRectF(0, 0, _SIDE, _SIDE), name, self._look)
        painter.end()
        return pixmap

    def _laid_out(self, text: str, step: str, width: int) -> tuple[QStaticText, float, float]:
        key = (text, step, width)
        found = self._texts.get(key)
        if found is None:
            if len(self._texts) >= _CACHED:
                self._texts.clear()
            laid = QStaticText(elided(self._metrics[step], text, width))
            laid.setTextFormat(Qt.TextFormat.PlainText)
            laid.prepare(QTransform(), self._fonts[step])
            found = self._texts[key] = (laid, laid.size().width(), laid.size().height())
        return found

    def _follow(self) -> None:
        self._texts.clear()
        self._monograms.clear()
        look = self._look
        self._colours = {name: look.colour(name) for name in look.tones.colours()}
        self._fonts = {step: look.font(step) for step in ("body", "medium", "small")}
        self._metrics = {step: QFontMetrics(font) for step, font in self._fonts.items()}
