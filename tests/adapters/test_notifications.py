"""Notifications on a bus of the tests' own: whoever is on it, or is not."""

from __future__ import annotations

import socket
import threading
from collections.abc import Iterator
from pathlib import Path

import pytest

from subtrack.adapters.notifications import BOUND_S, DesktopNotifications
from subtrack.domain.errors import OutsideError
from subtrack.domain.notice import Notice, Urgency
from tests.desktop import notification_service, session_bus

IMPATIENT_S = 0.2
NOTICE = Notice("A decision is due", "AT&T <b>bold</b> costs 9.99 EUR\nand more", Urgency.NORMAL)


@pytest.fixture
def address(tmp_path: Path) -> Iterator[str]:
    with session_bus(tmp_path) as address:
        yield address


def desktop(address: str, bound_s: float = BOUND_S) -> DesktopNotifications:
    return DesktopNotifications({"DBUS_SESSION_BUS_ADDRESS": address}, "linux", bound_s)


def test_a_notice_is_shown_under_the_name_of_the_program(address: str) -> None:
    with notification_service(address) as service:
        channel = desktop(address)
        channel.check()
        channel.show(NOTICE)
    (shown,) = service.shown
    assert (shown.app, shown.icon, shown.title) == ("Subtrack", "subtrack", "A decision is due")
    assert (shown.replaces, list(shown.actions)) == (0, [])


def test_checking_shows_nothing(address: str) -> None:
    with notification_service(address) as service:
        desktop(address).check()
    assert service.shown == []


@pytest.mark.parametrize("urgency", Urgency)
def test_what_presses_stays_until_it_is_closed(address: str, urgency: Urgency) -> None:
    with notification_service(address) as service:
        desktop(address).show(Notice("Title", "Body", urgency))
    (shown,) = service.shown
    # A desktop-entry would have GNOME take it away once the process that sent it is over.
    assert shown.hints == {"urgency": ("y", int(urgency))}
    assert shown.expires == (0 if urgency is Urgency.CRITICAL else -1)


@pytest.mark.parametrize(
    ("capabilities", "body"),
    [
        (("body",), "AT&T <b>bold</b> costs 9.99 EUR\nand more"),
        (("body", "body-markup"), "AT&amp;T &lt;b&gt;bold&lt;/b&gt; costs 9.99 EUR\nand more"),
    ],
    ids=["without markup", "with markup"],
)
def test_the_body_reads_the_same_with_and_without_markup(
    address: str, capabilities: tuple[str, ...], body: str
) -> None:
    with notification_service(address, capabilities) as service:
        desktop(address).show(NOTICE)
    assert service.shown[0].body == body


def test_without_a_session_it_says_so() -> None:
    with pytest.raises(OutsideError, match="no desktop session"):
        DesktopNotifications({}, "linux").check()


def test_where_the_bus_is_not_named_it_is_looked_for_where_systemd_has_it(tmp_path: Path) -> None:
    with session_bus(tmp_path) as address, notification_service(address) as service:
        (tmp_path / "bus").symlink_to(address.removeprefix("unix:path=").split(",")[0])
        DesktopNotifications({"XDG_RUNTIME_DIR": str(tmp_path)}, "linux").show(NOTICE)
    assert len(service.shown) == 1


@pytest.mark.parametrize(
    "address",
    ["unix:path=/nowhere/bus", "tcp:host=localhost,port=1", "nonsense", "unix:", "autolaunch:"],
)
def test_a_bus_that_cannot_be_reached_is_named(address: str) -> None:
    with pytest.raises(OutsideError, match="does not answer") as raised:
        desktop(address).check()
    assert raised.value.values["address"] == address


@pytest.mark.parametrize("answers", [0, 1], ids=["nothing", "the door"])
def test_a_bus_that_keeps_silent_is_given_up(tmp_path: Path, answers: int) -> None:
    """It takes the connection, and lets one in or not; then it says nothing any more."""
    with socket.socket(socket.AF_UNIX) as listening:
        listening.bind(str(tmp_path / "bus"))
        listening.listen()
        let_in = threading.Thread(target=_let_in, args=(listening, answers))
        let_in.start()
        with pytest.raises(OutsideError, match="does not answer"):
            desktop(f"unix:path={tmp_path / 'bus'}", IMPATIENT_S).check()
        let_in.join()


def _let_in(listening: socket.socket, answers: int) -> None:
    connection, _ = listening.accept()
    with connection:
        for _ in range(answers):
            connection.recv(1024)
            connection.sendall(b"OK 1234deadbeef\r\n")
        while connection.recv(1024):
            """Read on until the other side has had enough."""


def test_a_bus_with_nobody_on_it_is_told(address: str) -> None:
    with pytest.raises(OutsideError, match="No notification service runs"):
        desktop(address).check()


def test_a_service_that_leaves_between_check_and_notice_is_missed(address: str) -> None:
    channel = desktop(address)
    with notification_service(address):
        channel.check()
    with pytest.raises(OutsideError, match="No notification service runs"):
        channel.show(NOTICE)


@pytest.mark.parametrize("then", ["dying", "refusing", "silent"])
def test_a_notice_that_was_not_taken_is_told(address: str, then: str) -> None:
    channel = desktop(address)
    why = "does not answer" if then == "silent" else "did not take"
    with notification_service(address, takes=1, then=then) as service:
        channel.show(NOTICE)
        with pytest.raises(OutsideError, match=why):
            desktop(address, IMPATIENT_S if then == "silent" else BOUND_S).show(NOTICE)
    assert len(service.shown) == 1


def test_a_service_that_comes_back_is_used_again(address: str) -> None:
    channel = desktop(address)
    with notification_service(address, takes=0), pytest.raises(OutsideError):
        channel.show(NOTICE)
    with notification_service(address) as service:
        channel.show(NOTICE)
    assert len(service.shown) == 1


@pytest.mark.parametrize("platform", ["win32", "darwin"])
def test_elsewhere_a_command_says_that_it_cannot(platform: str) -> None:
    with pytest.raises(OutsideError, match="On this system"):
        DesktopNotifications({}, platform).check()
