"""The tray on a screen of its own: with one that Qt paints into, and with one of the desktop's."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest
from jeepney import HeaderFields, Message, MessageType, new_method_return
from jeepney.bus import get_bus
from jeepney.bus_messages import message_bus
from jeepney.io.blocking import DBusConnection, prep_socket

from tests.desktop import session_bus

pytestmark = pytest.mark.slow
ROOT = Path(__file__).parent.parent.parent
WATCHER = "org.kde.StatusNotifierWatcher"
PROGRAM = """
from PySide6.QtCore import QPoint, Qt, QTimer
from PySide6.QtGui import QIcon
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from subtrack.domain.notice import Notice, Urgency
from subtrack.ui.tray import Tray

application = QApplication([])
application.setQuitOnLastWindowClosed(False)
tray = Tray(QIcon("resources/linux/subtrack.svg"), application)
tray.chosen.connect(lambda number: print("chosen", number))
found = []

def look():
    if not found and tray.appear():
        found.append(True)
        QTimer.singleShot(500, show)

def show():
    print("shown", tray.show(Notice("Title", "AT&T <b>bold</b>", Urgency.CRITICAL, (3,))))
    QTimer.singleShot(500, click)

def click():
    for one in application.topLevelWidgets():
        if one.isVisible() and one.metaObject().className() == "QBalloonTip":
            QTest.mouseClick(one, Qt.MouseButton.LeftButton, pos=QPoint(20, one.height() - 20))
    application.quit()

timer = QTimer()
timer.timeout.connect(look)
timer.start(50)
QTimer.singleShot(20_000, application.quit)
application.exec()
"""


@pytest.fixture
def screen() -> Iterator[str]:
    if not shutil.which("Xvfb"):
        pytest.skip("needs Xvfb")
    call = ["Xvfb", "-displayfd", "1", "-screen", "0", "800x600x24", "-nolisten", "tcp"]
    with subprocess.Popen(
        call, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True
    ) as server:
        assert server.stdout is not None
        yield f":{server.stdout.readline().strip()}"
        server.terminate()


def told(screen: str, address: str) -> list[str]:
    """Run a program that shows a notice at the tray and clicks it; give what it says of it."""
    done = subprocess.run(
        [sys.executable, "-c", PROGRAM],
        env={
            **os.environ,
            "DISPLAY": screen,
            "QT_QPA_PLATFORM": "xcb",
            "DBUS_SESSION_BUS_ADDRESS": address,
        },
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=True,
    )
    return done.stdout.splitlines()


def test_where_qt_paints_the_icon_a_message_is_seen_and_leads_to_the_decision(screen: str) -> None:
    trayer = shutil.which("trayer")
    if not trayer:
        pytest.skip("needs trayer")
    with subprocess.Popen(
        [trayer, "--edge", "top", "--align", "right", "--height", "24"],
        env={**os.environ, "DISPLAY": screen},
        stderr=subprocess.DEVNULL,
    ) as tray:
        assert told(screen, "unix:path=/nowhere") == ["shown True", "chosen 3"]
        tray.terminate()


def test_where_the_desktop_paints_it_nothing_is_claimed(screen: str, tmp_path: Path) -> None:
    """Qt would hand the message to a notification service, and none is there."""
    with session_bus(tmp_path) as address, tray_of_the_desktop(address) as icons:
        assert told(screen, address) == ["shown False"]
    assert icons == ["RegisterStatusNotifierItem"]


@contextmanager
def tray_of_the_desktop(address: str) -> Iterator[list[str]]:
    """Be whom desktops of today have for icons; what it was asked for is given."""
    asked: list[str] = []
    connection = DBusConnection(prep_socket(get_bus(address)))
    reply = connection.send_and_get_reply(message_bus.RequestName(WATCHER, 4), timeout=10)
    assert reply.body == (1,)

    def serve() -> None:
        try:
            while True:
                message = connection.receive()
                if message.header.message_type is MessageType.method_call:
                    answer(message)
        except OSError:
            return

    def answer(message: Message) -> None:
        method = message.header.fields[HeaderFields.member]
        if method == "Get":
            connection.send(new_method_return(message, "v", (("b", True),)))
        else:
            asked.append(method)
            connection.send(new_method_return(message))

    thread = threading.Thread(target=serve)
    thread.start()
    try:
        yield asked
    finally:
        connection.sock.shutdown(2)
        thread.join(10)
        connection.close()
