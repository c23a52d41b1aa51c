"""A person at the real window: sees what is visible, and acts with mouse and keyboard."""

from __future__ import annotations

import gc
import os
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import date
from pathlib import Path
from typing import TypeVar

from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QDialog,
    QFileDialog,
    QLabel,
    QLineEdit,
    QTableView,
    QWidget,
)
from pytestqt.qtbot import QtBot

from subtrack.adapters.paths import Paths
from subtrack.app import Program
from subtrack.start import Start
from tests.ui.walking import name_of

PICTURES = "SUBTRACK_PICTURES"
"""A folder, where one is named, in which pictures of the stories are kept."""
LONG_MS = 20_000
Kind = TypeVar("Kind", bound=QWidget)


class Person:
    """Uses one program on one data folder."""

    def __init__(self, start: Start, qtbot: QtBot, story: str) -> None:
        self.start = start
        self.qtbot = qtbot
        self._story = story
        self._pictures = 0

    @property
    def program(self) -> Program:
        assert self.start.program is not None
        return self.start.program

    @property
    def front(self) -> QWidget:
        """What lies in front: the dialog that is open, else the window."""
        dialogs = [one for one in self.start.shell.findChildren(QDialog) if one.isVisible()]
        return dialogs[-1] if dialogs else self.start.shell

    def wait(self, ready: Callable[[], object]) -> None:
        self.qtbot.waitUntil(lambda: bool(ready()), timeout=LONG_MS)

    def find(self, kind: type[Kind], name: str) -> Kind | None:
        """Find what is visible in front, by its name; the first where several have it."""
        for widget in self.front.findChildren(kind):
            if widget.isVisible() and name_of(widget).strip() == name:
                return widget
        return None

    def see(self, kind: type[Kind], name: str) -> Kind:
        """Wait until it is there."""
        self.wait(lambda: self.find(kind, name) is not None)
        found = self.find(kind, name)
        assert found is not None
        return found

    def see_file_dialog(self) -> QFileDialog:
        """Wait until a file's name is asked for."""
        found: list[QFileDialog] = []

        def asked() -> bool:
            found[:] = self.start.shell.findChildren(QFileDialog)
            return bool(found) and found[0].isVisible()

        self.wait(asked)
        return found[0]

    def texts(self) -> str:
        """Read every label in front."""
        labels = self.front.findChildren(QLabel)
        return "\n".join(one.text() for one in labels if one.isVisible())

    def spoken(self) -> str:
        """Hear the names of everything in front, as a reader tells them."""
        widgets = self.front.findChildren(QWidget)
        return "\n".join(one.accessibleName() for one in widgets if one.isVisible())

    def click(self, name: str) -> None:
        """Click a button once it can be clicked."""
        button = self.see(QAbstractButton, name)
        self.wait(button.isEnabled)
        QTest.mouseClick(button, Qt.MouseButton.LeftButton)

    def type(self, name: str, text: str) -> None:
        """Put a text into a field in place of what is there."""
        field = self.see(QLineEdit, name)
        field.setFocus()
        field.selectAll()
        QTest.keyClicks(field, text)

    def press(
        self,
        key: Qt.Key,
        modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier,
    ) -> None:
        """Press a key where the focus is."""
        target = QApplication.focusWidget()
        inside = target is not None and target.window() is self.front.window()
        QTest.keyClick(target if inside and target else self.front, key, modifier)

    def control(self, key: Qt.Key) -> None:
        self.press(key, Qt.KeyboardModifier.ControlModifier)

    def table(self) -> QTableView:
        """Give the table of subscriptions once it has rows."""
        self.wait(lambda: [t for t in self.start.shell.findChildren(QTableView) if t.isVisible()])
        return next(t for t in self.start.shell.findChildren(QTableView) if t.isVisible())

    def picture(self) -> None:
        """Keep a picture where pictures are wanted."""
        folder = os.environ.get(PICTURES)
        if folder:
            self._pictures += 1
            self.qtbot.wait(200)
            target = Path(folder) / f"{self._story}-{self._pictures}.png"
            target.parent.mkdir(parents=True, exist_ok=True)
            self.start.shell.grab().save(str(target))
            if self.front is not self.start.shell:
                self.front.grab().save(str(target.with_stem(f"{target.stem}-dialog")))


@contextmanager
def at_the_window(qtbot: QtBot, paths: Paths, today: date, story: str) -> Iterator[Person]:
    """Start the program as `subtrack` does, and close it in the end."""
    application = QApplication.instance()
    assert isinstance(application, QApplication)
    start = Start(application, paths, today)
    start.shell.resize(1200, 800)
    start.shell.show()
    person = Person(start, qtbot, story)
    person.wait(lambda: start.program is not None and start.program.window.page() is not None)
    try:
        yield person
    finally:
        start.shell.close()
        start.shell.deleteLater()
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
        application.setStyleSheet("")
        gc.enable()
