"""Naming menus: categories and tags to choose from, and new ones to be typed."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable, Sequence
from functools import partial

from PySide6.QtWidgets import QMenu, QWidget

from subtrack.domain.errors import InvalidInputError
from subtrack.domain.particulars import Particulars
from subtrack.ui.categories import category_name, category_names
from subtrack.ui.dialogs.line import LineDialog
from subtrack.ui.models.subscription_rows import EntryRow
from subtrack.ui.pages.subscription_actions import SubscriptionActions
from subtrack.ui.speech import say
from subtrack.ui.widgets.menus import add_action, plain_words
from subtrack.ui.workspace import Workspace

_MOST_TAGS = 15


class NamingMenus:
    """Makes menus over the chosen rows; `known` gives every row there is."""

    def __init__(
        self,
        workspace: Workspace,
        actions: SubscriptionActions,
        known: Callable[[], Sequence[EntryRow]],
        parent: QWidget,
    ) -> None:
        """Remember who acts."""
        self._look = workspace.look
        self._speech = workspace.speech
        self._actions = actions
        self._known = known
        self._parent = parent

    def fill_categories(self, menu: QMenu, rows: Sequence[EntryRow]) -> None:
        """Put in the categories that are in use, all others, and a new one."""
        menu.clear()
        used = _used(row.entry.particulars.category for row in self._known())
        for name in sorted(used, key=lambda name: category_name(name).casefold()):
            self._add_category(menu, name, rows)
        others = [name for name in category_names() if name not in used]
        if others:
            more = menu.addMenu(plain_words(say("More")))
            for name in others:
                self._add_category(more, name, rows)
        menu.addSeparator()
        add_action(menu, say("New category…"), lambda: self._ask_category(rows))
        add_action(menu, say("No category"), lambda: self._actions.put_into(rows, None))

    def fill_tags(self, menu: QMenu, rows: Sequence[EntryRow]) -> None:
        """Put in the tags that are most in use, and new ones; choosing one adds it."""
        menu.clear()
        used = _used(tag for row in self._known() for tag in row.entry.particulars.tags)
        for tag in used[:_MOST_TAGS]:
            action = add_action(menu, tag, partial(self._actions.tag, rows, [tag]))
            action.setEnabled(any(tag not in row.entry.particulars.tags for row in rows))
        menu.addSeparator()
        add_action(menu, say("New tags…"), lambda: self._ask_tags(rows, used))

    def _add_category(self, menu: QMenu, category: str, rows: Sequence[EntryRow]) -> None:
        put = partial(self._actions.put_into, rows, category)
        action = add_action(menu, category_name(category), put)
        action.setCheckable(True)
        action.setChecked(all(row.entry.particulars.category == category for row in rows))

    def _ask_category(self, rows: Sequence[EntryRow]) -> None:
        names = category_names()
        keys = {name.casefold(): key for key, name in names.items()}
        dialog = LineDialog(
            self._look,
            self._parent,
            say("New category"),
            say("Name of the category"),
            say("Set"),
            sorted(names.values()),
            self._complaint_about_category,
        )
        dialog.given.connect(
            lambda text: self._actions.put_into(rows, keys.get(text.casefold(), text))
        )
        dialog.open()

    def _ask_tags(self, rows: Sequence[EntryRow], used: Sequence[str]) -> None:
        dialog = LineDialog(
            self._look,
            self._parent,
            say("New tags"),
            say("Tags to add, with commas between them"),
            say("Add"),
            used,
            self._complaint_about_tags,
        )
        dialog.given.connect(lambda text: self._actions.tag(rows, tags_of(text)))
        dialog.open()

    def _complaint_about_category(self, text: str) -> str:
        return self._complaint(lambda: Particulars(category=text))

    def _complaint_about_tags(self, text: str) -> str:
        return self._complaint(lambda: Particulars(tags=tags_of(text)))

    def _complaint(self, make: Callable[[], object]) -> str:
        try:
            make()
        except InvalidInputError as error:
            return self._speech.wording.error(error)
        return ""


def tags_of(text: str) -> tuple[str, ...]:
    """Read tags with commas between them."""
    return tuple(dict.fromkeys(tag.strip() for tag in text.split(",") if tag.strip()))


def _used(names: Iterable[str | None]) -> list[str]:
    """Give the names in use, the most frequent first, then by the alphabet."""
    counted = Counter(filter(None, names))
    return sorted(counted, key=lambda name: (-counted[name], name.casefold()))
