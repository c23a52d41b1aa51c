"""The day of the last check, kept in a file that may be anything."""

from __future__ import annotations

from datetime import UTC, date, datetime
from pathlib import Path

import pytest

from subtrack.adapters.last_check_file import LastCheckFile
from tests.rights import hand_over, open_folder, read_only

DAY = date(2026, 11, 22)
AT = datetime(2026, 11, 22, 8, 2, 11, tzinfo=UTC)


def test_a_day_and_an_instant_are_kept(tmp_path: Path) -> None:
    LastCheckFile(tmp_path / "last-check").write(DAY, AT)
    assert LastCheckFile(tmp_path / "last-check").read() == DAY
    assert LastCheckFile(tmp_path / "last-check").at() == AT
    assert [path.name for path in tmp_path.iterdir()] == ["last-check"]


@pytest.mark.parametrize(
    "content", [b"", b"yesterday", b"2026-02-30", b"\xff\xfe", b"2026-11-22" * 100]
)
def test_what_is_no_day_tells_nothing(tmp_path: Path, content: bytes) -> None:
    (tmp_path / "last-check").write_bytes(content)
    assert LastCheckFile(tmp_path / "last-check").read() is None


@pytest.mark.parametrize(
    "content", [b"2026-11-22\n", b"2026-11-22 then", b"2026-11-22 0001-01-01T00:00:00+14:00"]
)
def test_a_day_without_an_instant_is_a_day(tmp_path: Path, content: bytes) -> None:
    (tmp_path / "last-check").write_bytes(content)
    assert LastCheckFile(tmp_path / "last-check").read() == DAY
    assert LastCheckFile(tmp_path / "last-check").at() is None


def test_where_there_are_no_data_nothing_is_made(tmp_path: Path) -> None:
    file = LastCheckFile(tmp_path / "data" / "last-check")
    assert file.read() is None
    file.write(DAY, AT)
    assert list(tmp_path.iterdir()) == []


def test_a_folder_that_cannot_be_written_is_left() -> None:
    with open_folder() as folder:
        hand_over(folder)
        with read_only(folder):
            LastCheckFile(folder / "last-check").write(DAY, AT)
        assert list(folder.iterdir()) == []
