"""Benchmarks of opening a guide and a large case, in a window that nobody sees.

Run with `make bench`. Everything is done at once, so that a figure is the whole work: what is
looked up beside the window, what is built, and the first painting. Figures are medians.
"""

from __future__ import annotations

import gc
import os
import statistics
import tempfile
import time
from collections.abc import Callable
from datetime import timedelta
from functools import partial
from pathlib import Path

from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication, QWidget

from subtrack.domain.case_event import CaseState
from subtrack.ui.pages.cancellations import CancellationsPage
from subtrack.ui.pages.providers import ProvidersPage
from subtrack.ui.workspace import Workspace
from tests.services.making import draft
from tests.ui.making import TODAY, a_workspace

EVENTS, FILES = 200, 50
EVERY = 6
"""Every so many guides are opened."""
REST_S = 1.5


def main() -> None:
    """Print every figure with its bound."""
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    application = QApplication([])
    with tempfile.TemporaryDirectory() as folder:
        workspace = a_workspace(Path(folder) / "data")
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
    tell("a guide after the first, ms", statistics.median(spent), 50)
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
    spent = []
    for _ in range(7):
        page.show_case(1)
        rest(application)
        spent.append(took(application, lambda: page.show_case(2)))
        rest(application)
    tell(f"a case with {EVENTS} events and {FILES} files, ms", statistics.median(spent), 150)
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


def took(application: QApplication, act: Callable[[], None]) -> float:
    """Do something until it is painted; give the time, ms."""
    gc.collect()
    before = time.perf_counter()
    act()
    application.processEvents()
    return (time.perf_counter() - before) * 1000


def tell(what: str, figure: float, bound: float) -> None:
    """Print a figure with its bound."""
    print(f"{what}: {figure:.0f} (bound {bound:.0f})")


if __name__ == "__main__":
    main()
