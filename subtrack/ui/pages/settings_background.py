"""Settings background: what the program does while its window is closed."""

from __future__ import annotations

from PySide6.QtWidgets import QSystemTrayIcon

from subtrack.domain.errors import KnownError
from subtrack.domain.settings import Settings
from subtrack.ui.pages.settings_saving import SettingsSaving
from subtrack.ui.speech import say
from subtrack.ui.tasks import Lane
from subtrack.ui.widgets.complaint import Complaint
from subtrack.ui.widgets.section import Section
from subtrack.ui.widgets.text import Label
from subtrack.ui.widgets.text_field import TickField
from subtrack.ui.workspace import Workspace


class BackgroundSection(Section):
    """Going on in the tray, and starting with the computer."""

    def __init__(self, workspace: Workspace, saving: SettingsSaving) -> None:
        """Show what holds now; what the computer starts is asked for by `ask`."""
        super().__init__(workspace.look, say("In the background"))
        self._saving = saving
        self._tasks = workspace.tasks
        self._services = workspace.services
        self._speech = workspace.speech
        self.tray = TickField(say("Go on in the tray when the window is closed"))
        self.start = TickField(say("Start with the computer, in the tray"))
        self._complaint = Complaint(self.look, self.start)
        said = say(
            "Only a program that runs can keep an eye on your days. Without a tray, closing the "
            "window ends it."
        )
        self.column.addWidget(Label(self.look, said, "body", "text2", wraps=True))
        self.column.addWidget(self.tray)
        self._no_tray = Label(
            self.look, say("This desktop has no tray at the moment."), "small", "text2", wraps=True
        )
        self.column.addWidget(self._no_tray)
        self.column.addWidget(self.start)
        self.column.addWidget(self._complaint)
        self._complaint.say("")
        self.tray.edited.connect(self._keep_tray)
        self.start.edited.connect(self._switch)
        self.show_settings(workspace.kept.settings)

    def show_settings(self, settings: Settings) -> None:
        """Show what is set."""
        self.tray.put(settings.tray)
        self._no_tray.setVisible(not QSystemTrayIcon.isSystemTrayAvailable())

    def ask(self) -> None:
        """Ask whether the program starts with the computer."""
        self._tasks.run(self._is_on, self._show, self._not_known, lane=Lane.WORLD)

    def _is_on(self) -> bool:
        return self._services.starting.is_on()

    def _switch(self) -> None:
        self._complaint.say("")
        self._saving.start_with_computer(on=self.start.value(), failed=self._fail)

    def _show(self, on: bool) -> None:  # noqa: FBT001 - the result of a task
        self.start.put(on)

    def _fail(self, error: KnownError) -> None:
        self._complaint.say(self._speech.wording.error(error))
        self.start.put(not self.start.value())

    def _not_known(self, error: KnownError) -> None:
        self._complaint.say(self._speech.wording.error(error))

    def _keep_tray(self) -> None:
        on = self.tray.value()
        goes_on = say("Closing the window leaves the program in the tray")
        self._saving.keep(goes_on if on else say("Closing the window ends the program"), tray=on)
