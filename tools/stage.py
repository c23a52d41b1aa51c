"""Stage: the program over a book, standing still while a picture is taken."""

from __future__ import annotations

import os
import sys
from pathlib import Path

from PIL import Image
from PySide6.QtCore import QEventLoop, QTimer
from PySide6.QtGui import QFont, QFontDatabase, QImage, QPainter, QPixmap
from PySide6.QtWidgets import QApplication, QDialog, QWidget

from subtrack.adapters.paths import Paths
from subtrack.adapters.settings_file import SettingsFile
from subtrack.app import Program
from subtrack.domain.settings import REMINDERS_HINT, Settings
from subtrack.ui.tasks import Lane
from subtrack.ui.workspace import PageName, Workspace
from tools.household import DAY

_POINTS = 10
_FONTS = ("Inter", "DejaVu Sans")
_TURN_MS = 60
_STILL = 5
"""So often in a row a picture must be the same before it counts."""
_TURNS = 200


def application() -> QApplication:
    """Make an application with a font that does not hang on the desktop, and no blinking."""
    app = QApplication(["subtrack"])
    app.setCursorFlashTime(0)
    known = QFontDatabase.families()
    app.setFont(QFont(next(name for name in (*_FONTS, *known) if name in known), _POINTS))
    return app


class Stage:
    """The window over one book.

    Attributes:
        book: the folder of its data.
        window: what fills it.
    """

    def __init__(
        self, app: QApplication, book: Path, size: tuple[int, int], theme: str, language: str
    ) -> None:
        """Open the book."""
        self.book = book
        self._app = app
        self._waits = 0
        paths = Paths(book)
        SettingsFile(paths.settings).write(
            Settings(appearance=theme, language=language, seen_hints=(REMINDERS_HINT,))
        )
        self._program = Program(app, paths, DAY)
        self.window = self._program.window
        self._program.shell.resize(*size)
        self._program.start(f"pictures-{os.getpid()}")
        sys.excepthook = sys.__excepthook__  # a failure is to be seen here, not in the window
        while self.window.page() is None:
            self._turn()

    @property
    def workspace(self) -> Workspace:
        """What the page that is shown was built with."""
        page = self.window.page()
        if page is None:
            raise RuntimeError
        return page.workspace

    def turn_to(self, page: PageName) -> QWidget:
        """Turn to a page and wait until it is there."""
        shown = self.window.turn_to(page)
        if shown is None:
            raise RuntimeError
        self.settle()
        return shown

    def over(self) -> QWidget | None:
        """Give what lies over the window, if anything does."""
        return self._app.activePopupWidget() or self._app.activeModalWidget()

    def clear(self) -> None:
        """Close what lies over the window."""
        while (over := self.over()) is not None:
            if isinstance(over, QDialog):
                over.done(QDialog.DialogCode.Rejected)  # what was typed need not be asked about
            else:
                over.close()
            self._turn()

    def settle(self) -> None:
        """Wait until nothing is on its way and nothing moves."""
        same, before = 0, self._grabbed()
        for _ in range(_TURNS):
            self._finish_tasks()
            self._turn()
            now = self._grabbed()
            same = same + 1 if now == before else 0
            before = now
            if same == _STILL:
                return

    def picture(self) -> Image.Image:
        """Take a picture of a dialog, or else of the window with the menu that is open on it."""
        self.settle()
        image = self._grabbed().convertToFormat(QImage.Format.Format_RGBX8888)
        size, stride = (image.width(), image.height()), image.bytesPerLine()
        return Image.frombytes("RGBX", size, bytes(image.constBits()), "raw", "RGBX", stride, 1)

    def close(self) -> None:
        """Close the window and finish what was begun."""
        self.clear()
        self._program.shell.close()
        self._app.setStyleSheet("")  # the next one wears its own

    def _grabbed(self) -> QImage:
        dialog, popup = self._app.activeModalWidget(), self._app.activePopupWidget()
        below = dialog or self._program.shell
        whole = below.grab()
        if popup is not None:
            _lay(popup, whole, below)
        return whole.toImage()

    def _finish_tasks(self) -> None:
        for lane in Lane:
            self._waits += 1
            self.workspace.tasks.run(lambda: None, self._arrived, lane=lane)
        while self._waits:
            self._turn()

    def _arrived(self, _nothing: None) -> None:
        self._waits -= 1

    @staticmethod
    def _turn() -> None:
        loop = QEventLoop()
        QTimer.singleShot(_TURN_MS, loop.quit)
        loop.exec()


def _lay(popup: QWidget, picture: QPixmap, below: QWidget) -> None:
    """Paint what has popped up where it lies."""
    painter = QPainter(picture)
    painter.drawPixmap(popup.pos() - below.pos(), popup.grab())
    painter.end()
