"""Entry provider: the name, completed from the records, and the record that was chosen."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout

from subtrack.domain.catalog import Listing
from subtrack.services.drafts import LEFT_ALONE, Nothing
from subtrack.ui.categories import category_name
from subtrack.ui.dialogs.entry_row import Row
from subtrack.ui.look import Look, Space
from subtrack.ui.newest import Newest
from subtrack.ui.speech import say
from subtrack.ui.widgets.buttons import Button
from subtrack.ui.widgets.monogram import Monogram
from subtrack.ui.widgets.panels import Panel
from subtrack.ui.widgets.suggest_field import SuggestField
from subtrack.ui.widgets.suggestions import Suggestion
from subtrack.ui.widgets.text import Label
from subtrack.ui.workspace import Workspace

_SIDE = 28
_WAIT_MS = 80


class ProviderPanel(Panel):
    """Says which record was chosen and what it fills in.

    Signals:
        guide_wanted: the person wants to read its guide.
        refused: the person means another one.
    """

    guide_wanted = Signal()
    refused = Signal()

    def __init__(self, look: Look) -> None:
        """Show no record."""
        super().__init__(look, "sunken")
        self._monogram = Monogram(look, "", _SIDE)
        self._name = Label(look, "", "strong", wraps=True)
        self._fills = Label(look, "", "small", "text2", wraps=True)
        self._guide = Button(look, say("Read the guide"), kind="link")
        self._guide.clicked.connect(self.guide_wanted)
        self._refuse = Button(look, say("Not this one"), kind="link")
        self._refuse.clicked.connect(self.refused)
        self._lay_out()
        self.hide()

    def show_record(self, listing: Listing) -> None:
        """Show a record."""
        self._monogram.set_name(listing.name)
        category = category_name(listing.category)
        self._name.setText(say("{name}, {category}").format(name=listing.name, category=category))
        self.show_filled("")
        self.show()

    def show_filled(self, things: str) -> None:
        """Say what the record fills in."""
        said = say("Its record fills in: {things}.").format(things=things)
        self._fills.setText(said if things else say("Its record tells how to get out."))

    def text(self) -> str:
        """Give what is said."""
        return f"{self._name.text()} {self._fills.text()}"

    def _lay_out(self) -> None:
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addWidget(self._name)
        words.addWidget(self._fills)
        row = QHBoxLayout(self)
        row.setContentsMargins(Space.MEDIUM, Space.SMALL, Space.TINY, Space.SMALL)
        row.setSpacing(Space.SMALL)
        row.addWidget(self._monogram)
        row.addLayout(words, 1)
        row.addWidget(self._guide)
        row.addWidget(self._refuse)


class ProviderChoice(QObject):
    """Which provider it is: none until a record is taken from the suggestions, or named whole.

    Signals:
        chosen: another record was chosen, or none.
    """

    chosen = Signal()

    def __init__(self, workspace: Workspace) -> None:
        """Know no record."""
        super().__init__()
        self._services = workspace.services
        name = SuggestField(workspace.look, say("Name"), as_typed=True)
        self.row = Row(workspace.look, "name", say("Name"), name)
        self.panel = ProviderPanel(workspace.look)
        self.panel.refused.connect(self._refuse)
        self._field = name
        self._found: Sequence[Listing] = ()
        self._refused: set[str] = set()
        self.listing: Listing | None = None
        self._stored: str | None = None
        self.search = Newest(workspace.tasks, self._question, _WAIT_MS, self)
        self.search.answered.connect(self._suggest)
        self.row.edited.connect(self.search.ask)
        name.taken.connect(self._take)
        name.finished.connect(self._take_whole_name)

    @property
    def slug(self) -> str | None:
        """The record's name; None where none is chosen."""
        return self.listing.slug if self.listing else None

    def start(self, name: str, listing: Listing | None, slug: str | None) -> None:
        """Show what an entry holds; its record may be gone."""
        self.row.start(name)
        self._stored = slug
        self._show(listing)

    def take(self, listing: Listing) -> None:
        """Choose a record, and its name where there is none yet."""
        if not self._field.value():
            self.row.take(listing.name)
        self._choose(listing)

    def given(self) -> str | Nothing | None:
        """Give what a draft holds for the provider."""
        known = self._stored is None or self.listing is not None or self._stored in self._refused
        return LEFT_ALONE if self.slug == self._stored or not known else self.slug

    def _question(self) -> Callable[[], Sequence[Listing]]:
        text, previewing = self._field.text(), self._services.previewing
        return lambda: previewing.suggestions(text)

    def _suggest(self, found: Sequence[Listing]) -> None:
        self._found = found
        self._field.suggest(
            [Suggestion(one.name, category_name(one.category), one) for one in found]
        )

    def _take(self, suggestion: Suggestion) -> None:
        if isinstance(suggestion.value, Listing):
            self.row.take(suggestion.value.name)
            self._choose(suggestion.value)

    def _take_whole_name(self) -> None:
        """Choose the record whose very name was typed."""
        typed = (self._field.value() or "").casefold()
        for one in self._found:
            if one.name.casefold() == typed and one.slug not in {self.slug, *self._refused}:
                self._choose(one)

    def _refuse(self) -> None:
        if self.listing:
            self._refused.add(self.listing.slug)
        self._choose(None)
        self._field.setFocus()

    def _choose(self, listing: Listing | None) -> None:
        self._show(listing)
        self.chosen.emit()

    def _show(self, listing: Listing | None) -> None:
        self.listing = listing
        if listing:
            self.panel.show_record(listing)
        else:
            self.panel.hide()
