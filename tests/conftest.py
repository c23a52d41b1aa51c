"""What all tests start from: no screen, no person's own settings."""

from __future__ import annotations

import gc
import os
import tempfile
from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import settings

from subtrack.ui.pyside import make_ready

# Before anything of Qt is imported: tests draw into memory, in one size and one language. What a
# desktop says of its own screen counts for nothing here; who wants one names it for the tests.
os.environ["QT_QPA_PLATFORM"] = os.environ.get("SUBTRACK_TEST_PLATFORM", "offscreen")
os.environ["QT_SCALE_FACTOR"] = "1"
os.environ["LC_ALL"] = "C.UTF-8"

# A letter is set in the fonts that come with the program; who wants others makes them.
for _place in ("XDG_DATA_HOME", "XDG_DATA_DIRS"):
    os.environ[_place] = str(Path(tempfile.gettempdir(), "subtrack-tests", "data"))

# What is switched on for the next login is not the tester's.
os.environ["XDG_CONFIG_HOME"] = str(Path(tempfile.gettempdir(), "subtrack-tests", "config"))


# What `make test` tries of each law; `make test-all` tries as many as hypothesis does by itself, or
# as the law asks for. No law is about time.
settings.register_profile("quick", max_examples=40, deadline=None)
settings.register_profile("whole", deadline=None)
settings.load_profile("whole")


def pytest_configure() -> None:
    """Make the window's classes as the program makes them."""
    make_ready()


@pytest.fixture(autouse=True)
def _garbage_waits_while_there_are_widgets(request: pytest.FixtureRequest) -> Iterator[None]:
    """Collect between tests of the window, as the program collects while nothing else goes on.

    Collected while Qt destroys a widget, its layouts may be let go of twice; that ends the process.
    What a test put away is deleted with it: else the next event loop would, in another test.
    """
    if "qapp" not in request.fixturenames:
        yield
        return
    from PySide6.QtCore import QCoreApplication, QEvent

    gc.disable()
    yield
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    gc.enable()
