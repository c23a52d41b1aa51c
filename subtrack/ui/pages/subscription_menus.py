"""Subscription menus: what can be done with chosen subscriptions, as menus."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from PySide6.QtWidgets import QMenu

from subtrack.domain.dates import add_months
from subtrack.domain.status import Status
from subtrack.ui.models.subscription_rows import EntryRow
from subtrack.ui.pages.naming_menus import NamingMenus
from subtrack.ui.pages.subscription_actions import SubscriptionActions
from subtrack.ui.speech import Speech, say
from subtrack.ui.widgets.menus import add_action, plain_words


class SubscriptionMenus:
    """Makes menus over the chosen rows."""

    def __init__(self, speech: Speech, actions: SubscriptionActions, naming: NamingMenus) -> None:
        """Remember who acts."""
        self._speech = speech
        self._actions = actions
        self.naming = naming

    def fill(self, menu: QMenu, rows: Sequence[EntryRow]) -> None:
        """Put in all that can be done with rows."""
        menu.clear()
        if not rows:
            return
        if all(row.is_removed for row in rows):
            add_action(menu, say("Restore"), lambda: self._actions.restore(rows))
            menu.addSeparator()
            add_action(menu, say("Delete for good…"), lambda: self._actions.delete(rows), "Del")
            add_action(menu, say("Empty the trash…"), self._actions.empty_trash)
            return
        if len(rows) == 1:
            self._fill_for_one(menu, rows)
        else:
            letters = partial(self._actions.write_letter, rows)
            add_action(menu, say("Write the letters…"), letters)
            menu.addSeparator()
        keep = add_action(menu, say("Keep"), lambda: self._actions.keep(rows))
        keep.setEnabled(any(row.occurrence for row in rows))
        self._add_pause(menu, rows)
        menu.addSeparator()
        self.naming.fill_categories(menu.addMenu(plain_words(say("Category"))), rows)
        self.naming.fill_tags(menu.addMenu(plain_words(say("Tags"))), rows)
        menu.addSeparator()
        if len(rows) == 1:
            add_action(menu, say("Duplicate"), lambda: self._actions.duplicate(rows), "Ctrl+D")
        add_action(menu, say("Move to the trash"), lambda: self._actions.remove(rows), "Del")

    def _fill_for_one(self, menu: QMenu, rows: Sequence[EntryRow]) -> None:
        add_action(menu, say("Edit"), lambda: self._actions.edit(rows), "Return")
        add_action(menu, say("Cancel…"), lambda: self._actions.cancel(rows))
        add_action(menu, say("Write a letter…"), lambda: self._actions.write_letter(rows))
        self.add_paid(menu, rows)
        menu.addSeparator()

    def add_paid(self, menu: QMenu, rows: Sequence[EntryRow]) -> None:
        """Offer to mark the last and the next charge of a renewal by hand as paid."""
        contract, today = rows[0].entry.contract, rows[0].today
        following = None if contract.auto_renew else contract.next_charge(today)
        days = (*contract.overdue(today)[-1:], *filter(None, [following]))
        for day in days:
            words = say("Mark {day} as paid").format(day=self._speech.day(day))
            add_action(menu, words, partial(self._actions.mark_paid, rows, day))

    def _add_pause(self, menu: QMenu, rows: Sequence[EntryRow]) -> None:
        if any(row.status is Status.PAUSED for row in rows):
            add_action(menu, say("Go on"), lambda: self._actions.resume(rows))
        running = [row for row in rows if row.status in {Status.ACTIVE, Status.TRIAL}]
        if running:
            self.fill_pause(menu.addMenu(plain_words(say("Pause"))), running)

    def fill_pause(self, menu: QMenu, rows: Sequence[EntryRow]) -> None:
        """Put in until when rows can be paused; any other day goes through the form."""
        today = rows[0].today
        for months in (1, 2, 3, 6):
            day = add_months(today, months)
            words = say("Until {day}").format(day=self._speech.dated(day))
            add_action(menu, words, partial(self._actions.pause, rows, day))
        add_action(menu, say("Until further notice"), lambda: self._actions.pause(rows, "open"))
