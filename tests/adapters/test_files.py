from __future__ import annotations

import errno
import os
from collections.abc import Iterator
from pathlib import Path

import pytest

from subtrack.adapters.files import LocalFiles
from subtrack.domain.errors import InvalidInputError, KnownError, StorageError
from tests.rights import change_mode, open_folder, read_only

FILES = LocalFiles()


def listed(folder: Path) -> dict[str, bytes]:
    return {path.name: path.read_bytes() for path in folder.iterdir() if path.is_file()}


@pytest.fixture
def locked_up() -> Iterator[Path]:
    """Give a folder that this process may read and not write, with one file in it."""
    with open_folder() as folder:
        (folder / "book.json").write_bytes(b"old")
        with read_only(folder):
            yield folder


class TestReading:
    def test_gives_the_content(self, tmp_path: Path) -> None:
        path = tmp_path / "book.json"
        path.write_bytes(b"\x00\xff\r\n")
        assert FILES.read(path, 4) == b"\x00\xff\r\n"

    def test_refuses_a_byte_too_many(self, tmp_path: Path) -> None:
        path = tmp_path / "book.json"
        path.write_bytes(b"12345")
        with pytest.raises(InvalidInputError, match="too large; at most 4 bytes"):
            FILES.read(path, 4)

    def test_gives_an_empty_file(self, tmp_path: Path) -> None:
        path = tmp_path / "book.json"
        path.touch()
        assert FILES.read(path, 0) == b""

    def test_refuses_what_is_no_file(self, tmp_path: Path) -> None:
        for path in (tmp_path, tmp_path / "gone", tmp_path / "gone" / "book.json"):
            with pytest.raises(InvalidInputError, match="is not a file that can be read"):
                FILES.read(path, 4)

    def test_refuses_what_never_ends(self) -> None:
        with pytest.raises(InvalidInputError, match="is not a file that can be read"):
            FILES.read(Path("/dev/zero"), 4)

    @pytest.mark.skipif(os.name == "nt", reason="Windows has other rights")
    def test_refuses_what_may_not_be_read(self, locked_up: Path) -> None:
        path = locked_up / "book.json"
        change_mode(path, 0o000)
        with pytest.raises(InvalidInputError, match="cannot be read: Permission denied"):
            FILES.read(path, 4)

    def test_refuses_a_name_that_no_file_can_have(self, tmp_path: Path) -> None:
        with pytest.raises(InvalidInputError, match="cannot be read: File name too long"):
            FILES.read(tmp_path / ("a" * 300), 4)


