"""What is asked of the disk: names that nothing has yet, and that it keeps what was written."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from subtrack.disk import free_name, sync


def test_a_name_that_nothing_has_is_free(tmp_path: Path) -> None:
    assert free_name(tmp_path / "book.zip") == tmp_path / "book.zip"


def test_a_name_that_is_taken_gets_the_first_number_that_makes_it_free(tmp_path: Path) -> None:
    for name in ("book.zip", "book.1.zip", "book.3.zip"):
        (tmp_path / name).touch()
    assert free_name(tmp_path / "book.zip") == tmp_path / "book.2.zip"


def test_a_name_that_a_dead_link_has_is_taken(tmp_path: Path) -> None:
    (tmp_path / "book.zip").symlink_to(tmp_path / "nothing")
    assert free_name(tmp_path / "book.zip") == tmp_path / "book.1.zip"


def test_a_folder_is_numbered_at_its_end(tmp_path: Path) -> None:
    (tmp_path / "letters").mkdir()
    assert free_name(tmp_path / "letters") == tmp_path / "letters.1"


def test_the_disk_keeps_a_file_and_a_folder(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    kept: list[bool] = []
    real = os.fsync

    def counted(handle: int) -> None:
        real(handle)
        kept.append(True)

    monkeypatch.setattr(os, "fsync", counted)
    (tmp_path / "book").write_text("whole")
    sync(tmp_path / "book")
    sync(tmp_path)
    assert len(kept) == 2


def test_what_is_not_there_cannot_be_kept(tmp_path: Path) -> None:
    with pytest.raises(FileNotFoundError):
        sync(tmp_path / "nothing")
