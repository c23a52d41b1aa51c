"""Keys: what the keys do, under F1."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QDialog, QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from subtrack.ui.look import Look, Space
from subtrack.ui.speech import say
from subtrack.ui.widgets.buttons import Button
from subtrack.ui.widgets.text import Label


class KeysDialog(QDialog):
    """A list of keys and what they do, by place."""

    def __init__(self, look: Look, parent: QWidget) -> None:
        """List the keys."""
        super().__init__(parent)
        self.setWindowTitle(say("Keys"))
        column = QVBoxLayout(self)
        column.setContentsMargins(Space.SECTION, Space.SECTION, Space.SECTION, Space.LARGE)
        column.setSpacing(Space.LARGE)
        places = QHBoxLayout()
        places.setSpacing(Space.PAGE)
        for place, keys in _places():
            places.addLayout(_listed(look, place, keys), 1)
        column.addLayout(places)
        close = Button(look, say("Close"))
        close.clicked.connect(self.accept)
        column.addWidget(close, 0, Qt.AlignmentFlag.AlignRight)


def _listed(look: Look, place: str, keys: list[tuple[str, str]]) -> QGridLayout:
    grid = QGridLayout()
    grid.setHorizontalSpacing(Space.LARGE)
    grid.setVerticalSpacing(Space.SMALL)
    grid.addWidget(Label(look, place, "strong"), 0, 0, 1, 2)
    for row, (key, does) in enumerate(keys, 1):
        shown = QKeySequence(key).toString(QKeySequence.SequenceFormat.NativeText)
        grid.addWidget(Label(look, shown, "medium", "text2"), row, 0)
        grid.addWidget(Label(look, does), row, 1)
    grid.setRowStretch(len(keys) + 1, 1)
    grid.setColumnStretch(1, 1)
    return grid


def _places() -> list[tuple[str, list[tuple[str, str]]]]:
    return [
        (
            say("Everywhere"),
            [
                ("Ctrl+K", say("Quick add")),
                ("Ctrl+N", say("Add a subscription with the form")),
                ("Ctrl+F", say("Filter or search")),
                ("Ctrl+1", say("Today")),
                ("Ctrl+2", say("Subscriptions")),
                ("Ctrl+3", say("Providers")),
                ("Ctrl+4", say("Settings")),
                ("Ctrl+Z", say("Take back what was done")),
                ("Ctrl+Shift+Z", say("Do it again")),
                ("F1", say("This list")),
                ("Ctrl+Q", say("Close the window")),
            ],
        ),
        (
            say("On a card of Today"),
            [
                ("K", say("Keep")),
                ("C", say("Cancel…")),
                ("L", say("Later")),
                ("Return", say("Why this date")),
                ("Up", say("Card before")),
                ("Down", say("Card after")),
            ],
        ),
        (
            say("In the table"),
            [
                ("Return", say("Edit")),
                ("Del", say("Move to the trash")),
                ("Ctrl+A", say("Select all")),
                ("Ctrl+D", say("Duplicate")),
                ("Ctrl+I", say("Show or hide the details")),
                ("Esc", say("Close the details")),
            ],
        ),
    ]
