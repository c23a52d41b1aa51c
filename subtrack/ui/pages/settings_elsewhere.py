"""Settings elsewhere: reminders where the person looks anyway, in their calendar and mail."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import Qt

from subtrack.domain.attempts import Attempt
from subtrack.domain.errors import KnownError
from subtrack.domain.last_writing import LastWriting
from subtrack.domain.preferences import Preferences
from subtrack.ui.file_dialogs import FileDialogs
from subtrack.ui.look import Space
from subtrack.ui.pages.settings_folds import ElsewhereFolds
from subtrack.ui.pages.settings_saving import SettingsSaving
from subtrack.ui.speech import say
from subtrack.ui.widgets.buttons import Button
from subtrack.ui.widgets.facts import Facts
from subtrack.ui.widgets.flow import Flow
from subtrack.ui.widgets.news import News
from subtrack.ui.widgets.section import Section
from subtrack.ui.widgets.text import Label
from subtrack.ui.widgets.text_field import TickField
from subtrack.ui.workspace import Workspace

_NAME = "subtrack.ics"


class ElsewhereSection(Section):
    """The calendar file that is kept up to date, how it fares, and one that is exported once.

    Below are the other ways, each behind a fold.
    """

    def __init__(self, workspace: Workspace, saving: SettingsSaving) -> None:
        """Know nothing yet."""
        super().__init__(workspace.look, say("Reminders elsewhere"))
        self._workspace = workspace
        self._speech = workspace.speech
        self._saving = saving
        self._files = FileDialogs(workspace.kept, self)
        self._facts = Facts(self.look)
        self.kept = TickField(say("Keep a calendar file up to date"))
        self.place = self._facts.add_line(say("File"))
        self.named = TickField(say("Show names and amounts in the calendar file"))
        self.state = News(self.look)
        self.choose = Button(self.look, say("Choose another file…"))
        self.export = Button(self.look, say("Export a calendar once…"), icon="export")
        self.news = News(self.look)
        self.others = ElsewhereFolds(workspace, saving)
        self._lay_out()
        self.kept.edited.connect(self._switch)
        self.named.edited.connect(self._choose_names)
        self.choose.clicked.connect(self._ask_for_place)
        self.export.clicked.connect(self._ask_for_export)

    def show_channels(
        self,
        preferences: Preferences,
        last: LastWriting | None,
        attempts: Sequence[Attempt],
    ) -> None:
        """Show what is saved, how the file fares where one is wanted, and what was tried."""
        self.others.show_all(preferences, attempts)
        file = preferences.calendar_file
        self.kept.put(file is not None)
        self.named.put(preferences.names_in_calendar)
        self.place.set_parts([(file or "", "body", "text")])
        for widget in (self._facts, self.choose):
            widget.setVisible(file is not None)
        self._show_state(last)

    def _show_state(self, last: LastWriting | None) -> None:
        if last is None:
            self.state.tell("", "text2")
        elif last.failure is not None:
            again = say("It is tried again by itself.")
            sentence = self._speech.wording.error(last.failure)
            self.state.tell(
                f"{sentence} {again}",
                "urgent",
                [(say("Try again now"), self._workspace.calendar.begin)],
            )
        elif last.written_at is not None:
            at = last.written_at.astimezone()
            time = self._speech.time(at.time())
            said = say("It is up to date. It was last written on {day} at {time}.")
            self.state.tell(said.format(day=self._speech.day(at.date()), time=time), "good")
        else:
            self.state.tell("", "text2")

    def _switch(self) -> None:
        if self.kept.value():
            self.kept.put(False)  # not before a place is chosen
            self._ask_for_place()
        else:
            self._saving.choose(
                lambda now: replace(now, calendar_file=None),
                say("The calendar file is no longer kept up to date"),
                self._fail_to_switch,
            )

    def _ask_for_place(self) -> None:
        title = say("Keep a calendar file up to date")
        self._files.save(title, _NAME, _kind(), self._keep_at)

    def _keep_at(self, path: Path) -> None:
        language = self._speech.language
        self._saving.choose(
            lambda now: replace(now, calendar_file=str(path), calendar_language=language),
            say("Calendar file chosen"),
            self._fail,
        )

    def _choose_names(self) -> None:
        named = self.named.value()
        self._saving.choose(
            lambda now: replace(now, names_in_calendar=named),
            say("Calendar file changed"),
            self._fail_to_name,
        )

    def _fail_to_switch(self, error: KnownError) -> None:
        self.kept.put(True)
        self._fail(error)

    def _fail_to_name(self, error: KnownError) -> None:
        self.named.put(not self.named.value())
        self._fail(error)

    def _fail(self, error: KnownError) -> None:
        self.news.tell(self._speech.wording.error(error), "urgent")

    def _ask_for_export(self) -> None:
        name = f"subtrack-{self._speech.today().isoformat()}.ics"
        self._files.save(say("Export a calendar once"), name, _kind(), self._export_to)

    def _export_to(self, path: Path) -> None:
        transfer, wording = self._workspace.services.transfer, self._speech.wording
        self._workspace.tasks.run(
            lambda: (path, transfer.export(path, wording)), self._tell_export, self._fail
        )

    def _tell_export(self, done: tuple[Path, Path | None]) -> None:
        path, aside = done
        said = [say("Saved as {name}.").format(name=path.name)]
        if aside:
            said.append(say("The file that was there is now {name}.").format(name=aside.name))
        self.news.tell(" ".join(said), "good")

    def _lay_out(self) -> None:
        self.column.setSpacing(Space.MEDIUM)
        self._note(
            "body",
            say(
                "A calendar file has every deadline of the next 400 days as a day with alarms. It "
                "follows what you change here. Let your calendar program subscribe to it, and your "
                "phone rings while the computer is off."
            ),
        )
        self.column.addWidget(self.kept, 0, Qt.AlignmentFlag.AlignLeft)
        self.column.addWidget(self._facts)
        self.column.addWidget(self.state)
        self.column.addWidget(self.named, 0, Qt.AlignmentFlag.AlignLeft)
        self._note("small", say("Without names it says only by when there is something to decide."))
        row = Flow()
        row.add(self.choose)
        row.add(self.export)
        self.column.addWidget(row)
        self._note("small", say("A calendar that you export once has names and amounts in it."))
        self.column.addWidget(self.news)
        self.column.addWidget(self.others)
        self.others.setVisible(self._workspace.is_own)

    def _note(self, style: str, said: str) -> None:
        self.column.addWidget(Label(self.look, said, style, "text2", wraps=True))


def _kind() -> str:
    return say("Calendar (*.ics)")
