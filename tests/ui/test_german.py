"""German: the window has no English left in it, and no German text is cut where it is smallest."""

from __future__ import annotations

import html
import re
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QAbstractItemModel, Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import (
    QAbstractItemView,
    QApplication,
    QComboBox,
    QLineEdit,
    QWidget,
)
from pytestqt.qtbot import QtBot

from subtrack.services.translating import PLURAL
from tests.ui.access import Access
from tests.ui.fitting import cut_texts, shown_text
from tests.ui.touring import Tour, touring
from tests.ui.walking import name_of
from tools.texts import FOLDER, read

_SMALLEST = (1000, 700)
_FIELD = re.compile(r"\\\{[^{}]*\\\}")
_TELLING = ("Apple TV", "Coursera Plus", "Gym", "Vodafone Kabel", "Local paper (print)")
"""A trial through a seller, one abroad, one without a record, a late one, one by hand."""
_ROWS = 40
_PATIENCE, _A_WHILE = 10, 10
"""How often, and for how many milliseconds, a layout is given time to settle."""


@pytest.fixture
def german(qapp: QApplication, qtbot: QtBot, tmp_path: Path) -> Iterator[Tour]:  # noqa: ARG001
    with touring(qapp, tmp_path, "de_DE") as tour:
        yield tour


@pytest.mark.slow
def test_nothing_is_cut_english_or_out_of_reach(german: Tour, qtbot: QtBot) -> None:
    english, access, found = English(), Access(), dict[str, None]()
    for where, root in german.sights():
        cut = list(cut_texts(root))
        for _ in range(_PATIENCE):
            if cut:  # layouts settle in several steps
                qtbot.wait(_A_WHILE)
                cut = list(cut_texts(root))
        found |= {f"{where}: {fault}": None for fault in cut}
        found |= {f"{where}: “{text}”": None for text in texts_of(root) if english.has(text)}
        found |= {f"{where}: {fault}": None for fault in access.faults(root)}
    assert list(found) == []


class English:
    """The English texts that are other ones in German."""

    def __init__(self) -> None:
        self._whole, templates = set[str](), list[str]()
        for source, forms in read(FOLDER / "subtrack_de.ts").items():
            if source in forms:
                continue
            if "{" in source or PLURAL in source:
                templates.append(source)
            else:
                self._whole.add(source)
        patterns = (_FIELD.sub(".+", re.escape(one)) for one in templates if _says_much(one))
        plural = re.escape(re.escape(PLURAL))
        self._templates = re.compile("|".join(re.sub(plural, "s?", one) for one in patterns))

    def has(self, text: str) -> bool:
        """Whether a text is one of them."""
        return text in self._whole or bool(self._templates.fullmatch(text))


def _says_much(template: str) -> bool:
    return len(re.findall(r"[a-z]{3,}", re.sub(r"\{[^{}]*\}", "", template))) > 1


def texts_of(root: QWidget) -> Iterator[str]:
    """Yield what is shown, or told to readers, in a window."""
    yield root.windowTitle()
    for widget in root.findChildren(QWidget):
        if widget.isVisible():
            yield from (shown_text(widget), name_of(widget), _plain(widget.toolTip()))
            yield from _items(widget)
    for action in root.findChildren(QAction):
        yield action.text().replace("&", "")


def _items(widget: QWidget) -> Iterator[str]:
    if isinstance(widget, QLineEdit):
        yield widget.placeholderText()
    if isinstance(widget, QComboBox):
        yield from (widget.itemText(at) for at in range(widget.count()))
    if isinstance(widget, QAbstractItemView) and widget.model() is not None:
        yield from _cells(widget.model())


def _cells(model: QAbstractItemModel) -> Iterator[str]:
    for column in range(model.columnCount()):
        yield str(model.headerData(column, Qt.Orientation.Horizontal))
        for row in range(min(model.rowCount(), _ROWS)):
            yield str(model.index(row, column).data())


def _plain(tip: str) -> str:
    return html.unescape(tip.removeprefix("<qt>").removesuffix("</qt>"))
