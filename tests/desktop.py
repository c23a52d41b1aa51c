"""Desktop: a session bus of a test's own, and a notification service that does as it is told."""

from __future__ import annotations

import shutil
import subprocess
import threading
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import Any, NamedTuple

import pytest
from jeepney import (
    DBusAddress,
    HeaderFields,
    Message,
    MessageType,
    new_error,
    new_method_return,
    new_signal,
)
from jeepney.bus import get_bus
from jeepney.bus_messages import message_bus
from jeepney.io.blocking import DBusConnection, prep_socket

NAME = "org.freedesktop.Notifications"
ALL = ("actions", "body", "body-markup", "persistence")
SERVICE = DBusAddress("/org/freedesktop/Notifications", bus_name=NAME, interface=NAME)
_NO_ALLOWANCE, _OWNER = 0, 1
_BY_PERSON = 2
_A_WHILE = 10.0
# Without a folder of services the bus starts nobody by itself.
_CONFIG = """<!DOCTYPE busconfig PUBLIC "-//freedesktop//DTD D-Bus Bus Configuration 1.0//EN"
 "http://www.freedesktop.org/standards/dbus/1.0/busconfig.dtd">
<busconfig>
  <type>session</type>
  <listen>{listens}</listen>
  <policy context="default">
    <allow send_destination="*" eavesdrop="true"/>
    <allow eavesdrop="true"/>
    <allow own="*"/>
  </policy>
</busconfig>
"""


@contextmanager
def session_bus(folder: Path, listens: str = "") -> Iterator[str]:
    """Run a bus with nobody on it, which `listens` somewhere; give its address."""
    daemon = shutil.which("dbus-daemon")
    if not daemon:
        pytest.skip("needs dbus-daemon")
    config = folder / "bus.conf"
    config.write_text(_CONFIG.format(listens=listens or f"unix:dir={folder}"))
    with subprocess.Popen(
        [daemon, f"--config-file={config}", "--nofork", "--print-address"],
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        text=True,
    ) as process:
        assert process.stdout
        try:
            yield process.stdout.readline().strip()
        finally:
            process.terminate()


class Shown(NamedTuple):
    """What the service was asked to show."""

    app: str
    replaces: int
    icon: str
    title: str
    body: str
    actions: Sequence[str]
    hints: dict[str, tuple[str, Any]]
    expires: int


class NotificationService:
    """A notification service on a bus, in a thread; what it was asked to show is in `shown`.

    It shows `takes` notifications. The next one finds it `refusing`, `silent`, or `dying` (it
    leaves the bus without an answer); `unanswered` counts those that it was silent on. An action
    that is `hasty` is pressed before the answer.
    """

    def __init__(
        self,
        address: str,
        capabilities: Sequence[str] = ALL,
        takes: int = 1_000,
        then: str = "dying",
        *,
        named: bool = True,
    ) -> None:
        self.shown: list[Shown] = []
        self.senders: list[str] = []
        self.unanswered = 0
        self.hasty = ""
        self._sending = threading.Lock()
        self._capabilities = list(capabilities)
        self._takes = takes
        self._then = then
        self._connection = DBusConnection(prep_socket(get_bus(address)))
        if named:
            request = message_bus.RequestName(NAME, _NO_ALLOWANCE)
            reply = self._connection.send_and_get_reply(request, timeout=_A_WHILE)
            assert reply.body == (_OWNER,)
        self._thread = threading.Thread(target=self._serve)
        self._thread.start()

    def press(self, number: int, key: str, *, to: str | None = None) -> None:
        """Press an action of a notification; all are told, or one connection alone."""
        self._signal("ActionInvoked", "us", (number, key), to)

    def close(self, number: int) -> None:
        """Close a notification, as a person does."""
        self._signal("NotificationClosed", "uu", (number, _BY_PERSON), None)

    def _signal(self, name: str, signature: str, body: tuple[Any, ...], to: str | None) -> None:
        signal = new_signal(SERVICE, name, signature, body)
        if to:
            signal.header.fields[HeaderFields.destination] = to
        self._send(signal)

    def stop(self) -> None:
        """Leave the bus."""
        # The thread waits for a message on the same connection; the bus says when it is over.
        self._connection.sock.shutdown(2)
        self._thread.join(_A_WHILE)
        assert not self._thread.is_alive()
        self._connection.close()

    def _serve(self) -> None:
        try:
            while True:
                message = self._connection.receive()
                if message.header.message_type is MessageType.method_call:
                    self._answer(message)
        except OSError:
            return

    def _answer(self, message: Message) -> None:
        method = message.header.fields[HeaderFields.member]
        if method == "GetCapabilities":
            self._send(new_method_return(message, "as", (self._capabilities,)))
        elif len(self.shown) < self._takes:
            assert method == "Notify"
            self.shown.append(Shown(*message.body))
            self.senders.append(message.header.fields[HeaderFields.sender])
            if self.hasty:
                self.press(len(self.shown), self.hasty)
            self._send(new_method_return(message, "u", (len(self.shown),)))
        elif self._then == "silent":
            self.unanswered += 1
        elif self._then == "refusing":
            self._send(new_error(message, f"{NAME}.Error.ExcessNotificationGeneration"))
        elif self._then == "dying":
            self._connection.sock.shutdown(2)

    def _send(self, message: Message) -> None:
        with self._sending:
            self._connection.send(message)


@contextmanager
def notification_service(
    address: str,
    capabilities: Sequence[str] = ALL,
    takes: int = 1_000,
    then: str = "dying",
    *,
    named: bool = True,
) -> Iterator[NotificationService]:
    """Run a service on a bus; one that is not `named` is a stranger there."""
    service = NotificationService(address, capabilities, takes, then, named=named)
    try:
        yield service
    finally:
        service.stop()
