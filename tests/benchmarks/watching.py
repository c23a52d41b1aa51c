"""Watching: runs the real window on a book and measures it from within."""

from __future__ import annotations

import json
import os
import sys
import time
from collections.abc import Callable
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, TypeVar

from PySide6.QtCore import QEvent, QEventLoop, QObject, QTimer
from PySide6.QtWidgets import QApplication, QLineEdit, QTableView

from subtrack.adapters.paths import Paths
from subtrack.adapters.settings_file import SettingsFile
from subtrack.domain.settings import Settings
from subtrack.start import Start, hurry
from subtrack.ui.workspace import PageName

if TYPE_CHECKING:
    from subtrack.app import Program

PAGE_BYTES = os.sysconf("SC_PAGE_SIZE")
Found = TypeVar("Found")
TODAY = date(2026, 11, 22)
START = "SUBTRACK_BENCHMARK_START"


class Watch(QObject):
    """Notes when a widget is painted, and how long the window's thread was busy at a stretch."""

    def __init__(self) -> None:
        super().__init__()
        self.painted: dict[QObject, float] = {}
        self.stall = 0.0
        self._last = time.monotonic()
        self._beat = QTimer(self)
        self._beat.setInterval(1)
        self._beat.timeout.connect(self._tick)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        if event.type() is QEvent.Type.Paint:
            self.painted[watched] = time.monotonic()
        return False

    def listen(self) -> None:
        self.stall = 0.0
        self._last = time.monotonic()
        self._beat.start()

    def quiet(self) -> None:
        self._beat.stop()

    def _tick(self) -> None:
        now = time.monotonic()
        self.stall = max(self.stall, now - self._last)
        self._last = now


def watch(data: str, mode: str, seconds: int) -> None:
    """Open the window over a data folder and print what was measured as JSON."""
    begun = float(os.environ[START])
    hurry()
    application = QApplication(["subtrack"])
    paths = Paths(Path(data))
    SettingsFile(paths.settings).write(Settings(page=str(PageName.SUBSCRIPTIONS)))
    watched = Watch()
    start = Start(application, paths, TODAY)
    found: dict[str, float] = {}
    start.shell.painted.connect(lambda: found.update(painted=since(begun)))
    watched.listen()
    start.begin()
    until(lambda: "painted" in found)
    watched.stall = 0.0
    program = until(lambda: start.program)
    table = until(lambda: filled(program))
    viewport = table.viewport()
    viewport.installEventFilter(watched)
    viewport.update()
    until(lambda: viewport in watched.painted)
    watched.quiet()
    found["filled"] = since(begun)
    found["stall"] = watched.stall * 1000
    found["memory"] = memory()
    if mode == "pages":
        found |= typing(program, watched, table) | turning(program, watched)
    elif mode == "idle":
        found |= idling(seconds)
    sys.stdout.write(json.dumps(found) + "\n")
    sys.stdout.flush()
    os._exit(0)


def since(instant: float) -> float:
    """Give the time since an instant, ms."""
    return (time.monotonic() - instant) * 1000


def typing(program: Program, watched: Watch, table: QTableView) -> dict[str, float]:
    """Type into the filter, a letter at a time; the median from key to painted, ms."""
    from PySide6.QtTest import QTest

    field = next(one for one in program.window.findChildren(QLineEdit) if one.isVisible())
    field.setFocus()
    viewport = table.viewport()
    spent = []
    for letter in "thing 123":
        watched.painted.pop(viewport, None)
        before = time.monotonic()
        QTest.keyClicks(field, letter)
        if letter == " ":  # a space alone narrows nothing, so nothing is painted
            continue
        until(lambda: viewport in watched.painted)
        spent.append((watched.painted[viewport] - before) * 1000)
    return {"key": sorted(spent)[len(spent) // 2], "slowest_key": max(spent)}


def turning(program: Program, watched: Watch) -> dict[str, float]:
    """Turn between pages that were built before; the slowest until painted, ms."""
    names = list(PageName)
    for name in names:
        program.window.turn_to(name)
        rest(400)
    spent = []
    for name in (*names, *names):
        page = program.window.turn_to(name)
        assert page is not None
        rest(300)
    for name in (*names, *names):
        before = time.monotonic()
        page = program.window.turn_to(name)
        assert page is not None
        page.installEventFilter(watched)
        watched.painted.pop(page, None)
        page.update()
        until(lambda page=page: page in watched.painted)  # type: ignore[misc]
        spent.append((watched.painted[page] - before) * 1000)
    return {"switch": max(spent)}


def idling(seconds: int) -> dict[str, float]:
    """Do nothing once the other pages were prepared; the processor time that it took, s."""
    rest(6_000)
    before = time.process_time()
    rest(seconds * 1_000)
    return {"processor": time.process_time() - before}


def filled(program: Program) -> QTableView | None:
    """Give the table once it has rows; looked for so that looking costs nothing."""
    table = getattr(program.window.page(), "table", None)
    return table.view if table and table.model.shown and table.view.isVisible() else None


def memory() -> float:
    """Give the resident memory of this process, bytes."""
    return int(Path("/proc/self/statm").read_text(encoding="ascii").split()[1]) * PAGE_BYTES


def until(ready: Callable[[], Found | None]) -> Found:
    """Let the window work, and wait as it does, until something is there."""
    found: list[Found] = []
    loop, look = QEventLoop(), QTimer()

    def see() -> None:
        if not found and (seen := ready()):
            found.append(seen)
            loop.quit()

    look.setInterval(2)
    look.timeout.connect(see)
    look.start()
    see()
    if not found:
        loop.exec()
    look.stop()
    return found[0]


def rest(ms: int) -> None:
    """Let the window do what it wants for a while."""
    loop = QEventLoop()
    QTimer.singleShot(ms, loop.quit)
    loop.exec()
