"""Benchmarks of reminders: what they cost while nothing happens, and how soon they are seen.

Run with `make bench`. The program is started as a person starts it, on a screen, a tray, a bus and
a clock of its own, and looked at from outside.
"""

from __future__ import annotations

import os
import shutil
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from datetime import datetime, timedelta
from pathlib import Path

from subtrack.adapters.paths import Paths
from subtrack.adapters.settings_file import SettingsFile
from subtrack.compose import Services
from subtrack.domain.periods import MONTH
from subtrack.domain.settings import REMINDERS_HINT, Settings
from subtrack.services.drafts import Draft
from tests.benchmarks.engine import IMPORT_SQLMODEL, TODAY, book, processor_seconds, say, subtrack
from tests.benchmarks.window import a_screen, taken_in
from tests.desktop import NotificationService, notification_service, session_bus

PAGE_MB = os.sysconf("SC_PAGE_SIZE") / 1_000_000
REST_S = 20
"""After that a program has prepared what it prepares."""
IDLE_S = 90
MOMENTS = 3
BARE = """
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QApplication, QLabel, QMenu, QSystemTrayIcon, QVBoxLayout, QWidget
application = QApplication([])
application.setQuitOnLastWindowClosed(False)
window = QWidget()
QVBoxLayout(window).addWidget(QLabel("Subtrack"))
window.resize(1400, 900)
window.show()
tray = QSystemTrayIcon(QIcon("resources/linux/subtrack.svg"))
tray.setContextMenu(QMenu())
tray.show()
window.hide()
application.exec()
"""
AHEAD = """
import sys, time
from datetime import datetime
ahead, now = float(sys.argv.pop(1)), time.time
time.time = lambda: now() + ahead
import subtrack.clock
subtrack.clock.local_today = lambda: datetime.fromtimestamp(time.time()).date()
from subtrack.__main__ import main
main()
"""


def main() -> None:
    """Print every figure beside its bound."""
    with (
        tempfile.TemporaryDirectory(ignore_cleanup_errors=True) as folder,
        session_bus(Path(folder)) as address,
    ):
        os.environ["DBUS_SESSION_BUS_ADDRESS"] = address
        data = Path(folder) / "data"
        data.mkdir()
        book(data / "book.json", 1_000)
        taken_in(data)
        with notification_service(address) as service, a_screen(), a_tray():
            nothing_owed(data)
            in_the_background(data, service)
            moments(Path(folder) / "moments", service)


def nothing_owed(data: Path) -> None:
    """Run what a timer runs where everything was shown that day."""
    baseline = processor_seconds(IMPORT_SQLMODEL)
    for channel in ("print", "desktop"):
        call = subtrack(data, "remind", "--channel", channel)
        subprocess.run(call, check=True, stdout=subprocess.DEVNULL)
        found = processor_seconds(call) / baseline
        say(f"remind ({channel}) with nothing owed of 1,000 to importing sqlmodel", found, 1.8)


def in_the_background(data: Path, service: NotificationService) -> None:
    """Leave the program alone in its tray, once it has shown what it has to on a new day."""
    SettingsFile(data / "settings.json").write(Settings(remind=True, seen_hints=(REMINDERS_HINT,)))
    with running([sys.executable, "-c", BARE]) as bare:
        time.sleep(REST_S / 2)
        least = memory(bare)
    day, shown = str(TODAY + timedelta(days=1)), len(service.shown)
    call = [sys.executable, "-m", "subtrack", "--data-dir", str(data), "--today", day]
    with running([*call, "--minimised"]) as program:
        time.sleep(REST_S)
        if len(service.shown) == shown:
            raise AssertionError
        held, before = memory(program), spent(program)
        time.sleep(IDLE_S)
        say(f"processor in {IDLE_S} s in the tray", spent(program) - before, 0.1, "s")
        say("memory in the tray with 1,000 to a bare window there", held / least, 1.6)


def moments(data: Path, service: NotificationService) -> None:
    """Have something become due at midnight; see how long after it is on the screen."""
    late = []
    for number in range(MOMENTS):
        place = data / str(number)
        due = datetime.combine(TODAY, datetime.min.time())
        draft = Draft(
            name="Thing",
            price="9.99",
            currency="EUR",
            every=MONTH,
            started=(due - timedelta(days=20)).date(),
            trial_ends=(due + timedelta(days=8)).date(),
        )
        Services(Paths(place), lambda: TODAY).subscriptions.add(draft)
        SettingsFile(place / "settings.json").write(Settings(remind=True))
        late.append(seen_after(place, due, service))
    say("a notification on the screen after its moment", statistics.median(late), 1, "s")


def seen_after(data: Path, due: datetime, service: NotificationService) -> float:
    """Run the program towards a moment; give how long after it a notification came, s."""
    moment, before = time.time() + REST_S, len(service.shown)
    words = (str(due.timestamp() - moment), "--data-dir", str(data), "--minimised")
    with running([sys.executable, "-c", AHEAD, *words]):
        while len(service.shown) == before and time.time() < moment + 90:
            time.sleep(0.005)
        came = time.time()
    if came < moment:
        raise AssertionError
    return came - moment


@contextmanager
def running(call: Sequence[str]) -> Iterator[int]:
    """Run a program for a while; give its number."""
    with subprocess.Popen(call) as process:
        yield process.pid
        process.kill()


@contextmanager
def a_tray() -> Iterator[None]:
    """Lend a tray on the screen, where there is one to lend."""
    trayer = shutil.which("trayer")
    if trayer is None or not shutil.which("Xvfb"):
        yield
        return
    with subprocess.Popen([trayer], stderr=subprocess.DEVNULL) as tray:
        time.sleep(1)
        yield
        tray.terminate()


def spent(process: int) -> float:
    """Give the processor time of a process, s, to the nanosecond."""
    threads = Path(f"/proc/{process}/task").glob("*/schedstat")
    return sum(int(one.read_text(encoding="ascii").split()[0]) for one in threads) / 1e9


def memory(process: int) -> float:
    """Give the resident memory of a process, MB."""
    return int(Path(f"/proc/{process}/statm").read_text(encoding="ascii").split()[1]) * PAGE_MB


if __name__ == "__main__":
    main()
