"""Leaving: a program that ran inside a test leaves the process as it found it."""

from __future__ import annotations

import gc
import sys
from collections.abc import Iterator
from contextlib import contextmanager

from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from subtrack.ui.shell import Shell


@contextmanager
def as_found(application: QApplication) -> Iterator[None]:
    """Give back in the end what a program takes over for as long as its process runs."""
    hook = sys.excepthook
    try:
        yield
    finally:
        sys.excepthook = hook
        application.setStyleSheet("")
        gc.enable()


def close(shell: Shell, qtbot: QtBot) -> None:
    """Close a window for good, let its last tasks come back, and delete it."""
    shell.stay(stays=False)
    shell.close()
    qtbot.wait(1)
    shell.deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
