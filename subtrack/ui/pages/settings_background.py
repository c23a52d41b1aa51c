"""Settings background: what the program does while its window is closed."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QSystemTrayIcon

from subtrack.domain.attempts import ChannelName
from subtrack.domain.errors import KnownError
from subtrack.domain.settings import Settings
from subtrack.ui.look import Space
from subtrack.ui.pages.settings_saving import SettingsSaving
from subtrack.ui.speech import say
from subtrack.ui.tasks import Lane
from subtrack.ui.widgets.buttons import Button
from subtrack.ui.widgets.complaint import Complaint
from subtrack.ui.widgets.news import News
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
        self.remind = TickField(say("Show reminders on the desktop while the program runs"))
        self.try_it = Button(self.look, say("Send a test reminder"))
        self.news = News(self.look)
        self._complaint = Complaint(self.look, self.start)
        said = say(
            "Only a program that runs can keep an eye on your days. Without a tray, closing the "
            "window ends it."
        )
        self.column.setSpacing(Space.MEDIUM)
        self.column.addWidget(Label(self.look, said, "body", "text2", wraps=True))
        self.column.addWidget(self.tray)
        self._no_tray = Label(
            self.look, say("This desktop has no tray at the moment."), "small", "text2", wraps=True
        )
        self.column.addWidget(self._no_tray)
        self.column.addWidget(self.start)
        self.column.addWidget(self._complaint)
        self.column.addWidget(self.remind)
        self.column.addWidget(self.try_it, 0, Qt.AlignmentFlag.AlignLeft)
        self.column.addWidget(self.news)
        self._complaint.say("")
        self.remind.edited.connect(self._keep_remind)
        self.try_it.clicked.connect(self._try)
        self.tray.edited.connect(self._keep_tray)
        self.start.edited.connect(self._switch)
        self.show_settings(workspace.kept.settings)

    def show_settings(self, settings: Settings) -> None:
        """Show what is set."""
        self.tray.put(settings.tray)
        self.remind.put(settings.remind)
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

    def _keep_remind(self) -> None:
        on = self.remind.value()
        words = say("Reminders are shown on the desktop")
        self._saving.keep(words if on else say("No reminders are shown on the desktop"), remind=on)

    def _try(self) -> None:
        self.try_it.setEnabled(False)
        self._tasks.run(self._send, self._sent, self._not_sent, lane=Lane.DESKTOP)

    def _send(self) -> None:
        self._services.notifying.try_out(self._speech.wording)

    def _sent(self, _nothing: None) -> None:
        self.try_it.setEnabled(True)
        self._note(None)
        self.news.tell(
            say("It is on its way. Did you see it?"),
            "text2",
            [
                (say("Yes"), partial(self._seen, seen=True)),
                (say("No"), partial(self._seen, seen=False)),
            ],
        )

    def _seen(self, *, seen: bool) -> None:
        if seen:
            self.news.tell(say("Good. Reminders reach you."), "good")
        else:
            hint = say(
                "Look whether the desktop is set not to disturb, and whether it lets Subtrack show "
                "notifications. Today and the tray tell you all the same."
            )
            self.news.tell(hint, "soon")

    def _not_sent(self, error: KnownError) -> None:
        self.try_it.setEnabled(True)
        self._note(error)
        self.news.tell(self._speech.wording.error(error), "urgent")

    def _note(self, failure: KnownError | None) -> None:
        trying = self._services.trying
        self._tasks.run(lambda: trying.note(ChannelName.DESKTOP, failure), self._noted)

    def _noted(self, _nothing: None) -> None:
        """Wait for the page to ask anew."""

    def _keep_tray(self) -> None:
        on = self.tray.value()
        goes_on = say("Closing the window leaves the program in the tray")
        self._saving.keep(goes_on if on else say("Closing the window ends the program"), tray=on)
