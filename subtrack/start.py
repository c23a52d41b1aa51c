"""Start: the window is painted first; what it needs is imported piece by piece and built then."""

from __future__ import annotations

import gc
import sys
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QObject, QTimer
from PySide6.QtWidgets import QApplication

from subtrack.adapters.paths import Paths
from subtrack.adapters.settings_file import SettingsFile
from subtrack.ui.importing import Importing
from subtrack.ui.shell import Shell
from subtrack.ui.single_instance import hand_over, socket_name
from subtrack.ui.tones import tones_for

if TYPE_CHECKING:
    from datetime import date

    from subtrack.app import Program

_SWITCH_S = 0.0001
_PROGRAM = (
    "PySide6.QtNetwork",
    "PySide6.QtWidgets:QStyle",
    "PySide6.QtSvg:QSvgRenderer",
    "subtrack.ui.look",
    "subtrack.ui.speech",
    "subtrack.ui.tasks",
    "subtrack.ui.widgets.text",
    "subtrack.ui.main_window",
    "subtrack.ui.session",
    "subtrack.app",
)
"""What the program is made of, in pieces that are imported quickly; the program is the last."""


def run(paths: Paths, today: date | None, *, hidden: bool = False) -> int:
    """Open the window, or raise the one that is open; give the exit status.

    `today` stands for the local date where it is given; `hidden` waits in the tray.
    """
    hurry()
    core = QCoreApplication.instance()
    application = core if isinstance(core, QApplication) else QApplication(sys.argv[:1])
    application.setApplicationName("subtrack")
    application.setApplicationDisplayName("Subtrack")
    application.setDesktopFileName("app.subtrack.Subtrack")
    if hand_over(socket_name(paths.data), raises=not hidden):
        return 0
    start = Start(application, paths, today)
    start.begin(hidden=hidden)
    return application.exec()


def hurry() -> None:
    """Set up this process for a window that must not wait while threads beside it work."""
    # Nothing that a start makes is garbage; later the program collects when there is time.
    gc.disable()
    # A thread that computes lets the window go on when it wants to, fifty times sooner than usual.
    sys.setswitchinterval(_SWITCH_S)


class Start(QObject):
    """A start: the shell at once, the program once it was painted.

    Attributes:
        shell: the window.
        program: what runs in it, None until it was built.
    """

    def __init__(self, application: QApplication, paths: Paths, today: date | None) -> None:
        """Make the shell; it is not shown yet."""
        super().__init__()
        self._application = application
        self._paths = paths
        self._today = today
        settings = SettingsFile(paths.settings).read()
        self.shell = Shell(tones_for(settings.appearance))
        self.shell.take_geometry(settings.geometry)
        self.program: Program | None = None
        self._hidden = False
        self._begun = False
        self.shell.painted.connect(self._import)

    def begin(self, *, hidden: bool = False) -> None:
        """Show the shell and go on once it was painted; `hidden` goes on at once without."""
        self._hidden = hidden
        if hidden:
            self._import()
        else:
            self.shell.show()

    def _import(self) -> None:
        # A shell that waited in the tray is painted long after the start.
        if self._begun:
            return
        self._begun = True
        Importing(_PROGRAM, self).done.connect(self._build)

    def _build(self) -> None:
        from subtrack.app import Program  # noqa: PLC0415 - after the first paint

        self.program = Program(self._application, self._paths, self._today, self.shell)
        QTimer.singleShot(0, self._fill)

    def _fill(self) -> None:
        if self.program:
            self.program.start(socket_name(self._paths.data), hidden=self._hidden)
