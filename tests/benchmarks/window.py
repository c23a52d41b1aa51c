"""Benchmarks of the window, each against a bare window with one label in the same run.

Run with `make bench`, which makes a screen of its own where Xvfb is installed. Times run from the
start of a process to the first paint, so that imports count; figures are medians of several runs.
"""

from __future__ import annotations

import compileall
import json
import os
import shutil
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import subtrack
import tests
from tests.benchmarks.engine import book

RUNS = 7
SCREEN = ":94"
START = "SUBTRACK_BENCHMARK_START"
BARE = """
import os, sys, time
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QLabel, QVBoxLayout, QWidget
{imports}
class Window(QWidget):
    def paintEvent(self, event):
        super().paintEvent(event)
        QTimer.singleShot(0, self.done)
    def done(self):
        import json, resource
        print(json.dumps({{
            "painted": (time.monotonic() - float(os.environ["{start}"])) * 1000,
            "memory": int(open("/proc/self/statm").read().split()[1]) * 4096,
        }}), flush=True)
        os._exit(0)
application = QApplication([])
window = Window()
QVBoxLayout(window).addWidget(QLabel("Subtrack"))
window.resize(1400, 900)
window.show()
application.exec()
"""
OURS = """
import sys
import subtrack.__main__  # what comes first when the program is started by name
from subtrack.ui.pyside import make_ready
make_ready()
from tests.benchmarks.watching import watch
watch(sys.argv[1], sys.argv[2], int(sys.argv[3]))
"""


def main() -> None:
    """Print every figure with its bound."""
    # What is installed is compiled; a tree that is worked in need not be.
    for package in (subtrack, tests):
        compileall.compile_dir(package.__path__[0], quiet=1)
    with a_screen(), tempfile.TemporaryDirectory() as folder:
        small, large = Path(folder) / "small", Path(folder) / "large"
        for data, count in ((small, 1_000), (large, 10_000)):
            data.mkdir()
            book(data / "book.json", count)
            taken_in(data)
        starts(small)
        pages(large)
        idle(small)


@contextmanager
def a_screen() -> Iterator[None]:
    """Lend a screen of our own, so that no desktop paints along; without Xvfb use what there is."""
    if not shutil.which("Xvfb"):
        yield
        return
    os.environ |= {"DISPLAY": SCREEN, "QT_QPA_PLATFORM": "xcb"}
    call = ["Xvfb", SCREEN, "-noreset", "-screen", "0", "1600x1000x24"]
    with subprocess.Popen(call, stderr=subprocess.DEVNULL) as server:
        time.sleep(1)
        yield
        server.terminate()


def taken_in(data: Path) -> None:
    """Import the book that was made for a data folder."""
    call = [sys.executable, "-m", "subtrack", "--data-dir", str(data)]
    subprocess.run([*call, "import", str(data / "book.json")], check=True, capture_output=True)


def starts(data: Path) -> None:
    """First paint, a filled table, the longest stall, and memory."""
    bare, slow, ours = [], [], []
    for _ in range(RUNS):
        bare.append(measured(BARE.format(imports="", start=START)))
        slow.append(measured(BARE.format(imports="import sqlmodel", start=START)))
        ours.append(measured(OURS, str(data), "start", "0"))

    def ratio(key: str, base: list[dict[str, float]], base_key: str) -> float:
        pairs = zip(ours, base, strict=True)
        return statistics.median(one[key] / other[base_key] for one, other in pairs)

    tell("first paint / bare window", ratio("painted", bare, "painted"), 1.3)
    tell("table of 1,000 / bare window + sqlmodel", ratio("filled", slow, "painted"), 1.25)
    tell("memory with 1,000 / bare window", ratio("memory", bare, "memory"), 2)
    stalls = [one["stall"] for one in ours]
    tell("longest stall until filled, ms", statistics.median(stalls), 50)


def pages(data: Path) -> None:
    """Typing into the filter, and turning pages, with 10,000 subscriptions."""
    found = measured(OURS, str(data), "pages", "0")
    tell("filter keystroke to painted, 10,000, ms", found["key"], 16)
    tell("page switch to painted, 10,000, ms", found["switch"], 50)


def idle(data: Path, seconds: int = 90) -> None:
    """Processor time while nothing happens."""
    found = measured(OURS, str(data), "idle", str(seconds))
    tell(f"processor in {seconds} s idle, s", found["processor"], 0.05)


def measured(code: str, *words: str) -> dict[str, float]:
    """Run code in a process of its own and give what it measured."""
    environment = {**os.environ, START: str(time.monotonic())}
    said = subprocess.run(
        [sys.executable, "-c", code, *words],
        check=True,
        capture_output=True,
        text=True,
        env=environment,
    )
    found: dict[str, float] = json.loads(said.stdout.splitlines()[-1])
    return found


def tell(what: str, figure: float, bound: float) -> None:
    """Print a figure with its bound."""
    print(f"{what}: {figure:.2f} (bound {bound})")


if __name__ == "__main__":
    main()
