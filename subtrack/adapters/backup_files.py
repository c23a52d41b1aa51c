"""Backup files: the ports `Archives` and `Replacing` over a folder of data."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from contextlib import AbstractContextManager, contextmanager
from datetime import date
from pathlib import Path
from tempfile import TemporaryDirectory

from subtrack.adapters.backup_reading import DatabaseBackup, ZipBackup, opened_backup
from subtrack.adapters.backup_writing import own_files, write_backup
from subtrack.adapters.paths import Paths
from subtrack.adapters.replacing import copied_aside, staged
from subtrack.disk import free_name
from subtrack.domain.backup import Manifest


class BackupFiles:
    """Writes and reads backups of a folder of data, and puts what is in one into its place."""

    def __init__(self, paths: Paths) -> None:
        """Remember the folder."""
        self._paths = paths

    def write(self, path: Path, made_on: date, copy: Callable[[Path], object] | None) -> Manifest:
        """Write a backup, whole or not at all; with None one without a database."""
        return write_backup(path, self._paths, made_on, copy)

    def opened(self, path: Path) -> AbstractContextManager[ZipBackup | DatabaseBackup]:
        """Open a backup."""
        return opened_backup(path, self._paths.database)

    def has_files(self) -> bool:
        """Whether there is anything to keep besides a database."""
        return any(own_files(self._paths))

    @contextmanager
    def look_room(self) -> Iterator[Path]:
        """Lend a folder that is gone afterwards."""
        with TemporaryDirectory(prefix="subtrack-") as room:
            yield Path(room)

    def staged(self) -> AbstractContextManager[Path]:
        """Lend a folder whose files take the place of those of the data, if the block succeeds."""
        return staged(self._paths)

    def keep_database(self) -> Sequence[Path]:
        """Copy a database that cannot be read among the backups, as it is; give the copies."""
        return copied_aside(self._paths)

    def backup_name(self) -> Path:
        """Give the name for a backup of what is about to be replaced."""
        return free_name(self._paths.backups / "before-restore.zip")
