"""`remind --install-timer` and `--remove-timer`."""

from __future__ import annotations

import shlex
import sys
from pathlib import Path

import pytest

from tests.cli.calling import Subtrack


@pytest.fixture
def units(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The folder of a person's units, on a system where there is no systemctl."""
    monkeypatch.setattr("sys.platform", "linux")
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path / "config"))
    monkeypatch.setenv("PATH", str(tmp_path))
    return tmp_path / "config" / "systemd" / "user"


def test_the_timer_reminds_of_these_data_and_can_be_taken_away(
    subtrack: Subtrack, units: Path
) -> None:
    said = subtrack.ok("remind", "--install-timer").out
    (service,) = units.glob("*.service")
    (timer,) = units.glob("*.timer")
    assert f"systemctl --user enable --now {timer.name}" in said
    (line,) = [one for one in service.read_text().splitlines() if one.startswith("ExecStart=")]
    call = [sys.executable, "-P", "-m", "subtrack", "--data-dir", str(subtrack.data), "remind"]
    assert shlex.split(line)[-len(call) :] == call
    assert "The timer is gone" in subtrack.ok("remind", "--remove-timer").out
    assert not [path for path in units.rglob("*") if not path.is_dir()]
    assert subtrack.ok("remind", "--remove-timer").out == "There is no timer.\n"


def test_other_data_have_another_timer(subtrack: Subtrack, units: Path, tmp_path: Path) -> None:
    subtrack.ok("remind", "--install-timer")
    subtrack.data = tmp_path / "other"
    subtrack.ok("remind", "--install-timer")
    assert len(list(units.glob("*.timer"))) == 2


def test_it_reminds_of_nothing_itself(subtrack: Subtrack, units: Path) -> None:
    subtrack.ok("remind", "--install-timer")
    assert units.exists()
    assert not subtrack.data.exists()


def test_both_at_once_and_json_are_refused(subtrack: Subtrack) -> None:
    subtrack.refused(2, "remind", "--install-timer", "--remove-timer")
    subtrack.refused(2, "remind", "--install-timer", "--json")
