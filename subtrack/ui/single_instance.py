"""Single instance: the first window listens, a second start raises it and goes."""

from __future__ import annotations

import sys
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCryptographicHash, QDir, QObject, Signal

if TYPE_CHECKING:
    from PySide6.QtNetwork import QLocalSocket

_WAIT_MS = 500
_RAISE = b"raise\n"


def socket_name(data: Path) -> str:
    """Give the name under which the window of a data folder listens; others have others."""
    text = str(data.resolve()).encode()
    digest = QCryptographicHash.hash(text, QCryptographicHash.Algorithm.Sha256).toHex()
    return f"subtrack-{bytes(digest.data()).decode()[:16]}"


def hand_over(name: str, *, raises: bool = True) -> bool:
    """Ask the window that is there already to come to the front; False where there is none.

    Without `raises` it is only seen whether there is one.
    """
    if not _may_listen(name):
        return False
    from PySide6.QtNetwork import QLocalSocket  # noqa: PLC0415 - not wanted by a first window

    socket = QLocalSocket()
    socket.connectToServer(name)
    if not socket.waitForConnected(_WAIT_MS):
        return False
    if raises:
        socket.write(_RAISE)
        socket.waitForBytesWritten(_WAIT_MS)
    socket.disconnectFromServer()
    return True


class Listener(QObject):
    """Listens for a second start.

    Signals:
        wanted: a second start asks the window to come to the front.
    """

    wanted = Signal()

    def __init__(self, name: str, parent: QObject | None = None) -> None:
        """Listen under a name; only this person's own programs can reach it."""
        from PySide6.QtNetwork import QLocalServer  # noqa: PLC0415 - wanted after the first paint

        super().__init__(parent)
        self._server = QLocalServer(self)
        self._server.setSocketOptions(QLocalServer.SocketOption.UserAccessOption)
        self._server.newConnection.connect(self._connected)
        if not self._server.listen(name):
            # What listened there was ended without a goodbye.
            QLocalServer.removeServer(name)
            self._server.listen(name)

    def close(self) -> None:
        """Stop listening."""
        self._server.close()

    def _connected(self) -> None:
        socket = self._server.nextPendingConnection()
        socket.disconnected.connect(socket.deleteLater)
        socket.readyRead.connect(partial(self._read, socket))
        self._read(socket)

    def _read(self, socket: QLocalSocket) -> None:
        """Listen to what a second start says; one that only looks says nothing."""
        if socket.readAll().startsWith(_RAISE):
            self.wanted.emit()


def _may_listen(name: str) -> bool:
    """Whether somebody may listen; Qt puts the socket of a name among the temporary files."""
    return sys.platform == "win32" or Path(QDir.tempPath(), name).exists()
