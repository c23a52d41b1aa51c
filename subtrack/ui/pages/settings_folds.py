"""Settings folds: the ways to be reminded over the network, and what was tried, each in a fold."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtWidgets import QVBoxLayout, QWidget

from subtrack.domain.attempts import Attempt, ChannelName
from subtrack.domain.preferences import Preferences
from subtrack.ui.pages.instants import when
from subtrack.ui.pages.settings_channel import ChannelPanel
from subtrack.ui.pages.settings_mail import MailPanel
from subtrack.ui.pages.settings_saving import SettingsSaving
from subtrack.ui.pages.settings_server_calendar import ServerCalendarPanel
from subtrack.ui.pages.settings_tried import TriedPanel, channel_name, last_states
from subtrack.ui.speech import say
from subtrack.ui.widgets.fold import Fold
from subtrack.ui.workspace import Workspace

_CHANNELS = (ChannelName.CALDAV, ChannelName.MAIL)


class ElsewhereFolds(QWidget):
    """A fold for each; what lies in one is built when it is opened.

    One whose channel is switched on and fails opens by itself, once.
    """

    def __init__(self, workspace: Workspace, saving: SettingsSaving) -> None:
        """Know nothing yet."""
        super().__init__()
        self._workspace = workspace
        self._saving = saving
        self._speech = workspace.speech
        self._preferences = Preferences()
        self._attempts: Sequence[Attempt] = ()
        self._opened: set[ChannelName] = set()
        self.panels: dict[ChannelName, ChannelPanel] = {}
        self.tried_panel: TriedPanel | None = None
        self.calendar = Fold(
            workspace.look, channel_name(ChannelName.CALDAV), fill=self._fill_calendar
        )
        self.mail = Fold(workspace.look, channel_name(ChannelName.MAIL), fill=self._fill_mail)
        self.tried = Fold(workspace.look, say("What was tried"), fill=self._fill_tried)
        self._folds = {ChannelName.CALDAV: self.calendar, ChannelName.MAIL: self.mail}
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        for fold in (self.calendar, self.mail, self.tried):
            column.addWidget(fold)

    def show_all(self, preferences: Preferences, attempts: Sequence[Attempt]) -> None:
        """Show what is saved, and how each fares."""
        self._preferences, self._attempts = preferences, attempts
        for panel in self.panels.values():
            panel.show_account(preferences, attempts)
        if self.tried_panel is not None:
            self.tried_panel.show_attempts(attempts)
        last = last_states(attempts)
        for channel, is_on in zip(_CHANNELS, _are_on(preferences), strict=True):
            self._tell(channel, last.get(channel), is_on=is_on)
        self.tried.head.put_note(
            when(self._speech, attempts[0].until) if attempts else say("nothing yet")
        )

    def _tell(self, channel: ChannelName, last: Attempt | None, *, is_on: bool) -> None:
        fails = is_on and last is not None and last.failure is not None
        fold = self._folds[channel]
        fold.head.put_note(say("does not work") if fails else say("on") if is_on else say("off"))
        if fails and channel not in self._opened:
            fold.open()

    def _fill_calendar(self, column: QVBoxLayout) -> None:
        self._fill(column, ChannelName.CALDAV, ServerCalendarPanel(self._workspace, self._saving))

    def _fill_mail(self, column: QVBoxLayout) -> None:
        self._fill(column, ChannelName.MAIL, MailPanel(self._workspace, self._saving))

    def _fill(self, column: QVBoxLayout, channel: ChannelName, panel: ChannelPanel) -> None:
        self._opened.add(channel)
        self.panels[channel] = panel
        column.addWidget(panel)
        panel.show_account(self._preferences, self._attempts)

    def _fill_tried(self, column: QVBoxLayout) -> None:
        self.tried_panel = TriedPanel(self._workspace.look, self._speech)
        column.addWidget(self.tried_panel)
        self.tried_panel.show_attempts(self._attempts)


def _are_on(preferences: Preferences) -> tuple[bool, bool]:
    return preferences.calendar_account.on, preferences.mail_account.on
