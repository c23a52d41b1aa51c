"""Live sentence: what follows from what was typed so far, and why."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout

from subtrack.services.previewing import Outlook
from subtrack.ui.look import Look, Space
from subtrack.ui.outlook_words import reasons, sentences
from subtrack.ui.speech import Speech, say
from subtrack.ui.widgets.buttons import Button
from subtrack.ui.widgets.icon import Icon
from subtrack.ui.widgets.panels import Panel
from subtrack.ui.widgets.reckoning import ReckoningPanel
from subtrack.ui.widgets.scrolling import clear
from subtrack.ui.widgets.text import StrongLine


class LiveSentence(Panel):
    """A panel with the sentences; the reasons open below them."""

    def __init__(self, look: Look, speech: Speech, nothing: str) -> None:
        """Say `nothing` while nothing follows yet."""
        super().__init__(look, "accent_soft")
        self._speech = speech
        self._nothing = nothing
        self._outlook: Outlook | None = None
        self._lines: list[StrongLine] = []
        self._reckoning: ReckoningPanel | None = None
        self._said = QVBoxLayout()
        self._said.setSpacing(Space.TINY)
        self._why = Button(look, say("Why"), kind="link")
        self._why.setCheckable(True)
        self._why.toggled.connect(self._turn)
        self._lay_out()
        self.show_outlook(None)

    def show_outlook(self, outlook: Outlook | None) -> None:
        """Say what follows; None: nothing yet."""
        self._outlook = outlook
        clear(self._said)
        lines = sentences(outlook, self._speech) if outlook else []
        nothing = [(self._nothing, "body", "text2")]
        self._lines = [StrongLine(self._look, parts) for parts in lines or [nothing]]
        for line in self._lines:
            self._said.addWidget(line)
        self.setAccessibleName(self.text())
        self._show_reasons()

    def text(self) -> str:
        """Give all that is said."""
        return " ".join(line.text() for line in self._lines)

    def reckoning(self) -> ReckoningPanel | None:
        """Give the reasons that are shown, if any."""
        return self._reckoning

    def _lay_out(self) -> None:
        top = Qt.AlignmentFlag.AlignTop
        row = QHBoxLayout()
        row.setSpacing(Space.MEDIUM)
        row.addWidget(Icon(self._look, "calendar", "accent_text", 16), 0, top)
        row.addLayout(self._said, 1)
        row.addWidget(self._why, 0, top)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(Space.LARGE, Space.MEDIUM, Space.SMALL, Space.MEDIUM)
        self._column.setSpacing(Space.SMALL)
        self._column.addLayout(row)

    def _turn(self, _opened: bool) -> None:  # noqa: FBT001 - the signature of Qt's signal
        self._show_reasons()

    def _show_reasons(self) -> None:
        if self._reckoning is not None:
            self._reckoning.hide()
            self._reckoning.deleteLater()
            self._reckoning = None
        found = reasons(self._outlook, self._speech) if self._outlook else []
        self._why.setVisible(bool(found))
        if found and self._why.isChecked():
            self._reckoning = ReckoningPanel(self._look, found)
            self._column.addWidget(self._reckoning)
