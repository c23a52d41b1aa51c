"""`remind` while clocks do what they do: summer time, a clock that is set back, days asleep.

The program runs as a person's timer runs it, in processes of its own whose clock is libfaketime's.
"""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
import time
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo

import pytest

from tests.desktop import notification_service, session_bus

pytestmark = pytest.mark.slow
BERLIN = "Europe/Berlin"
TRIAL = ("--price", "9.99", "--currency", "EUR", "--every", "1m", "--started", "2026-01-05")


class Machine:
    """A computer of a person, with a clock on the wall and a zone."""

    def __init__(self, data: Path, address: str, zone: str = BERLIN) -> None:
        self.data = data
        self.zone = zone
        self.now = datetime(2026, 1, 5, 12, tzinfo=UTC)
        self._address = address

    def go_to(self, wall: str, fold: int = 0) -> None:
        """Set the clock to a time on the wall; `fold` is 1 for the second one of that name."""
        local = datetime.fromisoformat(wall).replace(tzinfo=ZoneInfo(self.zone), fold=fold)
        self.now = local.astimezone(UTC)

    def subtrack(self, *words: str) -> str:
        ahead = self.now.timestamp() - time.time()
        done = subprocess.run(
            [
                *("faketime", "-f", f"{ahead:+.0f}s"),
                *(sys.executable, "-m", "subtrack", "--data-dir", str(self.data), *words),
            ],
            env={
                **os.environ,
                "TZ": self.zone,
                "DBUS_SESSION_BUS_ADDRESS": self._address,
                "FAKETIME_DONT_FAKE_MONOTONIC": "1",
            },
            capture_output=True,
            text=True,
            check=True,
        )
        return done.stdout

    def add_trial(self, name: str, ends: str) -> None:
        self.subtrack("add", name, *TRIAL, "--trial-ends", ends)

    def remind(self, channel: str = "print") -> list[tuple[str, bool]]:
        """Give the name of each reminder that is shown now, and whether it is a repeat."""
        found: list[dict[str, Any]] = json.loads(
            self.subtrack("remind", "--channel", channel, "--json")
        )
        return [(one["name"], one["repeat"]) for one in found]


@pytest.fixture
def address(tmp_path: Path) -> Iterator[str]:
    with session_bus(tmp_path) as address:
        yield address


@pytest.fixture
def machine(tmp_path: Path, address: str) -> Machine:
    if not shutil.which("faketime"):
        pytest.skip("needs faketime")
    return Machine(tmp_path / "data", address)


def test_the_night_in_which_summer_time_begins_shows_each_reminder_once_a_day(
    machine: Machine,
) -> None:
    machine.add_trial("Thing", "2026-03-30")
    machine.go_to("2026-03-28 23:59:30")
    assert machine.remind() == [("Thing", False)]
    machine.go_to("2026-03-29 00:00:10")
    assert machine.remind() == [("Thing", False)]  # the lead time of the last day
    machine.go_to("2026-03-29 01:59:58")
    assert machine.remind() == []
    machine.now += timedelta(seconds=4)  # three o'clock
    assert machine.remind() == []
    machine.go_to("2026-03-29 23:59:50")
    assert machine.remind() == []


def test_the_night_in_which_summer_time_ends_shows_each_reminder_once_a_day(
    machine: Machine,
) -> None:
    machine.add_trial("Thing", "2026-10-31")
    machine.go_to("2026-10-24 23:59:30")
    assert machine.remind() == [("Thing", False)]
    machine.go_to("2026-10-25 02:30:00")
    assert machine.remind() == [("Thing", True)]
    machine.go_to("2026-10-25 02:29:00", fold=1)  # an hour less a minute later
    assert machine.remind() == []
    machine.go_to("2026-10-25 23:59:50")
    assert machine.remind() == []
    machine.go_to("2026-10-26 00:00:10")
    assert machine.remind() == [("Thing", True)]


def test_a_clock_that_is_set_back_a_day_shows_nothing_twice_and_loses_nothing(
    machine: Machine,
) -> None:
    machine.add_trial("Old", "2026-11-29")
    machine.go_to("2026-11-22 09:00:00")
    assert machine.remind() == [("Old", False)]
    machine.go_to("2026-11-21 09:00:00")
    assert machine.remind() == []
    machine.add_trial("New", "2026-11-28")
    assert machine.remind() == [("New", False)]
    machine.go_to("2026-11-22 09:05:00")
    assert machine.remind() == [("New", True)]
    machine.go_to("2026-11-23 09:00:00")
    assert sorted(machine.remind()) == [("New", True), ("Old", True)]


def test_after_three_days_asleep_all_comes_in_one_with_what_happened(
    machine: Machine, address: str
) -> None:
    machine.add_trial("Ended", "2026-11-24")
    machine.add_trial("Late", "2026-11-26")
    machine.add_trial("Due", "2026-12-02")
    with notification_service(address) as service:
        machine.go_to("2026-11-22 09:00:00")
        assert machine.remind("desktop") == [("Ended", False), ("Late", False)]
        assert len(service.shown) == 2
        machine.go_to("2026-11-26 08:00:00")
        assert {name for name, _ in machine.remind("desktop")} == {"Ended", "Late", "Due"}
        assert len(service.shown) == 3
        happened, _ = service.shown[-1].body.split("\n", 1)
        assert happened.startswith("While reminders were off, Mon 23 Nov to Wed 25 Nov: ")
        assert happened.endswith(": 1 charge, 1 trial ended.")
        assert machine.remind("desktop") == []


def test_who_flies_west_sees_the_same_day_again_and_no_reminder_twice(machine: Machine) -> None:
    machine.add_trial("Thing", "2026-11-29")
    machine.go_to("2026-11-23 01:00:00")
    assert machine.remind() == [("Thing", False)]
    machine.zone = "America/New_York"  # it is the evening of the 22nd there
    assert machine.remind() == []
    machine.go_to("2026-11-23 07:00:00")
    assert machine.remind() == []
    machine.go_to("2026-11-24 07:00:00")
    assert machine.remind() == [("Thing", True)]
