"""Failures: known errors become a sentence in the window, bugs one dialog and a line in the log."""

from __future__ import annotations

import sys
import traceback
from collections.abc import Callable
from types import TracebackType

from PySide6.QtCore import (
    QMessageLogContext,
    QObject,
    Qt,
    QtMsgType,
    Signal,
    qInstallMessageHandler,
)
from PySide6.QtGui import QFontDatabase, QGuiApplication
from PySide6.QtWidgets import QDialog, QHBoxLayout, QPlainTextEdit, QVBoxLayout, QWidget

from subtrack.domain.errors import KnownError
from subtrack.ui.look import Look, Space
from subtrack.ui.speech import say
from subtrack.ui.widgets.buttons import Button
from subtrack.ui.widgets.text import Label

Log = Callable[[str], None]
Hook = Callable[[type[BaseException], BaseException, TracebackType | None], object]
Handler = Callable[[QtMsgType, QMessageLogContext, str], object]
_TELLING = (AttributeError, ImportError, NameError, TypeError, AssertionError)
"""Bugs that speak of the program's own names, not of values."""


class Failures(QObject):
    """Where errors end up that nobody took.

    Signals:
        known: a known error, to be said in a sentence.
    """

    known = Signal(object)
    _bug = Signal(str)

    def __init__(self, look: Look, log: Log, window: QWidget) -> None:
        """Show dialogs over a window and write to a log."""
        super().__init__(window)
        self._look = look
        self._log = log
        self._window = window
        self._dialog: BugDialog | None = None
        self._showing = False
        self._before: tuple[Hook, Handler | None] | None = None
        # A hook may run in any thread; the dialog belongs to the window's.
        self._bug.connect(self._show, Qt.ConnectionType.QueuedConnection)

    def install(self) -> None:
        """Take over what Python and Qt say of errors in this process."""
        self._before = sys.excepthook, qInstallMessageHandler(self._said_by_qt)
        sys.excepthook = self._hook

    def uninstall(self) -> None:
        """Give back what was taken over, if anything was."""
        if self._before is not None:
            sys.excepthook, handler = self._before
            qInstallMessageHandler(handler)
            self._before = None

    def take(self, error: BaseException) -> None:
        """Take an error that nobody else took."""
        if isinstance(error, KnownError):
            self.known.emit(error)
        else:
            trace = report(error)
            self._log(trace)
            self._bug.emit(trace)

    def _hook(
        self, _kind: type[BaseException], error: BaseException, _trace: TracebackType | None
    ) -> None:
        if isinstance(error, KeyboardInterrupt):
            QGuiApplication.exit(1)
        else:
            self.take(error)

    def _said_by_qt(self, _kind: QtMsgType, _where: object, text: str) -> None:
        self._log(f"Qt: {text}")

    def _show(self, trace: str) -> None:
        # A fault while a fault is shown is in the log, and would only bring the next one.
        if self._dialog is None and not self._showing:
            self._showing = True
            self._dialog = BugDialog(self._look, trace, self._window)
            self._dialog.finished.connect(self._forget)
            self._dialog.open()
            self._showing = False

    def _forget(self) -> None:
        self._dialog = None


def report(error: BaseException) -> str:
    """Tell where a bug is; what it says is left out where it may hold something of a person's."""
    frames = "".join(traceback.format_tb(error.__traceback__))
    said = f": {error}" if isinstance(error, _TELLING) else ""
    return f"{frames}{type(error).__name__}{said}\n"


class BugDialog(QDialog):
    """Says that the program made a mistake, and what it was, for whoever can mend it."""

    def __init__(self, look: Look, trace: str, parent: QWidget) -> None:
        """Show a trace."""
        super().__init__(parent)
        self._trace = trace
        self.setWindowTitle(say("A fault in Subtrack"))
        self.resize(620, 420)
        column = QVBoxLayout(self)
        column.setContentsMargins(Space.SECTION, Space.SECTION, Space.SECTION, Space.LARGE)
        column.setSpacing(Space.MEDIUM)
        column.addWidget(Label(look, say("Something went wrong inside Subtrack"), "head"))
        sentence = say(
            "Your entries are as they were saved last, and what you typed is still there. You can "
            "go on. To help mend it, copy the report and send it on; it names no subscription."
        )
        column.addWidget(Label(look, sentence, "body", "text2", wraps=True))
        column.addWidget(self._details(), 1)
        column.addLayout(self._buttons(look))

    def _details(self) -> QPlainTextEdit:
        details = QPlainTextEdit(self._trace)
        details.setReadOnly(True)
        details.setAccessibleName(say("Report"))
        details.setFont(QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont))
        return details

    def _buttons(self, look: Look) -> QHBoxLayout:
        row = QHBoxLayout()
        copy = Button(look, say("Copy the report"), icon="copy")
        copy.clicked.connect(lambda: QGuiApplication.clipboard().setText(self._trace))
        close = Button(look, say("Go on"), kind="primary")
        close.clicked.connect(self.accept)
        close.setDefault(True)
        row.addWidget(copy)
        row.addStretch(1)
        row.addWidget(close)
        return row
