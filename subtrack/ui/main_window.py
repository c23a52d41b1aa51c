"""Main window: the rail, the pages and the undo bar; it holds no data."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import partial

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QAction, QKeyEvent, QKeySequence, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QCheckBox,
    QHBoxLayout,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from subtrack.ui.look import Look
from subtrack.ui.pages.page import Page
from subtrack.ui.speech import say
from subtrack.ui.widgets.panels import Ground
from subtrack.ui.widgets.rail import Rail
from subtrack.ui.widgets.tab_order import move_focus
from subtrack.ui.widgets.undo_bar import UndoBar
from subtrack.ui.workspace import PageName

_ENTER = frozenset({Qt.Key.Key_Return, Qt.Key.Key_Enter})
Pages = Mapping[PageName, Callable[[], Page]]


class MainWindow(QWidget):
    """What fills the shell; it is there before there is anything to show.

    Signals:
        turned: the page that was turned to.
        quick_add, help_wanted, add: what the keys asked for.
        undo, redo: take the last thing back, or do it again.
        leave: close the window.
    """

    turned = Signal(str)
    quick_add = Signal()
    add = Signal()
    help_wanted = Signal()
    undo = Signal()
    redo = Signal()
    leave = Signal()

    def __init__(self, look: Look) -> None:
        """Build the rail and an empty page."""
        super().__init__()
        self._look = look
        self._makers: dict[PageName, Callable[[], Page]] = {}
        self._pages: dict[PageName, Page] = {}
        self.current = PageName.TODAY
        self._banner: QWidget | None = None
        self._column = QVBoxLayout()
        self.rail = self._built_rail()
        self._stack = QStackedWidget()
        self._stack.addWidget(Ground(look, "ground"))
        self.bar = UndoBar(look)
        self.bar.undo.connect(self.undo)
        self.undo.connect(self.bar.taken_back)
        self._lay_out()
        self._add_keys()
        self.rail.choose(self.current)
        look.changed.connect(self._fit_rail)

    def set_pages(self, pages: Pages) -> None:
        """Show pages, each built when it is first turned to; earlier ones go.

        The page to begin with is built, and then shown, once the window had time for itself.
        """
        for page in self._pages.values():
            self._stack.removeWidget(page)
            page.deleteLater()
        self._pages.clear()
        self._makers = dict(pages)
        QTimer.singleShot(1, self._build)

    def _build(self) -> None:
        self._page(self.current)
        QTimer.singleShot(1, self._begin)

    def _begin(self) -> None:
        self.turn_to(self.current)

    def turn_to(self, name: PageName) -> Page | None:
        """Turn to a page; None while there are none yet."""
        self.current = name
        self.rail.choose(name)
        page = self._page(name)
        if page is not None:
            self._stack.setCurrentWidget(page)
            self.turned.emit(name)
        return page

    def page(self) -> Page | None:
        """Give the page that is shown; None while there are none yet."""
        return self._pages.get(self.current)

    def show_instead(self, widget: QWidget) -> None:
        """Show something in place of all pages, such as why there are none."""
        self._stack.addWidget(widget)
        self._stack.setCurrentWidget(widget)

    def set_banner(self, banner: QWidget | None) -> None:
        """Show something above all pages, or nothing."""
        if self._banner is not None:
            self._banner.deleteLater()
        self._banner = banner
        if banner is not None:
            self._column.insertWidget(0, banner)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Make the rail narrower in a narrow window."""
        super().resizeEvent(event)
        self._fit_rail()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Press the button that has the focus with Enter, where nothing on a page took that key."""
        focus = self.focusWidget()
        entered = event.key() in _ENTER and not event.isAutoRepeat()
        if entered and isinstance(focus, QAbstractButton) and not isinstance(focus, QCheckBox):
            focus.click()
        else:
            super().keyPressEvent(event)

    def _fit_rail(self) -> None:
        self.rail.setFixedWidth(self._look.rail(self.width()))

    def focusNextPrevChild(self, following: bool) -> bool:  # noqa: FBT001 - Qt's signature
        """Go through the window as it is laid out, whenever its parts were made."""
        return move_focus(self, 1 if following else -1) or super().focusNextPrevChild(following)

    def _page(self, name: PageName) -> Page | None:
        if name not in self._pages and name in self._makers:
            page = self._makers[name]()
            self._pages[name] = page
            self._stack.addWidget(page)
        return self._pages.get(name)

    def _built_rail(self) -> Rail:
        rail = Rail(self._look, say("Quick add"), QKeySequence("Ctrl+K"))
        rail.add(PageName.TODAY, "inbox", say("Today"))
        rail.add(PageName.SUBSCRIPTIONS, "renew", say("Subscriptions"))
        rail.add(PageName.CALENDAR, "calendar", say("Calendar"))
        rail.add(PageName.CANCELLATIONS, "cancel", say("Cancellations"))
        rail.add(PageName.INSIGHTS, "bars", say("Insights"))
        rail.add(PageName.PROVIDERS, "book", say("Providers"))
        rail.leave_room()
        rail.add(PageName.SETTINGS, "sliders", say("Settings"))
        rail.chosen.connect(lambda name: self.turn_to(PageName(name)))
        rail.quick_add.connect(self.quick_add)
        return rail

    def _lay_out(self) -> None:
        ground = Ground(self._look, "ground")
        ground.setLayout(self._column)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)
        self._column.addWidget(self._stack, 1)
        self._column.addWidget(self.bar)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self.rail)
        row.addWidget(ground, 1)

    def _add_keys(self) -> None:
        for number, name in enumerate(PageName, 1):
            self._add_key(f"Ctrl+{number}", partial(self._go_to, name))
        self._add_key("Ctrl+,", partial(self._go_to, PageName.SETTINGS))
        self._add_key("Ctrl+K", self.quick_add.emit)
        self._add_key("Ctrl+N", self.add.emit)
        self._add_key("Ctrl+F", self._focus_filter)
        self._add_key("F1", self.help_wanted.emit)
        self._add_key(QKeySequence.StandardKey.Undo, self.undo.emit)
        self._add_key(QKeySequence.StandardKey.Redo, self.redo.emit)
        self._add_key(QKeySequence.StandardKey.Quit, self.leave.emit)

    def _add_key(self, keys: str | QKeySequence.StandardKey, act: Callable[[], object]) -> None:
        action = QAction(self)
        action.setShortcut(QKeySequence(keys))
        action.setShortcutContext(Qt.ShortcutContext.WindowShortcut)
        action.triggered.connect(lambda: act())  # noqa: PLW0108 - drops what the signal carries
        self.addAction(action)

    def _go_to(self, name: PageName) -> None:
        """Turn to a page by key: the next keys are for what is on it, or go on where they were."""
        earlier = self._pages.get(name)
        was_used = earlier is not None and earlier.focusWidget() is not None
        page, focus = self.turn_to(name), QApplication.focusWidget()
        if page is not None and not (was_used and focus and page.isAncestorOf(focus)):
            page.focus_first()

    def _focus_filter(self) -> None:
        page = self._pages.get(self.current)
        if page is not None:
            page.focus_filter()
