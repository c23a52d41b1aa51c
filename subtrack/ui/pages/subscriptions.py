"""Subscriptions: the page with the table of all of them and everything about one."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QHideEvent, QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QMenu

from subtrack.ui.look import NARROW, Space
from subtrack.ui.models.column_fit import longest
from subtrack.ui.models.subscription_rows import TRASH, EntryRow, RowMaker
from subtrack.ui.pages.details_beside import DetailsBeside
from subtrack.ui.pages.naming_menus import NamingMenus
from subtrack.ui.pages.page import Page
from subtrack.ui.pages.subscription_actions import SubscriptionActions
from subtrack.ui.pages.subscription_details import DetailPanel
from subtrack.ui.pages.subscription_menus import SubscriptionMenus
from subtrack.ui.pages.subscriptions_bulk import BulkBar
from subtrack.ui.pages.subscriptions_content import SubscriptionsContent
from subtrack.ui.pages.subscriptions_table import SubscriptionsTable
from subtrack.ui.workspace import Workspace


@dataclass(frozen=True, slots=True)
class Listed:
    """All rows, those with the longest texts by column, and the currency that stands first."""

    rows: Sequence[EntryRow]
    longest: Mapping[str, Sequence[EntryRow]]
    home: str | None


class SubscriptionsPage(Page):
    """The page."""

    def __init__(self, workspace: Workspace) -> None:
        """Build it; nothing is asked before it is seen."""
        super().__init__(workspace)
        self._wanted: int | None = None
        self.acting = SubscriptionActions(workspace, self)
        self.table = SubscriptionsTable(workspace, self)
        model = self.table.model
        self.naming = NamingMenus(workspace, self.acting, lambda: model.all_rows, self)
        self.menus = SubscriptionMenus(self.speech, self.acting, self.naming)
        self.panel = DetailPanel(workspace, self.acting, self.menus)
        make_bulk = partial(BulkBar, workspace, self.acting, self.naming)
        self.content = SubscriptionsContent(workspace, self.table, make_bulk)
        self.head = self.content.head
        self.beside = DetailsBeside(workspace, self.content, self.panel, self.table)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self.beside)
        self._connect()
        self._add_keys()

    def select(self, number: int) -> None:
        """Select a subscription and open its details; a filter that hides it is taken away."""
        self._wanted = number
        if self.table.model.all_rows and self.isVisible():
            self._select_wanted()

    def focus_filter(self) -> None:
        """Put the cursor into the filter."""
        self.head.filter.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.head.filter.selectAll()

    def focus_first(self) -> None:
        """Put the focus into the table, where there is one to see."""
        view = self.table.view
        if view.isVisible():
            view.setFocus(Qt.FocusReason.ShortcutFocusReason)
        else:
            super().focus_first()

    def refresh(self) -> None:
        """Ask for all rows anew."""
        self.workspace.tasks.run(self._listed, self._show)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Lay the details over the table in a narrow window."""
        super().resizeEvent(event)
        self.beside.set_over(self.window().width() < self.look.wide(NARROW))
        self.content.set_margin(Space.SECTION if self.beside.is_over else Space.PAGE)

    def hideEvent(self, event: QHideEvent) -> None:
        """Keep what was typed and dragged last."""
        super().hideEvent(event)
        self.table.keep()

    def _listed(self) -> Listed:
        services = self.workspace.services
        maker = RowMaker(self.speech, services.preferences.get().lead_times)
        rows = maker.rows(services.subscriptions.listed(everything=True))
        widest = longest(self.table.model.columns, rows)
        return Listed(rows, widest, services.overview.home_currency(self.speech.currency()))

    def _show(self, listed: Listed) -> None:
        was_bare = not self.table.model.all_rows
        self.content.home = listed.home
        self.table.put(listed.rows, listed.longest)
        if was_bare:
            self.table.view.paint_next_turn()
            self.content.leave_empty_group()
        self.content.count_next()
        self.beside.set_bare(not listed.rows)
        if self._wanted is not None:
            self._select_wanted()
        elif not self.table.view.chosen() and self.table.model.shown and not self.beside.is_over:
            self.table.view.choose(0)
        self.beside.ask()

    def _select_wanted(self) -> None:
        number, self._wanted = self._wanted, None
        row = next((one for one in self.table.model.all_rows if one.number == number), None)
        if row is None:
            return
        if not self.table.select(row.number):
            self.content.show_all(TRASH if row.is_removed else "")
            self.table.select(row.number)
        self.beside.open_panel()
        self.table.view.setFocus()

    def _moved(self) -> None:
        """Follow what is chosen now."""
        self.content.offer_bulk()
        self.beside.follow()

    def _open_menu(self, where: QPoint) -> None:
        menu = QMenu(self)
        menu.aboutToHide.connect(menu.deleteLater)
        self.menus.fill(menu, self.table.view.chosen())
        if menu.actions():
            menu.popup(where)

    def _leave(self) -> None:
        """Esc: first fewer rows are chosen, then the details close."""
        view = self.table.view
        if len(view.chosen()) > 1:
            view.choose(max(view.currentIndex().row(), 0))
        else:
            self.beside.close_panel()

    def _connect(self) -> None:
        view, head, doors = self.table.view, self.head, self.workspace.doors
        self.table.narrowed.connect(self._moved)
        view.moved.connect(self._moved)
        view.menu_wanted.connect(self._open_menu)
        view.doubleClicked.connect(lambda _index: self._on_chosen(self.acting.edit))
        head.add.connect(doors.add)
        head.details.connect(self.beside.toggle)
        self.beside.turned.connect(head.details_button.setChecked)
        self.acting.made.connect(self.select)
        self.content.add.connect(doors.add)
        self.content.quick_add.connect(doors.quick_add)

    def _add_keys(self) -> None:
        for keys, act in (
            ("Return", self.acting.edit),
            ("Enter", self.acting.edit),
            ("Del", self.acting.remove_or_delete),
            ("Ctrl+D", self.acting.duplicate),
        ):
            self._add_key(keys, partial(self._on_chosen, act))
        self._add_key("Esc", self._leave)
        self._add_key("Ctrl+I", self.beside.toggle)

    def _add_key(self, keys: str, act: Callable[[], object]) -> None:
        shortcut = QShortcut(QKeySequence(keys), self.table.view)
        shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        shortcut.activated.connect(act)

    def _on_chosen(self, act: Callable[[Sequence[EntryRow]], None]) -> None:
        act(self.table.view.chosen())
