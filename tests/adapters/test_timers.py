"""Timers: the platform's own, which reminds or starts the program that does."""

from __future__ import annotations

import plistlib
from pathlib import Path

import pytest

from subtrack.adapters.settings_file import SettingsFile
from subtrack.adapters.timers import Calls, System, Timer, platform_timer
from subtrack.domain.errors import OutsideError
from subtrack.domain.settings import Settings
from tests.adapters.programs import Programs

NAME = "subtrack-remind"
CALLS = Calls(["/bin/subtrack", "remind"], ["/bin/subtrack", "--minimised"])


@pytest.fixture
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setenv("HOME", str(tmp_path))
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path / "config"))
    return tmp_path


def timer(home: Path, platform: str) -> Timer:
    return platform_timer(NAME, CALLS, home / "data", System(platform, {}, Programs()))


def reminds(home: Path) -> bool:
    return SettingsFile(home / "data" / "settings.json").read().remind


def test_on_linux_a_command_reminds_whatever_the_window_is_set_to(home: Path) -> None:
    timer(home, "linux").install()
    unit = (home / "config" / "systemd" / "user" / f"{NAME}.service").read_text()
    assert '"/bin/subtrack" "remind"' in unit
    assert not reminds(home)


def test_on_windows_the_program_is_started_and_reminds(home: Path) -> None:
    timer(home, "win32").install()
    written = (home / "data" / f"{NAME}.xml").read_text(encoding="utf-16")
    assert "<Arguments>--minimised</Arguments>" in written
    assert reminds(home)


def test_on_macos_the_program_is_started_and_reminds(home: Path) -> None:
    timer(home, "darwin").install()
    (path,) = (home / "Library" / "LaunchAgents").iterdir()
    assert plistlib.loads(path.read_bytes())["ProgramArguments"] == CALLS.start
    assert reminds(home)


def test_repairing_switches_nothing_on(home: Path) -> None:
    for platform in ("linux", "win32", "darwin"):
        timer(home, platform).repair()
    assert not reminds(home)


def test_taking_the_timer_away_leaves_the_settings_alone(home: Path) -> None:
    timer(home, "win32").install()
    timer(home, "win32").remove()
    assert reminds(home)


def test_a_timer_that_cannot_be_written_switches_nothing_on(home: Path) -> None:
    (home / "Library").write_text("a file where the folder should be")
    with pytest.raises(OutsideError):
        timer(home, "darwin").install()
    assert not reminds(home)


def test_a_window_that_is_open_meanwhile_does_not_switch_it_off_again(home: Path) -> None:
    window = SettingsFile(home / "data" / "settings.json")
    before = window.read()
    timer(home, "win32").install()
    window.write(Settings(remind=before.remind, page="settings"))
    assert window.read() == Settings(remind=True, page="settings")
