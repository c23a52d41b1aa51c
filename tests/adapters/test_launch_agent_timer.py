"""The timer of launchd: the agent as macOS reads it, and what `launchctl` is told."""

from __future__ import annotations

import plistlib
from pathlib import Path

import pytest

from subtrack.adapters.launch_agent_timer import LaunchAgentTimer
from subtrack.domain.errors import OutsideError
from tests.adapters.programs import Programs

NAME = "app.subtrack.subtrack-remind"
CALL = ("/Applications/My Apps/R&D <new>/subtrack", "--data-dir", "/100% \"my\" 'data'", "-m")


@pytest.fixture
def programs() -> Programs:
    return Programs()


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return tmp_path / "Library" / "LaunchAgents"


def timer(folder: Path, programs: Programs) -> LaunchAgentTimer:
    return LaunchAgentTimer(folder, NAME, CALL, 501, programs)


def test_the_agent_makes_the_call_at_login_and_at_nine_on_a_screen(
    folder: Path, programs: Programs
) -> None:
    timer(folder, programs).install()
    assert plistlib.loads((folder / f"{NAME}.plist").read_bytes()) == {
        "Label": NAME,
        "ProgramArguments": list(CALL),
        "RunAtLoad": True,
        "StartCalendarInterval": {"Hour": 9, "Minute": 0},
        "LimitLoadToSessionType": "Aqua",
        "ProcessType": "Interactive",
    }


def test_installing_has_the_agent_taken_in_place_of_an_older_one(
    folder: Path, programs: Programs
) -> None:
    programs.fails.add("bootout")  # there was none before
    said = timer(folder, programs).install()
    assert programs.told == [
        f"launchctl bootout gui/501/{NAME}",
        f"launchctl enable gui/501/{NAME}",
        f"launchctl bootstrap gui/501 {folder}/{NAME}.plist",
    ]
    assert "every day at {hour}" in said.template


def test_what_is_not_taken_starts_with_the_next_login(tmp_path: Path, programs: Programs) -> None:
    programs.fails.add("bootstrap")
    said = timer(tmp_path / "my agents", programs).install()
    assert "launchctl bootstrap {domain} {path}" in said.template
    assert said.values["path"] == f"'{tmp_path}/my agents/{NAME}.plist'"
    assert (tmp_path / "my agents" / f"{NAME}.plist").exists()


def test_a_program_that_moved_is_repaired_and_nothing_that_runs_is_ended(
    folder: Path, programs: Programs
) -> None:
    timer(folder, programs).repair()
    assert not folder.exists()
    LaunchAgentTimer(folder, NAME, ["/old/subtrack"], 501, Programs()).install()
    timer(folder, programs).repair()
    found = plistlib.loads((folder / f"{NAME}.plist").read_bytes())
    assert found["ProgramArguments"] == list(CALL)
    assert programs.told == []


def test_removing_leaves_nothing_and_can_be_repeated(folder: Path, programs: Programs) -> None:
    timer(folder, programs).install()
    other = folder / "other.plist"
    other.write_text("somebody else's")
    assert timer(folder, programs).remove().template == "The timer is gone."
    assert programs.told[-1] == f"launchctl bootout gui/501/{NAME}"
    assert list(folder.iterdir()) == [other]
    told = len(programs.told)
    assert timer(folder, programs).remove().template == "There is no timer."
    assert len(programs.told) == told


def test_a_folder_that_cannot_be_written_is_one_sentence(
    tmp_path: Path, programs: Programs
) -> None:
    (tmp_path / "agents").write_text("a file where the folder should be")
    with pytest.raises(OutsideError, match="The timer cannot be changed"):
        timer(tmp_path / "agents", programs).install()
    assert programs.told == []
