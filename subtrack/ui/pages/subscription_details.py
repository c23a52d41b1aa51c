"""Subscription details: the panel beside the table with everything about one entry."""

from __future__ import annotations

from functools import cached_property

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QHBoxLayout, QMenu, QVBoxLayout, QWidget

from subtrack.ui.look import Space
from subtrack.ui.models.entry_details import EntryDetails
from subtrack.ui.models.subscription_rows import EntryRow
from subtrack.ui.pages.detail_sections import DetailSections
from subtrack.ui.pages.subscription_actions import SubscriptionActions
from subtrack.ui.pages.subscription_menus import SubscriptionMenus
from subtrack.ui.speech import say
from subtrack.ui.widgets.buttons import Button, IconButton
from subtrack.ui.widgets.flow import Flow
from subtrack.ui.widgets.monogram import Monogram
from subtrack.ui.widgets.panels import Ground, Hairline
from subtrack.ui.widgets.scrolling import ScrollColumn, clear
from subtrack.ui.widgets.text import Label, wrapping
from subtrack.ui.workspace import Workspace

WIDTH = 326
_SIDE = 44


class DetailPanel(Ground):
    """The panel; it shows one entry, or that none is chosen.

    It is built when it first shows either.

    Signals:
        left: the person is done with it.
    """

    left = Signal()

    def __init__(
        self, workspace: Workspace, actions: SubscriptionActions, menus: SubscriptionMenus
    ) -> None:
        """Be bare yet."""
        super().__init__(workspace.look, "ground")
        self._workspace = workspace
        self._actions = actions
        self._menus = menus
        self._sections = DetailSections(workspace.look, workspace.speech, self._take_record)
        self.details: EntryDetails | None = None
        self.setFixedWidth(workspace.look.wide(WIDTH))
        self.setAccessibleName(say("Details"))

    @cached_property
    def head(self) -> DetailHead:
        """The name, and what can be done."""
        head = DetailHead(self._workspace, self._actions, self._menus)
        head.show_for(None)  # a button without an entry would do nothing
        head.leave.clicked.connect(self.left)
        return head

    @cached_property
    def _scroll(self) -> ScrollColumn:
        scroll = ScrollColumn(say("Details"))
        scroll.column.setSpacing(Space.MEDIUM)
        scroll.column.setContentsMargins(Space.GROUP, Space.TINY, Space.GROUP, Space.SECTION)
        return scroll

    def show_details(self, details: EntryDetails | None) -> None:
        """Show an entry; None: that none is chosen."""
        if details is not None and details == self.details:
            return
        self.lay_out()
        same = self.details and details and self.details.row.number == details.row.number
        place = self._scroll.verticalScrollBar().value() if same else 0
        self._save_focus()
        self.details = details
        self.head.show_for(details.row if details else None)
        clear(self._scroll.column)
        for section in self._body(details):
            self._scroll.column.addWidget(section)
        self._scroll.column.addStretch(1)
        self._scroll.content.adjustSize()
        self._scroll.verticalScrollBar().setValue(place)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Close with Esc."""
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            super().keyPressEvent(event)

    def _body(self, details: EntryDetails | None) -> list[QWidget]:
        if details is not None:
            return list(self._sections.sections(details))
        words = say("Choose a subscription to see everything about it.")
        return [wrapping(self._workspace.look, words, "body", "text2")]

    def _save_focus(self) -> None:
        """Keep the focus in the panel where what has it is about to go."""
        focus = QApplication.focusWidget()
        if focus is not None and self._scroll.content.isAncestorOf(focus):
            self.head.leave.setFocus()

    def _take_record(self) -> None:
        if self.details:
            self._actions.take_record([self.details.row])

    def lay_out(self) -> bool:
        """Make the head and the place for the rest, once; say whether that was now."""
        if self.layout() is not None:
            return False
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(Hairline(self._workspace.look, upright=True))
        column = QVBoxLayout()
        column.setContentsMargins(0, Space.GROUP, 0, 0)
        column.setSpacing(Space.MEDIUM)
        column.addWidget(self.head)
        column.addWidget(self._scroll, 1)
        row.addLayout(column, 1)
        return True


class DetailHead(QWidget):
    """The name of an entry and what can be done with it."""

    def __init__(
        self, workspace: Workspace, actions: SubscriptionActions, menus: SubscriptionMenus
    ) -> None:
        """Show nothing yet."""
        super().__init__()
        self._speech = workspace.speech
        self._actions = actions
        self._menus = menus
        self._row: EntryRow | None = None
        look = workspace.look
        self._look = look
        self._monogram = Monogram(look, "", _SIDE)
        self._names = QVBoxLayout()
        self.more = IconButton(look, "more", say("More actions"))
        self.leave = IconButton(look, "close", say("Close the details"))
        self.edit = Button(look, say("Edit"), icon="pencil")
        self.cancel = Button(look, say("Cancel…"))
        self.letter = Button(look, say("Letter"))
        self.paid = Button(look, say("Mark as paid"))
        self.restore = Button(look, say("Restore"), icon="undo")
        self.delete = Button(look, say("Delete for good…"), icon="trash")
        self._connect()
        self._lay_out()

    def show_for(self, row: EntryRow | None) -> None:
        """Show an entry, or nothing; the focus stays here where the button that has it goes."""
        focus = QApplication.focusWidget()
        had_focus = focus is not None and self.isAncestorOf(focus)
        self._show(row)
        if focus is not None and had_focus and not focus.isVisibleTo(self):
            self.leave.setFocus()

    def _show(self, row: EntryRow | None) -> None:
        self._row = row
        clear(self._names)
        self._names.setContentsMargins(Space.SMALL if row else 0, 0, 0, 0)
        for widget in (self._monogram, self.more, self._buttons):
            widget.setVisible(row is not None)
        if row is None:
            self._names.addWidget(Label(self._look, say("Details"), "head"))
            return
        self._monogram.set_name(row.name)
        self._names.addWidget(wrapping(self._look, row.name, "head"))
        about = " · ".join(filter(None, (row.plan, row.category)))
        if about:
            self._names.addWidget(wrapping(self._look, about, "body", "text2"))
        self._show_buttons(row)

    def _show_buttons(self, row: EntryRow) -> None:
        for button in (self.edit, self.cancel, self.letter):
            button.setVisible(not row.is_removed)
        for button in (self.restore, self.delete):
            button.setVisible(row.is_removed)
        day = None if row.is_removed or row.entry.contract.auto_renew else row.due
        self.paid.setVisible(day is not None)
        if day:
            self.paid.set_text(say("Mark {day} as paid").format(day=self._speech.day(day)))

    def _connect(self) -> None:
        menu = QMenu(self)
        menu.aboutToShow.connect(lambda: self._menus.fill(menu, self._rows()))
        self.more.setMenu(menu)
        self.edit.clicked.connect(lambda: self._actions.edit(self._rows()))
        self.cancel.clicked.connect(lambda: self._actions.cancel(self._rows()))
        self.letter.clicked.connect(lambda: self._actions.write_letter(self._rows()))
        self.restore.clicked.connect(lambda: self._actions.restore(self._rows()))
        self.delete.clicked.connect(lambda: self._actions.delete(self._rows()))
        self.paid.clicked.connect(self._mark_paid)

    def _mark_paid(self) -> None:
        if self._row and self._row.due:
            self._actions.mark_paid([self._row], self._row.due)

    def _rows(self) -> list[EntryRow]:
        return [self._row] if self._row else []

    def _lay_out(self) -> None:
        top = Qt.AlignmentFlag.AlignTop
        head = QHBoxLayout()
        head.setSpacing(Space.TINY)
        head.addWidget(self._monogram, 0, top)
        self._names.setSpacing(Space.HAIR)
        head.addLayout(self._names, 1)
        head.addWidget(self.more, 0, top)
        head.addWidget(self.leave, 0, top)
        self._buttons = Flow()
        for button in (self.edit, self.cancel, self.letter, self.paid, self.restore, self.delete):
            self._buttons.add(button)
        column = QVBoxLayout(self)
        column.setContentsMargins(Space.GROUP, 0, Space.GROUP, 0)
        column.setSpacing(Space.MEDIUM)
        column.addLayout(head)
        column.addWidget(self._buttons)
