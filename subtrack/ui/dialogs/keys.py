"""Keys: what the keys do, under F1."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from subtrack.ui.dialogs.dialog import Dialog
from subtrack.ui.look import Look, Space
from subtrack.ui.speech import say
from subtrack.ui.widgets.buttons import Button
from subtrack.ui.widgets.text import Label

Place = tuple[str, Sequence[tuple[str, str]]]
"""Where keys work, and what each does."""


class KeysDialog(Dialog):
    """A list of keys and what they do, by place."""

    def __init__(self, look: Look, parent: QWidget) -> None:
        """List the keys."""
        super().__init__(parent)
        self.setWindowTitle(say("Keys"))
        column = QVBoxLayout(self)
        column.setContentsMargins(Space.SECTION, Space.SECTION, Space.SECTION, Space.LARGE)
        column.setSpacing(Space.LARGE)
        column.addWidget(_places(look, parent.width() - 2 * Space.SECTION))
        close = Button(look, say("Close"))
        close.clicked.connect(self.accept)
        column.addWidget(close, 0, Qt.AlignmentFlag.AlignRight)


def _places(look: Look, room: int) -> QWidget:
    """Put places beside each other, in as many columns as there is room for in `room` pixels."""
    roomy = _beside_each_other(look, _columns(narrow=False), Space.SMALL)
    if roomy.sizeHint().width() <= room:
        return roomy
    roomy.deleteLater()
    return _beside_each_other(look, _columns(narrow=True), Space.TINY)  # a low window, too


def _beside_each_other(look: Look, columns: Sequence[Sequence[Place]], gap: Space) -> QWidget:
    beside = QWidget()
    row = QHBoxLayout(beside)
    row.setContentsMargins(0, 0, 0, 0)
    row.setSpacing(Space.PAGE)
    for below_each_other in columns:
        row.addLayout(_stacked(look, below_each_other, gap), 1)
    return beside


def _stacked(look: Look, places: Sequence[Place], gap: Space) -> QGridLayout:
    """Put places below each other, their keys in one column, with a gap between two lines."""
    grid = QGridLayout()
    grid.setHorizontalSpacing(Space.LARGE)
    grid.setVerticalSpacing(gap)
    for place, keys in places:
        head = Label(look, place, "strong")
        head.setContentsMargins(0, Space.MEDIUM if grid.count() else 0, 0, 0)
        grid.addWidget(head, grid.rowCount(), 0, 1, 2)
        for key, does in keys:
            row = grid.rowCount()
            shown = QKeySequence(key).toString(QKeySequence.SequenceFormat.NativeText)
            grid.addWidget(Label(look, shown, "medium", "text2"), row, 0)
            grid.addWidget(Label(look, does), row, 1)
    grid.setRowStretch(grid.rowCount(), 1)
    grid.setColumnStretch(1, 1)
    return grid


def _columns(*, narrow: bool) -> Sequence[Sequence[Place]]:
    if narrow:
        return [
            [_everywhere(), _in_the_table(), _in_the_insights()],
            [_on_a_card(), _in_the_calendar(), _on_steps(), _on_a_letter()],
        ]
    return [
        [_everywhere(), _in_the_calendar()],
        [_on_a_card(), _on_a_letter()],
        [_in_the_table(), _on_steps(), _in_the_insights()],
    ]


def _everywhere() -> Place:
    return (
        say("Everywhere"),
        [
            ("Ctrl+K", say("Quick add")),
            ("Ctrl+N", say("Add a subscription with the form")),
            ("Ctrl+F", say("Filter or search")),
            ("Ctrl+1", say("Today")),
            ("Ctrl+2", say("Subscriptions")),
            ("Ctrl+3", say("Calendar")),
            ("Ctrl+4", say("Cancellations")),
            ("Ctrl+5", say("Insights")),
            ("Ctrl+6", say("Providers")),
            ("Ctrl+7", say("Settings")),
            ("Ctrl+Z", say("Take back what was done")),
            ("Ctrl+Shift+Z", say("Do it again")),
            ("F1", say("This list")),
            ("Ctrl+Q", say("Close the window")),
        ],
    )


def _on_a_card() -> Place:
    return (
        say("On a card of Today"),
        [
            ("K", say("Keep")),
            ("C", say("Cancel…")),
            ("L", say("Later")),
            ("S", say("Seen")),
            ("Return", say("Why this date")),
            ("Up", say("Card before")),
            ("Down", say("Card after")),
        ],
    )


def _in_the_calendar() -> Place:
    return (
        say("In the calendar"),
        [
            ("PgUp", say("Month before")),
            ("PgDown", say("Month after")),
            ("Return", say("Show what falls on the day")),
            ("Esc", say("Back to the month")),
        ],
    )


def _in_the_insights() -> Place:
    return (
        say("In the insights"),
        [
            ("Left", say("Month before")),
            ("Right", say("Month after")),
            ("Space", say("Tick what you could do without")),
        ],
    )


def _on_a_letter() -> Place:
    return (
        say("On a letter"),
        [
            ("Ctrl+S", say("Export PDF…")),
            ("Ctrl+P", say("Print…")),
            ("+", say("Larger")),
            ("-", say("Smaller")),
            ("0", say("Show the whole page")),
            ("PgDown", say("Page after")),
            ("PgUp", say("Page before")),
        ],
    )


def _on_steps() -> Place:
    return (
        say("On the steps of a cancellation"),
        [
            ("Space", say("Done, or open again")),
            ("Ctrl+Return", say("Note what did not work")),
            ("Up", say("Step before")),
            ("Down", say("Step after")),
        ],
    )


def _in_the_table() -> Place:
    return (
        say("In the table"),
        [
            ("Return", say("Edit")),
            ("Del", say("Move to the trash; there, delete for good")),
            ("Ctrl+A", say("Select all")),
            ("Ctrl+D", say("Duplicate")),
            ("Ctrl+I", say("Show or hide the details")),
            ("Esc", say("Close the details")),
        ],
    )
