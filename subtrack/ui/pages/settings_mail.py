"""Settings mail: the account by which a mail a day goes out."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from subtrack.domain.accounts import (
    USUAL_PORTS,
    MailAccount,
    Security,
    mail_address,
    mail_server,
)
from subtrack.domain.attempts import Attempt, ChannelName
from subtrack.domain.errors import InvalidInputError, KnownError
from subtrack.domain.preferences import Preferences
from subtrack.ui.pages.settings_channel import ChannelPanel
from subtrack.ui.pages.settings_saving import SettingsSaving
from subtrack.ui.speech import say
from subtrack.ui.widgets.choice import Choice
from subtrack.ui.widgets.fact_field import FactField
from subtrack.ui.widgets.field_grid import field_grid
from subtrack.ui.widgets.text_field import TextField
from subtrack.ui.workspace import Workspace

if TYPE_CHECKING:
    from subtrack.services.mailing import Mailing

_PLACES = {
    "recipient": (0, 0, 2),
    "server": (1, 0, 2),
    "security": (2, 0, 1),
    "port": (2, 1, 1),
    "user": (3, 0, 1),
    "password": (3, 1, 1),
    "sender": (4, 0, 2),
}


class MailPanel(ChannelPanel):
    """By which server, as whom and to whom the mail goes, and how that fares."""

    def __init__(self, workspace: Workspace, saving: SettingsSaving) -> None:
        """Know nothing yet."""
        super().__init__(workspace, saving, ChannelName.MAIL, "mail_account")
        self._add_line("recipient", say("To"), "anna@example.org", mail_address)
        self._add_line("server", say("Server for outgoing mail"), "mail.example.org", mail_server)
        self.security = Choice(self.look, say("Encryption"))
        self.security.offer(_securities())
        self.add_field("security", FactField(self.look, say("Encryption"), self.security), Security)
        self.security.edited.connect(lambda: self._save("security"))
        self._port = TextField(say("Port"))
        self.add_field("port", FactField(self.look, say("Port"), self._port), read_port)
        self._add_line("user", say("User name"), say("none without a password"), str)
        self._add_line("sender", say("From"), say("the same as to whom it goes"), mail_address)
        self._lay_out()

    def show_account(self, preferences: Preferences, attempts: Sequence[Attempt]) -> None:
        """Show what is saved, but where something else was typed, and how it fares."""
        super().show_account(preferences, attempts)
        account = preferences.mail_account
        self._port.setPlaceholderText(str(USUAL_PORTS[account.security]))

    def answer(self, *, arrived: bool) -> None:
        """Take in whether the test arrived."""
        if arrived:
            self.news.tell(say("Good. Reminders reach you by mail."), "good")
        else:
            hint = say("Look among the unwanted mails, and whether the address is right.")
            self.news.tell(hint, "soon")

    def _password_name(self) -> str:
        return say("Password of the mail")

    def _switch_name(self) -> str:
        return say("Send a mail on days on which something waits")

    def _switched(self, *, on: bool) -> str:
        return say("Mails are sent") if on else say("No mails are sent any more")

    def _worked(self, when: str) -> str:
        return say("The last mail was sent {when}.").format(when=when)

    def _shown(self, key: str, value: object) -> object:
        return str(value) if key == "port" and value is not None else value

    def _try(self) -> None:
        self.try_it.setEnabled(False)
        self.news.tell(say("Sending …"), "text2")
        password = self.password.value()

        def send(made: tuple[Mailing, MailAccount]) -> None:
            mailing, account = made
            mailing.try_out(account, password)

        self.ask_world(self._ready, send, self._sent)

    def _service(self) -> Mailing:
        return self._workspace.services.outside.mailing

    def _ready(self) -> tuple[Mailing, MailAccount]:
        return self._service(), self._workspace.services.preferences.get().mail_account

    def _sent(self, _nothing: None) -> None:
        self.password.put(None)
        self._note(None)
        self.ask_whether_it_arrived(say("It is on its way. Did it arrive?"))

    def fail(self, error: KnownError) -> None:
        """Say what went wrong; what was typed stays."""
        super().fail(error)
        self._note(error)

    def _note(self, failure: KnownError | None) -> None:
        trying = self._workspace.services.trying
        self._workspace.tasks.run(lambda: trying.note(ChannelName.MAIL, failure), self._noted)

    def _noted(self, _nothing: None) -> None:
        """Wait for the page to ask anew."""

    def _add_line(self, key: str, name: str, nothing: str, read: object) -> None:
        self.add_field(key, FactField(self.look, name, TextField(name, nothing)), read)  # type: ignore[arg-type] # one that reads texts

    def _lay_out(self) -> None:
        self.add_note(
            "body",
            say(
                "One mail a day, by the server of your own mail provider, as long as something "
                "waits for a decision."
            ),
        )
        fields = {**self.fields, "password": self.password}
        self.column.addLayout(field_grid(fields, _PLACES))
        self.add_note("small", say("The password goes to the keyring of this system alone."))
        self.add_switches()


def read_port(text: str) -> int:
    """Read a port.

    Raises:
        InvalidInputError: it is none.
    """
    if not (text.isascii() and text.isdecimal() and len(text) <= 5 and 0 < int(text) < 65_536):  # noqa: PLR2004 - the largest one
        raise InvalidInputError("{port} is not a port; 465 and 587 are.", port=text)
    return int(text)


def _securities() -> list[tuple[Security, str]]:
    return [
        (Security.TLS, say("encrypted (TLS)")),
        (Security.STARTTLS, say("encrypted after a greeting (STARTTLS)")),
        (Security.NONE, say("none, on this computer itself")),
    ]
