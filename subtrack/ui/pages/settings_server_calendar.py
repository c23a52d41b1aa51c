"""Settings server calendar: the account of the calendar to which deadlines are published."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout

from subtrack.domain.accounts import CalendarAccount, web_address
from subtrack.domain.attempts import Attempt, ChannelName
from subtrack.domain.preferences import Preferences
from subtrack.domain.publication import Publication, Published, ServerCalendar
from subtrack.ui.look import Space
from subtrack.ui.pages.settings_channel import ChannelPanel
from subtrack.ui.pages.settings_saving import SettingsSaving
from subtrack.ui.speech import say
from subtrack.ui.widgets.buttons import Button
from subtrack.ui.widgets.choice import Choice
from subtrack.ui.widgets.fact_field import FactField
from subtrack.ui.widgets.text_field import TextField
from subtrack.ui.workspace import Workspace

if TYPE_CHECKING:
    from subtrack.services.publishing import Publishing

_EXAMPLE = "https://cloud.example.org/dav"


class ServerCalendarPanel(ChannelPanel):
    """Where the calendar is, which one it is, and how publishing fares."""

    def __init__(self, workspace: Workspace, saving: SettingsSaving) -> None:
        """Know nothing yet."""
        super().__init__(workspace, saving, ChannelName.CALDAV, "calendar_account")
        name = say("Address of the server, or of the calendar")
        self.add_field(
            "address", FactField(self.look, name, TextField(name, _EXAMPLE)), web_address
        )
        name = say("User name")
        self.add_field("user", FactField(self.look, name, TextField(name)))
        self.connect_it = Button(self.look, say("Connect"))
        self.calendar = Choice(self.look, say("Calendar"))
        self._shelf = FactField(self.look, say("Calendar"), self.calendar)
        self._found: Mapping[str, str] = {}
        self._lay_out()
        self.connect_it.clicked.connect(self._connect)
        self.calendar.edited.connect(self._choose)
        self._offer(CalendarAccount())

    def show_account(self, preferences: Preferences, attempts: Sequence[Attempt]) -> None:
        """Show what is saved, but where something else was typed, and how it fares."""
        super().show_account(preferences, attempts)
        account = preferences.calendar_account
        for field in self.fields.values():
            field.field.setEnabled(not account.on)
        self.connect_it.setEnabled(bool(account.address and account.user))
        self._offer(account)

    def answer(self, *, arrived: bool) -> None:
        """Take in whether the test arrived, and have it taken out."""
        if arrived:
            said, tone = say("Good. Your deadlines reach you there."), "good"
        else:
            tone = "soon"
            said = say(
                "Look whether your calendar program shows this calendar, and let it fetch anew: "
                "some do so every few hours."
            )
        self.news.tell(said, tone)
        self.ask_storage(self._end_test, self._ended)

    def _password_name(self) -> str:
        return say("Password of the calendar")

    def _switch_name(self) -> str:
        return say("Publish deadlines to this calendar")

    def _switched(self, *, on: bool) -> str:
        if on:
            return say("Deadlines are published")
        return say("Deadlines are published no longer, and taken out")

    def _worked(self, when: str) -> str:
        return say("It is up to date. Something was last published {when}.").format(when=when)

    def _service(self) -> Publishing:
        return self._workspace.services.outside.publishing

    def _changes(self, key: str, value: object) -> Mapping[str, object]:
        """Have the calendar chosen anew: it is this user's on this server."""
        return {key: value, "calendar": None, "called": None}

    def _connect(self) -> None:
        self.connect_it.setEnabled(False)
        self.news.tell(say("Asking {host} …").format(host=self._saved.host), "text2")
        password = self.password.value()

        def find(made: tuple[Publishing, CalendarAccount]) -> Sequence[ServerCalendar]:
            publishing, account = made
            return publishing.find(account, password)

        self.ask_world(self._ready, find, self._connected)

    def _ready(self) -> tuple[Publishing, CalendarAccount]:
        return self._service(), self._workspace.services.preferences.get().calendar_account

    def _connected(self, found: Sequence[ServerCalendar]) -> None:
        self.password.put(None)
        self.connect_it.setEnabled(True)
        self._found = {one.address: one.name for one in found}
        self._offer(self._saved)
        if len(found) == 1 and self._saved.calendar is None:
            self.calendar.put(found[0].address)
            self._choose()
            self.news.tell(say("Connected."), "good")
        elif self._saved.calendar in self._found:
            self.news.tell(say("Connected."), "good")
        else:
            self.news.tell(say("Connected. Choose a calendar."), "good")
            self.calendar.setFocus()

    def fail(self, error: Any) -> None:  # noqa: ANN401 - a known error, as in the base
        """Say what went wrong; what was typed stays."""
        super().fail(error)
        self.connect_it.setEnabled(True)

    def _offer(self, account: CalendarAccount) -> None:
        names = dict(self._found)
        if account.calendar:
            names.setdefault(account.calendar, account.called or account.calendar)
        ordered = sorted(names.items(), key=lambda one: one[1].casefold())
        self.calendar.offer([(None, say("Not chosen"))], ordered)
        self.calendar.put(account.calendar)
        self.calendar.setEnabled(not account.on)
        self._shelf.setVisible(bool(names))

    def _choose(self) -> None:
        chosen = self.calendar.value()
        address = None if chosen is None else str(chosen)
        called = self._found.get(address, self._saved.called) if address else None
        self.change(say("Calendar chosen"), self.fail, calendar=address, called=called)

    def _try(self) -> None:
        self.try_it.setEnabled(False)
        self.news.tell("", "text2")
        self.ask_world(self._prepare_test, self._carry_out, self._carried_out)

    def _prepare_test(self) -> tuple[Publishing, Publication]:
        publishing = self._service()
        return publishing, publishing.prepare_test(say)

    @staticmethod
    def _carry_out(
        made: tuple[Publishing, Publication],
    ) -> tuple[Publishing, Publication, Published]:
        publishing, test = made
        return publishing, test, publishing.carry_out(test)

    def _carried_out(self, made: tuple[Publishing, Publication, Published]) -> None:
        publishing, test, done = made

        def settle() -> Published:
            publishing.settle(test, done)
            return done

        self.ask_storage(settle, self._tested)

    def _tested(self, done: Published) -> None:
        if done.failure is not None:
            self.fail(done.failure)
        else:
            self.ask_whether_it_arrived(
                say("There is an event of today in it now. Do you see it in your calendar?")
            )

    def _end_test(self) -> None:
        self._service().end_test()

    def _ended(self, _nothing: None) -> None:
        self.begin()

    def _lay_out(self) -> None:
        self.add_note(
            "body",
            say(
                "The deadlines of the next 400 days as events in a calendar of yours on a server "
                "(CalDAV), so that your phone rings while this computer is off. Make a calendar of "
                "its own there for them; nothing else in it is ever touched."
            ),
        )
        self.column.addWidget(self.fields["address"])
        row = QHBoxLayout()
        row.setSpacing(Space.MEDIUM)
        row.addWidget(self.fields["user"], 1)
        row.addWidget(self.password, 1)
        self.column.addLayout(row)
        self.add_note("small", say("The password goes to the keyring of this system alone."))
        self.column.addWidget(self.connect_it, 0, Qt.AlignmentFlag.AlignLeft)
        self.column.addWidget(self._shelf)
        self.add_switches()