class TestWriting:
    def test_makes_a_file_with_nothing_beside_it(self, tmp_path: Path) -> None:
        assert FILES.write(tmp_path / "book.json", b"new") is None
        assert listed(tmp_path) == {"book.json": b"new"}

    def test_leaves_a_file_of_the_same_content_as_it_is(self, tmp_path: Path) -> None:
        path = tmp_path / "book.json"
        path.write_bytes(b"same")
        before = path.stat()
        assert FILES.write(path, b"same") is None
        assert listed(tmp_path) == {"book.json": b"same"}
        assert (path.stat().st_ino, path.stat().st_mtime_ns) == (before.st_ino, before.st_mtime_ns)

    def test_moves_older_files_aside_under_numbers(self, tmp_path: Path) -> None:
        path = tmp_path / "book.json"
        asides = [FILES.write(path, content) for content in (b"1", b"2", b"3")]
        assert asides == [None, tmp_path / "book.json.1", tmp_path / "book.json.2"]
        assert listed(tmp_path) == {"book.json": b"3", "book.json.1": b"1", "book.json.2": b"2"}

    def test_takes_the_first_number_that_is_free(self, tmp_path: Path) -> None:
        path = tmp_path / "book.json"
        for name in ("book.json", "book.json.1", "book.json.3"):
            (tmp_path / name).write_bytes(name.encode())
        assert FILES.write(path, b"new") == tmp_path / "book.json.2"
        assert (tmp_path / "book.json.2").read_bytes() == b"book.json"

    @pytest.mark.skipif(os.name == "nt", reason="Windows has other rights")
    def test_nobody_else_can_read_what_is_written(self, tmp_path: Path) -> None:
        path = tmp_path / "book.json"
        FILES.write(path, b"new")
        assert path.stat().st_mode & 0o777 == 0o600

    def test_refuses_a_folder_that_is_not_there(self, tmp_path: Path) -> None:
        with pytest.raises(InvalidInputError, match=r"There is no folder .*gone; make it first"):
            FILES.write(tmp_path / "gone" / "book.json", b"new")
        assert listed(tmp_path) == {}

    def test_refuses_a_file_as_a_folder(self, tmp_path: Path) -> None:
        (tmp_path / "file").write_bytes(b"mine")
        with pytest.raises(InvalidInputError, match="There is no folder"):
            FILES.write(tmp_path / "file" / "book.json", b"new")
        assert listed(tmp_path) == {"file": b"mine"}

    def test_refuses_a_folder_as_a_file(self, tmp_path: Path) -> None:
        with pytest.raises(InvalidInputError, match="is a folder, not a file"):
            FILES.write(tmp_path, b"new")

    @pytest.mark.skipif(os.name == "nt", reason="Windows has no pipes in folders")
    def test_refuses_what_is_no_file_and_leaves_it_there(self, tmp_path: Path) -> None:
        pipe = tmp_path / "pipe.json"
        os.mkfifo(pipe)
        with pytest.raises(InvalidInputError, match="is not a file that can be written"):
            FILES.write(pipe, b"new")
        assert [path.name for path in tmp_path.iterdir()] == ["pipe.json"]

    @pytest.mark.skipif(os.name == "nt", reason="Windows has other rights")
    def test_changes_nothing_in_a_folder_that_cannot_be_written(self, locked_up: Path) -> None:
        for name in ("book.json", "other.json"):
            with pytest.raises(StorageError, match=r"Permission denied\. Nothing was changed"):
                FILES.write(locked_up / name, b"new")
        assert listed(locked_up) == {"book.json": b"old"}

    @pytest.mark.skipif(os.name == "nt", reason="Windows has other rights")
    def test_a_folder_that_may_not_be_looked_into_is_one_sentence(self, locked_up: Path) -> None:
        change_mode(locked_up, 0o000)
        with pytest.raises(StorageError, match=r"Permission denied\. Nothing was changed"):
            FILES.write(locked_up / "below" / "book.json", b"new")

    @pytest.mark.parametrize("name", ["a" * 250, "a" * 300, f"{'a' * 300}/book.json"])
    def test_a_name_that_is_too_long_is_one_sentence(self, tmp_path: Path, name: str) -> None:
        with pytest.raises(KnownError, match="too long"):
            FILES.write(tmp_path / name, b"new")
        assert listed(tmp_path) == {}

    @pytest.mark.parametrize("step", ["fsync", "rename", "replace"])
    def test_a_failure_at_any_step_leaves_the_older_file(
        self, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, step: str
    ) -> None:
        def fail(*_: object) -> None:
            raise OSError(errno.ENOSPC, "No space left on device")

        path = tmp_path / "book.json"
        path.write_bytes(b"old")
        with monkeypatch.context() as patched:
            patched.setattr(os if step == "fsync" else Path, step, fail)
            with pytest.raises(
                StorageError, match=r"No space left on device\. Nothing was changed"
            ):
                FILES.write(path, b"new")
        assert listed(tmp_path) == {"book.json": b"old"}


def own(head: bytes) -> bool:
    return head.startswith(b"own")


class TestRenewing:
    def test_makes_a_file_and_then_replaces_it(self, tmp_path: Path) -> None:
        path = tmp_path / "days.ics"
        assert FILES.renew(path, b"own 1", own)
        assert FILES.renew(path, b"own 2", own)
        assert listed(tmp_path) == {"days.ics": b"own 2"}

    def test_leaves_a_file_of_the_same_content_as_it_is(self, tmp_path: Path) -> None:
        path = tmp_path / "days.ics"
        FILES.renew(path, b"own", own)
        before = path.stat()
        assert not FILES.renew(path, b"own", own)
        assert (path.stat().st_ino, path.stat().st_mtime_ns) == (before.st_ino, before.st_mtime_ns)

    def test_moves_a_file_of_somebody_else_aside(self, tmp_path: Path) -> None:
        path = tmp_path / "days.ics"
        path.write_bytes(b"diary")
        assert FILES.renew(path, b"own", own)
        assert listed(tmp_path) == {"days.ics": b"own", "days.ics.1": b"diary"}

    @pytest.mark.skipif(os.name == "nt", reason="Windows has other rights")
    def test_who_else_reads_it_goes_on_reading_it(self, tmp_path: Path) -> None:
        path = tmp_path / "days.ics"
        FILES.renew(path, b"own 1", own)
        assert path.stat().st_mode & 0o777 == 0o600
        path.chmod(0o644)
        FILES.renew(path, b"own 2", own)
        assert path.stat().st_mode & 0o777 == 0o644

    @pytest.mark.skipif(os.name == "nt", reason="Windows has other rights")
    def test_changes_nothing_in_a_folder_that_cannot_be_written(self, locked_up: Path) -> None:
        with pytest.raises(StorageError, match=r"Permission denied\. Nothing was changed"):
            FILES.renew(locked_up / "book.json", b"own", own)
        assert listed(locked_up) == {"book.json": b"old"}

    def test_refuses_a_folder_that_is_not_there(self, tmp_path: Path) -> None:
        with pytest.raises(InvalidInputError, match="There is no folder"):
            FILES.renew(tmp_path / "gone" / "days.ics", b"own", own)
