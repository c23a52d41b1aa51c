"""Icons: drawings of one stroke, in any colour and size."""

from __future__ import annotations

from functools import lru_cache
from pathlib import Path

from PySide6.QtCore import QByteArray, QRectF, QSize, Qt
from PySide6.QtGui import QGuiApplication, QIcon, QPainter, QPixmap

GRID = 20
STROKE = 1.5
_INK = 'stroke="#000"'
_WIDTH = 'stroke-width="1.5"'


class Icons:
    """The icons of a folder, coloured when they are wanted."""

    def __init__(self, folder: Path) -> None:
        """Remember the folder; nothing is read yet."""
        self._folder = folder
        self._drawings: dict[str, str] = {}
        self._pixmap = lru_cache(maxsize=512)(self._drawn)

    def pixmap(self, name: str, colour: str, size: int, ratio: float = 1.0) -> QPixmap:
        """Draw an icon, `size` logical pixels wide and high, for a screen of that pixel ratio."""
        return self._pixmap(name, colour, size, ratio)

    def icon(self, name: str, colour: str, size: int) -> QIcon:
        """Give an icon for every screen, whose stroke is equally thick at any size."""
        icon = QIcon()
        for ratio in {1.0, *(one.devicePixelRatio() for one in QGuiApplication.screens())}:
            icon.addPixmap(self.pixmap(name, colour, size, ratio))
        return icon

    def _drawn(self, name: str, colour: str, size: int, ratio: float) -> QPixmap:
        from PySide6.QtSvg import QSvgRenderer  # noqa: PLC0415 - not wanted before a first icon

        thickness = STROKE * GRID / size
        text = self._drawing(name).replace(_INK, f'stroke="{colour}"')
        text = text.replace(_WIDTH, f'stroke-width="{thickness:.3f}"')
        pixmap = QPixmap(QSize(size, size) * ratio)
        pixmap.fill(Qt.GlobalColor.transparent)
        painter = QPainter(pixmap)
        QSvgRenderer(QByteArray(text.encode())).render(painter, QRectF(pixmap.rect()))
        painter.end()
        pixmap.setDevicePixelRatio(ratio)
        return pixmap

    def _drawing(self, name: str) -> str:
        if name not in self._drawings:
            path = self._folder / f"{name}.svg"
            self._drawings[name] = path.read_text(encoding="utf-8")
        return self._drawings[name]
