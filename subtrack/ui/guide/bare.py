"""Bare: a subscription for which no record fits, and what can be done about that."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from subtrack.domain.catalog import Listing
from subtrack.services.guides import Leaving
from subtrack.ui.guide.bills import Bills
from subtrack.ui.guide.side import GuideSection, at_hand
from subtrack.ui.guide.telling import Telling, Told
from subtrack.ui.look import ROW, Space
from subtrack.ui.models.providers import provider_rows
from subtrack.ui.speech import say
from subtrack.ui.widgets.master_list import MasterList
from subtrack.ui.widgets.text import Label

Find = Callable[[str, Callable[[Sequence[Listing]], None]], None]
"""Looks for records by a name, and gives them to the second argument later."""
_MOST = 5


class Chooser(QWidget):
    """Looks for the provider of a subscription."""

    def __init__(self, telling: Telling, number: int, name: str, find: Find) -> None:
        """Look for the subscription's own name first."""
        super().__init__()
        self._telling = telling
        self._find = find
        look = telling.look
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.SMALL)
        self.field = QLineEdit(name)
        self.field.setFont(look.font("body"))
        self.field.setAccessibleName(say("Look for the provider"))
        self.field.setPlaceholderText(say("Name, or a line of your statement"))
        self.field.textChanged.connect(self._look_for)
        self.list = MasterList(look, say("Providers that fit"))
        self.list.taken.connect(lambda slug: telling.hands.note_provider(number, slug))
        self._nothing = Label(look, say("No provider fits."), "body", "text2")
        for widget in (self.field, self.list, self._nothing):
            column.addWidget(widget)
        self._look_for(name)

    def _look_for(self, text: str) -> None:
        if text.strip():
            self._find(text, self._show)
        else:
            self._show(())

    def _show(self, found: Sequence[Listing]) -> None:
        rows = provider_rows(found[:_MOST], ())
        self.list.set_rows(rows, "")
        self.list.setFixedHeight(self.list.sizeHintForRow(0) * len(rows) + 2 if rows else ROW)
        self.list.setVisible(bool(rows))
        self._nothing.setVisible(not rows)


class Bare(QWidget):
    """Says that there are no steps, and offers what helps all the same."""

    def __init__(self, telling: Telling, told: Told, leaving: Leaving, find: Find) -> None:
        """Show it for a subscription."""
        super().__init__()
        look, entry = telling.look, leaving.entry
        assert entry is not None  # noqa: S101 - only a subscription can be without a record
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.SECTION)
        words = say(
            "No provider is noted for {name}, so no steps are known. If it is one of these, choose "
            "it; else write a letter, which needs no provider."
        )
        column.addWidget(Label(look, words.format(name=entry.name), wraps=True))
        choose = GuideSection(look, say("Whose is it?"))
        self.chooser = Chooser(telling, entry.number, entry.name, find)
        choose.add(self.chooser)
        column.addWidget(choose)
        self.bills = Bills(telling, told, leaving)
        column.addWidget(self.bills)
        if leaving.at_hand:
            column.addWidget(at_hand(telling, leaving, ()))
        always = GuideSection(look, say("What holds everywhere"))
        always.add_lines("check", list(telling.words.always(leaving)))
        column.addWidget(always)
