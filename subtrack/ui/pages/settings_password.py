"""Settings password: a password is typed, and from then on the keyring alone has it."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING, Any

from subtrack.domain.errors import KnownError
from subtrack.ui.speech import say
from subtrack.ui.tasks import Lane
from subtrack.ui.widgets.fact_field import FactField
from subtrack.ui.widgets.password_field import PasswordField
from subtrack.ui.workspace import Workspace

if TYPE_CHECKING:
    from subtrack.services.passwords import Passwords

Account = Any
"""One of the accounts in the preferences."""


class KeptPassword(FactField):
    """The field; what was typed stays in it until the keyring has it."""

    def __init__(self, workspace: Workspace, keeper: Callable[[], Passwords], name: str) -> None:
        """Be empty; `keeper` is asked for in the lane of storage, `name` says whose it is."""
        self._line = PasswordField(name)
        super().__init__(workspace.look, say("Password"), self._line)
        self._tasks = workspace.tasks
        self._wording = workspace.speech.wording
        self._keeper = keeper
        self._account: Account = None
        self._offered: tuple[str, str] | None = None
        self._is_refused = False
        self._kept = ""
        self.typed.connect(partial(self.complain, ""))
        self.left.connect(partial(self._offer, again=True))

    def follow(self, account: Account) -> None:
        """Be of this account; what was typed before is its."""
        self._account = account
        self._offer()
        self._say_whether_kept()

    def forget(self, account: Account) -> None:
        """Have the password of an account forgotten."""
        self._kept, self._offered = "", None

        def forget(keeper: Passwords) -> None:
            keeper.forget(account)

        self._call_with_keeper(forget)

    def _offer(self, *, again: bool = False) -> None:
        """Have what was typed kept, as soon as it is known for whom it is.

        What the keyring refused is offered `again` where the person goes through the field.
        """
        account, password = self._account, self.value()
        if not password or account is None or not account.wants_password:
            return
        offer = (account.secret_name(), password)
        if offer == self._offered and not (again and self._is_refused):
            return
        self._offered, self._is_refused = offer, False

        def keep(keeper: Passwords) -> None:
            keeper.keep(account, password)

        self._call_with_keeper(keep)

    def _call_with_keeper(self, call: Callable[[Passwords], None]) -> None:
        self._call = call
        self._tasks.run(self._keeper, self._go_on, self._refuse)

    def _go_on(self, keeper: Passwords) -> None:
        self._tasks.run(partial(self._call, keeper), self._done, self._refuse, lane=Lane.WORLD)

    def _done(self, _nothing: None) -> None:
        if self._offered is not None:
            self._kept, password = self._offered
            if self.value() == password:
                self.put(None)
        self._say_whether_kept()

    def _refuse(self, error: KnownError) -> None:
        self._is_refused = True
        self.complain(self._wording.error(error))

    def _say_whether_kept(self) -> None:
        account = self._account
        is_kept = account.on or self._kept == account.secret_name()
        said = say("kept in the keyring") if is_kept and account.wants_password else ""
        self._line.setPlaceholderText(said)
