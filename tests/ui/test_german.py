"""German: the window has no English left in it, and no German text is cut where it is smallest."""

from __future__ import annotations

import html
import re
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QAbstractItemModel, QCoreApplication, QEvent, QLocale, Qt, QTranslator
from PySide6.QtGui import QAction
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QApplication,
    QComboBox,
    QDialog,
    QLineEdit,
    QWidget,
)
from pytestqt.qtbot import QtBot

from subtrack.adapters.paths import Paths
from subtrack.compose import Services, sample_services
from subtrack.domain.errors import StorageError
from subtrack.domain.settings import Settings
from subtrack.services.translating import PLURAL
from subtrack.ui.doors import WindowDoors
from subtrack.ui.failures import BugDialog
from subtrack.ui.kept import Kept
from subtrack.ui.main_window import MainWindow
from subtrack.ui.page_makers import page_makers
from subtrack.ui.pages.closed import ClosedBook
from subtrack.ui.pages.subscriptions import SubscriptionsPage
from subtrack.ui.session import Session
from subtrack.ui.speech import Speech
from subtrack.ui.widgets.fold import FoldHead
from subtrack.ui.widgets.segmented import Segmented
from subtrack.ui.widgets.tabs import Tab
from subtrack.ui.workspace import PageName
from tests.ui.fitting import cut_texts, shown_text
from tests.ui.making import RESOURCES, TODAY, ImmediateTasks, a_look
from tests.ui.walking import name_of
from tools.texts import FOLDER, read

_SMALLEST = (1000, 700)
_FIELD = re.compile(r"\\\{[^{}]*\\\}")
_TELLING = ("Apple TV", "Coursera Plus", "Gym", "Vodafone Kabel", "Local paper (print)")
"""A trial through a seller, one abroad, one without a record, a late one, one by hand."""
_ROWS = 40
_PATIENCE, _A_WHILE = 10, 10
"""How often, and for how many milliseconds, a layout is given time to settle."""


class German:
    """A window in German; first over an empty book, then over the sample household."""

    def __init__(self, data: Path) -> None:
        self.paths = Paths(data)
        self.look = a_look()
        self.window = MainWindow(self.look)
        self.window.resize(*_SMALLEST)
        self.doors = WindowDoors(self.window, lambda: None)
        self.sessions: list[Session] = []

    def show(self, services: Services) -> None:
        """Show a book."""
        tasks = ImmediateTasks()
        names = {one.slug: one.name for one in services.browsing.found("")}
        speech = Speech(QLocale("de_DE"), lambda: TODAY, lambda slug: names.get(slug, slug))
        kept = Kept(Settings(language="de"), lambda _settings: True, tasks)
        session = Session(
            self.window,
            services,
            look=self.look,
            speech=speech,
            tasks=tasks,
            kept=kept,
            doors=self.doors,
        )
        self.sessions.append(session)
        self.window.set_pages(page_makers(session.workspace))
        session.count()
        self.window.show()

    def dialog(self) -> QDialog:
        """Give the dialog that is open."""
        return next(one for one in self.window.findChildren(QDialog) if one.isVisible())


@pytest.fixture
def german(qapp: QApplication, qtbot: QtBot, tmp_path: Path) -> Iterator[German]:  # noqa: ARG001
    translator = QTranslator(qapp)
    assert translator.load(QLocale("de_DE"), "subtrack", "_", str(RESOURCES / "i18n"))
    qapp.installTranslator(translator)
    made = German(tmp_path / "data")
    qapp.setStyleSheet(made.look.style_sheet())
    yield made
    qapp.removeTranslator(translator)
    made.window.deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    qapp.setStyleSheet("")


def test_nothing_is_cut_and_nothing_is_english(german: German, qtbot: QtBot) -> None:
    english, found = English(), dict[str, None]()
    for where, root in visited(german):
        cut = list(cut_texts(root))
        for _ in range(_PATIENCE):
            if cut:  # layouts settle in several steps
                qtbot.wait(_A_WHILE)
                cut = list(cut_texts(root))
        found |= {f"{where}: {fault}": None for fault in cut}
        found |= {f"{where}: “{text}”": None for text in texts_of(root) if english.has(text)}
    assert list(found) == []


def visited(german: German) -> Iterator[tuple[str, QWidget]]:
    """Go to everything that there is to see."""
    german.show(Services(german.paths, lambda: TODAY))
    yield "first start", german.window
    yield from dialogs_of_an_empty_book(german)
    german.show(sample_services(german.paths, lambda: TODAY))
    yield from pages(german)
    yield from guides(german)
    yield from dialogs(german)
    closed = ClosedBook(
        german.look, StorageError("{path} is a folder, not a file.", path="a"), german.paths.data
    )
    german.window.show_instead(closed)
    yield "closed", closed


def dialogs_of_an_empty_book(german: German) -> Iterator[tuple[str, QWidget]]:
    for name, door in {"import": german.doors.import_file, "keys": german.doors.show_keys}.items():
        door()
        yield name, german.dialog()
        german.dialog().reject()
    dialog = BugDialog(german.look, "trace", german.window)
    dialog.open()
    yield "bug", dialog
    dialog.accept()


def pages(german: German) -> Iterator[tuple[str, QWidget]]:
    for name in PageName:
        page = german.window.turn_to(name)
        assert page is not None
        open_all(page)
        yield name, german.window
    today = german.window.turn_to(PageName.TODAY)
    assert today is not None
    for view in today.findChildren(Segmented):
        for segment in view.findChildren(QAbstractButton):
            segment.click()
            yield f"today, {segment.text()}", german.window
    yield from subscriptions(german)


def subscriptions(german: German) -> Iterator[tuple[str, QWidget]]:
    page = german.window.turn_to(PageName.SUBSCRIPTIONS)
    assert isinstance(page, SubscriptionsPage)
    for row in page.table.model.all_rows:
        if row.entry.name in _TELLING:
            page.select(row.number)
            yield f"details of {row.entry.name}", page.panel
    page.table.view.selectAll()
    yield "several chosen", german.window
    page.head.filter.setText("nothing like it")
    yield "nothing found", german.window


def guides(german: German) -> Iterator[tuple[str, QWidget]]:
    for slug in ("netflix", "vodafone-de", "apple-tv"):
        german.doors.show_provider(slug)
        yield from guide(german, slug)
    services = german.sessions[-1].workspace.services
    for row in services.subscriptions.listed():
        if row.entry.name in _TELLING:
            german.doors.cancel(row.entry.number)
            yield f"cancelling {row.entry.name}", german.window


def guide(german: German, name: str) -> Iterator[tuple[str, QWidget]]:
    page = german.window.page()
    assert page is not None
    open_all(page)
    yield f"guide of {name}", page
    for tab in page.findChildren(Tab):
        tab.click()
        yield f"guide of {name}, {tab.text()}", page


def dialogs(german: German) -> Iterator[tuple[str, QWidget]]:
    doors: dict[str, Callable[[], None]] = {
        "add": german.doors.add,
        "add for a provider": lambda: german.doors.add("netflix"),
        "edit": lambda: german.doors.edit(1),
        "quick add": lambda: german.doors.quick_add("Netflix 13,99 EUR monatlich ab 5. Dez"),
        "letter": lambda: german.doors.write_letter(1),
    }
    for name, door in doors.items():
        door()
        dialog = german.dialog()
        open_all(dialog)
        yield name, dialog
        dialog.done(0)


def open_all(root: QWidget) -> None:
    """Open what is folded."""
    for head in root.findChildren(FoldHead):
        if not head.isChecked():
            head.click()


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
