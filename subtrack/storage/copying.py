"""Copying: whole copies of a database, and how the files around it are made, kept and removed."""

from __future__ import annotations

import errno
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

from subtrack.disk import free_name, sync
from subtrack.domain.errors import StorageError
from subtrack.storage.connecting import FULL, READ_ONLY, Connection, DatabaseFile


def back_up(file: DatabaseFile, label: str) -> Path:
    """Copy the database into the folder of backups as `LABEL.db`, `LABEL.1.db` … and check it.

    Raises:
        StorageError: the copy cannot be written, or is not whole.
    """
    with file_errors(file.backups):
        make_folder(file.backups)
    target = free_name(file.backups / f"{label}.db")
    part = target.with_name(target.name + ".part")
    try:
        copy_whole(file, part)
        with file_errors(target):
            sync(part)
            part.replace(target)
            sync(target.parent)
    finally:
        with suppress(OSError):
            discard(part)
    return target


def copy_whole(file: DatabaseFile, target: Path) -> None:
    """Write a whole copy with SQLite itself; opening a live file otherwise drops its locks."""
    make(target)
    with file.connection() as connection:
        connection.execute("VACUUM INTO ?", (str(target),))
    with file.connection(target) as connection:
        for fault in faults(connection):
            raise StorageError("The copy {path} is not whole: {fault}.", path=target, fault=fault)


def faults(connection: Connection) -> Iterator[str]:
    """Yield what SQLite's quick check and the check of references find."""
    for (said,) in connection.execute("PRAGMA quick_check(3)").fetchall():
        if said != "ok":
            yield str(said)
    for table, row, *_ in connection.execute("PRAGMA foreign_key_check").fetchall():
        yield f"row {row} of {table} belongs to nothing"


def make_folder(path: Path) -> None:
    """Make a folder, and those above it that are missing, which nobody else can look into."""
    for one in reversed(path.parents):
        if not one.exists():
            one.mkdir(mode=0o700, exist_ok=True)
    path.mkdir(mode=0o700, exist_ok=True)


def make(path: Path, told: Path | None = None) -> None:
    """Make an empty file that nobody else can read; what a killed process left there goes.

    `told` is what a person knows of where it is unfinished.

    Raises:
        StorageError: it cannot be made.
    """
    with file_errors(told or path):
        discard(path)
        path.touch(mode=0o600, exist_ok=False)


def discard(path: Path) -> None:
    """Remove an unfinished file and its journal, which would be played into the next one."""
    for left in (path.with_name(f"{path.name}-journal"), path):
        left.unlink(missing_ok=True)


@contextmanager
def file_errors(path: Path) -> Iterator[None]:
    """Have it told as a known error if a file cannot be used.

    Raises:
        StorageError: it could not be.
    """
    try:
        yield
    except OSError as error:
        raise StorageError(
            _SENTENCES.get(error.errno or 0, "{path} cannot be used: {reason}."),
            path=path,
            reason=error.strerror or error,
        ) from error


_SENTENCES = {
    errno.ENOSPC: FULL,
    errno.EDQUOT: FULL,
    errno.EROFS: READ_ONLY,
    errno.EACCES: "{path} cannot be used, so nothing was changed; allow reading and writing it and "
    "its folder.",
}
