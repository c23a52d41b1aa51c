"""`remind --install-timer` and `--remove-timer`."""

from __future__ import annotations

import shlex
import sys
from pathlib import Path

import pytest

from subtrack.adapters.paths import Paths
from subtrack.adapters.settings_file import SettingsFile
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


def elsewhere(subtrack: Subtrack, home: Path, written: str, encoding: str) -> str:
    """Install a timer that starts the program, and take it away; give what was said of it."""
    said = subtrack.ok("remind", "--install-timer").out
    (file,) = home.glob(written)
    content = file.read_bytes().decode(encoding)
    assert "--minimised" in content
    assert str(subtrack.data) in content
    assert SettingsFile(Paths(subtrack.data).settings).read().remind
    assert "gone" in subtrack.ok("remind", "--remove-timer").out
    assert not list(home.glob(written))
    return said


@pytest.fixture
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The home of a person, on a system where no program is."""
    monkeypatch.setenv("HOME", str(tmp_path))
    monkeypatch.setenv("PATH", str(tmp_path))
    return tmp_path


def test_on_macos_the_timer_starts_the_program_that_reminds(
    subtrack: Subtrack, home: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("sys.platform", "darwin")
    said = elsewhere(subtrack, home, "Library/LaunchAgents/*.plist", "utf-8")
    assert "launchctl bootstrap" in said


def test_on_windows_the_timer_starts_the_program_that_reminds(
    subtrack: Subtrack, home: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("sys.platform", "win32")
    assert "Import Task" in elsewhere(subtrack, home, "data/*.xml", "utf-16")
