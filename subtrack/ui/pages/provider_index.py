"""Provider index: all records at the left of the page, searched and filtered as one types."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Collection, Mapping, Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAction, QActionGroup
from PySide6.QtWidgets import QHBoxLayout, QMenu, QVBoxLayout, QWidget

from subtrack.domain.catalog import Listing
from subtrack.domain.settings import Settings
from subtrack.ui.categories import category_names
from subtrack.ui.efforts import EFFORTS, effort_name
from subtrack.ui.look import Look, Space
from subtrack.ui.models.providers import provider_rows
from subtrack.ui.speech import Speech, say
from subtrack.ui.widgets.buttons import Button, IconButton
from subtrack.ui.widgets.master_list import MasterList
from subtrack.ui.widgets.search_field import SearchField
from subtrack.ui.widgets.text import Label


class FilterButton(Button):
    """Leaves only records of one kind; its menu has all kinds with their counts.

    Signals:
        chosen: another kind was chosen.
    """

    chosen = Signal()

    def __init__(self, look: Look, speech: Speech, word: str, everything: str) -> None:
        """Leave everything; `word` says what is filtered by."""
        super().__init__(look, word)
        self._speech = speech
        self._word = word
        self._everything = everything
        self.key = ""
        self._names: Mapping[str, str] = {}
        self._counts = Counter[str]()
        self.setCheckable(True)
        self._menu = QMenu(self)
        self._menu.aboutToShow.connect(self._fill)
        self.set_menu(self._menu)

    def set_counts(self, names: Mapping[str, str], counts: Counter[str]) -> None:
        """Offer the kinds that there are, each with how many records it leaves."""
        self._names, self._counts = names, counts

    def choose(self, key: str) -> None:
        """Leave one kind, or with an empty key everything."""
        self.key = key
        self.set_text(self._names.get(key, self._word))
        self.setAccessibleName(f"{self._word}: {self._names.get(key, self._everything)}")
        self.setChecked(bool(key))

    def _fill(self) -> None:
        self._menu.clear()
        group = QActionGroup(self._menu)
        self._add(group, "", self._everything, self._counts.total())
        self._menu.addSeparator()
        for key, name in self._names.items():
            if self._counts[key] or key == self.key:
                self._add(group, key, name, self._counts[key])

    def _add(self, group: QActionGroup, key: str, name: str, count: int) -> None:
        text = f"{name.replace('&', '&&')}\t{self._speech.number(count)}"
        action = QAction(text, self._menu)
        action.setCheckable(True)
        action.setChecked(key == self.key)
        action.triggered.connect(lambda: self._take(key))
        group.addAction(action)
        self._menu.addAction(action)

    def _take(self, key: str) -> None:
        self.choose(key)
        self.chosen.emit()


class ProviderIndex(QWidget):
    """The list with its search and its filters.

    Signals:
        searched: other records are wanted; `query` has what was typed.
        new_wanted: the person wants to write a record.
        import_wanted: the person wants to take one in from a file.
    """

    searched = Signal()
    new_wanted = Signal()
    import_wanted = Signal()

    def __init__(self, look: Look, speech: Speech) -> None:
        """Be empty."""
        super().__init__()
        self._look = look
        self._speech = speech
        self._found: Sequence[Listing] = ()
        self._own: Collection[str] = ()
        self._chosen = ""
        self.field = SearchField(look, "", say("Search providers"))
        self.category = FilterButton(look, speech, say("Category"), say("All categories"))
        self.effort = FilterButton(look, speech, say("Effort"), say("Any effort"))
        self.list = MasterList(look, say("Providers"))
        self._nothing = self._built_nothing()
        self.left_out = Label(look, "", "small", "urgent", wraps=True)
        self.left_out.hide()
        self._lay_out()
        self._connect()

    @property
    def query(self) -> str:
        """What was typed into the search."""
        return self.field.text()

    def show_found(self, found: Sequence[Listing], own: Collection[str], total: int) -> None:
        """Show the records that fit, in that order; `own` are those the person has."""
        self._found, self._own = found, own
        words = say("Search {count} provider(s) \u2026", total)
        self.field.setPlaceholderText(words.format(count=self._speech.number(total)))
        self._filter()

    def show_left_out(self, sentences: Sequence[str]) -> None:
        """Say which of the person's own record files are left out, and why."""
        self.left_out.setText("\n".join(sentences))
        self.left_out.setVisible(bool(sentences))

    def choose(self, slug: str) -> None:
        """Mark a record as the one that is shown."""
        self._chosen = slug
        self.list.choose(slug)

    def take_up(self, settings: Settings) -> None:
        """Search and filter as the person left it; kinds that are no longer known leave all."""
        self.field.setText(settings.search)
        for button, names, key in (
            (self.category, category_names(), settings.category),
            (self.effort, {one: effort_name(one) for one in EFFORTS}, settings.effort),
        ):
            button.set_counts(names, Counter())
            button.choose(key if key in names else "")

    def show_all(self) -> None:
        """Take search and filters away."""
        self.category.choose("")
        self.effort.choose("")
        self.field.clear()
        self._filter()
        self.field.setFocus()

    def _filter(self) -> None:
        of_category = _only(self._found, self.category.key, _category)
        of_effort = _only(self._found, self.effort.key, _effort)
        self.category.set_counts(category_names(), Counter(map(_category, of_effort)))
        efforts = {key: effort_name(key) for key in EFFORTS}
        self.effort.set_counts(efforts, Counter(map(_effort, of_category)))
        left = _only(of_category, self.effort.key, _effort)
        self.list.set_rows(provider_rows(left, self._own), self._chosen)
        self.list.setVisible(bool(left))
        self._nothing.setVisible(not left)

    def _built_nothing(self) -> QWidget:
        """Build what is shown where nothing fits."""
        look, widget = self._look, QWidget()
        column = QVBoxLayout(widget)
        column.setContentsMargins(Space.SMALL, Space.MEDIUM, Space.SMALL, 0)
        column.setSpacing(Space.MEDIUM)
        column.addWidget(Label(look, say("No provider fits."), "strong"))
        button = Button(look, say("Show all"))
        button.clicked.connect(self.show_all)
        column.addWidget(button, 0, Qt.AlignmentFlag.AlignLeft)
        words = say("You can write down what you know of a provider that is missing here.")
        column.addWidget(Label(look, words, "small", "text2", wraps=True))
        write = Button(look, say("New record…"))
        write.clicked.connect(self.new_wanted)
        column.addWidget(write, 0, Qt.AlignmentFlag.AlignLeft)
        column.addStretch(1)
        return widget

    def _lay_out(self) -> None:
        self.field.setAccessibleDescription(say("A name, or a line of a bank statement"))
        filters = QHBoxLayout()
        filters.setSpacing(Space.SMALL)
        filters.addWidget(self.category)
        filters.addWidget(self.effort)
        filters.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(Space.GROUP, Space.SECTION, Space.MEDIUM, 0)
        column.setSpacing(Space.SMALL)
        column.addLayout(self._head())
        column.addSpacing(Space.TINY)
        column.addWidget(self.field)
        column.addLayout(filters)
        column.addWidget(self.list, 1)
        column.addWidget(self._nothing, 1)
        column.addWidget(self.left_out)
        self._nothing.hide()
        # A page that is turned to gives the focus to what comes first in Qt's own order.
        self.setTabOrder(self.field, self.more)

    def _head(self) -> QHBoxLayout:
        self.more = IconButton(self._look, "plus", say("Add a record"))
        menu = QMenu(self.more)
        menu.addAction(say("New record…")).triggered.connect(self.new_wanted)
        menu.addAction(say("Import a record…")).triggered.connect(self.import_wanted)
        self.more.setMenu(menu)
        head = QHBoxLayout()
        head.addWidget(Label(self._look, say("Providers"), "title"), 1)
        head.addWidget(self.more)
        return head

    def _connect(self) -> None:
        self.field.textChanged.connect(lambda _text: self.searched.emit())
        self.field.down.connect(self._go_into_list)
        self.list.above.connect(self.field.setFocus)
        self.category.chosen.connect(self._filter)
        self.effort.chosen.connect(self._filter)

    def _go_into_list(self) -> None:
        self.list.setFocus()
        if not self.list.currentIndex().isValid() and self.list.rows.rowCount():
            self.list.setCurrentIndex(self.list.rows.index(0, 0))


def _only(found: Sequence[Listing], key: str, kind: Callable[[Listing], str]) -> Sequence[Listing]:
    """Leave out what is of another kind."""
    return [one for one in found if not key or kind(one) == key]


def _category(listing: Listing) -> str:
    return listing.category


def _effort(listing: Listing) -> str:
    return listing.difficulty
