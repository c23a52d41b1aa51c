"""Replacing: the parts of the data folder are replaced all at once, also when killed half-way.

What comes is written into a folder beside and kept by the disk. Its renaming to `restoring` is the
moment that counts: before it everything is as it was, and after it whoever opens the data goes on
with `finish` where another process was killed. Every step of that may be done twice.
"""

from __future__ import annotations

import os
import shutil
import sqlite3
from collections.abc import Iterator, Sequence
from contextlib import contextmanager, suppress
from pathlib import Path

from subtrack.adapters.backup_writing import ROOM, is_own
from subtrack.adapters.paths import Paths
from subtrack.adapters.write_failures import told_writing
from subtrack.disk import free_name, sync
from subtrack.domain.backup import DATABASE, FOLDERS, SETTINGS
from subtrack.domain.errors import StorageError

_NEW, _OLD, _LOCK = "new", "old", "lock"
_JOURNALS = ("-journal", "-wal", "-shm")
_PATIENCE_S = 20.0


@contextmanager
def staged(paths: Paths) -> Iterator[Path]:
    """Lend a folder whose files take the place of those of the data, if the block succeeds.

    The settings and the folders in it replace those here; what it lacks stays as it is. The caller
    keeps other processes from writing into the database.

    Raises:
        StorageError: it cannot be written.
    """
    stage = paths.data / f"{paths.restoring.name}.part-{os.getpid()}"
    new = stage / _NEW
    try:
        with told_writing(paths.data):
            _make_room(paths, stage)
        yield new
        with told_writing(paths.data):
            for folder in (*(new / name for name in FOLDERS), new, stage):
                if folder.is_dir():
                    sync(folder)
            stage.rename(paths.restoring)
    finally:
        shutil.rmtree(stage, ignore_errors=True)
    finish(paths)


def finish(paths: Paths) -> None:
    """Put what was staged into its place; one process at a time, and again where one was killed.

    Raises:
        StorageError: the folder cannot be written; it is gone on with when it can.
    """
    try:
        with _alone(paths.restoring):
            sync(paths.data)
            _put(paths.restoring / _NEW, paths)
            _bring_back(paths.restoring / _OLD, paths)
            shutil.rmtree(paths.restoring, ignore_errors=True)
        shutil.rmtree(paths.restoring, ignore_errors=True)  # the lock, too, where it was in use
    except (OSError, sqlite3.Error) as error:
        if paths.restoring.exists():  # else another process did it
            raise StorageError(
                "What a backup brings back is not in its place yet ({reason}). Nothing is lost: it "
                "is gone on with when Subtrack is opened and {path} can be written.",
                path=paths.data,
                reason=getattr(error, "strerror", None) or error,
            ) from error


def copied_aside(paths: Paths) -> Sequence[Path]:
    """Copy a database that cannot be read among the backups, as it is; give the copies.

    Raises:
        StorageError: it cannot be copied.
    """
    target = free_name(paths.backups / "before-restore.db")
    found = []
    with told_writing(target):
        for ending in ("", *_JOURNALS):
            source = paths.database.with_name(f"{DATABASE}{ending}")
            if source.is_file():
                copy = target.with_name(f"{target.name}{ending}")
                copy.touch(mode=0o600)
                shutil.copyfile(source, copy)
                sync(copy)
                found.append(copy)
        sync(paths.backups)
    return found


def _make_room(paths: Paths, stage: Path) -> None:
    """Make the folders, all that is wanted later as well; what killed processes left goes."""
    paths.data.mkdir(mode=0o700, parents=True, exist_ok=True)
    paths.backups.mkdir(mode=0o700, exist_ok=True)
    left = (*paths.data.glob(f"{paths.restoring.name}.part-*"), *paths.backups.glob(f"{ROOM}*"))
    for folder in left:
        shutil.rmtree(folder, ignore_errors=True)
    for name in (_NEW, _OLD):
        (stage / name).mkdir(mode=0o700, parents=True)
    (stage / _LOCK).touch(mode=0o600)


def _put(new: Path, paths: Paths) -> None:
    """Move what is new into its place; the database last, for with it everything is there."""
    if not (new / DATABASE).exists():
        return
    for ending in _JOURNALS:  # played into the new database it would tear it
        paths.database.with_name(f"{DATABASE}{ending}").unlink(missing_ok=True)
    for name in FOLDERS:
        if (new / name).exists():
            _swap(new / name, paths.data / name, paths.restoring / _OLD)
    if (new / SETTINGS).exists():
        (new / SETTINGS).replace(paths.settings)
    sync(paths.data)
    (new / DATABASE).replace(paths.database)
    sync(paths.data)


def _swap(new: Path, place: Path, old: Path) -> None:
    if os.path.lexists(place):
        place.rename(free_name(old / place.name))
    new.rename(place)


def _bring_back(old: Path, paths: Paths) -> None:
    """Leave what the program did not make where it was, for no backup holds it."""
    for folder in sorted(old.iterdir()) if old.is_dir() else ():
        place = paths.data / folder.name.partition(".")[0]
        for path in () if folder.is_symlink() else sorted(folder.iterdir()):
            if not is_own(path, f"{place.name}/{path.name}"):
                path.rename(free_name(place / path.name))
    for name in FOLDERS:
        with suppress(OSError):  # there is something in it, or there is none
            (paths.data / name).rmdir()


@contextmanager
def _alone(folder: Path) -> Iterator[None]:
    """Keep other processes from doing the same; SQLite's lock is gone with whoever is killed."""
    connection = sqlite3.connect(folder / _LOCK, timeout=_PATIENCE_S, isolation_level=None)
    try:
        connection.execute("BEGIN EXCLUSIVE")
        yield
    finally:
        connection.close()
