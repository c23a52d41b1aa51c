"""Subscriptions bulk: the bar below the table that acts on several chosen ones at once."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QApplication, QHBoxLayout, QMenu

from subtrack.domain.money import Money
from subtrack.domain.shares import a_month
from subtrack.domain.status import Status
from subtrack.ui.look import Space
from subtrack.ui.models.subscription_rows import EntryRow
from subtrack.ui.pages.naming_menus import NamingMenus
from subtrack.ui.pages.subscription_actions import SubscriptionActions
from subtrack.ui.speech import say
from subtrack.ui.widgets.buttons import Button
from subtrack.ui.widgets.flow import Flow
from subtrack.ui.widgets.panels import Ground
from subtrack.ui.widgets.text import ElidedLabel, Label, set_tip
from subtrack.ui.workspace import Workspace

_RUNNING = frozenset({Status.TRIAL, Status.ACTIVE, Status.CANCELLING})


class Sums(ElidedLabel):
    """Amounts that are shown whole or not at all: what is left of a cut one reads as another."""

    def shortened(self, width: int) -> str:
        """Give the text where all of it fits."""
        shown = super().shortened(width)
        return shown if shown == self.text() else ""


class BulkBar(Ground):
    """Shows how many are chosen and what they come to; it is there while several are.

    Signals:
        left: a button that had the focus is gone.
    """

    left = Signal()

    def __init__(
        self, workspace: Workspace, actions: SubscriptionActions, naming: NamingMenus
    ) -> None:
        """Be hidden."""
        super().__init__(workspace.look, "accent_soft")
        self._speech = workspace.speech
        self._actions = actions
        self._naming = naming
        self._rows: Sequence[EntryRow] = ()
        look = workspace.look
        self.count = Label(look, "", "strong")
        self.sum = Sums(look, "", "body", "text2")
        self.keep = Button(look, say("Keep"))
        self.cancel = Button(look, say("Cancel…"))
        self.cancel.setAccessibleDescription(say("All that are chosen, one after the other"))
        self.letters = Button(look, say("Letters…"))
        self.category = Button(look, say("Category"))
        self.tags = Button(look, say("Tags"))
        self.trash = Button(look, say("Trash"), icon="trash")
        self.restore = Button(look, say("Restore"), icon="undo")
        self.delete = Button(look, say("Delete for good…"), icon="trash")
        self._on_kept = (
            *(self.keep, self.cancel, self.letters),
            *(self.category, self.tags, self.trash),
        )
        self._connect()
        self._lay_out()
        self.hide()

    def show_for(self, rows: Sequence[EntryRow]) -> None:
        """Show what can be done with rows; with fewer than two there is no bar."""
        self._rows = rows
        focus = QApplication.focusWidget()
        had_focus = focus is not None and self.isAncestorOf(focus)
        self.setVisible(len(rows) > 1)
        if len(rows) > 1:
            self._fill(rows)
        elif had_focus:
            self.left.emit()

    def _fill(self, rows: Sequence[EntryRow]) -> None:
        count = self._speech.number(len(rows))
        self.count.setText(say("{count} selected", len(rows)).format(count=count))
        self.sum.setText(self._sum(rows))
        removed = all(row.is_removed for row in rows)
        for button in self._on_kept:
            button.setVisible(not removed)
        for button in (self.restore, self.delete):
            button.setVisible(removed)
        waits = not removed and any(row.occurrence for row in rows)
        self.keep.setEnabled(waits)
        set_tip(self.keep, "" if waits else say("None of them waits for a decision"))

    def _sum(self, rows: Sequence[EntryRow]) -> str:
        sums = a_month(
            (row.price, row.entry.contract.billing_on(row.due or row.today).cycle)
            for row in rows
            if row.status in _RUNNING and not row.is_removed
        )
        if not sums:
            return ""
        return say("{sums} a month").format(sums=", ".join(map(self._money, sums)))

    def _money(self, money: Money) -> str:
        return self._speech.money(money)

    def _connect(self) -> None:
        self.keep.clicked.connect(lambda: self._actions.keep(self._rows))
        self.cancel.clicked.connect(lambda: self._actions.cancel(self._rows))
        self.letters.clicked.connect(lambda: self._actions.write_letter(self._rows))
        self.trash.clicked.connect(lambda: self._actions.remove(self._rows))
        self.restore.clicked.connect(lambda: self._actions.restore(self._rows))
        self.delete.clicked.connect(lambda: self._actions.delete(self._rows))
        categories, tags = QMenu(self), QMenu(self)
        categories.aboutToShow.connect(lambda: self._naming.fill_categories(categories, self._rows))
        tags.aboutToShow.connect(lambda: self._naming.fill_tags(tags, self._rows))
        self.category.set_menu(categories)
        self.tags.set_menu(tags)

    def _lay_out(self) -> None:
        row = QHBoxLayout(self)
        row.setContentsMargins(Space.SECTION, Space.SMALL, Space.SECTION, Space.SMALL)
        row.setSpacing(Space.SMALL)
        row.addWidget(self.count)
        row.addSpacing(Space.TINY)
        row.addWidget(self.sum, 1)
        buttons = Flow()
        for button in (*self._on_kept, self.restore, self.delete):
            buttons.add(button)
        row.addWidget(buttons)
