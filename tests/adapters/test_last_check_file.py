"""The day of the last check, kept in a file that may be anything."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest

from subtrack.adapters.last_check_file import LastCheckFile
from tests.rights import hand_over, open_folder, read_only

DAY = date(2026, 11, 22)


def test_a_day_is_kept(tmp_path: Path) -> None:
    LastCheckFile(tmp_path / "last-check").write(DAY)
    assert LastCheckFile(tmp_path / "last-check").read() == DAY
    assert [path.name for path in tmp_path.iterdir()] == ["last-check"]


@pytest.mark.parametrize(
    "content", [b"", b"yesterday", b"2026-02-30", b"\xff\xfe", b"2026-11-22" * 100]
)
def test_what_is_no_day_tells_nothing(tmp_path: Path, content: bytes) -> None:
    (tmp_path / "last-check").write_bytes(content)
    assert LastCheckFile(tmp_path / "last-check").read() is None


def test_where_there_are_no_data_nothing_is_made(tmp_path: Path) -> None:
    file = LastCheckFile(tmp_path / "data" / "last-check")
    assert file.read() is None
    file.write(DAY)
    assert list(tmp_path.iterdir()) == []


def test_a_folder_that_cannot_be_written_is_left() -> None:
    with open_folder() as folder:
        hand_over(folder)
        with read_only(folder):
            LastCheckFile(folder / "last-check").write(DAY)
        assert list(folder.iterdir()) == []
