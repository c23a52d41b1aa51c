"""Settings channel: what the ways to be reminded elsewhere have in common."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING, Any

import shiboken6
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from subtrack.domain.attempts import Attempt, ChannelName
from subtrack.domain.errors import InvalidInputError, KnownError
from subtrack.domain.preferences import Preferences
from subtrack.ui.look import Space
from subtrack.ui.pages.instants import when
from subtrack.ui.pages.settings_password import KeptPassword
from subtrack.ui.pages.settings_saving import SettingsSaving
from subtrack.ui.speech import say
from subtrack.ui.tasks import Failed, Lane, Tasks, Then
from subtrack.ui.widgets.buttons import Button
from subtrack.ui.widgets.complaint import Complaint
from subtrack.ui.widgets.fact_field import FactField
from subtrack.ui.widgets.news import News
from subtrack.ui.widgets.text import Label
from subtrack.ui.widgets.text_field import TickField
from subtrack.ui.workspace import Workspace

if TYPE_CHECKING:
    from subtrack.services.mailing import Mailing
    from subtrack.services.passwords import Passwords
    from subtrack.services.publishing import Publishing

Read = Callable[[str], object]
"""Reads what was typed; raises InvalidInputError where it cannot be right."""
Account = Any
"""One of the accounts in the preferences."""
_WHOSE = frozenset({"address", "server", "user"})
"""The fields without which a password is nobody's."""


