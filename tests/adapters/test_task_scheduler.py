"""Task Scheduler: the task as Windows reads it, and what `schtasks` is told."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from xml.etree import ElementTree as ET

import pytest

from subtrack.adapters.task_scheduler import ScheduledTask, task_xml
from subtrack.domain.errors import OutsideError
from tests.adapters.programs import Programs

NAME = "subtrack-remind"
PERSON = {"USERDOMAIN": "DESKTOP-1", "USERNAME": "Jo & Söhne", "TEMP": r"C:\Temp"}
PROGRAM = r"C:\My Programs\R&D <new>\subtrack.exe"
SPACE = "{http://schemas.microsoft.com/windows/2004/02/mit/task}"


def read(content: bytes) -> ET.Element:
    return ET.fromstring(content)  # noqa: S314 - our own file


def value(task: ET.Element, *path: str) -> str | None:
    return task.findtext("/".join(SPACE + name for name in path))


def command_line_words(line: str) -> list[str]:
    """Take a command line apart as the C library of Windows does, by its documentation."""
    words, word, quoted, begun, slashes = [], "", False, False, 0
    for letter in line:
        if letter == "\\":
            slashes, begun = slashes + 1, True
            continue
        if letter == '"':
            word += "\\" * (slashes // 2)
            if slashes % 2:
                word += '"'
            else:
                quoted = not quoted
            slashes, begun = 0, True
            continue
        word, slashes = word + "\\" * slashes, 0
        if letter in " \t" and not quoted:
            words += [word] if begun else []
            word, begun = "", False
        else:
            word, begun = word + letter, True
    word += "\\" * slashes
    return words + ([word] if begun else [])


@pytest.fixture
def programs() -> Programs:
    return Programs()


@pytest.fixture
def place(tmp_path: Path) -> Path:
    return tmp_path / "data" / f"{NAME}.xml"


def task(place: Path, programs: Programs, call: Sequence[str] = (PROGRAM,)) -> ScheduledTask:
    return ScheduledTask(place, NAME, call, PERSON, programs)


class TestTheTask:
    def test_loses_no_reminder_by_the_defaults_of_windows(self) -> None:
        found = read(task_xml([PROGRAM], "jo"))
        wanted = {
            "DisallowStartIfOnBatteries": "false",
            "StopIfGoingOnBatteries": "false",
            "StartWhenAvailable": "true",
            "ExecutionTimeLimit": "PT0S",
        }
        assert {key: value(found, "Settings", key) for key in wanted} == wanted

    def test_begins_at_nine_every_day_and_after_the_login_of_this_person_alone(self) -> None:
        found = read(task_xml([PROGRAM], "DESKTOP-1\\jo"))
        daily, login = "CalendarTrigger", "LogonTrigger"
        assert value(found, "Triggers", daily, "StartBoundary") == "2020-01-01T09:00:00"
        assert value(found, "Triggers", daily, "ScheduleByDay", "DaysInterval") == "1"
        assert value(found, "Triggers", login, "UserId") == "DESKTOP-1\\jo"
        assert value(found, "Triggers", login, "Delay") == "PT2M"

    def test_runs_where_the_person_sees_it_and_with_no_more_rights(self) -> None:
        found = read(task_xml([PROGRAM], "jo"))
        assert value(found, "Principals", "Principal", "LogonType") == "InteractiveToken"
        assert value(found, "Principals", "Principal", "RunLevel") == "LeastPrivilege"
        assert value(found, "Settings", "MultipleInstancesPolicy") == "IgnoreNew"

    def test_is_in_the_encoding_that_it_names(self) -> None:
        content = task_xml([PROGRAM], "Söhne")
        assert content.startswith(b"\xff\xfe")
        assert content.decode("utf-16").startswith("<?xml version='1.0' encoding='utf-16'?>")

    @pytest.mark.parametrize(
        "words",
        [
            ("--minimised",),
            ("--data-dir", r"C:\Users\Jo & Söhne\my data", "--minimised"),
            ("--data-dir", '\\\\server\\share\\100% "quoted" \\', "<&>'", ""),
        ],
    )
    def test_makes_the_call_as_it_was_given(self, words: tuple[str, ...]) -> None:
        found = read(task_xml([PROGRAM, *words], "jo"))
        assert value(found, "Actions", "Exec", "Command") == PROGRAM
        said = value(found, "Actions", "Exec", "Arguments") or ""
        assert command_line_words(said) == list(words)


def test_installing_has_the_written_task_taken(place: Path, programs: Programs) -> None:
    said = task(place, programs).install()
    assert programs.told == [f"schtasks /Create /TN {NAME} /XML {place} /F"]
    assert value(read(place.read_bytes()), "Principals", "Principal", "UserId") == (
        "DESKTOP-1\\Jo & Söhne"
    )
    assert "every day at {hour}" in said.template


def test_what_is_not_taken_can_be_taken_by_hand(place: Path, programs: Programs) -> None:
    programs.fails.add("/Create")
    said = task(place, programs).install()
    assert "Import Task" in said.template
    assert said.values == {"place": place}
    assert place.exists()


def test_a_program_that_moved_is_repaired_where_there_is_a_timer(
    place: Path, programs: Programs
) -> None:
    task(place, programs).repair()
    assert not place.exists()
    task(place, Programs(), [r"C:\old\subtrack.exe"]).install()
    task(place, programs).repair()
    task(place, programs).repair()
    assert programs.told == [f"schtasks /Create /TN {NAME} /XML {place} /F"]
    assert value(read(place.read_bytes()), "Actions", "Exec", "Command") == PROGRAM


def test_removing_leaves_nothing_and_can_be_repeated(place: Path, programs: Programs) -> None:
    task(place, programs).install()
    assert task(place, programs).remove().template == "The timer is gone."
    assert programs.told[-1] == f"schtasks /Delete /TN {NAME} /F"
    assert not place.exists()
    programs.fails.add("/Query")
    assert task(place, programs).remove().template == "There is no timer."


def test_a_task_that_stays_is_told(place: Path, programs: Programs) -> None:
    task(place, programs).install()
    programs.fails.add("/Delete")
    assert "delete {name}" in task(place, programs).remove().template


@pytest.mark.parametrize("folder", [r"C:\%TEMP%\data", r"C:\100 %temp% x"])
def test_a_folder_that_windows_would_read_otherwise_is_refused(
    place: Path, programs: Programs, folder: str
) -> None:
    with pytest.raises(OutsideError, match="as a variable"):
        task(place, programs, (PROGRAM, "--data-dir", folder)).install()
    assert not place.exists()
    assert programs.told == []


def test_a_percent_sign_that_means_nothing_is_no_fault(place: Path, programs: Programs) -> None:
    task(place, programs, (PROGRAM, "--data-dir", r"C:\100% of %nothing%")).install()
    assert len(programs.told) == 1


def test_a_folder_that_cannot_be_written_is_one_sentence(
    tmp_path: Path, programs: Programs
) -> None:
    (tmp_path / "data").write_text("a file where the folder should be")
    with pytest.raises(OutsideError, match="The timer cannot be changed"):
        task(tmp_path / "data" / "task.xml", programs).install()
    assert programs.told == []
