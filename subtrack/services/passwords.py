"""Passwords: those of accounts on the network, which the keyring alone has."""

from __future__ import annotations

from subtrack.domain.accounts import CalendarAccount, MailAccount
from subtrack.domain.errors import OutsideError
from subtrack.services.ports.elsewhere import Secrets

Account = CalendarAccount | MailAccount


class Passwords:
    """Keeps each password under the name of its account; called beside the window."""

    def __init__(self, secrets: Secrets) -> None:
        """Remember who keeps them."""
        self._secrets = secrets

    def of(self, account: Account) -> str:
        """Give the password of an account.

        Raises:
            OutsideError: there is none, or the keyring refuses.
        """
        password = self._secrets.get(account.secret_name())
        if password is None:
            raise OutsideError(
                "The keyring has no password for {user} on {host}; type it anew in the settings.",
                user=account.user,
                host=account.host,
            )
        return password

    def keep(self, account: Account, password: str) -> None:
        """Have the keyring keep the password of an account.

        Raises:
            OutsideError: the keyring refuses.
        """
        self._secrets.put(account.secret_name(), password)

    def forget(self, account: Account) -> None:
        """Take the password of an account out of the keyring.

        Raises:
            OutsideError: the keyring refuses.
        """
        self._secrets.remove(account.secret_name())

    def stop(self) -> None:
        """Wait a moment for the keyring and no longer, for the program ends."""
        self._secrets.stop()
