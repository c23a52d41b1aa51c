"""Files of evidence: copied whole, named by their content, and never followed anywhere."""

from __future__ import annotations

import os
from dataclasses import asdict
from datetime import UTC, datetime, timedelta
from hashlib import sha256
from pathlib import Path

import pytest

from subtrack.adapters import evidence_folder
from subtrack.adapters.evidence_folder import EvidenceFolder
from subtrack.domain.errors import InvalidInputError, StorageError
from subtrack.domain.evidence import (
    LARGEST_EVIDENCE,
    Evidence,
    KeptFile,
    Soundness,
    kept_ending,
    plain_name,
)

CONTENT = b"\x89PNG\r\n\x1a\n proof"
DIGEST = sha256(CONTENT).hexdigest()


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return tmp_path / "data" / "evidence"


@pytest.fixture
def source(tmp_path: Path) -> Path:
    path = tmp_path / "Bildschirm 1.PNG"
    path.write_bytes(CONTENT)
    return path


def evidence(kept: KeptFile) -> Evidence:
    fields = {key: value for key, value in asdict(kept).items() if key != "is_new"}
    return Evidence(**fields, added_at=datetime(2026, 11, 23, tzinfo=UTC))


def written_at(path: Path, when: datetime) -> None:
    """Let a file have been written at an instant."""
    os.utime(path, (when.timestamp(), when.timestamp()))


def test_what_was_not_written_to_since_is_not_read(folder: Path, source: Path) -> None:
    files = EvidenceFolder(folder)
    one = evidence(files.keep(source))
    files.path(one).write_bytes(CONTENT[::-1])
    written_at(files.path(one), one.added_at)
    assert files.soundness(one) is Soundness.WHOLE
    assert files.read(one) is None


def test_a_file_is_copied_under_its_hash_and_nobody_else_can_read_it(
    folder: Path, source: Path
) -> None:
    files = EvidenceFolder(folder)
    kept = files.keep(source)
    assert kept == KeptFile(
        name="Bildschirm 1.PNG", sha256=DIGEST, size=len(CONTENT), ending=".png", is_new=True
    )
    path = folder / f"{DIGEST}.png"
    assert path.read_bytes() == CONTENT
    assert [one.name for one in folder.iterdir()] == [path.name]
    if os.name != "nt":
        assert (folder.stat().st_mode & 0o777, path.stat().st_mode & 0o777) == (0o700, 0o600)
    assert not files.keep(source).is_new
    assert files.read(evidence(kept)) == CONTENT


def test_a_file_that_is_gone_or_was_changed_is_noticed(folder: Path, source: Path) -> None:
    files = EvidenceFolder(folder)
    one = evidence(files.keep(source))
    path = files.path(one)
    written_at(path, one.added_at + timedelta(minutes=1))
    assert files.soundness(one) is Soundness.WHOLE
    path.write_bytes(CONTENT[::-1])
    written_at(path, one.added_at + timedelta(minutes=1))
    assert files.soundness(one) is Soundness.CHANGED
    assert files.read(one) is None
    path.write_bytes(CONTENT + b"!")
    assert files.soundness(one) is Soundness.CHANGED
    path.unlink()
    assert files.soundness(one) is Soundness.MISSING
    assert files.read(one) is None
    assert files.keep(source).is_new


@pytest.mark.skipif(os.name == "nt", reason="Windows makes links for administrators alone")
def test_links_are_followed_nowhere(folder: Path, source: Path, tmp_path: Path) -> None:
    link = tmp_path / "link.png"
    link.symlink_to(source)
    files = EvidenceFolder(folder)
    with pytest.raises(InvalidInputError, match="is a link"):
        files.keep(link)
    assert not folder.exists()
    one = evidence(files.keep(source))
    files.path(one).unlink()
    files.path(one).symlink_to(source)
    assert files.soundness(one) is Soundness.CHANGED
    assert files.read(one) is None
    assert files.keep(source).is_new
    assert not files.path(one).is_symlink()
    assert source.read_bytes() == CONTENT


