"""Where the answer goes: a full disk, a closed output, a reader that stops, Ctrl+C."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from subtrack.cli import main as module
from subtrack.cli import streams
from subtrack.cli.main import INTERRUPTED, main
from tests.cli.calling import Subtrack

posix = pytest.mark.skipif(os.name != "posix", reason="the shell here is a POSIX one")
full = pytest.mark.skipif(not Path("/dev/full").exists(), reason="there is no device that is full")

Shell = Callable[[str], subprocess.CompletedProcess[str]]


@pytest.fixture
def shell(subtrack: Subtrack) -> Shell:
    """Run a line of a shell in which `$S` calls the program on the test's data folder."""
    program = f"'{sys.executable}' -m subtrack --data-dir '{subtrack.data}' --today 2026-11-22"

    def run(line: str) -> subprocess.CompletedProcess[str]:
        return subprocess.run(
            ["/bin/sh", "-c", line.replace("$S", program)],
            capture_output=True,
            text=True,
            check=False,
        )

    return run


@full
@pytest.mark.parametrize("buffered", ["", "PYTHONUNBUFFERED=1 "], ids=["late", "at once"])
def test_an_answer_that_cannot_be_written_is_told(
    subtrack: Subtrack, shell: Shell, buffered: str
) -> None:
    subtrack.add("Thing", "--first", "2026-01-31")
    said = shell(f"unset PYTHONUNBUFFERED; {buffered}$S list --json > /dev/full")
    assert (said.returncode, said.stderr.count("\n")) == (3, 1), said.stderr
    assert "The answer cannot be written" in said.stderr


@full
def test_a_reminder_that_could_not_be_written_comes_again(subtrack: Subtrack, shell: Shell) -> None:
    subtrack.add("Thing", "--first", "2026-01-23", "--every", "1y", "--notice", "2m")
    assert shell("$S remind --channel print > /dev/full").returncode == 3
    assert "Thing" in subtrack.ok("remind", "--channel", "print").out


@posix
def test_nothing_is_done_where_the_answer_would_go_nowhere(
    subtrack: Subtrack, shell: Shell
) -> None:
    subtrack.add("Thing", "--first", "2026-01-31")
    said = shell("$S remove Thing >&-")
    assert (said.returncode, said.stderr.count("\n")) == (3, 1), said.stderr
    assert "nothing was done" in said.stderr
    assert "active" in subtrack.ok("list").out


@posix
def test_what_went_wrong_never_lands_in_the_answer(shell: Shell) -> None:
    said = shell("$S show Nobody --json 2>&-")
    assert (said.returncode, said.stdout) == (1, "")


@posix
def test_who_has_read_enough_is_no_failure(shell: Shell) -> None:
    said = shell("$S providers --json | head -c 5")
    assert (said.stdout, said.stderr) == ('[{"sl', "")


def test_stopped_by_hand_it_says_so_in_one_sentence(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    def interrupted(*_: object) -> int:
        raise KeyboardInterrupt

    monkeypatch.setattr(module, "_run", interrupted)
    assert main(["list"]) == INTERRUPTED
    said = capsys.readouterr()
    assert (said.out, said.err.count("\n")) == ("", 1)


def test_of_a_very_long_complaint_the_beginning_and_the_end_are_said(
    capsys: pytest.CaptureFixture[str],
) -> None:
    streams.complain(f"There is no '{'x' * 100_000}'; try another.")
    said = capsys.readouterr().err
    assert said.startswith("There is no 'xxx")
    assert said.endswith("xxx'; try another.\n")
    assert len(said) < 1000


@pytest.mark.parametrize("number", ["9" * 5000, "0" * 5000, "000"])
def test_a_number_of_any_length_is_only_a_name(subtrack: Subtrack, number: str) -> None:
    subtrack.add("Thing", "--first", "2026-01-31")
    subtrack.refused(1, "show", number)
    assert json.loads(subtrack.ok("show", "0001", "--json").out)["id"] == 1
