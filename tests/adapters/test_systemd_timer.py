"""The timer of systemd: units that it takes as they are meant, with and without systemctl."""

from __future__ import annotations

import configparser
import os
import shlex
import shutil
import subprocess
import sys
from collections.abc import Mapping
from dataclasses import replace
from pathlib import Path

import pytest

from subtrack.adapters.system_programs import SystemPrograms
from subtrack.adapters.systemd_timer import SystemdTimer
from subtrack.adapters.timers import Calls, platform_timer, this_system
from subtrack.domain.errors import OutsideError
from tests.rights import hand_over, open_folder, read_only

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="systemd is Linux's")
ODD = (
    "plain",
    "two words",
    '"quoted"',
    "it's",
    "100% %h %%",
    "$HOME ${HOME}",
    "a\\n=b",
    "Bücher ⏰",
)
NAME = "subtrack-remind"


class Machine:
    """Where the timer is written, and a `systemctl` that writes down what it is told."""

    def __init__(self, folder: Path) -> None:
        self.units = folder / "config" / "systemd" / "user"
        self._programs = folder / "bin"
        self._told = folder / "told"
        self._programs.mkdir()

    def give_systemctl(self, status: int = 0) -> None:
        program = self._programs / "systemctl"
        program.write_text(f'#!/bin/sh\necho "$@" >> "{self._told}"\nexit {status}\n')
        program.chmod(0o755)

    def timer(self, *call: str) -> SystemdTimer:
        run = SystemPrograms({"PATH": str(self._programs)})
        return SystemdTimer(self.units, NAME, call or ("subtrack", "remind"), run)

    def told(self) -> list[str]:
        return self._told.read_text().splitlines() if self._told.exists() else []

    def files(self) -> dict[str, bytes]:
        return {
            str(path.relative_to(self.units)): path.read_bytes()
            for path in self.units.rglob("*")
            if path.is_file()
        }

    def unit(self, ending: str) -> configparser.ConfigParser:
        parser = configparser.ConfigParser(interpolation=None, delimiters="=")
        parser.optionxform = str  # type: ignore[assignment, method-assign]
        parser.read(self.units / f"{NAME}.{ending}", encoding="utf-8")
        return parser


@pytest.fixture
def machine(tmp_path: Path) -> Machine:
    return Machine(tmp_path)


def words_of(line: str) -> list[str]:
    """Take the words of `ExecStart` apart, as systemd.syntax(7) says."""
    assert line.startswith(":")
    assert not line.replace("%%", "").count("%")
    return shlex.split(line.removeprefix(":").replace("%%", "%"))


@pytest.mark.parametrize("name", ODD)
def test_the_call_is_made_as_it_was_given(machine: Machine, tmp_path: Path, name: str) -> None:
    folder = tmp_path / name
    folder.mkdir()
    program, output = folder / "program", tmp_path / "output"
    program.write_text(f'#!/bin/sh\nprintf "%s\\n" "$@" > "{output}"\n')
    program.chmod(0o755)
    machine.timer(str(program), "--data-dir", str(folder), "remind").install()
    subprocess.run(words_of(machine.unit("service")["Service"]["ExecStart"]), check=True)
    assert output.read_text().splitlines() == ["--data-dir", str(folder), "remind"]


@pytest.mark.parametrize("name", ODD)
def test_systemd_finds_nothing_to_say_about_the_units(machine: Machine, name: str) -> None:
    analyze = shutil.which("systemd-analyze")
    if not analyze:
        pytest.skip("needs systemd-analyze")
    machine.timer(f"/{name}/program", "--data-dir", name, "remind").install()
    units = [str(machine.units / f"{NAME}.{ending}") for ending in ("service", "timer")]
    done = subprocess.run(
        [analyze, "--user", "verify", *units],
        env={"PATH": os.environ["PATH"], "XDG_RUNTIME_DIR": str(machine.units)},
        capture_output=True,
        text=True,
        check=False,
    )
    # A key that it does not know makes it say so, and still give 0. Units of the system that ours
    # come after are read, too, and may have faults of their own.
    assert not [line for line in done.stderr.splitlines() if NAME in line]
    assert (done.returncode, done.stdout) == (0, "")


def test_it_comes_every_hour_and_makes_up_for_a_day_that_was_slept_through(
    machine: Machine,
) -> None:
    machine.timer().install()
    timer = machine.unit("timer")
    assert dict(timer["Timer"]) == {
        "OnCalendar": "*-*-* 09..23:00",
        "OnStartupSec": "2min",
        "Persistent": "true",
    }
    assert timer["Install"]["WantedBy"] == "timers.target"


