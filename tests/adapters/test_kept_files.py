"""A file that is kept up to date on a drive that hangs holds up nobody, and never goes back."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from threading import Event, Thread
from time import monotonic

import pytest

from subtrack.adapters import bounded
from subtrack.adapters.files import LocalFiles
from subtrack.adapters.kept_files import PatientFiles
from subtrack.domain.errors import InvalidInputError, StorageError

IMPATIENT_S = 0.2
LATE = "cannot be written in time. Nothing here is lost; look whether the drive is connected"


def own(head: bytes) -> bool:
    return head.startswith(b"own")


class Drive:
    """A drive that answers nobody until it is connected again."""

    def __init__(self, folder: Path, renew: Callable[..., bool]) -> None:
        self.folder = folder
        self.asked, self.connected = Event(), Event()
        self._renew = renew

    def renew(self, path: Path, content: bytes, is_own: Callable[[bytes], bool]) -> bool:
        if path.parent == self.folder:
            self.asked.set()
            self.connected.wait(60)
        return self._renew(path, content, is_own)


@pytest.fixture
def drive(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Drive:
    folder = tmp_path / "drive"
    folder.mkdir()
    made = Drive(folder, LocalFiles().renew)

    def renew(_: LocalFiles, path: Path, content: bytes, is_own: Callable[[bytes], bool]) -> bool:
        return made.renew(path, content, is_own)

    monkeypatch.setattr(LocalFiles, "renew", renew)
    return made


def test_it_is_written_where_it_holds_something_else(tmp_path: Path) -> None:
    files, path = PatientFiles(), tmp_path / "days.ics"
    assert files.renew(path, b"own 1", own)
    assert not files.renew(path, b"own 1", own)
    assert files.renew(path, b"own 2", own)
    assert path.read_bytes() == b"own 2"


def test_what_keeps_it_from_being_written_is_told(tmp_path: Path) -> None:
    with pytest.raises(InvalidInputError, match="There is no folder"):
        PatientFiles().renew(tmp_path / "gone" / "days.ics", b"own", own)


def test_a_drive_that_hangs_is_given_up_and_gets_the_newest_once_it_is_back(drive: Drive) -> None:
    files, path = PatientFiles(IMPATIENT_S), drive.folder / "days.ics"
    for content in (b"own 1", b"own 2"):
        with pytest.raises(StorageError, match=LATE):
            files.renew(path, content, own)
    drive.connected.set()
    assert files.renew(path, b"own 3", own)
    assert path.read_bytes() == b"own 3"


def test_another_file_does_not_wait_for_it(drive: Drive, tmp_path: Path) -> None:
    files = PatientFiles(IMPATIENT_S)
    with pytest.raises(StorageError, match=LATE):
        files.renew(drive.folder / "days.ics", b"own", own)
    assert files.renew(tmp_path / "days.ics", b"own", own)
    drive.connected.set()


def test_it_does_not_hold_up_the_end_of_the_program(
    drive: Drive, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(bounded, "AT_THE_END_S", IMPATIENT_S)
    files, told = PatientFiles(60), list[str]()

    def write(name: str) -> None:
        try:
            files.renew(drive.folder / name, b"own", own)
        except StorageError as error:
            told.append(str(error))

    under_way = Thread(target=write, args=["days.ics"], daemon=True)
    under_way.start()
    assert drive.asked.wait(5)
    files.stop()
    begun = monotonic()
    under_way.join(10)
    write("days.ics")
    write("other.ics")
    assert monotonic() - begun < 10
    assert [LATE in one for one in told] == [True, True, True]
    drive.connected.set()
