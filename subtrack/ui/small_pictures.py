"""Small pictures: picture files as small as they are shown, read beside the window and kept."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QImage, QImageReader, QPixmap, QPixmapCache

from subtrack.ui.tasks import Lane, Tasks

_PICTURES = frozenset({".png", ".jpg", ".jpeg", ".gif", ".webp", ".bmp"})
_MOST_BYTES = 40_000_000
"""A larger picture is not read only to be shown small."""


class SmallPictures:
    """Reads each picture once, as long as the file stays as it is and there is room for it."""

    def __init__(self, tasks: Tasks) -> None:
        """Read with tasks that run beside the window."""
        self._tasks = tasks

    def known(self, path: Path, size: QSize) -> QPixmap | None:
        """Give what was read before, in a size in pixels, an empty one for what is no picture.

        None where it is still to be read.
        """
        key, found = _key(path, size), QPixmap()
        return found if key is None or QPixmapCache.find(key, found) else None

    def read(self, path: Path, size: QSize, then: Callable[[QImage], None]) -> None:
        """Read a picture so that it covers a size in pixels; `then` gets it, empty if it cannot."""
        self._tasks.run(partial(_read, path, size), then, lane=Lane.PAPER)

    def keep(self, path: Path, size: QSize, image: QImage) -> QPixmap:
        """Keep what was read for the next time, and give it as it is painted."""
        pixmap, key = QPixmap.fromImage(image), _key(path, size)
        if key is not None and not pixmap.isNull():
            QPixmapCache.insert(key, pixmap)
        return pixmap


def _key(path: Path, size: QSize) -> str | None:
    """Name a picture as the file is now; None where there is none that could be shown."""
    try:
        found = path.stat()
    except OSError:
        return None
    if path.suffix.casefold() not in _PICTURES or found.st_size > _MOST_BYTES:
        return None
    return f"{path} {found.st_mtime_ns} {found.st_size} {size.width()}x{size.height()}"


def _read(path: Path, size: QSize) -> QImage:
    reader = QImageReader(str(path))
    reader.setAutoTransform(True)
    whole = reader.size()
    if whole.isValid():
        reader.setScaledSize(whole.scaled(size, Qt.AspectRatioMode.KeepAspectRatioByExpanding))
    return reader.read()