class ChannelPanel(QWidget):
    """An account's fields, its switches, how it fares, and a test of it.

    What is typed is saved when one goes on, and stays where it cannot be; a password is kept by the
    keyring alone, once it was needed.

    Attributes:
        fields: the fields by the names of the account's.
        password: what the keyring keeps.
        on, named: the switches.
        state: how it fares.
        news: what came of the last thing that was asked for.
    """

    def __init__(
        self, workspace: Workspace, saving: SettingsSaving, channel: ChannelName, account: str
    ) -> None:
        """Know nothing yet; `account` is its name among the preferences."""
        super().__init__()
        self.look = workspace.look
        self.fields: dict[str, FactField] = {}
        self.password = KeptPassword(workspace, self._passwords, self._password_name())
        self.named = TickField(say("Show names and amounts there"))
        self.on = TickField(self._switch_name())
        self.state = News(self.look)
        self.try_it = Button(self.look, say("Send a test"))
        for one in (self.named, self.try_it):
            one.setAccessibleDescription(self.on.accessibleName())
        self.news = News(self.look)
        self._workspace = workspace
        self._speech = workspace.speech
        self._saving = saving
        self._channel = channel
        self._key = account
        self._reads: dict[str, Read] = {}
        self._unsaved = Complaint(self.look, self.on)
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(0, 0, 0, 0)
        self.column.setSpacing(Space.SMALL)
        self._saved: Account = None
        self.on.edited.connect(self._switch)
        self.named.edited.connect(self._choose_names)
        self.try_it.clicked.connect(self._try)

    def show_account(self, preferences: Preferences, attempts: Sequence[Attempt]) -> None:
        """Show what is saved, but where something else was typed, and how it fares."""
        account = self._saved = self._account(preferences)
        for key, field in self.fields.items():
            field.show_saved(self._shown(key, getattr(account, key)))
        self.on.put(account.on)
        self.on.setEnabled(account.is_ready or account.on)
        self.named.put(account.named)
        self.try_it.setEnabled(account.is_ready)
        self.password.follow(account)
        own = (one for one in attempts if one.channel is self._channel)
        self._show_state(account, next(own, None))

    # What each channel says and does by itself.

    def _password_name(self) -> str:
        """Name the password for readers, for there are several."""
        raise NotImplementedError

    def _switch_name(self) -> str:
        raise NotImplementedError

    def _switched(self, *, on: bool) -> str:
        """Say what was switched."""
        raise NotImplementedError

    def _worked(self, when: str) -> str:
        """Say that it worked, and when."""
        raise NotImplementedError

    def _try(self) -> None:
        """Send a test."""
        raise NotImplementedError

    def _shown(self, key: str, value: object) -> object:  # noqa: ARG002 - most are shown as saved
        """Give what a field shows of a saved value."""
        return value

    def _service(self) -> Mailing | Publishing:
        """Give what works with the account; called in the lane of storage."""
        raise NotImplementedError

    # What they have in common.

    def add_field(self, key: str, field: FactField, read: Read = str) -> None:
        """Add a field, which is saved when one goes on."""
        self.fields[key] = field
        self._reads[key] = read
        field.typed.connect(partial(field.complain, ""))
        field.left.connect(partial(self._save, key))

    def add_note(self, style: str, said: str) -> None:
        """Add a sentence."""
        self.column.addWidget(Label(self.look, said, style, "text2", wraps=True))

    def add_switches(self) -> None:
        """Add the switches with what belongs to them, how it fares, and the test."""
        left = Qt.AlignmentFlag.AlignLeft
        self.column.addWidget(self.on, 0, left)
        self.column.addWidget(self._unsaved)
        self.column.addWidget(self.named, 0, left)
        self.add_note("small", say("Without names it says only by when there is something to do."))
        self.column.addWidget(self.state)
        self.column.addWidget(self.try_it, 0, left)
        self.column.addWidget(self.news)

    def change(self, words: str, failed: Failed, **values: object) -> None:
        """Save what an account becomes."""

        def become(now: Preferences) -> Preferences:
            account = replace(self._account(now), **values)
            return replace(now, **{self._key: account})

        self._saving.choose(become, words, failed)

    def ask_world(self, ready: Callable[[], Any], call: Callable[[Any], Any], then: Then) -> None:
        """Make something ready in the lane of storage, call the world with it, and go on."""
        _Asking(self, self._workspace.tasks, call, then, Lane(self._channel)).begin(ready)

    def fail(self, error: KnownError) -> None:
        """Say what went wrong."""
        self.try_it.setEnabled(True)
        self.news.tell(self._speech.wording.error(error), "urgent")

    def ask_whether_it_arrived(self, said: str) -> None:
        """Ask the person what only they can see."""
        self.try_it.setEnabled(True)
        self.news.tell(
            said,
            "text2",
            [
                (say("Yes"), partial(self.answer, arrived=True)),
                (say("No"), partial(self.answer, arrived=False)),
            ],
        )

    def answer(self, *, arrived: bool) -> None:
        """Take in whether a test arrived."""
        raise NotImplementedError

    def begin(self) -> None:
        """Bring it up to date now."""
        if self._workspace.errands is not None:
            self._workspace.errands.begin(self._channel)

    def ask_storage(self, call: Callable[[], Any], then: Then) -> None:
        """Call something in the lane of storage, and go on."""
        self._workspace.tasks.run(call, then, self.fail)

    def _passwords(self) -> Passwords:
        return self._service().passwords

    def _account(self, preferences: Preferences) -> Account:
        return getattr(preferences, self._key)

    def _save(self, key: str) -> None:
        field = self.fields[key]
        if not field.is_changed:
            return
        typed = field.value()
        try:
            value = self._reads[key](typed) if typed is not None else None
        except InvalidInputError as error:
            field.complain(self._speech.wording.error(error))
            return
        field.put(self._shown(key, value))
        if value is None and key in _WHOSE and self._saved.wants_password:
            self.password.forget(self._saved)
        self.change(say("Account changed"), self._complain_at(key), **self._changes(key, value))

    def _changes(self, key: str, value: object) -> Mapping[str, object]:
        """Give what else becomes of the account where a value becomes another one."""
        return {key: value}

    def _complain_at(self, key: str) -> Failed:
        field = self.fields[key]
        return lambda error: field.complain(self._speech.wording.error(error))

    def _switch(self) -> None:
        on, language = self.on.value(), self._speech.language
        self._unsaved.say("")
        self.change(self._switched(on=on), self._fail_to_switch, on=on, language=language)

    def _choose_names(self) -> None:
        named = self.named.value()
        self.change(say("Account changed"), self._fail_to_name, named=named)

    def _fail_to_switch(self, error: KnownError) -> None:
        self.on.put(not self.on.value())
        self._unsaved.say(self._speech.wording.error(error))

    def _fail_to_name(self, error: KnownError) -> None:
        self.named.put(not self.named.value())
        self._unsaved.say(self._speech.wording.error(error))

    def _show_state(self, account: Account, last: Attempt | None) -> None:
        if last is None or not account.on:
            self.state.tell("", "text2")
        elif last.failure is None:
            self.state.tell(self._worked(when(self._speech, last.until)), "good")
        else:
            again = say("It is tried again by itself.")
            sentence = self._speech.wording.error(last.failure)
            actions = [(say("Try again now"), self.begin)] if self._workspace.errands else []
            self.state.tell(f"{sentence} {again}", "urgent", actions)


class _Asking:
    """Two calls one after the other in two lanes; what comes after the panel is gone is let be."""

    def __init__(
        self,
        panel: ChannelPanel,
        tasks: Tasks,
        call: Callable[[Any], Any],
        then: Then,
        lane: Lane,
    ) -> None:
        self._panel = panel
        self._tasks = tasks
        self._call = call
        self._then = then
        self._lane = lane

    def begin(self, ready: Callable[[], Any]) -> None:
        self._tasks.run(ready, self.go_on, self.fail)

    def go_on(self, made: Any) -> None:  # noqa: ANN401 - known to the panel alone
        if shiboken6.isValid(self._panel):
            self._tasks.run(partial(self._call, made), self.end, self.fail, lane=self._lane)

    def end(self, result: Any) -> None:  # noqa: ANN401 - as above
        if shiboken6.isValid(self._panel):
            self._then(result)

    def fail(self, error: KnownError) -> None:
        if shiboken6.isValid(self._panel):
            self._panel.fail(error)
