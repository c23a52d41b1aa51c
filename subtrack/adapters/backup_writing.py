"""Backup writing: a person's data as one ZIP that says of every file what it must be.

Files that are packed already are stored as they are, so that nothing which comes from a stranger
can grow when it is unpacked.
"""

from __future__ import annotations

import json
import stat
from collections.abc import Callable, Iterator
from datetime import date
from hashlib import sha256
from pathlib import Path
from tempfile import TemporaryDirectory
from zipfile import ZIP_DEFLATED, ZIP_STORED, ZipFile, ZipInfo

from subtrack.adapters.files import check_place
from subtrack.adapters.paths import Paths
from subtrack.adapters.write_failures import told_writing
from subtrack.disk import sync
from subtrack.domain.backup import DATABASE, FOLDERS, Manifest, Member, most_bytes
from subtrack.domain.errors import InvalidInputError

FORMAT, VERSION = "subtrack-backup", 1
MANIFEST = "manifest.json"
ROOM = ".subtrack-"
"""How folders begin in which a backup is put together."""
_EARLIEST = (1980, 1, 1, 0, 0, 0)
"""The day of every file in a ZIP: equal data have equal bytes."""
_PRIVATE = (stat.S_IFREG | 0o600) << 16
_VERSION_AT = slice(60, 64)
_CHUNK = 1 << 20  # bytes


def packing_of(name: str) -> int:
    """Give how a file of a name is packed."""
    return ZIP_STORED if name.startswith(("evidence/", "signatures/")) else ZIP_DEFLATED


def own_files(paths: Paths) -> Iterator[tuple[str, Path]]:
    """Yield what a backup holds besides the database, by its name there, in order."""
    found = [paths.settings] + [
        path for folder in FOLDERS for path in sorted(_inside(paths.data / folder))
    ]
    for path in found:
        name = path.relative_to(paths.data).as_posix()
        if is_own(path, name):
            yield name, path


def is_own(path: Path, name: str) -> bool:
    """Whether a path is a file of the program's own, which a backup holds under a name."""
    return path.is_file() and not path.is_symlink() and path.stat().st_size <= most_bytes(name)


def write_backup(
    path: Path, paths: Paths, made_on: date, copy: Callable[[Path], object] | None
) -> Manifest:
    """Write a backup, whole or not at all; with None one without a database.

    Raises:
        InvalidInputError: there is such a file, or no such folder. StorageError: it cannot be
            written.
    """
    with told_writing(path):
        if path.exists() or path.is_symlink():
            raise InvalidInputError(
                "{path} is there already, and a backup replaces no file; choose another name.",
                path=path,
            )
        check_place(path)
        with TemporaryDirectory(prefix=ROOM, dir=path.parent) as room:
            files = dict(own_files(paths))
            if copy:
                files = {DATABASE: Path(room, DATABASE), **files}
                copy(files[DATABASE])
            part = Path(room, "backup")
            manifest = _packed(part, files, made_on)
            sync(part)
            part.rename(path)
            sync(path.parent)
    return manifest


def _inside(folder: Path) -> list[Path]:
    return list(folder.iterdir()) if folder.is_dir() else []


def _packed(part: Path, files: dict[str, Path], made_on: date) -> Manifest:
    part.touch(mode=0o600)
    with ZipFile(part, "w") as archive:
        members = tuple(_put(archive, name, path) for name, path in files.items())
        manifest = Manifest(made_on, _format(files.get(DATABASE)), members)
        archive.writestr(_info(MANIFEST), _told(manifest))
    return manifest


def _format(database: Path | None) -> int | None:
    """Give the version of a database, which stands in its header (the `user_version` of SQLite)."""
    if database is None:
        return None
    with database.open("rb") as stream:
        return int.from_bytes(stream.read(_VERSION_AT.stop)[_VERSION_AT], "big")


def _put(archive: ZipFile, name: str, path: Path) -> Member:
    digest, size, info = sha256(), 0, _info(name)
    info.file_size = path.stat().st_size  # tells whether it needs the large form
    with path.open("rb") as source, archive.open(info, "w") as target:
        while chunk := source.read(_CHUNK):
            digest.update(chunk)
            size += len(chunk)
            target.write(chunk)
    return Member(name, size, digest.hexdigest())


def _info(name: str) -> ZipInfo:
    info = ZipInfo(name, _EARLIEST)
    info.external_attr, info.compress_type = _PRIVATE, packing_of(name)
    return info


def _told(manifest: Manifest) -> bytes:
    document = {
        "format": FORMAT,
        "version": VERSION,
        "made_on": manifest.made_on.isoformat(),
        "database_format": manifest.database_format,
        "files": [
            {"name": one.name, "size": one.size, "sha256": one.sha256} for one in manifest.members
        ],
    }
    return (json.dumps(document, indent=1) + "\n").encode()
