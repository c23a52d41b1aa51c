"""Benchmarks of opening a guide and a large case, in a window that nobody sees.

Run with `make bench`. Everything but pictures is done at once, so that a figure is the whole work:
what is looked up beside the window, what is built, and the first painting. Figures are medians;
time on the processor alone stands beside them, for other programs take no part in that.
"""

from __future__ import annotations

import gc
import os
import statistics
import tempfile
import time
from collections.abc import Callable, Sequence
from contextlib import closing
from datetime import timedelta
from functools import partial
from pathlib import Path
from typing import TypeVar

from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication, QWidget

from subtrack.domain.case_event import CaseState
from subtrack.domain.errors import KnownError
from subtrack.start import hurry
from subtrack.ui.pages.cancellations import CancellationsPage
from subtrack.ui.pages.providers import ProvidersPage
from subtrack.ui.tasks import Lane, ThreadTasks
from subtrack.ui.workspace import Workspace
from tests.services.making import draft
from tests.ui.making import TODAY, ImmediateTasks, a_workspace

Result = TypeVar("Result")

EVENTS, FILES = 200, 50
EVERY = 6
"""Every so many guides are opened."""
REST_S = 1.5


class Benchmarked:
    """The port `Tasks`: at once, as part of the figure, but for pictures, which come as ever."""

    def __init__(self) -> None:
        """Have both kinds."""
        self._at_once = ImmediateTasks()
        self._beside = ThreadTasks()

    def run(
        self,
        call: Callable[[], Result],
        then: Callable[[Result], None],
        failed: Callable[[KnownError], None] | None = None,
        lane: Lane = Lane.STORAGE,
    ) -> None:
        """Run it."""
        tasks = self._beside if lane is Lane.PAPER else self._at_once
        tasks.run(call, then, failed, lane)

    def close(self) -> None:
        """Wait for what is read."""
        self._beside.drain()


def main() -> None:
    """Print every figure with its bound."""
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    hurry()
    application = QApplication([])
    with tempfile.TemporaryDirectory() as folder, closing(Benchmarked()) as tasks:
        workspace = a_workspace(Path(folder) / "data", tasks=tasks)
        application.setStyleSheet(workspace.look.style_sheet())
        guides(application, workspace)
        fill(workspace, Path(folder))
        cases(application, workspace)


def guides(application: QApplication, workspace: Workspace) -> None:
    """Open guides, one after the other."""
    page = ProvidersPage(workspace, opens=lambda _address: None)
    shown(application, page)
    slugs = [one.slug for one in workspace.services.browsing.found("")]
    page.show_record(slugs[0])
    spent = []
    for slug in slugs[1::EVERY]:
        application.processEvents()
        spent.append(took(application, partial(page.show_record, slug)))
        page.guide.complete()
    tell("a guide after the first", spent, 50)
    page.close()


def fill(workspace: Workspace, folder: Path) -> None:
    """Fill a case with events and files; another one is looked at in between."""
    services = workspace.services
    for name in ("Gym", "Netflix"):
        services.subscriptions.add(draft(name, provider="netflix", first="2026-06-07"))
        services.cases.open(name)
    day = TODAY - timedelta(days=1)
    for number in range(EVENTS - 1):
        state = CaseState.REFUSED if number % 2 else CaseState.SENT
        services.cases.move("Netflix", state, on=day)
    files = [folder / f"shot-{number}.png" for number in range(FILES)]
    for number, path in enumerate(files):
        picture = QImage(1600, 900, QImage.Format.Format_RGB32)
        picture.fill(number * 1_000)
        picture.save(str(path))
    services.evidence.attach("Netflix", files)


def cases(application: QApplication, workspace: Workspace) -> None:
    """Open a small and a large case in turns."""
    page = CancellationsPage(workspace, opens=lambda _address: None)
    shown(application, page)
    for what in ("its steps folded", "its steps unfolded"):
        spent = []
        for _ in range(7):
            page.show_case(1)
            rest(application)
            spent.append(took(application, lambda: page.show_case(2)))
            rest(application)
        tell(f"a case with {EVENTS} events and {FILES} files, {what}", spent, 150)
        if page.view.body is not None:
            page.view.body.work.folds["steps"].open()
    page.close()


def shown(application: QApplication, page: QWidget) -> None:
    """Show a page and let it be built."""
    page.resize(1200, 800)
    page.show()
    rest(application)


def rest(application: QApplication) -> None:
    """Let what is built later be built."""
    end = time.monotonic() + REST_S
    while time.monotonic() < end:
        application.processEvents()


def took(application: QApplication, act: Callable[[], None]) -> tuple[float, float]:
    """Do something until it is painted; give the time, ms, and that on the processor."""
    gc.collect()
    before, worked = time.perf_counter(), time.thread_time()
    act()
    application.processEvents()
    spent = time.perf_counter() - before, time.thread_time() - worked
    return spent[0] * 1000, spent[1] * 1000


def tell(what: str, spent: Sequence[tuple[float, float]], bound: float) -> None:
    """Print a figure with its bound."""
    figure, worked = (statistics.median(one) for one in zip(*spent, strict=True))
    print(f"{what}, ms: {figure:.0f} (bound {bound:.0f}), {worked:.0f} of them on the processor")


if __name__ == "__main__":
    main()
