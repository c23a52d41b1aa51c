"""The open window while clocks do what they do: summer time, a clock that is set back, days asleep.

The program runs in a process of its own, whose clock on the wall is libfaketime's and is set while
it runs; time that passes stays real. What was shown is read from the database.
"""

from __future__ import annotations

import os
import sqlite3
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import closing
from dataclasses import replace
from datetime import UTC, date, datetime
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest

from subtrack.adapters.last_check_file import LastCheckFile
from subtrack.adapters.paths import Paths
from subtrack.adapters.settings_file import SettingsFile
from subtrack.compose import Services
from subtrack.domain.hours import Hours
from subtrack.domain.settings import Settings
from tests.desktop import NotificationService, notification_service, session_bus
from tests.services.making import draft

pytestmark = pytest.mark.slow
BERLIN = ZoneInfo("Europe/Berlin")
A_MINUTE_S = 75.0
"""The window looks every minute; that it looks may take a moment."""
LIBRARY = "libfaketime.so.1"
SHOWN = """
SELECT name, day, delivery.lead_days
FROM delivery JOIN subscription ON subscription.id = subscription_id
WHERE shown_at IS NOT NULL AND channel = 'desktop' ORDER BY day, name, delivery.lead_days DESC
"""


class Machine:
    """A computer with a window that is open, and a clock on the wall."""

    def __init__(self, folder: Path, address: str, library: Path) -> None:
        self.paths = Paths(folder / "data")
        self._offset = folder / "offset"
        self._log = folder / "said"
        self._environment = {
            **os.environ,
            "TZ": str(BERLIN),
            "HOME": str(folder),
            "DBUS_SESSION_BUS_ADDRESS": address,
            "QT_QPA_PLATFORM": "offscreen",
            "LD_PRELOAD": str(library),
            "FAKETIME_TIMESTAMP_FILE": str(self._offset),
            "FAKETIME_NO_CACHE": "1",
            "FAKETIME_DONT_FAKE_MONOTONIC": "1",
            # Else threads that wait for each other take ten times as long.
            "FAKETIME_FORCE_MONOTONIC_FIX": "0",
            # Else a clock that is set would seem to have written the file.
            "NO_FAKE_STAT": "1",
        }
        SettingsFile(self.paths.settings).write(Settings(remind=True))

    def add_trial(self, name: str, started: str, ends: str) -> None:
        book = self._services().subscriptions
        book.add(draft(name, "9.99 EUR", started=started, trial_ends=ends))

    def keep_to(self, hours: Hours) -> None:
        preferences = self._services().preferences
        preferences.put(replace(preferences.get(), hours=hours))

    def go_to(self, wall: str, fold: int = 0) -> None:
        """Set the clock to a time on the wall; `fold` is 1 for the second one of that name."""
        instant = datetime.fromisoformat(wall).replace(tzinfo=BERLIN, fold=fold).astimezone(UTC)
        part = self._offset.with_suffix(".part")
        part.write_text(f"{instant.timestamp() - time.time():+.0f}\n")
        part.replace(self._offset)

    def open(self) -> subprocess.Popen[bytes]:
        """Open the window."""
        with self._log.open("wb") as log:
            return subprocess.Popen(
                [sys.executable, "-P", "-m", "subtrack", "--data-dir", str(self.paths.data)],
                env=self._environment,
                stdout=log,
                stderr=log,
            )

    def shown(self) -> list[tuple[str, str, int]]:
        """Give what the database has as shown: which, on which day, and for which lead time."""
        with closing(sqlite3.connect(self.paths.database)) as connection:
            return connection.execute(SHOWN).fetchall()

    def looked_on(self) -> str:
        """Give the day on which the window last looked for what is owed."""
        return str(LastCheckFile(self.paths.last_check).read())

    def said(self) -> str:
        return self._log.read_text()

    def _services(self) -> Services:
        return Services(self.paths, lambda: date(2026, 1, 5))


@pytest.fixture
def address(tmp_path: Path) -> Iterator[str]:
    with session_bus(tmp_path) as address:
        yield address


@pytest.fixture
def service(address: str) -> Iterator[NotificationService]:
    with notification_service(address) as service:
        yield service


@pytest.fixture
def machine(tmp_path: Path, address: str) -> Machine:
    found = next(Path("/usr/lib").glob(f"**/{LIBRARY}"), None)
    if found is None:
        pytest.skip("needs libfaketime")
    return Machine(tmp_path, address, found)


