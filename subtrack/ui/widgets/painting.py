"""Painting: the few shapes that painted widgets share."""

from __future__ import annotations

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QFontMetrics, QPainter, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

FOCUS = 2.0
"""Width of the focus ring, in logical pixels."""


def smooth(widget: QWidget) -> QPainter:
    """Begin painting a widget with smooth edges."""
    painter = QPainter(widget)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    return painter


def wraps(widget: QWidget) -> None:
    """Have a widget be as high as its `heightForWidth` says, for its texts wrap."""
    policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
    policy.setHeightForWidth(True)
    widget.setSizePolicy(policy)


def box(
    painter: QPainter,
    rect: QRectF,
    radius: float,
    fill: QColor | None = None,
    outline: QColor | None = None,
    width: float = 1.0,
) -> None:
    """Paint a box with round corners; its outline lies inside the rectangle."""
    half = width / 2
    inner = rect.adjusted(half, half, -half, -half) if outline else rect
    painter.setPen(QPen(outline, width) if outline else Qt.PenStyle.NoPen)
    painter.setBrush(fill or Qt.BrushStyle.NoBrush)
    painter.drawRoundedRect(inner, radius, radius)


def hairline(painter: QPainter, left: float, right: float, y: float, colour: QColor) -> None:
    """Paint a horizontal line one pixel of the screen thick."""
    device = painter.device()
    ratio = device.devicePixelRatio()
    painter.fillRect(QRectF(left, round(y * ratio) / ratio, right - left, 1 / ratio), colour)


def elided(metrics: QFontMetrics, text: str, width: float) -> str:
    """Shorten a text to a width in logical pixels, with an ellipsis at its end."""
    # Qt shortens a text that is a fraction of a pixel wider than the width that it gives for it.
    if metrics.horizontalAdvance(text) <= width:
        return text
    return metrics.elidedText(text, Qt.TextElideMode.ElideRight, int(width))
