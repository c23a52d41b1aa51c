"""Backup reading: a file that may be anybody's; nothing of it is believed before it was looked at.

What it holds is known by name, bounded in size, and compared with its hash; no name of it ever
becomes a path but those that this program gives to its own files.
"""

from __future__ import annotations

import json
import stat
import struct
import zlib
from collections import Counter
from collections.abc import Collection, Iterator
from contextlib import contextmanager
from datetime import date
from hashlib import sha256
from pathlib import Path
from typing import IO, Any, BinaryIO
from zipfile import BadZipFile, ZipFile, ZipInfo

from subtrack.adapters.backup_writing import FORMAT, MANIFEST, VERSION, packing_of
from subtrack.adapters.write_failures import told_writing
from subtrack.disk import sync
from subtrack.domain.backup import DATABASE, FOLDERS, MOST_MEMBERS, Manifest, Member, most_bytes
from subtrack.domain.errors import InvalidInputError

_DATABASE_MAGIC = b"SQLite format 3\0"
_LARGEST_MANIFEST = 30_000_000
"""Bytes."""
_MOST_GROWTH = 200
"""How many times larger than in the file a packed one may be; a database grows thirty times."""
_SMALL = 1 << 16
"""Bytes: what is smaller in the file may grow as if it were so large."""
_CHUNK = 1 << 20  # bytes
_SHOWN = 80
"""Characters of a name that are said."""
_BROKEN = (
    BadZipFile,
    EOFError,
    LookupError,
    OSError,
    OverflowError,
    RuntimeError,  # with a password, or packed in a way that this program does not use
    ValueError,
    struct.error,
    zlib.error,
)


class ZipBackup:
    """A backup of which every name and size was looked at."""

    def __init__(self, path: Path, archive: ZipFile) -> None:
        """Look at what is in it, and at what it says of itself.

        Raises:
            InvalidInputError: it is none of this program's, a newer one's, or something in it can
                not be right.
        """
        self._path = path
        self._archive = archive
        self._infos = self._named()
        told = self._told()
        self.manifest: Manifest | None = told
        self._members = told.members
        self._check_members(told.members)

    def unpack(self, folder: Path, only: Collection[str] | None = None) -> None:
        """Read and check all of it, and put it, or only some of it, into a folder."""
        if only is None:
            with told_writing(folder):
                for name in FOLDERS:  # an empty one, too, takes the place of another
                    (folder / name).mkdir(mode=0o700)
        for member in self._members:
            target = folder / member.name if only is None or member.name in only else None
            self._unpack(member, target)

    def _unpack(self, member: Member, target: Path | None) -> None:
        with _broken(self._path), self._archive.open(self._infos[member.name]) as source:
            if target is None:
                found = _copied(source, member.size, None)
            else:
                found = _written(source, member.size, target)
        if found != (member.sha256, member.size):
            raise _damaged(self._path, member.name)

    def _named(self) -> dict[str, ZipInfo]:
        """Give what is in it by name; nothing may be there twice, or lie over anything else."""
        infos = self._archive.infolist()
        found: dict[str, ZipInfo] = {}
        room = self._path.stat().st_size
        for info in infos:
            room -= info.compress_size
            if info.filename in found or room < 0:
                raise _astray(self._path, info.filename)
            found[info.filename] = info
        if MANIFEST not in found:
            raise _no_backup(self._path)
        return found

    def _told(self) -> Manifest:
        info = self._infos[MANIFEST]
        if info.file_size > _LARGEST_MANIFEST:
            raise _astray(self._path, MANIFEST)
        with _broken(self._path), self._archive.open(info) as stream:
            content = stream.read(_LARGEST_MANIFEST)
        try:
            document = json.loads(content)
            if document["format"] != FORMAT:
                raise _no_backup(self._path)
            if document["version"] > VERSION:
                raise InvalidInputError(
                    "{path} was made by a newer Subtrack, so nothing was changed; install the "
                    "newer one.",
                    path=self._path,
                )
            return _manifest(document)
        except (ValueError, LookupError, TypeError, ArithmeticError, RecursionError) as error:
            raise _no_backup(self._path) from error

    def _check_members(self, members: tuple[Member, ...]) -> None:
        if len(members) > MOST_MEMBERS or DATABASE not in {one.name for one in members}:
            raise InvalidInputError(
                "{path} holds no subscriptions, so there is nothing to restore.", path=self._path
            )
        told = [MANIFEST, *(one.name for one in members)]
        for name in sorted(set(self._infos) - set(told)):
            raise _astray(self._path, name)
        for name in (*(set(told) - set(self._infos)), *_twice(told)):
            raise _damaged(self._path, name)
        for member in members:
            if not member.may_be or not _is_plain(self._infos[member.name], member):
                raise _astray(self._path, member.name)