@pytest.fixture
def opened(machine: Machine) -> Iterator[Callable[[], None]]:
    """Give what opens the window, which is closed in the end."""
    windows: list[subprocess.Popen[bytes]] = []
    yield lambda: windows.append(machine.open())
    ended = [one.poll() for one in windows]
    for one in windows:
        one.terminate()
        one.wait(30)
    assert ended == [None], machine.said()
    assert "Traceback" not in machine.said()


def wait_until(holds: Callable[[], bool], at_most_s: float = A_MINUTE_S) -> None:
    ends = time.monotonic() + at_most_s
    while not holds():
        assert time.monotonic() < ends
        time.sleep(0.1)


def test_what_waits_for_an_hour_that_the_night_leaves_out_comes_as_summer_time_begins(
    machine: Machine, service: NotificationService, opened: Callable[[], None]
) -> None:
    machine.add_trial("Thing", "2026-03-20", "2026-03-30")
    machine.keep_to(Hours(not_before=datetime.fromisoformat("2026-03-29 02:30").time()))
    machine.go_to("2026-03-29 01:59:30")
    opened()
    time.sleep(15)
    assert machine.shown() == []
    wait_until(lambda: len(service.shown) == 1)  # at three o'clock, which follows on two
    wait_until(lambda: machine.shown() != [])
    assert {(name, day) for name, day, _ in machine.shown()} == {("Thing", "2026-03-29")}
    machine.go_to("2026-03-30 02:29:50")
    wait_until(lambda: machine.looked_on() == "2026-03-30", 2 * A_MINUTE_S)
    days = [day for _, day, lead in machine.shown() if lead == 0]
    assert days == sorted(set(days))


def test_an_hour_that_comes_twice_shows_it_once_as_summer_time_ends(
    machine: Machine, service: NotificationService, opened: Callable[[], None]
) -> None:
    machine.add_trial("Thing", "2026-10-20", "2026-10-31")
    machine.keep_to(Hours(not_before=datetime.fromisoformat("2026-10-25 02:30").time()))
    machine.go_to("2026-10-25 02:29:40")
    opened()
    wait_until(lambda: len(machine.shown()) == 1)
    assert machine.shown() == [("Thing", "2026-10-25", 7)]
    machine.go_to("2026-10-25 02:29:50", fold=1)  # an hour later
    time.sleep(A_MINUTE_S)
    assert len(service.shown) == 1
    machine.keep_to(Hours())
    machine.go_to("2026-10-26 00:00:10")
    wait_until(lambda: len(machine.shown()) == 2)
    assert machine.shown()[1][:2] == ("Thing", "2026-10-26")


def test_a_clock_that_is_set_back_a_day_shows_nothing_twice_and_loses_nothing(
    machine: Machine, service: NotificationService, opened: Callable[[], None]
) -> None:
    machine.add_trial("Thing", "2026-11-15", "2026-11-29")
    machine.go_to("2026-11-22 09:00:20")
    opened()
    wait_until(lambda: machine.shown() == [("Thing", "2026-11-22", 7)])
    machine.go_to("2026-11-21 09:00:20")
    wait_until(lambda: machine.looked_on() == "2026-11-21")
    assert len(service.shown) == 1
    machine.go_to("2026-11-22 09:05:00")
    wait_until(lambda: machine.looked_on() == "2026-11-22")
    assert len(service.shown) == 1
    machine.go_to("2026-11-23 09:00:00")
    wait_until(lambda: len(service.shown) == 2)
    wait_until(lambda: machine.shown()[1:] == [("Thing", "2026-11-23", 7)])


def test_after_three_days_asleep_all_comes_in_one_with_what_happened(
    machine: Machine, service: NotificationService, opened: Callable[[], None]
) -> None:
    machine.add_trial("Ended", "2026-11-15", "2026-11-24")
    machine.add_trial("Late", "2026-11-15", "2026-11-26")
    machine.add_trial("Due", "2026-11-15", "2026-12-02")
    machine.go_to("2026-11-22 09:00:20")
    opened()
    wait_until(lambda: machine.looked_on() == "2026-11-22")
    assert len(service.shown) == 2
    machine.go_to("2026-11-26 08:00:00")
    wait_until(lambda: len(service.shown) == 3)
    happened, _ = service.shown[2].body.split("\n", 1)
    assert happened.startswith("While reminders were off, Mon 23 Nov to Wed 25 Nov: ")
    wait_until(lambda: machine.looked_on() == "2026-11-26")
    told = {(name, day) for name, day, _ in machine.shown()}
    assert told == {
        ("Ended", "2026-11-22"),
        ("Late", "2026-11-22"),
        *((name, "2026-11-26") for name in ("Ended", "Late", "Due")),
    }
