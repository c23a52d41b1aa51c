"""Subscriptions empty: what stands in place of the table where there is nothing to show."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout

from subtrack.ui.look import Look, Space
from subtrack.ui.speech import say
from subtrack.ui.widgets.buttons import Button
from subtrack.ui.widgets.empty_state import DRAWING, EmptyState
from subtrack.ui.widgets.icon import Icon


class NothingYet(EmptyState):
    """There is no subscription at all.

    Signals:
        add, quick_add: how the first one is to be added.
    """

    add = Signal()
    quick_add = Signal()

    def __init__(self, look: Look) -> None:
        """Offer to add the first one."""
        sentence = say(
            "Add what you pay for again and again: then you see what it costs, and by when to "
            "cancel it."
        )
        super().__init__(look, say("No subscriptions yet"), sentence)
        self.first = Button(look, say("Add a subscription"), icon="plus")
        self.first.clicked.connect(self.add)
        quick = Button(look, say("Type one in a line"), icon="spark")
        quick.clicked.connect(self.quick_add)
        row = QHBoxLayout()
        row.setSpacing(Space.SMALL)
        row.addStretch(1)
        row.addWidget(self.first)
        row.addWidget(quick)
        row.addStretch(1)
        self.column.addLayout(row)
        self.close_up()


class NothingFound(EmptyState):
    """The filter leaves nothing.

    Signals:
        show_all: the filter is to be taken away.
    """

    show_all = Signal()

    def __init__(self, look: Look) -> None:
        """Offer to take the filter away."""
        drawing = Icon(look, "search", "text3", DRAWING)
        super().__init__(look, say("Nothing found"), "", drawing)
        self.everything = Button(look, say("Show all"))
        self.everything.clicked.connect(self.show_all)
        self.column.addWidget(self.everything, 0, Qt.AlignmentFlag.AlignHCenter)
        self.close_up()

    def tell(self, text: str, group: str) -> None:
        """Say what was looked for: words, and the name of a group; either may be empty."""
        if text and group:
            said = say("No subscription under {group} has “{text}” in it.")
        elif text:
            said = say("No subscription has “{text}” in it.")
        else:
            said = say("There is nothing under {group}.")
        self.sentence.setText(said.format(text=text, group=group))
