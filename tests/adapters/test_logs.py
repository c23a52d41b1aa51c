"""The log: made when it is first wanted, bounded, and never a reason to fail."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from subtrack.adapters import logs
from subtrack.adapters.paths import Paths


@pytest.fixture
def paths(tmp_path: Path) -> Paths:
    return Paths(tmp_path / "data")


def test_each_text_is_a_line_with_its_time(paths: Paths) -> None:
    logs.write(paths, "first")
    logs.write(paths, "second")
    lines = (paths.logs / "subtrack.log").read_text().splitlines()
    assert [line.split()[-1] for line in lines] == ["first", "second"]
    assert all(line.startswith("20") for line in lines)


@pytest.mark.skipif(os.name == "nt", reason="Windows has other rights")
def test_nobody_else_can_look_into_it(paths: Paths) -> None:
    logs.write(paths, "first")
    assert paths.logs.stat().st_mode & 0o777 == 0o700


def test_it_never_grows_beyond_its_bounds(paths: Paths) -> None:
    for _ in range(30):
        logs.write(paths, "x" * 100_000)
    files = sorted(paths.logs.iterdir())
    assert [file.name for file in files] == [
        "subtrack.log",
        "subtrack.log.1",
        "subtrack.log.2",
        "subtrack.log.3",
    ]
    assert sum(file.stat().st_size for file in files) < 2_500_000


def test_a_log_that_cannot_be_written_is_no_error(paths: Paths) -> None:
    paths.data.write_text("a file where the folder should be")
    logs.write(paths, "lost")
    assert paths.data.is_file()
