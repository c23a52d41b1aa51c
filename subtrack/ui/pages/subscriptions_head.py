"""Subscriptions head: the title, the filter, the chips and what the shown ones cost."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QVBoxLayout, QWidget

from subtrack.ui.look import Look, Space
from subtrack.ui.models.subscription_columns import group_names
from subtrack.ui.speech import Speech, say
from subtrack.ui.widgets.buttons import Button, IconButton
from subtrack.ui.widgets.chip import FilterChip
from subtrack.ui.widgets.flow import Flow
from subtrack.ui.widgets.search_field import SearchField
from subtrack.ui.widgets.text import Label

_FIELD = (140, 260)
_TOTAL = 170


class SubscriptionsHead(QWidget):
    """What stands above the table.

    Signals:
        chosen: the group whose chip was chosen, empty for all.
        add: a subscription is to be added.
        columns: the menu of the columns is wanted.
        details: the details are to be shown or hidden.
    """

    chosen = Signal(str)
    add = Signal()
    columns = Signal()
    details = Signal()

    def __init__(self, look: Look, speech: Speech) -> None:
        """Show no counts yet."""
        super().__init__()
        self._look = look
        self._speech = speech
        self.filter = SearchField(
            look, say("Filter by name, plan, account …"), say("Filter the subscriptions")
        )
        self.filter.setMinimumWidth(_FIELD[0])
        self.filter.setMaximumWidth(_FIELD[1])
        self.columns_button = IconButton(look, "columns", say("Columns"))
        self.columns_button.clicked.connect(self.columns)
        self.details_button = IconButton(look, "panel", say("Details"))
        self.details_button.setCheckable(True)
        self.details_button.clicked.connect(self.details)
        self.total = Label(look, "", "body", "text2", wraps=True)
        self.total.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        self._chips: dict[str, FilterChip] = {}
        self._group = QButtonGroup(self)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.MEDIUM)
        column.addLayout(self._first_line())
        self._second = self._second_line()
        column.addWidget(self._second)
        self.count({})

    def count(self, counts: Mapping[str, int], trash: str = "") -> None:
        """Show how many there are of each group; those of `trash` are not counted among all."""
        every = sum(count for name, count in counts.items() if name != trash)
        for name, chip in self._chips.items():
            count = counts.get(name, 0) if name else every
            chip.set_count(self._speech.number(count))
            chip.setVisible(not name or bool(count) or chip.isChecked())

    def choose(self, group: str) -> None:
        """Show which group is chosen, without a signal."""
        chip = self._chips.get(group, self._chips[""])
        chip.setChecked(True)
        chip.setVisible(True)

    def set_bare(self, bare: bool) -> None:  # noqa: FBT001 - a state, not an option
        """Show the title alone: there is nothing to filter, and the page offers the first step."""
        for widget in (self._second, self.filter, self._add, self.columns_button):
            widget.setHidden(bare)
        self.details_button.setHidden(bare)

    def show_total(self, text: str) -> None:
        """Say what the shown ones cost; a text that goes on further takes a further line."""
        self.total.setText(text)
        self.total.setVisible(bool(text))

    def _first_line(self) -> QHBoxLayout:
        self._add = Button(self._look, say("Add"), icon="plus", kind="primary")
        self._add.clicked.connect(self.add)
        row = QHBoxLayout()
        row.setSpacing(Space.SMALL)
        title = Label(self._look, say("Subscriptions"), "title")
        title.setMinimumHeight(self.filter.sizeHint().height())  # it stays when the filter goes
        row.addWidget(title)
        row.addStretch(1)
        row.addWidget(self.filter, 4)
        row.addWidget(self.columns_button)
        row.addWidget(self.details_button)
        row.addWidget(self._add)
        return row

    def _second_line(self) -> QWidget:
        line = QWidget()
        row = QHBoxLayout(line)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(Space.MEDIUM)
        self._flow = Flow()
        for name, word in {"": say("All"), **group_names()}.items():
            self._add_chip(name, word)
        row.addWidget(self._flow)
        row.addWidget(self.total, 1, Qt.AlignmentFlag.AlignTop)
        self.total.setMinimumSize(_TOTAL, self._chips[""].sizeHint().height())
        return line

    def _add_chip(self, name: str, word: str) -> None:
        chip = FilterChip(self._look, word)
        chip.setChecked(not name)
        chip.clicked.connect(lambda: self.chosen.emit(name))
        self._chips[name] = chip
        self._group.addButton(chip)
        self._flow.add(chip)
