"""Today cases: the cancellations that ask for something these days, each one click away."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import timedelta

from PySide6.QtWidgets import QVBoxLayout, QWidget

from subtrack.services.case_views import CaseSeen
from subtrack.services.case_words import CaseWords
from subtrack.ui.look import Space
from subtrack.ui.nearness import tone_of
from subtrack.ui.pages.today_lists import ListRow
from subtrack.ui.speech import say
from subtrack.ui.widgets.heads import GroupHead
from subtrack.ui.widgets.scrolling import clear
from subtrack.ui.workspace import Workspace

_AHEAD = timedelta(days=7)
"""How far ahead the next step of a cancellation is shown."""


class TodayCases(QWidget):
    """A row for each; nothing where none asks for anything soon."""

    def __init__(self, workspace: Workspace) -> None:
        """Be empty and hidden."""
        super().__init__()
        self._workspace = workspace
        self._words = CaseWords(workspace.speech.wording)
        self._shown: Sequence[CaseSeen] = ()
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, Space.MEDIUM, 0, 0)
        self._column.setSpacing(0)
        self.hide()

    def show_cases(self, cases: Sequence[CaseSeen]) -> None:
        """Show what asks for something within a week, or asked for it before."""
        soon = [one for one in cases if _is_soon(one)]
        if soon == self._shown:
            return
        self._shown = soon
        clear(self._column)
        if soon:
            self._column.addWidget(GroupHead(self._workspace.look, say("Cancellations"), ""))
        for seen in soon:
            self._column.addWidget(self._row(seen))
        self.setVisible(bool(soon))

    def _row(self, seen: CaseSeen) -> ListRow:
        number, speech = seen.entry.number, self._workspace.speech
        row = ListRow(
            self._workspace.look,
            say("Go on…"),
            lambda: self._workspace.doors.show_case(number),
        )
        asked = seen.next
        if asked and asked.day:
            line = [
                (f"{self._words.action(asked)} ", "body", "text2"),
                (speech.near(asked.day), "strong", tone_of(asked.day, seen.today)),
            ]
            row.show_words(seen.entry.name, line, speech.day(asked.day), speech.exactly(asked.day))
        return row


def _is_soon(seen: CaseSeen) -> bool:
    asked = seen.next
    return bool(asked and asked.day and asked.day <= seen.today + _AHEAD)