class DatabaseBackup:
    """A copy of the database alone, such as the program makes before an import."""

    manifest: Manifest | None = None

    def __init__(self, path: Path) -> None:
        """Remember the file."""
        self._path = path

    def unpack(self, folder: Path, only: Collection[str] | None = None) -> None:  # noqa: ARG002 - there is but one
        """Put it into a folder."""
        with _broken(self._path), self._path.open("rb") as source:
            _written(source, most_bytes(DATABASE), folder / DATABASE)


@contextmanager
def opened_backup(path: Path, live: Path) -> Iterator[ZipBackup | DatabaseBackup]:
    """Open a backup; `live` is the database in use, which is none.

    Raises:
        InvalidInputError: it is none, or has something in it that none has.
    """
    # To open the file that is in use, and close it again, would drop SQLite's locks.
    if path.exists() and live.exists() and path.samefile(live):
        raise InvalidInputError("{path} is the database in use, not a backup of it.", path=path)
    with _reading(path) as stream:
        if stream.read(len(_DATABASE_MAGIC)) == _DATABASE_MAGIC:
            yield DatabaseBackup(path)
            return
        stream.seek(0)
        try:
            archive = ZipFile(stream)
        except _BROKEN as error:
            raise _no_backup(path) from error
        with archive:
            yield ZipBackup(path, archive)


@contextmanager
def _reading(path: Path) -> Iterator[BinaryIO]:
    try:
        if not path.is_file():
            raise InvalidInputError("{path} is not a file that can be read.", path=path)
        stream = path.open("rb")
    except (OSError, ValueError) as error:
        raise InvalidInputError(
            "{path} cannot be read: {reason}.",
            path=path,
            reason=getattr(error, "strerror", None) or error,
        ) from error
    with stream:
        yield stream


def _written(source: IO[bytes], most: int, target: Path) -> tuple[str, int]:
    with told_writing(target):
        target.touch(mode=0o600, exist_ok=False)
        with target.open("wb") as stream:
            found = _copied(source, most, stream)
        sync(target)
    return found


def _copied(source: IO[bytes], most: int, target: BinaryIO | None) -> tuple[str, int]:
    """Read no more than so many bytes and one; give their hash and how many there were."""
    digest, size = sha256(), 0
    while size <= most and (chunk := source.read(min(_CHUNK, most + 1 - size))):
        digest.update(chunk)
        size += len(chunk)
        if target:
            target.write(chunk)
    return digest.hexdigest(), size


def _manifest(document: dict[str, Any]) -> Manifest:
    members = tuple(
        Member(str(one["name"]), int(one["size"]), str(one["sha256"])) for one in document["files"]
    )
    version = document["database_format"]
    return Manifest(
        date.fromisoformat(document["made_on"]), None if version is None else int(version), members
    )


def _is_plain(info: ZipInfo, member: Member) -> bool:
    """Whether it is a regular file, packed as this program packs it, that grows within bounds."""
    mode = info.external_attr >> 16
    return (
        (stat.S_IFMT(mode) in {0, stat.S_IFREG})
        and not info.is_dir()
        and info.compress_type == packing_of(member.name)
        and info.file_size == member.size
        and info.file_size <= _MOST_GROWTH * max(info.compress_size, _SMALL)
    )


@contextmanager
def _broken(path: Path) -> Iterator[None]:
    try:
        yield
    except _BROKEN as error:
        raise InvalidInputError(
            "{path} is damaged and cannot be read whole, so nothing was changed; take another "
            "copy of it.",
            path=path,
        ) from error


def _twice(names: list[str]) -> Iterator[str]:
    return (name for name, count in Counter(names).items() if count > 1)


def _damaged(path: Path, name: str) -> InvalidInputError:
    return InvalidInputError(
        "{path} is damaged: {name} in it is not what it was when the backup was made. Nothing was "
        "changed; take another copy of it.",
        path=path,
        name=name[:_SHOWN],
    )


def _no_backup(path: Path) -> InvalidInputError:
    return InvalidInputError(
        "{path} is not a backup of Subtrack, so nothing was changed.", path=path
    )


def _astray(path: Path, name: str) -> InvalidInputError:
    return InvalidInputError(
        "{path} has something in it that no backup of Subtrack has ({name}), so nothing was "
        "changed.",
        path=path,
        name=name[:_SHOWN],
    )
