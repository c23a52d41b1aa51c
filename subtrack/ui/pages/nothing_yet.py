"""Nothing yet: what a page shows of an empty book, with the first thing to do about it."""

from __future__ import annotations

from PySide6.QtCore import Qt

from subtrack.ui.speech import say
from subtrack.ui.widgets.buttons import Button
from subtrack.ui.widgets.empty_state import DRAWING, EmptyState
from subtrack.ui.widgets.icon import Icon
from subtrack.ui.workspace import Workspace


def nothing_yet(workspace: Workspace, icon: str, title: str, sentence: str) -> EmptyState:
    """Make it: a drawing, what is not there, what will be, and a button for a first entry."""
    look = workspace.look
    state = EmptyState(look, title, sentence, Icon(look, icon, "text3", DRAWING))
    add = Button(look, say("Add a subscription"), icon="plus")
    add.clicked.connect(lambda: workspace.doors.add())  # noqa: PLW0108 - drops what the signal carries
    state.column.addWidget(add, 0, Qt.AlignmentFlag.AlignHCenter)
    state.close_up()
    return state