@pytest.mark.skipif(os.name == "nt", reason="Windows has no pipes in folders")
def test_only_regular_files_are_taken(folder: Path, tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe")
    for path in (tmp_path / "pipe", tmp_path, Path("/dev/zero"), tmp_path / "gone.png"):
        with pytest.raises(InvalidInputError, match=r"cannot be read|can be read"):
            EvidenceFolder(folder).keep(path)
    assert not folder.exists()


def test_a_file_of_two_gigabytes_is_refused_unread(folder: Path, tmp_path: Path) -> None:
    path = tmp_path / "film.mp4"
    with path.open("wb") as stream:
        stream.truncate(2_000_000_000)
    with pytest.raises(InvalidInputError, match="too large to be kept"):
        EvidenceFolder(folder).keep(path)
    assert not folder.exists()


def test_a_file_that_grows_meanwhile_is_refused_and_leaves_nothing(
    folder: Path, source: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(evidence_folder, "LARGEST_EVIDENCE", len(CONTENT))
    monkeypatch.setattr(evidence_folder, "_chunks", lambda *_: iter([CONTENT, b"more"]))
    with pytest.raises(InvalidInputError, match="too large"):
        EvidenceFolder(folder).keep(source)
    assert list(folder.iterdir()) == []


def test_a_full_disk_leaves_nothing(
    folder: Path, source: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(_handle: int) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(os, "fsync", full)
    with pytest.raises(StorageError, match=r"No space left on device\. Nothing was changed"):
        EvidenceFolder(folder).keep(source)
    assert list(folder.iterdir()) == []


def test_a_folder_that_cannot_be_made_is_told(tmp_path: Path, source: Path) -> None:
    (tmp_path / "data").write_bytes(b"")
    with pytest.raises(StorageError, match="cannot be written"):
        EvidenceFolder(tmp_path / "data" / "evidence").keep(source)


def test_only_kept_files_are_dropped(folder: Path, source: Path) -> None:
    files = EvidenceFolder(folder)
    kept = files.keep(source)
    other = folder / "notes.txt"
    other.write_bytes(b"")
    for name in ("notes.txt", "../notes.txt", "", f"{'0' * 64}.png"):
        files.drop(name)
    assert sorted(one.name for one in folder.iterdir()) == sorted([kept.file_name, "notes.txt"])
    files.drop(kept.file_name)
    assert [one.name for one in folder.iterdir()] == ["notes.txt"]


def test_what_nobody_holds_is_swept_unless_it_was_just_copied(folder: Path, source: Path) -> None:
    files = EvidenceFolder(folder)
    later, earlier = datetime(2200, 1, 1, tzinfo=UTC), datetime(2000, 1, 1, tzinfo=UTC)
    assert files.sweep((), later) == []
    kept = files.keep(source)
    (folder / "notes.txt").write_bytes(b"")
    (folder / ".part-1-00ff00ff").write_bytes(b"")
    assert files.sweep((), earlier) == []
    assert files.sweep({kept.file_name}, later) == [".part-1-00ff00ff"]
    assert files.sweep((), later) == [kept.file_name]
    assert [one.name for one in folder.iterdir()] == ["notes.txt"]


@pytest.mark.parametrize(
    ("name", "plain", "ending"),
    [
        ("../../etc/passwd", "passwd", ""),
        ("C:\\Users\\a\\scan.PDF", "scan.PDF", ".pdf"),
        ("invoice\u202egnp.exe", "invoicegnp.exe", ""),
        ("a\x00b\n.png", "ab.png", ".png"),
        ("picture.svg", "picture.svg", ""),
        ("..", "file", ""),
        ("", "file", ""),
        ("x" * 300 + ".eml", "x" * 196 + ".eml", ".eml"),
    ],
)
def test_names_are_plain_and_endings_are_known(name: str, plain: str, ending: str) -> None:
    assert (plain_name(name), kept_ending(name)) == (plain, ending)


@pytest.mark.parametrize(
    "head", [b"\xff\xd8\xff\xe0", b"GIF89a", b"RIFF\0\0\0\0WEBP", b"\0\0\0\x18ftypheic"]
)
def test_a_picture_of_another_kind_than_its_name_says_is_one(
    folder: Path, tmp_path: Path, head: bytes
) -> None:
    path = tmp_path / "shot.png"
    path.write_bytes(head)
    assert EvidenceFolder(folder).keep(path).size == len(head)


@pytest.mark.parametrize("content", [b"", b"<svg></svg>", b"no picture at all"])
def test_what_is_called_a_picture_and_is_none_is_refused(
    folder: Path, tmp_path: Path, content: bytes
) -> None:
    path = tmp_path / "shot.JPG"
    path.write_bytes(content)
    with pytest.raises(InvalidInputError, match=r"shot\.JPG is not a picture"):
        EvidenceFolder(folder).keep(path)
    assert not folder.exists()


@pytest.mark.parametrize(
    "wrong",
    [
        {"sha256": "../../../etc/passwd"},
        {"sha256": "0" * 63},
        {"sha256": "A" * 64},
        {"ending": "/../x"},
        {"ending": ".svg"},
        {"size": -1},
        {"size": LARGEST_EVIDENCE + 1},
    ],
)
def test_evidence_that_names_another_file_is_refused(wrong: dict[str, object]) -> None:
    fields = {"name": "a", "sha256": "0" * 64, "size": 1, "ending": ".png"}
    with pytest.raises(InvalidInputError):
        Evidence(**{**fields, **wrong}, added_at=datetime(2026, 11, 23, tzinfo=UTC))  # type: ignore[arg-type]