def test_what_could_not_be_shown_is_tried_again_but_a_wrong_call_is_not(machine: Machine) -> None:
    machine.timer().install()
    service = machine.unit("service")["Service"]
    assert (service["Type"], service["Restart"]) == ("oneshot", "on-failure")
    assert service["RestartPreventExitStatus"] == "2"


def test_systemd_is_told_and_starts_it(machine: Machine) -> None:
    machine.give_systemctl()
    said = machine.timer().install()
    assert machine.told() == [
        "--user daemon-reload",
        f"--user enable --now {NAME}.timer",
    ]
    assert "two minutes after you log in" in said.template


def test_it_is_wanted_at_login_even_if_nobody_could_be_told(machine: Machine) -> None:
    machine.timer().install()
    link = machine.units / "timers.target.wants" / f"{NAME}.timer"
    assert link.resolve() == machine.units / f"{NAME}.timer"


@pytest.mark.parametrize("systemctl", [None, 1], ids=["none", "one that fails"])
def test_without_systemctl_it_says_which_commands_to_give(
    machine: Machine, systemctl: int | None
) -> None:
    if systemctl is not None:
        machine.give_systemctl(systemctl)
    said = machine.timer().install()
    assert "systemctl --user enable --now {timer}" in said.template
    assert said.values == {"timer": f"{NAME}.timer"}
    said = machine.timer().remove()
    assert "systemctl --user stop {timer}" in said.template
    assert machine.files() == {}


def test_installing_again_changes_nothing(machine: Machine) -> None:
    machine.give_systemctl()
    machine.timer().install()
    before = machine.files()
    assert len(before) == 3
    machine.timer().install()
    assert machine.files() == before


def test_a_program_that_moved_is_found_where_it_is_now(machine: Machine) -> None:
    machine.timer("/old/program").install()
    machine.timer("/new/program").install()
    assert "/old" not in machine.unit("service")["Service"]["ExecStart"]
    assert "/new" in machine.unit("service")["Service"]["ExecStart"]


def test_a_program_that_moved_is_repaired_where_there_is_a_timer(machine: Machine) -> None:
    machine.timer("/new/program").repair()
    assert machine.files() == {}
    machine.timer("/old/program").install()
    machine.timer("/new/program").repair()
    assert "/new" in machine.unit("service")["Service"]["ExecStart"]
    machine.give_systemctl()
    machine.timer("/new/program").repair()
    assert machine.told() == []


def test_removing_leaves_nothing_and_can_be_repeated(machine: Machine) -> None:
    machine.give_systemctl()
    machine.timer().install()
    other = machine.units / "other.timer"
    other.write_text("somebody else's")
    assert machine.timer().remove().template == "The timer is gone."
    assert machine.told()[2:] == [
        f"--user disable --now {NAME}.timer",
        "--user daemon-reload",
    ]
    assert list(machine.files()) == ["other.timer"]
    assert machine.timer().remove().template == "There is no timer."
    assert len(machine.told()) == 4


def test_a_link_that_leads_nowhere_is_removed_too(machine: Machine) -> None:
    machine.timer().install()
    (machine.units / f"{NAME}.timer").unlink()
    (machine.units / f"{NAME}.service").unlink()
    machine.timer().remove()
    assert not (machine.units / "timers.target.wants" / f"{NAME}.timer").is_symlink()


def test_a_folder_that_cannot_be_written_is_told() -> None:
    with open_folder() as folder:
        hand_over(folder)
        with read_only(folder), pytest.raises(OutsideError, match="cannot be changed"):
            SystemdTimer(folder, NAME, ("subtrack",), SystemPrograms({})).install()
        assert list(folder.iterdir()) == []


@pytest.mark.parametrize(
    ("environment", "folder"),
    [
        ({"XDG_CONFIG_HOME": "{home}/elsewhere"}, "elsewhere/systemd/user"),
        ({"XDG_CONFIG_HOME": ""}, ".config/systemd/user"),
    ],
    ids=["as it is set", "as is usual"],
)
def test_units_lie_where_systemd_looks_for_them(
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    environment: Mapping[str, str],
    folder: str,
) -> None:
    monkeypatch.setenv("HOME", str(tmp_path))
    monkeypatch.setenv("PATH", str(tmp_path))
    for name, value in environment.items():
        monkeypatch.setenv(name, value.format(home=tmp_path))
    system = replace(this_system(), platform="linux")
    platform_timer(NAME, Calls(["subtrack"], []), tmp_path, system).install()
    assert (tmp_path / folder / f"{NAME}.timer").is_file()
