"""Secrets: passwords in the keyring of the system, and nowhere else."""

from __future__ import annotations

from collections.abc import Callable
from typing import Protocol, TypeVar

from subtrack.adapters.bounded import Bounded
from subtrack.domain.errors import OutsideError

BOUND_S = 20.0
"""How long the keyring may take; it asks the person to unlock it, and goes on when they do."""
_SERVICE = "subtrack"

Result = TypeVar("Result")


class Backend(Protocol):
    """What a keyring does, as the library `keyring` has it."""

    @property
    def priority(self) -> float:
        """Give how well it keeps passwords; 0 and less for not at all."""

    def get_password(self, service: str, username: str) -> str | None:
        """Give a password; None where there is none."""

    def set_password(self, service: str, username: str, password: str) -> None:
        """Keep a password."""

    def delete_password(self, service: str, username: str) -> None:
        """Forget a password."""


def installed_keyring() -> Backend:
    """Give the keyring of this system."""
    from keyring import get_keyring  # noqa: PLC0415 - slow to import, for it looks for keyrings

    return get_keyring()


class KeyringSecrets:
    """The port `Secrets` over the keyring of the system."""

    def __init__(
        self, find: Callable[[], Backend] = installed_keyring, bound_s: float = BOUND_S
    ) -> None:
        """Remember how the keyring is found; it is not asked for yet."""
        self._find = find
        self._bounded = Bounded(bound_s)

    def get(self, name: str) -> str | None:
        """Give a password; None where none is kept under that name.

        Raises:
            OutsideError: there is no keyring, it stays locked, or it does not answer.
        """
        return self._ask(lambda keyring: keyring.get_password(_SERVICE, name))

    def put(self, name: str, secret: str) -> None:
        """Keep a password in the place of the one there was.

        Raises:
            OutsideError: it is not kept, as with `get`.
        """

        def keep(keyring: Backend) -> bool:
            keyring.set_password(_SERVICE, name, secret)
            # Some take everything and keep nothing.
            return keyring.get_password(_SERVICE, name) == secret

        if not self._ask(keep):
            raise _no_keyring()

    def remove(self, name: str) -> None:
        """Forget a password; one that is not there is forgotten already.

        Raises:
            OutsideError: it may still be there, as with `get`.
        """

        def forget(keyring: Backend) -> None:
            if keyring.get_password(_SERVICE, name) is not None:
                keyring.delete_password(_SERVICE, name)

        self._ask(forget)

    def stop(self) -> None:
        """Wait a moment for a keyring that is locked and no longer, for the program ends."""
        self._bounded.hurry()

    def _ask(self, what: Callable[[Backend], Result]) -> Result:
        try:
            return self._bounded.run(lambda: what(self._sound_keyring()))
        except OutsideError:
            raise
        except TimeoutError as error:
            raise OutsideError(
                "The keyring does not answer in time; perhaps it waits for you to unlock it."
            ) from error
        except Exception as error:  # every backend raises what its system does
            raise _refusal(error) from error

    def _sound_keyring(self) -> Backend:
        keyring = self._find()
        if keyring.priority <= 0:
            raise _no_keyring()
        return keyring


def _refusal(error: Exception) -> OutsideError:
    """Tell by its name what is known of every keyring: its class would have to be imported."""
    names = {cls.__name__ for cls in type(error).__mro__}
    if names & {"NoKeyringError", "ModuleNotFoundError"}:
        return _no_keyring()
    if names & {"KeyringLocked", "LockedException", "PromptDismissedException", "InitError"}:
        return OutsideError("The keyring of this system is locked. Unlock it first.")
    return OutsideError(
        "The keyring of this system refuses the password ({reason}).",
        reason=str(error).strip().rstrip(".") or type(error).__name__,
    )


def _no_keyring() -> OutsideError:
    return OutsideError(
        "This system has no keyring that keeps passwords, and Subtrack keeps them nowhere else. "
        "Start one, such as GNOME Keyring or KWallet."
    )
