"""A person at the real window: sees what is visible, and acts with mouse and keyboard."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import date
from pathlib import Path
from typing import TypeVar

from PySide6.QtCore import QModelIndex, QPoint, Qt
from PySide6.QtGui import QPixmap
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
from tests.leaving import as_found, close
from tests.ui.walking import name_of

PICTURES = "SUBTRACK_PICTURES"
"""A folder, where one is named, in which pictures of the screen are kept along the stories."""
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
        self.click_on(button, button.rect().center())

    def click_on(self, widget: QWidget, where: QPoint) -> None:
        """Click somewhere on a widget, whatever comes of it."""
        self._face()
        QTest.mouseClick(widget, Qt.MouseButton.LeftButton, pos=where)

    def type(self, name: str, text: str) -> None:
        """Put a text into a field in place of what is there."""
        field = self.see(QLineEdit, name)
        self._face()
        field.setFocus()
        field.selectAll()
        QTest.keyClicks(field, text)

    @property
    def focus(self) -> QWidget:
        """What takes the keys."""
        self._face()
        widget = QApplication.focusWidget()
        return widget if widget and widget.window() is self.front.window() else self.front

    def write(self, text: str) -> None:
        """Write a text where the focus is."""
        QTest.keyClicks(self.focus, text)

    def press(
        self,
        key: Qt.Key,
        modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier,
    ) -> None:
        """Press a key where the focus is."""
        QTest.keyClick(self.focus, key, modifier)

    def _face(self) -> None:
        """Give the keys to what lies in front, as a desktop does."""
        window = self.front.window()
        if QApplication.activeWindow() is not window:
            window.activateWindow()
            self.wait(window.isActiveWindow)

    def control(self, key: Qt.Key) -> None:
        self.press(key, Qt.KeyboardModifier.ControlModifier)

    @property
    def table(self) -> QTableView:
        """The table of subscriptions, which is seen."""
        table = self.find(QTableView, "Subscriptions")
        assert table is not None
        return table

    def rows(self) -> list[str]:
        """Read the names in the table, from the top to the bottom; none where none is seen."""
        table = self.find(QTableView, "Subscriptions")
        if table is None:
            return []
        model = table.model()
        return [str(model.index(number, 0).data()) for number in range(model.rowCount())]

    def count(self) -> int:
        """Give how many rows the table has; none where none is seen."""
        table = self.find(QTableView, "Subscriptions")
        return table.model().rowCount() if table else 0

    def chosen(self) -> list[str]:
        """Read the names of the chosen rows."""
        return [str(one.data()) for one in self.table.selectionModel().selectedRows()]

    def cell(self, name: str, heading: str = "Name") -> QModelIndex:
        """Give the cell of a row under a heading."""
        return self.table.model().index(self.rows().index(name), self._column(heading))

    def sees_row(self, name: str) -> bool:
        """Whether the whole height of a row is seen."""
        rect = self.table.visualRect(self.cell(name))
        seen = self.table.viewport().rect()
        return seen.top() <= rect.top() and rect.bottom() <= seen.bottom()

    def click_row(self, name: str) -> None:
        """Click a row once it is seen."""
        self.wait(lambda: name in self.rows())
        assert self.sees_row(name)
        where = self.table.visualRect(self.cell(name)).center()
        self.click_on(self.table.viewport(), where)

    def click_heading(self, heading: str) -> None:
        """Click a heading of the table."""
        header = self.table.horizontalHeader()
        left = header.sectionViewportPosition(self._column(heading))
        where = QPoint(left + header.sectionSize(self._column(heading)) // 2, header.height() // 2)
        self.click_on(header.viewport(), where)

    def _column(self, heading: str) -> int:
        model, across = self.table.model(), Qt.Orientation.Horizontal
        return [model.headerData(n, across) for n in range(model.columnCount())].index(heading)

    def picture(self) -> None:
        """Keep a picture of the screen where pictures are wanted."""
        folder = os.environ.get(PICTURES)
        if folder:
            self._pictures += 1
            self.qtbot.wait(400)
            target = Path(folder) / f"{self._story}-{self._pictures}.png"
            target.parent.mkdir(parents=True, exist_ok=True)
            self._seen().save(str(target))

    def _seen(self) -> QPixmap:
        """See the screen where the window is, with all that lies over it."""
        shell = self.start.shell
        place = shell.geometry()
        return shell.screen().grabWindow(0, place.x(), place.y(), place.width(), place.height())


@contextmanager
def at_the_window(qtbot: QtBot, paths: Paths, today: date, story: str) -> Iterator[Person]:
    """Start the program as `subtrack` does, and close it in the end."""
    application = QApplication.instance()
    assert isinstance(application, QApplication)
    with as_found(application):
        start = Start(application, paths, today)
        start.shell.resize(1200, 800)
        start.shell.show()
        person = Person(start, qtbot, story)
        person.wait(lambda: start.program is not None and start.program.window.page() is not None)
        try:
            yield person
        finally:
            close(start.shell, qtbot)
    assert not logged(paths)


def logged(paths: Paths) -> list[str]:
    """Give what the program logged, but for what the platform without a screen cannot do."""
    lines = [line for log in paths.logs.glob("*") for line in log.read_text().splitlines()]
    return [line for line in lines if "This plugin does not support" not in line]
