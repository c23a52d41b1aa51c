"""Notifications as a real service takes them: dunst, on a screen and a bus of the test's own."""

from __future__ import annotations

import os
import shutil
import subprocess
import time
from collections.abc import Iterator
from pathlib import Path
from queue import Queue
from typing import Any

import pytest
from jeepney import DBusAddress, Message, new_method_call
from jeepney.bus import get_bus
from jeepney.bus_messages import message_bus
from jeepney.io.blocking import DBusConnection, prep_socket
from jeepney.wrappers import unwrap_msg

from subtrack.adapters.notifications import DesktopNotifications
from subtrack.domain.notice import Notice, Press, PressButton, Urgency
from tests.desktop import NAME, session_bus

CONTROL = DBusAddress(
    "/org/freedesktop/Notifications", bus_name=NAME, interface="org.dunstproject.cmd0"
)
TRIES = 200


@pytest.fixture
def address(tmp_path: Path) -> Iterator[str]:
    """Give the address of a bus with dunst on it."""
    service = shutil.which("dunst")
    if not (service and shutil.which("Xvfb")):
        pytest.skip("needs Xvfb and dunst")
    screen = ["Xvfb", "-displayfd", "1", "-screen", "0", "800x600x24", "-nolisten", "tcp"]
    with (
        session_bus(tmp_path) as address,
        subprocess.Popen(
            screen, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True
        ) as server,
    ):
        assert server.stdout
        display = f":{server.stdout.readline().strip()}"
        told = {"DISPLAY": display, "DBUS_SESSION_BUS_ADDRESS": address, "HOME": str(tmp_path)}
        with subprocess.Popen(
            [service], env={**os.environ, **told}, stderr=subprocess.DEVNULL
        ) as dunst:
            wait_for(address)
            yield address
            dunst.terminate()
        server.terminate()


def ask(address: str, message: Message) -> tuple[Any, ...]:
    with DBusConnection(prep_socket(get_bus(address))) as connection:
        answer: tuple[Any, ...] = unwrap_msg(connection.send_and_get_reply(message, timeout=10))
    return answer


def wait_for(address: str) -> None:
    """Wait until the service has its name."""
    for _ in range(TRIES):
        if ask(address, message_bus.NameHasOwner(NAME)) == (1,):
            return
        time.sleep(0.05)
    pytest.fail("dunst did not come")


@pytest.mark.slow
def test_dunst_shows_it_as_plain_text_and_keeps_it_when_its_sender_is_gone(address: str) -> None:
    channel = DesktopNotifications({"DBUS_SESSION_BUS_ADDRESS": address}, "linux")
    channel.check()
    channel.show(Notice("A decision is due today", "AT&T <b>bold</b>", Urgency.CRITICAL))
    assert ask(address, new_method_call(CONTROL, "NotificationCloseAll")) == ()
    ((shown,),) = ask(address, new_method_call(CONTROL, "NotificationListHistory"))
    found = {key: value for key, (_, value) in shown.items()}
    assert (found["appname"], found["summary"]) == ("Subtrack", "A decision is due today")
    assert found["body"] == "AT&amp;T &lt;b&gt;bold&lt;/b&gt;"
    assert found["timeout"] == 0  # it stays until it is closed


@pytest.mark.slow
def test_what_is_pressed_on_dunst_is_heard(address: str) -> None:
    heard: Queue[Press] = Queue()
    environment = {"DBUS_SESSION_BUS_ADDRESS": address}
    channel = DesktopNotifications(
        environment, "linux", pressed=lambda _notice, press: heard.put(press)
    )
    keep = PressButton(Press.KEEP, "Keep")
    for buttons in ((PressButton(Press.OPEN, "Open"), keep), (keep,)):
        channel.show(Notice("A decision is due", "", Urgency.CRITICAL, buttons=buttons))
        assert ask(address, new_method_call(CONTROL, "NotificationAction", "u", (0,))) == ()
    assert [heard.get(timeout=10) for _ in range(2)] == [Press.OPEN, Press.KEEP]
    channel.leave()
