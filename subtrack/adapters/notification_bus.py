"""Notification bus: calls to a Linux desktop's notification service, over D-Bus."""

from __future__ import annotations

from collections.abc import Mapping
from contextlib import closing
from pathlib import Path
from socket import socket as Socket  # noqa: N812 - a class
from typing import Any

from jeepney import DBusAddress, Message, new_method_call
from jeepney.bus import get_bus
from jeepney.io.blocking import DBusConnection, prep_socket
from jeepney.wrappers import DBusErrorResponse, unwrap_msg

from subtrack.domain.errors import OutsideError

_ADDRESS, _RUNTIME = "DBUS_SESSION_BUS_ADDRESS", "XDG_RUNTIME_DIR"
SERVICE = DBusAddress(
    "/org/freedesktop/Notifications",
    bus_name="org.freedesktop.Notifications",
    interface="org.freedesktop.Notifications",
)
_NOBODY = frozenset(
    {
        "org.freedesktop.DBus.Error.NameHasNoOwner",
        "org.freedesktop.DBus.Error.ServiceUnknown",
    }
)


class _Connection(DBusConnection):  # type: ignore[misc] # jeepney ships no types
    """A connection on which nothing waits for ever, its own greeting included."""

    def __init__(self, socket: Socket, bound_s: float) -> None:
        self._bound_s = bound_s
        super().__init__(socket)

    def send_and_get_reply(self, message: Message, *, timeout: float | None = None) -> Message:
        return super().send_and_get_reply(message, timeout=timeout or self._bound_s)


def call(
    environment: Mapping[str, str],
    bound_s: float,
    method: str,
    signature: str,
    body: tuple[Any, ...],
) -> tuple[Any, ...]:
    """Call a method of the service over a connection of its own; give what it answers.

    The bus and the service may take `bound_s` each time that they are asked something.

    Raises:
        OutsideError: nobody answered.
    """
    message = new_method_call(SERVICE, method, signature or None, body)
    with closing(connect(environment, bound_s)) as connection:
        try:
            answer: tuple[Any, ...] = unwrap_msg(connection.send_and_get_reply(message))
        except (OSError, DBusErrorResponse) as error:
            raise unanswered(error) from error
    return answer


def connect(environment: Mapping[str, str], bound_s: float) -> DBusConnection:
    """Open a connection to the session bus that greeted it within `bound_s`.

    Raises:
        OutsideError: there is no session, or its bus does not answer.
    """
    address = _address(environment)
    try:
        socket = prep_socket(get_bus(address), timeout=bound_s)
        try:
            return _Connection(socket, bound_s)
        except BaseException:
            socket.close()
            raise
    except (OSError, ValueError, RuntimeError, DBusErrorResponse) as error:
        raise OutsideError(
            "The session bus at {address} does not answer ({reason}), so no reminder was shown; if "
            "this stays so, log out and in.",
            address=address,
            reason=str(error),
        ) from error


def _address(environment: Mapping[str, str]) -> str:
    """Give where the bus listens: as it is named, or where systemd has it."""
    if environment.get(_ADDRESS):
        return environment[_ADDRESS]
    socket = Path(environment.get(_RUNTIME) or "/nowhere", "bus")
    if not socket.exists():
        raise OutsideError(
            "There is no desktop session here that shows notifications, so no reminder was shown; "
            "mail and a calendar remind you without one."
        )
    return f"unix:path={socket}"


def unanswered(error: OSError | DBusErrorResponse) -> OutsideError:
    """Say why the service did not answer a call."""
    if isinstance(error, DBusErrorResponse) and error.name in _NOBODY:
        return OutsideError(
            "No notification service runs in this desktop session, so no reminder was shown; start "
            "one, such as dunst."
        )
    if isinstance(error, TimeoutError):
        return OutsideError(
            "The notification service does not answer, so a reminder was not shown and comes "
            "again; if this stays so, start the service anew, or log out and in."
        )
    return OutsideError(
        "The notification service did not take a reminder ({reason}), so it comes again; if this "
        "stays so, start the service anew, or log out and in.",
        reason=str(error) or "no answer",
    )
