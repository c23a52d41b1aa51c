"""Today offer: asks once, and quietly, whether reminders are to come on the desktop too."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout

from subtrack.domain.settings import REMINDERS_HINT
from subtrack.ui.look import Space
from subtrack.ui.pages.settings_saving import SettingsSaving
from subtrack.ui.speech import say
from subtrack.ui.widgets.buttons import Button
from subtrack.ui.widgets.icon import Icon
from subtrack.ui.widgets.panels import Panel
from subtrack.ui.widgets.text import Label
from subtrack.ui.workspace import Workspace

_ICON = 18


class OfferPanel(Panel):
    """The offer, with both answers; either closes it for good."""

    def __init__(self, workspace: Workspace) -> None:
        """Ask."""
        super().__init__(workspace.look)
        look = workspace.look
        self._kept = workspace.kept
        self._saving = SettingsSaving(workspace, self)
        self.yes = Button(look, say("Yes"))
        self.later = Button(look, say("Not now"), kind="quiet")
        self.yes.clicked.connect(self._accept)
        self.later.clicked.connect(self._decline)
        words = QVBoxLayout()
        words.setSpacing(Space.HAIR)
        question = say("Shall Subtrack remind you on the desktop, too?")
        words.addWidget(Label(look, question, "strong", wraps=True))
        said = say("It says by when, and names nothing. Settings changes it at any time.")
        words.addWidget(Label(look, said, "body", "text2", wraps=True))
        row = QHBoxLayout(self)
        row.setContentsMargins(Space.LARGE, Space.MEDIUM, Space.MEDIUM, Space.MEDIUM)
        row.setSpacing(Space.SMALL)
        row.addWidget(Icon(look, "bell", "text2", _ICON), 0, Qt.AlignmentFlag.AlignTop)
        row.addLayout(words, 1)
        row.addWidget(self.later)
        row.addWidget(self.yes)

    def _accept(self) -> None:
        self.hide()
        words = say("Reminders are shown on the desktop")
        self._saving.keep(words, remind=True, seen_hints=self._hints())

    def _decline(self) -> None:
        self.hide()
        self._kept.put(seen_hints=self._hints())

    def _hints(self) -> tuple[str, ...]:
        return (*self._kept.settings.seen_hints, REMINDERS_HINT)
