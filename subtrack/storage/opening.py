"""Opening: from a path to a database that can be trusted, or a refusal that leaves it untouched."""

from __future__ import annotations

import os
import stat
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from pathlib import Path

from subtrack.domain.errors import StorageError
from subtrack.storage.connecting import (
    APPLICATION_ID,
    BUSY_TIMEOUT_MS,
    Connection,
    Dbapi,
    KeyProvider,
    connect,
    no_key,
    prepare,
    storage_error,
)
from subtrack.storage.migrations import NEWEST, migrate

_MAGIC = b"SQLite format 3\0"
_VERSION_AT = slice(60, 64)
_APPLICATION_AT = slice(68, 72)
_HEADER = 100


@dataclass(frozen=True, slots=True)
class DatabaseFile:
    """A database file, the folder for its copies, and how to talk to it."""

    path: Path
    backups: Path
    dbapi: Dbapi
    key: KeyProvider = no_key
    busy_timeout_ms: int = BUSY_TIMEOUT_MS

    def connect(self) -> Connection:
        """Open a connection that is ready to use; the file has been checked before."""
        connection = connect(self.dbapi, self.path, self.key, self.busy_timeout_ms)
        try:
            prepare(connection)
        except self.dbapi.DatabaseError:
            connection.close()
            raise
        return connection

    @contextmanager
    def connection(self, path: Path | None = None) -> Iterator[Connection]:
        """Lend a bare connection to the file (or to `path`); what SQLite says becomes a sentence.

        Raises:
            StorageError: the file cannot be opened, read or written.
        """
        target = path or self.path
        try:
            connection = connect(self.dbapi, target, self.key, self.busy_timeout_ms)
        except self.dbapi.DatabaseError as error:
            raise storage_error(error, target) from error
        try:
            yield connection
        except self.dbapi.DatabaseError as error:
            raise storage_error(error, target) from error
        finally:
            connection.close()


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
        _check_header(file.path)
    with file.connection() as connection:
        version = _check_identity(file.path, connection)
        for fault in faults(connection):
            raise StorageError(
                "{path} is damaged ({fault}); it was left as it is. Put a copy from the folder "
                "backups in its place.",
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
    with _file_errors(file.path):
        _make_folder(file.path.parent)
    fresh = file.path.with_name(f"{file.path.name}.new-{os.getpid()}")
    try:
        _make(fresh)
        with file.connection(fresh) as connection:
            prepare(connection)
            connection.execute("BEGIN IMMEDIATE")
            connection.execute(f"PRAGMA application_id = {APPLICATION_ID}")
            migrate(connection, 0)
            connection.execute("COMMIT")
        _move_into_place_if_absent(fresh, file.path)
    finally:
        with suppress(OSError):
            _discard(fresh)


def back_up(file: DatabaseFile, label: str) -> Path:
    """Copy the database into the folder of backups as `LABEL.db`, `LABEL.1.db` … and check it.

    Raises:
        StorageError: the copy cannot be written, or is not whole.
    """
    with _file_errors(file.backups):
        _make_folder(file.backups)
    target = _free_name(file.backups, label)
    part = target.with_name(target.name + ".part")
    try:
        _copy(file, part)
        with _file_errors(target):
            _sync(part)
            part.replace(target)
            _sync(target.parent)
    finally:
        with suppress(OSError):
            _discard(part)
    return target


def faults(connection: Connection) -> Iterator[str]:
    """Yield what SQLite's quick check and the check of references find."""
    for (said,) in connection.execute("PRAGMA quick_check(3)").fetchall():
        if said != "ok":
            yield str(said)
    for table, row, *_ in connection.execute("PRAGMA foreign_key_check").fetchall():
        yield f"row {row} of {table} belongs to nothing"


def _exists(file: DatabaseFile) -> bool:
    with _file_errors(file.path):
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
    if file.backups.is_dir() and any(file.backups.glob("*.db")):
        raise StorageError(
            "{path} is gone, but there are backups in {backups}; copy one back, or move them "
            "away to begin anew.",
            path=file.path,
            backups=file.backups,
        )


def _check_header(path: Path) -> None:
    with _file_errors(path), path.open("rb") as stream:
        header = stream.read(_HEADER)
    if not header:
        raise StorageError(
            "{path} is empty, so it is damaged; it was left as it is. Put a copy from the folder "
            "backups in its place.",
            path=path,
        )
    if not header.startswith(_MAGIC) or len(header) < _HEADER:
        raise StorageError("{path} is not a database; it was left as it is.", path=path)
    _check_version(
        path,
        int.from_bytes(header[_APPLICATION_AT], "big"),
        int.from_bytes(header[_VERSION_AT], "big"),
    )


def _check_identity(path: Path, connection: Connection) -> int:
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
            with _file_errors(path):
                for left in path.parent.glob(f"{path.name}.migrating-*"):
                    _discard(left)
            _copy(file, copy)
            if _migrated(file, copy, version):
                back_up(file, f"before-format-{NEWEST}")
                with _file_errors(path):
                    _sync(copy)
                    copy.replace(path)
                    _sync(path.parent)
    finally:
        with suppress(OSError):
            _discard(copy)


def _migrated(file: DatabaseFile, copy: Path, version: int) -> bool:
    """Bring the copy to today's version; False if another process already did so with the file."""
    with file.connection(copy) as connection:
        if _check_identity(copy, connection) != version:
            return False
        before = _row_counts(connection)
        connection.execute("PRAGMA foreign_keys = OFF")
        connection.execute("BEGIN IMMEDIATE")
        migrate(connection, version)
        _check_migrated(file.path, connection, before)
        connection.execute("COMMIT")
    return True


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


def _copy(file: DatabaseFile, target: Path) -> None:
    """Write a whole copy with SQLite itself; opening a live file otherwise drops its locks."""
    _make(target)
    with file.connection() as connection:
        connection.execute("VACUUM INTO ?", (str(target),))
    with file.connection(target) as connection:
        for fault in faults(connection):
            raise StorageError("The copy {path} is not whole: {fault}.", path=target, fault=fault)


def _free_name(folder: Path, label: str) -> Path:
    target, number = folder / f"{label}.db", 0
    while target.exists():
        number += 1
        target = folder / f"{label}.{number}.db"
    return target


def _move_into_place_if_absent(fresh: Path, path: Path) -> None:
    """Give the new file its name, unless another process made one in the meantime."""
    with _file_errors(path):
        _sync(fresh)
        try:
            os.link(fresh, path)
        except FileExistsError:
            return
        except OSError:  # a file system without hard links
            if not path.exists():
                fresh.replace(path)
        _sync(path.parent)


def _make_folder(path: Path) -> None:
    """Make a folder, and those above it that are missing, which nobody else can look into."""
    for one in reversed(path.parents):
        if not one.exists():
            one.mkdir(mode=0o700, exist_ok=True)
    path.mkdir(mode=0o700, exist_ok=True)


def _make(path: Path) -> None:
    """Make an empty file that nobody else can read; what a killed process left there goes."""
    with _file_errors(path):
        _discard(path)
        path.touch(mode=0o600, exist_ok=False)


def _discard(path: Path) -> None:
    """Remove an unfinished file and its journal, which would be played into the next one."""
    for left in (path.with_name(f"{path.name}-journal"), path):
        left.unlink(missing_ok=True)


def _sync(path: Path) -> None:
    """Have the disk keep what was written.

    On Windows folders cannot be synced, and files only where they are open for writing.
    """
    folder = path.is_dir()
    if os.name == "nt" and folder:
        return
    handle = os.open(path, os.O_RDONLY if folder else os.O_RDWR)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)


@contextmanager
def _file_errors(path: Path) -> Iterator[None]:
    try:
        yield
    except OSError as error:
        raise StorageError(
            "{path} cannot be used: {reason}.", path=path, reason=error.strerror or error
        ) from error
