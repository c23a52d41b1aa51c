"""Opening: from a path to a database that can be trusted, or a refusal that leaves it untouched."""

from __future__ import annotations

import os
import stat
from contextlib import suppress
from pathlib import Path

from subtrack.disk import sync
from subtrack.domain.errors import StorageError
from subtrack.storage.connecting import (
    APPLICATION_ID,
    Connection,
    DatabaseFile,
    prepare,
)
from subtrack.storage.copying import (
    back_up,
    copy_whole,
    discard,
    faults,
    file_errors,
    make,
    make_folder,
)
from subtrack.storage.migrations import NEWEST, migrate

_MAGIC = b"SQLite format 3\0"
_VERSION_AT = slice(60, 64)
_APPLICATION_AT = slice(68, 72)
_HEADER = 100
_BACKUPS = frozenset({".db", ".zip"})


def check_file(file: DatabaseFile) -> bool:
    """Check that the file is ours, whole, and of today's version; False where there is none yet.

    An older version is migrated. Nothing is written before everything was checked.

    Raises:
        StorageError: the file is missing beside backups, empty, foreign, newer, damaged, locked or
            not readable.
    """
    if not _exists(file):
        return False
    plain = file.key() is None
    if plain:
        check_header(file.path)
    with file.connection() as connection:
        version = check_identity(file.path, connection)
        for fault in faults(connection):
            raise StorageError(
                "{path} is damaged ({fault}); it was left as it is. Restore a backup, such as one "
                "from the folder backups.",
                path=file.path,
                fault=fault,
            )
    if version < NEWEST:
        _migrate_copy(file, version)
    return True


def create(file: DatabaseFile) -> None:
    """Make a new database under another name and move it into place when it is whole.

    Raises:
        StorageError: the folder cannot be made or written.
    """
    with file_errors(file.path):
        make_folder(file.path.parent)
    fresh = file.path.with_name(f"{file.path.name}.new-{os.getpid()}")
    try:
        make(fresh, file.path)
        with file.connection(fresh, file.path) as connection:
            prepare(connection)
            connection.execute("BEGIN IMMEDIATE")
            connection.execute(f"PRAGMA application_id = {APPLICATION_ID}")
            migrate(connection, 0)
            connection.execute("COMMIT")
        _move_into_place_if_absent(fresh, file.path)
    finally:
        with suppress(OSError):
            discard(fresh)


def _exists(file: DatabaseFile) -> bool:
    with file_errors(file.path):
        try:
            found = file.path.stat()
        except (FileNotFoundError, NotADirectoryError):
            _check_absence(file)
            return False
    if not stat.S_ISREG(found.st_mode):
        raise StorageError("{path} is not a file.", path=file.path)
    return True


def _check_absence(file: DatabaseFile) -> None:
    folder = next(parent for parent in file.path.absolute().parents if parent.exists())
    if not folder.is_dir():
        raise StorageError("{path} is not a folder.", path=folder)
    if file.backups.is_dir() and any(one.suffix in _BACKUPS for one in file.backups.iterdir()):
        raise StorageError(
            "{path} is gone, but there are backups in {backups}; restore one, or move them away "
            "to begin anew.",
            path=file.path,
            backups=file.backups,
        )


def check_header(path: Path) -> None:
    """Check by its first bytes that a file is a database of this program, and no newer one.

    Raises:
        StorageError: it is not.
    """
    with file_errors(path), path.open("rb") as stream:
        header = stream.read(_HEADER)
    if not header:
        raise StorageError(
            "{path} is empty, so it is damaged; it was left as it is. Restore a backup, such as "
            "one from the folder backups.",
            path=path,
        )
    if not header.startswith(_MAGIC) or len(header) < _HEADER:
        raise StorageError("{path} is not a database; it was left as it is.", path=path)
    _check_version(
        path,
        int.from_bytes(header[_APPLICATION_AT], "big"),
        int.from_bytes(header[_VERSION_AT], "big"),
    )


def check_identity(path: Path, connection: Connection) -> int:
    """Check by what SQLite says that a database is of this program; give its version.

    Raises:
        StorageError: it is not, or it is newer.
    """
    application = connection.execute("PRAGMA application_id").fetchone()[0]
    version = int(connection.execute("PRAGMA user_version").fetchone()[0])
    _check_version(path, application, version)
    return version


def _check_version(path: Path, application: int, version: int) -> None:
    if application != APPLICATION_ID:
        raise StorageError("{path} belongs to another program; it was left as it is.", path=path)
    if version > NEWEST:
        raise StorageError(
            "{path} was made by a newer Subtrack (format {version}, this one knows {newest}); it "
            "was left as it is. Install the newer Subtrack.",
            path=path,
            version=version,
            newest=NEWEST,
        )
    if version < 1:
        raise StorageError("{path} is damaged: it has no version.", path=path)


def _migrate_copy(file: DatabaseFile, version: int) -> None:
    """Migrate a copy, check it, keep the old file among the backups, then replace it.

    The write lock on the old file is held meanwhile, so that nobody writes what would be lost; it
    also tells that other copies are those of processes that were killed.
    """
    path = file.path.resolve()
    copy = path.with_name(f"{path.name}.migrating-{os.getpid()}")
    try:
        with file.connection() as guard:
            prepare(guard)
            guard.execute("BEGIN IMMEDIATE")
            with file_errors(path):
                for left in path.parent.glob(f"{path.name}.migrating-*"):
                    discard(left)
            copy_whole(file, copy)
            if _migrated(file, copy, version):
                back_up(file, f"before-format-{NEWEST}")
                with file_errors(path):
                    sync(copy)
                    copy.replace(path)
                    sync(path.parent)
    finally:
        with suppress(OSError):
            discard(copy)


def _migrated(file: DatabaseFile, copy: Path, version: int) -> bool:
    """Bring the copy to today's version; False if another process already did so with the file."""
    with file.connection(copy) as connection:
        if check_identity(copy, connection) != version:
            return False
        migrate_whole(connection, version, file.path)
    return True


def migrate_whole(connection: Connection, version: int, path: Path) -> None:
    """Bring a database of `version` to today's, and check that nothing was lost.

    Raises:
        StorageError: something was; the sentence names `path`.
    """
    before = _row_counts(connection)
    connection.execute("PRAGMA foreign_keys = OFF")
    connection.execute("BEGIN IMMEDIATE")
    migrate(connection, version)
    _check_migrated(path, connection, before)
    connection.execute("COMMIT")


def _check_migrated(path: Path, connection: Connection, before: dict[str, int]) -> None:
    found = list(faults(connection))
    after = _row_counts(connection)
    lost = [table for table, count in before.items() if after.get(table, 0) < count]
    if found or lost:
        raise StorageError(
            "{path} could not be brought to the new format ({what}); it was left as it is.",
            path=path,
            what=(found or lost)[0],
        )


def _row_counts(connection: Connection) -> dict[str, int]:
    tables = connection.execute(
        "SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite_%'"
    ).fetchall()
    return {
        name: connection.execute(f'SELECT count(*) FROM "{name}"').fetchone()[0]  # noqa: S608 - own
        for (name,) in tables
    }


def _move_into_place_if_absent(fresh: Path, path: Path) -> None:
    """Give the new file its name, unless another process made one in the meantime."""
    with file_errors(path):
        sync(fresh)
        try:
            os.link(fresh, path)
        except FileExistsError:
            return
        except OSError:  # a file system without hard links
            if not path.exists():
                fresh.replace(path)
        sync(path.parent)
