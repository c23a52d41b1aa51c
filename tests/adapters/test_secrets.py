"""Passwords are kept by a keyring that keeps them; every other one is told in a sentence."""

from __future__ import annotations

import shutil
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from threading import Event, Thread

import pytest
from keyring.backends.fail import Keyring as FailKeyring
from keyring.backends.null import Keyring as NullKeyring
from keyring.errors import InitError, KeyringError, KeyringLocked, NoKeyringError

from subtrack.adapters.secrets import Backend, KeyringSecrets
from subtrack.domain.errors import OutsideError

NAME = "mail me@mail.example.org:465"
PASSWORD = "a sentinel that must not show"  # noqa: S105 - it opens nothing


class FakeKeyring:
    """A keyring in memory that raises what it is told to."""

    priority = 5.0

    def __init__(self, error: Exception | None = None) -> None:
        self.kept: dict[tuple[str, str], str] = {}
        self.error = error

    def get_password(self, service: str, username: str) -> str | None:
        self._fail()
        return self.kept.get((service, username))

    def set_password(self, service: str, username: str, password: str) -> None:
        self._fail()
        self.kept[service, username] = password

    def delete_password(self, service: str, username: str) -> None:
        self._fail()
        del self.kept[service, username]

    def _fail(self) -> None:
        if self.error is not None:
            raise self.error


def over(keyring: Backend) -> KeyringSecrets:
    return KeyringSecrets(lambda: keyring)


CALLS: list[Callable[[KeyringSecrets], object]] = [
    lambda secrets: secrets.get(NAME),
    lambda secrets: secrets.put(NAME, PASSWORD),
    lambda secrets: secrets.remove(NAME),
]


def test_a_password_is_kept_until_it_is_removed() -> None:
    keyring = FakeKeyring()
    secrets = over(keyring)
    assert secrets.get(NAME) is None
    secrets.put(NAME, PASSWORD)
    assert secrets.get(NAME) == PASSWORD
    assert keyring.kept == {("subtrack", NAME): PASSWORD}
    secrets.remove(NAME)
    assert secrets.get(NAME) is None


def test_what_is_not_there_is_removed_already() -> None:
    over(FakeKeyring()).remove(NAME)


@pytest.mark.parametrize("make", [NullKeyring, FailKeyring], ids=["null", "fail"])
@pytest.mark.parametrize("call", CALLS, ids=["get", "put", "remove"])
def test_a_keyring_that_keeps_nothing_is_none(
    make: Callable[[], Backend], call: Callable[[KeyringSecrets], object]
) -> None:
    with pytest.raises(OutsideError, match="has no keyring that keeps passwords"):
        call(over(make()))


def test_one_that_swallows_what_it_is_given_is_none() -> None:
    keyring = FakeKeyring()
    keyring.set_password = lambda *_: None  # type: ignore[method-assign] # it forgets at once
    with pytest.raises(OutsideError, match="has no keyring that keeps passwords"):
        over(keyring).put(NAME, PASSWORD)


@pytest.mark.parametrize(
    ("error", "sentence"),
    [
        (NoKeyringError("none"), "has no keyring"),
        (KeyringLocked("locked"), "is locked"),
        (InitError("Failed to create the collection: Prompt dismissed.."), "is locked"),
        (KeyringError("The blob is too large."), "refuses the password (The blob is too large)"),
        (OSError("broken pipe"), "refuses the password (broken pipe)"),
        (RuntimeError(), "refuses the password (RuntimeError)"),
    ],
    ids=lambda one: type(one).__name__,
)
@pytest.mark.parametrize("call", CALLS, ids=["get", "put", "remove"])
def test_what_keeps_it_away_is_one_sentence_without_the_password(
    error: Exception, sentence: str, call: Callable[[KeyringSecrets], object]
) -> None:
    with pytest.raises(OutsideError) as caught:
        call(over(FakeKeyring(error)))
    assert sentence in str(caught.value)
    assert PASSWORD not in str(caught.value) + repr(caught.value.values)


def test_a_keyring_that_waits_for_somebody_holds_up_nobody() -> None:
    unlocked, keyring = Event(), FakeKeyring()

    def find() -> Backend:
        unlocked.wait()
        return keyring

    secrets = KeyringSecrets(find, bound_s=0.05)
    for _ in range(2):
        with pytest.raises(OutsideError, match="waits for you to unlock it"):
            secrets.put(NAME, PASSWORD)
    unlocked.set()


def test_a_locked_one_does_not_hold_up_the_end_of_the_program(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr("subtrack.adapters.bounded.AT_THE_END_S", 0.2)
    asked, unlocked, told = Event(), Event(), list[str]()

    def find() -> Backend:
        asked.set()
        unlocked.wait(60)
        return FakeKeyring()

    secrets = KeyringSecrets(find)

    def ask() -> None:
        try:
            secrets.get(NAME)
        except OutsideError as error:
            told.append(str(error))

    both = [Thread(target=ask, daemon=True) for _ in range(2)]
    for one in both:
        one.start()
    assert asked.wait(5)
    secrets.stop()
    for one in both:
        one.join(5)
    assert [("waits for you to unlock it" in one) for one in told] == [True, True]
    unlocked.set()


@pytest.mark.slow
def test_the_secret_service_of_a_desktop_keeps_a_password(tmp_path: Path) -> None:
    tools = ("dbus-run-session", "gnome-keyring-daemon")
    if not all(map(shutil.which, tools)):
        pytest.skip(f"needs {' and '.join(tools)}")
    code = (
        "from subtrack.adapters.secrets import KeyringSecrets\n"
        "secrets = KeyringSecrets()\n"
        f"secrets.put({NAME!r}, {PASSWORD!r})\n"
        f"assert KeyringSecrets().get({NAME!r}) == {PASSWORD!r}\n"
        f"secrets.remove({NAME!r})\n"
        f"assert secrets.get({NAME!r}) is None\n"
    )
    unlocked = (
        'eval "$(printf %s test | gnome-keyring-daemon --unlock --components=secrets)" && exec "$@"'
    )
    subprocess.run(
        ["dbus-run-session", "--", "sh", "-c", unlocked, "sh", sys.executable, "-c", code],  # noqa: S607 - wherever it lies
        check=True,
        timeout=60,
        env={
            "HOME": str(tmp_path),
            "XDG_RUNTIME_DIR": str(tmp_path),
            "PATH": "/usr/bin:/bin",
            "PYTHONPATH": str(Path(__file__).parents[2]),
        },
    )
